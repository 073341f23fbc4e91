import { keptFor, keptForSentence, type Reading, type Span } from '../../check/reading.js';
import { dutchMoney } from './money-dutch.js';
import { englishMoney } from './money-english.js';
import type { MoneyWords, Turn } from './money-word.js';
import { clausesIn } from './promise.js';
import { promiseWords } from './word.js';

/** Where a text promises money, compensation, a refund, a voucher or waived fees in our name. Questions, what is still under
 *  consideration, rights that may not be there and what was paid already are no such promises. Pure; linear. */
export const moneyPromisesIn: (reading: Reading) => Span[] = keptFor((reading) => {
  const language = reading.language === 'nl' ? 'nl' : 'en';
  const words = language === 'nl' ? dutchMoney : englishMoney;
  return clausesIn(reading, promiseWords[language]).flatMap(({ start, text }) => {
    const found = promiseIn[language](text);
    if (found === null) return [];
    const at = start + found.start;
    const sentence = reading.sentenceAt(at).text;
    const isOurs = !reading.isQuoted(at) && !reading.isRetracted(at);
    if (!isOurs || /\?["”’')]*$/u.test(sentence) || words.unsure.test(sentence)) return [];
    return [{ start: at, end: start + found.end }];
  });
});

/** The first promise of a clause that nothing in the clause takes back. */
function findPromise(clause: string, words: MoneyWords): Span | null {
  if (!aboutMoney.test(clause)) return null;
  for (const turn of words.giving) {
    const span = placeOf(turn, clause);
    if (span !== null && !isDenied(clause, span, words) && !isOpen(clause, span, words)) return span;
  }
  for (const turn of words.sparing) {
    const span = placeOf(turn, clause);
    if (span !== null && !isOpen(clause, span, words)) return span;
  }
  return null;
}

/** Without one of these nothing is said of money; most clauses have none, and the turns of phrase are many. */
const aboutMoney =
  /[€£$]|euro|cent|pound|geld|mone|vergoe|betaal|betal|terug|kost|gratis|korting|bon|voucher|refund|pay|paid|fee|free|charg|compens|cost|credit|waiv|reimburs|expens|bill|rekening|tegoed|cadeau|gift|maand|month|saldo|schade|damage|loss|verlies|stort|bedrag|amount|prijs|price|abonnement|subscri|fund|fonds|boete|fine|rente|interest|declar|claim|discount|back|on us|kwijt|factuur|invoice|premie|huur|rent|owe|penny|settle|whole|makegood|make good|pocket|cheque|check|hotel|taxi|premium|dinner|diner|meal|maaltijd|treat|trakt|foot the|cover|dekken|dekt|our side|onze kosten|onze reken|insur|verzeker|incasso|aanmaning|in rekening|overnacht|vervoer/i;

const promiseIn = {
  en: keptForSentence((clause) => findPromise(clause, englishMoney)),
  nl: keptForSentence((clause) => findPromise(clause, dutchMoney)),
};

/** What a tail looks back at, and as long as it can be. */
const room = 80;

/** Where a turn of phrase first stands, from its head to the end of its tail. */
function placeOf({ head, tail, reach = 0 }: Turn, clause: string): Span | null {
  for (const match of clause.matchAll(head)) {
    const start = match.index;
    const end = start + match[0].length;
    if (tail === undefined) return { start, end };
    const from = Math.max(0, end - room);
    const behind = clause.slice(from, end + reach + room);
    for (const found of behind.matchAll(tail)) {
      const at = from + found.index;
      if (at <= end) continue;
      if (at - end > reach + 1 || /[.!?;\n]/.test(clause.slice(end, at))) break;
      return { start, end: at + found[0].length };
    }
  }
  return null;
}

const isDenied = (clause: string, { start, end }: Span, { denied }: MoneyWords): boolean =>
  denied.test(clause.slice(end, end + room)) ||
  /(?<![\p{L}])(?:niet|nooit)(?![\p{L}])(?! alleen)/iu.test(clause.slice(start, end));

const isOpen = (clause: string, { end }: Span, { open, others }: MoneyWords): boolean =>
  open.test(clause.slice(0, end)) || others.test(clause.slice(0, end + 60));
