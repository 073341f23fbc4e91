import Handlebars from 'handlebars';
import { UnisonoError } from '../error.js';

/** The longest template and the deepest nesting that are parsed: parsing nested blocks costs cubic time. */
export const longestTemplateBytes = 32 * 1024;
export const deepestNesting = 16;

const blocks = ['if', 'unless', 'each'];

/** What `each` can go over: `{{this}}` is one thing unknown; `{{ask}}` and `{{answer}}` are one question's. */
const lists: readonly string[] = ['unknowns', 'questions'];
/** Names that stand for something only inside a list, or until a mail is sent. */
export const localNames: readonly string[] = ['this', 'ask', 'answer', 'recipient.name'];

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

/** The name that an expression reads. @throws TEMPLATE_INVALID where it is none that templates may read */
export function nameOf(path: string, expression: hbs.AST.Expression): string {
  const { type, original, data, depth } = expression as hbs.AST.PathExpression;
  const name = String(original);
  const plain = type === 'PathExpression' && !data && depth === 0 && /^[a-z][a-z0-9-]*(\.name)?$/.test(name);
  if (!plain || (name.includes('.') && name !== 'recipient.name')) {
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
export function invalid(path: string, node: hbs.AST.Node | null, why: string): UnisonoError {
  const line = node?.loc?.start.line ?? 1;
  const column = (node?.loc?.start.column ?? 0) + 1;
  return new UnisonoError('TEMPLATE_INVALID', `${path}:${line}:${column}: ${why}`, { path, line, column });
}
