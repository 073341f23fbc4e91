import { diffWordsWithSpace } from 'diff';

/** A stretch of two texts laid over each other: in both, or in one alone. */
export interface Change {
  readonly text: string;
  /** At most one is true: it stood only in the older text, or only in the newer. */
  readonly was: boolean;
  readonly now: boolean;
}

/** More changes than these are not told apart, since nobody would read the mixture: one text then stands after the other. */
const mostEdits = 1000;

/** What somebody who cannot see colour reads of a change too. Handlebars; takes a `Change` as its context. */
export const wordTemplate = '{{#if was}}<del>{{text}}</del>{{else if now}}<ins>{{text}}</ins>{{else}}{{text}}{{/if}}';

/** What differs between two texts, word by word. Pure.
 *  @returns stretches in order; without those of one side they are the other text */
export function wordDifference(before: string, after: string): Change[] {
  const found = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  const runs = found === undefined ? [{ same: '', was: before, now: after }] : phrases(found);
  return runs.flatMap(({ same, was, now }) =>
    [change(same), change(was, 'was'), change(now, 'now')].filter(({ text }) => text !== ''),
  );
}

/** The lines of two texts in which they differ, word by word; the others are left out. Pure. */
export function changedLines(before: string, after: string): { readonly parts: readonly Change[] }[] {
  const lines: Change[][] = [[]];
  for (const { text, was, now } of wordDifference(before, after)) {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (piece !== '') lines.at(-1)!.push({ text: piece, was, now });
    }
  }
  return lines.filter((parts) => parts.some(({ was, now }) => was || now)).map((parts) => ({ parts }));
}

/** What is the same, and what comes in its place after it. */
interface Run {
  readonly same: string;
  readonly was: string;
  readonly now: string;
}

/** Whether nothing but one word stands there, or a gap between two. */
const isOneWord = (text: string): boolean => !text.includes('\n') && !/\s/.test(text.trim());

/** Gathers changes of one line into phrases: a word that is the same by chance between two others that changed helps nobody to
 *  read. */
function phrases(found: readonly { value: string; added: boolean; removed: boolean }[]): Run[] {
  const runs: Run[] = [];
  for (const [index, { value, added, removed }] of found.entries()) {
    const last = runs.at(-1);
    if (!added && !removed) {
      const isChanged = last !== undefined && last.was + last.now !== '';
      const isBetween = isChanged && index < found.length - 1 && isOneWord(value);
      if (isBetween) runs[runs.length - 1] = { ...last, was: last.was + value, now: last.now + value };
      else runs.push({ same: value, was: '', now: '' });
      continue;
    }
    const run = last ?? { same: '', was: '', now: '' };
    const grown = removed ? { ...run, was: run.was + value } : { ...run, now: run.now + value };
    if (last === undefined) runs.push(grown);
    else runs[runs.length - 1] = grown;
  }
  return runs;
}

const change = (text: string, side?: 'was' | 'now'): Change => ({ text, was: side === 'was', now: side === 'now' });
