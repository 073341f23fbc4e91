import { isUsable, type Fact } from '../message/fact.js';
import type { Stage } from '../playbook/vocabulary.js';
import { stageOf } from './chart.js';
import type { Command } from './command.js';
import { decide } from './decide.js';
import type { Library } from './library.js';
import { approversOf } from './people.js';
import type { Reason } from './reason.js';
import { openDeadlines, type Message, type State } from './state.js';

/** What a command would bring about, told before anybody gives it. */
export interface Consequences {
  /** Why it would be refused; nothing else follows then. */
  readonly refused: readonly Reason[];
  readonly facts: readonly { readonly before: Fact | null; readonly after: Fact }[];
  /** Texts that are written again from the facts. */
  readonly redrafted: readonly { readonly message: string; readonly before: string; readonly after: string }[];
  /** Texts that keep their old words, since something in them may no longer be said; they cannot go out. */
  readonly stuck: readonly string[];
  /** Texts whose way to the public begins anew: what was given falls, and `again` must approve. */
  readonly voided: readonly {
    readonly message: string;
    readonly from: Message['state'];
    readonly given: Message['approvals'];
    readonly again: readonly string[];
  }[];
  /** Texts that are out and would no longer be right, by the facts. */
  readonly wrong: readonly { readonly message: string; readonly because: readonly string[] }[];
  /** Mail that was on its way and is held back, by text. */
  readonly struck: readonly { readonly message: string; readonly mails: number }[];
  /** An earlier stage to which the incident goes back. */
  readonly reopened: { readonly from: Stage | 'closed'; readonly to: Stage | 'closed' } | null;
  /** Deadlines that come, move or end: `from` null where it is new, `to` null where nothing is owed any more. */
  readonly deadlines: readonly { readonly id: string; readonly from: string | null; readonly to: string | null }[];
  /** Whether we would from then on say different things in public. */
  readonly diverges: boolean;
}

const nothing: Consequences = {
  refused: [],
  facts: [],
  redrafted: [],
  stuck: [],
  voided: [],
  wrong: [],
  struck: [],
  reopened: null,
  deadlines: [],
  diverges: false,
};

/** What a command would bring about: decided as it would be, and then the incident after it is laid beside the one before.
 *  It is read from the states and not from the entries, so that it cannot say anything else than what happens. Pure: nothing
 *  is written, and the command may be given afterwards. */
export function consequences(library: Library, before: State, command: Command): Consequences {
  const decision = decide(library, before.id, before, command);
  if ('reasons' in decision) return { ...nothing, refused: decision.reasons };
  const { state: after } = decision;
  const pairs = Object.values(before.messages).map((old) => ({ old, now: after.messages[old.id]! }));
  return {
    refused: [],
    facts: Object.values(after.facts).flatMap((fact) => {
      const old = Object.hasOwn(before.facts, fact.key) ? before.facts[fact.key]! : null;
      return old === fact ? [] : [{ before: old, after: fact }];
    }),
    redrafted: pairs
      .filter(({ old, now }) => old.text !== now.text)
      .map(({ old, now }) => ({ message: old.id, before: old.text, after: now.text })),
    stuck: pairs.filter(({ now }) => isStuck(now, after) && !isStuck(now, before)).map(({ now }) => now.id),
    voided: pairs
      .filter(({ old, now }) => old.state !== now.state && now.state === 'draft')
      .map(({ old, now }) => ({
        message: old.id,
        from: old.state,
        given: old.approvals,
        again: approversOf(library.playbook, after, now),
      })),
    wrong: pairs.flatMap(({ old, now }) => {
      const because = now.state === 'published' ? now.stale.filter((key) => !old.stale.includes(key)) : [];
      return because.length === 0 ? [] : [{ message: old.id, because }];
    }),
    struck: pairs.flatMap(({ old: { id } }) => {
      const mails = strikes(after, id) - strikes(before, id);
      return mails > 0 ? [{ message: id, mails }] : [];
    }),
    reopened: after.visit > before.visit ? { from: stageOf(before.chart), to: stageOf(after.chart) } : null,
    deadlines: movedDeadlines(before, after),
    diverges: before.chart.voice === 'aligned' && after.chart.voice === 'diverging',
  };
}

/** Whether a text that is not out yet shows a fact that may no longer stand in it. */
const isStuck = ({ state, facts, language }: Message, sheet: State): boolean =>
  ['draft', 'submitted', 'approved', 'released'].includes(state) &&
  Object.entries(facts).some(([key, revision]) => revision > 0 && !isUsable(sheet.facts[key], language));

const strikes = ({ jobs }: State, id: string): number =>
  Object.values(jobs).filter(({ message, status }) => message === id && status === 'struck').length;

function movedDeadlines(before: State, after: State): Consequences['deadlines'] {
  const dues = (state: State): ReadonlyMap<string, string> =>
    new Map(openDeadlines(state).map(({ id, dueAt }) => [id, dueAt]));
  const [old, now] = [dues(before), dues(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((id) => ({ id, from: old.get(id) ?? null, to: now.get(id) ?? null }))
    .filter(({ from, to }) => from !== to);
}
