import { replyFindingViews } from '../../../engine/say.js';
import type { Setting } from '../../../incident/words.js';
import { languageFor, type Draft, type NoDraft } from '../../../listening/draft.js';
import type { Item } from '../../../listening/hearing/hearing.js';
import { askerOf, fieldFor, mannerAt, type Desk } from '../../../listening/reply/desk.js';
import { invitationFor, outcomeFor } from '../../../listening/reply/going-private.js';
import type { ReplySort } from '../../../listening/reply/standing.js';
import type { Finding } from '../../../message/check/finding.js';
import { channels } from '../../../playbook/vocabulary.js';
import type { Language } from '../../session.js';
import { findingModels, gathered } from '../message/finding.js';
import { previewModel } from '../message/preview.js';
import { wordsOf, type InboxWords } from '../words.js';

/** A reply that somebody wrote and that is not noted yet, with what the checks found in it. */
export interface Tried {
  readonly id: string;
  readonly sort: ReplySort;
  readonly text: string;
  readonly isPrivate: boolean;
  readonly findings: readonly Finding[];
  /** What says that these words were seen with what was found; null where they may not be sent. */
  readonly seen: string | null;
}

interface Place {
  readonly desk: Desk;
  readonly setting: Setting;
  readonly language: Language;
  readonly anchor: string;
  readonly draft: Draft | NoDraft | undefined;
  /** Whether the form for an answer stands open. */
  readonly isOpen: boolean;
  /** Whether it is time to go on in private: then the form for that comes first, and stands open. */
  readonly goesPrivate: boolean;
  readonly tried: Tried | null;
}

/** The forms for replies that a message has where it stands: an answer and an invitation, or the outcome that is owed. Pure but
 *  for the hearing, which it reads. */
export function replyModels(item: Item, place: Place) {
  const words = wordsOf(place.language).inbox;
  const asker = askerOf(item);
  const manner = mannerAt(place.desk);
  const { draft, isOpen, goesPrivate } = place;
  const [answer, invitation, outcome] = [
    { sort: 'answer', title: words.answer, label: words.answerText, hint: hintFor(draft, words), submit: words.sent, draft: fieldFor(item, draft, place.desk), isOpen }, // prettier-ignore
    { sort: 'private', title: words.goPrivate, label: words.privateText, hint: words.privateHint, submit: words.privateDone, draft: invitationFor(asker, manner), isOpen: goesPrivate }, // prettier-ignore
    { sort: 'outcome', title: words.outcome, label: words.outcomeText, hint: words.outcomeHint, submit: words.outcomeDone, draft: outcomeFor(asker, manner), isOpen }, // prettier-ignore
  ] as const;
  const replies = goesPrivate ? [invitation, answer] : [answer, invitation];
  return (item.standing === 'private' ? [outcome] : replies).map((one) =>
    replyModel(item, { ...one, what: one.sort }, place),
  );
}

/** What to mind: only the middle of a draft was approved; and where nothing was, a person finds the words. */
function hintFor(draft: Draft | NoDraft | undefined, words: InboxWords): string {
  if (draft === undefined) return '';
  return 'text' in draft ? words.answerHint : draft.because === 'language' ? words.noDraft.language : '';
}

interface Kind {
  readonly sort: ReplySort;
  readonly what: string;
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly draft: string;
  readonly isOpen: boolean;
}

function replyModel(item: Item, { sort, submit, draft, isOpen, ...kind }: Kind, place: Place) {
  const { anchor, desk, setting, language } = place;
  const tried = place.tried?.id === item.id && place.tried.sort === sort ? place.tried : null;
  const lang = languageFor(item.understanding, mannerAt(desk));
  const common = {
    ...kind,
    id: item.id,
    anchor,
    lang,
    submit,
    text: tried?.text ?? draft,
    mayBePrivate: sort === 'answer',
    isPrivate: tried?.isPrivate ?? false,
    open: isOpen || tried !== null,
  };
  if (tried === null) return common;
  const { state, library } = desk;
  const channel = channels.find((one) => one === item.mention.channel) ?? 'web';
  const found = gathered(replyFindingViews(tried.findings, setting));
  const message = { text: tried.text, channel, kind: 'social-post', audience: 'public', language: lang } as const;
  return {
    ...common,
    seen: tried.seen,
    stopped: tried.seen === null,
    submit: tried.seen !== null && found.length > 0 ? wordsOf(language).inbox.anyway : submit,
    checked: true,
    w: { ...wordsOf(language).message, noFindings: wordsOf(language).inbox.fine },
    l: wordsOf(language).label,
    findings: findingModels(found, { text: tried.text, setting, language, remedies: true }),
    preview: previewModel({ message, findings: found, state, library, setting, language }),
  };
}
