/** What a name may end in where languages bend names: "Аглаи Вересовой", "Zenona Krzywonosa". Folded. */
const ENDINGS =
  /^(|а|я|и|ы|у|ю|е|ой|ей|ою|ею|ом|ем|ым|ого|ому|ая|ую|ий|ый|a|y|i|e|o|u|em|om|owi|iem|ej|iej|ego|emu|ska|skiej|ska|ym|im|ia|ie|ii)$/;
/** Shorter stems would cover other names. */
const STEM = 4;

/** Whether a word is one of a name's, as it stands or bent by its case. */
export function isNamedBy(word: string, name: readonly string[]): boolean {
  return name.some((own) => own === word || (isBent(own) && bends(word, own)));
}

/** Cyrillic names, and names that end as Polish ones do. */
const isBent = (own: string) =>
  /^[а-я]+$/u.test(own) || /(sk[ai]|ck[ai]|dzk[ai]|wicz|czyk|iak|ow[as]|[^aeiou]a|usz|slaw|icja)$/.test(own);

function bends(word: string, own: string): boolean {
  let same = 0;
  while (same < Math.min(word.length, own.length) && word.charAt(same) === own.charAt(same)) same += 1;
  const stem = Math.min(STEM, own.length - 1);
  return same >= Math.max(3, stem) && ENDINGS.test(own.slice(same)) && ENDINGS.test(word.slice(same));
}
