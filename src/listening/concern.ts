import type { Kind, MentionLanguage } from './mention.js';
import { Cluster, heaviest, Words, type Indexing } from './cluster.js';
import { contentOf, type Content } from './word/content.js';

/** What a concern is told from: one mention, as it was understood. */
export interface Voiced {
  /** Unique over all sources. */
  readonly id: string;
  readonly author: string;
  /** When it was said, ISO 8601 UTC. */
  readonly at: string;
  readonly text: string;
  readonly language: MentionLanguage;
  readonly kind: Kind;
}

/** What many people speak of. */
export interface Concern {
  /** `n1`, `n2`, …: never given to another one while the service runs, and given anew when it starts. */
  readonly id: string;
  readonly language: MentionLanguage;
  /** Its telling words, most telling first; more than one person used each, where more than one spoke. */
  readonly words: readonly string[];
  /** The words in one line, fit for the journal: nobody's sentence stands in it. */
  readonly label: string;
  /** The message that says most of it in few words, with its id. */
  readonly sentence: { readonly mention: string; readonly text: string };
  readonly size: number;
  /** Of how many different people; at most 1,000 are counted. */
  readonly people: number;
  readonly questions: number;
  readonly complaints: number;
  /** From 0 to 1. */
  readonly questionShare: number;
  /** Messages in the last 60 minutes less those in the 60 minutes before. */
  readonly growthPerHour: number;
  /** Messages in the last 60 minutes, to ten minutes. */
  readonly perHour: number;
  /** ISO 8601 UTC. */
  readonly first: string;
  readonly last: string;
  /** The newest, at most five. */
  readonly sample: readonly { readonly mention: string; readonly text: string; readonly at: string }[];
}

/** Where a mention belongs, and the words that made it so. */
export interface Placing {
  readonly concern: string;
  readonly shared: readonly string[];
  /** From 0 to 1: how much of what the mention is about, rare words counting more, the concern is about too. */
  readonly likeness: number;
}

/** How much of a mention must be in a concern for it to belong there. */
const enough = 0.3;
/** Concerns that are looked at for one mention: those that share its rarest words. */
const mostLooked = 40;
/** Concerns that are kept; the smallest that was silent longest makes room. */
const mostKept = 1000;
/** Mentions after which those that turned out to speak of the same are joined. */
const joinEvery = 250;
/** Two concerns are one where so much of their words is the same. */
const sameness = 0.28;

/** Groups mentions by what they are about, as they come in. A mention joins the concern with which it shares enough telling
 *  words, rare ones counting more, or begins one. A concern keeps its id; where two turn out to be one, the larger
 *  keeps its id and `idNow` tells it from the other's. The same mentions in the same order give the same concerns. Its memory
 *  is bounded, whatever comes in. */
export class Concerns {
  readonly #words = new Words();
  readonly #clusters = new Map<string, Cluster>();
  readonly #joined = new Map<string, string>();
  /** Concerns by the words that tell them, so that few are looked at. */
  readonly #byWord = new Map<string, Set<Cluster>>();
  #taken = 0;
  #made = 0;

  /** Takes a mention in. @returns null where it holds no word that tells anything */
  add(mention: Voiced): Placing | null {
    const content = contentOf(mention.text, mention.language);
    if (content.length === 0) return null;
    const { language } = mention;
    this.#words.count(language, content);
    this.#taken += 1;
    const best = this.#best(content, language);
    const cluster = best?.cluster ?? this.#begin(language);
    for (const change of cluster.take(mention, content)) this.#index(cluster, change);
    if (this.#taken % joinEvery === 0) this.#join();
    const shared = best === null ? content.slice(0, 3) : best.shared;
    return { concern: this.idNow(cluster.id), shared: shared.map(({ form }) => form), likeness: best?.likeness ?? 1 };
  }

  /** The concern that an id means now: its own, or that of the one into which it went. */
  idNow(id: string): string {
    let now = id;
    for (let next = this.#joined.get(now); next !== undefined; next = this.#joined.get(now)) now = next;
    return now;
  }

  /** Whether a concern is kept, by itself or in the one into which it went. */
  has(id: string): boolean {
    return this.#clusters.has(this.idNow(id));
  }

  /** The concern that some words are about; null where there is none. Takes nothing in. */
  about(words: readonly string[], language: MentionLanguage): string | null {
    return this.#best(contentOf(words.join(' '), language), language)?.cluster.id ?? null;
  }

  /** Mentions that were taken in. */
  get taken(): number {
    return this.#taken;
  }

  /** The concerns of now, the largest first.
   *  @param at the moment of asking, ISO 8601 UTC
   *  @param least how many messages make a concern */
  list(at: string, least = 3): Concern[] {
    return [...this.#clusters.values()]
      .filter(({ size, people }) => size >= least && (people > 1 || least < 2))
      .toSorted((a, b) => b.size - a.size || (a.first < b.first ? -1 : 1))
      .map((cluster) => cluster.told(at, (stem) => this.#words.weight(cluster.language, stem)));
  }

  #best(content: readonly Content[], language: MentionLanguage) {
    const weigh = (stem: string): number => this.#words.weight(language, stem);
    const whole = content.reduce((sum, { stem }) => sum + weigh(stem), 0);
    const looked = new Map<Cluster, number>();
    for (const { stem } of heaviest(content, weigh, 12))
      for (const cluster of this.#byWord.get(`${language} ${stem}`) ?? [])
        looked.set(cluster, (looked.get(cluster) ?? 0) + weigh(stem) * cluster.shareOf(stem));
    const likely = [...looked]
      .toSorted((a, b) => b[1] - a[1] || b[0].size - a[0].size || a[0].number - b[0].number)
      .slice(0, mostLooked);
    let best: { cluster: Cluster; likeness: number; shared: readonly Content[] } | null = null;
    for (const [cluster] of likely) {
      const { likeness, shared } = cluster.likeness(content, weigh, whole);
      // One word in common is no subject, unless it is all that was said.
      if (likeness < enough || shared.length < Math.min(2, content.length)) continue;
      if (best === null || likeness > best.likeness + 0.05) best = { cluster, likeness, shared };
    }
    return best;
  }

  #begin(language: MentionLanguage): Cluster {
    if (this.#clusters.size >= mostKept) this.#makeRoom();
    this.#made += 1;
    const cluster = new Cluster(this.#made, language);
    this.#clusters.set(cluster.id, cluster);
    return cluster;
  }

  #index(cluster: Cluster, { stem, in: isIn }: Indexing): void {
    const key = `${cluster.language} ${stem}`;
    const known = this.#byWord.get(key) ?? new Set();
    if (isIn) this.#byWord.set(key, known.add(cluster));
    else if (known.delete(cluster) && known.size === 0) this.#byWord.delete(key);
  }

  #drop(cluster: Cluster): void {
    for (const stem of cluster.indexed) this.#index(cluster, { stem, in: false });
    this.#clusters.delete(cluster.id);
  }

  /** Lets go of a tenth: what few people said, longest ago. */
  #makeRoom(): void {
    const least = [...this.#clusters.values()].toSorted(
      (a, b) => a.size - b.size || (a.last < b.last ? -1 : 1) || a.number - b.number,
    );
    for (const cluster of least.slice(0, Math.ceil(mostKept / 10))) this.#drop(cluster);
    if (this.#joined.size > 10 * mostKept) this.#joined.clear();
  }

  #join(): void {
    const large = [...this.#clusters.values()]
      .filter(({ size }) => size >= 3)
      .toSorted((a, b) => b.size - a.size || a.number - b.number)
      .slice(0, 150);
    for (const [index, one] of large.entries()) {
      if (this.#joined.has(one.id)) continue;
      for (const other of large.slice(index + 1)) {
        if (other.language !== one.language || this.#joined.has(other.id)) continue;
        if (one.sameness(other, (stem) => this.#words.weight(one.language, stem)) < sameness) continue;
        this.#drop(other);
        for (const change of one.absorb(other)) this.#index(one, change);
        this.#joined.set(other.id, one.id);
      }
    }
  }
}
