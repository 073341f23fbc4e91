import type { Kind } from '../../playbook/vocabulary.js';
import type { Hit } from '../check/finding.js';
import type { Reading, Word } from '../check/reading.js';

const informal = new Set(['je', 'jij', 'jou', 'jouw', 'jullie', 'jezelf']);
const formal = new Set(['u', 'uw', 'uzelf']);
/** They speak to our own people and hold, beside that, what those say to a customer. */
const toSpeakers: ReadonlySet<Kind> = new Set(['call-script', 'spokesperson-brief', 'lines-to-take']);

/** Where a Dutch text says both `u` and `je`: the first of the form that it uses least. One finding a text. Pure. */
export function addressHits(reading: Reading, kind: Kind | null): Hit[] {
  if (reading.language !== 'nl' || (kind !== null && toSpeakers.has(kind))) return [];
  const words = reading.words.filter((word) => isAddress(reading, word, kind));
  const [je, u] = [words.filter(({ lower }) => informal.has(lower)), words.filter(({ lower }) => formal.has(lower))];
  const [firstJe, firstU] = [je[0], u[0]];
  if (firstJe === undefined || firstU === undefined) return [];
  const [odd, usual] =
    je.length < u.length || (je.length === u.length && firstJe.start > firstU.start)
      ? [firstJe, firstU]
      : [firstU, firstJe];
  return [
    {
      rule: 'address-mixed',
      start: odd.start,
      end: odd.end,
      data: { other: reading.text.slice(usual.start, usual.end) },
    },
  ];
}

/** Outside quotations, links and abbreviations such as "a.u.b."; a capital within a sentence is a name, but for "U". */
function isAddress(reading: Reading, { start, end, lower }: Word, kind: Kind | null): boolean {
  if (!informal.has(lower) && !formal.has(lower)) return false;
  const before = reading.text.charAt(start - 1);
  // "16.30 u" is an hour, and so is "9 u".
  if (lower === 'u' && /\d ?$/.test(reading.text.slice(Math.max(0, start - 2), start))) return false;
  if (/[./@#&_=-]/.test(before) || /^(?:[@/_=&-]|\.\p{L})/u.test(reading.text.slice(end, end + 2))) return false;
  const written = reading.text.slice(start, end);
  if (
    /^\p{Lu}/u.test(written) &&
    lower.length > 2 &&
    written !== written.toUpperCase() &&
    /\p{L} $/u.test(reading.text.slice(Math.max(0, start - 2), start))
  ) {
    if (!formal.has(lower)) return false;
  }
  // What people ask is in their words: "Wat gaan jullie doen?"
  return !reading.isQuoted(start) && !(kind === 'qa' && /\?\s*$/.test(reading.sentenceAt(start).text));
}
