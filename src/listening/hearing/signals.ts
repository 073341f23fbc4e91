import type { SignalContent } from '../../incident/listening.js';
import type { State } from '../../incident/state.js';
import { evidenceOf } from '../classify/evidence.js';
import { deadlineOf } from '../classify/need.js';
import type { Need } from '../mention.js';
import { loudnessOf } from './figures.js';
import type { Hearing, Item } from './hearing.js';

const needs: readonly Need[] = ['danger', 'vulnerable', 'press', 'authority'];
const mostNamed = 10;

/** What a person must look at, of messages that have just come in: one signal for each need. Pure. */
export function needSignals(items: readonly Item[], timeZone: string): SignalContent[] {
  const waiting = items.filter(({ answers }) => answers.length === 0);
  return needs.flatMap((need): SignalContent[] => {
    const found = waiting.filter(({ understanding }) => understanding.needs.includes(need));
    if (found.length === 0) return [];
    const deadlineAt = need === 'press' ? deadlineIn(found, timeZone) : null;
    return [
      {
        sort: need,
        key: need,
        count: found.length,
        mentions: found.slice(0, mostNamed).map(({ id }) => id),
        began: found.map(({ mention }) => mention.at).toSorted()[0]!,
        ...(deadlineAt === null ? {} : { deadlineAt }),
      },
    ];
  });
}

/** Rumours that the fact sheet contradicts, and spikes. Pure but for the hearing, which it reads. */
export function loudSignals(hearing: Hearing, state: State, at: string): SignalContent[] {
  const rumours = hearing.rumours
    .list(state.facts, { at, timeZone: state.timeZone })
    .filter(({ standing }) => standing === 'contradicts')
    .map(({ id, size, mentions, first, fact }): SignalContent => ({
      sort: 'rumour',
      key: `rumour ${id}`,
      count: size,
      mentions: mentions.slice(0, mostNamed),
      began: first,
      ...(fact === null ? {} : { fact: fact.key }),
    }));
  const spikes = (['mentions', 'complaints'] as const).flatMap((of): SignalContent[] => {
    const { isSpike, perHour, baseline, began } = loudnessOf(hearing, state, of, at);
    if (!isSpike || baseline === null) return [];
    return [
      {
        sort: 'spike',
        key: `spike ${of}`,
        count: perHour,
        mentions: [],
        began: began ?? at,
        of,
        perHour,
        usual: baseline.usual,
      },
    ];
  });
  return [...rumours, ...spikes];
}

/** The earliest moment by which the press wants an answer; null where nobody says. */
function deadlineIn(items: readonly Item[], timeZone: string): string | null {
  const found = items.flatMap(({ mention, understanding }) => {
    const deadline = deadlineOf(evidenceOf(mention.text, understanding.language), { at: mention.at, timeZone });
    return deadline?.at == null ? [] : [deadline.at];
  });
  return found.toSorted()[0] ?? null;
}
