import { rebuildCase, replayVerdict } from '#enforcement';
import { Findings } from './findings.js';
import { type CheckContext, type LogCheck, messageOf, placeOf } from './log-check.js';

/** Every verdict is bound to the very case that its basis and the log give. */
export function verdictsCheck({ store }: Pick<CheckContext, 'store'>): LogCheck {
  const findings = new Findings('verdicts', 'every verdict is bound to what its basis says it was given on');
  return {
    findings,
    async see(event) {
      if (!event.type.endsWith('.screened.v1')) return;
      findings.looked++;
      try {
        const { verdict, inputDigest } = await rebuildCase(store.undecrypted, event);
        if (verdict.inputDigest !== inputDigest)
          findings.problem(placeOf(event), `is bound to ${verdict.inputDigest}; what it names gives ${inputDigest}`);
      } catch (error) {
        findings.problem(placeOf(event), messageOf(error));
      }
    },
  };
}

/** Gives every verdict again that this build gave. Slow: it judges everything once more. */
export function replaysCheck({ store, documents }: Pick<CheckContext, 'store' | 'documents'>): LogCheck {
  const findings = new Findings('replays', 'every verdict of this build comes out the same when it is given again');
  let others = 0;
  return {
    findings,
    async see(event) {
      if (!event.type.endsWith('.screened.v1')) return;
      try {
        const replay = await replayVerdict(store, documents, event);
        if (replay.kind === 'other-engine' || replay.kind === 'erased') others++;
        else findings.looked++;
        if (replay.kind === 'different')
          findings.problem(
            placeOf(event),
            `comes out ${replay.verdict.outcome} now; what differs: ${replay.differs.join(', ')}`,
          );
      } catch (error) {
        findings.problem(placeOf(event), messageOf(error));
      }
    },
    end() {
      if (others > 0)
        findings.note = `${others} could not be given again: another build gave them, or their text is erased`;
    },
  };
}
