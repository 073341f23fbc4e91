import type { Reading, Span, Word } from '../../check/reading.js';
import { isKnownNoun, nounConcept } from './noun.js';
import { shortened, within, wordFrom } from './number.js';
import { predicatesIn, type NumberPredicate } from './predicate.js';

/** A share of a whole that is told in words: "the vast majority of customers". Percentages, both ends part of it. */
export interface QuantifierClaim extends Span {
  readonly low: number;
  readonly high: number;
  /** What the words behind it count; empty for "everyone". */
  readonly concepts: readonly string[];
  readonly predicates: readonly NumberPredicate[];
  readonly sentence: Span & { readonly text: string };
  /** Whether it is of some of them only: those of one place, brand or sort. */
  readonly isOfSome: boolean;
  /** The words of its own clause from the quantifier on. */
  readonly tail: string;
}

type Rule = readonly [RegExp, number, number];

/** Just above: "most" of a hundred is more than fifty. */
const above = (share: number): number => share + 0.001;
const below = (share: number): number => share - 0.001;

const english =
  '(?:customers?|people|persons?|users?|clients?|passengers?|travellers?|patients?|pupils?|students?|residents?|members?|guests?|visitors?|employees?|colleagues|subscribers?|households?|homes?|houses?|accounts?|flights?|trains?|buses|stores?|shops?|branch(?:es)?|restaurants?|schools?|stations?|services|systems|products?|parcels?|orders?|payments?|transactions?|connections?|machines?|cash machines|lines?|calls?|sites?|reports?|cars?|vehicles?|jars?|bottles?|packs?|devices?)';
const dutch =
  "(?:klant(?:en)?|mensen|personen|persoon|gebruikers?|reizigers?|passagiers?|pati[eë]nt(?:en)?|leerling(?:en)?|student(?:en)?|bewoners?|inwoners?|leden|lid|gasten|bezoekers?|medewerkers?|collega['’]?s?|abonnees?|huishoudens?|woning(?:en)?|huizen|adressen|accounts?|vlucht(?:en)?|trein(?:en)?|bussen|winkels?|filia(?:al|len)|vestiging(?:en)?|restaurants?|scho(?:ol|len)|stations?|diensten|systemen|product(?:en)?|pakket(?:ten|jes)?|bestelling(?:en)?|betaling(?:en)?|transacties?|aansluiting(?:en)?|automaten|geldautomaten|pinautomaten|lijnen|meldingen|auto['’]?s?|potten|flessen)";

const any = (source: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'giu');

const rules: Readonly<Record<string, readonly Rule[]>> = {
  en: [
    [
      any('(?:the )?(?:vast|overwhelming|great|large|huge) majority|by far the most|the (?:vast|great) bulk'),
      above(70),
      100,
    ],
    [
      any(
        '(?:almost|nearly|virtually|practically) (?:all|every(?! (?:day|hour|week|minute))|everyone|everybody)|all but a (?:few|handful)',
      ),
      85,
      100,
    ],
    [
      any(
        `(?<!vast |overwhelming |great |large |huge )majority|(?<!at (?:the )?|the |by far the )most(?= of |(?: \\p{L}{1,20})? ${english}\\b| affected)|(?<!vast |great )\\bthe bulk of|more than half`,
      ),
      above(50),
      100,
    ],
    [
      any(
        `(?<!not |nearly |almost |at |after |above |virtually |practically |for |but |of )(?:all(?= (?:of )?(?:our |the |its |your )?(?:\\p{L}{1,20} )?${english}\\b(?! (?:who|whose|affected|involved)\\b)| (?:of )?(?:our |the )?(?:\\p{L}{1,20} )?\\p{L}{2,20}s (?:have|has|are|were|can)\\b)|(?:each and )?every(?= (?:single )?(?:one of (?:our|the) )?(?:\\p{L}{1,20} )?${english}\\b)|(?:everyone|everybody)(?! (?:at|here|on our|in our|in the (?:team|company|office))))`,
      ),
      100,
      100,
    ],
    [any('(?:less|fewer) than half|(?<!small |tiny )minority'), 0, below(50)],
    [
      any(
        `(?:a )?(?:very |relatively )?(?:small|tiny|limited) (?:number|group|part|proportion|percentage|minority|fraction|share)|a (?:mere |small |tiny )?(?:handful|fraction)|(?<!a |next |last |past |first |no |or )few(?= (?:\\p{L}{1,20} )?${english}\\b)|a few(?= ${english}\\b)|only (?:a few|some)`,
      ),
      0,
      25,
    ],
    [
      any(
        '(?:hardly|barely|scarcely) (?:any|anyone|anybody|a)|(?:almost|virtually|practically|next to) (?:no|none|nobody|no one)',
      ),
      0,
      10,
    ],
    [
      any(
        `(?<!almost |virtually |practically |next to )(?:no[ -]?one|nobody|none|not (?:a single|one|any)|no(?= (?:\\p{L}{1,20} )?(?:${english}|staff|injuries|injured|casualties|deaths|fatalities|victims)\\b| \\p{L}{3,20} (?:is|are|was|were|has|have|had)\\b))`,
      ),
      0,
      0,
    ],
  ],
  nl: [
    [
      any(
        '(?:overgrote|allergrootste|grootste) (?:deel|gedeelte|meerderheid|merendeel)|grote meerderheid|(?:verreweg|veruit) de meesten?|het leeuwendeel|het gros',
      ),
      above(70),
      100,
    ],
    [
      any(
        '(?:bijna|vrijwel|nagenoeg|haast|zo goed als|praktisch) (?:alle|allen|iedereen|elke|iedere|al (?:onze|de|het))',
      ),
      85,
      100,
    ],
    [
      any(
        '(?<!overgrote |grote |grootste )meerderheid|(?<!verreweg |veruit )de meeste(?= )|(?<!overgrote )merendeel|meer dan de helft',
      ),
      above(50),
      100,
    ],
    [
      any(
        `(?<!niet |bijna |vrijwel |nagenoeg |haast |goed als |praktisch |voor |aan |van |met )(?:alle(?= (?:onze )?(?:\\p{L}{1,20} )?(?:${dutch}|\\p{L}{3,30}(?:en|s) (?:zijn|hebben|kunnen|werden|waren))(?!\\p{L}))|al(?= (?:onze|de) (?:\\p{L}{1,20} )?${dutch}(?!\\p{L}))|(?:elke?|iedere?)(?= ${dutch}(?!\\p{L}))|iedereen(?! (?:bij ons|binnen|hier|van ons|in ons team)))`,
      ),
      100,
      100,
    ],
    [any('minder dan de helft|(?<!kleine )minderheid'), 0, below(50)],
    [
      any(
        `(?:heel |zeer )?(?:klein|gering|beperkt) (?:deel|gedeelte|aantal|percentage|groepje|deeltje)|(?:kleine|beperkte) (?:groep|minderheid)|een (?:hand(?:je)?vol|klein(?:e)? hand(?:je)?vol|handje vol)|een (?:kleine )?fractie|een enkeling|(?:slechts |maar |alleen )?enkele(?= ${dutch}(?!\\p{L}))|(?<!te |niet )weinig(?= ${dutch}(?!\\p{L}))`,
      ),
      0,
      25,
    ],
    [any('nauwelijks|amper|(?:bijna|vrijwel|nagenoeg|zo goed als|haast) (?:geen|niemand)'), 0, 10],
    [
      any(
        `(?<!bijna |vrijwel |nagenoeg |haast |als )(?:niemand|geen enkele?|geen van(?= (?:de|onze|al))|geen(?= (?:\\p{L}{1,20} )?(?:${dutch}|gewonden|slachtoffers|doden|zieken)(?!\\p{L})| \\p{L}{3,30} \\p{L}{4,20}(?:d|t|en)(?!\\p{L})))`,
      ),
      0,
      0,
    ],
  ],
};

/** A sentence with more of them is a wall of words, and states nothing that could be compared. */
const mostInSentence = 100;

const kept = new WeakMap<Reading, readonly QuantifierClaim[]>();

/** What a text says of a whole in words: most, all, hardly any, none. Made once for a reading. Pure. */
export function quantifiersOf(reading: Reading): readonly QuantifierClaim[] {
  const known = kept.get(reading);
  if (known !== undefined) return known;
  const said = predicatesIn(reading.text);
  const told = new Map<number, number>();
  const claims = (rules[reading.language] ?? [])
    .flatMap(([pattern, low, high]) =>
      [...reading.text.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        low,
        high,
      })),
    )
    .filter(({ start }) => !reading.isQuoted(start) && !reading.isRetracted(start))
    .flatMap((share): QuantifierClaim[] => {
      const whole = reading.sentenceAt(share.start);
      const count = (told.get(whole.start) ?? 0) + 1;
      told.set(whole.start, count);
      if (count > mostInSentence) return [];
      const sentence = shortened(whole, share.start);
      const offset = share.start - sentence.start;
      if (!isStatement(sentence.text, offset, share.high === 100)) return [];
      const tail = /^[^;:–—()]{0,160}/u.exec(sentence.text.slice(share.end - sentence.start))?.[0] ?? '';
      return [
        {
          ...share,
          sentence,
          tail,
          isOfSome: ofSome.test(tail) || ofSomePlace.test(sentence.text),
          concepts: nounsBehind(reading.words, share.end, sentence.end).map(({ lower }) => nounConcept(lower)),
          predicates: within(said, sentence).map(({ predicate }) => predicate),
        },
      ];
    })
    .toSorted((a, b) => a.start - b.start);
  kept.set(reading, claims);
  return claims;
}

const nounsBehind = (words: readonly Word[], from: number, end: number): Word[] => {
  const index = wordFrom(words, from);
  const group = words.slice(index, index + 5).filter((word) => word.end <= end);
  // "All branches are open for customers" is told of branches.
  const head = group.findIndex(({ lower }) => isKnownNoun(lower) || otherNoun.test(lower));
  return head < 0 ? group : group.slice(0, head + 1);
};

/** Nouns that come with a quantifier and are in no row of `noun.ts`. */
const otherNoun =
  /^(?:calls?|telefoontjes|services?|systems?|orders?|payments?|transactions?|connections?|machines?|lines?|sites?|stations?|questions?|vragen|diensten|systemen|bestellingen|betalingen|transacties|aansluitingen|automaten|lijnen|meldingen|bussen|buses|treinen|teams?)$/;

/** One sort, brand or part of a whole. */
const ofSome =
  /^ (?:(?:of|van) )?(?:(?:our|the|onze|de) )?(?:business|private|corporate|retail|zakelijke?|particuliere|premium|new|nieuwe|other|andere|overige|remaining|resterende)\b|^ (?:\p{L}{1,14} ){1,3}(?:of|van|bij|with|at|met) (?:the |de |onze |our )?\p{Lu}/u;
const ofSomePlace =
  /\b(?:in|op) (?:(?:de|het|the|this|that|one|een|één) )(?:\p{L}{1,12} )?(?:wijk|buurt|straat|binnenstad|centrum|stadsdeel|noorden|zuiden|oosten|westen|neighbou?rhood|district|street|suburb|town centre|city centre|north|south|east|west)\b/iu;

/** What is wished, asked, promised or planned for everybody says nothing of how many it is so for now. */
const wish =
  /\b(?:working (?:hard )?(?:to|on)|work(?:ing)? (?:day and night|round the clock)|so that|in order to|to (?:get|restore|make sure|ensure|help|reach|give|inform)|want|wish|hope|aim|goal|until|once|as soon as|will|would|should|must|need to|expect|tomorrow|thank|sorry|apologi[sz]e|understand|advise|urge|ask|recommend|zodat|zodra|totdat|werken (?:er )?(?:hard )?(?:aan|om|eraan|ervoor)|willen|hopen|doel|ervoor te zorgen|zullen|moeten|streven|verwachten|morgen|dank|excuses|spijt|begrijpen|adviseren|raden|vragen|(?<!goed )als|mocht|if|indien|when|wanneer|before|voordat|(?:tot|voor) (?=(?:alle|al|elke?|iedere?|iedereen)\b))\b/i;

const restricted = /^(?: \p{L}{1,20}){0,3} (?:who|whose|die|van wie|affected|involved|concerned)\b/iu;

const isStatement = (sentence: string, offset: number, isHigh: boolean): boolean =>
  !/\?["”’']?\s*$/.test(sentence) &&
  !/\b(?:not|niet|never|nooit) (?:the |de |het |een |a |an |for |bij )?$/i.test(sentence.slice(0, offset)) &&
  !wish.test(sentence.slice(Math.max(0, offset - 120), offset + 160)) &&
  !(isHigh && restricted.test(sentence.slice(offset).replace(/^\p{L}+/u, '')));
