// Made by scripts/make-name-data.mjs; do not edit.
// Family names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const FAMILY_DE = `
abel abicht abraham abramovic abt achilles achkinadze ackermann adam adams ade agostini ahlke ahrenberg ahrens
aigner albert albrecht alexa alexander alizadeh allgeyer amann amberg anding anggreny apitz arendt arens arndt aryee
aschenbroich assmus astafei auer axmann baarck bachmann backer badane bader baganz bahl bak balcer balck balkow
balnuweit balzer banse barr bartels barth barylla baseda battke bauer bauermeister baumann baumeister bauschinger
bauschke bayer beavogui beck beckel becker beckmann bedewitz beele beer beggerow beh behr behrenbruch belz bender
benecke benner benninger benzing berends berger berner berning bertenbreiter best bethke betz beushausen
beutelspacher beyer biba bichler bickel biedermann bieler bielert bienasch bienias biesenbach bigdeli birkemeyer
bittner blank blaschek blassneck bloch blochwitz blockhaus blum blume bock bode bogdashin bogenrieder bohge bohm
bolm bonisch borgeling borgschulze bork bormann borner bornscheuer borrmann borsch boruschewski bos bosler bottner
bourrouag bouschen boxhammer boyde bozsik brand brandenburg brandis brandt brauer braun brautigam brehmer
breitenstein bremer bremser brenner brettschneider breu breuer briesenick bringmann brinkmann brix broening bromme
brosch bruckmann bruder bruggmann bruhns brunner bruns buchele buchholz buchrucker buder buhler buker bultmann
bungener bunjes burger burghagen burkhard burkhardt burklein burmeister busch buschbaum buscher busemann buss busse
bussmann buttner byrd camara carlowitz carlsohn caspari caspers chapron christ cierpinski clarius cleem cleve conrad
cordes cornelsen cors cotthardt crews cronjager crosskofp dachert dahm dahmen daimer damaske danneberg danner daub
daubner daudrich dauer daum dauth dautzenberg decker deckert deerberg dehmel deja delonge demut dengler denner
denzinger derr dertmann dethloff deuschle dieckmann diedrich diekmann dienel dies dietrich dietz dietzsch diezel
dilla dingelstedt dippl dittmann dittmar dittmer dix dobbrunz dobel dobler dohring dolch dold dombrowski donie
doring dorner dorre doskoczynski dragu drechsler drees dreher dreier dreissigacker dressler drews duck duma
dutkiewicz dyett dylus eberhard eberhardt ecker eckhardt edorh effler eggenmueller ehm ehmann ehrig eich eifert
einert eisenlauer ekpo elbe eleyth elss emert emmelmann ender engel engelen engelmann eplinius erdmann erhardt erlei
erm ernst ertl erwes esenwein esser evers everts ewald fahner faller falter farber fassbender faulhaber fehrig feld
felke feller fenner fenske feuerbach fietz figl figura filipowski filsinger fincke fink finke fischer fitschen
fleischer fleischmann floder florczak flore flottmann forkel forst forster frahmeke frank franke franta frantz franz
franzis franzmann frauen frauendorf freigang freimann freimuth freisen frenzel frey fricke fried friedek friedenberg
friedmann friedrich friess frisch frohn frosch fuchs fuhlbrugge fusenig fust gaba gabius gabler gadschiew gakstadter
galander gamlin gamper gangnus ganzmann garatva gast gastel gatzka gauder gebhardt geese gehre gehrig gehring gehrke
geiger geisler geissler gelling gens gerbennow gerdel gerhardt gerschler gerson gesell geyer ghirmai ghosh giehl
gierisch giesa giesche gilde glatting gobel gockeritz goebel goedicke gohler goldbeck goldfuss goldkamp goldkuhle
goller golling gollnow golomski gombert gorlich gormer gotthardt gottschalk gotz gotzelmann goy gradzki graf grams
grasse gratzky grau greb green greger greithanner greschner griem griese grimm gromisch gross grosser grossheim
grosskopf grothaus grothkopp grotke grotzinger grube gruber grun grundmann gruner gruning gruszecki guldemeister
gummelt gunkel gunther gunz gurbig gutjahr gutowicz gutschank haack haaf habel haber hache hackbusch hackelbusch
hadfield hadwich haferkamp hafner hahn hajek hallmann hamann hanenberger hannecker hanniske hansen hardy hargasser
harms harnapp harter harting hartlieb hartmann hartwig hartz haschke hasler hasse hassfeld haug hauke haupt haverney
heberstreit hechler hecht heck hedermann hehl heidelmann heidler heinemann heinig heinke heinrich heinze heiser
heist hellmann helm helmke helpling hengmith henkel hennes henry hense hensel hentel hentschel hentschke hepperle
herberger herbrand hering hermann hermecke herms herold herrmann herschmann hertel herweg herwig herzenberg hess
hesse hessek hessler hetzler heuck heydemuller hiebl hildebrand hildenbrand hilgendorf hillard hiller hingsen hingst
hinrichs hirsch hirschberg hirt hocke hodea hoffman hoffmann hofmann hoft hohenberger hohl hohn hohne hohnheiser
hold holdt holinski holl holtfreter holz holzdeppe holzner hommel honig honz hooss hoppe horak hordt horn horna
hornung hort howard hubenbecker huber hubl hubner huckestein hudak huebel hugel hugo huhn hujo huke huls humbert
huneke huth huttcher hutter ibe ihly illing isak isekenmeier itt jacob jacobs jagusch jahn jahnke jakobs jakubczyk
jambor jamrozy jander janich janke jansen jarets jaros jasinski jasper jegorov jellinghaus jeorga jerschabek jess
john jonas jossa jucken jung jungbluth jungton jurgens just kaczmarek kaesmacher kahl kahler kahlert kahles
kahlmeyer kaiser kalinowski kallabis kallensee kampf kampschulte kappe kappler karhoff karrass karst karsten karus
kass kasten kastner kather katzinski kaufmann kaul kausemann kawohl kazmarek kedzierski keil keiner keller kelm
kempe kemper kempter kerl kern kesselring kesselschlager kette kettenis keutel kick kiessling kinadeter kinzel kinzy
kirch kirst kisabaka klaas klabuhn klapper klauder klaus kleeberg kleiber klein kleinert kleininger kleinmann
kleinsteuber kleiss klemme klimczak klinger klink klopsch klose kloss kluge kluwe knabe kneifel knetsch knies
knippel knobel knoblich knoll knorr knorscheidt knut kobs koch kochan kock koczulla koderisch koehl koehler koenig
koester kofferschlager koha kohle kohler kohlmann kohnle kohrbruck kohre kohrt koj kolb koleiski kolokas kolotzei
komoll konieczny konig konow konya koob kopernick kopf kosenkow koseoglu koster koszewski koubaa kovacs kowalick
kowalinski kozakiewicz krabbe kraft kral kramer krauel kraus krause krauspe kreb krebs kreissig kresse kreutz
krieger krippner krockert krodinger kroger krohn krol kron krueger krug kruger krull kruschinski kubera kufahl
kuhlee kuhn kuhnel kuhnemund kuhnen kuhnert kuhnke kulimann kulma kumbernuss kummle kunz kupfer kupprion kuprion
kurnicki kurrat kurschilgen kuschewitz kuschmann kuske kustermann kusters kuter kutscherauer kutzner kwadwo laack
lack ladewig lakomy lammert lamos landmann lang lange langfeld langhirt lanig lauckner lauinger lauren lausecker
laux laws lax leberer lehmann lehner leibold leide leimbach leipold leist leiter leiteritz leitheim leiwesmeier
lenfers lenk lenz lenzen leo lepthin lesch leschnik letzelter lewin lewke leyckes lichtenfeld lichtenhagen lichtl
liebach liebe liebich liebold lieder lienshoft linden lindenberg lindenmayer lindner linke linnenbaum lippe lipske
lipus lischka lobinger logsch lohmann lohre lohse lokar loogen lorenz losch loser loska lott lowa loy lubina lubke
ludolf lufft lukoschek lutje lutz maak machtig maczey mader madetzky madubuko mai maier maisch malek malkus mallmann
malucha manns manz marahrens marchewski margis markowski marl marner marquart marschek martel marten martin marx
marxen mathes mathies mathiszik matschke mattern matthes matula mau maurer mauroff may maybach mayer mebold mehl
mehlhorn mehlorn meier meisch meissner meloni melzer menga menne mensah mensing merkel merseburg mertens mesloh
metzger metzner mewes meyer michallek michel mielke mikitenko milde minah mintzlaff mockenhaupt mocks moede moedl
moeller mogenburg moguenara mohr mohrhard mohsner moldner molitor moll mollenbeck moller mollinger molzan montag
moormann mordhorst morgenstern morhelfer moritz morsch moser motchebon motzenbbacker mrugalla muckenthaler mues
muhleis muller mulrain munch nabein nabow nagel nannen nastvogel nau naubert naumann neimke nerius neubauer neubert
neuendorf neumair neumann neupert neurohr neuschwander newton ney nicolay niedermeier nieklauson niklaus nitzsche
noack nodler noh nolte normann norris northoff nowak nussbeck nwachukwu nytra oberem obergfoll obermaier ochs oeser
olbrich onnen ophey oppong orth orthmann oschkenat osei osenberg ostendarp ostringer ostwald otte otto paesler
pajonk pallentin panzig paschke patzwahl paukner peselman peter peters petzold pfeiffer pfennig pfersich pfingsten
pflieger pflugner philipp pichlmaier piesker pietsch pingpank pinnock pippig pitschugin plank plass platzer plauk
plautz pletsch plotzitzka poche poehn poeschl poge pogorzelski pohl pohland pohle polifka polizzi pollmacher pomp
ponitzsch porsche porth poschmann poser pottel prah prange prediger pressler preuk preuss prey priemer proske pusch
raabe rabenstein rach radler radtke rahn ranftl rangen rantsch ranz rapp rath rau raubuch raukuc rautenkranz
rehwagen reiber reichardt reichel reichling reif reifenrath reimann reinberg reinelt reinhardt reinke reitze renk
rentz renz reppin restle restorff retzke reuber reumann reus reuss reusse rheder rhoden richards richter riedel
riediger rieger riekmann riepl riermeier riester riethmuller rietmuller rietscher ringel ringer rink ripken ritosek
ritschel ritter rittweg ritz roba rockmeier rodehau rodiger rodowski roecker roggatz rohlander rohrer rokossa
roleder roloff roos rosbach roschinsky rose rosenauer rosenbauer rosenthal rosksch rossberg rossler roth rother
rottger ruch ruckdeschel rucker rudiger rumpf rupprecht ruter ruth ryjikh ryzih sachse sack saflanis sagafe sagonas
sahner saile sailer salow salzer salzmann sammert sander sarvari sattelmaier sauer sauerland saumweber savoia scc
schacht schaefer schafer schaffarzik schaffel schaffer schahbasian schaning scharf schedler scheer schelk
schellenbeck schembera schenk scherbarth scherer schersing scherz scheurer scheuring scheytt schielke schieskow
schildhauer schilling schima schimmer schindzielorz schirmer schirrmeister schlachter schlangen schlawitz
schlechtweg schley schlicht schlitzer schmalzle schmid schmidt schmidtchen schmitt schmitz schmuhl schneider
schnelting schnieder schniedermeier schnurer schoberg schockel scholz schonball schonbeck schonberg schondelmaier
schonebeck schonenberger schonfeld schonherr schonlebe schorr schott schottmann schotz schouren schrader schramm
schreck schreiber schreiner schreiter schroder schuermann schuff schuhaj schuldt schuler schult schulte schultz
schultze schulz schulze schumacher schumann schupp schuppel schuri schuster schutz schutze schwab schwalm schwanbeck
schwandke schwanitz schwarthoff schwartz schwarz schwarzer schwarzkopf schwarzmeier schwatlo schweisfurth schwennen
schwerdtner schwidde schwirkschlies schwuchow seeger seelig sehls seibold seidel seiders seigel seiler seitz semisch
senkel sewald siebel siebert siegling sielemann siemon siener sievers siewert sihler sillah simon sinnhuber sischka
skibicki sladek slotta smieja soboll sokolowski soller sollner sommer somssich sonn sonnabend soren spahn spank
spelmeyer spiegelburg spielvogel spinner spitzmuller splinter sporrer spottel sprenger stahl stang stanger stauss
steding steffen steffny steidl steigauf stein steinecke steinert steinkamp steinmetz stelkens stengel stengl stenzel
stepanov stephan stern steuk stief stifel stockert stoll stolle stolz stoppler storl storp stoutjesdijk stower
stratmann straub strausa streck streese strege streit streller strieder striezel strogies strohschank strunz strutz
stube sturmer suffa sujew surth sussmann suthe sutschet swillims szendrei tachl tafelmeier tang tasche taufratshofer
tegethof teichmann tepper terheiden terlecki teufel theele thieke thimm thiomas thomas thone thranhardt thriene
thust thyssen tidow tiedtke tietze tilgner tillack timmermann tischler tischmann tittman tivontschik tobben tonat
tonn topfer trampeli trauth trautmann travan treff tremmel tress tsamonikian tschiers tschirch tuch tucholke tudow
tuschmo uberacker uhlemann uhlig uhrig uibel uliczka ullmann ullrich umbach umlauft umminger unger unterpaintner
urban urbaniak urbansky urhig vahlensieck van vangermain vater venghaus verniest verzi vey viellehner vieweg voelkel
vogel vogelgsang vogt voigt vokuhl volk volker volkmann von vona vontein wachenbrunner wachtel wagner waibel wakan
waldmann wallner wallstab walter walther walton walz wanner wartenberg waschbusch wassilew wassiluk weber wehrsen
weidlich weidner weigel weight weiler weimer weis weiss weller welsch welz welzel weniger wenk werle werner werrmann
wessel wessinghage weyel wezel wichmann wickert wiebe wiechmann wiegelmann wierig wiese wieser wilhelm wilky will
willwacher wilts wimmer winkelmann winkler winter wischek wischer wissing wittich wittl wolf wolfarth wolff
wollenberg wollmann wolpert woschler woytkowska wuhn wujak wunsche wurm wyludda zach zaczkiewicz zahn zaituc zandt
zanner zapletal zauber zeidler zekl zender zeuch zeyen zeyhle ziegler zimanyi zimmer zimmermann zinser zintl zipp
zipse zschunke zuber zumsande zwiener
`;
