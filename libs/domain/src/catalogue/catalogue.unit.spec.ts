import { describe, expect, it } from '@jest/globals';
import { digestOf } from '#kernel';
import { given, history } from '#kernel/testing';
import { type CatalogueCommand, policyCatalogue, registryCatalogue } from './index.js';

const draft = (version: string, source = `rules of ${version}`): CatalogueCommand => ({
  type: 'draft',
  name: 'house',
  version,
  digest: digestOf(source),
  source,
  extends: [],
});
const retire = (source: string): CatalogueCommand => ({ type: 'retire', digest: digestOf(source) });
const following = (...commands: CatalogueCommand[]) => given(policyCatalogue, ...history(policyCatalogue, ...commands));

describe('Drafting a document', () => {
  it('stores it as written', () => following().when(draft('1')).thenTypes('policy.drafted.v1'));
  it('remembers where', () =>
    expect(following(draft('1'), draft('2')).state.versions.map((v) => v.revision)).toEqual([0, 1]));
  it('again adds nothing', () => following(draft('1')).when(draft('1')).thenEvents());
  it('never changes a version', () =>
    following(draft('1')).when(draft('1', 'other rules')).thenRefused('version-taken'));
  it('may say the same under a new version', () =>
    following(draft('1')).when(draft('2', 'rules of 1')).thenTypes('policy.drafted.v1'));
});

describe('Retiring a document', () => {
  it('names it by its digest', () => following(draft('1')).when(retire('rules of 1')).thenTypes('policy.retired.v1'));
  it('happens once', () => following(draft('1'), retire('rules of 1')).when(retire('rules of 1')).thenEvents());
  it('needs it to be there', () => following(draft('1')).when(retire('rules of 2')).thenRefused('not-found'));
  it('leaves the other versions', () =>
    expect(following(draft('1'), draft('2'), retire('rules of 1')).state.versions.map((v) => v.retired)).toEqual([
      true,
      false,
    ]));
  it('does not shift what is drafted later', () =>
    expect(following(draft('1'), retire('rules of 1'), draft('2')).state.versions.at(-1)?.revision).toBe(2));
  it('is not undone by drafting it again', () =>
    following(draft('1'), retire('rules of 1')).when(draft('1')).thenEvents());
});

describe('Registries', () => {
  it('are kept the same way, under their own names', () => {
    given(registryCatalogue).when(draft('1')).thenTypes('registry.drafted.v1');
    given(registryCatalogue, ...history(registryCatalogue, draft('1')))
      .when(retire('rules of 1'))
      .thenTypes('registry.retired.v1');
  });
});
