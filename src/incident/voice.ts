import { bareContext, type OtherText } from '../message/check/context.js';
import { checkText } from '../message/check.js';
import type { Finding } from '../message/check/finding.js';
import type { Rule } from '../message/check/rule.js';
import { nextUpdateKey, type FactSheet } from '../message/fact.js';
import type { Message, State } from './state.js';
import { typedWords } from './typed.js';

/** Words of ours that stand out there and that the fact sheet, or another text out there, contradicts. */
export interface Discord {
  /** The message whose words they are. */
  readonly message: string;
  readonly finding: Finding;
  /** The fact that contradicts them; null where another message does. */
  readonly fact: string | null;
}

/** What is wrong with the words that people typed into the texts that are out. Values printed from facts are known by their
 *  keys, and become stale by them; only what was typed has to be read. Pure; kept as long as texts and facts stay.
 *  @returns in the order of the messages */
export function discordsOf(state: State): readonly Discord[] {
  const known = kept.get(state.messages);
  if (known?.facts === state.facts) return known.discords;
  const out = Object.values(state.messages).filter(({ state: life }) => life === 'published');
  const typed = new Map(out.flatMap((message) => (wasTyped(message) ? [[message.id, wordsOf(message)]] : [])));
  const discords = out
    .filter(({ id }) => typed.has(id))
    .flatMap((message) => {
      const others = out
        .filter(({ id, replaces }) => id !== message.id && replaces !== message.id && message.replaces !== id)
        .flatMap((other) => (typed.has(other.id) ? [otherOf(other, typed.get(other.id)!)] : []));
      const context = {
        ...bareContext(message.publishedAt!, state.timeZone),
        kind: message.kind,
        sheet: withoutPromise(state.facts),
        others,
      };
      return checkText(typed.get(message.id)!, message.language, context, 'stops')
        .filter(({ rule }) => contradictions.includes(rule))
        .map((finding): Discord => ({ message: message.id, finding, fact: keyOf(finding) }));
    });
  kept.set(state.messages, { facts: state.facts, discords });
  return discords;
}

const kept = new WeakMap<State['messages'], { facts: FactSheet; discords: readonly Discord[] }>();

/** The rules by which two texts, or a text and the fact sheet, cannot both be right. */
const contradictions: readonly Rule[] = [
  'number-contradicts',
  'quantifier-contradicts',
  'time-contradicts',
  'message-contradicts',
];

/** A text as its template made it holds no figures of its own. */
const wasTyped = ({ edited, deviation }: Message): boolean => edited || deviation !== null;

const wordsOf = ({ source, deviation }: Message): string => deviation ?? typedWords(source);

const otherOf = ({ id, language, kind, publishedAt }: Message, text: string): OtherText => ({
  id,
  text,
  language,
  kind,
  at: publishedAt!,
  isOut: true,
});

/** An older text promised an earlier update, and rightly so. */
const withoutPromise = ({ [nextUpdateKey]: _, ...rest }: FactSheet): FactSheet => rest;

const keyOf = ({ data }: Finding): string | null => (typeof data['key'] === 'string' ? data['key'] : null);
