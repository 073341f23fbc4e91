import { apologyWordsOf } from '../../claim/apology/words.js';
import type { Hit } from '../finding.js';
import { keptForSentence, type Reading } from '../reading.js';
import type { Rule } from '../rule.js';

/** A rule of the apology that is a turn of phrase within one sentence. Its examples are its tests. Apostrophes are straight
 *  here, whatever they are in the text. */
export interface Wording {
  readonly rule: Rule;
  readonly language: 'en' | 'nl';
  /** Global and case-insensitive. What it matches is what the finding points at. */
  readonly pattern: RegExp;
  /** What the same sentence must hold too. */
  readonly needs?: RegExp;
  /** What the sentence before must hold. */
  readonly after?: RegExp;
  /** What takes the finding away where it stands in the same sentence. */
  readonly unless?: RegExp;
  /** What takes it away in the same sentence, the one before or the next two. */
  readonly unlessNear?: RegExp;
  /** What takes it away wherever it stands in the text. */
  readonly unlessAnywhere?: RegExp;
  /** Whether it is taken away by our saying, in one of those sentences, that it was ours. */
  readonly isOwnable?: boolean;
  /** What to write in its place, in the text's own language. */
  readonly instead?: string;
  readonly finds: readonly string[];
  readonly passes: readonly string[];
}

/** Briefs list words to keep out of a text. */
const unsaid =
  /^(?:- ?)?(?:niet (?:zeggen|schrijven|gebruiken|doen)|(?:zeg|schrijf|gebruik) (?:dus |nooit )?niet|vermijd|do not (?:say|write|use)|don't (?:say|write|use)|never (?:say|write)|avoid|words to avoid|te vermijden)[^.!?:\n]{0,40}:/iu;

const straightened = new WeakMap<Reading, Reading>();

/** The same reading with straight apostrophes and plain spaces, so that rules need to know one of each. Offsets stay. Pure. */
export function straighten(reading: Reading): Reading {
  const known = straightened.get(reading);
  if (known !== undefined) return known;
  const text = reading.text.replace(/[’‘ʼ`´]/g, "'").replace(/[\u00a0\u202f\t]/g, ' ');
  const made: Reading = {
    ...reading,
    text,
    sentences: reading.sentences.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
  };
  straightened.set(reading, made);
  return made;
}

/** What these rules find in a text that was straightened. Words of somebody else are passed over. Pure. */
export function wordingHits(reading: Reading, wordings: readonly Wording[]): Hit[] {
  const turnsOf = turnsIn(wordings, reading.language);
  return reading.sentences.flatMap(({ text }, index) =>
    turnsOf(text)
      .filter(({ unlessAnywhere }) => unlessAnywhere === undefined || !ownWordsHold(reading, unlessAnywhere))
      .flatMap((wording) => hitsIn(reading, index, wording)),
  );
}

const turns = new Map<readonly Wording[], Map<string, (sentence: string) => readonly Wording[]>>();

/** Which of the turns of phrase stand in a sentence: few do, in few sentences, and there are many of either. */
function turnsIn(wordings: readonly Wording[], language: string): (sentence: string) => readonly Wording[] {
  const byLanguage = turns.get(wordings) ?? new Map<string, (sentence: string) => readonly Wording[]>();
  turns.set(wordings, byLanguage);
  let known = byLanguage.get(language);
  if (known === undefined) {
    const mine = wordings.filter((one) => one.language === language);
    known = keptForSentence((sentence) => mine.filter(({ pattern }) => sentence.search(pattern) >= 0));
    byLanguage.set(language, known);
  }
  return known;
}

function hitsIn(reading: Reading, index: number, wording: Wording): Hit[] {
  const { rule, pattern, needs, after, unless, unlessNear, isOwnable, instead } = wording;
  const { start, text } = reading.sentences[index]!;
  const found = [...text.matchAll(pattern)].filter((match) => !reading.isQuoted(start + match.index));
  if (found.length === 0 || unsaid.test(text)) return [];
  if (needs !== undefined && !needs.test(text)) return [];
  if (after !== undefined && !after.test(reading.sentences[index - 1]?.text ?? '')) return [];
  if (unless?.test(text) === true) return [];
  const near = reading.sentences.slice(Math.max(0, index - 1), index + 3);
  if (unlessNear !== undefined && near.some((other) => unlessNear.test(other.text))) return [];
  const ownership = apologyWordsOf(wording.language)?.ownership;
  if (isOwnable === true && near.some((other) => ownership?.test(other.text) === true)) return [];
  return found.map((match) => ({
    rule,
    start: start + match.index,
    end: start + match.index + match[0].length,
    ...(instead === undefined ? {} : { data: { instead } }),
  }));
}

/** Whether a turn of phrase stands anywhere in our own words. Pure. */
const ownWordsHold = (reading: Reading, pattern: RegExp): boolean =>
  reading.sentences.some((sentence) => {
    const match = pattern.exec(sentence.text);
    return match !== null && !reading.isQuoted(sentence.start + match.index);
  });
