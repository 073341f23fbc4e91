import { elementsOf, namesHarm } from '../../claim/apology/elements.js';
import { apologyWordsOf } from '../../claim/apology/words.js';
import type { Context } from '../context.js';
import type { Hit } from '../finding.js';
import type { Reading } from '../reading.js';
import type { Rule } from '../rule.js';
import { isSigned } from './signature.js';

/** What an apology or an open letter leaves out (A07–A10, A23), and an apology that comes late in it (A16). Pure.
 *  @param reading straightened */
export function absenceHits(reading: Reading, { kind, channel }: Context): Hit[] {
  const words = apologyWordsOf(reading.language);
  if (words === undefined || (kind !== 'apology' && kind !== 'open-letter')) return [];
  const elements = elementsOf(reading);
  const missing: Rule[] = [];
  if (elements.responsibility === null) missing.push('ownership-missing');
  if (!namesHarm(reading)) missing.push('harm-unnamed');
  if (elements.repair === null) missing.push('repair-missing');
  if (elements.repentance === null) missing.push('prevention-missing');
  const hits: Hit[] = missing.map((rule) => ({ rule, start: 0, end: 0 }));
  // A post is signed by the account that it stands on.
  if (!posts.has(channel ?? '') && !isSigned(reading))
    hits.push({ rule: 'unsigned', start: reading.text.length, end: reading.text.length });
  const buried = buriedApology(reading, words.apology);
  return buried === null ? hits : [...hits, buried];
}

const posts: ReadonlySet<string> = new Set([
  'x',
  'bluesky',
  'mastodon',
  'threads',
  'linkedin',
  'facebook',
  'instagram',
  'whatsapp',
  'sms',
  'push',
]);

/** How many sentences of our own story may come before the apology. */
const mostBefore = 2;

function buriedApology(reading: Reading, apology: RegExp): Hit | null {
  const context = reading.language === 'nl' ? aside.nl : aside.en;
  let before = 0;
  for (const { start, end, text } of reading.sentences) {
    if (apology.test(text)) return before < mostBefore ? null : { rule: 'apology-buried', start, end };
    // Headings, salutations and date lines end without a mark. What people must do, and condolences, may come first.
    if (/[.!?…]["”’')]?$/.test(text) && !context.test(text)) before += 1;
  }
  return null;
}

/** Sentences that may come before an apology: instructions, condolences, salutations. */
const aside = {
  en: /^(?:please|call|do not|don't|stop|check|change|go to|use|return|keep|take|contact|boil|drink|leave|stay|unplug|throw|delete|block|never|if you|you (?:can|must|should|may|need not|do not)|first,? what|are you|is your|dear|hello)\b|\b(?:condolence|our thoughts|our hearts|died|death|passed away|families of)\b/i,
  nl: /^(?:bel|gebruik|stop|controleer|wijzig|verander|ga|kijk|breng|neem|laat|doe|klik|kook|drink|verlaat|blijf|haal|gooi|verwijder|blokkeer|houd|meld|let|open|geef|bewaar|eerst wat|als u|als je|heeft u|heb je|bent u|ben je|(?:u|je|jij|jullie) (?:kunt|kan|kun|moet|hoeft|mag)|beste|geachte)(?!\p{L})|(?<!\p{L})(?:condol\p{L}{1,10}|medeleven|onze gedachten|leven mee|overleden|overlijden|nabestaanden)(?!\p{L})/iu,
} as const;
