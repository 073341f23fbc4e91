import type { MessageStanding, MessagesView } from '../../../engine/messages.js';
import { channels as allChannels, type Channel } from '../../../playbook/vocabulary.js';

/** What stands in a cell: messages of one kind that stand the same in several languages, or that are still to be written. */
export interface CellItem {
  readonly kind: string;
  /** By language; without an id where it is still to be written. */
  readonly texts: readonly { readonly id: string | null; readonly language: string }[];
  readonly ifAsked: boolean;
  readonly standing: MessageStanding | 'to-write';
  /** Roles whose approval it waits for. */
  readonly waitsFor: readonly string[];
}

export interface Cell {
  readonly channel: Channel;
  readonly items: readonly CellItem[];
}

/** Messages laid out: who hears what, and where. Audiences without any have no row, and channels without any no column. */
export interface Matrix {
  readonly channels: readonly Channel[];
  readonly rows: readonly { readonly audience: string; readonly cells: readonly Cell[] }[];
  /** How many there are of each standing, in the order of a message's life; those that are due come first. */
  readonly sum: readonly { readonly standing: CellItem['standing']; readonly count: number }[];
}

/** Lays messages out by audience and channel; those that want somebody's hand stand first in a cell. Pure. */
export function matrixOf({ audiences, messages, due }: Pick<MessagesView, 'audiences' | 'messages' | 'due'>): Matrix {
  const items = [
    ...due.map((one) => ({ ...one, id: null, ifAsked: one.ifAsked, standing: 'to-write' as const, waitsFor: [] })),
    ...messages,
  ];
  const channels = allChannels.filter((channel) => items.some((one) => one.channel === channel));
  // A playbook that was changed since may no longer know an audience for which something was written.
  const known = [...new Set([...audiences, ...items.map(({ audience }) => audience)])];
  const rows = known
    .filter((audience) => items.some((one) => one.audience === audience))
    .map((audience) => ({
      audience,
      cells: channels.map((channel) => ({
        channel,
        items: items
          .filter((one) => one.audience === audience && one.channel === channel)
          .toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing))
          .reduce<CellItem[]>(grouped, []),
      })),
    }));
  const sum = order.flatMap((standing) => {
    const count = items.filter((one) => one.standing === standing).length;
    return count === 0 ? [] : [{ standing, count }];
  });
  return { channels, rows, sum };
}

type Item = Omit<CellItem, 'texts'> & { readonly id: string | null; readonly language: string };

/** What differs in nothing but its language stands together. */
function grouped(found: CellItem[], { id, language, kind, ifAsked, standing, waitsFor }: Item): CellItem[] {
  const same = found.findIndex(
    (one) =>
      one.kind === kind &&
      one.standing === standing &&
      one.ifAsked === ifAsked &&
      one.waitsFor.join() === waitsFor.join(),
  );
  if (same < 0) return [...found, { kind, texts: [{ id, language }], ifAsked, standing, waitsFor }];
  return found.map((one, index) => (index === same ? { ...one, texts: [...one.texts, { id, language }] } : one));
}

/** What wants a hand first, then the rest. */
const order: readonly CellItem['standing'][] = [
  'wrong',
  'blocked',
  'to-write',
  'waits',
  'to-post',
  'approved',
  'draft',
  'on-its-way',
  'published',
  'replaced',
  'withdrawn',
];

/** A shape for each standing, so that no colour is needed to tell them apart. */
export const standingShape: Readonly<Record<CellItem['standing'], string>> = {
  wrong: '✕',
  blocked: '■',
  'to-write': '+',
  waits: '◔',
  'to-post': '➜',
  approved: '✓',
  draft: '✎',
  'on-its-way': '➜',
  published: '●',
  replaced: '○',
  withdrawn: '○',
};
