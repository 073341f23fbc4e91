import { isLimited } from './absence.js';
import { sentenceWindow } from '../window.js';
import { keptFor, keptForSentence, type Reading, type Span } from '../../check/reading.js';

/** A statement that one thing is so, or is not so. */
export interface Assertion extends Span {
  /** The same in every language. */
  readonly predicate: string;
  readonly isSo: boolean;
}

interface Predicate {
  readonly id: string;
  readonly nl: { readonly so: RegExp; readonly not: RegExp };
  readonly en: { readonly so: RegExp; readonly not: RegExp };
}

const nlTaken = '(?:(?:uit)?gelekt|gestolen|buitgemaakt|ingezien|ontvreemd)';
const enTaken = '(?:leaked|stolen|accessed|taken|compromised|exposed)';
const start = '(?<![\\p{L}])';
const stop = '(?![\\p{L}])';
const rule = (pattern: string): RegExp => new RegExp(`${start}(?:${pattern})${stop}`, 'giu');

/** Nothing that narrows a noun stands before it: "medical data" are not "data". */
const unqualified = '(?<=^|[.!?:\\n]\\s{0,3}|\\b(?:de|uw|je|alle|ook|dat|en|the|your|all|that|also|and) )';

/** That data of one sort were taken. */
const taken = (id: string, nl: string, en: string): Predicate => ({
  id: `${id}-taken`,
  nl: {
    so: rule(
      `(?:er (?:zijn|werden) (?:ook |wel )?${nl} ${nlTaken}|${unqualified}${nl} (?:zijn|werden|is|werd) (?:ook |wel |hierbij |daarbij |inderdaad )?${nlTaken})`,
    ),
    not: rule(
      `(?:(?:zijn|werden|is|werd) (?:er )?(?:hierbij |daarbij )?geen ${nl} ${nlTaken}|${unqualified}${nl} (?:zijn|werden|is|werd) (?:hierbij |daarbij )?niet ${nlTaken})`,
    ),
  },
  en: {
    so: rule(`(?:${unqualified}${en} (?:was|were|has been|have been) (?:also |indeed )?${enTaken})`),
    not: rule(
      `(?:no ${en} (?:was|were|has been|have been) ${enTaken}|${unqualified}${en} (?:was not|were not|wasn['’]t|weren['’]t|has not been|have not been) ${enTaken})`,
    ),
  },
});

/** That a place is open. */
const open = (id: string, nl: string, en: string): Predicate => ({
  id: `${id}-open`,
  nl: {
    so: rule(
      `(?:de|het|onze|alle|ons) ${nl} (?:is|zijn|blijft|blijven) (?:vandaag |morgen |gewoon |nu )?(?:open|geopend)`,
    ),
    not: rule(
      `(?:de|het|onze|alle|ons) ${nl} (?:is|zijn|blijft|blijven) (?:vandaag |morgen |nu )?(?:dicht|gesloten|niet (?:open|geopend))`,
    ),
  },
  en: {
    so: rule(`(?:the|our|all|all our) ${en} (?:is|are|remains?|stays?|will be) open`),
    not: rule(`(?:the|our|all|all our) ${en} (?:is|are|remains?|stays?|will be) (?:closed|shut|not open)`),
  },
});

/** That customers can do something. */
const able = (id: string, nl: string, en: string): Predicate => ({
  id: `can-${id}`,
  nl: {
    so: rule(
      `(?:(?:u kunt|kunt u|je kunt|kun je|klanten kunnen|iedereen kan) (?:nu |gewoon |overal |normaal ){0,2}(?:met uw pas |met je pas )?${nl})`,
    ),
    not: rule(
      `(?:(?:u kunt|kunt u|je kunt|kun je|klanten kunnen|niemand kan) (?:nu |op dit moment |helaas |daardoor |hierdoor |nergens ){0,2}niet (?:meer )?(?:met uw pas |met je pas )?${nl})`,
    ),
  },
  en: {
    so: rule(`(?:(?:you|customers) can (?:now |still |just ){0,2}${en})`),
    not: rule(`(?:(?:you|customers) (?:cannot|can['’]t|can not|are unable to) (?:now |currently )?${en})`),
  },
});

const predicates: readonly Predicate[] = [
  taken('passwords', 'wachtwoord(?:en)?', 'passwords?'),
  taken('data', '(?:klant|persoons)?gegevens(?: van klanten)?', '(?:customer |personal )?data'),
  taken(
    'payment-data',
    '(?:betaal|bank|creditcard)gegevens',
    '(?:payment|bank|card|credit card) (?:data|details|information)',
  ),
  taken(
    'national-numbers',
    "(?:burgerservicenummers|bsn(?:['’]s)?)",
    '(?:national identification|citizen service|social security) numbers',
  ),
  taken('medical-data', 'medische gegevens', 'medical (?:data|records|information)'),
  open('shops', 'winkels?', '(?:shops?|stores?)'),
  open('branches', '(?:filialen|kantoren|kantoor|vestigingen)', '(?:branch(?:es)?|offices?)'),
  open('school', 'scho(?:ol|len)', 'schools?'),
  open('station', 'stations?', 'stations?'),
  open('factory', 'fabriek', '(?:factory|plant)'),
  able('pay', '(?:pinnen|betalen)', 'pay(?: by card)?'),
  able('log-in', 'inloggen', '(?:log|sign) in'),
  able('withdraw', 'geld opnemen', 'withdraw (?:cash|money)'),
  able('call-112', '112 bellen', '(?:call|reach|ring) 112'),
  {
    id: 'sells-data',
    nl: {
      so: rule('(?:wij|we) (?:verkopen|verkochten) (?:uw |klant|de )?(?:klant|persoons|betaal)?gegevens'),
      not: rule(
        '(?:wij|we) (?:verkopen|verkochten) (?:nooit |geen )(?:uw |de )?(?:klant|persoons|betaal)?gegevens|(?:wij|we) (?:verkopen|verkochten) (?:uw |de )?(?:klant|persoons|betaal)?gegevens (?:niet|nooit)',
      ),
    },
    en: {
      so: rule("we (?:sell|sold) (?:your |customers?['’]? )?(?:personal |payment )?data"),
      not: rule(
        "we (?:do not|don['’]t|never|did not|have never) (?:sell|sold) (?:your |customers?['’]? )?(?:personal |payment )?data",
      ),
    },
  },
  {
    id: 'water-is-safe',
    nl: {
      so: rule(
        '(?:u kunt|je kunt|kunt u) het (?:kraan|drink)?water (?:gewoon |veilig )?drinken|het (?:kraan|drink)?water is (?:gewoon )?(?:veilig|drinkbaar)',
      ),
      not: rule(
        'drink (?:het|geen) (?:kraan|drink)?water(?: niet)?|het (?:kraan|drink)?water is niet (?:veilig|drinkbaar)|kook het (?:kraan|drink)?water',
      ),
    },
    en: {
      so: rule('(?:you can (?:safely )?drink the (?:tap )?water|the (?:tap |drinking )?water is safe)'),
      not: rule(
        "(?:do not|don['’]t) drink the (?:tap )?water|the (?:tap |drinking )?water is (?:not safe|unsafe)|boil the (?:tap )?water",
      ),
    },
  },
  {
    id: 'somebody-hurt',
    nl: {
      so: rule(
        "er (?:zijn|vielen) (?!geen)(?:\\p{L}+ |\\d+ )gewonden(?: gevallen)?|(?:een|twee|drie|vier|vijf|\\d+) (?:mensen|medewerkers|personen|collega['’]s) (?:is|zijn|raakten) (?:ernstig |licht |zwaar )?gewond",
      ),
      not: rule(
        'er (?:zijn|vielen) (?:\\p{L}+ )?geen gewonden(?: gevallen)?|niemand (?:is|raakte) gewond|er is niemand gewond',
      ),
    },
    en: {
      so: rule(
        '(?:one|two|three|four|five|several|some|\\d{1,9}) (?:people|persons?|employees|colleagues|workers) (?:was|were|are|is|have been|has been) (?:seriously |slightly )?(?:injured|hurt)',
      ),
      not: rule('(?:nobody|no one) (?:was|has been|is) (?:injured|hurt)|there (?:were|are) no injuries'),
    },
  },
  {
    id: 'plan-goes-on',
    nl: {
      so: rule(
        '(?:het plan|de proef|de pilot|het project) (?:gaat (?:gewoon )?door|is (?:gewoon )?(?:begonnen|gestart))',
      ),
      not: rule(
        '(?:het plan|de proef|de pilot|het project) (?:gaat niet door|is (?:nooit|niet) (?:begonnen|gestart)|is van de baan|is ingetrokken)',
      ),
    },
    en: {
      so: rule('the (?:plan|trial|pilot|project) (?:goes ahead|is going ahead|has (?:begun|started))'),
      not: rule(
        'the (?:plan|trial|pilot|project) (?:does not go ahead|is not going ahead|will not go ahead|has (?:not|never) (?:begun|started)|is (?:off|withdrawn|cancelled))',
      ),
    },
  },
  {
    id: 'product-is-safe',
    nl: {
      so: rule(
        'het product is (?:gewoon |volkomen )?veilig|(?:u kunt|je kunt) het product (?:gewoon |veilig )(?:eten|gebruiken)',
      ),
      not: rule('het product is niet veilig|(?:eet|gebruik) het product niet(?: meer)?'),
    },
    en: {
      so: rule('the product is (?:perfectly |completely )?safe|you can (?:safely )(?:eat|use) the product'),
      not: rule("the product is (?:not safe|unsafe)|(?:do not|don['’]t|stop) (?:eat|use|using|eating) the product"),
    },
  },
];

/** Words that say that a matter changed: what was said before is then not denied. */
const changed =
  /(?<![\p{L}])(?:weer|inmiddels|opnieuw|tot|vanaf|sinds|nog|again|now|since|until|from|yet|still|before)(?![\p{L}])/iu;

/** Statements of a small table, in our own words, that nothing limits and no change of state explains. Pure; linear. */
export const assertionsIn: (reading: Reading) => readonly Assertion[] = keptFor((reading) => {
  const { language } = reading;
  if (language !== 'en' && language !== 'nl') return [];
  const named = new Set(reading.sentences.flatMap(({ text }) => matters[language](text)));
  return predicates.flatMap((predicate) => {
    if (!named.has(predicate)) return [];
    const not = spans(reading, predicate[language].not);
    const so = spans(reading, predicate[language].so).filter(
      (one) => !not.some((other) => one.start < other.end && other.start < one.end),
    );
    return [
      ...so.map((span) => ({ ...span, predicate: predicate.id, isSo: true })),
      ...not.map((span) => ({ ...span, predicate: predicate.id, isSo: false })),
    ].filter((span) => !isLimited(reading, span, language) && !changed.test(sentenceWindow(reading, span.start)));
  });
});

/** The matters that a sentence speaks of, one way or the other. */
const mattersIn = (language: 'en' | 'nl') =>
  keptForSentence((sentence) =>
    predicates.filter((one) => sentence.search(one[language].so) >= 0 || sentence.search(one[language].not) >= 0),
  );
const matters = { en: mattersIn('en'), nl: mattersIn('nl') };

const spans = (reading: Reading, pattern: RegExp): Span[] =>
  [...reading.text.matchAll(pattern)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => !reading.isQuoted(span.start) && !reading.isRetracted(span.start));
