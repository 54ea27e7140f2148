import { type Finding, isAdultWord, type Scene, said } from './scene.js';

/** Says that the people shown are adults. "Mature picture", "adult scene", "18+" only say who may look. */
export const saysAdults = (scene: Scene) => said(scene, 'adult').some((f) => isAdultWord(f) && !isRating(f));

/** Says in so many words that people are grown: silver hair is anybody's in a drawing. */
export const saysGrown = (scene: Scene) => said(scene, 'adult').some((f) => GROWN.test(textOf(f)) && !isRating(f));

const textOf = (f: Finding) => f.reading.field.text.slice(f.start, f.end);

const GROWN =
  /adult|grown|of age|erwachsen|vollj|majeur|mayor|maior|maggiorenn|взросл|совершеннолет|成人|大人|성인|어른|doros|pełnolet|pelnolet|yetişkin|reşit/iu;

/** The word stands beside what it rates, and says nothing of who is in it. */
function isRating(f: Finding): boolean {
  if (f.from < 0) return RATED_EAST.test(f.reading.field.text.slice(f.end, f.end + 4));
  const { tokens } = f.reading;
  const after = tokens[f.to]?.forms[0] === '-' ? f.to + 1 : f.to;
  return [f.from - 1, after].some((at) => tokens[at]?.forms.some((form) => RATED.test(form)));
}

const RATED =
  /^(edition|edicion|edicao|edizione|edycj\S*|version\S*|versao|wersj\S*|ausgabe|fassung|conten\S*|conteudo|inhalt\S*|themes?|topics?|rating|rated|audiences?|swim|only|site|category|categori\S*|katego\S*|surum\S*|icerik\S*|верси\S*|контент\S*|издани\S*|категори\S*|scenes?|scen[ae]s?|escenas?|cenas?|szenen?|sceny|sahne\S*|сцен\S*|pictures?|pics?|pix|photos?|images?|imagen|imagenes|imagem|imagens|immagin[ei]|bild|bilder|bildern|obraz\S*|zdjeci\S*|foto|fotos|resim\S*|gorsel\S*|картин\S*|фото|изображени\S*|films?|movies?|videos?|art|arts|artwork|kunst|illustrations?|render\S*|mode|modus|modo|setting|settings|nsfw|sfw|material|section|channel|server|work|stuff)$/;
const RATED_EAST =
  /^(向け|向|版|内容|场景|图|画|分级|类|シーン|画像|コンテンツ|イラスト|カテゴリ|용|물|등급|콘텐츠|버전|장면|그림|사진)/u;
