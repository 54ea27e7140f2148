// Made by scripts/make-name-data.mjs; do not edit.
// Given names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const GIVEN_IT = `
abaco abbondanza abbondanzio abbondio abdone abelardo abele abenzio abibo abramio abramo acacio acario accursio
achille acilia acilio aciscolo acrisio ada adalardo adalberta adalberto adalfredo adalgisa adalgiso adalrico adamo
addo addolorata adelaide adelardo adelasia adelberto adelchi adele adelfo adelgardo adelina adelmo adeodato adina
adolfo adone adria adriana adriano adrione afro agabio agamennone agape agapito agata agazio agenore agesilao agnese
agostina agostino agrippa aiace aida aidano aimone aladino alamanno alano alarico alba albano alberico alberta
alberto albina albino alboino albrico alceo alceste alcibiade alcide alcina alcino alda aldo aldobrando aleandro
aleardo aleramo alessandra alessandro alessia alessio alfio alfonsa alfonso alfreda alfredo algiso alice alida
alighiero alina allegra alma almerigo almiro aloisio altea alvaro alviero alvise amabile amadeo amalia amanda amando
amanzio amaranto amata amato amatore amauri ambra ambrogio ambrosiano amedeo amelia amelio amerigo amico amilcare
amina amintore amleto amone amore amos ampelio anacleto anastasia anatolia ancilla andrea andromeda angela angelica
angelo aniceto aniello anita anna annabella annagrazia annamaria annibale annunziata ansaldo anselmo ansovino antea
antelmo antero antigone antimo antino antioco antonella antonello antonia antonio apollina apollinare apollo
apollonia appia apuleio aquilino arabella araldo aratone arcadio archimede archippo arcibaldo ardito arduino aresio
argelia argimiro argo arialdo arianna ariberto ariele ariosto aris aristarco aristeo aristide aristione aristo
aristofane aristotele armando armida arminio arnaldo aronne arrigo artemisa arturo ascanio asdrubale asella asia
asimodeo assunta assunto asterio astianatte astrid ataleo atanasia atanasio athos attila attilano attilio auberto
audace augusto aurelia aureliano aurelio auro aurora ausilia ausiliatrice ausilio ave averardo aza azeglio azelia
azelio azzurra babila bacco baldassarre balderico baldo baldomero baldovino bambina barbara barbarigo bardo
bardomiano barnaba barsaba barsimeo bartolo bartolomea bartolomeo basileo basilia basilio bassiano bassilla bastiano
batilda battista beata beato beatrice belina bellino beltramo benedetta benedetto beniamina beniamino benigna
benigno benito benvenuta benvenuto berardo berengario berenice bernadetta bernardo beronico bertoldo bertolfo betta
biagio bianca bibiana bibiano bice bindo bino birino bonagiunta bonaldo bonaventura bonavita bonifacio bonito boris
bortolo brancaleone brando brigida brigitta bruna brunilde bruno bruto caino caio calanico calcedonio callisto
calogera calogero calpurnia camelia camilla camillo candida candido cantidio canziano capitolina carina carla carlo
carlotta carmela carmelo carmen carmine carola carolina caronte carponio casilda casimira casimiro cassandra
cassiano cassio cassiopea casto cataldo catena caterina catullo cecco cecilia cecilio celeste celinia celso cesare
cesario cherubino chiaffredo chiara cino cinzia cipriano cirano ciriaco cirilla cirillo cirino ciro clara clarenzio
claudia claudio cleandro clelia clemente clemenzia cleo cleofe cleonico cleopatra climaco clinio clodomiro clodoveo
cloe clorinda cointa colmanno colmazio colomba colombano colombo concetta concetto concordio consolata cora
corbiniano cordelia coreno corinna coriolano cornelia cornelio coronato corrado cosima cosimo cosma costante
costantino costanza costanzo cremenzio crescente crescenzia crescenzio crespignano crispino cristaldo cristiana
cristiano cristina cristoforo crocefissa crocefisso cronida cunegonda cuniberto cupido cuzia daciano dacio dafne
dagoberto dalida dalila dalmazio damaso damiana damiano damocle daniela daniele danilo danio dante daria dario
davide davino deanna debora decimo degna delfina delfino delia delinda delizia demetria demetrio democrito demostene
deodata deodato desdemona desiderata desiderato desiderio devota diamante diana dianora didimo diego diletta dina
dino diocleziano diodata diodoro diogene diomede dione dionigi dionisia dionisio divo doda dodato dolores domenica
domenico domezio domiziano donata donatella donatello donato donna dora doriano dorotea doroteo druina duccio duilio
dulina durante ebe eberardo ecclesio edda edelberga edgardo edilberto editta edmondo edoardo edvige efisio efrem
egeo egidio eginardo egisto egizia egle elaide elda elena eleonora elettra eleuterio elia eliana eliano elide elifio
eligio elimena elio eliodoro elisa elisabetta elisea eliseo elita ella elmo elogio eloisa elpidio elsa elvezio elvia
elvino elvira emanuela emanuele emidio emilia emiliana emiliano emilio emma emmerico empirio endrigo enea enecone
enimia ennio enrica enrico enzo eracla eraclide eraldo erardo erasmo erberto ercolano ercole erenia eriberto erico
ermanno ermelinda ermenegarda ermenegilda ermenegildo ermes ermete ermilo erminia erminio ernesta ernesto eros
ersilia esau esmeralda estella ester esterina esuperio eterie ettore euclide eufebio eufemia eufemio eufrasia
eufronio eugenia eugenio eulalia euridice eusebia eusebio euseo eustorgio eustosio eutalia eutalio eva evaldo
evandro evangelina evaristo evasio evelina everardo evidio evodio evremondo ezechiele ezio fabiana fabiano fabio
fabiola fabrizio famiano fatima fausta fausto fazio fedele federica federico fedora fedro felice felicia feliciano
felicita ferdinando fermiano fermo fernanda fernando ferruccio festo fiammetta fidenziano fidenzio filiberto filippa
filippo filomena filomeno fiordaliso fiore fiorella fiorenza fiorenziano fiorenzo flaminia flavia flaviana flaviano
flavio fleano flora floriana floriano floridia florina foca folco fortunata fortunato fosca fosco franca francesca
francesco franco frido frontiniano fulberto fulgenzio fulvia fulvio furio furseo fuscolo gabino gabriele gabriella
gaetano gaglioffo gaia gaio galatea galdino galeazzo galileo gallicano gandolfo garimberto gaspare gastone gaudenzia
gaudenzio gaudino gautiero gavino gedeone gelsomina geltrude geminiano gemma generosa generoso genesia genesio
gennaro genoveffa gentile genziano gerardo gerasimo geremia gerino germana germano gerolamo geronimo geronzio
gertrude gervasio gesualdo gherardo ghita giacinta giacinto giacobbe giacomo giada giadero giambattista gianbattista
giancarlo giandomenico gianfranco gianluca gianluigi gianmarco gianmaria gianmario gianni gianpaolo gianpiero
gianpietro gianuario giasone gigliola gilberto gilda gildo giliola gillo gineto ginevra gino gioacchina gioacchino
giobbe gioberto gioconda giocondo gioele gioia giona gionata giordano giorgia giorgio giosue giosuele giotto
giovanna giovanni giove gioventino giovenzio girardo girolamo gisella giuda giuditta giulia giuliana giuliano giulio
giulitta giuseppa giuseppe giuseppina giusta giustiniano giusto glauco glenda gloria godeberta godiva goffredo golia
gomberto gondulfo gonerio gonzaga gordiano gosto gottardo graciliano grato grazia graziana graziano graziella
gregorio greta grimaldo griselda gualberto gualtiero guelfo guenda guendalina guerrino guglielmo guiberto guido
guiscardo gumesindo gundelinda gustavo iacopo iacopone iago ianira icaro icilio ida idea ido iginia iginio igino
ignazio igor ilaria ilario ilda ildebrando ildefonso ildegarda ildegonda ileana ilenia ilia illidio illuminato ilva
imelda immacolata immacolato incoronata indro ines innocente innocenza innocenzo iolanda iole iona ione ionne iorio
ippocrate ippolito irene ireneo iride iris irma irmina isa isabella isacco isaia ischirione iside isidora isidoro
ismaele isotta italia italo ivan ivano ivanoe ivetta ivo ivone ladislao lamberto lancilotto landolfo lanfranco lapo
lara laura laurentino lauriano lautone lavinia lavinio lazzaro lea leandro leda lelia lena leo leonardo leone leonia
leonida leonilda leonio leontina leonzio leopardo leopoldo letizia letterio lia liana liberata liberato liberatore
liberio libero liberto liboria liborio licia lidania lidia lidio lieto liliana linda lino lisa lisandro livia
liviana livino livio lodovica lodovico loredana lorella lorena loreno lorenza lorenzo loretta loriana loris luana
luca luce lucia luciana luciano lucilla lucio lucrezia ludano ludovica ludovico luigi luigia luisa luminosa luna
macaria macario maccabeo maddalena mafalda maffeo magda maggiorino magno maida maiorico malco mamante mancio manetto
manfredo manilio manlio mansueto manuela manuele mara marana marcella marcello marciano marco mareta margherita
maria marianna mariano marica mariella marilena marina marinella marinetta marino mario marisa marita marolo marta
martina martino maruta marzia marzio massima massimiliano massimo matilde matroniano matteo mattia maura maurilio
maurizio mauro medardo medoro melania melanio melchiade melchiorre melezio melissa melitina menardo menelao meneo
mennone menodora mercede mercurio messalina metello metrofane mia michela michelangelo michele milena milo mimma
mina minerva minervina minervino miranda mirco mirella miriam mirko mirocleto mirta misaele modesto moira monaldo
monica monitore morena moreno morgana mose muziano nadia namazio napoleone narciso narseo narsete natale natalia
natalina nazario nazzareno nazzaro neiva neopolo neoterio nerea nereo neri nestore nicarete nicea niceforo niceto
nicezio nicla nico nicodemo nicola nicoletta nicolo nilde nina ninfa niniano nino nives noe noemi norberto norina
norma nostriano novella nuccia nunziata nunzio oddone oderico odetta odidone odilia odorico ofelia olga olimpia
olimpio olinda olindo olivia oliviera oliviero omar ombretta omero ondina onesta onesto onofrio onorata onorina
onorino onorio orazio orchidea orenzio oreste orfeo oriana orietta orio orlando ornella oronzo orsino orso orsola
orsolina ortensia ortensio osanna oscar osmondo osvaldo otello otilia ottaviano ottavio ottilia ottone ovidio
paciano pacifico pacomio palatino palladia palladio palmazio palmira pamela pammachio pancario pancrazio panfilo
pantaleo pantaleone paola paolo pardo paride parmenio pasquale paterniano patrizia patrizio patroclo pauside pelagia
peleo pellegrino penelope pericle perla perseo petronilla petronio pia piera pierangelo piergiorgio pierluigi
piermarco piero piersilvio pietro pio pippo placida placido platone plinio plutarco polidoro polifemo polissena
pollione pompeo pomponio ponziano ponzio porfirio porzia porziano postumio prassede priamo primo prisca priscilla
prisco privato procopio proserpina prospera prospero protasio proteo prudenzia prudenzio publio pupolo pusicio
quartilla quarto quasimodo querano quieta quintiliano quintilio quintino quinziano quinzio quirino quiteria rachele
radolfo raffaele raffaella raide raimondo rainaldo rainelda ramiro raniero ranolfo rebecca regina reginaldo regolo
remigio remo remondo renata renato renzo respicio ricario riccarda riccardo richelmo rina rinaldo rino rita robaldo
roberta roberto rocco rodiano rodolfo rodrigo rolando rolfo romana romano romeo romero romilda romina romoaldo
romola romolo romualdo rosa rosalia rosalinda rosamunda rosanna rosario rosita rosmunda rossana rossella rubiano
rufina rufino rufo ruggero ruperto rutilo saba sabato sabazio sabele sabina sabino sabrina saffiro saffo saladino
salome salomone salustio salvatore salvo samanta samona samuele sandra sandro sansone sante santina santo sapiente
sara sarbello saturniano saturnino saul saverio savina savino scolastica sebastiana sebastiano seconda secondiano
secondina secondo sefora selene selvaggia semiramide semplicio sempronio senesio senofonte serafina serafino
serapione serena sergio servidio serviliano sesto settimio settimo severa severiano severino severo sibilla sico
sicuro sidonia sidonio sigfrido sigismondo silvana silvano silverio silvestro silvia silvio simeone simona simone
simonetta sinesio sinfronio sireno siria siriano siricio sirio siro sisto smeralda soave soccorso socrate sofia
sofronia solange solocone sonia sostene sosteneo sostrato spano spartaco speranza speranzio stanislao stefania
stefano stella stiliano stiriaco surano susanna sveva sviturno tabita taddeo taide tamara tammaro tancredi tarcisio
tarquinia tarsilla tarso taziana taziano tazio tea tecla telchide telemaco telica temistocle teobaldo teodata
teodolinda teodora teodoro teodosio teodoto teogene terenzio teresa terzo tesauro tesifonte teudosia tibaldo tiberio
tiburzio ticone timoteo tina tirone tito tiziana tiziano tizio tobia tolomeo tommaso torquato tosca tosco tranquillo
trasea tristano tullia tulliano tullio turi turibio tussio ubaldo ubertino uberto ugo ugolina ugolino uguccione
ulberto ulderico ulfa ulfo ulisse uliva ulpiano ulrico ulstano ultimo umberto umile unna uranio urbano urdino uriele
ursicio ursino ursmaro vala valente valentina valentino valeria valeriana valeriano valerico valerio valfredo
valfrido valtena valter vanda vanessa vanna varo vasco vedasto velio venanzio venceslao venera veneranda venerando
venere venerio ventura venusta venustiano venusto vera verano verdiana verecondo verena verenzio veriana veridiana
veronica verulo vespasiano vezio vidiano vidone vilfredo viliana viliberto vilma vincenza vincenzo vindonio
vinebaldo vinfrido vinicio viola violante virgilio virginia virginio virone viscardo vissia vitale vitalico vito
vittore vittoria vittoriano vittorio vivaldo viviana viviano vladimiro vodingo volfango vulmaro vulpiano walter
wanda zabedeo zabina zaccaria zaccheo zaira zama zanita zanobi zarina zefiro zelinda zena zenaide zenebio zeno
zenobia zenobio zenone zetico zita zoe zoilo zosima zosimo
`;
