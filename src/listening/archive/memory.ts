import { kinds } from '../mention.js';
import type { Archive, HourCount, Kept, Wanted } from './port.js';

/** An archive in memory, for exercises and tests. */
export function memoryArchive(): Archive {
  const kept = new Map<string, Kept>();
  const answered = new Set<string>();
  const keyOf = (source: string, id: string): string => `${source}\n${id}`;
  return {
    append: async (more) => {
      const fresh: Kept[] = [];
      for (const one of more) {
        const { source, id, inbound, inReplyTo } = one.mention;
        if (kept.has(keyOf(source, id))) continue;
        kept.set(keyOf(source, id), one);
        fresh.push(one);
        if (!inbound && inReplyTo !== null) answered.add(keyOf(source, inReplyTo));
      }
      return fresh;
    },
    find: async (wanted) =>
      [...kept.values()]
        .filter((one) => fits(one, wanted, answered.has(keyOf(one.mention.source, one.mention.id))))
        .sort(newestFirst)
        .slice(0, wanted.limit),
    hours: async ({ from, until }) => {
      const counts = new Map<string, HourCount>();
      for (const { mention, understanding } of kept.values()) {
        if (!mention.inbound || mention.at < from || mention.at >= until) continue;
        const hour = `${mention.at.slice(0, 13)}:00:00.000Z`;
        const { kind } = understanding;
        const count = (counts.get(hour + kind)?.count ?? 0) + 1;
        counts.set(hour + kind, { hour, kind, count });
      }
      return [...counts.values()].sort(
        (a, b) => compare(a.hour, b.hour) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
      );
    },
    close: async () => {},
  };
}

function fits({ mention, understanding }: Kept, wanted: Wanted, isAnswered: boolean): boolean {
  return (
    (wanted.text === undefined || mention.text.toLowerCase().includes(wanted.text.toLowerCase())) &&
    (wanted.kinds === undefined || wanted.kinds.includes(understanding.kind)) &&
    (wanted.unanswered !== true || (mention.inbound && !isAnswered)) &&
    (wanted.from === undefined || mention.at >= wanted.from) &&
    (wanted.until === undefined || mention.at < wanted.until)
  );
}

const newestFirst = ({ mention: a }: Kept, { mention: b }: Kept): number =>
  compare(b.at, a.at) || compare(a.source, b.source) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
