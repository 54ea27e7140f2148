import type { Concept } from '../lexicon/lexicon.js';
import type { Finding } from './finding.js';
import { type Scene, said } from './scene.js';

/** Words that undress a body as well as a salad, a wall, a cake or a config. */
const EITHER =
  /^(un|de-?)?(dress|cloth)(es|ed|e|ing)?$|^(strip\p{L}*|nude|naked\p{L}*|bare|topless|explicit|exposed|shirtless|d[ée]shabill\p{L}*|d[ée]nud\p{L}*|nue?s?|à nu|mise? à nu|explicite?s?|desnud\p{L}*|(al |a la )?desnud\p{L}*|expl[íi]cit\p{L}*|pelad\p{L}*|pel[óo]n\p{L}*|encuerad\p{L}*|desvest\p{L}*|nus?|nua|despi\p{L}*|nackt\p{L}*|nackig\p{L}*|entkleid\p{L}*|ausgezogen\p{L}*|ausziehen|unbekleidet\p{L}*|explizit\p{L}*|nud[oaie]|spogli\p{L}*|svest\p{L}*|esplicit\p{L}*|гол\p{L}*|нагой|нагая|нагие|обнаж\p{L}*|разде\p{L}*|nag[aioey]\p{L}{0,2}|goł\p{L}*|rozebran\p{L}*|rozbier\p{L}*|çıplak\p{L}*|soyun\p{L}*|soyul\p{L}*|裸.{0,4}|脱が\p{L}*|脱ぐ|裸露|裸体|赤裸|벗\p{L}{0,2}|알몸|맨몸|naken|naakt)$/iu;

const SOMEONE: readonly Concept[] = [
  'pronoun',
  'role',
  'face',
  'kin',
  'known',
  'child',
  'minor',
  'secret',
  'alike',
  'pointed',
  'self',
  'adultfilm',
];
/** Who sees the picture or does the work is not in it. */
const ABOUT: readonly Concept[] = ['object', 'animal', 'art', 'study', 'guard', 'synthetic'];

const WHOEVER =
  /who(m|so)?ever|any(one|body)|every(one|body)|upload|selfie|(a|any) (photo|pic|picture|person|woman|girl)|n importe qui|qui (on|tu|vous)|cualquier|quien|irgend|beliebig|jede|hochgeladen|qualquer|quem|chiunque|qualsiasi|qualunque|кого|люб|dowoln|kogo|kazd|herhangi|istedi|foto|誰|写真|任意|任何|谁|照片|아무|누구|사진/iu;

const textOf = (f: Finding) => f.reading.field.text.slice(f.start, f.end).trim();

/**
 * Whether everything that looks sexual is a word that things and programs share with bodies, in a request that is about things and
 * says nothing of anyone.
 */
export function isFigurative(scene: Scene): boolean {
  if (scene.mature || scene.input.consents.length > 0) return false;
  const words = (['sex', 'bare', 'euphemism', 'undress'] as const).flatMap((c) => said(scene, c));
  if (words.length === 0 || !words.every((f) => EITHER.test(textOf(f)))) return false;
  if (
    scene.takenBack.some((t) => t.to - t.from > 1) ||
    SOMEONE.some((c) => said(scene, c).some((f) => !EITHER.test(textOf(f))))
  )
    return false;
  const people = said(scene, 'person').filter((f) => !isTechnical(scene, f));
  if (people.length > 0) return false;
  if (said(scene, 'anyone').some((f) => WHOEVER.test(textOf(f)))) return false;
  const about = ABOUT.flatMap((c) => said(scene, c));
  const pictured = scene.readings.some((r) => r.field.referenceKind === 'photo' || r.field.referenceKind === 'handle');
  return pictured
    ? about.some((f) => f.reading.field.role === 'title' || f.reading.field.role === 'reference')
    : about.length > 0;
}

/** A "model" that is a program. */
function isTechnical(scene: Scene, person: Finding): boolean {
  return said(scene, 'tool').some((t) => t.reading === person.reading && t.start === person.start);
}
