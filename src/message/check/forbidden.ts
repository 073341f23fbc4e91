import type { Kind } from '../../playbook/vocabulary.js';
import type { Fact } from '../fact.js';
import type { FactValue } from '../../playbook/value.js';
import { spellings } from '../claim/spelling.js';
import { placesOf } from '../claim/unsaid.js';
import type { Context, Family } from './context.js';
import type { Hit } from './finding.js';
import type { Reading } from './reading.js';

/** Phrases that no text of ours may hold, and facts that are withdrawn or must not be said (C8). Pure. */
export const forbiddenHits: Family = (reading, context) => [
  ...phraseHits(reading, context),
  ...factHits(reading, context),
];

function phraseHits(reading: Reading, { forbidden, kind }: Context): Hit[] {
  return forbidden.flatMap(({ phrase, why, instead, strength }) => {
    const words = (phrase[reading.language] ?? '').trim();
    if (words === '') return [];
    return [...reading.text.matchAll(new RegExp(spellings(words), 'giu'))]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter(
        ({ start }) => !(reading.isQuoted(start) && reading.isRetracted(start)) && !isWarning(reading, kind, start),
      )
      .map((span): Hit => ({
        rule: 'forbidden-phrase',
        ...span,
        data: { why, ...(instead === undefined ? {} : { instead }) },
        ...(strength === undefined ? {} : { strength }),
      }));
  });
}

/** Texts for our own people, which may tell them what not to say. */
const forSpeakers: ReadonlySet<Kind> = new Set([
  'spokesperson-brief',
  'lines-to-take',
  'call-script',
  'qa',
  'internal-memo',
]);
const notToSay =
  /\b(?:do not|don['’]t|never) (?:say|use|mention|write|talk about)\b|\b(?:avoid|not to say|forbidden|vermijd|verboden)\b|\b(?:zeg|gebruik|noem|schrijf|praat)\b[^.!?\n]{0,30}\b(?:niet|nooit|geen)\b|\b(?:niet|nooit) (?:zeggen|gebruiken|noemen|schrijven)\b/i;

/** Whether a brief says there what must not be said: in the same line, or under a heading that says so. */
function isWarning({ text }: Reading, kind: Kind | null, at: number): boolean {
  if (kind === null || !forSpeakers.has(kind)) return false;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  if (notToSay.test(text.slice(Math.max(lineStart, at - 200), at))) return true;
  const blockStart = text.lastIndexOf('\n\n', lineStart) + 1;
  const heading = /[^\n]+/.exec(text.slice(blockStart, blockStart + 200))?.[0] ?? '';
  return blockStart < lineStart && heading.length <= 80 && notToSay.test(heading);
}

function factHits(reading: Reading, context: Context): Hit[] {
  return Object.values(context.sheet).flatMap((fact) => {
    const { value } = fact;
    const isWithdrawn = fact.status === 'withdrawn';
    if (value === null || (!isWithdrawn && fact.publishable) || isSaidElsewhere(fact, context)) return [];
    return placesOf({ ...fact, value }, reading, context)
      .filter(({ start }) => fact.publishable === false || !isTakenBack(reading, context, start))
      .map((span): Hit => ({
        rule: 'do-not-say',
        ...span,
        data: { fact: fact.label, status: fact.publishable ? 'withdrawn' : 'unpublishable' },
      }));
  });
}

/** A correction has to repeat what was wrong. */
const isTakenBack = (reading: Reading, { kind }: Context, at: number): boolean =>
  reading.isRetracted(at) || (kind === 'correction' && reading.isQuoted(at));

/** Whether the same value is a fact that may be said, so that the text can mean that one. */
const isSaidElsewhere = (fact: Fact, { sheet }: Context): boolean =>
  Object.values(sheet).some(
    (other) =>
      other.key !== fact.key &&
      other.type === fact.type &&
      other.status === 'confirmed' &&
      other.publishable &&
      isEqual(other.value, fact.value) &&
      isEqual(other.unit ?? null, fact.unit ?? null),
  );

const isEqual = (one: FactValue | null, other: FactValue | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
