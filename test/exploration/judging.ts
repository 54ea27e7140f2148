import { DocumentLibrary, type Judge } from '#enforcement';
import type { Log } from '#kernel';
import { judge } from '#policy';
import { BUILDS } from './cast.js';

const verdicts = new Map<string, ReturnType<typeof judge>>();

/** Judging is a function of what goes in: each case is judged once, and remembered without its time. */
const remembered: typeof judge = (policy, registry, input, at) => {
  const key = `${policy.ref.digest} ${registry.digest} ${JSON.stringify(input)}`;
  const known = verdicts.get(key) ?? standIn(policy, registry, input, at);
  verdicts.set(key, known);
  return { ...known, at };
};

/** Stands for content that detectors take for the worst there is, without there being any. */
export const DOUBTED_TITLE = 'Stands for what one person alone may not allow';

const standIn: typeof judge = (policy, registry, input, at) => {
  const verdict = judge(policy, registry, input, at);
  const bounty = input.kind === 'bounty' ? input.content : input.bounty;
  if (bounty.title !== DOUBTED_TITLE) return verdict;
  return { ...verdict, outcome: 'hold', grounds: ['minor-sexual'], causes: ['ambiguous-age'] };
};

let latest: Log | undefined;
const library = new DocumentLibrary({
  readStream: (...args) => {
    if (!latest) throw new Error('nothing is stored yet');
    return latest.readStream(...args);
  },
  append: () => Promise.reject(new Error('a library only reads')),
});

/** The judge of one build. Documents are the same in every branch of a story, so they are compiled once, out of any. */
export function judgeOf(build: number, log: Log): Judge {
  latest = log;
  return { documents: library, engineDigest: BUILDS[build], judge: remembered };
}
