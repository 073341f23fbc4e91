import { replyContext } from '../../incident/reply.js';
import { checkText } from '../../message/check.js';
import type { Finding } from '../../message/check/finding.js';
import { checkForm } from '../../message/check/form.js';
import { channels } from '../../playbook/vocabulary.js';
import { languageFor } from '../draft.js';
import type { Item } from '../hearing/hearing.js';
import { isAsDrafted, mannerAt, type Desk } from './desk.js';
import { personalIn } from './personal.js';
import type { ReplySort } from './standing.js';

/** What the checks find in a reply to one person: nothing where it is as it was drafted; else all that they find in any message;
 *  and in the outcome of what went on in private, also what tells who somebody is. Pure but for the hearing, which it reads.
 *  @returns the firmest first, then in the order of the text */
export function replyFindings(item: Item, reply: { text: string; sort: ReplySort }, desk: Desk): readonly Finding[] {
  if (isAsDrafted(item, reply, desk)) return [];
  const { state, library, at } = desk;
  const { text, sort } = reply;
  const language = languageFor(item.understanding, mannerAt(desk));
  const channel = channels.find((one) => one === item.mention.channel) ?? null;
  const found = [
    // A place of which we know no limits still shows what was left to fill in.
    ...checkForm(text, { channel: channel ?? 'web', language, mode: state.mode, limits: library.limits }),
    ...checkText(text, language, replyContext(library, state, { channel, at })),
    ...(sort === 'outcome' ? personalIn(text, item.mention.author, state.facts) : []),
  ];
  return firmestFirst(found.filter(({ rule }) => rule !== 'subject-missing'));
}

/** Findings, the firmest first; of one strength in the order in which they come. Pure. */
export const firmestFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength));

const order = ['hard', 'soft', 'advice'] as const;
