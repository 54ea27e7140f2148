const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
  '|': 'l',
  '+': 't',
  '¥': 'y',
  '£': 'l',
  '¡': 'i',
};

const decode = (word: string, one: string) => {
  let out = '';
  for (const char of word) out += char === '1' || char === '!' || char === '|' ? one : (LEET[char] ?? char);
  return out;
};

/** Readings of a word in which digits and signs stand for letters. Empty for plain words and plain numbers. */
export function leetReadings(word: string): string[] {
  if (!/[\d@$!€|+¥£¡]/.test(word) || !/\p{L}/u.test(word)) return [];
  const first = decode(word, 'i');
  return /[1!|]/.test(word) ? [first, decode(word, 'l')] : [first];
}

const STRETCHED = /(\p{L})\1{2,}/gu;

/** Readings of a word with stretched letters ("nuuude"): single and doubled. Empty for other words. */
export function stretchReadings(word: string): string[] {
  if (!/(\p{L})\1{2}/u.test(word)) return [];
  return [word.replace(STRETCHED, '$1'), word.replace(STRETCHED, '$1$1')];
}
