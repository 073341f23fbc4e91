import type { ServiceCommands } from '../../incident/command.js';
import type { Enquiry, State } from '../../incident/state.js';
import { evidenceOf } from '../classify/evidence.js';
import { deadlineOf } from '../classify/need.js';
import { safeId } from '../signal.js';
import type { Item } from './hearing.js';

/** As long as the press log takes them. */
const longest = { medium: 300, question: 4000 } as const;

/** A message of the press as its log takes it: who asks, what, and by when; null where the text names no moment, since a
 *  deadline that nobody said must be asked for and not made up. Pure. */
export function enquiryIn(
  { id, mention, understanding }: Item,
  timeZone: string,
): ServiceCommands['HearEnquiry'] | null {
  const { author, channel, source, text, at } = mention;
  const deadlineAt = deadlineOf(evidenceOf(text, understanding.language), { at, timeZone })?.at ?? null;
  if (deadlineAt === null) return null;
  const medium = oneLine(author).slice(0, longest.medium);
  return {
    mention: safeId(id),
    medium: medium === '' ? (channel ?? source) : medium,
    question: text.trim().slice(0, longest.question).toWellFormed(),
    deadlineAt,
  };
}

/** The press question that a message asks, answered or not; undefined where it is in no log. Pure. */
export const enquiryOf = ({ enquiries }: State, id: string): Enquiry | undefined =>
  Object.values(enquiries).findLast(({ mention }) => mention === safeId(id));

const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim();
