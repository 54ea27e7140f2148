import type { Seen } from '../signals.js';
import { type Finding, has, type Scene, said, seenAt } from './scene.js';

const DEFINITE =
  /^(the|that|this|la|le|l|cette|cet|ce|el|aquel|aquella|ese|esa|este|esta|il|lo|quella|quel|quello|die|der|den|dem|das|diese|dieser|jene|jener|a|o|aquela|aquele|essa|esse|ta|ten|tamta|эта|тот|та|тот)$/;
/** What ties the person to the world after the noun: "the vet with", "the waitress at", "die Frau, die". */
const TIES =
  /^(with|at|from|in|on|outside|behind|who|whose|that|i|near|by|next|mit|vom|von|aus|im|am|bei|an|die|der|deren|de|du|des|au|aux|avec|qui|que|dont|chez|del|con|que|en|da|do|na|no|com|della|dello|dell|al|alla|che|nel|nella|z|ze|w|ktora|ktory|с|из|в|на|которая|который|у)$/;
const ARTICLE_REACH = 3;

/** "The vet with the silver streak": the first word of a person, made definite, and tied to the world. */
function definite(f: Finding): boolean {
  const { tokens } = f.reading;
  if (f.from < 0) return false;
  const after = tokens[f.to]?.forms[0] === ',' ? tokens[f.to + 1] : tokens[f.to];
  if (!after?.forms.some((form) => TIES.test(form))) return false;
  for (let i = f.from - 1; i >= Math.max(0, f.from - ARTICLE_REACH); i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'sign') return false;
    if (token.forms.some((form) => DEFINITE.test(form))) return true;
  }
  return false;
}

const INDEFINITE =
  /^(an?|some|any|each|every|une?|des|quelque|ein|eine|einen|einem|einer|irgendein\S*|uno?|una|unos|unas|alguna?|algun|um|uma|jakis|jakas|pewien|какой|какая|один|одна|bir|two|three|four|five|\d+)$/;

/** "a woman… her hair": the text brings the person in itself, so that a pronoun speaks of that one. */
function introduced(scene: Scene, pronoun: Finding): boolean {
  return [...said(scene, 'person'), ...said(scene, 'role'), ...said(scene, 'kin')].some((f) => {
    if (f.from < 0) return true;
    if (f.reading === pronoun.reading && f.start > pronoun.start) return false;
    const { tokens } = f.reading;
    for (let i = f.from - 1; i >= Math.max(0, f.from - ARTICLE_REACH); i -= 1)
      if (tokens[i]?.forms.some((form) => INDEFINITE.test(form))) return true;
    return !definite(f);
  });
}

/** How much it takes. A person in a memory is enough; a place, a time or a mark needs somebody pointed at beside it. */
const ENOUGH = 2;

/** Somebody the poster has seen and cannot or will not name, put together from what points at them. */
export function sightingsIn(scene: Scene, named: boolean): Seen[] {
  const texts = ['title', 'description', 'prompt'] as const;
  const people = [...said(scene, 'person', texts), ...said(scene, 'role', texts)];
  const pronouns = said(scene, 'pronoun', texts);
  const pointed = [...said(scene, 'pointed', texts), ...people.filter(definite)];
  const recall = said(scene, 'recall', texts);
  const someone = people.length + pronouns.length + pointed.length > 0 || has(scene, 'face') || has(scene, 'kin');
  if (!someone) return [];
  const told = has(scene, 'history') || has(scene, 'creature') || has(scene, 'animal') || named;
  const unknown = told ? [] : pronouns.filter((p) => !introduced(scene, p));
  const pins = (['habit', 'mark', 'site', 'source'] as const).filter((concept) => has(scene, concept));
  const points = (pointed.length > 0 ? 1 : 0) + (unknown.length > 0 ? 1 : 0);
  const weight = recall.length > 0 ? ENOUGH : points + (points > 0 ? pins.length : 0);
  if (weight < ENOUGH) return [];
  const pinned =
    pointed.length > 0 && pins.length > 1 ? pins.flatMap((concept) => said(scene, concept)).slice(0, 2) : [];
  return [
    ...[...recall, ...pointed, ...unknown].slice(0, 3).map((f) => seenAt('who-met', f)),
    ...pinned.map((f) => seenAt(f.concept === 'mark' ? 'who-mark' : 'who-place', f)),
  ];
}
