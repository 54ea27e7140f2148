// Made by scripts/make-name-data.mjs; do not edit.
// Family names. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const FAMILY_TR = `
abaci abadan abalioglu abay acar acikalin acikgoz aclan adal adan adanir adem adin adivar agaoglu agca agirbas akal
akalin akan akar akay akaydin akbaba akbay akbulut akcal akcali akcan akcay akdag akdemir akel akgoz akgul akgun
akinci akisik akkan akkas akkaya akkoc akkor akkoyun akkoyunlu akkurt akman akpinar aksakal aksel aksit aksoy
aksungur aktan aktas aktay akyel akyildiz akyurek akyuz alev alici alkan alkaya alniacik alpman alpugan altan
altinay altinbas altinel altinisik altinok altintas altiok altun altuntas alyanak aras arda arican arig arik arikan
arslan arslanoglu asci asik asikoglu asil askin aslan aslanoglu atakan atakol atalik atan atasever atay ates atici
atik atilgan atli avan avci avcioglu ayaydin ayaz aybar aycan aydan aydemir aydin aydogdu aygun ayhan aykac aykan
aykurt aytac aytek aytekin ayverdi babacan babali babaoglu bademci bagis bahadir bakan bakirci bakircioglu balaban
balci balli baltaci baran barbarosoglu barlas basaran baser basmaci basoglu baturalp bayazit baydar bayer baykam
bayraktar bayraktutan baysoy bekdik bektas bektasoglu berberoglu berk beserler besikci besok bicakci bicer bildik
bilen bilge bilgen bilgic bilgin birinci birlik boduroglu bolat bolatli bolukbas bolukbasi boratav boyaci boz
bozdogan bozkir bozkurt bozoglu bucakli budak bulak bulut buruk cagiran cakir camdali can capanoglu catalbas celik
cetin cetiner cevik corekci dagdas daglaroglu dalkiran demir demirbas demirel denkel dizdar dogan durak durmaz
dusenkalkar duygulu egeli ekici eksioglu elciboga elicin elmastasoglu erbay erberk erbulak ercetin erdogan erez
erginsoy erkekli eronat ertepinar erturk evliyaoglu gonultas gul guler gumuspala gunday gunes gurmen hakyemez
hamzaoglu ilicali isik kahveci kaplan kaplangi kara karabocek karabulut karadas karaduman karaer kasapoglu
kavaklioglu kaya kececi keseroglu keskin kilic kilicci kirac koc kocabiyik kocoglu kocyigit korkmaz kormukcu korol
kose koybasi koyluoglu koyuncu kucukler kuday kulaksizoglu kumcuoglu kunt kunter kurt kurutluoglu kutlay kuzucu
limoncuoglu mayhos menemencioglu mertoglu nalbantoglu nebioglu numanoglu okumus okur onur oraloglu orbay orge oymen
ozansoy ozberk ozbey ozbir ozcan ozdemir ozdenak ozdogan ozer ozgorkey ozkan ozkara ozkok oztonga oztuna ozturk
paksut pekkan pektemek pocan polat poyrazoglu sadiklar sahin samanci sandalci sari sarioglu sayginer sen sepetci
sezek simsek sinanoglu solmaz sozeri suleymanoglu tahincioglu tanrikulu tas tasci tasli tazegul tekand tekelioglu
tekin tokatlioglu tokgoz topaloglu topcuoglu toraman tuglu tugluk tunaboylu tunceri turan turkdogan turkyilmaz
tutuncu tuzun uca uluhan unal velioglu yalcin yavuz yazici yesilkaya yetkiner yildirim yildiz yildizoglu yilmaz
yilmazer yorulmaz yuksel
`;
