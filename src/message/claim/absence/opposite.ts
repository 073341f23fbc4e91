import type { Reading, Span } from '../../check/reading.js';
import { isLimited } from './absence.js';
import { stemOf } from '../number/noun.js';

/** A sentence that another text denies, with what that says. */
export interface Opposite extends Span {
  readonly otherSays: string;
}

const negation = /^(?:not|no|never|none|cannot|niet|geen|nooit|nimmer|.{2,6}n['’]t)$/u;
/** Words that change nothing of what is told. */
const light = new Set(
  'the,a,an,is,are,was,were,be,been,being,has,have,had,do,does,did,to,of,at,by,for,our,your,we,you,it,there,this,that,these,currently,just,simply,really,safely,today,and,also,can,could,de,het,een,is,zijn,was,waren,werd,werden,wordt,worden,heeft,hebben,had,er,te,van,onze,ons,uw,je,wij,we,u,dit,dat,deze,gewoon,momenteel,vandaag,en,ook,wel,kunt,kunnen,kan,om'.split(
    ',',
  ),
);
/** Words by which a sentence tells of another time, or of less than the whole. */
const elsewhere =
  /(?<![\p{L}])(?:weer|inmiddels|opnieuw|tot|vanaf|sinds|nog|again|now|since|until|from|yet|still|before|no longer|niet meer|all|alle|every|elke|iedereen|everyone|both|beide|always|altijd|only|alleen|maar|but|if|als|morgen|tomorrow|gisteren|yesterday|eerst|first)(?![\p{L}])/iu;

/** Sentences longer than this say more than one thing. */
const mostWords = 16;

interface Statement extends Span {
  readonly key: string;
  readonly isSo: boolean;
}

const kept = new WeakMap<Reading, readonly Statement[]>();

/** Short sentences, each with its telling words and whether it denies them. Made once for a reading. */
function statementsOf(reading: Reading): readonly Statement[] {
  const known = kept.get(reading);
  if (known !== undefined) return known;
  const language = reading.language === 'nl' ? 'nl' : 'en';
  const found = reading.sentences.flatMap(({ start, end, text }): Statement[] => {
    const words = text.length > 200 ? [] : (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []);
    if (words.length < 3 || words.length > mostWords || /[?]/.test(text) || elsewhere.test(text)) return [];
    if (reading.isQuoted(start) || reading.isRetracted(start) || isLimited(reading, { start, end }, language))
      return [];
    const denials = words.filter((word) => negation.test(word)).length;
    const telling = words.filter((word) => !negation.test(word) && !light.has(word)).map(stemOf);
    if (denials > 1 || telling.length < 2) return [];
    return [{ start, end, key: [...new Set(telling)].toSorted().join(' '), isSo: denials === 0 }];
  });
  kept.set(reading, found);
  return found;
}

/** Sentences of one text that another one of the same language has too, word for word but for a "not". Pure; linear. */
export function oppositesIn(reading: Reading, other: Reading): Opposite[] {
  if (reading.language !== other.language) return [];
  const theirs = new Map(statementsOf(other).map((one) => [`${one.key} ${one.isSo}`, one]));
  return statementsOf(reading).flatMap(({ start, end, key, isSo }): Opposite[] => {
    const denial = theirs.get(`${key} ${!isSo}`);
    // A text that says both cannot be held against another.
    if (denial === undefined || theirs.has(`${key} ${isSo}`)) return [];
    return [{ start, end, otherSays: other.text.slice(denial.start, denial.end).trim() }];
  });
}
