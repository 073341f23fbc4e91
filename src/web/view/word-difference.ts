import { diffWordsWithSpace } from 'diff';

/** Words of two texts laid one over the other: in both, or in one alone. */
export interface WordPart {
  readonly text: string;
  /** At most one is true: it stands in the old text alone, or in the new one. */
  readonly theirs: boolean;
  readonly yours: boolean;
}

/** Texts that differ in more words than this are shown one after the other: nobody would read the mixture. */
const mostEdits = 600;

/** What differs between two texts, word by word. Pure.
 *  @returns parts in order; without those of one side they are the other text */
export function wordDifference(before: string, after: string): WordPart[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (changes === undefined)
    return [part(before, 'theirs'), part('\n', null), part(after, 'yours')].filter(({ text }) => text !== '');
  return gathered(changes.map(({ value, added, removed }) => part(value, removed ? 'theirs' : added ? 'yours' : null)));
}

/** The lines of two texts in which they differ, word by word; the others are left out. Pure. */
export function changedLines(before: string, after: string): { readonly parts: readonly WordPart[] }[] {
  const lines: WordPart[][] = [[]];
  for (const { text, theirs, yours } of wordDifference(before, after)) {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (piece !== '') lines.at(-1)!.push({ text: piece, theirs, yours });
    }
  }
  return lines.filter((parts) => parts.some(({ theirs, yours }) => theirs || yours)).map((parts) => ({ parts }));
}

/** Words that were changed one after the other are read as one change, and not as so many between their spaces. */
function gathered(parts: readonly WordPart[]): WordPart[] {
  const found: WordPart[] = [];
  let [theirs, yours] = ['', ''];
  const flush = (): void => {
    if (theirs !== '') found.push(part(theirs, 'theirs'));
    if (yours !== '') found.push(part(yours, 'yours'));
    [theirs, yours] = ['', ''];
  };
  for (const [index, one] of parts.entries()) {
    const next = parts[index + 1];
    const between =
      theirs !== '' && yours !== '' && next !== undefined && isChange(next) && /^[^\S\n]+$/.test(one.text);
    if (one.theirs || (between && !isChange(one))) theirs += one.text;
    if (one.yours || (between && !isChange(one))) yours += one.text;
    if (isChange(one) || between) continue;
    flush();
    found.push(one);
  }
  flush();
  return found;
}

const isChange = ({ theirs, yours }: WordPart): boolean => theirs || yours;

const part = (text: string, side: 'theirs' | 'yours' | null): WordPart => ({
  text,
  theirs: side === 'theirs',
  yours: side === 'yours',
});
