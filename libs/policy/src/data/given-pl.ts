// Made by scripts/make-name-data.mjs; do not edit.
// Given names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const GIVEN_PL = `
aaron abraham ada adam adelajda adrian agata agaton agnieszka agrypina aida alan albert aleksander aleksandra aleksy
alfred alicja alina alwar amabela amanda ambrozy anastazja anatol andrzej andzelika angela angelina anna ansgary
antoni antonina apollinary apollo archibald ariadna arkadiusz arkady arnold arseniusz artur arystarch atanazy august
aurora baldwin barbara bazyli beatrycze benedykt beniamin bernard berta bertram bertrand bibiana bibianna blazej
borys brajan bruno brygida cecylia cecyliusz cezary chloe cyra cyrus cyryl damian daniel daria dariusz dawid
demetriusz diana dina dionizy dominik donald dorian dorota edgar edmund edward edwin edyta efraim efrem eleazar
eleonora eliasz eliza elwira elzbieta emanuel emil emilia erast ernest erwin estera eudokia eudoksja eugenia
eugeniusz eustracjusz ewa ewelina fabian feliks ferdynanda filemon filip filipa florencja florian franciszek
franciszka fryderyk gabriel gabriela galfryd gedeon gerald gerazym gertruda gilbert ginewra gloria gonsalwy gracja
greta grzegorz gwido hanna harald helena henryk henryka herbert herman hieronim hilarion hilary hipolit horacy
hubert hugo ida ignacy igor ilona innocenty irena ireneusz irma izaak izabela izajasz izolda izydor jadwiga jakub
jakubina jan janina janusz jeremi jeremiasz jerzy joachim joanna jonatan jozef jozefina jozue judyta julia julian
julita juliusz justyn justyna kalistrat kamila karol karolina katarzyna kazimierz kira klara klarencjusz klaudia
klaudiusz klemens klementyna kleopatra konrad konstancja konstanty konstantyn koralia kornel korneli kornelia
korneliusz krystian krystyna krzysztof ksawera ksawery ksenia ksenofont kwintyn larysa laura laurencja laurencjusz
laurenty laurentyna lazarz lea leila leon leonard leonid lidia lilia liliana lilianna lilla liza lucja lucjan ludwik
ludwika luiza lukasz magdalena magnus maja makary maksym maksymilian malgorzata malwina marceli marcin marek maria
marianna marta martyna maryna mateusz matylda maurycy melania michal michalina mikolaj miron modest mojzesz monika
nadzieja natalia natan natanael nazariusz nazary nestor nikodem nikola nina noemi ofelia olaf oleg olga olimpia
oliwia oliwier onufry orestes oskar osmund pankracy pantaleon patrycja patrycjusz patrycy patryk paula paulina pawel
pelagia penelopa piotr platon polikarp porfiriusz porfiry prokles prokop prokul rachela rafal rajmund rajnold
randolf rebeka regina reginald renata robert roderyk roger roksana roland roman romeo roza rozalia rudolf rufina
ruta ryszard sabina salomon salwator samson samuel sara sebastian serafin serafina sergiusz seweryn spirydion
stanislaw stefan stefania stella sybilla sylwester sylwia szczepan szymon tacjana tamara tekla teodor teodora
terencjusz teresa tobiasz tomasz tymoteusz waclaw walenty walentyn walentyna waleria walerian walery walgierz walter
wanda wanesa wawrzyniec weronika wiara wiktor wiktoria wilfryd wilhelm wilhelmina wincenty wirginia witalis
wladyslaw wlodzimierz zachariasz zachary zaneta zoe zofia zuzanna zygmunt
`;
