import {
  crisisClusters,
  type CrisisType,
  type Evidence,
  type Intensifier,
  type Localised,
  type Strategy,
  type Variant,
} from '../playbook/vocabulary.js';

/** Which way to respond, by which rule, and why, in plain words. */
export interface Advice {
  readonly strategy: Strategy;
  /** How *apologise* runs under it: a full apology only where we are to blame. */
  readonly variant: Variant;
  readonly rule: string;
  readonly why: Localised;
  readonly source: string;
}

export interface Situation {
  readonly crisisType: CrisisType;
  readonly evidence: Evidence;
  readonly intensifiers: readonly Intensifier[];
}

interface Rule {
  readonly rule: string;
  readonly applies: (situation: Situation) => boolean;
  readonly strategy: Strategy;
  readonly why: Localised;
}

const cluster = ({ crisisType }: Situation): string => crisisClusters[crisisType];

/** First match wins. @see Coombs 2007 (situational crisis communication theory); moral outrage: Coombs & Tachkova 2023 */
const rules: readonly Rule[] = [
  {
    rule: 'S1',
    applies: ({ crisisType, evidence }) => crisisType === 'rumour' && evidence === 'provably-false',
    strategy: 'deny',
    why: {
      en: 'What is said is not true and you can show it. Say so calmly, with the proof, and care for the people who are worried.',
      nl: 'Wat er gezegd wordt, klopt niet en je kunt dat laten zien. Zeg dat rustig, met het bewijs, en heb aandacht voor wie zich zorgen maakt.',
    },
  },
  {
    rule: 'S2',
    applies: ({ crisisType, evidence }) =>
      crisisType === 'challenge' && (evidence === 'unwarranted' || evidence === 'provably-false'),
    strategy: 'deny',
    why: {
      en: 'The reproach is not justified and people see that too. Explain why, without attacking whoever made it.',
      nl: 'Het verwijt is niet terecht en mensen zien dat ook. Leg uit waarom, zonder de ander aan te vallen.',
    },
  },
  {
    rule: 'S2',
    applies: ({ crisisType, evidence }) => crisisType === 'challenge' && evidence === 'judged-fair',
    strategy: 'rebuild',
    why: {
      en: 'People think that the reproach is fair. Own it, say sorry and show what you change.',
      nl: 'Mensen vinden het verwijt terecht. Erken het, maak excuses en laat zien wat je verandert.',
    },
  },
  {
    rule: 'S3',
    applies: (situation) => cluster(situation) === 'preventable' || situation.evidence === 'fault-shown',
    strategy: 'rebuild',
    why: {
      en: 'This could have been prevented, by us. Say sorry for what we did, repair it, and say how it will not happen again.',
      nl: 'Dit hadden wij kunnen voorkomen. Maak excuses voor wat wij deden, herstel het en zeg hoe wij herhaling voorkomen.',
    },
  },
  {
    rule: 'S4',
    applies: (situation) => cluster(situation) === 'accidental' && situation.intensifiers.length > 0,
    strategy: 'rebuild',
    why: {
      en: 'We did not mean it, but it happened before or people already think badly of us. An explanation alone will sound like an excuse.',
      nl: 'Het was niet onze bedoeling, maar het gebeurde eerder of mensen dachten al slecht over ons. Alleen uitleg klinkt dan als een smoes.',
    },
  },
  {
    rule: 'S5',
    applies: (situation) => cluster(situation) === 'accidental',
    strategy: 'diminish',
    why: {
      en: 'As far as we know now, nobody meant this. Show that you care, explain what happened and what you do about it. Take the blame for nothing that is not yours.',
      nl: 'Voor zover wij nu weten, was dit geen opzet. Toon medeleven, leg uit wat er gebeurde en wat je eraan doet. Neem geen schuld op je die niet van jou is.',
    },
  },
  {
    rule: 'S6',
    applies: (situation) => situation.intensifiers.length > 0,
    strategy: 'diminish',
    why: {
      en: 'We are hit by this too, but people remember an earlier case. Help first, then explain how far our part goes.',
      nl: 'Wij zijn hier zelf ook door geraakt, maar mensen herinneren zich een eerdere zaak. Help eerst, en leg dan uit hoever ons aandeel gaat.',
    },
  },
  {
    rule: 'S7',
    applies: () => true,
    strategy: 'base-only',
    why: {
      en: 'We did not cause this. Tell people what they can do, show that you care and share what you know. More is not needed.',
      nl: 'Wij hebben dit niet veroorzaakt. Vertel wat mensen kunnen doen, toon medeleven en deel wat je weet. Meer is niet nodig.',
    },
  },
];

/** Advises a response strategy. Pure.
 *  @see Coombs 2007; Coombs & Holladay 2008 for practical help and sympathy coming before any strategy */
export function advise(situation: Situation): Advice {
  const { rule, strategy, why } = rules.find(({ applies }) => applies(situation))!;
  return {
    strategy,
    variant: variantFor(strategy),
    rule,
    why,
    source: 'Coombs 2007, situational crisis communication theory',
  };
}

/** A full apology belongs to rebuilding alone; everything else acknowledges and repairs. */
export const variantFor = (strategy: Strategy): Variant => (strategy === 'rebuild' ? 'full' : 'acknowledge-only');
