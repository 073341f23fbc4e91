import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { basisContext, basisSchema } from '../../src/cli/lint/basis.js';
import { checkText } from '../../src/message/check.js';
import { bareContext, type Context } from '../../src/message/check/context.js';
import type { Finding } from '../../src/message/check/finding.js';
import { formRules } from '../../src/message/check/form.js';
import { rules, type Rule } from '../../src/message/check/rule.js';
import type { Channel, Kind } from '../../src/playbook/vocabulary.js';
import { root } from './library.js';

/** A text with what a careful editor wants to be told of it. Rules are made on `made`; `held` is never looked at while rules
 *  are made, and says how good they are on texts of somebody else. */
export interface Item {
  readonly id: string;
  readonly half: Half;
  readonly language: string;
  readonly text: string;
  readonly context: Context;
  /** Every rule that should find something; empty for a good text. */
  readonly expect: ReadonlySet<Rule>;
  /** The rules by which this item is judged. */
  readonly judged: ReadonlySet<Rule>;
  /** A whole text as professionals write it, judged only by what is hard. */
  readonly clean: boolean;
}

/** Whether an item is of the lots `third` to `sixth`, of hard rules alone. Whoever mends the rules wrote those, in other voices,
 *  and split them before any rule was run on them; all others are by writers who never saw the rules. */
export const isLater = ({ id }: Pick<Item, 'id'>): boolean => /^r[3-6]-/.test(id);

export const halves = ['made', 'held'] as const;
export type Half = (typeof halves)[number];

/** Which half an item belongs to: by the first bit of its id's SHA-256, fixed once and for all. */
export const halfOf = (id: string): Half => (createHash('sha256').update(id).digest()[0]! % 2 === 0 ? 'made' : 'held');

/** Advice that is judged only where an item asks for it: nearly every short text lacks something, or has a loose number. */
const onlyWhereAsked: readonly Rule[] = [
  'hard-to-read',
  'sentence-long',
  'message-map',
  'coverage-missing',
  'commitment-unregistered',
  'number-unbound',
  'name-misspelt',
  'polarity-contradicts',
  'instruction-late',
  'unsigned',
];

interface Written {
  readonly id: string;
  readonly language: string;
  readonly kind?: Kind;
  readonly channel?: Channel;
  readonly at?: string;
  readonly others?: readonly { id: string; language: string; kind?: Kind; text: string; at?: string }[];
  readonly also?: readonly Rule[];
  readonly clean?: boolean;
  readonly text: string;
  readonly expect: readonly Rule[];
}

const basisKeys = ['facts', 'allowed', 'forbidden', 'commitments', 'mandated', 'severe', 'recall', 'strategy'];
const usualAt = '2030-03-11T14:00:00.000Z';
const folder = join(root, 'test', 'corpus');

/** All items of both halves. */
export function corpus(): Item[] {
  return halves.flatMap((half) =>
    readdirSync(join(folder, half))
      .toSorted()
      .flatMap((file) =>
        (parse(readFileSync(join(folder, half, file), 'utf8')) as Written[]).map((one) => itemOf(one, half)),
      ),
  );
}

function itemOf(written: Written, half: Half): Item {
  const { id, language, kind, channel, others = [], also = [], clean = false, text, expect } = written;
  const at = new Date(written.at ?? usualAt).toISOString();
  const basis = basisSchema.parse(
    Object.fromEntries(Object.entries(written).filter(([key]) => basisKeys.includes(key))),
  );
  const context: Context = {
    ...bareContext(at),
    ...basisContext(basis, at),
    kind: kind ?? null,
    channel: channel ?? null,
    others: others.map((other) => ({
      id: other.id,
      text: other.text,
      language: other.language,
      kind: other.kind ?? null,
      at: new Date(other.at ?? at).toISOString(),
      isOut: true,
    })),
  };
  const outside = [...formRules, ...onlyWhereAsked.filter((rule) => !also.includes(rule))] as readonly Rule[];
  const judged = new Set(rules.filter((rule) => !outside.includes(rule)));
  return { id, half, language, text, context, expect: new Set(expect), judged, clean };
}

/** What the checks find in an item. */
export const findingsIn = ({ text, language, context }: Item): Finding[] => checkText(text, language, context);

/** How often a rule was right, wrong, and silent where it should have spoken. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** Tallies of every rule over some items; an item counts a rule once. Clean texts are judged apart. */
export function tally(items: readonly Item[]): Map<Rule, Tally> {
  const tallies = new Map<Rule, Tally>();
  for (const item of items.filter(({ clean }) => !clean)) {
    const found = new Set(findingsIn(item).map(({ rule }) => rule));
    for (const rule of item.judged) {
      const known = tallies.get(rule) ?? { right: 0, wrong: 0, missed: 0 };
      tallies.set(rule, known);
      if (found.has(rule) && item.expect.has(rule)) known.right += 1;
      else if (found.has(rule)) known.wrong += 1;
      else if (item.expect.has(rule)) known.missed += 1;
    }
  }
  return tallies;
}

/** The share of what was said that was right. */
export const precisionOf = ({ right, wrong }: Tally): number => (right + wrong === 0 ? 1 : right / (right + wrong));
/** The share of what should have been said that was. */
export const recallOf = ({ right, missed }: Tally): number => (right + missed === 0 ? 1 : right / (right + missed));

export const sumOf = (tallies: Iterable<Tally>): Tally =>
  [...tallies].reduce((a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }), {
    right: 0,
    wrong: 0,
    missed: 0,
  });
