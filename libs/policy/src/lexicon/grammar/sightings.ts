import type { Lexicon } from '../lexicon.js';

/**
 * How people point at somebody whom they do not name: a demonstrative, what they have seen of them, when they are to be seen.
 * One of these says little; with someone to be drawn and a second one beside it, a real person is meant.
 */
export const SIGHTINGS: readonly Lexicon[] = [
  {
    language: 'en',
    phrases: {
      pointed: `the one (who|with|at|from|in|that|behind|on|across), that one (who|with|at|from|in|person), that (woman|girl|guy|man|lady|gal|dude|chick|bloke|fella|person|boy|kid|couple|face|busker|barista|waitress|waiter|teacher|nurse|vet|singer|dancer|actress|actor|presenter|streamer|host|driver|clerk|cashier|skater|runner|blonde|brunette|redhead|lad|lass), this (woman|girl|guy|man|lady|gal|dude|chick|bloke|person|lad|lass|certain), a certain (woman|girl|guy|man|lady|person|_), one person, one particular (woman|girl|guy|man|lady|person)`,
      recall: `from memory, from what i (remember|recall|saw|know), i remember, i recall, what i remember, as i remember, remember (her|him), i imagine, as i imagine, the way i imagine, i picture (her|him|it), i (only|just)? (ever)? (see|saw|seen|spotted|noticed|watch|watched|pass|passed|met|meet|know|knew) (her|him|one|this|that|them), i (never|didn t|did not|don t|do not|couldn t|wish i) (asked|ask|got|get|know|knew|learned|caught|catch) (his|her|their|the) name, never (got|asked|caught|learned|knew|found out) (her|his|their) name, don t know (her|his) name, no idea what (she|he) s called, name i think, (first)? name (is|was|begins|starts|might be|may be|could be) , i think (she|he) s called, called _ i think, i (will|can|could|ll) describe (her|him|them|the face|what), can describe (her|him|the face), will describe, can give you details (on|of|about) (her|his|the), (her|his) name tag, name tag said, name badge, you (will|ll|would|d) (recognise|recognize) (her|him), (looked|looks|look) after my, (helped|served|treated|taught|nursed|rescued|fixed|drove) (me|us|my) , smiles at me, smiled at me, waves at me, always says hi, i (sit|stand|live|work|train|swim|ride|commute) (near|next to|opposite|behind|across from|beside|with) (her|him|them)`,
      habit: `every (morning|evening|day|night|week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunch*), (on)? (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays), each (morning|evening|day|week), most (mornings|evenings|days), always there, usually (there|on), the (morning|evening|night|late|early) shift, works (mornings|evenings|nights|weekends|days|there|at|in|behind), works (on)? (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)`,
    },
  },
  {
    language: 'fr',
    phrases: {
      pointed: `(celle|celui) (de|du|des|d|qui|que|avec|en|au|a|la), cette (femme|fille|dame|personne|nana|meuf|serveuse|caissiere|prof|voisine|danseuse|chanteuse), ce (type|mec|gars|monsieur|serveur|garcon), une certaine, un certain`,
      recall: `de memoire, je me souviens, je me rappelle, dont je me souviens, tel* que je (l)? (imagine|vois), comme je l imagine, je (la|le) (vois|croise|regarde), je l ai (vu|vue|croise|croisee|apercu|apercue), j ignore son nom, je ne connais pas son (nom|prenom), je (ne)? sais pas son (nom|prenom), jamais (su|demande) son (nom|prenom), prenom (est|etait|je crois), vous (devinez|savez) (laquelle|lequel|qui), je peux (la|le) decrire, je (la|le)? decrirai, (s est|a) (occupe|occupee|soigne|soignee) (de|mon|ma)`,
      habit: `(tous les|chaque|toutes les) (matin*|soir*|jour*|semaine*|lundi*|mardi*|mercredi*|jeudi*|vendredi*|samedi*|dimanche*|midi*), (le|du) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)`,
    },
  },
  {
    language: 'es',
    phrases: {
      pointed: `(el|la) (del|de la|de los|de las|que) , aquel (hombre|chico|tipo|tio|_), aquella (mujer|chica|senora|_), (esa|esta) (mujer|chica|senora|muchacha|tia|persona|camarera|dependienta), (ese|este) (hombre|chico|tipo|tio|senor|muchacho), una tal, un tal, cierta (mujer|chica|persona)`,
      recall: `de memoria, recuerdo, me acuerdo, como la recuerdo, la imagino, como me la imagino, la (veo|vi|miro), lo (veo|vi), no se (como se llama|su nombre), nunca (supe|le pregunte|pregunte) (su nombre|como se llama), creo que se llama, se llama creo, ya (saben|sabes|sabeis|sabran) (cual|quien), puedo describir*, la describo, te la describo, me (atendio|cuido|sonrio|sonrie|saluda)`,
      habit: `(todos los|todas las|cada) (dia*|manana*|tarde*|noche*|semana*|lunes|martes|miercoles|jueves|viernes|sabado*|domingo*), los (lunes|martes|miercoles|jueves|viernes|sabados|domingos)`,
    },
  },
  {
    language: 'de',
    phrases: {
      pointed: `(die|der) (mit|vom|von|aus|bei|am|im|an|hinter) (dem|der|den|meinem|unserem|meiner|unserer|gegenuber)?, (diese|jene) (frau|dame|person|kellnerin|verkauferin|kassiererin|tante|kollegin|tussi), (dieser|jener) (mann|typ|herr|kerl), (dieses|jenes) madchen, eine gewisse, ein gewisser, die eine, der eine`,
      recall: `aus (dem)? (gedachtnis|der erinnerung|erinnerung), ich erinnere mich, erinnere mich, wie ich (sie|ihn) (mir vorstelle|in erinnerung|kenne|sehe), stelle (sie|ihn)? mir vor, ich sehe (sie|ihn), hab* (sie|ihn) (gesehen|getroffen), (ihren|seinen) namen (weiss|kenn*) ich nicht, nie nach (dem|ihrem|seinem) namen gefragt, weiss nicht wie (sie|er) heisst, heisst glaub ich, ihr wisst (welche|wen|wer|schon), ihr wisst welche, ich kann (sie|ihn) beschreiben, beschreibe (sie|ihn), hat (meinen|meine|mich) (gepflegt|betreut|behandelt|bedient), (hab*|sah) (sie|ihn) _? _? _? _? (gesehen|getroffen|bemerkt|beobachtet), (woran|an das was) ich mich erinnere, wie ich mich erinnere, in erinnerung (habe|hab|geblieben), nie angesprochen, nie (mit ihr|mit ihm) (geredet|gesprochen), (beschreibe|beschreib) (ich)? (gern|gerne|sie|ihn|euch|dann|genauer), kann (sie|ihn) (gut|genau|gern*)? beschreiben, nur vom sehen, (sie|er) (lachelt|grusst|winkt) (mich|mir|immer)`,
      habit: `jeden (morgen|abend|tag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mittag), jede (woche|nacht), montags, dienstags, mittwochs, donnerstags, freitags, samstags, sonntags, morgens immer, (fruh|spat|nacht)schicht`,
    },
  },
  {
    language: 'pt',
    phrases: {
      pointed: `(aquela|aquele) (que|da|do|mulher|moca|menina|cara|homem|_), (essa|esta) (mulher|moca|menina|mina|garota|pessoa), (esse|este) (homem|cara|rapaz|moco), a (moca|mina|garota|menina|mulher) (da|do|que|de), o (cara|moco|rapaz|homem) (da|do|que|de), uma certa, um certo, (a|uma|essa|aquela) gaja (da|do|que|de|com), (o|um|esse|aquele) gajo (da|do|que|de|com)`,
      recall: `de memoria, de cabeca, eu lembro, me lembro, lembro d*, como eu lembro, imagino ela, como imagino, eu vejo (ela|ele)?, vi (ela|ele), nao sei o nome, nunca perguntei o nome, acho que se chama, se chama acho, voces sabem (qual|quem), posso descrever, descrevo, cuidou d*, me atende*`,
      habit: `(todo|todos os|toda|todas as|cada) (dia*|manha*|tarde*|noite*|semana*|segunda*|terca*|quarta*|quinta*|sexta*|sabado*|domingo*), aos (sabados|domingos), as (segundas|tercas|quartas|quintas|sextas)`,
    },
  },
  {
    language: 'it',
    phrases: {
      pointed: `(quella|quello|colei|colui) (del|della|dello|dell|di|che|con|al|alla|dietro), (quella|questa) (donna|ragazza|signora|tipa|persona|cameriera|commessa|barista), (quel|questo) (uomo|ragazzo|tipo|signore), la (ragazza|donna|signora|tipa|tizia) (del|della|dello|dell|di|che|al|alla|dietro), il (ragazzo|tipo|signore|tizio) (del|della|dello|dell|di|che|al|alla), una certa, un certo`,
      recall: `a memoria, mi ricordo, ricordo, come (la|lo) ricordo, come me la immagino, la immagino, la (vedo|vidi|guardo), l ho (vista|visto|incontrata), non so (il suo nome|come si chiama), mai chiesto il nome, si chiama credo, credo si chiami, sapete (quale|chi), posso descriver*, ve la descrivo, la descrivo, mi (saluta|sorride), mi serve (ogni|sempre|al banco|al bar|alla cassa)`,
      habit: `(ogni|tutti i|tutte le) (giorn*|mattin*|ser*|nott*|settiman*|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domeniche), (il|di) (lunedi|martedi|mercoledi|giovedi|venerdi|sabato)`,
    },
  },
  {
    language: 'ru',
    phrases: {
      pointed: `(та|эта|ту|эту|той|этой) (девушк*|женщин*|дам*|тетк*|официантк*|продавщиц*|кассирш*|самая|что|у которой|которая), (тот|этот|того|этого) (парен*|парня|мужчин*|мужик*|самый|что|который), одна (девушка|женщина|знакомая), один (парень|мужчина|знакомый), некая, некий`,
      recall: `по памяти, помню, я помню, запомнил*, как я ее (помню|представляю), я (ее|его) (вижу|видел*|встреча*), не знаю как (ее|его) зовут, не знаю (ее|его)? имени, имени не знаю, зовут вроде, вроде зовут, вы знаете (кого|кто|какую), могу описать, опишу`,
      habit: `(каждое|каждый|каждую) (утро|вечер|день|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|неделю), по (утрам|вечерам|понедельникам|вторникам|средам|четвергам|пятницам|субботам|воскресеньям|выходным)`,
    },
  },
  {
    language: 'pl',
    phrases: {
      pointed: `(ta|ta|te|tej|tamta|owa) (kobieta|dziewczyna|pani|kelnerka|kasjerka|co|z|ktora|od), (ten|tamten|ow) (facet|mezczyzna|gosc|pan|chlopak|co|z|ktory), pewna (kobieta|pani|dziewczyna), pewien (pan|facet|mezczyzna)`,
      recall: `z pamieci, pamietam, zapamietalem, jak ja (pamietam|sobie wyobrazam), widuje (ja|go)?, widzialem (ja|go)?, nie znam (jej|jego)? imienia, nie wiem jak (sie nazywa|ma na imie), chyba ma na imie, wiecie (kogo|ktora|o kogo), moge (ja|go)? opisac, opisze`,
      habit: `(co|kazdego|w kazdy) (rano|ranek|ranka|dzien|dnia|wieczor|poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele|tydzien), codziennie`,
    },
  },
  {
    language: 'tr',
    phrases: {
      pointed: `(o|su|bu) (kadin*|kiz*|adam*|bayan*|kisi*|garson*|kasiyer*), belli bir kadin, bir tanidik*`,
      recall: `aklimda kald*, hatirladig*, hatirliyorum, hafizamdan, hayalimdeki gibi, onu (goruyorum|gordum|izliyorum), adini (bilmiyorum|sormadim|ogrenemedim), adi galiba, kim oldugunu (bilirsiniz|biliyorsunuz), tarif ederim, tarif edebilirim`,
      habit: `her (sabah|aksam|gun|gece|hafta|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar), (pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar) gunleri`,
    },
  },
  {
    language: 'ja',
    phrases: {
      pointed: `あの(人|女性|子|男性|方|店員|先生|娘), その(女性|男性), 例の(人|女性|子|店員), この(女性|子|人)を, ある(女性|人物)`,
      recall: `記憶を頼り, 記憶だけ, 思い出して, 覚えている, 覚えてる, 覚えてい, 名前は知ら, 名前を知ら, 名前も知ら, 名前は聞け, たしか名前, 名前はたしか, 特徴を伝え, 特徴は伝え, 説明します, よく見かけ, 見かける, 会うたび, すれ違う, お世話になった`,
      habit: `毎朝, 毎晩, 毎日, 毎週, 月曜, 火曜, 水曜, 木曜, 金曜, 土曜, 日曜, いつも`,
    },
  },
  {
    language: 'zh',
    phrases: {
      pointed: `那个(女人|女生|女孩|男人|男生|姑娘|人|服务员|店员|老师|护士), 那位(女士|先生|小姐|姑娘|老师|护士|店员), 这个(女人|女生|女孩|姑娘|男生), 某个(女生|女人|同事), 某位, 一位(客人|熟人)`,
      recall: `凭记忆, 记得, 印象中, 不知道(她|他)?(的)?名字, 没问(过)?名字, 好像叫, 名字好像, 我可以描述, 可以描述, 我来描述, 经常看到, 总是看到, 每次看到, 常遇到, 照顾过`,
      habit: `每天, 每周, 每个周, 天天, 周一, 周二, 周三, 周四, 周五, 周六, 周日`,
    },
  },
  {
    language: 'ko',
    phrases: {
      pointed: `그 (여자|남자|사람|분|언니|누나|알바|직원|선생님), 저 (여자|남자|사람|분), 그분, 어떤 (여자|남자|분), 그여자, 그사람`,
      recall: `기억을 더듬어, 기억나는, 기억해, 기억 속, 이름은 모르, 이름을 모르, 이름도 몰, 이름을 못 물, 아마 이름, 묘사해 드릴, 설명드릴, 설명해 드릴, 자주 보는, 자주 마주, 맨날 보는, 볼 때마다, 돌봐 주신, 도와주신`,
      habit: `매일, 매주, 아침마다, 저녁마다, 월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일, 항상`,
    },
  },
];
