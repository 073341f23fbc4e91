import type { Wording } from './wording.js';

const sorryEn = '(?:sorry|apologi[sz]e[sd]?|apolog(?:y|ies)|apologi[sz]ing)';
/** What may follow "but" without taking the apology back: repair, more apology, or the rest of what went wrong. */
const turnEn =
  "(?! (?:(?:far |much |in )?too \\w{1,10}|in (?:too|the wrong)|badly|not|only|by then|that was|that came|it came|with|days|weeks|months|years|it took|we took|we waited|also|today|now|from|as of|tomorrow|tonight|this morning|words|sorry|apologies|apologi[sz]ing|an apology|that alone|saying|(?:that|it|this)(?:'s| is|'s not| is not| isn't| was| wasn't)(?: not)? (?:enough|no excuse|just|only|simply)|did|didn't|failed|could not|couldn't|were not|weren't|had|got|then|never|not|instead|still|heard|received|found|only|nobody|no one|no excuse|you can|you will|your|the money|more (?:is|must)|especially|above all|most of all|we know|we (?:can|will|'ll|are now|are going to|have now|have already|want to make|want to put|must do|owe|understand|realise|realize)\\b(?! not)|we'll|we (?:are|'re) (?:refunding|paying|fixing|repairing|changing|working|putting|making|doing)|we (?:did not|didn't|failed to|never) (?:answer|call|listen|act|respond|tell|warn|come|keep|deliver|do))\\b)";
const excusesNl = '(?:excuses|excuus|spijt|sorry|verontschuldig\\w{0,8})';
const turnNl =
  '(?! (?:(?:veel |in |met )?te \\p{L}{1,10}|slecht|dat (?:kwam|was)|het (?:kwam|duurde)|wij wachtten|we wachtten|ook|vandaag|nu|vanaf|vanavond|morgen|deze week|excuses|sorry|woorden|spijt|daarmee|daar (?:blijft|laten)|dat (?:is|alleen|helpt|niet|ook niet)|het is|niet|nooit|kreeg|kregen|werd|werden|bleef|bleven|moest|moesten|stond|stonden|geen|te laat|pas|vervolgens|vooral|zeker|liefst|één|een paar|weinig|half|enkele|\\d|(?:u|je|jullie) (?:krijgt|krijgen|ontvangt|kunt|kan|hoeft|heeft (?:daar|er|niets)|hebt (?:daar|er|niets)|koopt|moet)|(?:uw|je|jouw) |(?:wij|we) (?:storten|betalen|vergoeden|maken|zorgen|lossen|draaien|herstellen|doen|gaan|werken|zetten|nemen|weten|begrijpen|kunnen|beseffen|snappen|geven|bellen|sturen|helpen|trekken|stoppen|komen|vervangen|repareren)(?! (?:\\w{1,12} ){0,2}(?:niet|geen|niets)(?!\\p{L})))(?!\\p{L}))';

/** Apologies that are taken back in the same breath (A02). A turn to repair takes nothing back. */
export const cancelling: readonly Wording[] = [
  {
    rule: 'apology-cancelled',
    language: 'en',
    pattern: new RegExp(
      [
        `\\b${sorryEn}\\b[^.!?\\n]{0,100}(?<!\\b(?:nothing|anything|all|everything) )\\b(?:but|however|nevertheless|nonetheless|that said|having said that|on the other hand),?${turnEn}`,
        `\\b${sorryEn}\\b[^.!?\\n]{0,80}\\b(?:although|though)\\b(?! (?:that|this|it) (?:is|was|isn't|may) not enough)`,
        '^(?:while|although|though|even though) (?:we|i)(?: do| can| \\w{1,12}ly)? (?:apologi[sz]e|are sorry|am sorry)\\b',
      ].join('|'),
      'gi',
    ),
    instead: 'We are sorry.',
    finds: [
      'We are sorry, but our terms were clear.',
      'We apologise for the delay; however, the weather was exceptional.',
      'Sorry about this, but other banks do the same.',
      'While we apologise for the upset, the decision stands.',
    ],
    passes: [
      'We are sorry, but today we pay back every cent.',
      'We are sorry not only for the delay but also for our silence.',
      'We are sorry that we promised to call but did not.',
      'We apologise, but we know that sorry is not enough.',
      'We are sorry, but we will do more than say so.',
      'We said sorry last week, but far too late.',
    ],
  },
  {
    rule: 'apology-cancelled',
    language: 'en',
    pattern: new RegExp(`^(?:but|however|that said|having said that|nevertheless|nonetheless),?${turnEn}`, 'gi'),
    after: new RegExp(`\\b${sorryEn}\\b`, 'i'),
    finds: ['We are sorry. However, we followed the rules.', 'We apologise for this. That said, most users were fine.'],
    passes: ['We are sorry. But sorry is not enough.', 'We are sorry. But today we pay back what we owe you.'],
  },
  {
    rule: 'apology-cancelled',
    language: 'nl',
    pattern: new RegExp(
      [
        `(?<!\\p{L})${excusesNl}(?!\\p{L})[^.!?\\n]{0,100}(?<!\\p{L})(?:maar|echter|desondanks|niettemin|desalniettemin|daarentegen)(?!\\p{L}),?${turnNl}`,
        `(?<!\\p{L})${excusesNl}(?!\\p{L})[^.!?\\n]{0,80}(?<!\\p{L})(?:hoewel|ofschoon|al (?:is|was|waren|vinden|hebben|blijven))(?!\\p{L})`,
        `^(?:hoewel|ofschoon|al) [^.!?\\n]{0,40}(?<!\\p{L})${excusesNl}(?!\\p{L})`,
      ].join('|'),
      'giu',
    ),
    instead: 'Het spijt ons.',
    finds: [
      'Onze excuses, maar de voorwaarden waren duidelijk.',
      'Het spijt ons, maar dit overkomt iedere bank.',
      'Wij bieden onze excuses aan. Echter, wij hebben ons aan de regels gehouden.',
      'Hoewel wij onze excuses aanbieden, blijft het besluit staan.',
      'Sorry voor de vertraging, maar wij kunnen hier niets aan doen.',
    ],
    passes: [
      'Het spijt ons, maar wij storten vandaag alles terug.',
      'Onze excuses, niet alleen voor de fout maar ook voor ons zwijgen.',
      'Het spijt ons dat wij beloofden te bellen maar dat niet deden. Maar excuses zijn niet genoeg.',
      'Sorry dat wij maar één medewerker aan de telefoon hadden.',
      'Wij bieden u onze excuses aan, maar daarmee zijn we er niet.',
      'Wij maakten vrijdag excuses, maar in te kleine letters.',
    ],
  },
  {
    rule: 'apology-cancelled',
    language: 'nl',
    pattern: new RegExp(
      `^(?:(?:maar|echter|desondanks|niettemin|dat gezegd hebbende|wel (?:willen|hechten) wij)(?!\\p{L}),?${turnNl}|toch (?:vinden|blijven|staan|menen|denken) (?:wij|we)(?!\\p{L}))`,
      'giu',
    ),
    after: new RegExp(`(?<!\\p{L})${excusesNl}(?!\\p{L})`, 'iu'),
    finds: ['Het spijt ons. Maar dit was overmacht.', 'Onze excuses. Toch blijven wij achter het plan staan.'],
    passes: ['Het spijt ons. Maar woorden zijn niet genoeg.', 'Het spijt ons. Maar vandaag betalen wij alles terug.'],
  },
];
