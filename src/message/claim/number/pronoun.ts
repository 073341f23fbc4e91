import type { Reading, Span, Word } from '../../check/reading.js';
import { isKnownNoun } from './noun.js';
import { wordFrom } from './number.js';

/** Words before a number that counts what was named before: "het zijn er 2.500", "the number is now 2,500". */
const counting =
  /(?:\b(?:het|dat|dit) (?:zijn|waren) er |\b(?:het|dit|dat) (?:gaat|ging) (?:(?:nu|inmiddels|op dit moment|in totaal|dus) )?om |\b(?:zijn|waren) het er |\b(?:wij|we) (?:tellen|telden|kennen|weten) er |\b(?:er|dat) (?:zijn|waren) er |\b(?:het|dit|dat|ons) (?:aantal|totaal|cijfer) (?:is|was|staat|ligt|komt|bedraagt)(?: (?:op|uit op|opgelopen tot|gestegen tot))? |\b(?:de )?teller staat op |\b(?:there|they|it|that|this) (?:are|were|is|was|number|numbered) |\bthat makes |\b(?:the|this|that|our) (?:number|total|figure|count) (?:now |currently )?(?:is|was|stands|stood|has risen|rose|comes)(?: at| to)? |\bwe (?:count|counted|know of) )(?:(?:nu|now|inmiddels|currently|momenteel|in totaal|in total|op) )?$/iu;

/** Words before a number that says how many of those just named, whatever is said of them. */
const ofThese = /\b(?:van wie|waarvan|van hen|daarvan)(?: (?:zijn|waren|hebben|is))? er $/iu;

/** What ends a count that nothing is said of any more. */
const closed =
  /^(?: (?:of them|in total|in all|altogether|now|so far|in totaal|geworden|by now))*(?: ?[.;!,)]|\s*$|\s*\n)/iu;

/** How far back the thing counted may stand. */
const reach = 300;

/** The noun that a bare number counts, where the text names it before: a word of an earlier sentence or clause.
 *  Pure; its cost does not grow with the text.
 *  @param lead the sentence up to the number and its "about", @param tail what follows the number */
export function antecedentOf(
  { words, sentenceAt }: Reading,
  start: number,
  { lead, tail }: { lead: string; tail: string },
): { noun: Word; sentence: Span } | null {
  if (!ofThese.test(lead.slice(-40)) && !(counting.test(lead.slice(-60)) && closed.test(tail))) return null;
  const at = wordFrom(words, start);
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = words[index]!;
    if (start - word.start > reach) return null;
    if (!isKnownNoun(word.lower)) continue;
    return { noun: word, sentence: sentenceAt(word.start) };
  }
  return null;
}
