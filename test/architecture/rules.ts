import { isTestTool, LAYERS, LONGER, MAX_BYTES, NO_IO, ON_TOP, PACKAGES, PURE, roomOf } from './layers.js';
import { importsOf, impurities, resolve, type Source } from './sources.js';

type Entries = ReadonlyMap<string, string>;

/** Whether `room` is one of `rooms`, in which `apps/*` stands for every app. */
function among(room: string, rooms: readonly string[]): boolean {
  return rooms.some((r) => (r.endsWith('/*') ? room.startsWith(r.slice(0, -1)) : r === room));
}

/** What a file imports and may not, one sentence for each. */
export function forbiddenImports(source: Source, entries: Entries): string[] {
  return importsOf(source.text).flatMap((specifier) => {
    const why = forbidden(source.path, specifier, entries);
    return why ? [`${source.path} imports ${specifier}: ${why}`] : [];
  });
}

function forbidden(path: string, specifier: string, entries: Entries): string | undefined {
  if (!/^[.#]/.test(specifier)) return forbiddenPackage(path, specifier);
  const target = resolve(path, specifier, entries);
  if (target === undefined) return 'package.json names no such entry point';
  const [from, to] = [roomOf(path), roomOf(target)];
  if (specifier.startsWith('.')) {
    // Apps have no entry points; a test that starts one reaches in.
    const reached = from === to || (from === 'test' && to.startsWith('apps/'));
    return reached ? undefined : `other rooms are entered through their #names`;
  }
  if (isTestTool(path)) return undefined;
  if (isTestTool(target)) return 'that is for tests only';
  const allowed = from === to || among(from, ON_TOP) || LAYERS[from]?.includes(to);
  return allowed ? undefined : `${from} may not import ${to}`;
}

function forbiddenPackage(path: string, specifier: string): string | undefined {
  const room = isTestTool(path) ? 'test' : roomOf(path);
  const module = specifier.startsWith('node:') ? specifier.split('/')[0] : specifier;
  if (among(room, NO_IO.rooms) && NO_IO.modules.some((name) => name === module)) return `${room} does no I/O`;
  if (room === 'test') return undefined;
  const rule = Object.entries(PACKAGES).find(([name]) =>
    name.endsWith('/') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`),
  );
  return rule && !among(room, rule[1]) ? `only ${rule[1].join(', ')} may` : undefined;
}

/** Where a file asks for the time, for chance or for the environment, and may not. */
export function forbiddenCalls({ path, text }: Source): string[] {
  if (isTestTool(path) || !among(roomOf(path), PURE)) return [];
  return impurities(text).map((what) => `${path} mentions ${what}: it must come in as an argument`);
}

export function tooLong({ path, text }: Source): string[] {
  const bytes = Buffer.byteLength(text);
  if (bytes <= MAX_BYTES || Object.keys(LONGER).some((folder) => path.startsWith(folder))) return [];
  return [`${path} has ${bytes} bytes; a file holds one idea and at most ${MAX_BYTES}`];
}

/** Every circle of imports, each once, as the files it goes through. */
export function cycles(sources: readonly Source[], entries: Entries): string[] {
  const edges = new Map(
    sources.map(({ path, text }) => [
      path,
      importsOf(text)
        .map((specifier) => resolve(path, specifier, entries))
        .filter((target) => target !== undefined),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const target of edges.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of sources) walk(path, []);
  return found;
}
