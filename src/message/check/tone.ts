import { addressHits } from '../claim/addressed.js';
import { stanceHits } from '../claim/stance.js';
import { sentenceWindow } from '../claim/window.js';
import type { Kind } from '../../playbook/vocabulary.js';
import type { Context, Family } from './context.js';
import type { Hit } from './finding.js';
import { phraseHits, spansOf, type PhraseRule } from './phrase.js';
import type { Reading } from './reading.js';

/** How a text speaks: to whom, with one mind about the accusation, without words of law, safety first (C9). Pure. */
export const toneHits: Family = (reading, context) => [
  ...addressHits(reading, context.kind),
  ...stanceHits(reading, context.strategy),
  ...liabilityHits(reading, context.kind),
  ...lateHits(reading, context),
];

/** Words that a lawyer has to have seen, whether they admit or deny. */
export const liabilityPhrases: readonly PhraseRule[] = [
  {
    rule: 'liability-word',
    language: 'nl',
    pattern:
      /(?<![\p{L}])(?:aansprakelijk(?:heid|heden|stelling(?:en)?|gesteld)?|nalatig(?:heid|e)?|wanprestatie|toerekenbare tekortkoming|onrechtmatige daad|(?:bedrijfs|product|wettelijke |werkgevers|beroeps)aansprakelijkheid)(?![\p{L}])(?!-)/giu,
    unless: /aansprakelijkheids(?:verzeker|recht)|\bwerk\p{L}* (?:aan|bij) [^.!?\n]{0,30}Aansprakelijkheid/iu,
    finds: [
      'Wij zijn niet aansprakelijk voor de schade.',
      'Wij aanvaarden geen aansprakelijkheid.',
      'Wij zijn nalatig geweest.',
      'Er was sprake van nalatigheid van onze kant.',
      'Dit is wanprestatie.',
      'Onze productaansprakelijkheid staat vast.',
    ],
    passes: [
      'Meld de schade bij uw aansprakelijkheidsverzekering.',
      'Wij nemen onze verantwoordelijkheid.',
      'De nalatenschap is geregeld.',
      'Een klant noemde het ‘nalatig’ en dat begrijpen wij.',
    ],
  },
  {
    rule: 'liability-word',
    language: 'en',
    pattern:
      /(?<![\p{L}-])(?:(?:not |fully |legally |strictly )?liable(?! to (?!pay|compensate|you|our|the|customers|any))|(?:legal |product |no )?liabilit(?:y|ies)|(?:gross(?:ly)? )?negligen(?:ce|t|tly)|breach of (?:duty|contract)|breach(?:ed)? (?:our|the|its) (?:legal )?duty)(?! (?:insurance|insurers?|partnership|company|cover))(?![\p{L}])/giu,
    unless: /limited liability (?:company|partnership)|liability (?:insurance|insurer|cover)/i,
    finds: [
      'We are liable for the damage.',
      'We accept no liability for this.',
      'This does not mean that we were negligent.',
      'It was negligence on our part.',
      'This was a breach of duty.',
    ],
    passes: [
      'Tell your liability insurer.',
      'Old batteries are liable to overheat.',
      'We take responsibility for this.',
      'Example LLP is a limited liability partnership.',
      'One customer called it “negligent”, and we understand why.',
    ],
  },
];

const forSpeakers: ReadonlySet<Kind> = new Set([
  'spokesperson-brief',
  'lines-to-take',
  'call-script',
  'qa',
  'internal-memo',
]);
/** A brief may tell its speakers to stay away from the matter, and repeats what others ask. */
const stayAway =
  /\b(?:geen uitsprak|zeg (?:niets|niet)|niets (?:over|zeggen)|niet (?:over|ingaan|zeggen)|doe geen|praat niet|do not|don['’]t|never|avoid|no statements?|say nothing|vermijd)\b|\?\s*$/i;

/** Somebody outside said it: "a passenger told the newspaper: ‘…". */
const saidByOthers =
  /(?<![\p{L}])(?:reiziger|klant|bewoner|patiënt|slachtoffer|gedupeerde|advocaat|vakbond|bond|krant|omroep|ouder|buurman|buurvrouw|oud-medewerker|kamerlid|passenger|customer|resident|patient|victim|lawyer|solicitor|union|newspaper|parent|neighbour|broadcaster|councillor)s?(?![\p{L}])[^!?\n]{0,80}(?::\s?|\s)[“"‘'„][^”"’\n]{0,120}$/iu;

const liabilityHits = (reading: Reading, kind: Kind | null): Hit[] =>
  phraseHits(reading, liabilityPhrases).filter(
    ({ start }) =>
      !saidByOthers.test(reading.text.slice(Math.max(0, start - 200), start)) &&
      !(kind !== null && forSpeakers.has(kind) && stayAway.test(sentenceWindow(reading, start))),
  );

const withSafety: ReadonlySet<Kind> = new Set([
  'acknowledgement',
  'holding-statement',
  'recall-notice',
  'status-update',
  'customer-email',
  'social-post',
  'correction',
]);

const safety: Readonly<Record<string, RegExp>> = {
  nl: /(?<![\p{L}])(?:(?:eet|drink|gebruik) (?:dit|het|de|deze|dat|uw|het product|geen) [^.!?\n]{0,60}?(?:niet(?: meer)?|water|niet verder)|stop (?:direct |meteen |onmiddellijk |nu )?met (?:het )?(?:gebruik|eten|drinken)|(?:wijzig|verander|reset) (?:direct |meteen |nu )?(?:uw|je) (?:wachtwoord|pincode)|bel (?:direct |meteen |dan |nu |altijd )?112|verlaat (?:direct |meteen |het |uw |je )|sluit (?:ramen|deuren|uw ramen|alle ramen)|houd (?:ramen|deuren|afstand)|blijf (?:binnen|uit de buurt|weg)|kook het water|(?:haal|trek) de stekker|blokkeer (?:direct |meteen )?(?:uw|je) (?:pas|rekening|kaart)|ga (?:direct |meteen )?naar (?:binnen|buiten|een arts|de huisarts))(?![\p{L}])/giu,
  en: /(?<![\p{L}])(?:(?:do not|don['’]t|never) (?:eat|drink|use|consume|touch|open)|stop (?:using|eating|drinking)|change your (?:password|pin)|reset your password|(?:call|dial|ring) (?:112|999|911)|leave (?:the|your) (?:building|house|home|area)|evacuate|close (?:your |all )?(?:windows|doors)|stay (?:inside|indoors|away)|boil (?:the |your )?water|unplug|block your (?:card|account)|see a doctor|seek medical)(?![\p{L}])/giu,
};

/** Talk about how good we are; what a text says of the harm or of what we do about it is none. */
const reputation: Readonly<Record<string, RegExp>> = {
  nl: /(?<![\p{L}])(?:(?:zijn|is|waren) (?:er )?(?:bijzonder |heel |zeer )?trots|onze (?:kern)?waarden|(?:hoogste|strengste) (?:kwaliteit|eisen|standaard|prioriteit)|(?:al )?(?:meer dan|ruim|al) (?:\d+|\p{L}+) jaar (?:staan|levert|leveren|bekend|vertrouw|de|een)|marktleider|toonaangevend|(?:kwaliteit|veiligheid|privacy)[^.!?\n]{0,40} (?:hoog in het vaandel|staat (?:bij ons )?(?:voorop|op (?:nummer )?(?:één|1))|zeer serieus|uiterst serieus)|nemen [^.!?\n]{0,40}(?:zeer|uiterst|heel) serieus|hoog in het vaandel|onze (?:uitstekende|goede) reputatie|bekroond|staan (?:wij )?bekend om)(?![\p{L}])/giu,
  en: /(?<![\p{L}])(?:(?:are|is|been) (?:very |extremely |rightly )?proud|pride ourselves|take (?:great )?pride|our (?:core )?values|(?:highest|strictest) (?:quality|safety|standards?|possible)|market leader|leading (?:provider|supplier|brand|maker|company)|industry[- ]leading|award[- ]winning|(?:our|top|number one|highest) priority|tak(?:e|es) [^.!?\n]{0,50}(?:very|extremely) seriously|long track record|our (?:excellent|good|strong) (?:reputation|record)|for (?:over|more than|almost) [\p{L}\d]+ years[^.!?\n]{0,30}(?:trusted|proud|delivered|stood|made))(?![\p{L}])/giu,
};

/** An instruction for safety that the reader meets only after talk about ourselves. */
function lateHits(reading: Reading, { kind }: Context): Hit[] {
  if (kind === null || !withSafety.has(kind)) return [];
  const [told, praised] = [safety[reading.language], reputation[reading.language]];
  if (told === undefined || praised === undefined) return [];
  const [first] = spansOf(reading, told);
  const [talk] = spansOf(reading, praised);
  if (first === undefined || talk === undefined || talk.start > first.start) return [];
  // Within one sentence, neither comes first.
  if (reading.sentenceAt(talk.start).start === reading.sentenceAt(first.start).start) return [];
  return [{ rule: 'instruction-late', start: first.start, end: first.end }];
}
