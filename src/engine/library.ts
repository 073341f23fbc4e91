import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { UnisonoError } from '../error.js';
import { incidentChart } from '../incident/chart.js';
import { possibleFlags } from '../incident/decide/drafting.js';
import type { Library, Organisation } from '../incident/library.js';
import { prove, unknownNames } from '../incident/prove.js';
import { templateSet, type TemplateSources } from '../message/template.js';
import { problemLine, readPlaybook, wholeFile, type Located, type Path, type Problem } from '../playbook/load.js';
import type { Playbook } from '../playbook/schema.js';
import { readOrganisation } from './organisation.js';
import { allOptions, chosenOptions, specialise, type Options } from '../playbook/specialise.js';

/** What an incident runs on, as it is pinned: the playbook with the templates in its languages. */
export interface Bundle {
  readonly playbook: Playbook;
  /** What was chosen for the playbook's parameters. */
  readonly options: Options;
  readonly templates: TemplateSources;
  /** The organisation's own words, where it has a folder. */
  readonly organisation: Organisation | null;
}

/** A playbook as it stands on disk, with what is wrong with it. Broken ones are in quarantine: no incident opens on them. */
export interface Shelved {
  readonly id: string;
  /** As problems name it, relative to the root. */
  readonly file: string;
  readonly located: Located<Playbook> | null;
  readonly bundle: Bundle | null;
  readonly problems: readonly Problem[];
  /** When its file was last changed, ISO 8601 UTC; left out where nobody knows. */
  readonly editedAt?: string;
}

/** Words for facts that a template may look for although no shipped playbook has them: an organisation's own may. */
export const optionalFacts = ['earlier-words', 'who-must-act'] as const;

/** Reads every playbook and template below a root, without proving them.
 *  @param root the folder that holds `playbooks` and `templates`
 *  @param own an organisation's folder, whose playbooks and templates go before those of the root
 *  @throws CONFIG_INVALID when the organisation's folder is not there or wrong */
export function readShelf(root: string, own?: string): Shelved[] {
  const organisation = own === undefined ? null : readOrganisation(own);
  const sources = {
    ...readTemplates(join(root, 'templates')),
    ...(own === undefined ? {} : readTemplates(join(own, 'templates'))),
  };
  const homes = new Map<string, string>();
  for (const home of own === undefined ? [root] : [root, own])
    for (const id of foldersIn(join(home, 'playbooks'))) homes.set(id, home);
  return [...homes]
    .map(([id, home]) => shelve(home, id, sources, organisation))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Where an organisation's folder differs from what is shipped: the files that it adds or changes, with both texts. */
export function overrides(root: string, own: string): { file: string; shipped: string | null; own: string }[] {
  const templates = (home: string): [string, string][] =>
    Object.entries(readTemplates(join(home, 'templates'))).map(([path, source]) => [`templates/${path}.hbs`, source]);
  const playbooks = (home: string): [string, string][] =>
    foldersIn(join(home, 'playbooks')).flatMap((id): [string, string][] => {
      const file = join(home, 'playbooks', id, 'playbook.yaml');
      return existsSync(file) ? [[`playbooks/${id}/playbook.yaml`, readFileSync(file, 'utf8')]] : [];
    });
  const shipped = new Map([...templates(root), ...playbooks(root)]);
  return [...templates(own), ...playbooks(own)].map(([file, text]) => ({
    file,
    shipped: shipped.get(file) ?? null,
    own: text,
  }));
}

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : [];

/** Proves what was read: see `incident/prove.ts`. @returns the same, with all problems */
export function proveShelf(shelf: readonly Shelved[]): { shelf: Shelved[]; shared: Problem[] } {
  const proved = shelf.map((one): Shelved => {
    if (one.located === null || one.bundle === null || one.problems.some(isError)) return one;
    return { ...one, problems: [...one.problems, ...proveAll(one.file, one.located, one.bundle)] };
  });
  const sources = new Set(shelf.flatMap(({ bundle }) => (bundle === null ? [] : [bundle.templates])));
  const playbooks = shelf.flatMap(({ bundle }) => (bundle === null ? [] : [bundle.playbook]));
  const optional = [
    ...optionalFacts,
    ...playbooks.flatMap(possibleFlags),
    ...shelf.flatMap(({ bundle }) => Object.keys(bundle?.organisation?.phrases ?? {})),
    'sign-off',
  ];
  return { shelf: proved, shared: [...sources].flatMap((one) => unknownNames(templateSet(one), playbooks, optional)) };
}

/** Proves a playbook for every choice of its parameters. */
function proveAll(file: string, { value, locate }: Located<Playbook>, bundle: Bundle): Problem[] {
  const problems = allOptions(value).flatMap((options) => {
    const { playbook, original } = specialise(value, options);
    const located = { value: playbook, locate: (path: Path) => locate(original(path)) };
    return prove(file, located, libraryOf({ ...bundle, playbook, options }));
  });
  return [...new Map(problems.map((problem) => [problemLine(problem), problem])).values()];
}

export const isError = ({ level }: Problem): boolean => level === 'error';

/** SHA-256, in hex, of a bundle: the name under which it is pinned. */
export const bundleHash = (bundle: Bundle): string => createHash('sha256').update(JSON.stringify(bundle)).digest('hex');

const libraries = new Map<
  string,
  Omit<Library, 'contacts' | 'preapprovals' | 'roster' | 'sendsMail' | 'sendsCalls' | 'limits'>
>();

/** A bundle made ready for use: its chart and compiled templates are made once per hash. */
export function libraryOf(bundle: Bundle, hash: string = bundleHash(bundle)): Library {
  let library = libraries.get(hash);
  if (library === undefined) {
    library = {
      playbook: bundle.playbook,
      options: bundle.options,
      organisation: bundle.organisation,
      hash,
      chart: incidentChart(bundle.playbook),
      templates: templateSet(bundle.templates),
    };
    // Incidents hold on to theirs; this only spares making one again that is asked for often.
    if (libraries.size >= 100) libraries.clear();
    libraries.set(hash, library);
  }
  return { ...library, contacts: [], preapprovals: [], roster: [], sendsMail: true, sendsCalls: true, limits: {} };
}

/** The playbook of an id that incidents may open on, made for a choice of its parameters.
 *  @throws PLAYBOOK_NOT_FOUND, PLAYBOOK_INVALID where it is in quarantine, or OPTION_UNKNOWN */
export function takeFromShelf(shelf: readonly Shelved[], id: string, options: Options = {}): Bundle {
  const found = shelf.find((one) => one.id === id);
  const usable = shelf
    .filter(({ bundle, problems }) => bundle !== null && !problems.some(isError))
    .map((one) => one.id);
  if (found === undefined)
    throw new UnisonoError('PLAYBOOK_NOT_FOUND', `there is no playbook "${id}"`, { known: usable });
  const errors = found.problems.filter(isError);
  if (found.bundle === null || errors.length > 0) {
    throw new UnisonoError('PLAYBOOK_INVALID', `the playbook "${id}" is broken and cannot be used`, {
      known: usable,
      problems: errors,
    });
  }
  const { playbook } = found.bundle;
  for (const [parameter, option] of Object.entries(options)) {
    const known = playbook.parameters.find((one) => one.id === parameter)?.options.map((one) => one.id) ?? [];
    if (known.includes(option)) continue;
    const what =
      known.length === 0
        ? `has no parameter "${parameter}"`
        : `knows no "${option}" for ${parameter}; choose ${known.join(' or ')}`;
    throw new UnisonoError('OPTION_UNKNOWN', `the playbook "${id}" ${what}`, { known });
  }
  return {
    ...found.bundle,
    playbook: specialise(playbook, options).playbook,
    options: chosenOptions(playbook, options),
  };
}

function shelve(root: string, id: string, sources: TemplateSources, organisation: Organisation | null): Shelved {
  const path = join(root, 'playbooks', id, 'playbook.yaml');
  const file = relative(root, path).split(sep).join('/');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return {
      id,
      file,
      located: null,
      bundle: null,
      problems: [
        wholeFile(file, 'PLAYBOOK_MISSING', 'the folder has no playbook.yaml', 'write it, or take the folder out'),
      ],
    };
  }
  const { located, problems } = readPlaybook(file, text);
  if (located === null) return { id, file, located, bundle: null, problems };
  const { value: playbook } = located;
  const misnamed =
    playbook.id === id
      ? []
      : [wholeFile(file, 'PLAYBOOK_ID', `its id is "${playbook.id}", its folder "${id}"`, 'give both the same name')];
  const templates = inLanguages(sources, playbook.languages);
  return {
    id,
    file,
    located,
    bundle: { playbook, options: {}, templates, organisation },
    problems: [...problems, ...misnamed],
    editedAt: statSync(path).mtime.toISOString(),
  };
}

const filtered = new WeakMap<TemplateSources, Map<string, TemplateSources>>();

/** The templates in some languages: one object for all playbooks that are written in them, so that each is compiled once. */
function inLanguages(sources: TemplateSources, languages: readonly string[]): TemplateSources {
  const known = filtered.get(sources) ?? new Map<string, TemplateSources>();
  filtered.set(sources, known);
  const key = languages.toSorted().join(' ');
  const found =
    known.get(key) ??
    Object.fromEntries(Object.entries(sources).filter(([name]) => languages.includes(name.split('/')[0] ?? '')));
  known.set(key, found);
  return found;
}

function readTemplates(folder: string): TemplateSources {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.hbs'),
  );
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path): [string, string] => [
        relative(folder, path)
          .split(sep)
          .join('/')
          .replace(/\.hbs$/, ''),
        readFileSync(path, 'utf8'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
