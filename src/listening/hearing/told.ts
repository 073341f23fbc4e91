import { needs as needsIn } from '../classify/need.js';
import type { Need } from '../mention.js';
import type { Item } from './hearing.js';
import type { Notes } from './notes.js';

/** Why a message needs a person at once: the words that told, or who said so. */
export interface NeedTold {
  readonly need: Need;
  /** As they stand in the text; none where a person said so. */
  readonly telling: readonly string[];
  /** Null where its words told. */
  readonly by: string | null;
}

/** What made each need of a message. Pure. */
export function needsTold({ id, mention, understanding }: Item, { needs: said = [] }: Notes): NeedTold[] {
  if (understanding.needs.length === 0) return [];
  const by = said.find((one) => one.id === id)?.by ?? null;
  const found = by === null ? needsIn(mention.text, understanding.language) : [];
  return understanding.needs.map((need) => ({
    need,
    telling: found.find((one) => one.need === need)?.telling ?? [],
    by,
  }));
}
