import type { Kind } from '../../playbook/vocabulary.js';
import type { Fact } from '../fact.js';
import type { FactValue } from '../../playbook/value.js';
import { inflections } from '../claim/spelling.js';
import { placesOf } from '../claim/unsaid.js';
import { around, sentenceWindow } from '../claim/window.js';
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
    return [...reading.text.matchAll(patternOf(words, reading.language))]
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

const patterns = new Map<string, RegExp>();

/** A phrase as people may type it, with its endings; kept, since each draft is looked through for each phrase. */
function patternOf(words: string, language: string): RegExp {
  const key = `${language} ${words}`;
  let pattern = patterns.get(key);
  if (pattern === undefined) {
    pattern = new RegExp(inflections(words, language), 'giu');
    if (patterns.size >= 500) patterns.clear();
    patterns.set(key, pattern);
  }
  return pattern;
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
  reading.isRetracted(at) ||
  (reading.isQuoted(at) && (kind === 'correction' || notOurs.test(sentenceWindow(reading, at)))) ||
  isDisowned(reading, at);

/** Who else says it, for words of theirs that we quote. */
const notOurs = /\b(?:rumou?rs?|geruchten?|media|krant(?:en)?|newspapers?|online|sociale media|social media|posts?)\b/i;

/** Right before a value: that it is not so, or not known. */
const deniedBefore: Readonly<Record<string, RegExp>> = {
  en: /\b(?:not|never|no longer|whether|if|isn['’]t|wasn['’]t|weren['’]t|deny|denies|denied|withdraw|withdrew|withdrawn|retract(?:ed)?|ruled out|rule out|instead of|rather than)\b(?:(?! (?:but|and|only|just|yet)\b)[ ,][\p{L}-]{1,16}){0,6} ?$/iu,
  nl: /\b(?:niet|nooit|geen|noch|ontken(?:t|nen)|trekken|trok|ingetrokken|in plaats van|(?:weten|onderzoeken|vraag|nagaan|na|uit|zeggen) (?:nog )?(?:niet )?of)\b(?:(?! (?:maar|en|alleen|slechts)\b)[ ,][\p{L}-]{1,16}){0,6} ?$/iu,
};
/** Behind it in its own clause. */
const deniedBehind =
  /\b(?:withdrawn|retracted|(?:was|were|is|are|proved|turned out|appears?)(?: to be)? (?:wrong|incorrect|premature|untrue|false|mistaken|not)|(?:was|were|is|are)n['’]t|no longer|ruled out|did(?: not|n['’]t) cause|not confirmed|ingetrokken|bleek (?:niet|onjuist|voorbarig|fout|achteraf)|blijkt (?:niet|onjuist)|voorbarig|(?:klopt|klopte|kloppen) niet|niet (?:juist|waar|de oorzaak|meer de oorzaak|bevestigen|bevestigd)|(?:is|was) (?:het )?niet|uitgesloten|onjuist)\b/i;
/** At the head of the next sentence. */
const takenBackNext =
  /^(?:(?:that|this|it|dat|dit|het|die (?:oorzaak|uitspraak|mededeling|uitleg|verklaring))\b[^.!?]{0,40}\b(?:wrong|incorrect|premature|untrue|false|mistaken|withdrawn?|not (?:right|true|correct|so\b|confirmed)|too (?:early|soon)|(?:klopt|klopte) niet|onjuist|voorbarig|te vroeg|niet (?:juist|waar|zo\b|bevestigd|bevestigen)|(?:trekken|nemen) (?:wij|we)|weten (?:wij|we) (?:nog )?niet)|(?:we|wij) (?:now |hereby )?(?:withdraw|retract|take|cannot confirm|do not know (?:that|this)|trekken|nemen|kunnen) (?:that|this|it|dat|dit|die)\b)/i;

/** Whether a text denies a withdrawn value, asks whether it is so, or takes it back in the next sentence. */
function isDisowned(reading: Reading, at: number): boolean {
  const { before, after } = around(reading, at);
  return (
    /\?["”’)]{0,2}\s*$/.test(after) ||
    (deniedBefore[reading.language]?.test(before.slice(-100)) ?? false) ||
    deniedBehind.test(/^[^;,:–—]{0,160}/.exec(after)![0]) ||
    takenBackNext.test(reading.sentenceAt(at, 1).text.slice(0, 160))
  );
}

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
