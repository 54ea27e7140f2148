/** The number words of a language that parts them: ones and teens in order, tens from twenty on; what may stand between tens and ones. */
interface Numerals {
  readonly ones: string;
  readonly teens: string;
  readonly tens: string;
  readonly joiner?: string;
  /** "einundzwanzig": the ones before the tens, in one word. */
  readonly onesFirst?: string;
  /** "ventidue", "veintidos": tens and ones in one word. */
  readonly grown?: boolean;
}

/** Folded, and with the forms that ages are told in; `|` parts forms of one number. */
const NUMERALS: readonly Numerals[] = [
  {
    ones: 'one two three four five six seven eight nine',
    teens:
      'ten eleven twelve thirteen fourteen|forteen fifteen|fiveteen sixteen seventeen eighteen|eightteen nineteen|ninteen',
    tens: 'twenty thirty forty|fourty fifty sixty seventy eighty ninety',
  },
  {
    ones: 'un|une deux trois quatre cinq six sept huit neuf',
    teens: 'dix onze douze treize quatorze quinze seize',
    tens: 'vingt|vingts trente quarante cinquante soixante septante|- huitante|octante nonante|-',
    joiner: 'et',
  },
  {
    ones: 'uno|un|una dos tres cuatro cinco seis siete ocho nueve',
    teens:
      'diez once doce trece catorce quince dieciseis|diesiseis diecisiete|diesisiete dieciocho|diesiocho diecinueve|diesinueve',
    tens: 'veinte|veinti treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    joiner: 'y',
    grown: true,
  },
  {
    ones: 'ein|eins zwei|zwo drei vier funf|fuenf sechs sieben acht neun',
    teens: 'zehn elf zwolf|zwoelf dreizehn vierzehn funfzehn|fuenfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreissig|dreißig vierzig funfzig|fuenfzig sechzig siebzig achtzig neunzig',
    onesFirst: 'und',
  },
  {
    ones: 'um|uma dois|duas tres quatro cinco seis sete oito nove',
    teens:
      'dez onze doze treze|trese catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove',
    tens: 'vinte trinta quarenta cinquenta|cinquenta sessenta setenta oitenta noventa',
    joiner: 'e',
  },
  {
    ones: 'uno|un due tre quattro cinque sei sette otto nove',
    teens: 'dieci undici dodici tredici quattordici quindici sedici diciassette|diciasette diciotto diciannove',
    tens: 'venti|vent trenta|trent quaranta|quarant cinquanta|cinquant sessanta|sessant settanta|settant ottanta|ottant novanta|novant',
    grown: true,
  },
  {
    ones: 'один|одна|одного|одной два|две|двух три|трех четыре|четырех пять|пяти шесть|шести семь|семи восемь|восьми девять|девяти',
    teens:
      'десять|десяти одиннадцать|одиннадцати двенадцать|двенадцати тринадцать|тринадцати четырнадцать|четырнадцати пятнадцать|пятнадцати шестнадцать|шестнадцати семнадцать|семнадцати восемнадцать|восемнадцати девятнадцать|девятнадцати',
    tens: 'двадцать|двадцати тридцать|тридцати сорок|сорока пятьдесят|пятидесяти шестьдесят|шестидесяти семьдесят|семидесяти восемьдесят|восьмидесяти девяносто|девяноста',
  },
  {
    ones: 'jeden|jedna|jednego dwa|dwie|dwoch trzy|trzech cztery|czterech piec|pieciu szesc|szesciu siedem|siedmiu osiem|osmiu dziewiec|dziewieciu',
    teens:
      'dziesiec|dziesieciu jedenascie|jedenastu dwanascie|dwunastu trzynascie|trzynastu czternascie|czternastu pietnascie|pietnastu szesnascie|szesnastu siedemnascie|siedemnastu osiemnascie|osiemnastu dziewietnascie|dziewietnastu',
    tens: 'dwadziescia|dwudziestu trzydziesci|trzydziestu czterdziesci|czterdziestu piecdziesiat|piecdziesieciu szescdziesiat|szescdziesieciu siedemdziesiat|siedemdziesieciu osiemdziesiat|osiemdziesieciu dziewiecdziesiat|dziewiecdziesieciu',
  },
  {
    ones: 'bir iki uc dort bes alti yedi sekiz dokuz',
    teens: 'on',
    tens: 'yirmi otuz kirk elli altmis yetmis seksen doksan',
  },
];

interface Table {
  readonly ones: ReadonlyMap<string, number>;
  readonly tens: ReadonlyMap<string, number>;
  readonly joiner: string | undefined;
}

const words = new Map<string, number>();
const tables = NUMERALS.map(tableOf);

function listed(text: string, first: number, step: number): [string, number][] {
  return text
    .split(' ')
    .flatMap((forms, i) => forms.split('|').map((form): [string, number] => [form, first + i * step]))
    .filter(([form]) => form !== '-');
}

function tableOf({ ones, teens, tens, joiner, onesFirst, grown }: Numerals): Table {
  const units = listed(ones, 1, 1);
  const decades = listed(tens, 20, 10);
  const ten = listed(teens, 10, 1);
  for (const [form, n] of [...units, ...ten, ...decades]) if (n > 1 && !words.has(form)) words.set(form, n);
  for (const [decade, n] of decades) {
    for (const [unit, m] of units) {
      if (grown) words.set(decade + unit, n + m);
      if (onesFirst !== undefined) words.set(unit + onesFirst + decade, n + m);
    }
  }
  // "On beş", "soixante-dix-sept": ten is followed by ones as well, and some tens by teens.
  return { ones: new Map([...units, ...ten]), tens: new Map([...decades, ...ten.filter(([, n]) => n === 10)]), joiner };
}

/** The number that a single folded word says, two to ninety-nine. */
export const numberWord = (form: string): number | undefined => words.get(form);

/** Words that another may follow: few are, and every word of a text is asked. */
const leading = new Set(tables.flatMap(({ tens }) => [...tens.keys()]));

/** What tens and the word after them say together, where they are of one language: "twenty" and "five", "on" and "beş", "dix" and "huit". */
export function together(tens: string, ones: string, joiner: string | undefined): number | undefined {
  if (!leading.has(tens)) return undefined;
  for (const table of tables) {
    if (joiner !== undefined && table.joiner !== joiner) continue;
    const ten = table.tens.get(tens);
    const one = table.ones.get(ones);
    if (ten === undefined || one === undefined) continue;
    // Only French goes on above nine: "soixante-douze", "quatre-vingt-dix".
    if (one < 10 || (one > 9 && (tens === 'soixante' || tens.startsWith('vingt')))) return ten + one;
  }
  return undefined;
}
