import type { Family } from './context.js';
import { absenceHits } from './apology/absence.js';
import { belittling } from './apology/belittling.js';
import { blaming } from './apology/blaming.js';
import { boasting } from './apology/boasting.js';
import { cancelling } from './apology/cancelling.js';
import { doubting } from './apology/doubting.js';
import { fallingShort } from './apology/falling-short.js';
import { hedging } from './apology/hedging.js';
import { straighten, wordingHits, type Wording } from './apology/wording.js';

/** Every turn of phrase that spoils an apology, with examples that are its tests. */
export const apologyWordings: readonly Wording[] = [
  ...doubting,
  ...cancelling,
  ...fallingShort,
  ...blaming,
  ...belittling,
  ...boasting,
  ...hedging,
];
const outsideRecalls = apologyWordings.filter(({ rule }) => rule !== 'recall-softened');

/** What a text says badly about a fault of ours, in any kind of text; and what an apology or an open letter leaves out. */
export const apologyHits: Family = (reading, context) => {
  const plain = straighten(reading);
  const wordings = context.isProductRecall ? apologyWordings : outsideRecalls;
  return [...wordingHits(plain, wordings), ...absenceHits(plain, context)];
};
