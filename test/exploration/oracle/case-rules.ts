import { caseOf, type Facts, type Told } from './facts.js';

/** What is wrong with an event of a case, given how things stood right before its append. */
export function objectionsToCase(facts: Facts, event: Told): string[] {
  const known = caseOf(facts, event.stream.slice('case-'.length));
  if (event.type === 'case.opened.v1') return known ? ['a case was opened twice'] : [];
  if (!known) return ['there is no such case'];
  if (event.type === 'case.noted.v1') return [];
  return known.resolution ? [`the case was ${known.resolution} before`] : [];
}

/** A contest and its case are opened together and decided together; one that joins another leaves the target alone. */
export function objectionsAfterCase(facts: Facts, event: Told): string[] {
  switch (event.type) {
    case 'case.opened.v1': {
      const { case: id, target, joins } = event.data;
      const carrier = joins ?? id;
      const open = openOf(facts, `${target.kind}-${target.id}`).includes(carrier);
      const counted = joins === undefined || (caseOf(facts, joins)?.joined ?? 0) > 0;
      return open && counted ? [] : ['a case was opened, and its target is not contested'];
    }
    case 'case.decided.v1': {
      const id = event.stream.slice('case-'.length);
      const target = caseOf(facts, id)?.target ?? '';
      return openOf(facts, target).includes(id) ? ['a case was decided, and its contest is still open'] : [];
    }
    case 'bounty.contested.v1':
    case 'submission.contested.v1':
      return caseOf(facts, event.data.case)?.target === event.stream ? [] : ['a contest opened no case'];
    case 'bounty.contest-resolved.v1':
    case 'submission.contest-resolved.v1':
      return caseOf(facts, event.data.case)?.resolution === event.data.resolution
        ? []
        : ['a contest was resolved, and its case was not decided'];
    default:
      return [];
  }
}

function openOf(facts: Facts, stream: string): readonly string[] {
  const fact = facts.get(stream);
  return fact?.kind === 'bounty' || fact?.kind === 'submission' ? fact.open : [];
}
