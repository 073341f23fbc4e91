import { keptFor, keptForSentence, type Reading, type Span } from '../../check/reading.js';
import { absencePatterns, type Language } from './pattern.js';
import { around } from '../window.js';

/** A claim that some harm did not happen, or that there is no danger. */
export interface Absence extends Span {
  /** The same with what we know as its limit, in the text's language. */
  readonly instead: string;
}

/** Who may say that there was no harm, so that we pass it on and do not claim it. */
const nlAuthority = `politie|brandweer|ggd|gemeente|burgemeester|veiligheidsregio|toezichthouder|onderzoekers?|nvwa|rivm|knmi|[\\p{L}]{0,20}inspectie|deskundigen|waterschap|autoriteiten|omgevingsdienst|milieudienst|gezondheidsdienst|keuringsdienst|kustwacht|hulpdiensten|ambulancedienst|meetploeg|laboratorium|artsen|ziekenhuis|ministerie|officier van justitie`;
const enAuthority = `police|fire (?:service|brigade|department|chief)|ambulance service|health (?:service|authority|inspectorate|officer|officials|board|department|agency)|(?:environment|food|safety|water|harbour|port|aviation|transport|public health)(?: [\\p{L}]{2,12})? (?:agency|authority|board|inspectorate)|inspectorate(?:['’]s (?:report|inquiry))?|council|regulator|experts?|investigators?|inspectors?|coroner|hospital|doctors|paramedics|laboratory|lab|coastguard|coast guard|ministry|mayor`;

/** What, before the claim in its own sentence, makes it less than a claim: what we know so far, what we hope, ask, prevent or
 *  do on a condition, or what somebody may not conclude. */
const hedges: Readonly<Record<Language, RegExp>> = {
  nl: new RegExp(
    String.raw`(?<![\p{L}])(?:(?:geen|nog geen) (?:enkele )?(?:aanwijzing|signa|bewij|teken|reden om|indicatie|melding)|aanwijzing|voor ?zover|zover|tot nu toe|tot nog toe|tot dusver|tot op heden|vooralsnog|voorlopig lijk|lijkt|lijken|leek|waarschijnlijk|vermoedelijk|mogelijk|wellicht|wat wij nu weten|nu bekend|bij ons bekend|niet (?:\p{L}+ )?(?:vaststellen|bevestigen|zeggen|garanderen)|niet (?:gebleken|vastgesteld|gezien|uitgesloten|zo dat|waar dat)|betekent niet|(?:kunnen|kan) (?:wij |we |nog )?(?:nog )?niet|weten (?:wij |we )?(?:nog )?niet|onderzoek(?!\p{L}*,? (?:\p{L}{1,9} ){0,2}(?:klaar|afgerond|voltooid|gereed|bevestigt|toont|wijst|uitgewezen|aangetoond))|nagaan|gaan na|zoeken (?:\p{L}+ ){0,2}uit|controleren|vraag of|hopen|hoop|verwacht|gaan ervan uit|ga er ?van ?uit|als|indien|mocht|mochten|wanneer|zodra|zodat|opdat|zorgen|zorgt|voorkomen|voorkomt|of|tenzij|zolang|pas als|zal|zullen|zou|zouden|zekerheid|garantie|beloven|(?:nooit|niet) (?:gezegd|beweerd|beloofd|gemeld)|niet (?:\p{L}+ )?zeker|(?:${nlAuthority}) (?:meldt|melden|zegt|zeggen|laat weten|laten weten|bevestigt|bevestigen|stelt|stellen|concludeert|heeft (?:\p{L}+ )?(?:vastgesteld|gemeld|bevestigd|geconcludeerd))|(?:volgens|aldus) (?:de |het )?(?:${nlAuthority})|denken|geloven|bericht dat|gerucht)(?![\p{L}])|aanwijzing|(?<![\p{L}])(?:onderzoek(?!\p{L}*,? (?:\p{L}{1,9} ){0,2}(?:klaar|afgerond|voltooid|gereed|bevestigt|toont|wijst|uitgewezen|aangetoond))|geen signal|geen bewij)`,
    'iu',
  ),
  en: new RegExp(
    String.raw`(?<![\p{L}])(?:no (?:\p{L}+ )?(?:evidence|indications?|signs?|suggestion|reason to (?:believe|think)|reports?)|not aware|unaware|as far as|to our knowledge|to the best of|so far|to date|until now|up to now|at this stage|at this point|based on (?:what|the information)|appears?|seems?|likely|probably|possibly|not (?:seen|found|identified|yet (?:known|clear|sure))|not (?:yet )?(?:certain|sure|proven|established)|(?:do not|don['’]t|cannot|can['’]t|could not) (?:yet )?(?:know|say|confirm|rule|promise|guarantee|tell|be sure)|investigat\p{L}*(?! (?:\p{L}{1,9} ){0,2}(?:complete|completed|finished|over|concluded|confirms|shows|showed|shown|confirmed))|checking|verify\p{L}*|establish\p{L}*|whether|if|unless|once|when|until|in case|should|so that|ensure|ensuring|make sure|making sure|prevent|hope|hoping|believe|think|expect|assume|will|would|may|might|could|must|does(?: not|n['’]t) mean|not (?:true|the case) that|provided|rumou?rs?|(?:never|not) (?:said|claimed|promised)|(?:the )?(?:${enAuthority}) (?:(?:has|have) )?(?:says?|said|reports?|reported|tells? us|confirms?|confirmed|told us|found|concluded|established|determined|shows?|:)|according to the (?:${enAuthority}|public))(?![\p{L}])`,
    'iu',
  ),
};

/** What, behind the claim, limits it as well. */
const hedgesAfter: Readonly<Record<Language, RegExp>> = {
  nl: new RegExp(
    String.raw`^[^.!?\n]{0,60}?(?<![\p{L}])(?:(?:zegt|zeggen|meldt|melden|stelt|bevestigt|aldus|volgens) (?:de |het |een )?(?:${nlAuthority})|voor ?zover|zover|tot nu toe|tot dusver|naar (?:wat|het zich)|is (?:ons )?niet gebleken|weten (?:wij|we) (?:nog )?niet|gemeld|bekend|is nog niet zeker|kunnen (?:wij|we) (?:nog )?niet|als (?:u|je|jullie)|mits|zolang|wanneer)(?![\p{L}])`,
    'iu',
  ),
  en: new RegExp(
    String.raw`^[^.!?\n]{0,60}?(?<![\p{L}])(?:the (?:\p{L}{1,20} )?(?:${enAuthority}) (?:says?|said|reports?|reported|confirms?|confirmed|told us|tells us)|(?:says|said|according to) the (?:\p{L}{1,20} )?(?:${enAuthority})|as far as|so far|to our knowledge|that we know|we are aware|to date|at this stage|cannot be|is not (?:yet )?certain|if you|provided|unless|reported|as long as)(?![\p{L}])`,
    'iu',
  ),
};

/** Claims of absence in our own words that nothing in their sentence limits. Questions, quotations and what we take back are
 *  passed over. Pure; linear. */
export const absencesIn: (reading: Reading) => readonly Absence[] = keptFor((reading) => {
  const { language } = reading;
  if (language !== 'en' && language !== 'nl') return [];
  const found: Absence[] = [];
  const sentences = reading.sentences.filter(({ text }) => denying[language].test(text));
  const mine = new Set(sentences.flatMap(({ text }) => denials[language](text)));
  for (const one of absencePatterns.filter((other) => mine.has(other))) {
    const { pattern, weaker } = one;
    for (const { match, start } of matchesIn(sentences, pattern)) {
      const end = start + match[0].length;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      if (reading.isQuoted(start) || reading.isRetracted(start) || isLimited(reading, { start, end }, language))
        continue;
      const words = reading.text.slice(start, end);
      const instead = weaker?.(match.groups ?? {}) ?? limited(words, language);
      found.push({ start, end, instead: instead.replace(/\s+/g, ' ').trim() });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
});

/** Sentences in which something is denied: the patterns are many, and most sentences deny nothing. */
const denying: Readonly<Record<Language, RegExp>> = {
  nl: /n[iIíÍ][eE]t|geen|géén|gee?n|niemand|nooit|zonder|schrik|niets|nergens|nul|(?<![\d.,])0(?![.,]?\d)|uitgesloten|sluiten? |sloten |veilig|intact|buiten|ongedeerd|onaangetast|nimmer|ongevaarlijk|onschadelijk/i,
  en: /\bno\b|not|n['’]t|never|nobody|none|nothing|nowhere|without|zero|neither|nor\b|(?<![\d.,])0(?![.,]?\d)|rule[ds]? out|safe|intact|unaffected|unharmed|untouched|unhurt|uninjured|harmless|failed to|unable to/i,
};

/** The claims of absence that a sentence may hold. */
const denialsIn = (language: Language) => {
  const mine = absencePatterns.filter((one) => one.language === language);
  return keptForSentence((sentence) => mine.filter(({ pattern }) => sentence.search(pattern) >= 0));
};
const denials = { en: denialsIn('en'), nl: denialsIn('nl') };

const matchesIn = (sentences: Reading['sentences'], pattern: RegExp) =>
  sentences.flatMap(({ start, text }) =>
    [...text.matchAll(pattern)].map((match) => ({ match, start: start + match.index })),
  );

/** Whether a sentence says of a claim in it that it is no more than what we know, a question or a condition. */
export function isLimited(reading: Reading, { start, end }: Span, language: Language): boolean {
  const { from, after } = around(reading, start, end);
  if (/\?["”’')]{0,3}$/.test(after)) return true;
  const before = reading.text.slice(lastClause(reading.text, from, start), start);
  // A pattern may begin in the midst of "tot nu toe".
  const within = before + reading.text.slice(start, end);
  if (narrows[language].test(reading.text.slice(start, end))) return true;
  return hedges[language].test(before) || hedgesWithin[language].test(within) || hedgesAfter[language].test(after);
}

const hedgesWithin: Readonly<Record<Language, RegExp>> = {
  nl: /(?<![\p{L}])(?:tot nu toe|tot dusver|tot nog toe|vooralsnog|waarschijnlijk|vermoedelijk|mogelijk|voor ?zover|lijkt|lijken|zullen|zal|mag|mogen|moet|moeten|bekende?|niet (?:\p{L}+ )?(?:zeker|duidelijk))(?![\p{L}])/iu,
  en: /(?<![\p{L}])(?:so far|apparently|probably|likely|as far as|known)(?![\p{L}])/iu,
};

/** Words in the claim itself by which it is of something else: of whom it is true, or on which condition. */
const narrows: Readonly<Record<Language, RegExp>> = {
  nl: /(?<![\p{L}])(?:als|indien|of|die|waarvan|wier|gezegd|beweerd|beloofd|aanwijzing(?:en)?|bewijs|signalen)(?![\p{L}])(?! ingezien)/iu,
  en: /(?<![\p{L}])(?:if|whether|unless|who|whose|which|that|evidence|indications?|signs?)(?![\p{L}])/iu,
};

/** A limit holds in its own clause and what hangs on it; behind ", maar" or a semicolon a new claim begins. */
function lastClause(text: string, from: number, to: number): number {
  const before = text.slice(from, to);
  let start = 0;
  for (const match of before.matchAll(
    /;|[,:–]? (?:maar|doch|but|however)(?![\p{L}])|(?:, | )(?:en|and) (?=(?:er (?:is|zijn)|there (?:is|are|was|were)|no |uw |your )?$)/giu,
  )) {
    start = match.index + match[0].length;
  }
  return from + start;
}

/** Both limits can stand behind any sentence without changing its order of words. */
const limited = (claim: string, language: Language): string =>
  language === 'nl'
    ? `${claim}, voor zover wij nu weten`
    : `as far as we know now, ${claim.charAt(0).toLowerCase()}${claim.slice(1)}`;
