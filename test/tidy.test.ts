import { expect } from 'chai';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { errorCodes } from '../src/error.js';
import { root } from './support/library.js';

const sourceFolder = join(root, 'src');

interface Source {
  /** Relative to `src`, with slashes. */
  readonly path: string;
  readonly text: string;
  /** The text with comments and the insides of strings blanked, places kept. */
  readonly code: string;
  /** What it imports: files relative to `src` without ending, or packages. */
  readonly imports: readonly string[];
}

/** Blanks comments, and the insides of strings but for those that name a module; a template's `${…}` stays code. */
function codeOf(text: string): string {
  let code = '';
  let at = 0;
  const blank = (end: number): void => {
    code += text.slice(at, end).replace(/[^\n]/g, ' ');
    at = end;
  };
  const ends = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    return match === null ? text.length : match.index + match[0].length;
  };
  const templates: number[] = [];
  let depth = 0;
  const templateText = (): void => blank(ends(/(?:\\[\s\S]|[^\\`$]|\$(?!\{))*(?:`|\$\{)/y));
  while (at < text.length) {
    const two = text.slice(at, at + 2);
    const one = text[at]!;
    if (two === '//') blank(ends(/[^\n]*/y));
    else if (two === '/*') blank(ends(/\/\*[\s\S]*?\*\//y));
    else if (one === "'" || one === '"') {
      const end = ends(one === "'" ? /'(?:\\[\s\S]|[^\\'\n])*'/y : /"(?:\\[\s\S]|[^\\"\n])*"/y);
      const names = /(?:\bfrom|\bimport|\bimport\()\s*$/.test(code.slice(-20));
      if (names) {
        code += text.slice(at, end);
        at = end;
      } else blank(end);
    } else if (one === '/' && /(?:^|[=(,:;!&|?{}[\n]|=>|return)\s*$/.test(code.slice(-12))) {
      blank(ends(/\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^\\/\n[])+\/[a-z]*/y));
    } else if (one === '`' || (one === '}' && templates.at(-1) === depth)) {
      if (one === '}') templates.pop();
      code += ' ';
      at += 1;
      templateText();
      if (text.slice(at - 2, at) === '${') templates.push(depth);
    } else {
      if (one === '{') depth += 1;
      if (one === '}') depth -= 1;
      code += one;
      at += 1;
    }
  }
  return code;
}

function sources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.c?ts$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map(({ parentPath, name }) => {
      const full = join(parentPath, name);
      const text = readFileSync(full, 'utf8');
      const code = codeOf(text);
      const imports = [...code.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, named]) =>
        named!.startsWith('.') ? relative(folder, join(dirname(full), named!)).replace(/\.c?js$/, '') : named!,
      );
      return { path: relative(folder, full).replaceAll('\\', '/'), text, code, imports };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const all = sources(sourceFolder);

const folderOf = (path: string): string =>
  path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.c?ts$/, '');

/** What each folder may import beside its own files: folders, or single files. */
const table: Readonly<Record<string, readonly string[]>> = {
  account: ['engine/port', 'clock', 'error'],
  address: [],
  clock: [],
  config: ['error'],
  error: [],
  playbook: ['error'],
  message: ['playbook', 'error'],
  incident: ['playbook', 'message', 'error'],
  engine: ['incident', 'message', 'playbook', 'clock', 'error'],
  store: ['engine/port', 'incident', 'message', 'error'],
  outlet: ['engine/port', 'incident', 'message', 'address', 'error'],
  listening: ['message', 'incident', 'playbook', 'address', 'clock', 'error'],
  rehearsal: [
    'engine',
    'incident',
    'message',
    'playbook',
    'listening',
    'clock',
    'error',
    'store/memory',
    'outlet/recorder',
  ],
  web: ['account', 'engine', 'incident', 'message', 'playbook', 'listening', 'rehearsal', 'clock', 'config', 'error'],
  cli: [
    'account',
    'engine',
    'incident',
    'message',
    'playbook',
    'listening',
    'rehearsal',
    'web',
    'clock',
    'config',
    'error',
  ],
};

/** From these a folder takes types alone, so that at run time it does not depend on them. */
const typesOnly: Readonly<Record<string, readonly string[]>> = {
  message: [],
  store: ['incident', 'message'],
  outlet: ['incident'],
};

/** Where clocks, chance and timers may be touched. Elsewhere a comment on the line, or the one above, must say why. */
const timekeepers = ['clock.ts', 'main.ts'];
const ban =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bMath\.random\b|\bcrypto\.random|\brandomUUID\b|\brandomBytes\b|\brandomInt\b|\bgetRandomValues\b|\bperformance\.now\b|\bset(?:Timeout|Interval|Immediate)\b|\bhrtime\b/;

describe('the source', () => {
  it('is read as it is meant: strings, comments and patterns are no code', () => {
    const read = (text: string): string => codeOf(text).replace(/ +/g, ' ').trim();
    expect(read("a('Date.now'); // Date.now\nb(/* Date.now */ c)")).to.equal('a( ); \nb( c)');
    expect(read('x(`Date.now ${Date.now()} ${`${y}`} z`)')).to.equal('x( Date.now() y )');
    expect(read("import { a } from './b.js';\nif (/'\"`/.test(x)) c('it\\'s');")).to.equal(
      "import { a } from './b.js';\nif ( .test(x)) c( );",
    );
    expect(all.length).to.be.above(50);
  });

  for (const { path, code, imports } of all.filter(
    ({ path: name }) => folderOf(name) !== 'main' && folderOf(name) !== 'unisono',
  )) {
    it(`${path} imports only what its folder may`, () => {
      const folder = folderOf(path);
      const allowed = table[folder];
      expect(allowed, `${folder} is not in the table`).to.not.equal(undefined);
      for (const imported of imports) {
        if (!all.some(({ path: known }) => known.replace(/\.c?ts$/, '') === imported)) {
          expect(imported, 'a file that is not there').to.not.match(/^(\.|.*\/)?(?:src|test|dist)\//);
          continue;
        }
        const from = folderOf(`${imported}.ts`);
        if (from === folder) continue;
        expect(
          allowed!.some((one) => one === from || one === imported),
          `${path} may not import ${imported}`,
        ).to.equal(true);
        if (typesOnly[folder]?.includes(from)) {
          const statements = code
            .match(/^(?:import|export)\b[^;]*;/gm)!
            .filter((statement) => statement.includes(`/${imported.split('/').at(-1)}.js`));
          for (const statement of statements)
            expect(statement, `${path} takes more than types from ${imported}`).to.match(/^(?:import|export) type\b/);
        }
      }
    });
  }

  it('names only files that are there', () => {
    for (const { path, imports } of all) {
      for (const imported of imports.filter(
        (one) =>
          !/^(?:node:|@|[a-z0-9-]+(?:\/|$))/.test(one) ||
          all.some(({ path: known }) => folderOf(known) === folderOf(`${one}.ts`) && one.includes('/')),
      )) {
        expect(
          all.some(({ path: known }) => known.replace(/\.c?ts$/, '') === imported),
          `${path} imports ${imported}`,
        ).to.equal(true);
      }
    }
  });

  it('touches clock, chance and timers only where that is said', () => {
    for (const { path, text, code } of all) {
      if (timekeepers.includes(path)) continue;
      const lines = text.split('\n');
      for (const [index, line] of code.split('\n').entries()) {
        if (!ban.test(line)) continue;
        const said = /\/\/|\*/.test(lines[index]!) || /^\s*(?:\/\/|\*|\/\*)/.test(lines[index - 1] ?? '');
        expect(said, `${path}:${index + 1} ${lines[index]!.trim()}`).to.equal(true);
      }
    }
  });

  it('has no file over 300 lines', () => {
    expect(
      all
        .map(({ path, text }) => [path, text.trimEnd().split('\n').length] as const)
        .filter(([, lines]) => lines > 300),
    ).to.deep.equal([]);
  });

  it('has no any, and nothing that was left to do', () => {
    for (const { path, text, code } of all) {
      expect(code.match(/[:<|&(,]\s*any\b|\bas any\b|\bany\[\]/), path).to.equal(null);
      expect(text.match(/\b(?:TODO|FIXME|XXX|HACK)\b/), path).to.equal(null);
      expect(text.match(/@ts-(?:ignore|nocheck)|eslint-disable/), path).to.equal(null);
    }
  });
});

describe('error codes', () => {
  const thrown = new Set(
    all.flatMap(({ text }) => [...text.matchAll(/new UnisonoError\(\s*'([A-Z_]+)'/g)].map(([, code]) => code!)),
  );
  const quoted = all.filter(({ path }) => path !== 'error.ts').map(({ text }) => text);

  it('are declared wherever they are thrown', () => {
    expect([...thrown].filter((code) => !Object.hasOwn(errorCodes, code))).to.deep.equal([]);
  });

  it('are all used', () => {
    expect(
      Object.keys(errorCodes).filter((code) => !thrown.has(code) && !quoted.some((text) => text.includes(`'${code}'`))),
    ).to.deep.equal([]);
  });

  it('stand in the order of the alphabet, each with its words', () => {
    expect(Object.keys(errorCodes)).to.deep.equal(Object.keys(errorCodes).sort());
    expect(Object.values(errorCodes).every((words) => words.length > 10)).to.equal(true);
  });
});

describe('what is written about the source', () => {
  for (const page of ['README.md', 'src/README.md', '.github/CONTRIBUTING.md']) {
    const full = join(root, page);
    if (!existsSync(full)) continue;

    it(`${page} names only paths that are there`, () => {
      const text = readFileSync(full, 'utf8').replace(/```[\s\S]*?```/g, '');
      const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map(([, link]) => link!)
        .filter((link) => !/^(?:https?|mailto):/.test(link));
      const paths = [...text.matchAll(/`([a-z.][\w.-]*(?:\/[\w.<>*{},-]+)*\/?)`/g)]
        .map(([, path]) => path!)
        .filter(
          (path) =>
            /^(?:src|test|playbooks|templates|\.github|\.ci)\//.test(path) ||
            (path.includes('/') &&
              existsSync(join(sourceFolder, path.split('/')[0]!)) &&
              /\.(?:ts|yaml|hbs|md)$|\/$/.test(path)),
        );
      const there = (path: string): boolean => {
        const plain = path.replace(/[<*{].*$/, '').replace(/\/$/, '');
        return [root, dirname(full), sourceFolder].some((base) => existsSync(join(base, plain)));
      };
      expect([...links, ...paths].filter((path) => !there(path))).to.deep.equal([]);
    });
  }
});
