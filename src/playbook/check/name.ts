import type { Path } from '../load.js';

/** A fault in a playbook's meaning; `load.ts` adds file, line and column. */
export interface Fault {
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  readonly cure: string;
  readonly level?: 'error' | 'warning';
}

/** A check that an id is one of those known; undefined passes, being left out. */
export function names(known: readonly string[], code: string, what: string, where: string) {
  return (id: string | undefined, path: Path): Fault[] =>
    id === undefined || known.includes(id)
      ? []
      : [
          {
            code,
            path,
            message: `there is no ${what} "${id}"`,
            cure: `${closest(id, known)}add it to ${where}, or write one of: ${known.join(', ')}`,
          },
        ];
}

/** A "did you mean" with the known word that shares most letter pairs with the one written; nothing where none is like it. */
export function closest(written: string, known: readonly string[]): string {
  const pairs = (word: string): Set<string> =>
    new Set([...word].map((letter, index) => letter + (word[index + 1] ?? '')));
  const mine = pairs(written);
  const likeness = (word: string): number => {
    const theirs = pairs(word);
    return (2 * [...theirs].filter((pair) => mine.has(pair)).length) / (theirs.size + mine.size);
  };
  const best = known.toSorted((a, b) => likeness(b) - likeness(a))[0];
  return best !== undefined && likeness(best) > 0.4 ? `did you mean "${best}"? ` : '';
}
