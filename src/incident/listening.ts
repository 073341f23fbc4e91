import type { Entry, EntryOf } from './entry.js';
import type { State } from './state.js';

/** What people want, and how many of them want it. */
export interface KindCounts {
  readonly complaint: number;
  readonly question: number;
  readonly compliment: number;
  readonly other: number;
}

/** How many asked for something, and how many of them got an answer of their own. */
export interface Answered {
  readonly asked: number;
  readonly answered: number;
}

/** A concern as it is kept: its words and figures, and nobody's message. */
export interface ConcernFigures {
  /** Of the listening side: the same concern keeps it. */
  readonly id: string;
  /** Its telling words, in one line. */
  readonly label: string;
  readonly size: number;
  readonly questions: number;
  /** What answers it in public: a line of the questions and answers, a text or a pinned reply; null where nothing does. */
  readonly answeredBy: string | null;
  /** Who chose that, or said that nothing does; left out where it was told by words. */
  readonly chosenBy?: string;
  /** Whether a line of the questions and answers covers it. */
  readonly isCovered: boolean;
}

/** What was measured of what people say, frozen: whoever reads the journal later sees what was known then. */
export interface ListeningFigures {
  /** What was listened to: from when to when, ISO 8601 UTC. */
  readonly window: { readonly from: string; readonly to: string };
  /** Messages of the public in it. */
  readonly mentions: number;
  /** How many of them have been read into concerns; fewer while an import still runs. */
  readonly counted: number;
  readonly kinds: KindCounts;
  /** Answered one by one, by a reply to that very message. */
  readonly questions: Answered;
  readonly complaints: Answered;
  /** Questions that many people ask, and those of them that a line of our questions and answers answers. */
  readonly covered: Answered;
  /** Minutes to the first reply, the middle one; null where nobody has had one. */
  readonly responseMedianMin: number | null;
  /** Our replies, and those of them that moved somebody to private; left out in what was measured before it was counted. */
  readonly deflected?: Answered;
  /** The largest first, ten at most. */
  readonly concerns: readonly ConcernFigures[];
  /** All messages that are in a concern, and those of them whose concern is answered in public. */
  readonly inConcerns: Answered;
  /** How loud it was in the last hour, against what is usual; null where nobody can say what is usual. */
  readonly rate: {
    readonly perHour: number;
    readonly usual: number;
    /** Since when it has been calm, ISO 8601 UTC; null where it is not. */
    readonly calmSince: string | null;
  } | null;
  /** What the open alarms are about, as large as it is now; left out in what was measured before it was counted. */
  readonly alarms?: readonly AlarmFigures[];
}

/** An alarm tells what was heard when it was raised; this is the same now. */
export interface AlarmFigures {
  /** Of the signal. */
  readonly key: string;
  /** As a signal counts: messages that wait, or messages an hour. */
  readonly count: number;
  /** A spike: how many an hour are usual. */
  readonly usual?: number;
}

/** What was measured last in this visit to listening. */
export interface Listening extends ListeningFigures {
  readonly at: string;
  readonly visit: number;
}

/** What was heard that a person must look at. Sorts as they are told on the timeline. */
const signalSorts = ['danger', 'vulnerable', 'press', 'authority', 'rumour', 'spike'] as const;
export type SignalSort = (typeof signalSorts)[number];

/** Something heard, as the journal keeps it: counts, ids and keys, and nobody's words. */
export interface SignalContent {
  readonly sort: SignalSort;
  /** What is the same when the same is heard again: `danger`, `rumour r-1x9`, `spike complaints`. */
  readonly key: string;
  /** How many messages. */
  readonly count: number;
  /** Ids of them, ten at most. */
  readonly mentions: readonly string[];
  /** When it began, ISO 8601 UTC. */
  readonly began: string;
  /** A rumour: the fact that it contradicts. */
  readonly fact?: string;
  /** A spike: of what, how many an hour, and how many are usual. */
  readonly of?: 'mentions' | 'complaints';
  readonly perHour?: number;
  readonly usual?: number;
}

export interface Signal extends SignalContent {
  /** `g1`, `g2`, … */
  readonly id: string;
  readonly at: string;
  readonly status: 'open' | 'settled' | 'over';
  /** How large it was when it was measured last; left out where that was before it was raised. */
  readonly now?: AlarmFigures;
}

/** Two measures stand at least so far apart, and one that says nothing new at least so far. */
const apart = { changed: 60_000, same: 3_600_000 } as const;
/** More open signals of one sort than this would hide each other; the inbox shows all of them. */
const mostOpen = 5;
/** The same is not raised again sooner than this after the last time; where people are at risk, hardly later. */
const againAfter = { grave: 60_000, other: 600_000 } as const;
/** A rumour that somebody has seen to is news again once so many times as many people tell it. */
const louder = 2;

/** Whether a measure is worth an entry: once a minute at most, and only where something changed that people would notice; at
 *  once where something else answers in public, since whoever published it goes on from there; and once an hour also where
 *  nothing changed, so that "calm for three days" rests on measures. Pure. */
export function isWorthKeeping(state: State, figures: ListeningFigures, at: string): boolean {
  const last = state.listening;
  if (last === undefined || last.visit !== state.visit) return true;
  const passed = Date.parse(at) - Date.parse(last.at);
  if (passed < apart.changed && answered(figures) === answered(last)) return false;
  return passed >= apart.same || gist(figures) !== gist(last);
}

/** Which concerns have an answer in public, which, and who said so; and, since not all are named, how much of what people raise
 *  has one. */
const answered = ({ concerns, inConcerns }: ListeningFigures): string =>
  JSON.stringify([
    percent(inConcerns),
    concerns.flatMap(({ id, answeredBy, chosenBy }) =>
      answeredBy === null && chosenBy === undefined ? [] : [[id, answeredBy, chosenBy]],
    ),
  ]);

/** What people would notice: counts to two figures, shares in whole percents, which concerns there are and what answers them. */
function gist(figures: ListeningFigures): string {
  const {
    mentions,
    counted,
    kinds,
    questions,
    complaints,
    covered,
    responseMedianMin,
    concerns,
    inConcerns,
    rate,
    alarms = [],
  } = figures;
  return JSON.stringify([
    [mentions, kinds.complaint, kinds.question, kinds.compliment, kinds.other].map(rough),
    [
      percent({ asked: mentions, answered: counted }) >= 90,
      percent(questions),
      percent(complaints),
      percent(inConcerns),
      percent(covered),
    ],
    responseMedianMin === null ? null : rough(responseMedianMin),
    concerns.map(({ id, size, answeredBy, chosenBy, isCovered }) => [id, rough(size), answeredBy, chosenBy, isCovered]),
    rate === null ? null : [rough(rate.perHour), rough(rate.usual), rate.calmSince],
    alarms.map(({ key, count }) => [key, rough(count)]),
  ]);
}

const rough = (count: number): number => Number(count.toPrecision(2));

/** A share in whole percents, rounded down so that 100 means all; 100 where nothing was asked. Pure. */
export const percent = ({ asked, answered }: Answered): number =>
  asked <= 0 ? 100 : Math.floor((100 * Math.min(answered, asked)) / asked + 1e-9);

/** Whether a signal is worth an entry. What is open already, or was raised a moment ago, is not; nor is what somebody has seen
 *  to, unless there is a message that he could not know, a rumour has grown, or a spike has begun anew. Pure. */
export function isNews(state: State, signal: SignalContent, at: string): boolean {
  const { sort, key, mentions, count, began } = signal;
  const alike = Object.values(state.signals ?? {}).filter((one) => one.sort === sort);
  if (alike.filter(({ status }) => status === 'open').length >= mostOpen) return false;
  const same = alike.filter((one) => one.key === key);
  const last = same.at(-1);
  if (last === undefined) return true;
  const wait = sort === 'danger' || sort === 'vulnerable' ? againAfter.grave : againAfter.other;
  if (last.status === 'open' || Date.parse(at) - Date.parse(last.at) < wait) return false;
  if (sort === 'spike') return began > last.at;
  if (sort === 'rumour') return count >= louder * last.count;
  return mentions.some((id) => !same.some((one) => one.mentions.includes(id)));
}

/** Signals that a person must look at, the gravest first, then the oldest. Pure. */
export const openSignals = (state: State): Signal[] =>
  Object.values(state.signals ?? {})
    .filter(({ status }) => status === 'open')
    .toSorted((a, b) => signalSorts.indexOf(a.sort) - signalSorts.indexOf(b.sort) || (a.at < b.at ? -1 : 1));

/** The figures that hold in this visit to listening; undefined where nothing was measured in it, or nobody said anything.
 *  Pure. */
export const figuresOf = ({ listening, visit }: State): Listening | undefined =>
  listening?.visit === visit && listening.mentions > 0 ? listening : undefined;

/** Folds what was heard; anything else is left as it is. Pure. */
export function foldListening(state: State, entry: Entry, at: string): State {
  switch (entry.type) {
    case 'ListeningMeasured':
      return measured({ ...state, listening: { ...entry.figures, at, visit: state.visit } }, entry.figures);
    case 'SignalRaised': {
      const { type: _, signal: id, ...content } = entry;
      return { ...state, signals: { ...state.signals, [id]: { ...content, id, at, status: 'open' } } };
    }
    case 'SignalSettled':
      return ended(state, entry, 'settled');
    case 'SignalEnded':
      return ended(state, entry, 'over');
    default:
      return state;
  }
}

/** Open alarms are told with what they are about now. */
function measured(state: State, { alarms = [] }: ListeningFigures): State {
  if (alarms.length === 0) return state;
  const signals = Object.values(state.signals ?? {}).map((one): [string, Signal] => {
    const now = one.status === 'open' ? alarms.find(({ key }) => key === one.key) : undefined;
    return [one.id, now === undefined ? one : { ...one, now }];
  });
  return { ...state, signals: Object.fromEntries(signals) };
}

/** A signal as it is now. Pure.
 *  @returns what it counted when it was raised, where that was another figure worth telling: fewer messages, or a spike that rose
 *  or fell; and how many of those who need somebody still wait, where that is fewer than were heard */
export function grown({ now, ...signal }: Signal): {
  readonly now: SignalContent;
  readonly was: number | null;
  readonly waiting: number | null;
} {
  const { sort, count, usual, status } = signal;
  const isTold = now !== undefined && (sort === 'spike' ? rough(now.count) !== rough(count) : now.count > count);
  const isFewer = now !== undefined && status === 'open' && sort !== 'spike' && sort !== 'rumour' && now.count < count;
  if (!isTold) return { now: signal, was: null, waiting: isFewer ? now.count : null };
  const spike = sort === 'spike' ? { perHour: now.count, usual: now.usual ?? usual ?? 0 } : {};
  return { now: { ...signal, count: now.count, ...spike }, was: count, waiting: null };
}

function ended(state: State, { signal }: EntryOf<'SignalSettled' | 'SignalEnded'>, status: Signal['status']): State {
  const known = state.signals?.[signal];
  return known === undefined ? state : { ...state, signals: { ...state.signals, [signal]: { ...known, status } } };
}

/** Entries by which the service tells what it hears: they change nothing of what people decide about, so that nobody's page is
 *  out of date because of them. */
export const isHeard = ({ type }: Pick<Entry, 'type'>): boolean =>
  type === 'ListeningMeasured' || type === 'SignalRaised' || type === 'SignalEnded';
