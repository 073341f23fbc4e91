import { Problem } from './problem.js';

/** What stands behind the question mark of an address. */
export interface Query {
  /** @throws Problem INPUT_INVALID where it is given more than once */
  one(name: string): string | undefined;
  /** Given several times, or once with commas. */
  many(name: string): string[];
}

/** Reads a query; a key given twice is an error and not a guess. Pure. */
export function queryOf(url: string): Query {
  const start = url.indexOf('?');
  const values = new URLSearchParams(start < 0 ? '' : url.slice(start + 1));
  return {
    one(name) {
      const found = values.getAll(name);
      if (found.length > 1)
        throw new Problem('INPUT_INVALID', { errors: [{ field: name, why: 'is given more than once' }] });
      return found[0];
    },
    many: (name) =>
      values
        .getAll(name)
        .flatMap((value) => value.split(','))
        .filter(Boolean),
  };
}
