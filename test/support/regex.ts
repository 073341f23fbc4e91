import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'acorn';

/** A regular expression of the product, with where it is from. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

const home = fileURLToPath(new URL('../../src/', import.meta.url));

/** Every regular expression that the product writes down or puts together when it starts. */
export function expressions(): Expression[] {
  const files = readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
  const found = files.flatMap((file) =>
    literalsIn(
      parse(readFileSync(file, 'utf8'), { ecmaVersion: 'latest', sourceType: 'module' }),
      relative(home, file),
    ),
  );
  const known = new Map([...found, ...madeAtStart()].map((one) => [`${one.source}/${one.flags}`, one]));
  return [...known.values()];
}

function literalsIn(node: unknown, file: string): Expression[] {
  if (Array.isArray(node)) return node.flatMap((one) => literalsIn(one, file));
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    return [{ source: pattern, flags, file }];
  }
  return Object.values(node).flatMap((one) => literalsIn(one, file));
}

/** Those that are put together by `new RegExp`, seen by a process that listens while it loads the checks. */
function madeAtStart(): Expression[] {
  const modules = [
    'message/check.js',
    'message/channel.js',
    'message/render.js',
    'incident/decide.js',
    'cli/lint.js',
    'listening/claim.js',
  ];
  const script = `
    const made = [];
    const Original = RegExp;
    // What libraries make is theirs to prove.
    const isOurs = () => !(new Error().stack ?? '').includes('node_modules');
    globalThis.RegExp = new Proxy(Original, {
      construct(target, given) { const one = new target(...given); if (isOurs()) made.push({ source: one.source, flags: one.flags, file: 'made at the start' }); return one; },
      apply(target, self, given) { const one = target(...given); if (isOurs()) made.push({ source: one.source, flags: one.flags, file: 'made at the start' }); return one; },
    });
    for (const path of ${JSON.stringify(modules.map((path) => pathToFileURL(join(home, path)).href))}) await import(path);
    process.stdout.write(JSON.stringify(made));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(printed) as Expression[];
}
