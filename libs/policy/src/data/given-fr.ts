// Made by scripts/make-name-data.mjs; do not edit.
// Given names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const GIVEN_FR = `
aaron abdon abdonie abel abelard abelin abeline abigaelle abigail abondance abraham absalon acace acacie acanthe
achaire achille adalard adalbald adalbaude adalberon adalbert adalric adalsinde adam adegrin adegrine adel adelaide
adele adelie adelin adeline adelphe adeltrude adenet adeodat adhemar adjutor adolphe adolphie adonis adonise
adrastee adrehilde adrien adrienne agapet agathange agathe agathon agilbert agilberte aglae agnan agnane agneflete
agnes agrippin agrippine aimable aime aimee alain alaine alais alban albane alberade alberic albert alberte
alcibiade alcide alcidie alcime alcine alcyone aldegonde aldonce aldric aleaume aleth alexandre alexandrine alexanne
alexine alexis alice alienor aliette aline alix alize alliaume almine almire alois aloise aloyse alphee alphonse
alphonsine alpinien althee alverede amaliane amalric amalthee amande amandin amandine amant amante amarande
amaranthe amaryllis ambre ambroise ambroisie amedee ameliane amelie amelien ameline amethyste amiel aminte amour
anael anaelle anais anastase anastasie anatole anatolie ancelin anceline andeol andoche andre andree anemone
angadreme ange angele angelina angeline angelique angilbe angilberte angilran angoustan anicee anicet anicette
annabelle anne annette annibal annonciade ansbert ansberte anselme anstrudie anthelme anthelmette antide antigone
antoine antoinette antonin antonine aphelie apollinaire apolline aquilin aquiline arabelle arcade arcadie archambaud
archange archibald argine arian ariane aricie ariel arielle ariste aristide arlette armance armand armande armandine
armel armeline armelle armide armin armine arnaud arnaude arnould arolde arsene arsenie arsinoe artemis arthaud
artheme arthur arthurine ascelin asceline ascension assomption astarte asterie astree astride athalie athanase
athanasie athenais athina aube aubertine aubry aude audebert audeline audouin audran audrey auguste augustine aure
aurele aurelie aurelienne aurelle aurian auriane aurore auxane auxence aveline avigaelle avoye axel axeline axelle
aymard aymardine aymeric aymon aymonde azalee azelie azeline balthazar baptiste barbe barnabe barthelemy bartimee
basile basilisse bastien bathilde baudouin beatrice benedicte benigne benjamin benoit beranger berangere berard
bernadette bernard berthe bertille bertrand betty beuve blaise blanche blandine bohemond bon boniface bouchard briac
brice brieuc brigitte brunehaut brunehilde bruno calixte camelien camille camillien candide capucine caribert carine
carloman caroline cassandre cassien catherine cecile cedric celeste celestin celestine celien celine cesaire cesar
chantal charlaine charlemagne charles charline charlotte childebert chilperic chloe chretien christelle christian
christiane christine christodule christophe chrysole chrysostome claire clara clarence clarisse claude claudien
claudine cleandre clelie clemence clement clementine clery clio clotaire clotilde clovis colin coline come
conception constance constant constantin coralie coraline corentin corentine corinne cyprien cyriaque cyrielle
cyrille damien daniel danielle daphne david debora delphin delphine denis denise desire diane didier dieudonne
dieudonnee dimitri dominique dorian doriane dorine dorothee douce edgard edith edmee edmond edouard eleonore
eleuthere elia eliane elie elisabeth elise elisee ella elodie eloise elsa elzear emeline emerance emerencie emeric
emile emilie emma emmanuel emmanuelle emmelie enguerrand epiphane eric ernest ernestine estelle esther etienne
eubert eudes eudoxe eudoxie eugene eugenie eulalie euphrasie eusebe eusebie eustache eva evangeline evariste eve
evelyne evrard fabien fabrice falba fanny fantin fantine faustine felicie felicite felix ferdinand fiacre fidele
firmin flavie flavien fleur flodoard flore florence florent florestan florian florie fortune fortunee foulques
france francette francia francine francisque francois francoise frederic frederique fulbert fulcran fulgence gabin
gabriel gabrielle gael gaelle garance garnier gaspar gaspard gaston gatien gaud gautier gedeon genevieve geoffroy
georges georgette gerard geraud gerberge gerbert germain germaine gertrude gervais ghislain gilbert gilles girart
gisele gislebert gondebaud gonthier gontran gonzague gregoire guenievre guerin gui guilhemine guillaume guillemette
gustave gustavine guy guyot gwenaelle hardouin hector hedelin helene helier heloise henri henriette herbert herluin
hermine herve hilaire hildebert hincmar hippolyte honore honorine hortense hubert hugues huguette ines innocent
irene irina iris isabeau isabelle iseult isidore ismerie jacinthe jacqueline jacques jade janine japhet jason jean
jeanne jeannel jeannot jehanne jeremie jerome joachim joanny job jocelyn jocelyne joel joelle johan jonas jonathan
joseph josephine josse josselin jourdain jude judicael judith jules julia julie julien juliette juste justin justine
lambert landry laura laurane laure laureline laurence laurene laurent lauriane laurine lazare lea leandre lena leon
leonard leonie leonne leopold leopoldine leu leufroy libere lietald lionel loic longin lorrain lorraine lothaire
louis loup luc lucas lucie lucien lucienne lucille ludivine ludolphe ludovic lydie macaire madeleine magali
maguelone mahaut mallaury malo mamert manasse manon marc marceau marcel marcelin marceline margot marguerite
marianne marie marine marion marius marlene marthe martial martin martine mathilde mathurin matthias matthieu maud
maugis maureen maurice mauricette maxellende maxence maxime maximilien mayeul mederic megane melanie melchior
melisande melissa melissandre melodie mence merlin merovee michael michel michele mireille miriam moise moisette
monique morgan morgane muriel mylene nadege nadine narcisse nathalie nathan nathanael naudet nehemie nestor
nicephore nicolas nicole nine noe noel noelle noemie norbert normand oceane octave odette odile odilon odon oger
olive olivier olympe ombline ophelie oriande oriane orlane oury ozanne pacome palemon parfait pascal pascale paterne
patrice paul paule paulette pauline pecine pelagie penelope pepin perceval perrine petronille philemon philibert
philippe philippine philomene philothee pie pierre pierrick primerose priscille prosper prudence pulcherie quentin
quentine quieta quintia rachel rachid raoul raphael raphaelle raymond raymonde rebecca regine regis reine rejean
rejeanne remi renaud rene renee reybaud richard rita robert roch rodolphe rodrigue roger roland rolande romain
romane romeo romuald ronan rosalie rose roselin roseline sabine salome salomon samuel sandra sandrine sarah sauveur
savin savinien scholastique sebastien segolene seraphin serge severin severine sibylle sidoine sigebert sigismond
silvere simon simone sixte sixtine solange soline sophie stanislas stephane stephanie suzanne suzon swassane sylvain
sylvestre sylviane sylvie tancrede tanguy tatiana taurin thais theodora theodore theodose theophile theophraste
therese thibault thibert thierry thomas tim timoleon timothee tiphaine titien tonnin toussaint trajan tristan turold
ulysse urbain ursule valentin valentine valere valerie valery venance venceslas veronique vianney victoire victor
victorien victorin vigile vincent vinciane violette virginie vital viviane vivien waleran wandrille xavier xaviere
xenophon yoann yolande ysaline yseult yves yvette yvonne zacharie zache zephirin zoe zoeva
`;
