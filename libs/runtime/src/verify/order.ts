import { categoryOf, ENVELOPE_SCHEMA } from '#kernel';
import { Findings } from './findings.js';
import { type LogCheck, placeOf } from './log-check.js';

/** Streams without gaps, times that do not run backwards, one marketplace for each stream. */
export function orderCheck(): LogCheck {
  const findings = new Findings(
    'order',
    'every stream runs from 0 without a gap, forwards in time, in one marketplace',
  );
  let last = 0n;
  return {
    findings,
    see(event, log) {
      findings.looked++;
      const place = placeOf(event);
      const { metadata, stream, position } = event;
      const before = log.at(stream);
      const expected = (before?.revision ?? -1) + 1;
      if (event.revision !== expected)
        findings.problem(place, `follows revision ${expected - 1}: what was between is gone, or came later`);
      if (position <= last) findings.problem(place, `position ${position} comes after position ${last}`);
      last = position;
      if (!event.type.startsWith(`${categoryOf(stream)}.`))
        findings.problem(place, `${event.type} does not belong here`);
      if (metadata.schema !== ENVELOPE_SCHEMA)
        findings.problem(place, `its envelope has schema ${metadata.schema}, this build knows ${ENVELOPE_SCHEMA}`);
      if (!before) return;
      if (metadata.recordedAt < before.recordedAt)
        findings.problem(place, `recorded at ${metadata.recordedAt}, before the event that it follows`);
      if (metadata.marketplace !== before.marketplace)
        findings.problem(
          place,
          `names the marketplace ${metadata.marketplace}; the stream is of ${before.marketplace}`,
        );
    },
  };
}
