import { Findings } from './findings.js';
import { type LogCheck, placeOf } from './log-check.js';

const EVENT = /^(.+)@(\d+)$/;

/** What an event says it was caused by came before it, or (a request) with it. */
export function causesCheck(): LogCheck {
  const findings = new Findings('causes', 'what caused an event is in the log, and came before it');
  /** Requests are stored last of their own append. */
  const awaited = new Map<string, string>();
  return {
    findings,
    see(event, log) {
      awaited.delete(event.stream);
      const { causation } = event.metadata;
      // A request is its own cause.
      if (causation === undefined || causation === event.stream) return;
      findings.looked++;
      const [, stream, revision] = EVENT.exec(causation) ?? [];
      if (stream === undefined) {
        if (!log.at(causation)) awaited.set(causation, placeOf(event));
      } else if ((log.at(stream)?.revision ?? -1) < Number(revision))
        findings.problem(placeOf(event), `was caused by ${causation}, which is not before it`);
    },
    end() {
      for (const [request, place] of awaited)
        findings.problem(place, `was asked for by ${request}, which is not there`);
    },
  };
}
