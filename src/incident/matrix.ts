import { factsOf } from '../message/check/rule.js';
import { inspect, type Inspector } from './inspect.js';
import type { Message, State } from './state.js';
import { discordsOf } from './voice.js';

/** How a fact stands in a message: as it is now, as it was before, contradicted by words that somebody typed, or not at all. */
export type Standing = 'current' | 'older' | 'wrong' | 'absent';

/** Key facts beside messages: whether we say the same everywhere. */
export interface Matrix {
  /** Keys of the facts that may be said, or that some message shows. */
  readonly facts: readonly string[];
  readonly messages: readonly {
    readonly id: string;
    /** From 0 to 1: one, less half for each error, .3 for each fact that is no longer right, .1 for each warning. */
    readonly score: number;
    readonly standings: Readonly<Record<string, Standing>>;
  }[];
  /** From 0 to 100, over what is published: the mean score, each message weighing the same, since nobody told us how many
   *  people a channel reaches. Null where nothing is published. */
  readonly index: number | null;
  /** How long our texts were not right after something changed, in minutes; `minutes` counts on while it lasts. */
  readonly divergences: readonly { readonly from: string; readonly to: string | null; readonly minutes: number }[];
}

/** What should be current again within half an hour of a new fact. An assumption. */
export const targetMin = 30;

/** Lays all texts beside all facts. Pure. */
export function matrixOf(inspector: Inspector, state: State, at: string): Matrix {
  const messages = Object.values(state.messages).filter(
    ({ state: life }) => life !== 'withdrawn' && life !== 'superseded',
  );
  const facts = Object.values(state.facts)
    .filter(({ key, publishable }) => publishable || messages.some((one) => (one.facts[key] ?? 0) > 0))
    .map(({ key }) => key);
  const discords = discordsOf(state);
  const rows = messages.map((message) => {
    const wrong = discords.flatMap(({ message: id, fact }) => (id === message.id && fact !== null ? [fact] : []));
    const standings = Object.fromEntries(facts.map((key) => [key, standingOf(state, message, key, wrong)]));
    return { id: message.id, score: scoreOf(inspector, state, message, at), standings };
  });
  const out = rows.filter(({ id }) => state.messages[id]!.state === 'published');
  return {
    facts,
    messages: rows,
    index: out.length === 0 ? null : Math.round((100 * out.reduce((sum, { score }) => sum + score, 0)) / out.length),
    divergences: state.divergences.map(({ from, to }) => ({
      from,
      to: to ?? null,
      minutes: Math.round((Date.parse(to ?? at) - Date.parse(from)) / 60_000),
    })),
  };
}

function standingOf(state: State, message: Message, key: string, wrong: readonly string[]): Standing {
  if (message.stale.includes(key) || wrong.includes(key)) return 'wrong';
  const shown = message.facts[key] ?? 0;
  if (shown === 0) return 'absent';
  return shown < state.facts[key]!.revision ? 'older' : 'current';
}

/** Assumptions all: an error halves it, two make it nothing. */
function scoreOf(inspector: Inspector, state: State, message: Message, at: string): number {
  const ours = inspect(inspector, state, message, at).filter(
    ({ rule }) => factsOf(rule).code?.startsWith('C') === true,
  );
  const errors = ours.filter(({ strength }) => strength !== 'advice').length;
  const warnings = ours.length - errors;
  const stale = message.stale.length + (message.deviation === null ? 0 : 1);
  return 1 - Math.min(1, 0.5 * errors + 0.3 * stale + 0.1 * warnings);
}
