import { bareContext, type Context } from '../message/check/context.js';
import { numberHits } from '../message/check/number.js';
import { agrees, boundOf } from '../message/check/number-bound.js';
import { numberFactsOf } from '../message/check/number-fact.js';
import { polarityHits } from '../message/check/polarity.js';
import { readingOf, type Reading, type Span } from '../message/check/reading.js';
import { absencesIn } from '../message/claim/absence/absence.js';
import { assertionsIn } from '../message/claim/absence/predicate.js';
import { isProven } from '../message/claim/absence/proof.js';
import { isKnownNoun, nounConcept } from '../message/claim/number/noun.js';
import { numbersOf } from '../message/claim/number/number.js';
import { isUsable, type FactSheet } from '../message/fact.js';
import { formatFact } from '../message/format.js';
import { blamesUs, knownOfName } from './name/held.js';
import { nameClaimsIn } from './name/name.js';
import type { Localised } from '../playbook/vocabulary.js';
import type { MentionLanguage } from './mention.js';

/** How what somebody says stands to the fact sheet. */
export type Standing = 'contradicts' | 'unknown' | 'confirmed';

/** What an outsider says is so, as far as facts could say it too. */
export interface Claim extends Span {
  /** The same for everybody who says the same, in any words: `number count people affected 10000`. */
  readonly key: string;
  readonly sort: 'number' | 'statement' | 'absence' | 'name';
  /** The words in which it was said. */
  readonly says: string;
}

/** A claim beside the fact sheet. */
export interface Held {
  readonly standing: Standing;
  /** The fact that it is about; null where the sheet knows none. */
  readonly fact: { readonly key: string; readonly label: Localised } | null;
  /** What the sheet says, in the claim's language; empty where it says nothing. */
  readonly stands: string;
}

/** When and where it is read: for times in words. */
export interface Moment {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly timeZone: string;
}

/** Longer texts are read so far. */
const longest = 2000;

/** How long somebody waited is no figure of what happened. */
const ofTime: ReadonlySet<string> = new Set(['hour', 'minute', 'day', 'month']);

/** What somebody asks or has heard is as good as told on: the rumour is the same. */
const askedOrHeard =
  /(?<![\p{L}])(?:(?:klopt|is) het (?:echt )?(?:waar |zo )?dat|klopt dat|(?:ik|wij?) (?:lees|las|lezen|lazen|hoor|hoorde|hoorden|begrijp|begreep)(?: net| nu)? dat|men zegt dat|ze zeggen dat|schijnt dat|is it (?:really )?(?:true|right|correct) that|(?:i|we) (?:just )?(?:read|heard|hear|understand) that|they say(?: that)?|people say(?: that)?|apparently,?|blijkbaar)(?![\p{L}])/giu;

/** A mention as its claims are read: a question or hearsay as if it were told. Pure; linear. */
function toldText(text: string): string {
  const cut = text.slice(0, longest).toWellFormed().replaceAll('\u0000', ' ');
  return cut.replace(askedOrHeard, '').replaceAll('?', '.').trim();
}

const isHearsay = (text: string): boolean => text.slice(0, longest).search(askedOrHeard) >= 0;

const readingFor = (told: string, language: MentionLanguage): Reading | null =>
  language === 'other' || told === '' ? null : readingOf(told, language);

/** What a text says that facts could say too: figures of things and people, that something was taken, is open, works, and that
 *  some harm did not happen. Pure; linear in the text's length, of which 2,000 characters are read. */
export function claimsIn(text: string, language: MentionLanguage): Claim[] {
  const reading = readingFor(toldText(text), language);
  if (reading === null) return [];
  const says = ({ start, end }: Span): string => reading.text.slice(start, end).replace(/\s+/g, ' ').trim();
  const numbers = numbersOf(reading)
    .filter(({ isAsserted, isPart, low, nouns, concepts, measure }) => {
      if (!isAsserted || isPart || low <= 1 || concepts.some((concept) => ofTime.has(concept))) return false;
      return measure !== 'count' || nouns.some(({ lower }) => isKnownNoun(lower));
    })
    .map(({ start, end, measure, nouns, predicates, low, high, sentence }): Claim => {
      const what = [
        ...new Set([
          ...nouns.filter(({ lower }) => isKnownNoun(lower)).map(({ lower }) => nounConcept(lower)),
          ...predicates.filter(({ isInClause }) => isInClause).map(({ predicate }) => predicate),
        ]),
      ];
      const key = ['number', measure, ...what.toSorted().slice(0, 4), low === high ? low : `${low}-${high}`].join(' ');
      return { key, sort: 'number', start, end, says: shortened(sentence.text) };
    });
  const statements = assertionsIn(reading).map((one): Claim => ({
    key: `statement ${one.predicate} ${one.isSo}`,
    sort: 'statement',
    ...spanOf(one),
    says: says(one),
  }));
  const absences = absencesIn(reading)
    .filter(({ start, end }) => !statements.some((one) => one.start < end && start < one.end))
    .map((one): Claim => ({
      key: `absence ${says(one).toLowerCase()}`,
      sort: 'absence',
      ...spanOf(one),
      says: says(one),
    }));
  // That somebody did not do it is told to take a rumour away, and is none.
  const names = nameClaimsIn(reading, { isTold: isHearsay(text) })
    .filter(({ isSo }) => isSo)
    .map(({ what, start, end }): Claim => {
      const sentence = reading.sentenceAt(start).text;
      return { key: `${named}${what}`, sort: 'name', start, end, says: shortened(sentence) };
    });
  return [...numbers, ...statements, ...absences, ...names];
}

/** How the claims of a text stand to the fact sheet; those of which the sheet could say nothing are left out. What must not be
 *  said in public is not looked at: whoever answers must not learn it from here. Pure; linear. */
export function heldClaims(
  text: string,
  language: MentionLanguage,
  sheet: FactSheet,
  { at, timeZone }: Moment,
): (Claim & Held)[] {
  const reading = readingFor(toldText(text), language);
  const context: Context = { ...bareContext(at, timeZone), sheet: publicPart(sheet) };
  const claims = claimsIn(text, language).filter((claim) => !isOfUs(claim, context.sheet));
  if (reading === null || claims.length === 0) return [];
  return claims.map((claim) => ({ ...claim, ...judged(claim, reading, context) }));
}

function judged(claim: Claim, reading: Reading, context: Context): Held {
  if (claim.sort === 'number') return heldNumber(claim, reading, context);
  if (claim.sort === 'name') return heldName(claim, reading.language, context);
  const denial = polarityHits(reading, context).find(({ start, end }) => start < claim.end && claim.start < end);
  if (denial !== undefined) {
    const label = denial.data?.['fact'] as Localised | undefined;
    return {
      standing: 'contradicts',
      fact: factCalled(label, context),
      stands: String(denial.data?.['otherSays'] ?? ''),
    };
  }
  const proven =
    claim.sort === 'absence'
      ? isProven(reading, claim, context)
      : saidBySheet(claim.key, reading.language, context.sheet);
  return { standing: proven ? 'confirmed' : 'unknown', fact: null, stands: '' };
}

function heldNumber(claim: Claim, reading: Reading, context: Context): Held {
  const hit = numberHits(reading, context).find(
    ({ rule, start }) => start === claim.start && (rule === 'number-contradicts' || rule === 'quantifier-contradicts'),
  );
  if (hit !== undefined) {
    const { fact, key, stands } = hit.data as { fact: Localised; key: string; stands: string };
    return { standing: stands === '' ? 'unknown' : 'contradicts', fact: { key, label: fact }, stands };
  }
  const number = numbersOf(reading).find(({ start }) => start === claim.start);
  if (number === undefined) return { standing: 'unknown', fact: null, stands: '' };
  const { sure } = boundOf(number, numberFactsOf(context.sheet, reading.language), reading, context);
  const same = sure.find((about) => about.fact.status === 'confirmed' && agrees(number, about))?.fact;
  if (same === undefined || !isUsable(same, reading.language)) return { standing: 'unknown', fact: null, stands: '' };
  const { timeZone, at } = context;
  const stands = formatFact(same, { language: reading.language, timeZone, at });
  return { standing: 'confirmed', fact: { key: same.key, label: same.label }, stands };
}

/** Who did what is known only where a fact says it, or says the contrary, in words: nothing is concluded from other facts. */
function heldName({ key }: Claim, language: string, { sheet, timeZone, at }: Context): Held {
  const known = knownOfName(key.slice(named.length), sheet);
  if (known === null) return { standing: 'unknown', fact: null, stands: '' };
  const { fact, isSo } = known;
  const stands = isUsable(fact, language) ? formatFact(fact, { language, timeZone, at }) : '';
  return { standing: isSo ? 'confirmed' : 'contradicts', fact: { key: fact.key, label: fact.label }, stands };
}

const named = 'name ';

const isOfUs = ({ sort, key }: Claim, sheet: FactSheet): boolean =>
  sort === 'name' && blamesUs(key.slice(named.length), sheet);

/** Whether a fact in words says the same. */
function saidBySheet(key: string, language: string, sheet: FactSheet): boolean {
  return Object.values(sheet).some(
    (fact) =>
      isUsable(fact, language) &&
      typeof fact.value === 'object' &&
      assertionsIn(readingOf(fact.value[language] ?? '', language)).some(
        ({ predicate, isSo }) => `statement ${predicate} ${isSo}` === key,
      ),
  );
}

function factCalled(label: Localised | undefined, { sheet }: Context): Held['fact'] {
  const fact = Object.values(sheet).find((one) => one.label === label);
  return fact === undefined ? null : { key: fact.key, label: fact.label };
}

const kept = new WeakMap<FactSheet, FactSheet>();

/** One object for each sheet, since checks keep what they know of it. */
function publicPart(sheet: FactSheet): FactSheet {
  const known = kept.get(sheet);
  if (known !== undefined) return known;
  const part = Object.fromEntries(Object.entries(sheet).filter(([, { publishable }]) => publishable));
  kept.set(sheet, part);
  return part;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return (line.length <= 200 ? line : `${line.slice(0, 199)}…`).toWellFormed();
};
