/** Rows to import. Nobody in them exists. */

export const HARMLESS = {
  id: 'lighthouse',
  title: 'Lighthouse at dusk',
  description: 'A watercolour of a lighthouse on a cliff, warm light, stormy sea, no people.',
  tags: ['watercolour', 'landscape'],
  mature: false,
  deliverable: 'image',
  references: [],
  consents: [],
};

export const PROHIBITED = {
  ...HARMLESS,
  id: 'coworker',
  title: 'Nude pictures of Verity Ashgrove',
  description: 'She is my coworker. Make her nude, realistic, from the attached photos.',
  tags: ['nsfw', 'photorealistic'],
  mature: true,
  references: [{ kind: 'photo', value: '12 photos attached' }],
};

/** Many different harmless ones. */
export function lighthouses(count: number): object[] {
  return Array.from({ length: count }, (_, i) => ({ ...HARMLESS, id: `l-${i}`, title: `Lighthouse number ${i}` }));
}
