import type { Ground, Verdict } from '#kernel';

type Tongue = 'en' | 'fr';

const GROUND: Readonly<Record<Tongue, Readonly<Record<Ground, string>>>> = {
  en: {
    'private-individual': 'It seems to depict a real private person. Their verified consent is needed first.',
    'sexual-likeness': 'It seems to ask for a sexual likeness of a real person.',
    'minor-sexual': 'It seems to put a minor into an adult setting. This is never allowed.',
    'likeness-tool': 'It seems to ask for a tool that makes sexual pictures of anybody.',
    'unverified-consent': 'The consent of the person depicted is not verified, or does not cover this.',
    'public-person': 'Real people may not be depicted in this marketplace.',
    'sexual-content': 'Sexual content is not allowed in this marketplace.',
  },
  fr: {
    'private-individual':
      'Une personne privée réelle semble représentée. Son consentement vérifié est d’abord nécessaire.',
    'sexual-likeness': 'Une représentation sexuelle d’une personne réelle semble demandée.',
    'minor-sexual': 'Une personne mineure semble placée dans un contexte adulte. Cela n’est jamais permis.',
    'likeness-tool': 'Un outil qui fabrique des images sexuelles de n’importe qui semble demandé.',
    'unverified-consent':
      'Le consentement de la personne représentée n’est pas vérifié, ou ne couvre pas cette demande.',
    'public-person': 'Les personnes réelles ne peuvent pas être représentées sur cette place de marché.',
    'sexual-content': 'Les contenus sexuels ne sont pas permis sur cette place de marché.',
  },
};

const CAUSE: Readonly<Record<Tongue, Readonly<Record<string, string>>>> = {
  en: {
    'ambiguous-identity': 'It is not clear whether a real person is meant.',
    'unsupported-language': 'The language could not be judged automatically.',
    'detector-failed': 'A check could not be completed.',
    'asset-unseen': 'The delivered files have not been checked yet.',
    'earlier-revision-blocked': 'An earlier version was not allowed.',
    'resembles-blocked': 'It is much like a request that was not allowed.',
    'consent-claimed': 'Consent is mentioned but not on record.',
    weighed: 'All of it together reads much like requests that are not allowed.',
    'self-unverified': 'The likeness of the poster has not been verified.',
    'doubtful-age': 'The age of the person depicted is not clear.',
    'poster-under-review': 'A person looks at it first, since earlier requests were not allowed.',
  },
  fr: {
    'ambiguous-identity': 'Il n’est pas clair qu’une personne réelle soit visée.',
    'unsupported-language': 'La langue n’a pas pu être examinée automatiquement.',
    'detector-failed': 'Un contrôle n’a pas pu être mené à bien.',
    'asset-unseen': 'Les fichiers livrés n’ont pas encore été contrôlés.',
    'earlier-revision-blocked': 'Une version précédente n’était pas permise.',
    'resembles-blocked': 'Cette demande ressemble beaucoup à une demande qui n’était pas permise.',
    'consent-claimed': 'Un consentement est évoqué mais n’est pas enregistré.',
    weighed: 'Dans son ensemble, elle ressemble beaucoup à des demandes qui ne sont pas permises.',
    'self-unverified': 'L’identité de la personne qui publie n’a pas été vérifiée.',
    'doubtful-age': 'L’âge de la personne représentée n’est pas clair.',
    'poster-under-review': 'Une personne l’examine d’abord, car des demandes précédentes n’étaient pas permises.',
  },
};

const OTHERWISE = { en: 'A person has to look at this.', fr: 'Une personne doit examiner cette demande.' } as const;
const FINE = { en: 'Nothing stands in the way.', fr: 'Rien ne s’y oppose.' } as const;

/** For posters: a plain sentence for each ground and cause. It never contains their words, nor which word counted. */
export function plainReason(verdict: Pick<Verdict, 'outcome' | 'grounds' | 'causes'>, language: Tongue): string {
  if (verdict.outcome === 'allow') return FINE[language];
  const sentences = [
    ...verdict.grounds.map((ground) => GROUND[language][ground]),
    ...verdict.causes.flatMap((cause) => CAUSE[language][cause] ?? []),
  ];
  return sentences.length > 0 ? [...new Set(sentences)].join(' ') : OTHERWISE[language];
}
