import type { MessageStanding, MessagesView } from '../../../engine/messages.js';
import { channels as allChannels, type Channel } from '../../../playbook/vocabulary.js';

/** What stands in a cell: a message, or one that is still to be written. */
export interface CellItem {
  /** Null where it is still to be written. */
  readonly id: string | null;
  readonly kind: string;
  readonly language: string;
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
          .map(({ id, kind, language, ifAsked, standing, waitsFor }) => ({
            id,
            kind,
            language,
            ifAsked,
            standing,
            waitsFor,
          })),
      })),
    }));
  const sum = order.flatMap((standing) => {
    const count = items.filter((one) => one.standing === standing).length;
    return count === 0 ? [] : [{ standing, count }];
  });
  return { channels, rows, sum };
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
  'to-write': '＋',
  waits: '◔',
  'to-post': '➜',
  approved: '✓',
  draft: '✎',
  'on-its-way': '➜',
  published: '●',
  replaced: '○',
  withdrawn: '○',
};
