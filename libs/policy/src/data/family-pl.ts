// Made by scripts/make-name-data.mjs; do not edit.
// Family names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const FAMILY_PL = `
adamczak adamczyk adamek adamiak adamiec adamowicz adamski adamus aleksandrowicz andrzejczak andrzejewski antczak
augustyn augustyniak baginski bak bakowski balcerzak banach banas banasiak banasik baran baranowski baranski
bartczak bartkowiak bartnik bartosik bednarczyk bednarek bednarski bednarz bialas bialek bialkowski biedrzynski
bielak bielawski bielecki bielski bieniek bienkowski biernacki biernat bilski blaszczak blaszczyk bober bochenek
bogucki bogusz borek borkowski borowiec borowski bozek broda brzezinski brzozowski buczek buczkowski buczynski
budzinski budzynski bujak bukowski burzynski cebula chmiel chmielewski chmura chojnacki chojnowski cholewa
chrzanowski chudzik cichocki cichon cichy ciesielski ciesla cieslak cieslik ciszewski cybulski cygan czaja czajka
czajkowski czapla czarnecki czech czechowski czekaj czerniak czerwinski czyz czyzewski dabek dabkowski dabrowski
debowski debski dec dlugosz dobosz dobrowolski dobrzynski domagala domanski dominiak drabik drozd drozdowski drozdz
drzewiecki dubiel duda dudek dudziak dudzik dudzinski duszynski dziedzic dziuba falkowski fijalkowski filipek
filipiak filipowicz flak flis florczak florek frackowiak fraczek frankowski fratczak furman gadomski gajda gajewski
galazka galka gasior gasiorowski gawel gawlik gawron gawronski gil glab glogowski glowacki godlewski golab
golebiewski golebiowski golec gora goral gorecki gorka gorniak gorny gorski grabowski graczyk grochowski grudzien
gruszczynski gruszka grzegorczyk grzelak grzesiak grzesik grzeskowiak grzyb grzybowski grzywacz gutowski guzik
gwozdz gwozdzik hajduk herman iwanowski iwanski izdebski jablonski jackowski jagiello jagielski jagodzinski jakubiak
jakubowski janas janiak janicki janik janiszewski jankowiak jankowski janowski janus janusz januszewski jaros jarosz
jarzabek jasinski jaskiewicz jastrzebski jaworski jedrzejczak jedrzejczyk jedrzejewski jezierski jozwiak jozwik
jurek jurkiewicz jurkowski juszczak kacprzak kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski kaczynski kaleta
kalinowski kalisz kaluza kaminski kania kaniewski kapusta karas karczewski karpinski karwowski kasperek kasprzak
kasprzyk kaszuba kawa kawecki kazmierczak kedzierski kedziora kepa kielbasa kisiel kita klimczak klimek klos
klosowski kmiec kmiecik knapik kobus kogut kolakowski kolasa kolodziej kolodziejczyk kolodziejski komorowski
konieczna konieczny konopka kopczynski kopec koper korzeniowski kos kosinski kosowski kostecki kostrzewa kot
kotowski kowal kowalczuk kowalczyk kowalewski kowalik kowalski koza kozak koziel koziol kozlowski krajewski
krakowiak krawczyk krawiec krol krolikowski kruk krukowski krupa krupinski kruszewski krysiak krzeminski
krzyzanowski ksiazek kubacki kubiak kubica kubicki kubik kuc kucharczyk kucharski kuchta kucinski kuczynski kujawa
kujawski kula kulesza kulig kulik kulinski kurek kurowski kus kwasniewski kwiatkowski kwiecien kwiecinski lach
lapinski laskowski lasota lech lenart lesiak lesniak lesniewski leszczynski lewandowski lewicki lipinski lipka
lipski lis lisiecki lisowski luczak lukasiewicz lukasik lukaszewski maciag maciejewski mackiewicz mackowiak madej
maj majcher majchrzak majewski majka makowski malec malecki malek malicki malinowski maliszewski marchewka marciniak
marcinkowski marczak marek markiewicz markowski marszalek marzec maslanka maslowski matusiak matuszak matuszewski
matysiak mazur mazurek mazurkiewicz michalak michalczyk michalek michalik michalowski michalski mielczarek
mierzejewski mika miklas mikolajczak mikolajczyk mikulski milczarek milewski miller misiak miskiewicz misztal
mlynarczyk modzelewski molenda morawski motyka mroczek mroczkowski mroz mrozek mucha murawski musial muszynski
napierala nawrocki nawrot niedziela niedzielski niedzwiecki niemczyk niemiec niewiadomski noga nowacki nowaczyk
nowak nowakowski nowicki nowinski olczak olejniczak olejnik olszewski orlowski orzechowski osinski ossowski
ostrowski owczarek paczkowski pajak pakula palacz palka paluch panek partyka pasternak paszkowski pawelec pawlak
pawlicki pawlik pawlikowski pawlowski piasecki piatek piatkowski piechota pieczek piekarski pietras pietruszka
pietrzak pietrzyk pilarski pilat pilch piorkowski piotrowicz piotrowski piwowarczyk plonka pluta podgorski polak
poplawski porebski prokop prus przybyl przybyla przybylski przybysz ptak puchalski pytel raczynski radecki radomski
rak rakowski ratajczak robak rogala rogalski rogowski rojek romanowski rosa rosiak rosinski rozanski rozycki
rucinski rudnicki rudzinski rudzki rusin rutkowski rybak rybarczyk rybicki rzepka sadowski sawicki serafin siedlecki
sienkiewicz sieradzki sikora sikorski sitek siwek skalski skiba skibinski skoczylas skora skowron skowronek
skowronski skrzypczak skrzypek slawinski sliwa sliwinski slowik slowinski slusarczyk smolinski sobczak sobczyk
sobieraj sobolewski socha sochacki sokol sokolowski soltys soltysiak sosnowski sowa sowinski sroka stachowiak
stachowicz stachura stachurski stanek stanislawski staniszewski stankiewicz stasiak staszewski stawicki stec
stefaniak stefanski stelmach stepien stepniak stolarczyk stolarski strzelczyk strzelecki surma suski swiatek
swiderski swierczynski szafranski szatkowski szczepaniak szczepanik szczepanski szczerba szczesna szczesniak
szczesny szczygiel szelag szewczyk szostak szulc szwarc szwed szydlowski szymanski szymczak szymczyk szymkowiak
szyszka tarnowski tkaczyk tokarski tomala tomaszewski tomczak tomczyk tomys tracz trojanowski trzcinski trzeciak
turek twardowski urban urbanczyk urbanek urbaniak urbanowicz urbanski walczak walkowiak warchol wasiak wasik
wasilewski wasowski wawrzyniak wegrzyn wesolowski wiacek wiecek wieckowski wieczorek wierzbicki wilczek wilczynski
wilk winiarski wisniewski witczak witek witkowski wlodarczyk wlodarski wnuk wojcicki wojciechowski wojcik wojtas
wojtasik wojtczak wojtkowiak wojtowicz wolak wolinski wolny wolski wos wozniak wrobel wroblewski wrona wronski
wypych wysocki wyszynski zablocki zaborowski zagorski zajac zajaczkowski zak zakrzewski zalewski zareba zaremba
zarzycki zawada zawadzki zdunek zebrowski zieba zielinski zielonka zietek ziolkowski zmuda zuk zukowski zurawski
zurek zwolinski zych zygmunt zyla
`;
