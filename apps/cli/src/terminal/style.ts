import { styleText } from 'node:util';
import type { Outcome } from '#kernel';

type Style = Parameters<typeof styleText>[0];

/** Coloured where the stream is a terminal and nobody said no (NO_COLOR, --no-color). */
export function paint(style: Style, text: string, stream: NodeJS.WriteStream = process.stdout): string {
  return styleText(style, text, { stream });
}

const OUTCOME_STYLE = { allow: 'green', hold: 'yellow', block: 'red' } as const;

export function paintOutcome(outcome: Outcome, text: string = outcome): string {
  return paint(OUTCOME_STYLE[outcome], text);
}

export function strong(text: string): string {
  return paint('bold', text);
}

export function faint(text: string): string {
  return paint('dim', text);
}
