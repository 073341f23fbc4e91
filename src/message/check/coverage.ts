import { channelsWithoutRoom, has, type BlockSign } from '../claim/block.js';
import { isOpen } from '../fact.js';
import type { Channel, Kind } from '../../playbook/vocabulary.js';
import type { Context, Family } from './context.js';
import type { Hit } from './finding.js';
import type { Reading } from './reading.js';

/** What a kind of message must hold, or, for `cause-given`, must not hold yet: as far as a machine can surely see. */
export const coverageBlocks = [
  'next-update',
  'contact',
  'empathy',
  'unknown',
  'instruction',
  'what-we-said',
  'stop-using',
  'product-marks',
  'remedy',
  'cause-given',
] as const;
export type CoverageBlock = (typeof coverageBlocks)[number];

type Wanted = Exclude<CoverageBlock, 'cause-given'>;

const wanted: Readonly<Partial<Record<Kind, readonly Wanted[]>>> = {
  acknowledgement: ['next-update', 'contact'],
  'holding-statement': ['next-update', 'contact', 'empathy', 'unknown', 'instruction'],
  'customer-email': ['next-update', 'contact', 'instruction'],
  'press-statement': ['next-update', 'contact', 'unknown'],
  'internal-memo': ['next-update', 'unknown'],
  'status-update': ['next-update'],
  'social-post': ['contact'],
  apology: ['contact'],
  correction: ['what-we-said'],
  'recall-notice': ['stop-using', 'product-marks', 'remedy', 'contact'],
};

/** Blocks that a short post or push message has no room for. */
const needsRoom: ReadonlySet<Wanted> = new Set([
  'empathy',
  'unknown',
  'instruction',
  'product-marks',
  'remedy',
  'what-we-said',
]);

const isAlert = (channel: Channel | null): boolean => channel === 'sms' || channel === 'push';

const withoutCause: ReadonlySet<Kind> = new Set(['acknowledgement', 'holding-statement']);

/** What a text of its kind lacks, and a cause that is given too early (C10). Pure. */
export const coverageHits: Family = (reading, context) => [...missing(reading, context), ...tooEarly(reading, context)];

function missing(reading: Reading, { kind, channel, sheet }: Context): Hit[] {
  if (kind === null || (reading.language !== 'en' && reading.language !== 'nl')) return [];
  const isShort = channel !== null && channelsWithoutRoom.has(channel);
  const facts = Object.values(sheet);
  const isOver = has(reading, 'over');
  return (
    (wanted[kind] ?? [])
      .filter((block) => !(isShort && needsRoom.has(block)))
      .filter((block) => !(isAlert(channel) && block === 'next-update'))
      // Where the sheet knows of nothing that is still open, there is nothing to admit.
      .filter((block) => block !== 'unknown' || facts.length === 0 || facts.some(isOpen))
      // When all is over, nobody waits for more.
      .filter((block) => !(isOver && (block === 'next-update' || block === 'unknown')))
      .filter((block) => !has(reading, block satisfies BlockSign))
      .map((block) => ({ rule: 'coverage-missing', start: 0, end: 0, data: { block } }))
  );
}

const cause: Readonly<Record<string, RegExp>> = {
  nl: /(?<![\p{L}])(?:veroorzaakt door (?:een |de |onze )?[\p{L}-]+|(?:de )?oorzaak (?:is|was|ligt|lag) (?!nog|niet|onbekend|op dit moment|tot nu toe|vooralsnog|inmiddels niet|onduidelijk|in onderzoek|wordt|bij ons niet)(?:\p{L}+ ){0,2}\p{L}+|(?:dit|dat|het) (?:komt|kwam) (?:door|doordat)|(?:door|vanwege) een (?:menselijke|technische|software|configuratie|programmeer|beveiligings|onderhouds)[\p{L}-]* ?(?:fout|vergissing|defect|lek)|als gevolg van een (?:\p{L}+ )?(?:fout|vergissing|defect|lek))(?![\p{L}])/giu,
  en: /(?<![\p{L}])(?:(?:was|were|is|been) caused by (?!what)(?:an? |the |our )?[\p{L}-]+|the (?:root )?cause (?:is|was) (?!not|still|un|being|under|yet|currently)(?:\p{L}+ ){0,2}\p{L}+|(?:due to|because of|as a result of|resulted from) (?:an? )?(?:human|technical|software|configuration|programming|maintenance|operator) (?:error|fault|failure|mistake|bug))(?![\p{L}])/giu,
};

const notKnown =
  /(?<![\p{L}])(?:onderzoek\p{L}*|weten (?:wij|we)|niet bekend|onbekend|of|mogelijk|vermoedelijk|wat|nog niet|investigat\p{L}*|whether|do not know|don['’]t know|not yet|unknown|may|might|what)(?![\p{L}])/iu;

function tooEarly(reading: Reading, { kind }: Context): Hit[] {
  const pattern = cause[reading.language];
  if (kind === null || !withoutCause.has(kind) || pattern === undefined) return [];
  return [...reading.text.matchAll(pattern)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => !reading.isQuoted(start) && !reading.isRetracted(start))
    .filter(({ start }) => !notKnown.test(reading.sentenceAt(start).text))
    .slice(0, 1)
    .map((span) => ({ rule: 'coverage-missing', ...span, data: { block: 'cause-given' } }));
}
