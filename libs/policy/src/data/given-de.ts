// Made by scripts/make-name-data.mjs; do not edit.
// Given names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const GIVEN_DE = `
aaliyah aaron abby abdul abdullah abigail ada adam adelina adrian adriana adriano ahmad ahmed ahmet aileen aimee
alan alana albert alea alena alessa alessandro alessia alessio alex alexa alexander alexandra alexia alexis aleyna
alfred ali alia alica alice alicia alina alisa alisha alissa aliya aliyah allegra alma alyssa amalia amanda amar
amelia amelie amina amir amira amon amy ana anabel anastasia andre andrea andreas andrew angela angelina angelique
angelo anja ann anna annabel annabell annabelle annalena anne anneke annelie annemarie anni annie annika anny anouk
ansgar anthony anton antonia antonio arda arian ariana ariane armin arne arno arthur artur arved arvid arwen ashley
asya aurelia aurora ava ayleen aylin ayman ayse azra baran baris bastian batuhan bela ben benedikt benjamin bennet
bennett benno bent berat berkay bernd betty bianca bianka bilal bjarne bjorn boris brandon brian bruno bryan burak
caitlin calvin can cara carina carl carla carlo carlos carlotta carmen carolin carolina caroline caspar cassandra
catharina catrin cecile cecilia cedric cedrik celia celina celine cem ceyda ceylin chantal charleen charlie
charlotta charlotte chayenne cheyenne chiara chris christian christiano christin christina christoph christopher
cindy claas claire clara clarissa clemens colin colleen collien collin conner connor constantin cora corinna corvin
cosima curt damian damien dana daniel daniela danilo danny daria darian dario darius darleen darren david davide
davin dean defne delia denise deniz dennis denny devin diana diego dilara dina dion domenic domenik dominic dominik
dorian dorothea dustin dylan ecrin eda eddi eddy edgar edwin efe ege eileen ela elaine elanur elea elena eleni
eleonora elia eliah eliana elias elif elijah elina elisa elisabeth ella ellen elli elly elsa emanuel emelie emely
emil emilia emilian emilie emilio emily emir emirhan emma emmely emmi emmy emre enes enie enna enno enrico enya eren
eric erik esma estelle esther etienne eva evelin evelina eveline evelyn fabian fabien fabienne fabio fabrice falk
fatima fatma felicia felicitas felina felix femke fenja ferdinand fiete filip fine finia finja finlay finley finn
finnja finnley fiona flora florentine florian francesca francesco franka franz franziska frederic frederick frederik
frederike freya frida frieda friederike friedrich fritz furkan fynn gabriel georg gerrit giada gian gianluca gina
gino giulia giuliana giuliano giuseppe gregor greta gustav hagen hailey hamza hana hanna hannah hannes hanno hans
hasan hassan hauke heidi helen helena helene helin hendrik hennes henning henri henrick henriette henrik henrike
henry hermine hugo hussein ian ibrahim ida ilayda ilias ilja ilyas imke immanuel ina ines inga inka irem isa isabel
isabell isabella isabelle ismael ismail ivan iven ivonne jack jacob jacqueline jaden jakob jamal james jamie jamila
jan jana jane janek janin janina janine janis janna janne jannek jannes jannik jannis jano janosch jara jared jari
jarne jarno jaron jasmin jasmina jasmine jason jasper jay jayden jayson jean jella jenna jennifer jenny jens
jeremias jeremie jeremy jermaine jerome jesper jesse jessica jessy jette jil jill jim jimmy joana joanna joe joel
joelina joeline joelle joey johann johanna johannes john johnny joleen jolie jolien jolin jolina joline jon jona
jonah jonas jonathan jonna jonte joost jordan joris joscha joschua josef josefin josefine joseph josephin josephine
josh joshua josie josua josy joy joyce juan judith judy jule julia julian juliana juliane julie julien julienne
julika julina julius juna juri justin justine justus kaan kai kaja kalle karim karina karl karla karlo karlotta
karolina karoline kassandra katarina katharina kathrin katja katrin kay kaya kayra keanu kenan kenny keno kerem
kerim kevin kian kiana kiara kilian kim kimberley kimberly kimi kira kjell klaas klara klemens konrad konstantin
koray korbinian korinna kristin kurt kyra laila lana lara larissa lars lasse laura laureen laurence laurens laurenz
laurin lavinia lea leah lean leana leander leandra leandro leann lee leif leila len lena lene leni lenia lenja lenn
lennard lennart lennert lennie lennox lenny lenya leo leon leona leonard leonardo leonhard leoni leonidas leonie
leonora leopold leroy leticia letizia levent levi levin levke lewin lewis leyla lia liah liam lian liana lias lili
lilia lilian liliana lilith lilli lillian lilly lily lina linda lindsay line linn linnea lino linus lio lion lionel
lisa lisann lisanne liv livia liz logan lola loreen lorena lorenz lorenzo loris lotta lotte louis louisa louise luan
luana luc luca lucas lucia lucian lucie lucien lucienne lucy ludwig luis luisa luise luiz luk luka lukas luke luna
lutz luzie lya lydia lyn lynn maddox madeleine madita madleen madlen mads magdalena magnus maik maike mailin maira
maja maksim malena malia malik malin malina malte mandy manuel mara marah marc marcel marco marcus mareike marek
maren maria mariam marian marie marieke mariella marika marina mario marisa marissa marit marius mark marko markus
marla marleen marlen marlena marlene marlo marlon marta marten martha martin marvin marwin mary maryam mateo
mathilda mathilde mathis matilda matis mats matteo mattes matthias matthis matti mattis maurice max maxi maxim
maxima maximilian maxine maya mayra medina medine mehmet meik meike melanie melek melike melina melinda melis melisa
melissa melvin merle merlin mert merve meryem mette mia michael michaela michel michelle mick mieke miguel mika
mikail mike mila milan milana milena milla milo mina mio mira mirac miray mirco miriam mirja mirko mohamed mohammad
mohammed mona monique moritz morten muhammed murat mustafa nadine nadja naemi nancy naomi natalia natalie nathalie
nathan nathanael neele nela nele nelli nelly nelson neo nevio nia nick niclas nico nicolai nicolas nicole niels nika
nike nikita niklas niko nikolai nikolas nila nils nina nino nisa noah noel noemi nora norman odin oke ole oliver
olivia omar omer onur oscar oskar pascal patrice patricia patrick patrizia paul paula paulina pauline peer penelope
pepe peter phil philine philip philipp phoebe pia pierre piet pit pius quentin quirin rafael rahel raik ramon rania
raphael rasmus raul rayan rebecca rebekka rene riana ricardo riccardo richard rick rico rieke rike robert robin
rocco roman romeo romina romy ron ronja rosa rosalie ruben ruby ryan sabrina sahra said salih sally salome sam
samantha sami samia samira sammy samuel sandra sandro sandy sanja santino saphira sara sarah sascha saskia sean
sebastian selim selin selina selma semih sena shawn sidney sienna silas silja simeon simon sina sinan sinja sky
smilla sofia sofie sonja sonke sophia sophie soraya soren stefan stefanie steffen stella stephan stephanie steve
steven stina sude summer susanne svea sven svenja sydney tabea taha talea talia tamara tamia tamina tamino tammo
tanja tara tarik tarja tayler taylor teo teresa tessa thalea thalia thea theo theodor theresa thies thilo thomas
thorben thore thorge tia tiago til till tillmann tim timm timo timon timothy tina tino titus tizian tjark tobias tom
tomke tommy toni tony torben tore tristan tuana tyler tyron umut valentin valentina valentino valeria valerie
vanessa veit vera veronika victor victoria viktor viktoria vin vincent viola vito vitus vivian vivien vivienne wibke
wiebke wilhelm willi william willy xaver xenia yannic yannick yannik yannis yara yaren yasin yasmin ylvi ylvie
youssef yunus yusuf yven yves yvonne zara zehra zeynep zoe zoey
`;
