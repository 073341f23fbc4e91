import { createHash } from 'node:crypto';
import type { Heard } from '../incident/command.js';
import type { AlarmFigures, Signal, SignalContent } from '../incident/listening.js';
import type { Need } from './mention.js';
import type { Rumour } from './rumour.js';
import type { Loudness } from './spike.js';

/** A mention that needs a person at once. */
export interface Urgent {
  /** Unique over all sources. */
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly need: Need;
}

/** Ids that a signal names. */
const mostIds = 10;
/** And how long each may be. */
const longestId = 120;

/** What the incident must hear of now. Which of it is news, and which was said already, the incident decides. Nobody's words
 *  go with it: ids, counts and keys alone. Pure.
 *  @param urgent mentions that nobody has answered yet */
export function signalsFrom(urgent: readonly Urgent[], rumours: readonly Rumour[], loud: readonly Loudness[]): Heard[] {
  return [...needed(urgent), ...contradicting(rumours), ...loud.flatMap(spiking)];
}

/** How large it is now what open alarms are about: of what nobody waits for any more, nothing. Pure.
 *  @param heard all that would be raised now */
export const alarmsNow = (
  open: readonly Signal[],
  heard: readonly Heard[],
  loud: readonly Loudness[],
): AlarmFigures[] =>
  open.map(({ key }) => {
    const spike = loud.find(({ of }) => key === `spike ${of}`);
    if (spike !== undefined)
      return { key, count: spike.perHour, ...(spike.baseline === null ? {} : { usual: spike.baseline.usual }) };
    const raised = heard.find((one) => one.type === 'RaiseSignal' && one.data.key === key);
    return { key, count: raised?.type === 'RaiseSignal' ? raised.data.count : 0 };
  });

const raise = (data: SignalContent): Heard => ({ type: 'RaiseSignal', data });

/** One signal for each need, with all who have it: a hundred frightened people are one thing to look at. */
function needed(urgent: readonly Urgent[]): Heard[] {
  return [...new Set(urgent.map(({ need }) => need))].map((need) => {
    const mine = urgent.filter((one) => one.need === need).toSorted((a, b) => (a.at < b.at ? -1 : 1));
    return raise({
      sort: need,
      key: need,
      count: mine.length,
      mentions: idsOf(mine.map(({ id }) => id).toReversed()),
      began: mine[0]!.at,
    });
  });
}

/** What contradicts a fact; what nobody knows yet is for the page, and no alarm. */
const contradicting = (rumours: readonly Rumour[]): Heard[] =>
  rumours
    .filter(({ standing }) => standing === 'contradicts')
    .map(({ id, size, mentions, first, fact }) =>
      raise({
        sort: 'rumour',
        key: `rumour ${id}`,
        count: size,
        mentions: idsOf(mentions),
        began: first,
        ...(fact === null ? {} : { fact: fact.key }),
      }),
    );

function spiking({ of, isSpike, began, perHour, baseline, calmSince }: Loudness): Heard[] {
  const key = `spike ${of}`;
  if (isSpike && began !== null && baseline !== null) {
    const usual = baseline.usual;
    return [raise({ sort: 'spike', key, count: perHour, mentions: [], began, of, perHour, usual })];
  }
  // Between loud and calm a spike lasts on, so that it does not end and begin anew every ten minutes.
  return calmSince === null ? [] : [{ type: 'EndSignal', data: { key } }];
}

/** An id as the journal keeps it. Ids come from outside: on one line, without what nobody sees. Two that are as long as
 *  addresses are, and differ only at their end, stay two. Pure. */
export function safeId(id: string): string {
  const plain = id.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '');
  if (plain.length <= longestId) return plain;
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  return `${plain.slice(0, longestId - hash.length - 1).toWellFormed()}…${hash}`;
}

const idsOf = (ids: readonly string[]): string[] => ids.slice(0, mostIds).map(safeId);
