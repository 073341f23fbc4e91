import type { CommandType } from '../../incident/command.js';
import type { Balance } from '../../listening/balance.js';
import type { Language } from '../session.js';
import { wordsOf } from './words.js';

/** How much we listened and spoke, in two sentences and no more. Handlebars; takes a `BalanceModel` as its context. */
export const balanceTemplate = `<p class="balance quiet">{{waiting}} {{ratio}}{{#if first}} <strong>{{first}}</strong>{{/if}}{{#if href}} <a href="{{href}}">{{link}}</a>{{/if}}</p>`;

export type BalanceModel = ReturnType<typeof balanceModel>;

/** By these a text goes out to people, or is let go to: who gives them should know who waits for an answer. */
export const speaks: ReadonlySet<CommandType> = new Set(['ApproveMessage', 'ReleaseMessage', 'ConfirmPosted']);

/** How much we listened and spoke, in words. Pure.
 *  @param incident where its inbox is; null for somebody who has no account to open it by */
export function balanceModel(
  { isHeard, asked, answered, replied, sent }: Balance,
  { incident, language }: { readonly incident: string | null; readonly language: Language },
) {
  const { inbox: words } = wordsOf(language);
  const count = new Intl.NumberFormat(language).format;
  const open = asked - answered;
  const each = (more: number, fewer: number): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(more / fewer);
  return {
    waiting: !isHeard
      ? words.nobodyListens
      : asked > 0 && open === 0
        ? words.allAnswered(count(asked))
        : words.unanswered(count(open), count(asked)),
    ratio: !isHeard
      ? ''
      : sent === 0
        ? words.nothingSent(count(replied))
        : replied === 0
          ? words.nobodyAnswered(count(sent))
          : replied < sent
            ? words.moreSent(count(replied), count(sent), each(sent, replied))
            : words.moreAnswered(count(replied), count(sent), each(replied, sent)),
    // A first statement waits for nobody.
    first: open > 0 && replied < sent ? words.listenFirst : '',
    href: incident === null || (isHeard && open === 0) ? '' : `/incidents/${incident}/inbox`,
    link: isHeard ? words.toInbox : words.beginListening,
  };
}
