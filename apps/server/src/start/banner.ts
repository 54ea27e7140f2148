import type { Prepared } from './first-start.js';

/** What a person sees when the service is up. Keys are shown here and nowhere else. */
export function banner(url: string, data: string, name: string, { keys }: Prepared): string {
  const lines = [
    `Holdfast answers at ${url}`,
    `  the API:   ${url}/docs`,
    `  the data:  ${data}`,
    `  marketplace: ${name}`,
  ];
  if (!keys) return [...lines, '', 'Stop it with Ctrl-C.', ''].join('\n');
  const shown = [...keys].map(([role, token]) => `  ${role.padEnd(17)} ${token}`);
  return [
    ...lines,
    '',
    'This was the first start. One key for each role; they are shown this once and stored only as hashes:',
    ...shown,
    '',
    'Try it:',
    ...examples(url, keys.get('frontend') ?? '', keys.get('moderator') ?? ''),
    '',
    'More keys: npm run -s holdfast -- keys create --role frontend --name NAME. Stop it with Ctrl-C.',
    '',
  ].join('\n');
}

function examples(url: string, frontend: string, moderator: string): string[] {
  const bounty = JSON.stringify({
    poster: 'user-1',
    title: 'Lighthouse at dusk',
    description: 'Watercolour of a lighthouse, no people',
    tags: [],
    mature: false,
    deliverable: 'image',
    references: [],
    consents: [],
  });
  return [
    `  curl -s ${url}/v1/bounties -H 'Authorization: Bearer ${frontend}' -H 'Content-Type: application/json' -d '${bounty}'`,
    `  curl -s ${url}/v1/bounties -H 'Authorization: Bearer ${frontend}'`,
    `  curl -s '${url}/v1/moderation/queue?state=held' -H 'Authorization: Bearer ${moderator}'`,
  ];
}
