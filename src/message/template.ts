import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import { invalid, localNames, nameOf, parseTemplate, partialName, partialsOf } from './grammar.js';

/** Template sources by path without ending: `nl/apology/email`, and partials as `nl/partials/next-update`. */
export type TemplateSources = Readonly<Record<string, string>>;

/** What a template is rendered with: tokens by fact key, and the labels of what is not known yet. */
export type TemplateData = Readonly<Record<string, string | readonly string[] | readonly Answered[]>>;

/** A hard question with its answer, facts standing as tokens. */
export interface Answered {
  readonly ask: string;
  readonly answer: string;
}

/** A compiled template. */
export interface Template {
  readonly path: string;
  /** SHA-256 of the template with all partials that it uses. */
  readonly hash: string;
  /** Every name that the template reads, with where it first stands. */
  readonly names: readonly Name[];
  /** The names that the branches taken under `data` need and `data` does not have. Pure. */
  missing(data: TemplateData): readonly Name[];
  render(data: TemplateData): string;
}

export interface Name {
  readonly name: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** A playbook's templates, compiled on first use and kept. */
export interface TemplateSet {
  readonly sources: TemplateSources;
  /** @throws TEMPLATE_INVALID with path, line and column; undefined when there is no such template */
  get(path: string): Template | undefined;
}

/** The most partials that a template draws in, each use counted: partials that each use two others double at every step. */
const mostPartials = 200;

/** Names that every template may read beside facts. */
export const builtInNames = ['unknowns', 'questions', 'as-of'] as const;

const sets = new WeakMap<TemplateSources, TemplateSet>();

/** Compiles templates on demand, once for the same sources. Each set has a Handlebars of its own, so that partials cannot leak between playbooks. */
export function templateSet(sources: TemplateSources): TemplateSet {
  const known = sets.get(sources);
  if (known !== undefined) return known;
  const compiled = new Map<string, Template>();
  const set: TemplateSet = {
    sources,
    get(path) {
      const source = Object.hasOwn(sources, path) ? sources[path] : undefined;
      if (source === undefined) return undefined;
      let template = compiled.get(path);
      if (template === undefined) {
        template = compileTemplate(path, sources);
        compiled.set(path, template);
      }
      return template;
    },
  };
  sets.set(sources, set);
  return set;
}

function compileTemplate(path: string, sources: TemplateSources): Template {
  const language = path.split('/')[0] ?? '';
  const programs = new Map<string, hbs.AST.Program>();
  const load = (name: string, from: string, node: hbs.AST.Node | null): hbs.AST.Program => {
    const known = programs.get(name);
    if (known !== undefined) return known;
    const source = sources[name];
    if (source === undefined)
      throw invalid(from, node, `there is no partial "${name.split('/').at(-1)}" in ${language}`);
    const program = parseTemplate(name, source);
    programs.set(name, program);
    for (const partial of partialsOf(program)) {
      const inner = `${language}/partials/${partialName(partial, name)}`;
      if (inner === name) throw invalid(name, partial, 'a partial may not use itself');
      load(inner, name, partial);
    }
    return program;
  };
  const program = load(path, path, null);
  refuseCircles(path, programs, language);

  const handlebars = Handlebars.create();
  for (const [name, parsed] of programs) {
    if (name !== path)
      handlebars.registerPartial(name.split('/').at(-1) ?? name, handlebars.compile(parsed, compileOptions));
  }
  const run = handlebars.compile(program, compileOptions);
  const hash = createHash('sha256');
  for (const name of [...programs.keys()].toSorted()) hash.update(`${name}\n${sources[name]}\n`);
  const read = (data: TemplateData | null): Name[] => namesRead(path, programs, language, data);
  return {
    path,
    hash: hash.digest('hex'),
    names: read(null),
    missing: remembered(read),
    render: remembered((data) => bounded(path, () => tidy(run({ __proto__: null, ...data, ...recipient })))),
  };
}

/** Facts stand in the data as tokens of themselves, so what a template says of it, and misses in it, hangs on which facts
 *  there are and not on their values: it stays the same through most revisions of a fact. */
function remembered<T>(make: (data: TemplateData) => T): (data: TemplateData) => T {
  const known = new Map<string, { readonly made: T }>();
  return (data) => {
    const content = contentOf(data);
    let found = known.get(content);
    if (found === undefined) {
      found = { made: make(data) };
      // More sorts of incidents than run at a time.
      if (known.size >= 20) known.delete(known.keys().next().value!);
      known.set(content, found);
    }
    return found.made;
  };
}

const contents = new WeakMap<TemplateData, string>();

/** All that data says, in one text. A dozen templates are asked about the same data, so it is kept with it. */
function contentOf(data: TemplateData): string {
  let content = contents.get(data);
  if (content === undefined) {
    content = JSON.stringify(data);
    contents.set(data, content);
  }
  return content;
}

/** Stays a token until a mail is sent. Templates look at objects that inherit nothing. */
const recipient = { recipient: { __proto__: null, name: '{{recipient.name}}' } };

/** Plain text leaves through these templates, never HTML, so nothing is escaped; only three block helpers exist. */
const compileOptions: CompileOptions = {
  noEscape: true,
  knownHelpersOnly: true,
  knownHelpers: { log: false, with: false, lookup: false } as never,
};

function refuseCircles(path: string, programs: ReadonlyMap<string, hbs.AST.Program>, language: string): void {
  let uses = 0;
  const walk = (name: string, above: readonly string[]): void => {
    for (const partial of partialsOf(programs.get(name)!)) {
      uses += 1;
      if (uses > mostPartials) throw invalid(path, null, `it draws in more than ${mostPartials} partials`);
      const inner = `${language}/partials/${partialName(partial, name)}`;
      if (above.includes(inner))
        throw invalid(name, partial, `the partials ${[...above, inner].join(' → ')} go round in a circle`);
      walk(inner, [...above, inner]);
    }
  };
  walk(path, [path]);
}

/** Names that a template reads, in order. With data: only those that the branches taken need and data lacks. */
function namesRead(
  path: string,
  programs: ReadonlyMap<string, hbs.AST.Program>,
  language: string,
  data: TemplateData | null,
): Name[] {
  const found = new Map<string, Name>();
  const has = (name: string): boolean => data !== null && Object.hasOwn(data, name) && data[name]!.length > 0;
  const note = (name: string, from: string, node: hbs.AST.Node): void => {
    if (localNames.includes(name) || has(name) || found.has(name)) return;
    found.set(name, { name, path: from, line: node.loc.start.line, column: node.loc.start.column + 1 });
  };
  const walk = (program: hbs.AST.Program, from: string): void => {
    for (const node of program.body) {
      if (node.type === 'MustacheStatement') note(nameOf(from, (node as hbs.AST.MustacheStatement).path), from, node);
      if (node.type === 'PartialStatement') {
        const inner = `${language}/partials/${partialName(node as hbs.AST.PartialStatement, from)}`;
        walk(programs.get(inner)!, inner);
      }
      if (node.type === 'BlockStatement') {
        const block = node as hbs.AST.BlockStatement;
        const subject = nameOf(from, block.params[0]!);
        const holds = has(subject) !== ((block.path as hbs.AST.PathExpression).original === 'unless');
        if (data === null) note(subject, from, node);
        if (data === null || holds) walk(block.program, from);
        if (block.inverse && (data === null || !holds)) walk(block.inverse, from);
      }
    }
  };
  walk(programs.get(path)!, path);
  return [...found.values()];
}

/** No message is longer than this; a template that makes one is a slip, or worse. */
const longestOutputBytes = 256 * 1024;

function bounded(path: string, print: () => string): string {
  const tooLong = `the text becomes longer than ${longestOutputBytes / 1024} KB`;
  let text: string;
  try {
    text = print();
  } catch (cause) {
    // What JavaScript says of a text longer than it can hold.
    throw invalid(path, null, cause instanceof RangeError ? tooLong : String(cause), { cause });
  }
  if (Buffer.byteLength(text) > longestOutputBytes) throw invalid(path, null, tooLong);
  return text;
}

/** Empty lines come from blocks that printed nothing; people would not leave two. */
const tidy = (text: string): string => {
  const trimmed = /[ \t]\n/.test(text)
    ? text
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n')
    : text;
  return trimmed.replace(/\n{3,}/g, '\n\n').trim();
};
