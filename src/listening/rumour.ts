import type { FactSheet } from '../message/fact.js';
import { claimsIn, heldClaims, type Claim, type Held, type Moment } from './claim.js';
import type { Voiced } from './concern.js';
import type { MentionLanguage } from './mention.js';
import { mayName } from './name/rule.js';

/** What goes round, beside what the fact sheet says. */
export interface Rumour extends Held {
  /** The same claim has the same id, in every process: `r-…`, of small letters and digits. */
  readonly id: string;
  readonly sort: Claim['sort'];
  /** As somebody said it. */
  readonly says: string;
  readonly language: MentionLanguage;
  readonly size: number;
  readonly people: number;
  /** How many asked whether it is so, rather than said so. */
  readonly asked: number;
  /** ISO 8601 UTC. */
  readonly first: string;
  readonly last: string;
  /** Ids of mentions, the newest first, at most five. */
  readonly mentions: readonly string[];
}

interface Group {
  readonly id: string;
  readonly key: string;
  readonly sort: Claim['sort'];
  /** The first mention's text, by which it is held against every new fact sheet. */
  readonly text: string;
  readonly language: MentionLanguage;
  readonly says: string;
  readonly authors: Set<string>;
  size: number;
  asked: number;
  first: string;
  last: string;
  mentions: readonly string[];
}

/** Claims that are kept, and people that are counted for each. */
const most = { groups: 1000, people: 1000, mentions: 5, text: 2000 } as const;

/** Which contradictions come before which unknowns. */
const order: readonly Held['standing'][] = ['contradicts', 'unknown', 'confirmed'];

/** Gathers what people claim, as mentions come in, and holds it against whatever the fact sheet says by then. Bounded, whatever
 *  comes in; the same mentions in the same order give the same rumours. */
export class Rumours {
  readonly #groups = new Map<string, Group>();
  #judged: { readonly sheet: FactSheet | null; readonly held: Map<string, Held | null> } = {
    sheet: null,
    held: new Map(),
  };

  /** Takes a mention in. @returns what it claims */
  add(mention: Voiced): Claim[] {
    // Most messages state nothing that a fact could: to look for a figure or a denial first is ten times as quick.
    const { text, language } = mention;
    if (language === 'other' || !(mayClaim.test(text) || mayName[language].test(text))) return [];
    const claims = claimsIn(text, language);
    for (const claim of claims) this.#count(claim, mention);
    return claims;
  }

  /** What goes round, what contradicts the sheet first, then the largest.
   *  @param least how many different people make a rumour of what the sheet does not know; a contradiction counts from one on */
  list(sheet: FactSheet, moment: Moment, least = 2): Rumour[] {
    return [...this.#groups.values()]
      .flatMap((group): Rumour[] => {
        const { text: _, language, key: __, authors, ...told } = group;
        const held = this.#judge(group, sheet, moment);
        if (held === null || (held.standing !== 'contradicts' && authors.size < least)) return [];
        if (held.standing === 'unknown' && held.fact === null && isPrivate(group)) return [];
        const { standing, fact, stands } = held;
        return [{ ...told, language, people: authors.size, standing, fact, stands }];
      })
      .toSorted(
        (a, b) =>
          order.indexOf(a.standing) - order.indexOf(b.standing) || b.size - a.size || (a.first < b.first ? -1 : 1),
      );
  }

  /** A claim is held against a sheet once. */
  #judge({ key, text, language }: Group, sheet: FactSheet, moment: Moment): Held | null {
    if (this.#judged.sheet !== sheet) this.#judged = { sheet, held: new Map() };
    const known = this.#judged.held.get(key);
    if (known !== undefined) return known;
    const held = heldClaims(text, language, sheet, moment).find((one) => one.key === key) ?? null;
    this.#judged.held.set(key, held);
    return held;
  }

  #count({ key, sort, says }: Claim, { id, author, at, text, language }: Voiced): void {
    const isAsked = /\?/.test(text) ? 1 : 0;
    const known = this.#groups.get(key);
    if (known === undefined) {
      if (this.#groups.size >= most.groups) this.#makeRoom();
      const group: Group = {
        id: idOf(key),
        key,
        sort,
        text: text.slice(0, most.text),
        language,
        says,
        authors: new Set([author]),
        size: 1,
        asked: isAsked,
        first: at,
        last: at,
        mentions: [id],
      };
      this.#groups.set(key, group);
      return;
    }
    known.size += 1;
    known.asked += isAsked;
    if (known.authors.size < most.people) known.authors.add(author);
    if (at < known.first) known.first = at;
    if (at > known.last) known.last = at;
    known.mentions = [id, ...known.mentions].slice(0, most.mentions);
  }

  /** What one person said longest ago goes first. */
  #makeRoom(): void {
    const least = [...this.#groups.values()].toSorted(
      (a, b) => a.authors.size - b.authors.size || (a.last < b.last ? -1 : 1),
    );
    for (const { key } of least.slice(0, most.groups / 10)) {
      this.#groups.delete(key);
      this.#judged.held.delete(key);
    }
  }
}

const mayClaim =
  /[0-9%€]|(?<![\p{L}])(?:geen|niet|nooit|niemand|alle|iedereen|gelekt|gestolen|buitgemaakt|ingezien|open|dicht|gesloten|miljoen|duizend|honderd|honderden|duizenden|miljoenen|helft|meeste|no|not|never|nobody|none|all|everyone|leaked|stolen|accessed|closed|million|thousand|hundred|hundreds|thousands|millions|half|most|can|cannot|kunt|kan|safe|veilig|injured|gewond|dead|dood|doden|taken|compromised|exposed)(?![\p{L}])/iu;

/** A figure of which no fact speaks is a rumour where it tells of harm: that somebody paid 75 euros, or had two flights, is his
 *  own affair, and so are most figures that people write. */
const isPrivate = ({ sort, key }: Group): boolean =>
  sort === 'number' &&
  !/ (?:affected|injured|dead|ill|missing|leaked|polluted|evacuated|recalled|unpowered|closed) /.test(key);

/** FNV-1a over 53 bits: short, and the same everywhere; ids need not be secret. */
function idOf(key: string): string {
  let [low, high] = [0x811c9dc5, 0xcbf29ce4];
  for (const unit of key) {
    const code = unit.codePointAt(0)!;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return `r-${((high >>> 0) * 0x200000 + (low >>> 11)).toString(36)}`;
}
