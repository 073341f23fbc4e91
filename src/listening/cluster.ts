import type { MentionLanguage } from './mention.js';
import type { Concern, Voiced } from './concern.js';
import type { Content } from './word/content.js';

/** Word counts that are kept for a language; the rarest make room. */
const mostWords = 40_000;
/** Words that are kept of a concern, and those by which it is found. */
const kept = { words: 80, indexed: 12, sample: 5, people: 1000, hours: 72, sentence: 280 } as const;

const hour = 3_600_000;
const bin = 600_000;

/** In how many mentions each word stood: a rare word tells more than a common one. */
export class Words {
  readonly #counts: Readonly<Record<MentionLanguage, Map<string, number>>> = {
    nl: new Map(),
    en: new Map(),
    other: new Map(),
  };
  readonly #texts: Record<MentionLanguage, number> = { nl: 0, en: 0, other: 0 };

  count(language: MentionLanguage, content: readonly Content[]): void {
    const counts = this.#counts[language];
    this.#texts[language] += 1;
    for (const { stem } of content) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    if (counts.size <= mostWords) return;
    // Ever new words are noise, or somebody who means harm; what stood once is forgotten first.
    for (let least = 1; counts.size > mostWords / 2; least *= 2)
      for (const [stem, count] of counts) if (count <= least) counts.delete(stem);
  }

  /** What a word weighs, from 0 to 4: a rare one tells more than one that stands everywhere. One that hardly anybody else used,
   *  such as a name or a slip of the pen, tells nothing of what is common, and weighs little. */
  weight(language: MentionLanguage, stem: string): number {
    const count = this.#counts[language].get(stem) ?? 0;
    if (count <= 2 && this.#texts[language] > 20) return 0.5;
    return Math.min(4, Math.log(1 + (this.#texts[language] + 10) / (count + 1)));
  }
}

/** The words that weigh most. Pure. */
export const heaviest = (content: readonly Content[], weigh: (stem: string) => number, most: number): Content[] =>
  content.toSorted((a, b) => weigh(b.stem) - weigh(a.stem)).slice(0, most);

interface Counted {
  /** In how many of its mentions the word stood. */
  count: number;
  readonly form: string;
}

type Weigh = (stem: string) => number;
/** That a concern is now found by a word, or no longer. */
export type Indexing = { readonly stem: string; readonly in: boolean };

/** Mentions that speak of the same, as far as is kept of them. */
export class Cluster {
  readonly id: string;
  readonly words = new Map<string, Counted>();
  readonly indexed = new Set<string>();
  size = 0;
  questions = 0;
  complaints = 0;
  first = '';
  last = '';
  #authors = new Set<string>();
  /** Mentions by ten minutes. */
  readonly #bins = new Map<number, number>();
  #sample: Concern['sample'] = [];
  #sentence: (Concern['sentence'] & { readonly content: readonly string[] }) | null = null;

  constructor(
    readonly number: number,
    readonly language: MentionLanguage,
  ) {
    this.id = `n${number}`;
  }

  get people(): number {
    return this.#authors.size;
  }

  /** In which share of its mentions a word stands, from 0 to 1. */
  shareOf(stem: string): number {
    return (this.words.get(stem)?.count ?? 0) / Math.max(1, this.size);
  }

  /** How much of a mention this is about, and by which words: each word counts by its weight, and in full once a third of the
   *  concern uses it. */
  likeness(content: readonly Content[], weigh: Weigh, whole: number): { likeness: number; shared: readonly Content[] } {
    let sum = 0;
    const shared: Content[] = [];
    for (const word of content) {
      const share = Math.min(1, 3 * this.shareOf(word.stem));
      if (share <= 0.1) continue;
      sum += share * weigh(word.stem);
      shared.push(word);
    }
    return { likeness: whole === 0 ? 0 : sum / whole, shared };
  }

  /** How much two concerns are about the same, from 0 to 1: what their telling words share, by weight. */
  sameness(other: Cluster, weigh: Weigh): number {
    let [both, either] = [0, 0];
    for (const stem of new Set([...this.indexed, ...other.indexed])) {
      const [one, two] = [this.shareOf(stem), other.shareOf(stem)];
      both += Math.min(one, two) * weigh(stem);
      either += Math.max(one, two) * weigh(stem);
    }
    return either === 0 ? 0 : both / either;
  }

  /** @returns words by which it is now found, or no longer */
  take(mention: Voiced, content: readonly Content[]): Indexing[] {
    const { author, at, kind, id, text } = mention;
    this.size += 1;
    if (kind === 'question') this.questions += 1;
    if (kind === 'complaint') this.complaints += 1;
    if (this.#authors.size < kept.people) this.#authors.add(author);
    if (this.first === '' || at < this.first) this.first = at;
    if (at > this.last) this.last = at;
    for (const { stem, form } of content) {
      const known = this.words.get(stem);
      if (known === undefined) this.words.set(stem, { count: 1, form });
      else known.count += 1;
    }
    this.#prune();
    this.#tick(at);
    const said = { mention: id, text: shortened(text), at };
    this.#sample = [said, ...this.#sample]
      .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
      .slice(0, kept.sample);
    this.#consider(said, content);
    return this.#reindex();
  }

  /** Takes over all that another one knows. */
  absorb(other: Cluster): Indexing[] {
    this.size += other.size;
    this.questions += other.questions;
    this.complaints += other.complaints;
    if (other.first < this.first) this.first = other.first;
    if (other.last > this.last) this.last = other.last;
    for (const author of other.#authors) if (this.#authors.size < kept.people) this.#authors.add(author);
    for (const [stem, { count, form }] of other.words) {
      const known = this.words.get(stem);
      if (known === undefined) this.words.set(stem, { count, form });
      else known.count += count;
    }
    for (const [at, count] of other.#bins) this.#bins.set(at, (this.#bins.get(at) ?? 0) + count);
    this.#sample = [...this.#sample, ...other.#sample].toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, kept.sample);
    this.#prune();
    return this.#reindex();
  }

  told(at: string, weigh: Weigh): Concern {
    const now = Date.parse(at);
    const perHour = this.#within(now, 0);
    const words = this.#telling(weigh);
    return {
      id: this.id,
      language: this.language,
      words,
      label: words.slice(0, 4).join(' · '),
      sentence: { mention: this.#sentence?.mention ?? '', text: this.#sentence?.text ?? '' },
      size: this.size,
      people: this.people,
      questions: this.questions,
      complaints: this.complaints,
      questionShare: this.questions / Math.max(1, this.size),
      growthPerHour: perHour - this.#within(now, 1),
      perHour,
      first: this.first,
      last: this.last,
      sample: this.#sample,
    };
  }

  /** Words that more than one mention used, by how many did and how rare they are elsewhere. */
  #telling(weigh: Weigh): string[] {
    return [...this.words]
      .filter(([, { count }]) => count > 1 || this.size < 2)
      .toSorted(([a, one], [b, two]) => two.count * weigh(b) - one.count * weigh(a) || (a < b ? -1 : 1))
      .slice(0, 8)
      .map(([, { form }]) => form);
  }

  #prune(): void {
    if (this.words.size <= 2 * kept.words) return;
    const rarest = [...this.words].toSorted((a, b) => a[1].count - b[1].count).slice(0, this.words.size - kept.words);
    for (const [stem] of rarest) this.words.delete(stem);
  }

  #tick(at: string): void {
    const time = Date.parse(at);
    if (!Number.isFinite(time)) return;
    const place = Math.floor(time / bin);
    this.#bins.set(place, (this.#bins.get(place) ?? 0) + 1);
    const most = (kept.hours * hour) / bin;
    if (this.#bins.size <= most) return;
    this.#bins.delete(Math.min(...this.#bins.keys()));
  }

  /** Mentions in so many hours before the end of the ten minutes that run now.
   *  @param ago how many hours earlier that end lies */
  #within(now: number, ago: number): number {
    const last = Math.floor(now / bin) - (ago * hour) / bin;
    let sum = 0;
    for (let place = last - hour / bin + 1; place <= last; place += 1) sum += this.#bins.get(place) ?? 0;
    return sum;
  }

  /** The sentence that says most of it in few words stands for all. */
  #consider(said: Concern['sample'][number], content: readonly Content[]): void {
    const score = (stems: readonly string[]): number =>
      stems.reduce((sum, stem) => sum + this.shareOf(stem), 0) / Math.sqrt(stems.length + 4);
    const stems = content.map(({ stem }) => stem);
    if (this.#sentence !== null && score(stems) <= score(this.#sentence.content)) return;
    this.#sentence = { mention: said.mention, text: said.text, content: stems };
  }

  #reindex(): Indexing[] {
    // Once it is large, its words hardly change any more.
    if (this.size > 32 && this.size % 16 !== 0) return [];
    const best = [...this.words]
      .toSorted((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
      .slice(0, kept.indexed)
      .map(([stem]) => stem);
    const gone = [...this.indexed].filter((stem) => !best.includes(stem));
    const come = best.filter((stem) => !this.indexed.has(stem));
    for (const stem of gone) this.indexed.delete(stem);
    for (const stem of come) this.indexed.add(stem);
    return [...gone.map((stem) => ({ stem, in: false })), ...come.map((stem) => ({ stem, in: true }))];
  }
}

const shortened = (text: string): string =>
  (text.length <= kept.sentence ? text : `${text.slice(0, kept.sentence - 1)}…`).toWellFormed();
