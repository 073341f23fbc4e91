/** What is counted, Dutch and English words for one thing in a row. Stems, as `stemOf` makes them. */
const rows: readonly (readonly string[])[] = [
  ['customer', 'klant', 'client', 'clientel'],
  ['people', 'person', 'mens', 'persoon', 'person', 'personen', 'individual', 'dodental', 'tol'],
  [
    'employe',
    'employee',
    'staff',
    'medewerker',
    'werknemer',
    'personeelslid',
    'personeelsled',
    'worker',
    'colleague',
    'colega',
    'collega',
  ],
  ['user', 'gebruiker'],
  ['patient', 'patiënt'],
  ['passenger', 'reiziger', 'passagier', 'traveler', 'opvarend'],
  ['resident', 'bewoner', 'inwoner', 'inhabitant', 'omwonend'],
  ['student'],
  ['pupil', 'leerling', 'scholier'],
  ['child', 'children', 'kind', 'kinder'],
  ['visitor', 'bezoeker'],
  ['guest', 'gast'],
  ['member', 'lid', 'led'],
  ['subscriber', 'abone'],
  ['participant', 'delnemer'],
  ['spectator', 'toeschouwer', 'suporter'],
  ['tenant', 'huurder'],
  ['tourist', 'toerist', 'holidaymaker', 'vakantieganger'],
  ['driver', 'bestuurder', 'chaufeur', 'motorist', 'automobilist'],
  ['volunteer', 'vrijwiliger'],
  ['victim', 'slachtofer', 'casualty'],
  ['man', 'men'],
  ['account'],
  ['product'],
  ['report', 'melding'],
  ['complaint', 'klacht'],
  ['shop', 'store', 'winkel', 'filial'],
  ['restaurant'],
  ['branch', 'branche', 'vestiging', 'locatie', 'location'],
  ['flight', 'vlucht'],
  ['train', 'trein'],
  ['household', 'huishouden', 'huishoud'],
  ['home', 'house', 'woning', 'huis'],
  ['parcel', 'package', 'paket'],
  ['car', 'auto', 'vehicle', 'voertuig'],
  ['company', 'busines', 'bedrijf'],
  ['school'],
  ['file', 'record', 'bestand'],
  ['password', 'wachtword'],
  ['hour', 'uur', 'ur'],
  ['minute', 'minut', 'minuut'],
  ['day', 'dag'],
  ['month', 'mand', 'mänd'],
  ['ticket', 'kartje'],
  ['jar', 'pot', 'potje'],
  ['bottle', 'bottl', 'fles', 'flesen'],
  ['device', 'aparat', 'toestel'],
  ['pound', 'pond'],
];
const conceptOfStem = new Map(rows.flatMap((row) => row.map((stem) => [stem, row[0]!] as const)));
const persons = new Set(rows.slice(0, 22).map((row) => row[0]!));

/** A word without its ending, so that `klanten` meets `klant` and `bedrijven` meets `bedrijf`. Rough, and alike for both
 *  languages. Pure. */
export function stemOf(lower: string): string {
  let stem = lower.replace(/['’]s$/u, '');
  for (let round = 0; round < 2 && stem.length > 4; round += 1) {
    if (stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
    else if (/(?:en|ed)$/.test(stem)) stem = stem.slice(0, -2);
    else if (/[^s]s$/.test(stem) && !/(?:us|is)$/.test(stem)) stem = stem.slice(0, -1);
    else if (stem.endsWith('e') && stem.length > 5) stem = stem.slice(0, -1);
    else break;
  }
  stem = stem
    .replace(/([a-z])\1$/u, '$1')
    .replace(/([aeou])\1/gu, '$1')
    .replace(/([^aeiou])\1/gu, '$1');
  return stem.replace(/v$/, 'f').replace(/z$/, 's');
}

const stemmed = new Map(rows.flatMap((row) => row.map((word) => [stemOf(word), row[0]!] as const)));

/** What a noun counts: one name for `klanten` and `customers`; the stem of a noun that is in no row. Pure. */
export function nounConcept(lower: string): string {
  const stem = stemOf(lower);
  return conceptOfStem.get(lower) ?? stemmed.get(stem) ?? conceptOfStem.get(stem) ?? stem;
}

/** Whether a noun is in the rows. Pure. */
export const isKnownNoun = (lower: string): boolean => conceptOfStem.has(lower) || stemmed.has(stemOf(lower));

/** Whether a concept is a sort of person. Pure. */
export const isPerson = (concept: string): boolean => persons.has(concept);

/** Nouns that come in fractions: three decimals of these are no misread thousands. Pure. */
export const isMeasure = (lower: string): boolean =>
  /^(?:kg|kilos?|kilogram(?:s|men)?|km|kilomet(?:er|re)s?|m|met(?:er|re)s?|cm|mm|l|lit(?:er|re)s?|ml|g|gram(?:s|men)?|ton(?:s|nes|nen)?|ha|hectares?|kwh|mwh|gwh|mw|gw|kw|volts?|ampere|bar|hz|mhz|ghz|mb|gb|tb|seconds?|seconden?|hours?|uren|uur|minutes?|minuten|minuut|percent|procent|graden|degrees|miles?|inch(?:es)?|feet|ppm|ppb|milligrams?|micrograms?|mg|mcg|points?|punten)$/.test(
    lower,
  );
