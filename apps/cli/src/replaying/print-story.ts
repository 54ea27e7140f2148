import { ENGINE_DIGEST } from '#policy';
import type { VerdictAccount } from '#runtime';
import { printable, quoted } from '../terminal/printable.js';
import { faint, paint, paintOutcome, strong } from '../terminal/style.js';
import { plural, table } from '../terminal/table.js';
import { describeState } from './state.js';
import type { Step, Story } from './story.js';

/** How many signals of one verdict are shown unless all are asked for. */
const SIGNALS = 8;

export function printedStory(story: Story, { full = false }: { readonly full?: boolean } = {}): string {
  const { stream, marketplace, steps, later, state } = story;
  const last = steps.at(-1);
  const lines = [`${strong(stream)}\n${faint(`in marketplace ${marketplace}`)}\n\n`];
  for (const step of steps) lines.push(printedStep(step, full));
  const place =
    later > 0
      ? `as of revision ${last?.revision} (${plural(later, 'later event')})`
      : `now, at revision ${last?.revision}`;
  lines.push(`${strong('State')} ${place}\n`);
  lines.push(
    table(
      describeState(stream, state).map(([name, value]) => [faint(name), value]),
      { indent: 2 },
    ),
  );
  if (last) lines.push(`${faint(`token  ${last.token}`)}\n`);
  return lines.join('');
}

function printedStep({ revision, at, actor, type, says, causation, data, verdict }: Step, full: boolean): string {
  const who = `${actor.role} ${printable(actor.id)}`;
  const head = `${strong(`@${revision}`.padEnd(4))} ${at}  ${paint('cyan', who)}  ${faint(type)}\n`;
  const because = causation === undefined ? '' : `     ${faint(`because of ${causation}`)}\n`;
  const content = full && data.content !== undefined ? printedContent(data.content) : '';
  return `${head}     ${says}\n${content}${verdict ? printedVerdict(verdict, full) : ''}${because}\n`;
}

/** Every text of a content, by the path that signals name it by. */
function printedContent(content: unknown): string {
  return table(
    [...texts(content, '')].map(([path, text]) => [faint(path), quoted(text, Number.POSITIVE_INFINITY)]),
    {
      indent: 7,
    },
  );
}

function* texts(value: unknown, path: string): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, held] of Object.entries(value)) yield* texts(held, path === '' ? key : `${path}.${key}`);
}

function printedVerdict({ verdict, signals, replay, unbuilt }: VerdictAccount, full: boolean): string {
  const { outcome, grounds, causes, rules, policy } = verdict;
  const shown = full ? signals : signals.slice(0, SIGNALS);
  const hidden = signals.length - shown.length;
  const facts = [
    ['outcome', paintOutcome(outcome)],
    ['grounds', grounds.join(', ')],
    ['causes', causes.join(', ')],
    ['rules', rules.join(', ')],
    ['input', verdict.inputDigest],
    ['policy', policy.digest],
    ...(unbuilt === undefined ? [] : [['texts', `cannot be shown: ${unbuilt}`]]),
    ...(replay ? [['replayed', printedReplay(replay, outcome)]] : []),
  ].filter(([, value]) => value !== '');
  const rows = shown.map(({ kind, field, start, end, text }) => [
    kind,
    faint(end > 0 ? `${field} ${start}–${end}` : field),
    text === '' ? '' : quoted(text, 80),
  ]);
  return [
    table(
      facts.map(([name = '', value = '']) => [faint(name), value]),
      { indent: 7 },
    ),
    table(rows, { indent: 9 }),
    hidden > 0 ? `         ${faint(`… and ${plural(hidden, 'more signal')} (--full)`)}\n` : '',
  ].join('');
}

function printedReplay(replay: NonNullable<VerdictAccount['replay']>, outcome: string): string {
  switch (replay.kind) {
    case 'same':
      return `${paint('green', '✓')} ${outcome} again, under its own policy and registry`;
    case 'different':
      return `${paint('red', '✗')} comes out ${replay.verdict.outcome}; what differs: ${replay.differs.join(', ')}`;
    case 'unbound':
      return `${paint('red', '✗')} what it names gives the input ${replay.rebuilt}: the log was changed`;
    case 'other-engine':
      return `– needs the build with the engine ${replay.engineDigest}; this one has ${ENGINE_DIGEST}`;
    case 'erased':
      return '– a text it was given on has been erased';
    case 'not-judged':
      return '– nothing was left to judge';
    case 'impossible':
      return `${paint('red', '✗')} ${replay.reason}`;
    default:
      return replay satisfies never;
  }
}
