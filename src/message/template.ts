import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import { UnisonoError } from '../error.js';

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

/** The longest template and the deepest nesting that are parsed: parsing nested blocks costs cubic time. */
export const longestTemplateBytes = 32 * 1024;
export const deepestNesting = 16;
/** The most partials that a template draws in, each use counted: partials that each use two others double at every step. */
export const mostPartials = 200;

/** Names that every template may read beside facts. */
export const builtInNames = ['unknowns', 'questions', 'as-of'] as const;

const blocks = ['if', 'unless', 'each'];

/** What `each` can go over: `{{this}}` is one thing unknown; `{{ask}}` and `{{answer}}` are one question's. */
const lists: readonly string[] = ['unknowns', 'questions'];
const localNames: readonly string[] = ['this', 'ask', 'answer', 'recipient.name'];

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
    render: (data) => bounded(path, tidy(run({ ...data, recipient: { name: '{{recipient.name}}' } }))),
  };
}

/** What is missing hangs on which names are there alone, and that changes far less often than what they say. */
function remembered(read: (data: TemplateData) => Name[]): Template['missing'] {
  const known = new Map<string, readonly Name[]>();
  return (data) => {
    const present = presentNames(data);
    let missing = known.get(present);
    if (missing === undefined) {
      missing = read(data);
      if (known.size >= 100) known.clear();
      known.set(present, missing);
    }
    return missing;
  };
}

const presences = new WeakMap<TemplateData, string>();

/** The names that data has something for. A dozen templates are asked about the same data, so it is kept with it. */
function presentNames(data: TemplateData): string {
  let present = presences.get(data);
  if (present === undefined) {
    present = Object.keys(data)
      .filter((name) => data[name]!.length > 0)
      .join(' ');
    presences.set(data, present);
  }
  return present;
}

/** Plain text leaves through these templates, never HTML, so nothing is escaped; only three block helpers exist. */
const compileOptions: CompileOptions = {
  noEscape: true,
  knownHelpersOnly: true,
  knownHelpers: { log: false, with: false, lookup: false } as never,
};

/** Parses one source and refuses all but texts, names, `if`, `unless`, `each`, partials and comments.
 *  @throws TEMPLATE_INVALID with line and column */
export function parseTemplate(path: string, source: string): hbs.AST.Program {
  if (Buffer.byteLength(source) > longestTemplateBytes) {
    throw new UnisonoError('TEMPLATE_INVALID', `${path} is larger than ${longestTemplateBytes / 1024} KB`, {
      path,
      line: 1,
      column: 1,
    });
  }
  refuseDeepNesting(path, source);
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(source);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? (cause as { lineNumber?: number }).lineNumber ?? 1);
    const what = message.split('\n').at(-1) ?? message;
    throw new UnisonoError('TEMPLATE_INVALID', `${path}:${line}: ${what}`, { path, line, column: 1 }, { cause });
  }
  allow(path, program);
  return program;
}

/** Counts open blocks in the raw text: this must be known before the parser is let near it. An `else if` nests like a
 *  block of its own, which its block's end closes too. */
function refuseDeepNesting(path: string, source: string): void {
  const open: number[] = [];
  let depth = 0;
  for (const match of source.matchAll(/\{\{\{?~?\s*(?:([#^/])|else\s+[^\s}])/g)) {
    if (match[1] === '/') depth -= open.pop() ?? 0;
    else {
      if (match[1] === undefined && open.length > 0) open[open.length - 1]! += 1;
      else open.push(1);
      depth += 1;
    }
    if (depth > deepestNesting) {
      const line = source.slice(0, match.index).split('\n').length;
      throw new UnisonoError('TEMPLATE_INVALID', `${path}:${line}: blocks stand more than ${deepestNesting} deep`, {
        path,
        line,
        column: 1,
      });
    }
  }
}

function allow(path: string, program: hbs.AST.Program, listed = false): void {
  for (const node of program.body) {
    switch (node.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        break;
      case 'MustacheStatement': {
        const mustache = node as hbs.AST.MustacheStatement;
        if (mustache.params.length > 0 || mustache.hash !== undefined)
          throw invalid(path, node, 'a name takes no parameters');
        nameOf(path, mustache.path);
        break;
      }
      case 'BlockStatement': {
        const block = node as hbs.AST.BlockStatement;
        const helper = (block.path as hbs.AST.PathExpression).original;
        if (!blocks.includes(String(helper)))
          throw invalid(path, node, `"${String(helper)}" is no block that templates may use; use if, unless or each`);
        if (block.params.length !== 1 || block.hash !== undefined)
          throw invalid(path, node, `${String(helper)} takes one name`);
        const subject = nameOf(path, block.params[0]!);
        if (helper === 'each' && !lists.includes(subject))
          throw invalid(path, node, `each can go over ${lists.join(' or ')} only`);
        if (helper === 'each' && listed)
          throw invalid(path, node, 'each may not stand within each: lists of lists grow beyond measure');
        if (block.program.blockParams?.length) throw invalid(path, node, 'block parameters are not used here');
        allow(path, block.program, listed || helper === 'each');
        if (block.inverse) allow(path, block.inverse, listed);
        break;
      }
      case 'PartialStatement': {
        const partial = node as hbs.AST.PartialStatement;
        partialName(partial, path);
        if (partial.params.length > 0 || partial.hash !== undefined)
          throw invalid(path, node, 'a partial takes no parameters');
        break;
      }
      default:
        throw invalid(path, node, `${node.type} may not be used in templates`);
    }
  }
}

function nameOf(path: string, expression: hbs.AST.Expression): string {
  const { type, original, data, depth } = expression as hbs.AST.PathExpression;
  const name = String(original);
  const plain = type === 'PathExpression' && !data && depth === 0 && /^[a-z][a-z0-9-]*(\.name)?$/.test(name);
  if (!plain || (name.includes('.') && name !== 'recipient.name')) {
    throw invalid(path, expression, `"${name}" is no name of a fact: use small letters, digits and hyphens`);
  }
  return name;
}

function partialName(partial: hbs.AST.PartialStatement, from: string): string {
  const name = (partial.name as hbs.AST.PathExpression).original;
  if (partial.name.type !== 'PathExpression' || !/^[a-z][a-z0-9-]*$/.test(String(name))) {
    throw invalid(from, partial, 'a partial is named by a plain word');
  }
  return String(name);
}

function* partialsOf(program: hbs.AST.Program): Generator<hbs.AST.PartialStatement> {
  for (const node of program.body) {
    if (node.type === 'PartialStatement') yield node as hbs.AST.PartialStatement;
    if (node.type === 'BlockStatement') {
      const { program: inner, inverse } = node as hbs.AST.BlockStatement;
      yield* partialsOf(inner);
      if (inverse) yield* partialsOf(inverse);
    }
  }
}

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
export const longestOutputBytes = 256 * 1024;

function bounded(path: string, text: string): string {
  if (Buffer.byteLength(text) <= longestOutputBytes) return text;
  throw new UnisonoError('TEMPLATE_INVALID', `${path}: the text becomes longer than ${longestOutputBytes / 1024} KB`, {
    path,
    line: 1,
    column: 1,
  });
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

function invalid(path: string, node: hbs.AST.Node | null, why: string): UnisonoError {
  const line = node?.loc?.start.line ?? 1;
  const column = (node?.loc?.start.column ?? 0) + 1;
  return new UnisonoError('TEMPLATE_INVALID', `${path}:${line}:${column}: ${why}`, { path, line, column });
}
