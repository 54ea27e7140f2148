// Made by scripts/make-name-data.mjs; do not edit.
// Given names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const GIVEN_TR = `
aba abak abaka abakan abakay abar abay abendam abi abidin abilay abluc absar acar acela acelya acig acik acilay acuk
acun adalan adaldi adalmis adar adas adberilgen adel adelya adem adiguzel adik adikutlu adikutlutas adil adile adli
adlibeg adnan adraman adsiz affan afi afitap afra afsar afsin agabay agah agakagan agalak agca aglamis ahenk ahlem
ahmet ahsen akalp akas akata akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir
akdogan aki akibudak akim akin akinci akiner akkun akkunlu akkurt akkus akpira aksungur aktan aktekin aktimur ala
alaban alaboru aladag aladogan alakurt alayunt alayuntlu aldemir aldigerey aldogan algu ali alican alimga alisa
alisan alisir alka alkaboluk alkaevli alkan alkasi alkis almila alp alpagut alpamis alparsbeg alparslan alpata alpay
alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alphan alpike alpilig alpis
alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk
alpyoruk altan altankagan altankan altay altemur altin altinkagan altinkan altinoba altintamgan altintamgantarkan
altintarkan altintay altmiskara altuga alvina amac amara amelya amir ammar amrak amul anar ancuk andac andariman
anil anise anita anka ant apa apak apatarkan aprancur araboga arademir aral arbay arbuz arcuk arda ardic argil argu
argun ari ariboga arif arik arikagan arikdoruk arin arinc arkin arkis armagan arnac arpat arsal arsil arslan
arslanargun arslanboru arslansungur arslantegin arslanyabgu arsun artiinal artuk artukac artut aruk arya asan
asanboga asantudun asantugrul asartegin asig asikbulmus asil asim askin aslim asri astalogul asuela asug asuk ata
atac atakagan atakan atalan atalay ataldi atalmis ataman atasagun atasu ataullah atberilgen atif atigay atikutlu
atikutlutas atila atilgan atilla atim atimer atis atli atlibeg atlikagan atmaca atsiz atuncu avar avluc avni avsar
ayaci ayas ayaz aybalta ayban aybars aybeg aydarkagan aydemir aydin aydinalp aydogan aydogdu aydogmus aygirak ayhan
ayitmis ayiz ayizdag aykagan aykal aykan aykurt aykut ayluc ayluctarkan ayma ayren ayruk aysar aysil aysilig aytac
aytak aytekin aytug ayvaz ayyildiz azak azban azer azgan azganaz azil aziz azizhan azmi babacan babir babur bacara
baccayman bacman badabul bade badruk badur baga bagaalp bagaisbara bagan bagasatulu bagatarkan bagatengrikagan
bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagis bagtas baha bahadir bahri bahtiyar bakagul
baki bakir bakirsokum baksi balaban balaka balakatay balamir balcar baldu balin balkik balta baltaci baltar baltir
baltur bamsi bangu barak baraktore baran barbeg barboga barbol barbulsun barca barcadogdu barcadogmus barcadurdu
barcadurmus barcan barcatoyun bardibay bargan barimtay barin baris barkan barkdogdu barkdogmus barkdurdu barkdurmus
barkin barlas barlibay barmaklak barmakli barman bars barsbeg barsboga barsgan barskan barsurungu bartu basademir
basak basan basanyalavac basar basat basbug basci basgan baskin baskirt baskurt basmil bastar basti bastugrul basu
basut batrak battal batu batuhan batuk batur baturalp bay bayancar bayankagan bayat bayazit baybars baybayik
baybicen bayboga baybora baybure baydar baydemir baydur bayik bayincur bayindir baykal baykara baykoca baykuzu
baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin bayruk baysungur baytara baytas bayuncur bayur
bayurku bayutmus bayuttu bazir beceapa beckem bedir bedirhan bediz bedran bedreddin bedri beg begarslan begbars
begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begtas
begtegin begtuzun behcet behic behlul behram behrem behzat bek bekazil bekbekec bekec bekecarslan bekecarslantegin
bekectegin beker bekir beklemis bektas bektur belcim belcir belek belemir belgi belguc belma beltir beltun bengi
bengu benice benli benlidemir bera berat berceste bercin berdibeg berendey berginsenge bergu berinay berk berkan
berkay berke berkin berkis berkyaruk bermek berran berre berva besentegin beser besim besir besra betemir beyizci
beyrek beyrem bicek bicki bickici bidin bilal bilge bilgebayuncur bilgebeg bilgeciksin bilgeisbara bilgeisbaratamgan
bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez
bilgic bilgin bilig biligkongulsengun bilik binbegi bindir birol bitaybiki bitri boga bogac bogacuk bogde boge bogu
bokde boke boldaz bolen bolmus bolsun bolukbasi bolun boncuk bonek bonge bongul bongulboga bora boran borcul
borlukcu bornak bortecine boru borubars borusengun boyan boyankulu boylabaga boylabagatarkan boylakutlutarkan bozan
bozboru bozdogan bozkurt bozkus bozok bucan bucur budag budak budunlu budus budustudun bugday bugduz bugduzemen buge
bugra bugrakarakagan bugu bugubilge bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey buktegin bukusboga
bulacapan bulak bulan buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumin bunsuz bunul
bunyamin burak burcak bure burgucan burgut burhan burkay burkek burkut burluk burslan burulday burulgu burunduk
busulgan butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk caba cabdar
cabli cabus cafer cagan cagatay cagdas cagil cagla caglar caglayan cagri cagribeg cagrihan cagritegin cagru cahid
calapkulu can canalp candar canel caner cangul cankan cankiz cannur cansel cansin cavid cebe celal celaleddin
celasun celen celik celil cem cemal cemali cemen cemgen cemil cenk ceren cesminaz cetin cetinel cetiner cevahir
cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezmi cicek cicem cigdem cigil cihad cihan cihangir cihansah
cilasun cilay cilenti ciler cilvenaz cimen cingir cise cisem cisil civan cobulmak cocukboru cokramayul colman colpan
colu coskun coskuner cubeyr cumhur cuneyt daghan damla daver davud defne demet demiralp demirhan deniz denizalp
derin dervis derya destan deste devran dicle diclehan didem dikmen dilan dilara dilaver dilay dilberay dildar dilek
diler dilhan dilruba dinc dincer direnc diri dizik dogan doganay doganer dogu dolunay dondu dora dundar dunya
durdane durmus durriye duru dururbunsuz duygu ebin ebkizi ebren ebru ebuzer ece ecehan ecem ecevit ecmel ecvet eda
ede edhem edil ediz efe efken eflah efsun eftalya egemen egrim ekec ekim ekin ekmel ekrem ela elcin elgin elif elkin
elmas elti elvan emced emel emin emine emir emrah emre emrullah ender enderun enes engin enis enise ensar enver
eralp eray erberk ercan ercin ercument erda erdal erdem erdeni erdenikatun erdeniozuk erdinc erel eren erentuz
ergene ergenekatun ergin ergun erguner erhan erinc erkam erkan erke erman ermen erol ersan ersin ertan erten
ertenozuk ertugrul esat esen esenbike eser esin esmeray esref ethem etil evin evran evren evsen eyiz eylul eymen
eysan eyup ezrak fadil fadime fahrettin fahri fahriye fahrunissa faik falih faris faruk fasih fatih fatin fatma
fatos faysal fazil fazilet fazli fazullah feda fedai fehime fehmi ferah feramus feramuz feray ferda ferdi ferhan
ferhat feride feridun feriha ferit ferman ferruh fevzi feyyaz feyza feyzullah fidan figen fikret fikri fikriye filiz
firdevs fuat fuldem fulden fulya funda fureyya furkan furuzan fusun fuzuli gaffar gamze gaye gazanfer gazi gelin
gelincik gencer gevheri giray giyas gizem gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin
gonca gonenc gongor gonul gorkem gorun gozde guher gul gulbahar gulben gulcin guldem gulden guldeste gulegen gulemen
gulen guler gulgun gulhan gulnaz gulpembe gulriz gulsen gultekin gulumser gumus gun gunay guncicek gundogdu
gundogmus guner gunes gungor guniz gunnur gunsel gunseli gunyaruk gurbuz gurcan gurdal gurhan gurkan gurol gursel
guven guvenalp guvercin guzey habbab habib habil hacib hadi hafi hafid hafiz hakan hakem haki hakki haldun hale
halil halim halis halit haluk hamdi hamdullah hami hamit hammad hamza handan hande hanefi hani harun hasan haseki
hasibi hasim hasin hasmet hatem hatip hattab hayal hayali hayat hayati haydar hazan hazar hazim hicabi hifzi hikmet
hilal hilmi himmet hisam hizir huccet hud hudavendigar hudayi hulki hulusi hulya huma humayun humeyra huner hurkan
hursit husameddin husamettin huseyin husnu husrev huzeyfe ibrahim iclal idil idris iffet ihsan ihvan ikbal ikeme
ikicitoyun ikrime ila ilacin ilayda ilbey ilbilge ildike ilgegu ilgin ilhami ilhan ilkay ilkben ilke ilker ilknur
ilksen ilkyaz ilyas imge imran imrem inanc inc inci ipek irem irfan irinc irinckol irmak irtis isig isik isil isilay
isin isiner ismail ismet itil itir itri iyik iyiktag izel izzet izzettin jale julide kabil kadem kader kadi kadir
kadrican kadriye kagan kalender kamber kamelya kamil kamile kamran kamuran kanci kapgar karaca karahan karak
kargilac karligac kasim katun katunkiz kayaalp kayacik kayca kaynak kazanc kazim kazkatun kekik keklik keles kemal
kemalettin kenan kepez keramet kerami kerem keremsah kerim kesme kessaf kevser keyken kezlik kimiz kimizalma
kimizalmila kimizin kiraz kircicek kirgavul kirlangic kismet kivanc kivilcim kiymet kizdurmus kizilalma koksal koray
korkut kubat kubilay kuddusi kumru kursad kutbettin lale lamia lamih latif latife leman lemide lerzan levent leyla
lida lutfi lutfullah maad mahir mahmut mahzun maksud mansur mazhar mehmet mehtap melda melek melih melike meliksah
melis melisa melodi meltem memduh meral meric merih mert merve meryem mestan mesut mete metin mevlut mihriban mine
mir mirac miray mirkelam mirza misbah misra mithat muammer muaviye muaz muesser mufid muge muhammed muharrem muhsin
muhtar muhterem muhtesem muhyiddin mujdat mujde mujgan mukadder mukaddes mukerrem muktedi muktedir muktefi mumtaz
munevver munir murat muren musa musir muslih mustafa mutahhar mutasim muteber mutemed muttalib muzaffer muzdad nabi
naci nadi nadir nafiz nahid nahil nail naim nalan namik nasrullah naz nazan nazif nazim nazli nazmi necat necati
necdet necib necla necmettin nedim nehir nejat nergis neset nesim neslisah nesrin nevin nevra nevzat nida nigar
nihal nihan nihat nil nilgun nisa nisan niyazi nizamettin nukhet numan nur nural nuran nurettin nurgul nursel
nurseli nurullah nusret oguz oguzhan okan oksan oktay olcay omer onder onur orhan osman oya oyku ozan ozcan ozden
ozer ozge ozgur ozhan ozkan ozlem ozlen oznur pakize parla payidar pelin pelinsu pembe peri perihan perran pertev
perver pervin petek peyami pinar piraye rabia raci rafet rahim rahime rahmi rahsan raif rakip ramazan ramiz rana
rasim rasit rauf recai recep refah refet refik reha reis remzi rengin resat resul reyhan rezzan ridvan rifat rifki
riza ruchan ruhsar rukneddin rustu ruya saban sabri sacid sadan sadberk sadettin sadi sadik sadri sadullah safa
saffet safi sahap sahin sahinalp sahsuvar said saim sakip sakir salih salim samed sami samih samil samim sanem
sarani savas sayan sebnem secaeddin secil seckin seda sedat sedef seden sefer sefik seher sehlevent sehrazat
selahattin selale selami selcuk selda selen selim selin selma selvi sema semih semra semsi senay sener sengul sennur
senol serafettin serap serbulent seref seren sergen serhat serif serin sermet sermin serpil sertac sertap server
settar seval sevda sevgi sevil sevim sevinc sevket sevki sevtap sevval seyban seyda seyfettin seyfi seyfullah seyma
seyyit sibel sidki sihab sihabeddin siir sila simge sinan sinasi sinem sir sirri songul suat subhi sudi suheyl sukru
sule suleyman sunay sururi suzan taceddin tahir tahsin taib talat talay talha talip tamer taner tanju tanyeli tarik
tarkan taskin tayfun tayyar tekin tekinalp temel teoman tevfik tevhid tezcan tezel tezer timur tinas tolga tolunay
tufan tugay tugba tugrul tugtekin tuhfe tulay tulin tumer tunahan tunay tunc tuncer turan turgay turgut turkan
turkay turker turkes turna tutku ufuk ugur uhra ukbe ulfet ulgen ulker ulku ulus ulvi ulviye umit ummiye umran umur
umuralp umut unal unsel unseli usame utku uygu uzeyir vaha vahdet vahid vahide valid vecdi vedat vefa vefik vehbi
veli verda vesile veysel veysi vicdan vildan volkan vuslat yagiz yagmur yahya yalcin yalgin yaman yaprak yasar
yasemin yasin yavuz yekta yelda yeliz yener yesim yetkin yigit yildirim yildiz yilmaz yonca yosun yuce yucel yuksel
yumni yunus yusuf zafer zafir zahide zahit zamir zehra zekai zekeriyya zekiye zeliha zerrin zeyd zeynel zeynep zihni
ziver ziya ziyad zubeyde zubeyr zuhal zulal zuleyha zulfikar zumrut
`;
