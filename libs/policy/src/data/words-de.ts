// Made by scripts/make-name-data.mjs; do not edit.
// Ordinary German words. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const WORDS_DE = `
aasen abdunkeln abends abenteuerlustig aber abermals abfackeln abhanden abher abhin abkapseln abkoppeln abkupfern
abmagern abseits absolut absolvieren absonderlicherweise absorbieren abstatten abstauben abstufen absurderweise
abtreibung abzuglich abzweigen achtens achteraus achtern achtmal achtsam achtungswert adaptieren adipositas adjectiv
adler adverb agil agnostizismus ahnden aids akkurat akquirieren akribisch aktiv aktivieren alarmieren
algorithmisieren alkalimetall allda alldieweil alle allein allemal allenfalls allenthalben allerbest allerdings
allerhochstens allerliebst allerorten allerseits allerspatestens alleweg alleweil allgemach allig allseits allzeit
allzu alphabet alphabetisieren alsbald alsdann also alt alternativ alternieren alters altershalber altmachen
aluminium ambitioniert amputieren amtieren amtshalber amusant amusieren anarchie anasthetisieren anatomie anbandeln
anbei andachtig andante andantino anderenfalls anderenorts anderentags andererseits anderes andernfalls andernorts
anderntags anders andersartig anderswo anderweit andrerseits aneinander anerkannt anfangs angeln angesichts angst
angstigen angstlich anhand anhimmeln animieren animierend anjetzt ankoppeln ankreiden anlasslich anlasten anmuten
anmutig annektieren anno anprangern ansatzweise anscheinend ansonsten anspruchsvoll anstacheln anstandig
anstandigerweise anstandshalber anstandslos anstatt anstelle antike anwesend anziehend apart apern aphrodisierend
apostrophieren appellieren applizieren appretieren apropos aquarellieren arbeitsam arbitrieren archaisieren
archaologie architektur archivieren argerlich argern argwohnen arkadisch arm armieren armmachen arretieren arschling
arsenieren artikulieren asen asphaltieren asservieren assimilieren assistieren assoziieren asthetik astronomie
atemberaubend atheismus athletisch atom attestieren attraktiv attribuieren atzen auch auf aufachzen aufbahren
aufbauend auffallig auffrischen aufgrund aufhalsen aufheitern aufhellen aufhin aufi aufmerksam aufmucken aufmuntern
aufmunternd aufputschen aufrecht aufreizend aufrichtig aufsehenerregend aufseiten auftischen aufwarts aufzug auge
augen aus ausbedingen ausdrucksstark auseinander auserlesen ausgangs ausgefallen ausgeflippt ausgeglichen
ausgelassen ausgerechnet ausgereift ausgesucht ausgewahlt ausgezeichnet aushilfsweise ausmerzen ausmisten
ausnahmslos ausnahmsweise ausrangieren ausschlaggebend ausschliesslich aussen aussenvor ausser aussergewohnlich
ausserhalb aussern ausserordentlich ausserorts ausserst ausserstande ausufern auswarts ausweislich auswendig
auszeichnungswurdig auszieren auszirkeln autark authentifizieren authentisch authentisieren automobil autonom autor
autorisieren avantgardistisch avertieren avivieren avouieren axt backbord backgammon baden badezimmer
bagatellisieren bahnbrechend bahnhof bakterium bald balgen ball bandagieren bannen bannig bar barenstark barmherzig
baseball basteln bauchlings bauchoben baum baumeln beachtlich beachtsam beckmessern bedacht bedauerlicherweise
bedenkenlos bedeutend bedeutsam bedrohlich beeidigen beeindruckend beendigen beerdigen beflissentlich beflugelnd
befreiend befremdlicherweise befristen begabt begegnen begehren begehrenswert begehrt begeisternd begeistert
begeisterungsfahig begierig beglaubigen begleiten begluckend begnugsam behand behandlung beharrlich behelfsweise
beherrscht beherzt behufs behutsam bei beiderseits beidseits beieinander beim bein beinahe beipflichten beisammen
beiseite beispielgebend beispielhaft beispielhalber beispielsweise beizeiten beizu bekannt bekanntermassen
bekannterweise bekanntlich beklagen beklatschen beklecksen belammern belastbar belebend belebt beliebt bemachtigen
bemangeln bemerkenswert bemerkenswerterweise bemuht bemuttern beneiden benotigen benutzen benzin bepflastern bequem
bequemlichkeitshalber berauschen berauschend bereden bereits bergab bergan bergauf beruckend beruf berufen
berufshalber beruhen beruhigt beruhmt beschallen bescheiden bescheinigen beschleunigung beschranken beschriften
beschutzen beschweren beschwingt beseelt besonders besonnen bespritzen besserstellen bestandig bestatigen bestatten
bestechend bestellen bestenfalls bestens bestimmt bestrafung besturmen betanken beteiligen beten beteuern betreffend
betreffs betriebsam bett betten beurlauben bevorzugt bewahrt bewaltigen beweglich beweinen bewilligen bewolken
bewundernswert bewunderungswurdig bewusst bewusstsein bezaubernd bezeichnenderweise beziehentlich bezirzen bezuglich
bezwecken biathlon bibbern bibliographie bibliothek bier bildhubsch bildlich bildschon billig billigen
billigermassen billigerweise binnen biographie biologie bis bisher bislang bisschen bisweilen bitte blass blechen
blei blindheit blindlings blinken blitzen blodsinnigerweise bloss bluhen blume bodenstandig bogen bombig borgen
boykottieren brandaktuell brandneu breit brockenweise bronze broschieren broseln brot brucke bruderlich brust
brusten buch bucken buddeln buddhismus bunt burg burostuhl busen bussen buttern chancenlos chaotisch charakterstark
charismatisch charmant chemie chillen chirurgie cholera choreographieren christentum chronologisch circa clever
comic computer contra cool couragiert crescendo cricket dabei dach dadrauf dadurch dafur dagegen dahannen dahaussen
daheim daher dahin dahinnen dahinten dahuben dahunten dalli damals dame damit damonisieren dampfmaschine danach
daneben dank dankbar dankenswerterweise dann daran darauf daraufhin daraus darben darein darin darm darob
darstellbar darum darunter daselbst dato dauernd daumen dauss daussen davon davor dazu dazumal dazwischen
debattieren deckend deduzieren defakieren defensiv defilieren degradieren deinerseits deinetwillen dekantieren
deklarieren dekorieren dekretieren delikat delizios dementgegen dementsprechend demnach demnachst demokratie
demolieren demzufolge denker denn dennoch deprimieren derart dereinst derohalben derowegen derweil deshalb
dessentwillen detailliert detto deuteln deutlich deutlichkeitshalber devalvieren dezent dezidiert diamant dichtauf
dichten dienstags dieserart diesmal diesseits dieweil diffamieren digitalisieren diktando diktatur diminuendo
dinosaurier diplomatie diplomatisch direkt direttissimo diskontieren diskutieren disqualifizieren diszipliniert dito
divenhaft diversifizieren doch dogmatisch doktern dolmetschen dominant dominieren donnern donnerstags dort dorther
dorthin dorthinan dortmals dortzulande dosen dosieren doubeln downloaden drache dramatisieren dran drangeln drauf
draussen drechseln dribbeln drin dringend drinnen dritteln droben droseln drosseln druben druber drucken drum
drumherum drunten duften duftend dulden dumm dummerweise dunn durch durchaus durchdacht durcheinander durchfall
durchforsten durchfurchen durchschlagend durchtrieben durchweg dursten duseln dusen dutzendmal dynamisch ebben eben
ebenda ebendaher ebendaselbst ebendort ebene ebenfalls ebnen echauffieren echt eckig edel edelmutig effektiv
effektvoll effizient egal ehedem ehemals eher ehnder ehrenhaft ehrenhalber ehrfurchtig ehrgeizig ehrlich
ehrlicherweise ehrwurdig eifrig eigenartig eigenartigerweise eigenbestimmt eigens eigensinnig eigenstandig
eigentlich eigentumlicherweise eigenwillig eilends eimerweise einaschern einbezuglich eindeutig eindrucksvoll
einerseits einfach einfacherweise einfachheitshalber einfallsreich einfuhlsam eingangs eingedenk einheimsen
einigermassen einladend einmal einmalig einnehmend eins einsatzbereit einschlafern einschliesslich einschuchtern
einsichtig einst einstens einstmals einstweilen eintraglich einverleiben einwandfrei einzig einzigartig eisen
eisenbahn eklatant ekstatisch elanvoll elbabwarts elbaufwarts elefant elegant elektrizitat elektromotor elektron
elektronik element elementar elitar ellenbogen eloquent elysisch emeritieren emotional empathisch empfehlenswert
empfindsam empfindungsvoll empor emsig emulgieren energie energiegeladen energievoll energisch engagiert
engelsgleich enigmatisch entbehren entdecker entdeckung entdeckungsfreudig entgegen entgegenkommend entgraten
entkernen entkorken entlang entlarven entlasten entledigen entmutigen entsaften entscheidungsfreudig entschlossen
entschuldigen entspannt entsprechend entwanzen entwirren entzuckend epistemologie epochemachend erbarmen erbaulich
erben erbosen erdbeben erde erfahren erfahrung erfinder erfinderisch erfolgreich erfolgsorientiert erfolgssicher
erforderlichenfalls erfrechen erfreulicherweise erfrischen erfrischend erganzen ergebnisreich ergo erhaben erhebend
erhitzen erlebnisreich erlesen erniedrigen ernst ernsthaft erotisieren erprobt erprobungshalber erregend erschlaffen
erst erstatten erstaunlich erstaunlicherweise erstens erstklassig erstmal erstmalig erstmals erstrangig
erstrebenswert ertuchtigen erubrigen erwachsener erwartungsgemass erweitern erwunscht eskalieren essbar essen
essloffelweise ethik etwa etwas euertwillen euphorisch eurerseits euretwillen evangelisieren examinieren
exemplarisch existieren exklusiv exklusive exmittieren expedieren experimentierfreudig explosiv exquisit extra
extrahieren extrapolieren extravagant exzellent exzessiv fabelhaft facettenreich facheln fachgerecht fachkundig
fachsimpeln fahnden fahrer fahrrad fair fairerweise faktenreich faktisch fakturieren falsch falteln falten
famosfacettenreich fantasievoll fantastisch farbe farben farbenfroh faschismus fassen fast fasten faszinierend
faszinierenderweise fauchen faul faulen faulenzen favorisieren federn fegen fehlerfrei feierlich feiern feilschen
fein feinfuhlig feinsinnig fels feminismus fenster ferienhalber ferkeln fern fernab ferner fernsehen fernseher
fertig fertigen fesch fesselnd fest festlich fett fetten feucht feuer feuerstein fidel fiedeln fiedern film filtern
finger fisch fischen fit flache flackern flambieren flammen flankieren flaschenzug flazen fleissig flennen flexibel
flink flippern flirten florieren flott flughafen flugs flugzeug flunkern fluss flussabwarts flussaufwarts
fokussieren folgen folgendermassen folglich forcieren formen formidabel forsch fort fortan forthin fortpflanzung
fortschrittlich fotografieren fotus fragmentieren fraktionieren franco frankieren franko frappieren frau frech frei
freidenkend freigiebig freiheit freiheraus freilich freitags freizugig frequentieren freudig freudvoll freundlich
freundlicherweise frieden friedfertig friedlich friedselig friedvoll frikassieren frisch froh frohlich frohsinnig
frommeln frommen frucht fruchtbar fruchten fruher fruhestens fruhmorgens fruhstucken fugen fuhlen fuhrend fulminant
fundiert funkelnd fur furchten furchtlos furderhin furios fursorglich furwahr fuss fussball futtern gackern galaxie
ganzlich ganztags gar garantiert garen garnieren gastieren gaukeln geachtet gebaude gebietsweise gebildet gebirge
geborgen geburtenkontrolle gech gedeihen gediegen geehrt geeignet geerdet gefahrden gefalligkeitshalber gefalligst
gefeiert gefuhlsbetont gefuhlvoll gegebenenfalls gegen gegenuber geheimnisvoll geheimnisvollerweise gehirn gehoren
geist geistern geistreich geizen gelassen gelegentlich gelieren gelungen gelusten gemach gemass gemeinhin
gemeiniglich gemuse gemutlich gemutvoll gen genau genauestens genauso generalisieren generos genial genieren
geniessbar geniesserisch genugen genusslich geographie geologie gepflegt gerade geradeaus geradeheraus geradeso
geradewegs geradezu gerecht gerechterweise gern gerne gerste geschaftehalber geschaftig geschatzt geschichte
geschickt geschmeidig geschwindigkeit gesellen gesellig gesellschaft gesetzt gesichert gesprachig gestalten
gestanden gestern gesundheitshalber getranke getreu geubt gewaltig gewichten gewichtig gewieft gewinnend
gewissenhaft gewissermassen gewitzt gewohnen gewohnlicherweise gewunscht glanzen glatt glatten glaubensstark
glaubwurdig gleich gleichauf gleichentags gleichermassen gleichfalls gleichsam gleichviel gleichwohl gleissen
gliedern globalisierung glorifizieren glorreich glucklich glucklicherweise glucksspiel gnadig gold gott grabbeln
grad gradweise gramm granit granulieren gratis gratulieren gravierend gravitation grazil grenzen grenzenlos grienen
grob gross grossartig grossenteils grossherzig grossmutig grossteils grosstenteils grosszugig grubeln grundbegriff
grundeln grundieren grundkonzept grundlegend grundlich grundsatzlich gruppchenweise gruppieren gultigkeitshalber
gunstig gunstigenfalls gurgeln gustieren gut gutenteils gutig gutmutig hackseln hadern hafer haften hagel hageln
halb halber halbleer halbmast halbtags halbvoll halbwegs hallen halluzinieren halt hand handeln handgelenk hannen
hanseln happchenweise harken harmonieren harmonisch harmonisieren harpunieren hart harten hartnackig hassen hasten
haufen haufenweise haus hausieren hauss haussen haut hebel hecheln hechten hegen hehlings heiligen heilsam heim
heimlich heimwarts heint heiss heiter hektisch heldenhaft heldenmutig hell hellauf hellhorig hemmungslos her herab
heran herauf heraus herausfordernd herausragend herbei herein hergebrachterweise herinnen hernach heroben heroisch
herrlich heruber herum herunten herunter hervor hervorhebend hervorragend hervorstechend herz herzerfrischend
herzlich herzu hetzen heuer heute heutigentags heutzutage hie hiedurch hiefur hienieden hier hieran hierauf hierbei
hierdurch hierfur hierher hierhin hiermit hierunter hierzu hierzuland hierzulande hiezu hilfreich himmelan
himmelwarts himmlisch hin hinab hinauf hinaus hindern hinduismus hindurch hinein hinfort hingebungsvoll hinnen
hinreissend hinsichtlich hinten hintenach hinter hintereinander hintereinanderweg hintergrundig hinterher hinterhin
hinterrucks hinuber hinum hinunter hinweg hitze hoben hoch hochanstandig hochehrenhaft hochgeschatzt hochgradig
hochhaus hochinteressant hochkant hochkaratig hochmodern hochmotiviert hochmutig hochrangig hochstens
hochstwahrscheinlich hochwertig hochwirksam hocken hoffentlich hoffnungsvoll hoflich hoflichkeitshalber
holterdiepolter holterdipolter homogenisieren hoppeln hopplahopp horten hotel huben hubsch hujus huldigen hullenlos
humanisieren humanismus humorvoll hund hunger hungern hunten hurrikan huten hutte ideal idealerweise idealistisch
idealiter ideenreich identisch idyllisch ignorant ihrerseits ihretwegen illegal imagefordernd imitieren immer
immerdar immerhin immerzu imperialismus impfung imponierend imposant impragnieren imstande indem indes indignieren
individuell indizieren indoktrinieren industrialisieren influent infolge infolgedessen informativ infrage initial
initiativ initiieren inklusive inkognito inmitten innen innenarchitektur innerhalb innerorts innert innovativ
insbesondere insekt insgeheim insgesamt insofern inspirieren inspirierend inspizieren installieren instand
instinktiv insultieren integrieren integriert intellektuell intelligent intensivieren interessanterweise
interessehalber internet interpellieren interpretieren intervenieren interviewen inthronisieren intus
inventarisieren inwiefern inzwischen irgend irgendwann irgendwie irgendwo ironischerweise irre irrigerweise islam
item itzo itzund jagen jahlings jahrelang jahrlich jaulen jawohl jazz jedenfalls jederzeit jedesmal jedoch jeher
jemals jenseits jetzt jeweils joggen jovial jubeln judentum judizieren jugendlich jugendliche jung junge jungst
jungstens jungsthin jupiter just justament kaffee kalibrieren kalt kamel kannelieren kannenweise kanonisieren kantig
kapieren kapitalisieren kapitalismus kapitelweise kappen karren karte kartoffel kase kassieren kastrieren
katalogisieren katalysieren katastrophe kategorisieren katze kaufen keck keimen keinesfalls keineswegs kellnern
kennerisch kenntnisreich kernschmelze keuchen kichern kilogramm kilometer kind kino kirche kistenweise klagen
klappstuhl klapsen klar klassik klassischerweise klatschen klecksen kleiden kleinweis kleistern klinge klingeln
klipp klittern klonen klotzen klug knacken knallig knapsen knausern knechten knickern knie knobeln knochel knuffig
knullen knupfen knutschen kodifizieren kokett koksen kollegial kollektivieren kollern kolossal kolportieren
komfortabel komischerweise kommentieren kommerzialisieren kommunalisieren kommunikationsfahig kommunismus kompetitiv
komplizieren komplizierterweise komprimieren kompromissbereit kompromittieren kondensieren kondolieren konferieren
konfiszieren koniglich konjugieren konjunktion konkret konkurrenzlos konsequent konsistent konsolidieren
konspirieren konstant konstitutiv konstruktiv konsumieren kontakten kontaktieren konterkarieren kontern
kontingentieren kontra kontrastieren kontrollieren kontrolliert konventionell konzentriert konziliant konzipieren
kooperativ koordinieren kopf kopfuber kopfunter kopieren kordial korper korrekt korrelieren korrespondieren
korrodieren kosen kostbar kosten kostlich koten krachen kraft kraftig kraftvoll krahen krallen krampfen krank
krankeln krankheiten kreativ krebs kredenzen kreditieren kreide krempeln kreuzweise krieg kriseln krisenfest
kristallisieren kritisieren kritteln krummen kubus kugeln kuhn kulant kullern kultivieren kultiviert kultur kummern
kundig kunftig kunst kunstlich kupfer kuppel kurbeln kurios kurioserweise kurven kurz kurzerhand kurzlich kurzweg
kuscheln kuschen laben lackieren laden lahm lahmen laichen lamentieren lampe land landab landauf landlich
landwirtschaft lang lange langs langsseits langst lappern laser lasieren lassig latschen laut lauter lautern
lauthals lavieren lawine leben lebendig lebensbejahend lebensfroh lebensnah leber lebhaft lediglich leeren leewarts
leger legierung lehnan lehrreich leicht leichtathletik leichterhand leichtfussig leichtsinnigerweise
leidenschaftlich leider leimen leisten leistungsbereit leistungsfahig leistungsorientiert leistungsstark lenken
lepra lernbereit letztendlich letztens letzthin letztlich letztmals leuchten leutselig liberal liberalisieren
liberalismus lichten lieb liebaugeln liebenswert liebenswurdig lieber liebevoll liebreizend liften links liquidieren
listen liter literatur literweise lithographieren lobenswert locken locker logisch logischerweise lohnen lohnenswert
los losen losungsorientiert loten lowe loyal luchsen luften lunge lustern lustig lustigerweise lustvoll luvwarts
luxurios maandern machen machtig madchen magen magisch magnetismus mahlich mais makellos makeln mal malaria
malerisch malmen mampfen managen manchenorts mancherorts manchmal mangels manipulieren mann marchenhaft markant
marktgerecht mars maskieren mass masse massenweise massgeblich massgeschneidert massiv masten masturbieren
mathematik mathematiker mausen mausern maximal meckern medikation medizin meer meerwarts mehr mehrfach mehrmals
mehrsprachig meinerseits meinerzeit meinethalben meinetwegen meinetwillen meinungsstark meisseln meist meistens
meistenteils meisterhaft meisterlich meistern memorieren mensch menscheln menschenrecht menschlich merkur
merkwurdigerweise messing metall metallisieren metallurgie metaphysik meteorologie meter methodisch meucheln miefen
milch milchstrasse mild mildern milz minder mindestens mineral minimalisieren minus minute mischen
missbrauchlicherweise mit miteinander mitfuhlend mithilfe mithin mitnichten mitreissend mitsamt mittags mittels
mitten mittendrin mitternachts mittlerweile mittschiffs mittsommers mittwochs mitunter mixen mobel mobil mochten
modebewusst modellieren modeln moderieren moglichst molekul monarchie monat mond monotheismus monstros montags
montieren monumental moralisieren morgen morgens motel motivieren motiviert motorisieren muffeln multiplizieren
mumifizieren mund munden munkeln munter murren museum musik musikalisch musiker musizieren mustergultig musterhaft
mustern mutig mutterlicherseits mysterioserweise mystisch nach nachdrucklich nacheinander nachgerade nachhaltig
nachher nachmals nachmittags nachst nachstens nachtens nachts nachtsuber nachttisch nachweislich nagel nagen nah
nahe nahebei naheliegenderweise nahen naherungsweise nahezu namens namentlich namlich narkotisieren narren
narrensicher naschen nass nassen nationalisieren nationalismus nationalsozialismus naturalisieren naturlich nebbich
neben nebenan nebenbei nebeneinander nebenher nebst necken nee negativ negieren nein neptun nesteln net nett
netterweise neu neuerdings neuern neugierig neulich neutron nicht nie niedlich niedrig niemals niere nimmer
nimmermehr nirgends nirgendwo nirgendwohin niveauvoll nobel noch nocheinmal nochmal nochmals nomen nordlich
nordostlich nordwarts nordwestlich norgeln normalerweise notabene notfalls notieren notigenfalls notorisch
notwendigerweise nuanciert nuchtern nummerieren nun nunmehr nur nutzbringend nutzlich obduzieren oben obenauf
obendrauf obendrein obenherum obenrum oberflachlich oberhalb objekte objektiv obligatorisch offenbar offenherzig
offensichtlich offensiv offentlich offerieren oft ofters oftmals ohne ohnedem ohnedies ohnegleichen ohnehin
ohnlangst ohr ohrfeigen okay okologie oktroyieren olen olympisch onanieren operieren opponieren optik optimal
optimieren optimistisch orakeln ordentlich ordnungshalber organisieren organisiert orientieren originell ortlich
ostlich ostwarts oxydieren ozean paarmal paarweise packend paddeln paffen palast palavern panieren panisch pantschen
paradieren paradiesisch paradoxerweise parallel paralysieren parametrisieren paraphieren parken parkettieren
parkhaus parkieren parterre partnerschaftlich partout passim passioniert passiv pauken pausieren peinigen peinlich
peitschen pellen penibel penis per perfekt periodensystem permutieren personifizieren personlich petroleum pferd
pfiffig pflanze pflichtbewusst pflucken pflugen pfriemeln pfund phanomenal phantastisch philosophie photographieren
photon physik physikalisch pietatvoll pikant pikanterweise pillepalle pilz pinkeln pirschen pissen pittoresk
planschen plantschen plappern platin platten platzieren plazenta plumpsen plundern plus pluto pochieren pocken
poetisch polemisieren politik politiker politisch polstern polwarts polytheismus pompos pop popular popularisieren
posen positiv potent potenzieren pragmatisch pragnant prahistorie praktikabel praktisch praktischerweise prall
prallen prazise pressen prestigefordernd prestigetrachtig prestigevoll prima prinzipientreu privatim privatisieren
pro proaktiv probat probehalber probieren problematisieren problemlos produzieren profitabel programmieren
progressiv projektieren projizieren proklamieren prominent prophetisch protektiv protist protokollieren proton
protzen prugeln prunkvoll publizieren pulen pulver pulvern pumpen punkto putzig pyramide quadratisch qualifiziert
qualitativ qualitatsvoll qualmen qualvoll quartalsweise quarz quasi quer querbeet querdenkend querfeldein quetschen
quicklebendig quirlig quotieren rackern rad radern radieren radikalisieren radio raffinieren raffiniert ragen
rammeln rammen rampe ramponieren ran rasant rascheln rassismus rasten ratifizieren rational ratlos ratselhaft
rattekahl rattern ratzekahl ratzeputz ratzfatz rauchfrei raumfullend raunen raunzen raus rauschen rauspern reaktion
real realistisch realitat realiter rechnen recht rechtens rechts rechtschaffend recken redselig reell reflektiert
regal rege regen regnerisch regsam regulieren rehabilitieren reich reichen rein reizen reizend reizvoll reklamieren
rekordverdachtig relativ relevant religion relokalisieren rempeln renaissance renommiert renovieren reprasentieren
reptil requirieren reservieren resilient resistent resolut respektabel respektieren respektiert restaurieren
resultieren resumieren retardieren retour retuschieren reussieren revanchieren reversieren revitalisieren revolution
revolutionar revolutionieren rezensieren richtig richtungsgebend richtungsweisend riegeln riesig riff rigoros
ringsherum ringsum ringsumher riskant rittlings rivalisieren robust rochieren rock rolltreppe romantisch rotieren
rotten rotzen rotzig routiniert ruber rucklings rucksichtlich rucksichtsvoll ruckwarts ruckzu rudern rugen ruhig rum
rumpfen rund runden rundherum rundum runzeln rupfen russen rutteln sabbeln sabbern sache sachgemass sachgerecht
sachkundig sachverstandig saft sagenhaft salz salzig sammeln samstags samt sandstein sanft sanftmutig sanguinisch
sattsam saturieren saturn saubern saugetier saugling saure schach schachern schaden schaf schamen schandehalber
scharenweise scharf scharren scharwenzeln schattig schatzen schatzungsweise schaukelstuhl scheibchenweise scheitern
scheuern schielen schier schiesspulver schiff schillern schillernd schimmeln schippen schirmen schlafzimmer schlange
schlau schlechthin schleimen schleudern schliesslich schlimmstenfalls schlottern schlucht schlucken schlurfen
schmatzen schmecken schmeicheln schmiegen schminken schmirgeln schmoren schmucken schmuggeln schnabeln schnarren
schnattern schnaufen schnee schnell schnellstens schniegeln schnitzeln schnuffeln schnuren schnurstracks schon
schonen schonmal schopferisch schramen schrammen schrank schraube schreibtisch schrift schrittweise schrubben
schrumpeln schuften schuldenhalber schule schummeln schuren schusswaffe schustern schwabeln schwangern
schwangerschaft schwanken schwanzeln schwanzen schweben schweinigeln schwerlich schwert schwimmen schwungvoll see
seele segel segeln sehnen sehr seinerseits seinerzeit seinetwegen seinetwillen seit seitab seitdem seitens seither
seitlich seitlings seitwarts sekunde sekundieren selbander selbdritt selbigesmal selbst selbstandig selbstbestimmt
selbstbewusst selbstredend selbstsicher selbststandig selbviert selten sensationell sensibel sensibilisieren
sensitiv separieren serios sessel seufzen sexismus sexuell sexy sicher sicherheitshalber sicherheitsorientiert
sicherlich sichten sieben siechen siegen siegreich siezen signifikant sikhreligion silber simpel sinnvollerweise
skandalos skelett sklaverei sodann soeben sofort sogar sogleich sojabohne solala solidarisch solidarisieren solide
somit sommers sommersuber sonder sonderbarerweise sonnabends sonne sonnensystem sonnig sonntags sonst sorgenfrei
sorgfaltig sorghum sorgsam soufflieren soweit sowieso sozial sozialisieren sozialismus sozialvertraglich sozusagen
spannend sparsam spassig spatabends spater spaterhin spatestens spatnachmittags speicheln spektakular spenden
sperrangelweit sperren speziell spiel spielerisch spitz spitze spontan sport sportlich spotteln spotten sprache
sprachlos sprengen sprengstoff spritzen spritzig sprudeln spulen spurbar sputen staatsmann stabil stabilisieren
stadt stadtauswarts stadteinwarts stahl staksen standhaft stankern stanzen stapfen stark starten stationieren statt
stattdessen stattlich stauchen staupen steil stellen stellenweise stenografieren stenographieren steppen stets
steuerbord stibitzen stichfest sticken stiften stilbewusst stilisieren still stillen stilsicher stilvoll stimmig
stimmungsvoll stochern stocken stoisch stolpern stolz stornieren stossweise stottern stracks strafen strahlen
strahlend stranden strangulieren strategisch straucheln strebsam streng stressen strikt stromab stromauf strotzen
strukturieren strukturiert stuckchenweise stuckweise studienhalber stufenweise stuhl stulpen stumm stumpern stunde
sturmisch substantiv substanziell substanzreich subventionieren sudlich sudostlich sudwarts sudwestlich suggerieren
suhlen sukzessive summieren sundig sundigen surren suspendieren suss sympathisch tabellarisieren tadellos tafeln
taff tag tagen tageweise tags tagsuber tagsunter takeln taktvoll talab talabwarts talauf talaufwarts talaus
talauswarts talein taleinwarts talentiert talwarts tanz tanzeln tapezieren tapfer tapsen tarieren tatkraftig
tatscheln taub taubheit tauen tauglich taumeln taxieren teamfahig technologie tee teilbar teilen teils teilweise
telefon telefonieren tempel temperamentvoll tendieren teppich testweise teuer texten theater thronen tief
tiefgrundig tier tigern tirilieren tisch tischlern tolerant tollen tonangebend tonen tor tornado tot toten
touchieren tough toupieren trachten traditionell traktieren tranchieren tranken transferieren transparent
transpirieren transplantieren transportieren transzendent trauern traumen traumerisch traumhaft traurig
traurigerweise treffend treppab treppauf treppe treu treuherzig trimmen triumphieren trocken tropfchenweise tropfeln
tropfenweise tropferlweise trosten trotteln trotz trotzdem tsunami tuberkulose tuchtig tugendhaft tunlichst tur
turnen turteln tuten typisch typischerweise typisieren uben uber uberall uberallhin uberaus uberdies
uberdurchschnittlich uberein ubergangsweise ubergenau uberhand uberhaupt uberkopf uberlegen uberlegt ubermorgen
ubernachten uberragend uberraschend uberraschenderweise uberschwemmung ubersichtlich ubersinnlich ubertrumpfen
uberwaltigend uberwiegend uberwintern uberzeugend ublicherweise ubrigens ubungshalber ultimativ umfassend umganglich
umhin umjubelt umkehrbar umranden umschwarmt umsichtig umsonst umstandehalber umstandshalber umtriebig umwerfend
umwolken unabhangig unangreifbar unantastbar unaufhaltsam unbandig unbeeinflussbar unbefangen unbeirrbar unbekummert
unbeschadet unbeschreiblich unbeschwert unbesehen unbesorgt unbestechlich unbestritten unbezahlbar undurchsichtig
uneigennutzig uneingedenk unerachtet unerbittlich unerreichbar unersetzlich unerwarteterweise unfassbar unfern
ungeachtet ungefahr ungenau ungerechnet ungerechterweise ungern ungestraft ungewohnlich ungezwungen
unglucklicherweise ungluckseligerweise unisono unkompliziert unkonventionell unlangst unnachgiebig unnotigerweise
unproblematisch unschlagbar unsererseits unseretwillen unserseits unsertwillen unsrerseits unsterblich unten untenan
untenherum untenrum unter unterdessen untereinander unterernahrung unterhalb unterhaltsam unterminieren
unternehmungsfreudig unternehmungslustig untertunneln unterwegs unterweil unterweilen unubersehbar unubertroffen
unverfalscht unvergesslich unvergleichbar unverkennbar unverletzbar unversehens unverwechselbar unverwundbar
unverzichtbar unvoreingenommen unvorsichtigerweise unvorstellbar unweit unwiderstehlich uralt uranus urknall vagina
variieren vaterlicherseits venus veranderbar verantwortungsbewusst verantwortungslos verantwortungsvoll verappeln
verasteln verballhornen verben verbiestern verbindend verbindlich verbindung verblassen verbluffend verbogen
verbramen verbrannt verbreitet verbrieft verburgt verchromen verdient verdoppeln verdorren verdrecken verdutzen
verehrt vereinen verfeinden verfeinern verfluchtigen verfrachten verfuhrerisch vergallen vergebens vergeistigen
vergeuden vergewaltigen vergiften vergipsen vergleichsweise vergnugenshalber vergnugungshalber vergratzen vergreisen
verhaltnismassig verheddern verherrlichen verhutung verinnerlichen verkehrt verklart verklausulieren verkorksen
verkorpern verkrusten verkupfern verlasslich verlockend vermahlen vermarkten vermittelnd vermittels vermittelst
vermoge vernarben vernetzen vernetzend vernunfteln veroden verpatzen verpesten verplempern verproviantieren
verrecken verrenken verscheissern verscherbeln verschiedentlich verschiffen verschwenden versichert versiert
versinnbildlichen versklaven versohnlich verspaten verspiessern verstand verstandlicherweise verstandnisvoll
versteinern verstummeln verstummen versumpfen versus versussen vertraglich vertrauensvoll vertrauenswurdig vertraumt
verulken vervielfaltigen verwegen verwohnt verwundert verwusten verzichten via vieh viel vielenorts vielerorts
vielfach vielfaltig vielleicht vielmals vielmehr vielschichtig vielseitig virus visieren visionar visitieren
visualisieren vital vogel volksmusik voll vollauf vollends voller vollig vollstandig vom von vonjeher vonseiten
vonstatten vor vorab voran vorauf voraus vorausschauend vorbehaltlich vorbehaltlos vorbei vorbildhaft vorbildlich
vordem voreinst vorerst vorgangig vorher vorhin vormals vormittags vorn vorne vornehm vornehmlich vorneweg
vorschussig vorsichtshalber vorsorglich vorteilhaft vortrefflich voruber vorurteilsfrei vorwarts vorweg vorwiegend
vorwitzig vorzeigenswert vorzuglich vorzugsweise vulkan wach wachsam wackeln waffe wagemutig wahlen wahlerisch
wahlweise wahrend wahrenddem wahrhaftig wahrheit wahrheitsliebend wahrlich walken wallen wandelbar wandeln wann warm
warme warmherzig warum wasser wasserfall wassern waten wechseln weg wegarbeiten wegdiskutieren wegen wegschnippen
weich weiden weiland wein weise weit weitab weitaus weitblickend weiter weiterhin weiters weitherum weithin
weitsichtig weizen weltbekannt weltgewandt weltoffen wendig weniger wenigstens werktags wertschatzend wertvoll
wesentlich weshalb westlich westwarts weswegen wetten wettern wichtig wickeln wider widerstandsfahig widerstehen wie
wieder wiederkauen wiederum wiegeln wienern wieselflink wieso wild wille willen willensstark willkommen wind winken
winters wintersuber wirklich wirksam wischen wissbegierig wissenschaft wissenschaftler wissenschaftlich
wissenshungrig witzeln witzig woanders woandershin wochenends wodurch wogegen woher woherum wohin wohl wohlan
wohlauf wohlerzogen wohlgemerkt wohlklingend wohlriechend wohlschmeckend wohltuend wohluberlegt wohlverdient
wohlwollend wohnhaus wohnzimmer wolben wolke wolkenkratzer womit womoglich wonach worauf woraufhin worein worin
wortgewandt woruber woselbst wozu wuchern wuchten wunderbar wunderbarerweise wunderhubsch wunderlich
wunderlicherweise wunderschon wundervoll wunschen wunschenswert wurdevoll wurdigen wurfel wurgen wurmen wursteln
wuscheln wuseln xenophil xerographieren zah zahl zahlen zahlungshalber zahmen zahnlos zanken zapfen zart zartfuhlend
zartlich zauberhaft zausen zechen zeh zehren zeichnen zeigen zeit zeitalter zeitlang zeitlebens zeitlich zeitlos
zeitweise zelten zerbrechlich zerdeppern zerfurchen zerkleinern zerren zertifizieren zertrummern zetern zielbewusst
zielen zielfuhrend zielorientiert zielsicher zielstrebig ziemlich zieren zigmal zimmer zimmermann zinn zionismus
zirka zirpen zischen zocken zogern zoomen zornig zuallerallererst zuallerallerletzt zuallererst zuallerletzt
zuallermeist zualleroberst zuallerunterst zuausserst zueinander zuerst zufalligerweise zufolge zugegebenermassen
zugeln zugeneigt zugleich zugrunde zugunsten zugute zuhanden zuhauf zuhause zukunftsorientiert zulande zulasten
zuleid zuleide zuletzt zulieb zuliebe zum zumal zumeist zumindest zumindestens zumute zumuten zunachst zundend
zunutze zuoberst zupfen zur zurande zurechnungsfahig zureden zurnen zuruck zuruckhaltend zusammen zusammenhangend
zuschanden zusehends zuseiten zustande zustandig zustandigkeitshalber zutage zutiefst zuungunsten zuunterst
zuverlassig zuversichtlich zuviel zuvorderst zuvorkommend zuweilen zuwider zuzeiten zuzuglich zwangsweise zwar
zwecks zweifach zweifellos zweifeln zweifelsohne zwinkern zwischen zwischendurch
`;
