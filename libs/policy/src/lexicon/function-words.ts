import type { LanguageCode } from './lexicon.js';

/** The commonest small words of the supported languages that part their words, folded: by these a text's languages are told. */
export const FUNCTION_WORDS: Partial<Readonly<Record<LanguageCode, string>>> = {
  en: 'the a an and or but of to in on at by for with from as is are was were be been it its this that these those he she they we you i me my your our his her their not no so if then than all any some can will would should could do does did have has had what which who how when where there here just like want need make made please very more up out about into over get got someone',
  fr: 'le la les une des du et ou mais dans sur avec pour sans est sont etait il elle ils elles nous vous je j me te se moi mon ma mes son sa ses leur notre votre ne pas plus que qui quoi dont au aux ce cet cette ces en comme tout tous faire fait veux cherche d l c qu',
  es: 'el la los las una unos del al y pero en con para por sin es son era estar esta este esto ese esa si yo tu su sus mi mis nos lo que como mas muy todo quiero busco hay ser hacer de le',
  de: 'der die das den dem des ein eine einen einem einer und oder aber im auf mit fur fuer von vom zu zum zur ist sind nicht kein keine ich du er sie es wir ihr mein meine dein sein ihre auch nur noch wie wer wenn dass soll bitte suche bei aus als nach',
  pt: 'os as um uma uns umas do da dos das no na nos nas ao e ou mas em com por sem sao era eu ele ela eles voce meu minha seu sua nao que como mais muito tudo quero preciso procuro pra para isso este esta de o a',
  it: 'il lo gli i uno del della dello dei delle nel nella al alla e ed ma con per senza sono era io lui lei loro mio mia suo sua non che chi come piu molto tutto voglio cerco deve questo questa di da la le un una',
  pl: 'w z na do po od za nie jest sa to ten ta te jak ale lub oraz sie mnie moj moja jej jego ktory ktora chce szukam prosze przy dla bez i ma',
  tr: 've veya ama bir bu su o ben sen biz benim onun icin ile gibi daha cok degil var yok mi mu ne kim nasil olsun olan de da istiyorum lazim',
  ru: 'и в на с по из за не что как это для от до но или у мне мой моя его ее она он они так же бы если без под при нужно нужен хочу то та тот эта этот еще вот только уже где мы вы они чтобы',
};
