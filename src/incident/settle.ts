import type { Playbook, PlaybookClock } from '../playbook/schema.js';
import { followCalls } from './call.js';
import { stageOf, variantOf } from './chart.js';
import type { Entry } from './entry.js';
import { approvalsMissing } from './people.js';
import { isDone } from './task.js';
import { discordsOf } from './voice.js';
import { holderOf, isCurrent, isOut, type Message, type State } from './state.js';

/** What follows of itself from what just happened, in the same commit: a text is approved by all,
 *  mail that is through is published, a new text takes the place of the old, the team stands, the voice diverges, clocks
 *  start and are met. Pure.
 *  @param entries what has been folded in this commit so far
 *  @returns the next derived entries; empty when the incident is settled */
export function settle(playbook: Playbook, state: State, entries: readonly Entry[], at: string): Entry[] {
  const rules = [approved, delivered, replaced, cadence, team, calls, variant, contradicted, voice, clocks];
  for (const rule of rules) {
    const derived = rule({ playbook, state, entries, at });
    if (derived.length > 0) return derived;
  }
  return [];
}

interface Moment {
  readonly playbook: Playbook;
  readonly state: State;
  readonly entries: readonly Entry[];
  readonly at: string;
}

/** A text is approved once nobody who must approve it is missing, also when the matter has become lighter. */
function approved({ playbook, state }: Moment): Entry[] {
  return Object.values(state.messages)
    .filter((message) => message.state === 'submitted' && approvalsMissing(playbook, state, message).length === 0)
    .map(({ id, hash }) => ({ type: 'MessageApproved', message: id, hash }));
}

/** A mail is published when nothing of it is still owed or in doubt and somebody has got it. */
function delivered({ state }: Moment): Entry[] {
  return Object.values(state.messages)
    .filter((message) => message.state === 'released' && message.channel === 'email')
    .filter(({ id }) => {
      const jobs = Object.values(state.jobs).filter(({ message }) => message === id);
      return (
        jobs.some(({ status }) => status === 'sent') &&
        jobs.every(({ status }) => status === 'sent' || status === 'failed' || status === 'struck')
      );
    })
    .map(({ id }) => ({ type: 'MessagePublished', message: id }));
}

function replaced({ state }: Moment): Entry[] {
  return Object.values(state.messages)
    .filter(
      ({ state: life, replaces }) =>
        life === 'published' && replaces !== undefined && state.messages[replaces]?.state === 'published',
    )
    .map(({ id, replaces }) => ({ type: 'MessageSuperseded', message: replaces!, by: id }));
}

/** A published time for the next update is a promise to everybody. It is kept by a message in the second half of the time
 *  promised, renewed by one that names a later time, and ends when the incident closes. */
function cadence({ playbook, state, entries, at }: Moment): Entry[] {
  const promise = state.nextUpdate;
  if (stageOf(state.chart) === 'closed') return promise === undefined ? [] : [{ type: 'CadenceEnded' }];
  if (entries.some(({ type }) => type === 'UpdatePromised' || type === 'CadenceEnded')) return [];
  const published = entries
    .filter((entry) => entry.type === 'MessagePublished')
    .map((entry) => state.messages[entry.message]!)
    .filter((message) => isOutward(playbook, message));
  for (const message of published) {
    const { promises } = message;
    if (promises !== undefined && promises > at && promises !== promise?.dueAt)
      return [{ type: 'UpdatePromised', dueAt: promises, message: message.id }];
    const kept =
      promise !== undefined && Date.parse(at) >= (Date.parse(promise.madeAt) + Date.parse(promise.dueAt)) / 2;
    if (kept && promises === undefined) return [{ type: 'CadenceEnded' }];
  }
  return [];
}

function team({ playbook, state }: Moment): Entry[] {
  const vacant = playbook.team.filter((role) => holderOf(state, role) === undefined);
  if (state.chart.team === 'assembling') return vacant.length === 0 ? [{ type: 'TeamStood' }] : [];
  return vacant.length === 0 ? [] : [{ type: 'TeamThinned', roles: vacant }];
}

/** Whoever was called and does not come is followed by the next in line. */
const calls = ({ playbook, state, entries, at }: Moment): Entry[] => followCalls(playbook, state, entries, at);

/** How *apologise* runs follows the strategy that was chosen, also when it is chosen later. */
function variant({ state }: Moment): Entry[] {
  const running = variantOf(state.chart);
  if (running === null || running === state.variant) return [];
  return [{ type: state.variant === 'full' ? 'ApologyWidened' : 'ApologyNarrowed' }];
}

/** Words that somebody typed and that the fact sheet contradicts are no longer right, as those printed from a fact are not
 *  once it changes. */
function contradicted({ state }: Moment): Entry[] {
  const facts = new Map<string, Set<string>>();
  for (const { message, fact } of discordsOf(state)) {
    if (fact === null || state.messages[message]!.stale.includes(fact)) continue;
    facts.set(message, (facts.get(message) ?? new Set(state.messages[message]!.stale)).add(fact));
  }
  return [...facts].map(([message, because]) => ({ type: 'MessageStaled', message, because: [...because] }));
}

/** We speak with two voices as long as something that stands out there is no longer right, or two texts contradict each
 *  other. */
function voice({ state }: Moment): Entry[] {
  const wrong = Object.values(state.messages)
    .filter((message) => message.state === 'published' && !isCurrent(message))
    .map(({ id }) => id);
  const apart = discordsOf(state).map(({ message }) => message);
  const messages = [...new Set([...wrong, ...apart])];
  if (state.chart.voice === 'aligned') return messages.length === 0 ? [] : [{ type: 'VoiceDiverged', messages }];
  return messages.length === 0 ? [{ type: 'VoiceAligned' }] : [];
}

/** Clocks start at their trigger, once in each visit to listening where they start with it, and are met by what they wait for. */
function clocks({ playbook, state, entries, at }: Moment): Entry[] {
  if (stageOf(state.chart) === 'closed') return [];
  const again = entries.some(({ type }) => type === 'StageReopened' || type === 'IncidentReopened');
  const begun = new Set(entries.flatMap((entry) => (entry.type === 'ClockStarted' ? [entry.clock] : [])));
  return playbook.clocks.flatMap((clock): Entry[] => {
    const running = Object.hasOwn(state.clocks, clock.id) ? state.clocks[clock.id] : undefined;
    const restart = !begun.has(clock.id) && ((again && clock.starts === 'opened') || isMoved(clock, state));
    if (running === undefined || restart) {
      const from = startOf(clock, playbook, state, at);
      return from === null
        ? []
        : [
            {
              type: 'ClockStarted',
              clock: clock.id,
              dueAt: dueAtOf(clock, from),
            },
          ];
    }
    return running.metAt === undefined && isMet(clock, playbook, state, running.startedAt)
      ? [{ type: 'ClockMet', clock: clock.id }]
      : [];
  });
}

/** Whether the instant from which a running clock counts has been corrected since: seventy-two hours from what we now know. */
function isMoved(clock: PlaybookClock, state: State): boolean {
  const running = state.clocks[clock.id];
  if (typeof clock.starts !== 'object' || running === undefined || running.metAt !== undefined) return false;
  const fact = state.facts[clock.starts.fact];
  return fact?.status === 'confirmed' && dueAtOf(clock, String(fact.value)) !== running.dueAt;
}

const dueAtOf = (clock: PlaybookClock, from: string): string =>
  new Date(Date.parse(from) + lengthMs(clock)).toISOString();

const lengthMs = ({ withinMin, hours }: PlaybookClock): number => (withinMin ?? hours! * 60) * 60_000;

/** The instant from which a clock counts; null while its trigger has not come. */
function startOf({ starts }: PlaybookClock, playbook: Playbook, state: State, at: string): string | null {
  if (typeof starts === 'object') {
    const fact = state.facts[starts.fact];
    return fact?.status === 'confirmed' && fact.type === 'instant' ? String(fact.value) : null;
  }
  switch (starts) {
    case 'opened':
      return at;
    case 'published':
      return Object.values(state.messages).some((message) => isOut(message.state) && isOutward(playbook, message))
        ? at
        : null;
    case 'full-apology':
      return state.strategy !== undefined && state.variant === 'full' ? at : null;
    default:
      return unreachable(starts);
  }
}

function isMet(
  { meets, starts, validFrom }: PlaybookClock,
  playbook: Playbook,
  state: State,
  startedAt: string,
): boolean {
  if ('team' in meets) return state.chart.team === 'standing';
  if ('task' in meets) return isDone(playbook, state, meets.task);
  // To watch and not to answer is an answer, with a date of its own to look again; but not to the law.
  const last = state.decisions.at(-1);
  if (last?.choice === 'monitor' && last.at >= startedAt && validFrom === undefined) return true;
  return Object.values(state.messages).some(
    (message) =>
      message.kind === meets.kind &&
      (meets.audience ?? message.audience) === message.audience &&
      isOut(message.state) &&
      (starts !== 'opened' || message.publishedAt! >= startedAt),
  );
}

/** Whether a message speaks to people outside. */
const isOutward = (playbook: Playbook, { audience }: Message): boolean =>
  playbook.audiences.find(({ id }) => id === audience)?.inside !== true;

function unreachable(starts: never): never {
  throw new Error(`no such trigger: ${String(starts)}`);
}
