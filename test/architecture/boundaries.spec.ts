import { describe, expect, it } from '@jest/globals';
import { LAYERS, LONGER, ON_TOP, PACKAGES, roomOf } from './layers.js';
import { cycles, forbiddenCalls, forbiddenImports, tooLong } from './rules.js';
import { readEntryPoints, readSources } from './sources.js';

const sources = readSources();
const entries = readEntryPoints();
const rooms = new Set(sources.map(({ path }) => roomOf(path)));

describe('The house', () => {
  it('has files to look at', () => expect(sources.length).toBeGreaterThan(100));
  it('imports only as the table allows', () =>
    expect(sources.flatMap((source) => forbiddenImports(source, entries))).toEqual([]));
  it('keeps time, chance and environment out of domain and policy', () =>
    expect(sources.flatMap(forbiddenCalls)).toEqual([]));
  it('has no circle of imports', () => expect(cycles(sources, entries)).toEqual([]));
  it('has only files that fit on two screens', () => expect(sources.flatMap(tooLong)).toEqual([]));
});

describe('The table', () => {
  it('has a row for every lib', () => {
    const libs = [...rooms].filter((room) => room.startsWith('libs/'));
    expect(libs.filter((room) => !LAYERS[room] && !ON_TOP.some((top) => top === room))).toEqual([]);
  });
  it('names only rooms that exist', () => {
    const named = [...Object.keys(LAYERS), ...Object.values(LAYERS).flat(), ...Object.values(PACKAGES).flat()];
    expect(named.filter((room) => !rooms.has(room) && !room.endsWith('/*'))).toEqual([]);
  });
  it('points downwards only: no room reaches itself', () => {
    const reach = (room: string): string[] => (LAYERS[room] ?? []).flatMap((below) => [below, ...reach(below)]);
    expect(Object.keys(LAYERS).filter((room) => reach(room).includes(room))).toEqual([]);
  });
  it('excuses only folders that need it', () => {
    const long = sources.filter(({ text }) => Buffer.byteLength(text) > 9 * 1024).map(({ path }) => path);
    expect(Object.keys(LONGER).filter((folder) => !long.some((path) => path.startsWith(folder)))).toEqual([]);
  });
  it('has entry points that are there', () => {
    const paths = new Set(sources.map(({ path }) => path));
    expect([...entries].filter(([, source]) => !paths.has(source))).toEqual([]);
  });
});
