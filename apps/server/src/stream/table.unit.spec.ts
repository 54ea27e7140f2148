import { describe, expect, it } from '@jest/globals';
import { domainEvents } from '#domain';
import { KEY_ROLES } from '../edge/calls.js';
import { fieldsFor, SEEN, typesFor, UNSEEN } from './table.js';

describe('Who sees what on the event stream', () => {
  it('is said of every event that the domain stores', () => {
    const stored = domainEvents.map(({ type }) => type);
    expect([...Object.keys(SEEN), ...Object.keys(UNSEEN)].toSorted()).toEqual(stored.toSorted());
  });

  it('names fields that the events have, and none that is personal text', () => {
    for (const { type, schema, personal } of domainEvents)
      for (const role of KEY_ROLES)
        for (const field of fieldsFor(type, role) ?? []) {
          expect([type, field, has(schema, field)]).toEqual([type, field, true]);
          const texts = personal.flatMap(({ fields }) => fields);
          const touched = texts.filter((text) => text === field || text.startsWith(`${field}.`));
          expect([type, field, touched]).toEqual([type, field, []]);
        }
  });

  it('shows moderators and their reasons to nobody but moderators and auditors', () => {
    for (const type of Object.keys(SEEN))
      for (const role of ['frontend', 'payout', 'scanner', 'consent-verifier', 'admin'] as const)
        expect(fieldsFor(type, role) ?? []).not.toEqual(
          expect.arrayContaining([expect.stringMatching(/moderator|assignee|by$|reason|signals|case/)]),
        );
  });

  it('gives every role something', () => {
    for (const role of KEY_ROLES) expect([role, typesFor(role).length > 0]).toEqual([role, true]);
  });
});

function has(schema: object, path: string): boolean {
  let at: object | undefined = schema;
  for (const name of path.split('.'))
    at = (at as { properties?: Record<string, object> } | undefined)?.properties?.[name];
  return at !== undefined;
}
