import { endOf } from './domain.js';

/** What may stand behind a domain. */
export interface PathRules {
  /** Characters of a path, and those that it may end with. The first are sticky. */
  readonly path: RegExp;
  readonly pathEnd: RegExp;
  /** Whether brackets may end a path behind any character, or only right behind a good one. */
  readonly anyBrackets: boolean;
  readonly query: RegExp;
  readonly queryEnd: RegExp;
}

/** A path ends with its last good character outside brackets, or with the brackets right behind it. */
export function pathEnd(text: string, slash: number, { path, pathEnd: good, anyBrackets }: PathRules): number {
  let end = slash + 1;
  for (let at = end; at >= 0;) {
    const run = endOf(path, text, at);
    for (let last = run; last > at; last -= 1) {
      if (!good.test(text.charAt(last - 1))) continue;
      end = last;
      break;
    }
    at = bracketsEnd(text, run, path);
    if (at > 0 && (anyBrackets || end === run)) end = at;
  }
  return end;
}

/** Where a pair of brackets closes, with at most one pair within; -1 where it does not. */
function bracketsEnd(text: string, open: number, path: RegExp): number {
  if (text.charAt(open) !== '(') return -1;
  const run = endOf(path, text, open + 1);
  if (text.charAt(run) === ')') return run > open + 1 ? run + 1 : -1;
  if (text.charAt(run) !== '(') return -1;
  const inner = endOf(path, text, run + 1);
  if (inner === run + 1 || text.charAt(inner) !== ')') return -1;
  const rest = endOf(path, text, inner + 1);
  return text.charAt(rest) === ')' ? rest + 1 : -1;
}

/** A query ends with its last good character; without one there is no query. */
export function queryEnd(text: string, mark: number, { query, queryEnd: good }: PathRules): number {
  for (let end = endOf(query, text, mark + 1); end > mark + 1; end -= 1) {
    if (good.test(text.charAt(end - 1))) return end;
  }
  return mark;
}
