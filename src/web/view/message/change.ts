import { showHidden } from '../../../message/check/form.js';
import { wordDifference, wordTemplate, type Change } from '../word-difference.js';

/** A stretch of two texts, or where something that is the same is left out. */
export type ShownChange = Change & { readonly gap?: boolean };

/** Of what is the same, this much is shown on each side of a change, in characters. */
const shownAround = 160;

/** What changed between two texts, word by word; characters that nobody sees are spelled out. Pure.
 *  @returns empty where they are the same */
export function changesOf({ before, after }: { before: string; after: string }): ShownChange[] {
  if (before === after) return [];
  const all = wordDifference(before, after);
  return all.flatMap((one, index) =>
    one.was || one.now ? [told(one)] : around(one, { isFirst: index === 0, isLast: index === all.length - 1 }),
  );
}

const told = (one: Change): Change => ({ ...one, text: showHidden(one.text) });

/** What is the same, cut down to what stands next to a change. */
function around(same: Change, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): ShownChange[] {
  const { text } = same;
  const room = (isFirst ? 0 : shownAround) + (isLast ? 0 : shownAround);
  if (text.length <= room + 40) return [told(same)];
  const head = isFirst ? '' : wordsUpTo(text.slice(0, shownAround), 'end');
  const tail = isLast ? '' : wordsUpTo(text.slice(-shownAround), 'start');
  return [
    ...(head === '' ? [] : [told({ ...same, text: head })]),
    { text: '', was: false, now: false, gap: true },
    ...(tail === '' ? [] : [told({ ...same, text: tail })]),
  ];
}

/** Without the word that was cut. */
const wordsUpTo = (text: string, side: 'start' | 'end'): string =>
  side === 'end' ? text.replace(/\S{1,40}$/, '') : text.replace(/^\S{1,40}/, '');

/** Handlebars; takes `changes` and `w`. */
export const changeTemplate = `<div class="changes"{{#if lang}} lang="{{lang}}"{{/if}}>{{#each changes}}{{#if gap}}<span class="gap"> […<span class="unseen">{{../w.same}}</span>] </span>{{else}}${wordTemplate}{{/if}}{{/each}}</div>`;
