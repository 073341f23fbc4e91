import type { Channel } from '../../playbook/vocabulary.js';
import type { Reading } from '../check/reading.js';
import { contactsIn } from './contact.js';

/** What a text holds, as far as its words show it; `over` is that all is solved. */
export type BlockSign =
  | 'next-update'
  | 'contact'
  | 'empathy'
  | 'unknown'
  | 'instruction'
  | 'what-we-said'
  | 'stop-using'
  | 'product-marks'
  | 'remedy'
  | 'over';

/** Posts and alerts that have room for a line or two. */
export const channelsWithoutRoom: ReadonlySet<Channel> = new Set([
  'x',
  'bluesky',
  'mastodon',
  'threads',
  'sms',
  'push',
  'whatsapp',
  'instagram',
  'status-page',
]);

/** Wide on purpose: what any of them sees is not missing. */
const signs: Readonly<Record<Exclude<BlockSign, 'next-update'>, Readonly<Record<string, RegExp>>>> = {
  contact: {
    nl: /(?<![\p{L}])(?:bel (?:ons|met)|bellen|mail(?:en)?|dm|privébericht|stuur ons|website|pagina|klantenservice|helpdesk|telefoon\p{L}*|neem contact|contact met|app ons|chat|link|loket|balie|wijkteam|112)(?![\p{L}])/iu,
    en: /(?<![\p{L}])(?:call|phone|email|e-mail|dm|direct message|message us|website|page|help ?line|help ?desk|contact|customer (?:service|care)|chat|link|press office|hotline)(?![\p{L}])/iu,
  },
  empathy: {
    nl: /(?<![\p{L}])(?:sorry|spijt|excuses|verontschuldig\p{L}*|begrijp\p{L}*|begrip|meeleven|leven mee|medeleven|gedachten|condol\p{L}*|betreur\p{L}*|vervelend|naar voor|rot|hinder\p{L}*|schrik\p{L}*|geschrokken|geraakt|ongerust|bezorgd|zorgen|ingrijpend|heftig|verdriet\p{L}*|verslagen|moeilijk|aangeslagen|onzeker\p{L}*|ongemak|overlast|pijn\p{L}*|boos|kwaad|ernstig|erg|verschrikkelijk|vreselijk|sterkte|hopen)(?![\p{L}])/iu,
    en: /(?<![\p{L}])(?:sorry|apolog\p{L}*|regret|understand\p{L}*|sympath\p{L}*|condolences?|thoughts?|hearts?|worr\p{L}+|concern\p{L}*|upset\p{L}*|distress\p{L}*|frustrat\p{L}*|difficult|painful|shock\p{L}*|sad\p{L}*|grief|griev\p{L}*|inconvenien\p{L}*|anxi\p{L}*|angry|serious|terrible|horrific|awful|feel|devastat\p{L}*|trouble|hope)(?![\p{L}])/iu,
  },
  unknown: {
    nl: /(?<![\p{L}])(?:nog niet|weten (?:wij|we)(?: \p{L}+)? niet|niet (?:zeker|bekend|duidelijk|weten)|onbekend|onduidelijk|onderzoek\p{L}*|onderzocht|zoeken (?:\p{L}+ ){0,3}uit|uitgezocht|gaan na|nagaan|controleren|kunnen (?:wij|we) (?:nog )?niet|nog geen|zodra|weten niet)(?![\p{L}])/iu,
    en: /(?<![\p{L}])(?:not yet|do(?:es)? not (?:yet )?know|don['’]t (?:yet )?know|unknown|unclear|not (?:certain|sure|known|clear)|investigat\p{L}*|looking into|look into|finding out|find out|establish\p{L}*|cannot (?:yet )?(?:say|confirm)|can['’]t (?:yet )?(?:say|confirm)|checking|still|as soon as|no answer)(?![\p{L}])/iu,
  },
  instruction: {
    nl: /(?<![\p{L}])(?:wat (?:u|je|jullie|mensen) (?:nu )?(?:kunt|kun|kan|kunnen)|(?:u|je|jullie) (?:kunt|kan|kunnen|hoeft|hoef|hoeven|moet)|(?:kunt|hoeft) u|kun je|bel|mail|lees|kijk|gebruik|stop|wijzig|verander|let op|neem|breng|check|controleer|houd|ga|blijf|kom|vraag|meld|sluit|verlaat|eet|drink|bewaar|betaal|klik|deel|wacht|verzoeken|vragen (?:wij|u|je)|advies|adviseren)(?![\p{L}])/iu,
    en: /(?<![\p{L}])(?:what you can|you (?:can|may|should|do not|don['’]t|need)|please|do not|don['’]t|call|visit|check|read|use|stop|change|return|contact|follow|avoid|keep|go to|stay|ask|report|see|take|advise|wait|watch)(?![\p{L}])/iu,
  },
  'what-we-said': {
    nl: /(?<![\p{L}])(?:eerder\p{L}*|gisteren|vanochtend|vanmorgen|vanmiddag|vorige?|fout|onjuist\p{L}*|niet juist|verkeerd\p{L}*|rectificatie|correctie|klopt|klopte|kloppen|klopten|schreven|meldden|zeiden|noemden|ten onrechte|niet waar|herstellen|bericht|in plaats van|anders dan)(?![\p{L}])/iu,
    en: /(?<![\p{L}])(?:earlier|previous\p{L}*|yesterday|this (?:morning|afternoon)|wrong\p{L}*|incorrect\p{L}*|mistaken\p{L}*|error|correction|correct|not (?:true|right|correct)|untrue|we (?:said|wrote|reported|told|stated|posted)|instead of|rather than|false)(?![\p{L}])/iu,
  },
  'stop-using': {
    nl: /(?<![\p{L}])(?:niet (?:meer |verder )?(?:eten|gebruiken|drinken|op)|(?:eet|gebruik|drink)(?= )[^.!?\n]{0,80} niet|stop|gooi|breng|niet (?:gebruik|opeten)|zet (?:\p{L}+ ){0,3}uit|haal (?:\p{L}+ ){0,3}(?:stekker|stopcontact)|lever)(?![\p{L}])/iu,
    en: /(?<![\p{L}])(?:do not (?:eat|use|drink|consume|give)|don['’]t (?:eat|use|drink|consume|give)|stop|never use|throw|return|bring|unplug|should not (?:eat|use|be)|no longer use|discard)(?![\p{L}])/iu,
  },
  'product-marks': {
    nl: /(?:batch|lot|partij|charge|serie|artikel|model|type|ean|streepjescode|barcode|houdbaar|tht|t\.h\.t|code|datum|etiket|verpakking|productie|nummer)/iu,
    en: /(?:batch|lot|serial|article|model|barcode|bar code|best before|use by|use-by|code|date|label|package|packaging|number)/iu,
  },
  remedy: {
    nl: /(?:geld terug|terugbetal|aankoopbedrag|vergoed|vervang|omruil|ruil|reparat|repare|herstel|gratis|nieuw (?:product|exemplaar)|terugbreng|kosteloos|het bedrag)/iu,
    en: /(?:refund|money back|replace|exchange|repair|free of charge|reimburse|full price|purchase price|compensat|your money)/iu,
  },
  over: {
    nl: /(?<![\p{L}])(?:(?:is|zijn|was) (?:\p{L}+ ){0,3}?(?:opgelost|verholpen|hersteld|voorbij|afgerond)|laatste (?:bericht|update)|werkt weer|werken weer)(?![\p{L}])/iu,
    en: /(?<![\p{L}])(?:(?:is|are|was|were|has been|have been) (?:\p{L}+ ){0,2}?(?:resolved|fixed|restored|solved|over|complete)|final update|last update|works again|working again|back to normal)(?![\p{L}])/iu,
  },
};

/** A moment, and words that something will then be told. */
const moment: Readonly<Record<string, RegExp>> = {
  nl: /(?<![\p{L}\d])(?:\d{1,2}[.:]\d\d|\d{1,2} uur|binnen (?:\d+|[\p{L}]+) (?:minuten|uur|dagen)|over een (?:half )?uur|(?:elk|ieder) (?:half )?uur|elke (?:\d+|[\p{L}]+) (?:minuten|uur|dagen)|(?:maan|dins|woens|donder|vrij|zater|zon)dag|morgen\p{L}*|vanmiddag|vanavond|vannacht|vandaag|dagelijks|elke dag|\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|\d{1,2}-\d{1,2}|middernacht|halfuur|half uur)(?![\p{L}])/iu,
  en: /(?<![\p{L}\d])(?:\d{1,2}[.:]\d\d|\d{1,2} ?(?:am|pm|a\.m|p\.m|o['’]clock)|within (?:\d+|[\p{L}]+|the next [\p{L}\d]+) (?:minutes|hours?|days?)|in (?:an|one|two|half an) hours?|every (?:\d+ |half |[\p{L}]+ )?(?:minutes|hours?|day)|hourly|daily|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|this (?:afternoon|evening|morning)|today|noon|midday|midnight|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2})(?![\p{L}])/iu,
};
const telling: Readonly<Record<string, RegExp>> = {
  nl: /(?:update|bericht|meer|laten .{0,40}weten|weten|inform|hoor|hoort|vertel|meld|public|nieuws|volgende|bijgewerkt|deel|komen .{0,30}terug|kom .{0,30}terug|stand van zaken|persconferentie|toelichting|op de hoogte|schrijven|mailen|antwoord)/iu,
  en: /(?:update|more|let you know|know|inform|hear from|tell|report|publish|post|news|next|share|back to you|press conference|statement|announce|answer|write|email)/iu,
};

/** Whether a text holds a sign of a block. Pure; linear. */
export function has(reading: Reading, block: BlockSign): boolean {
  const { text, language } = reading;
  if (block === 'next-update') return tellsWhen(reading);
  if (block === 'contact' && (contactsIn(text).length > 0 || /(?<![\p{L}\p{N}])@[a-z0-9_]{2,}/iu.test(text)))
    return true;
  return signs[block][language]?.test(text) ?? true;
}

/** A moment and what will be told then stand in one sentence, or in a heading and the line below it. */
function tellsWhen({ sentences, language }: Reading): boolean {
  const [when, what] = [moment[language], telling[language]];
  if (when === undefined || what === undefined) return true;
  return sentences.some(({ text }, index) => {
    if (!when.test(text)) return false;
    return what.test(text) || what.test(sentences[index - 1]?.text ?? '');
  });
}
