import type { Reading, Span, Word } from '../../check/reading.js';
import { amountsOf, type Amount } from './amount.js';
import { approximatorIn } from './approximation.js';
import { isKnownNoun, isMeasure, nounConcept } from './noun.js';
import { antecedentOf } from './pronoun.js';
import { isDenied, predicatesIn, type NumberPredicate, type PlacedPredicate } from './predicate.js';

/** A predicate near a number. */
export interface NearPredicate {
  readonly predicate: NumberPredicate;
  /** How many words lie between it and the number with its noun; 0 where it is among them. */
  readonly distance: number;
  /** Whether it stands behind the number and its noun. */
  readonly isBehind: boolean;
  /** Whether it stands in the same clause. */
  readonly isInClause: boolean;
}

/** A quantity that a text states, with what it is a quantity of. */
export interface NumberClaim extends Amount {
  /** The words of its noun and what stands before that, in small letters: `getroffen`, `klanten`. */
  readonly nouns: readonly Word[];
  /** What those words count, one for each. */
  readonly concepts: readonly string[];
  readonly predicates: readonly NearPredicate[];
  readonly sentence: Span & { readonly text: string };
  /** Whether it counts a part, an addition, another time, or each one: "another 20", "500 of them", "last year". */
  readonly isPart: boolean;
  /** Whether it counts the whole lot: "all 500 affected customers". */
  readonly isWhole: boolean;
  /** Whether the text stands for it: no question, condition, denial or hearsay. */
  readonly isAsserted: boolean;
  /** Whether its clause denies what it says. */
  readonly isDenied: boolean;
  /** The place that it is about, where it says one: "300 customers in Utrecht". */
  readonly place: string | null;
  /** Whether its noun comes in whole ones, so that a fraction of it must be a misread figure. */
  readonly isCountable: boolean;
}

/** A sentence with more numbers is a table or a wall, and states nothing that could be compared. */
const mostInSentence = 200;

const kept = new WeakMap<Reading, readonly NumberClaim[]>();

/** What numbers a text states, in order. Made once for a reading. Pure; linear in the text's length. */
export function numbersOf(reading: Reading): readonly NumberClaim[] {
  const known = kept.get(reading);
  if (known !== undefined) return known;
  const amounts = amountsOf(reading).filter(({ start }) => !reading.isQuoted(start) && !reading.isRetracted(start));
  const said = amounts.length === 0 ? [] : predicatesIn(reading.text);
  const told = new Map<number, number>();
  const claims = amounts.flatMap((amount) => {
    const { start } = reading.sentenceAt(amount.start);
    const count = (told.get(start) ?? 0) + 1;
    told.set(start, count);
    return count > mostInSentence ? [] : (claimOf(reading, amount, said) ?? []);
  });
  kept.set(reading, claims);
  return claims;
}

/** Words that a noun group ends before. */
const stop =
  /^(?:a|an|the|of|in|on|at|by|for|from|to|with|and|or|but|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|do|did|not|who|that|which|whose|whom|this|these|those|there|their|its|it|we|they|you|our|your|so|as|if|than|then|now|already|today|yesterday|because|since|after|before|when|while|where|per|each|de|het|een|van|op|aan|bij|voor|uit|met|door|naar|om|te|en|maar|is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|kon|konden|mag|mogen|moet|moeten|zal|zullen|zou|zouden|niet|die|dat|wie|waarvan|deze|dit|er|hun|haar|wij|we|zij|ze|u|je|jullie|ons|onze|als|dan|nu|al|reeds|vandaag|gisteren|omdat|sinds|na|terwijl|waar|tot|over|onder|raakte|raakten|kregen|krijgen|liepen|got|get|lost)$/;

/** The words after a number up to and with its noun: at most two words before that. */
function nounsAfter(reading: Reading, from: number, sentenceEnd: number): Word[] {
  const { text, words } = reading;
  const link = /^ (?:of|van) (?:(?:the|our|all|de|onze|alle|al|het) )?(?:onze )?|^ (?:the|our|all|de|onze) /i.exec(
    text.slice(from, from + 24),
  );
  let at = from + (link?.[0].length ?? 0);
  const nouns: Word[] = [];
  for (let index = wordFrom(words, at); index < words.length && nouns.length < 4; index += 1) {
    const word = words[index]!;
    const isNext = /^[\s(]{0,2}$/.test(text.slice(at, word.start)) && word.start < sentenceEnd;
    // "Twenty of our 200 shops" are shops.
    if (isNext && link !== null && nouns.length === 0 && /^\d/.test(word.lower)) {
      at = word.end;
      continue;
    }
    if (!isNext || stop.test(word.lower) || /^\d/.test(word.lower)) break;
    nouns.push(word);
    at = word.end;
    if (isKnownNoun(word.lower)) break;
  }
  return nouns;
}

/** What a number does: there its noun can no longer follow. */
const movesOn = /^(?:stands|stood|rose|risen|comes|came|staat|stond|ligt|komt|kwam|loopt|opgelopen|gestegen|bedraagt)$/;

/** The noun of "the number of affected customers is 1,900" and of "affected customers: 1,900". */
function nounsBefore(reading: Reading, start: number, sentence: Span): Word[] {
  const before = wordsIn(reading.words, { start: Math.max(sentence.start, start - 120), end: start });
  const toll = before.findLast(({ lower }) => /^(?:dodental|toll)$/.test(lower));
  if (toll !== undefined) return [toll];
  const counted = before.findLastIndex(({ lower }) => /^(?:number|aantal|total|totaal)$/.test(lower));
  const group = counted >= 0 ? before.slice(counted + 1, counted + 6) : before.slice(-4);
  const lead = reading.text.slice(Math.max(sentence.start, start - 40), start);
  if (counted < 0 && !/: ?(?:\p{L}{1,12} ){0,2}(?:€ ?)?$/u.test(lead)) return [];
  const nouns: Word[] = [];
  for (const word of group) {
    if (movesOn.test(word.lower)) break;
    if (word.lower === 'of' || (stop.test(word.lower) && nouns.length === 0)) continue;
    if (stop.test(word.lower)) break;
    nouns.push(word);
    if (isKnownNoun(word.lower)) break;
  }
  return nouns;
}

/** The index of the first word that does not start before an offset. Pure. */
export function wordFrom(words: readonly Span[], at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words within a stretch. Pure. */
export const wordsIn = (words: readonly Word[], span: Span): readonly Word[] => within(words, span);

/** The spans that start within a stretch. Pure. */
export const within = <T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] =>
  spans.slice(wordFrom(spans, start), wordFrom(spans, end));

function claimOf(reading: Reading, amount: Amount, said: readonly PlacedPredicate[]): NumberClaim | null {
  const sentence = shortened(reading.sentenceAt(amount.start), amount.start);
  const after = nounsAfter(reading, amount.end, sentence.end);
  const named = after.length > 0 ? after : nounsBefore(reading, amount.start, sentence);
  const head = sentence.text.slice(0, amount.start - sentence.start);
  const own = head.slice(0, head.length - approximatorIn(head.slice(-40), reading.language).length);
  const pronoun =
    amount.measure !== 'count' ||
    (named.length > 0 && !/^ of them\b/i.test(sentence.text.slice(amount.end - sentence.start)))
      ? null
      : antecedentOf(reading, amount.start, { lead: own, tail: sentence.text.slice(amount.end - sentence.start) });
  const nouns = pronoun === null ? named : [pronoun.noun];
  // A bare count is of nothing that anybody could compare.
  if (nouns.length === 0 && amount.measure === 'count') return null;
  const isAfter = after.length > 0 && pronoun === null;
  const span = { start: amount.start, end: isAfter ? after.at(-1)!.end : amount.end };
  const clause = clauseOf(sentence, span);
  const predicates = within(said, sentence).map(({ predicate, ...place }): NearPredicate => {
    const gap = place.start >= span.end ? { start: span.end, end: place.start } : { start: place.end, end: span.start };
    return {
      predicate,
      isBehind: place.start >= span.end,
      distance: gap.start >= gap.end ? 0 : wordsIn(reading.words, gap).length,
      isInClause: place.start >= clause.start && place.end <= clause.end,
    };
  });
  // What was said of the thing when it was named holds for "there are 2,500 of them" too.
  if (pronoun !== null && pronoun.sentence.start < sentence.start)
    for (const { predicate } of within(said, pronoun.sentence))
      predicates.push({ predicate, distance: 3, isBehind: false, isInClause: true });
  // "Two of the injured" and "340 of the customers affected" are part of those.
  const isOfThem =
    isAfter &&
    amount.measure === 'count' &&
    /^ (?:of|van) /i.test(reading.text.slice(amount.end, amount.end + 6)) &&
    within(said, { start: amount.end, end: after[0]!.end }).length > 0;
  const text = sentence.text;
  const tail = text.slice(span.end - sentence.start, span.end - sentence.start + 60);
  return {
    ...amount,
    nouns,
    concepts: nouns.map(({ lower }) => nounConcept(lower)),
    predicates,
    sentence,
    isPart:
      isOfThem ||
      isPartOf(own, pronoun === null ? tail : '', {
        nouns,
        clause: reading.text.slice(clause.start, clause.end),
        isState: predicates.some(({ predicate, isInClause }) => isInClause && states.has(predicate)),
      }),
    isWhole: wholeBefore.test(own.slice(-30)) && !/^ (?:who|that|whose|die|van wie|in|uit|from)\b/i.test(tail),
    isAsserted: isAssertedIn(text, own),
    isDenied: isDenied(
      text.slice(Math.max(0, amount.start - sentence.start - 80), amount.start - sentence.start + 100),
    ),
    place: placeOf(own, tail),
    isCountable:
      nouns.length > 0 &&
      !isMeasure(nouns[0]!.lower) &&
      nouns.some(({ lower }) => isKnownNoun(lower) || /\p{L}{3}(?:en|s)$/u.test(lower)),
  };
}

/** A wall of text without a full stop is looked at in part, so that it costs no more than its length. */
const mostLooked = 160;
/** A sentence, or what stands around an offset in a very long one. Pure. */
export const shortened = (sentence: Span & { readonly text: string }, at: number): Span & { readonly text: string } => {
  if (sentence.text.length <= 2.5 * mostLooked) return sentence;
  const start = Math.max(sentence.start, at - mostLooked);
  const end = Math.min(sentence.end, at + mostLooked);
  return { start, end, text: sentence.text.slice(start - sentence.start, end - sentence.start) };
};

const clauseEdge =
  /[;:–—()] |, | (?:and|en|but|maar|while|terwijl) (?=(?:we|wij|they|zij|ze|it|het|dat|that|these|those|have|hebben|will|zullen|krijgen|get|kregen|inmiddels)\b)| (?=(?:until|totdat|because(?! of)|omdat|zodat|so that|although|hoewel|tot (?:de|het|alle|onze|uw|wij|we)) )/giu;

/** The clause that a number stands in. */
function clauseOf(sentence: Span & { readonly text: string }, { start, end }: Span): Span {
  const edges = [...sentence.text.matchAll(clauseEdge)].map(({ index }) => sentence.start + index);
  return {
    start: edges.findLast((edge) => edge < start) ?? sentence.start,
    end: edges.find((edge) => edge >= end) ?? sentence.end,
  };
}

const wholeBefore =
  /(?<!tussen )\b(?:all|alle|al|the|de|these|deze|our|onze|both)(?: of)?(?: the| our| de| onze)?(?: total of)? $/i;
const partBefore =
  /\b(?:another|additional|extra|further|first|last|next|other|remaining|eerste|laatste|volgende|andere|overige|resterende|nog eens|including|inclusief|among|per|each|elke|iedere|groups? of|groep(?:en)? van|batch(?:es)? of|onder meer|new|nieuwe|only the|alleen de|ieder|as few as|capacity (?:for|of)|plaats voor|plek voor|ruimte voor|capaciteit voor|room for|space for|beds for|seats for)(?: al)? $/i;
/** In "575 of our 900 restaurants are closed" the second number says nothing of what is closed. */
const ofWhole =
  /(?:\d|\b(?:half|helft|many|most|some|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)|(?:teen|ty|hundred|thousand|tien|tig|honderd|duizend)) (?:of|van) (?:our|the|onze|de) $/i;
/** Behind "one of the 1,100 customers", what says of all of them what they are. */
const relative = /^ (?:who|whom|whose|that|die|van wie|bij wie|aan wie)\b/i;
const partAnywhereBefore =
  /\b(?:of (?:them|whom|which|these|those)|among (?:them|those|these)|van (?:hen|wie|deze|die)|onder (?:hen|wie)|daarvan|hiervan|waarvan|waaronder|including|tomorrow|morgen|komende|next week|in (?:(?:de|het|the|this|that|one|een|één) )?(?:\p{L}{1,12} )?(?:wijk|buurt|straat|binnenstad|centrum|stadsdeel|neighbou?rhood|district|street|suburb|town centre|city centre)|(?:of|out of|from|within) (?:that|this) (?:number|amount|sum|total|figure|group)|(?:van|uit|binnen) (?:dat|dit|die|deze) (?:aantal|bedrag|totaal|som|groep))\b/iu;
const partAfter =
  /^ (?!(?:because|out|ahead|instead|regardless|north|south|east|west) of)(?:\p{L}+ )?(?:per\b|each\b|elk\b|apiece|an? (?:hour|shift|day|week|month|year|minute)\b|at a time|tegelijk|of (?:them|whom|these|those|the)\b|van (?:hen|deze|die|de)\b|more\b|extra\b|meer\b|erbij\b|old\b|oud\b)/iu;
const partBetween =
  /^(?:more|other|additional|extra|further|new|nieuwe|andere|overige|remaining|resterende|first|eerste|last|laatste|next|volgende)$/;
/** How a number was before, or how much of it is left. */
const remaining =
  /\b(?:still|no longer|not yet|any ?more|nog steeds|niet meer|niet langer|nog niet)\b|\bnog (?:(?:zo['’]n|ongeveer|circa|ruim|bijna|steeds|maar|altijd|een) )?(?=[\d]|$)/i;
const otherTime =
  /\b(?:last year|years? ago|each year|every year|a year|vorig jaar|jaar geleden|per jaar|jaarlijks|normally|usually|on average|normaal|gewoonlijk|gemiddeld|(?:previous|earlier|an? (?:similar|earlier)) (?:incident|outage|breach|fault|attack|storm|year|time|occasion|recall|strike)|(?:vorige|eerdere?|vergelijkbare|de laatste) (?:storing|incident|keer|storm|lek|datalek|staking|terugroepactie|aanval|brand|fout|hack|uitval)|the year before|a year earlier|een jaar eerder|het jaar ervoor|(?:at|bij) (?:the |de |een |an? )?(?:other|another|rival|andere?|concurrent(?:en)?|buren|neighbours?)|(?:at|bij) (?:Rival|Concurrent)\p{L}*|several (?:banks|companies|hospitals|organisations|airlines|suppliers)|(?<!naar )(?:meerdere|verschillende|diverse|andere) (?:banken|bedrijven|ziekenhuizen|organisaties|leveranciers)|compared (?:with|to)|vergeleken met|tegenover|(?:in|of|van|uit|from|the|de) (?:19|20)\d{2}(?! (?:klanten|customers|mensen|people))|(?:die|that|which|who) (?:\p{L}{1,9} ){0,2}(?:vanochtend|vanmorgen|vanmiddag|gisteren|eerder|aanvankelijk|this morning|yesterday|earlier|initially)|seriously|severely|critically|slightly|ernstig|zwaar|licht(?:gewond)?|kritiek|in hospital|ziekenhuis)\b/iu;

/** "In the previous outage, in 2028, …": another case, told at the head of a sentence. */
const otherCase =
  /^\s*(?:bij|tijdens|in|during|after|na)\s[^,.;]{0,40}\b(?:vorige|eerdere?|vergelijkbare|previous|earlier|similar|last year['’]s|(?:19|20)\d{2})\b/i;

/** What is a state of now: of those without power, what is "still" so is all that there is. */
const states: ReadonlySet<NumberPredicate> = new Set<NumberPredicate>(['unpowered', 'closed', 'missing']);

const isPartOf = (
  lead: string,
  tail: string,
  { nouns, clause, isState }: { nouns: readonly Word[]; clause: string; isState: boolean },
): boolean =>
  partBefore.test(lead.slice(-40)) ||
  (nouns.length === 1 && ofWhole.test(lead.slice(-40)) && !relative.test(tail)) ||
  partAnywhereBefore.test(lead) ||
  partAfter.test(tail) ||
  nouns.some(({ lower }) => partBetween.test(lower)) ||
  otherTime.test(clause) ||
  otherCase.test(lead.slice(0, 120)) ||
  (!isState && (remaining.test(clause) || /\bnog $/i.test(lead)));

const condition =
  /(?:^|[,;(] ?|\b(?:and|en|but|maar) )(?:if|unless|suppose|in case|als(?! gevolg| bank| bedrijf)|indien|mochten?|stel|tenzij)\b/i;
const hearsay =
  /\b(?:rumou?rs?|geruchten?|hackers?|attackers?|criminals|criminelen|daders) (?:\p{L}{1,12} ){0,3}(?:claim|say|that|beweren|zeggen|claimen|dat|stellen)\b|\b(?:media|krant(?:en)?|newspapers?|press|websites?|pers|journalists?|journalisten|nieuwssites?|(?:news ?)?(?:site|outlet)s?|blog(?:gers?|s)?|omroep(?:en)?|broadcasters?|tweets?|posts?|berichten) (?:\p{L}{1,12} ){0,3}(?:meld(?:t|en|den)|schrij(?:ft|ven)|schreven|noem(?:t|en)|spreekt|spreken|zegt|zeggen|beweert|reports?|says?|said|writes?|wrote|claims?|mentions?)\b|\b(?:volgens (?:de )?(?:media|pers|krant|berichten|hackers?|criminelen|daders)|according to (?:the )?(?:media|press|hackers?|attackers?|reports|newspapers?)|het bericht dat|it is claimed|circulating|circuleert|circuleren|gaat rond|beweerd|beweert|claims? that|not true|niet waar|incorrect|onjuist|inaccurate|untrue|unfounded|exaggerated|onwaar|ongegrond|overdreven|uit de lucht gegrepen|(?:is|are|was|were) (?:wrong|false)|(?:klopt|kloppen) niet)\b/iu;

/** What is still to come is no count of now. */
const forecast =
  /\b(?:expect(?:s|ed|ing)?(?! by)|forecasts?|predict(?:s|ed)?|hope|hoping|aim|aiming|verwacht(?:en|ing|te)?|prognose|voorspel(?:t|len|d)|hopen|streven|(?:will|zal|zullen) (?:\p{L}{1,14} ){0,4}(?:still|nog|rise|grow|fall|drop|reach|oplopen|stijgen|dalen|zakken)|(?:could|might|may|kan|kunnen|zou|zouden) (?:\p{L}{1,14} ){0,3}(?:rise|grow|reach|increase|climb|oplopen|stijgen|groeien))\b/iu;

const isAssertedIn = (sentence: string, lead: string): boolean =>
  !/\?["”’']?\s*$/.test(sentence) &&
  !/\b(?:geen|niet|not|no|never)(?: de| the)? $/i.test(lead) &&
  !condition.test(lead.slice(lead.lastIndexOf(': ') + 1)) &&
  !forecast.test(lead) &&
  !hearsay.test(sentence);

const wide =
  /^(?:Nederland|Belgi|Europ|Netherlands|UK|United|Britain|Great|England|Total|Totaal|January|February|March|April|May|June|July|August|September|October|November|December)/;

/** A place right after the noun, or at the head of the sentence. */
function placeOf(lead: string, tail: string): string | null {
  const found =
    /^ (?:in|uit|from|near|rond|around) (?:the |de )?(\p{Lu}\p{L}{2,30})/u.exec(tail) ??
    /^\s*(?:In|Near|Rond|Around) (?:the |de )?(\p{Lu}\p{L}{2,30})/u.exec(lead);
  return found === null || wide.test(found[1]!) ? null : found[1]!;
}
