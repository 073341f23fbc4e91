import type { Span } from '../../check/reading.js';

const months =
  '(?:jan(?:uary|uari)?|feb(?:ruary|ruari)?|mar(?:ch)?|maart|mrt|apr(?:il)?|may|mei|june?|juni|july?|juli|aug(?:ust|ustus)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Figures that count nothing. Each is linear: gaps are bounded and never overlap. */
const patterns: readonly RegExp[] = [
  // Links, mail addresses, handles.
  /\b(?:https?:\/\/|www\.)\S{1,300}/giu,
  /[\w.+-]{1,64}@[\w.-]{1,100}/gu,
  /\b[a-z0-9-]{2,40}\.(?:nl|com|org|net|eu|uk|be|de|io)\/\S{1,200}/giu,
  // Dates.
  /(?<![\d.,])\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2}(?![\d.,]\d)/gu,
  /\b(?:19|20)\d{2}-\d{2}-\d{2}\S{0,20}/gu,
  new RegExp(
    `\\b\\d{1,2}(?:st|nd|rd|th|e)?(?: (?:of|en|and|-|–|tot|to|t/m) \\d{1,2}(?:st|nd|rd|th)?)? (?:of )?${months}\\b(?:,? (?:19|20)\\d{2})?`,
    'giu',
  ),
  new RegExp(`\\b${months}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?!\\.?\\d)(?:,? (?:19|20)\\d{2})?`, 'giu'),
  new RegExp(`\\b${months} (?:19|20)\\d{2}\\b`, 'giu'),
  /\b(?:op|van|d\.d\.|dated|per) \d{1,2}[-/]\d{1,2}(?![\d-])/giu,
  // Years.
  /\b(?:in|since|sinds|uit|during|until|till|eind|begin|late|early|jaar|year|zomer|winter|summer|©|fy|van|of|from|vanaf|medio|mid)[ -](?:het |the )?(?:jaar |year )?(?:19|20)\d{2}(?![\d.,]\d)(?! (?:\p{L}{1,20} )?(?:klanten|mensen|customers|people|accounts|users|gebruikers|reizigers|passengers|euro))/giu,
  // Times and opening hours.
  /\b\d{1,2}[.:]\d{2}(?: ?(?:-|–|tot|en|to|and|until) ?\d{1,2}[.:]\d{2})? ?(?:uur|u\b|am\b|pm\b|a\.m\.|p\.m\.|hrs|h\b|cet|cest|gmt|bst)/giu,
  /\b\d{1,2}(?: ?(?:-|–|tot|en|to|and|until) ?\d{1,2}(?:[.:]\d{2})?)? ?(?:am\b|pm\b|a\.m\.|p\.m\.|o['’]clock)/giu,
  /\b\d{1,2}(?:[.:]\d{2})? ?(?:am|pm)?(?: ?(?:-|–|tot|en|to|and|until) ?)\d{1,2}(?:[.:]\d{2})? ?(?:uur|am|pm)\b/giu,
  /\b(?:om|vanaf|tot|rond|omstreeks|voor|vóór|na|sinds|tussen|uiterlijk) \d{1,2}(?:[.:]\d{2})? uur\b/giu,
  /\b(?:at|by|until|from|before|after|around|since) \d{1,2}[.:]\d{2}(?![\d,]|\.\d| ?(?:%|percent|per cent|million|billion|hours|days|m\b|bn\b))/giu,
  /(?<![\d.:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/gu,
  // Phone numbers.
  /\+\d[\d ()-]{6,20}/gu,
  /(?<![\d.,])\(?0\d{1,3}\)?[- ]{0,3}\d[\d -]{3,14}/gu,
  /(?<![\d.,\p{L}])0\d{2,12}\b/gu,
  /\b(?:bel|belt|dial|call|phone|tel|telefoon|telefoonnummer|ring|sms|text|app)\b[.: ]{0,3}(?:met |ons |us |on |op |to |naar )?(?:\d{3,5}|14 ?0\d{2,3})(?![\d.,]\d| \p{L}{4})/giu,
  /\b(?:112|911|999|113|24\/7)\b(?! (?:klanten|mensen|customers|people|accounts|users|gebruikers))/giu,
  // Bank accounts and postcodes.
  /\b[A-Z]{2}\d{2} ?[A-Z]{4}[ \d]{8,16}/gu,
  /\b\d{4} ?(?!MB|GB|TB|KG|KM)[A-Z]{2}\b/gu,
  // Things with a number for a name.
  /\b(?:order|orders?nummer|bestelling|bestelnummer|batch(?:nummer| number| code)?|charge|lot(?:nummer| number)?|serial|serie(?:nummer)?|artikel(?:nummer)?|articles?|partij(?:nummer)?|ticket|dossier|referentie|reference|ref|factuur|invoice|polis|vlucht|flight|lijn|kamer|room|gate|perron|platform|model|versions?|versie|release|build|kvk|btw|ean|art|section|paragraaf|pagina|page|hoofdstuk|chapter|stap|step|figure|table|tabel|bijlage|annex|level|niveau|fase|phase|code|tip|vraag|question|iso|nen|no\.|nr|nummer|postbus|box|top|channel|kanaal|studio|room|zaal|revision|revisie|update|deel|part)\b[.: ]{0,3}(?:nummer |number |no\.? |nr\.? )?#?\d[\d.\-/]{0,20}/giu,
  /\bv ?\d{1,3}(?:\.\d{1,4}){1,3}\b/giu,
  /#\d{1,12}/gu,
  /(?<![\d.,])\d{1,3}(?:\.(?!\d{3}(?!\d))\d{1,4}){2,4}(?!\d)/gu,
  // Addresses.
  /\p{L}{3,30}(?:straat|laan|weg|plein|kade|gracht|singel|dreef|steeg|dijk|hof|park|boulevard) \d{1,4}[a-z]?\b(?! \p{L}+(?:en|s)\b)/giu,
  /\b\d{1,4}[a-z]? (?:[A-Z]\p{L}{1,20} ){1,2}(?:Street|Road|Avenue|Lane|Square|Way|Drive)\b/gu,
  // Numbering of lists and threads, scores, ages, periods of a name.
  /^[ \t>*-]{0,6}\(?\d{1,2}[.)](?=\s)/gmu,
  /(?<![\d.,])\d{1,4}\/\d{1,4}(?![\d/])/gu,
  /\b\d{1,3}(?:-| )(?:jarigen?\b|year-olds?\b|years? old\b|jaar oud\b)/giu,
  /\b(?:aged?|leeftijd(?: van)?|windows|office|iphone|android|ios|mp|covid|formule|formula) \d{1,3}\b/giu,
];

/** Where figures stand that are no quantity: dates, times, phone numbers, postcodes, names, numbering. In rising order, and
 *  they may overlap. Pure. */
export const notQuantities = (text: string): Span[] =>
  /\d/.test(text)
    ? patterns
        .flatMap((pattern) =>
          [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
        )
        .toSorted((a, b) => a.start - b.start)
    : [];
