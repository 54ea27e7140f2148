// Made by scripts/make-name-data.mjs; do not edit.
// Given names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const GIVEN_ENIN = `
aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aalok aamod aanand aanandaswarup aanandinii aanjaneya
aaratrika aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman abani abhaidev abhaya
abhirath abhisyanta acaryatanaya achalesvara acharyanandana acharyasuta achintya achyut adheesh adhiraj adhrit
adikavi adinath aditeya aditya adityanandan adityanandana adripathi advaya adwitiya agasti agastya agneya agnimitra
agniprava agnivesh agrata ahalya ahilya aishani ajeet ajit akroor akshainie akshaj akshat akshata akshayakeerti
akshita akula alok amaranaath amaresh amarnath ambar ameyatma amish amodini amogh amrit amrita amritambu anaadi
anagh anal anala anamika anand ananda anandamayi anang ananta anasooya anasuya anil anila anilaabh anilabh anish
anjali anjaneya anjushree anjushri ankal annapurna anshula anuja anunay anuraag anurag anusuya anwesha apsara archan
arindam arjun arnesh arun aruna arya aryan asha ashlesh ashok aslesha atmaja atmanand atmananda atreyee atreyi
avadhesh avani avantika ayushmati baala baalaaditya baalagopaal bahula baidehi baijayanti bakula bala balaaditya
balachandra baladitya balagopal balagovind balamani balgopal bandhu bandhul bankim bankimchandra basanti bela
bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati
bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma
bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen
bhushan bhushit bhuvanesh bhuvaneshwar bilva bilwa birjesh bishnu bodhan brahma brahmaanand brahmabrata brahmanandam
brahmdev brajendra brajesh brijesh buddhana budhil chaanakya chaaruchandra chaitan chakor chakradhar chakravartee
chakravarti chakrika chanakya chanda chandak chandan chandani chandi chandini chandira chandni chandra chandraayan
chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli chandramohan
chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chapal chapala charak charuchandra
charumati charuvrat charvi chaten chatur chatura chaturaanan chaturbhuj chetan chetanaanand chidaakaash chidaatma
chidambar chidambaram chidananda chinmayanand chinmayananda chiranjeev chiranjeeve chitraksh chitrali chitramala
chitrangada daevi daevika daiwik daksha dakshayani damayanti damodara dandak dandapaani darshan darshwana datta
dayaamay dayaananda dayaanidhi dayamayee deb deeksha deenabandhu deepali deepan deepankar deependra deepesh
deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar dev devadatt devagya devajyoti
devak devangana devani devasree devdan deven devesh deveshwar devi devika devvrat dhaanyalakshmi dhana dhanadeepa
dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv
dhyanesh dhyaneshwar digambar digambara diksha dinakar dinesh dinkar dipali dipankar dipendra dipesh diptendu
divaakar divakar divjot divya draupadi dron drona dulari durga durgeshwari dwaipayan dwaipayana eekalabya ekaaksh
ekadant ekaksh ekalavya ekaling ekaparnika ekdant elakshi enakshi esha eshana eshita gajaadhar gajabahu gajadhar
gajbaahu ganak ganaka ganapati gandharv gandharva ganesh gangesh garud garuda gati gatik gauraang gaurang gauranga
gautam gautama gautami gayatri geeta geetanjali gemine gemini ghanaanand ghanashyam ghanshyam giri girija girik
girika girindra giriraaj giriraj girish girja gita gitanjali gobinda gopaal gopal gopee gopi gorakhanatha gorakhnath
goswamee goswami gotum gouranga goutam govinda gudakesa gudakesha gurdev guru hamsini hari harinakshi harinarayan
harit harita heema himadri himani hiranmay hiranmaya hiranya inder indira indra jagadish jagadisha jagathi jagdeep
jagdish jagmeet jahnu jai jaimini javas jay jaya jitender jitendra jyoti jyotis jyotsana kailash kali kalinda
kalpana kalyani kama kamala kamalesh kamla kamlesh kanak kanaka kanchan kanishka kannan kannen kanti karan karthik
kartik karunanidhi kashyap kashyapi keerti kin kiran kirti krishna krishnadas krishnadasa kumar kumari kumuda laal
lai lakshman lakshmi lakshmidhar lakshminath lal lalita lavanya laxman laxmi leela lila madhuri mahendra mahesh
maheswar malati malti mandaakin mandakini mangala mangalya mani manik manikya manisha manjusha manoj marut mayoor
meena meenakshi meghnad meghnath menaka menka mina minakshi mohan mohana mohinder mohini mukesh mukul nagabhushanam
nalini nanda narayan narendra narinder naval naveen navin nawal nikita nimit niranjan nirbhay niro ojaswini omana
oormila opalina opaline padma param paramartha parvati poornima pramila pran pranay prasad prasanna prathamesh
prayag preity prem prema priya priyala puneet purnima purushottam pushti radha rageshwari rageswari rahul raj rajan
rajendra rajinder rajiv rakesh ramaa ramesh rameshwar ranjeet ranjit rati ravi rita ritesh rohan rohana rohit rudra
rukhmani rukmin rupinder sachin sameer samir sanjay sanka sanya sarada sarala saraswati sarisha sarla saroja sarvin
satish satyen shakti shakuntala shankar shantanu shanti sharda sharmila shashi shashikala sheela sher shiv shivakari
shobhana shresth shresthi shreya shreyashi shridevi shrishti shubha shubhaprada shwet siddarth siddhi siddhran
sitara sloka smita smriti som soma somnath somu subhash subhashini subhasini subodh sucheta sudeva sujata sukanya
suma suman sumitra sunita suresh surya suryakant suryakanta suryakantam susheel sushil sushma swami swapnil swara
swarnalata sweta tanirika tanushree tanushri tanya tapan tara tarun tej tejas trilochan trilochana trilok
trilokanath trilokesh triloki trisha tushar udai udit ujjawal ujjwal uma umang upendra urmila usha uttam vaidehi
vaijayanthi vaijayanti vaishnavi vaishno vaishvi varalakshmi vasanti vasudev vasudeva vasudha vasundhara veda vedang
vedanga vedanshi vidhur vidhya vidur vidya vijay vimal vimala vinay vishnu vishwamitra vrinda vrund vyas yogendra
yogesh yoginder
`;
