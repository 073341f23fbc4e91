import { diffWordsWithSpace } from 'diff';
import { showHidden } from '../../../message/check/form.js';

/** A stretch of two texts laid over each other. */
export interface Change {
  readonly text: string;
  /** At most one is true: it stood only in the older text, or only in the newer. */
  readonly was: boolean;
  readonly now: boolean;
  /** Where something that is the same is left out. */
  readonly gap?: boolean;
}

/** More changes than these are not told apart: one text is then struck out whole, and the other stands whole. */
const mostEdits = 1500;
/** Of what is the same, this much is shown on each side of a change, in characters. */
const shownAround = 160;

/** What changed between two texts, word by word. Pure. @returns empty where they are the same */
export function changesOf({ before, after }: { before: string; after: string }): Change[] {
  if (before === after) return [];
  const found = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (found === undefined) return [told(before, 'was'), told(after, 'now')];
  const runs = phrases(found);
  return runs.flatMap(({ same, was, now }, index) => [
    ...(same === ''
      ? []
      : around(same, { isFirst: index === 0, isLast: index === runs.length - 1 && was + now === '' })),
    ...(was === '' ? [] : [told(was, 'was')]),
    ...(now === '' ? [] : [told(now, 'now')]),
  ]);
}

/** What is the same, and what comes in its place after it. */
interface Run {
  readonly same: string;
  readonly was: string;
  readonly now: string;
}

/** Gathers changes into phrases: a word that is the same by chance between two others that changed helps nobody to read. */
function phrases(found: readonly { value: string; added: boolean; removed: boolean }[]): Run[] {
  const runs: Run[] = [];
  for (const [index, { value, added, removed }] of found.entries()) {
    const last = runs.at(-1);
    const before = last !== undefined && last.was + last.now !== '';
    if (!added && !removed) {
      const between = before && index < found.length - 1 && value.trim().split(/\s+/).length <= 1;
      if (between) runs[runs.length - 1] = { ...last, was: last.was + value, now: last.now + value };
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

const told = (text: string, side?: 'was' | 'now'): Change => ({
  text: showHidden(text),
  was: side === 'was',
  now: side === 'now',
});

/** What is the same, cut down to what stands next to a change. */
function around(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): Change[] {
  const room = (isFirst ? 0 : shownAround) + (isLast ? 0 : shownAround);
  if (text.length <= room + 40) return [told(text)];
  const head = isFirst ? '' : wordsUpTo(text.slice(0, shownAround), 'end');
  const tail = isLast ? '' : wordsUpTo(text.slice(-shownAround), 'start');
  return [
    ...(head === '' ? [] : [told(head)]),
    { text: '', was: false, now: false, gap: true },
    ...(tail === '' ? [] : [told(tail)]),
  ];
}

/** Without the word that was cut. */
const wordsUpTo = (text: string, side: 'start' | 'end'): string =>
  side === 'end' ? text.replace(/\S{1,40}$/, '') : text.replace(/^\S{1,40}/, '');

/** What somebody who cannot see colour reads of it too: `<del>` and `<ins>`. Handlebars; takes `changes` and `w`. */
export const changeTemplate = `<div class="changes"{{#if lang}} lang="{{lang}}"{{/if}}>{{#each changes}}{{#if gap}}<span class="gap"> […<span class="unseen">{{../w.same}}</span>] </span>{{else if was}}<del>{{text}}</del>{{else if now}}<ins>{{text}}</ins>{{else}}{{text}}{{/if}}{{/each}}</div>`;
