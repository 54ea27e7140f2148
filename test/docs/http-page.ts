import { CALLS, KEY_ROLES, mayCall } from '../../apps/server/src/edge/calls.js';
import { PROBLEM_TYPE, PROBLEMS } from '../../apps/server/src/edge/problems.js';

/** `docs/http.md`, made from the code that answers. */
export function httpPage(): string {
  const calls = (Object.keys(CALLS) as (keyof typeof CALLS)[]).map((call) => {
    const cells = KEY_ROLES.map((role) => (mayCall(call, role) ? '✓' : ''));
    return row(`\`${call}\``, ...(CALLS[call] === 'anyone' ? KEY_ROLES.map(() => 'no key') : cells));
  });
  const problems = Object.entries(PROBLEMS).map(([code, [status, title]]) => row(`\`${code}\``, `${status}`, title));
  return `# The HTTP API in tables

Written by \`npm run api-docs\` from the code that answers. \`/docs\` of a running service describes every call.

## Who may do what

${table(['call', ...KEY_ROLES], calls)}

## Problems

\`type\` is \`${PROBLEM_TYPE}\` and the code.

${table(['code', 'status', 'title'], problems)}
`;
}

function table(head: readonly string[], rows: readonly string[]): string {
  return [row(...head), row(...head.map(() => '---')), ...rows].join('\n');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
