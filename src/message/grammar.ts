import Handlebars from 'handlebars';
import { UnisonoError } from '../error.js';

/** The longest template and the deepest nesting that are parsed: parsing nested blocks costs cubic time. */
export const longestTemplateBytes = 32 * 1024;
export const deepestNesting = 16;

const blocks = ['if', 'unless', 'each'];

/** What `each` can go over, with the names of one item: inside, there are no others. */
const lists: Readonly<Record<string, readonly string[]>> = { unknowns: ['this'], questions: ['ask', 'answer'] };
const itemNames = Object.values(lists).flat();
/** Names that stand for something only inside a list, or until a mail is sent. */
export const localNames: readonly string[] = [...itemNames, 'recipient.name'];
/** Words that mean something else in templates, so that no fact can be read by them. */
const reserved: readonly string[] = [...blocks, 'recipient'];

/** Parses one source and refuses all but texts, names, `if`, `unless`, `each`, partials and comments.
 *  @throws TEMPLATE_INVALID with line and column */
export function parseTemplate(path: string, source: string): hbs.AST.Program {
  // A ready-made tree of a template's parts would be run as it stands.
  if (typeof source !== 'string') throw invalid(path, null, 'a template is a text');
  if (Buffer.byteLength(source) > longestTemplateBytes)
    throw invalid(path, null, `it is larger than ${longestTemplateBytes / 1024} KB`);
  refuseBombs(path, source);
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(source);
  } catch (cause) {
    const { message, lineNumber, column = 0 } = cause as Error & { lineNumber?: number; column?: number };
    const line = Number(lineNumber ?? /line (\d+)/.exec(message)?.[1] ?? 1);
    // The last line of the parser's words is what it expected; of the lexer's, only a pointer.
    const what = message.startsWith('Lexical')
      ? 'there is something here that cannot be read'
      : message.split('\n').at(-1)!;
    throw invalid(path, { loc: { start: { line, column } } }, what, { cause });
  }
  allow(path, program);
  return program;
}

/** A tag that holds more than a name is looked at by the parser only if no more than this comes after it. */
const mostAfterOddTag = 1024;
const longestTag = 200;

/** Walks over the tags as the parser would, before it is let near them: it takes seconds over blocks in blocks, and minutes
 *  over parentheses in parentheses. An `else if` nests like a block of its own, which its block's end closes too. What is
 *  seen here is what the parser sees up to the first tag that holds quotes, brackets or parentheses: in these a tag's end
 *  can hide, and no template needs them. */
function refuseBombs(path: string, source: string): void {
  const open: number[] = [];
  let depth = 0;
  for (let at = source.indexOf('{{'), end = 0; at >= 0; at = source.indexOf('{{', end)) {
    const refuse = (why: string): UnisonoError => invalid(path, { loc: { start: placeAt(source, at) } }, why);
    end = at + 2;
    if (source[at - 1] === '\\' && source[at - 2] !== '\\') continue;
    if (source.startsWith('{{{{', at)) throw refuse('raw blocks may not be used in templates');
    const tag = tagAt(source, at);
    end = at + tag.length;
    if (/^\{\{~?!/.test(tag)) continue;
    if (tag.length > longestTag || /["'[(]/.test(tag)) {
      if (source.length - at > mostAfterOddTag)
        throw refuse('a tag holds one name, without quotes, brackets or parentheses');
      return;
    }
    if (/^\{\{~?\//.test(tag)) depth -= open.pop() ?? 0;
    else if (/^\{\{~?(?:#|\^(?!\s*~?\}))/.test(tag)) {
      open.push(1);
      depth += 1;
    } else if (/^\{\{~?\s*else(?!\s*~?\})/.test(tag)) {
      if (open.length > 0) open[open.length - 1]! += 1;
      else open.push(1);
      depth += 1;
    }
    if (depth > deepestNesting) throw refuse(`blocks stand more than ${deepestNesting} deep`);
  }
}

/** The tag that begins at an offset, up to its end or that of the source. */
function tagAt(source: string, at: number): string {
  const ends = /\{\{~?!--/y;
  ends.lastIndex = at;
  const closing = ends.test(source) ? /--~?\}\}/g : /\}\}/g;
  closing.lastIndex = at;
  return closing.test(source) ? source.slice(at, closing.lastIndex) : source.slice(at);
}

/** Line from 1 and column from 0, as the parser counts. */
function placeAt(source: string, at: number): { line: number; column: number } {
  const before = source.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') - 1 };
}

/** @param list the list whose items the program goes over, if any */
function allow(path: string, program: hbs.AST.Program, list: string | null = null): void {
  for (const node of program.body) {
    switch (node.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        break;
      case 'MustacheStatement': {
        const mustache = node as hbs.AST.MustacheStatement;
        if (mustache.params.length > 0 || mustache.hash !== undefined)
          throw invalid(path, node, 'a name takes no parameters');
        const name = nameOf(path, mustache.path);
        refuseOutOfPlace(path, node, name, list);
        if (Object.hasOwn(lists, name)) throw invalid(path, node, `"${name}" is a list: use each`);
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
        if (helper === 'each' && !Object.hasOwn(lists, subject))
          throw invalid(path, node, `each can go over ${Object.keys(lists).join(' or ')} only`);
        if (helper === 'each' && list !== null)
          throw invalid(path, node, 'each may not stand within each: lists of lists grow beyond measure');
        refuseOutOfPlace(path, node, subject, list);
        if (block.program.blockParams?.length) throw invalid(path, node, 'block parameters are not used here');
        allow(path, block.program, helper === 'each' ? subject : list);
        if (block.inverse) allow(path, block.inverse, list);
        break;
      }
      case 'PartialStatement': {
        const partial = node as hbs.AST.PartialStatement;
        partialName(partial, path);
        if (partial.params.length > 0 || partial.hash !== undefined)
          throw invalid(path, node, 'a partial takes no parameters');
        if (list !== null) throw invalid(path, node, 'within each there are no facts, and so no partials');
        break;
      }
      default:
        throw invalid(path, node, `${node.type} may not be used in templates`);
    }
  }
}

/** Within a list there is its item alone, and outside none: another name would print nothing, and nobody would notice. */
function refuseOutOfPlace(path: string, node: hbs.AST.Node, name: string, list: string | null): void {
  if (list === null && itemNames.includes(name))
    throw invalid(path, node, `"${name}" stands for something only within each`);
  if (list !== null && !lists[list]!.includes(name))
    throw invalid(path, node, `within each ${list} only ${lists[list]!.join(' and ')} can be read, not "${name}"`);
}

/** The name that an expression reads. @throws TEMPLATE_INVALID where it is none that templates may read */
export function nameOf(path: string, expression: hbs.AST.Expression): string {
  const { type, original, data, depth, parts } = expression as hbs.AST.PathExpression;
  const name = String(original);
  const plain = type === 'PathExpression' && !data && depth === 0 && /^(?:[a-z][a-z0-9-]*|recipient\.name)$/.test(name);
  // In brackets the whole of `recipient.name` is one part, which nothing has.
  const whole = name === 'this' ? 0 : name.split('.').length;
  if (!plain || parts.length !== whole || reserved.includes(name)) {
    throw invalid(path, expression, `"${name}" is no name of a fact: use small letters, digits and hyphens`);
  }
  return name;
}

/** The name of a partial. @throws TEMPLATE_INVALID */
export function partialName(partial: hbs.AST.PartialStatement, from: string): string {
  const name = (partial.name as hbs.AST.PathExpression).original;
  if (partial.name.type !== 'PathExpression' || !/^[a-z][a-z0-9-]*$/.test(String(name))) {
    throw invalid(from, partial, 'a partial is named by a plain word');
  }
  return String(name);
}

/** Every use of a partial, also inside blocks. */
export function* partialsOf(program: hbs.AST.Program): Generator<hbs.AST.PartialStatement> {
  for (const node of program.body) {
    if (node.type === 'PartialStatement') yield node as hbs.AST.PartialStatement;
    if (node.type === 'BlockStatement') {
      const { program: inner, inverse } = node as hbs.AST.BlockStatement;
      yield* partialsOf(inner);
      if (inverse) yield* partialsOf(inverse);
    }
  }
}

/** A fault with its place, from 1. */
export function invalid(
  path: string,
  node: { loc: { start: { line: number; column: number } } } | null,
  why: string,
  options?: { cause: unknown },
): UnisonoError {
  const line = node?.loc?.start.line ?? 1;
  const column = (node?.loc?.start.column ?? 0) + 1;
  return new UnisonoError('TEMPLATE_INVALID', `${path}:${line}:${column}: ${why}`, { path, line, column }, options);
}
