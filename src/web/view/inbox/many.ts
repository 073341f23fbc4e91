import type { Library } from '../../../incident/library.js';
import type { State } from '../../../incident/state.js';
import { namesFor, type Setting } from '../../../incident/words.js';
import { replyFindingViews } from '../../../engine/say.js';
import { languageFor, type Draft, type NoDraft } from '../../../listening/draft.js';
import { listensFrom } from '../../../listening/hearing/figures.js';
import type { Ranked } from '../../../listening/hearing/hearing.js';
import type { Room } from '../../../listening/hearing/room.js';
import { fieldFor, mannerAt, type Desk } from '../../../listening/reply/desk.js';
import { askersOf, needsOne, type OneOfMany, type Outcome } from '../../../listening/reply/many.js';
import { publicTurns } from '../../../listening/reply/public-turn.js';
import { channels } from '../../../playbook/vocabulary.js';
import type { Call } from '../../route.js';
import { aboutIncident, following } from '../live.js';
import { findingModels, gathered } from '../message/finding.js';
import { countModels } from '../message/preview.js';
import { pageOf } from '../page.js';
import { wordsOf } from '../words.js';
import { deskAt } from './desk.js';
import { privateHint, saidModel } from './item.js';
import { manyTemplate } from './many-template.js';
import { nextModel } from './noted.js';
import { inboxPath } from './sieve.js';

const render = pageOf(manyTemplate);

/** More of those who need a person at once would hide all others. */
const aloneShown = 10;

/** Where a sitting is, and what is known there. */
export interface Place {
  readonly state: State;
  readonly library: Library;
  readonly setting: Setting;
  /** Null where nothing was ever taken in. */
  readonly room: Room | null;
}

/** Replies that stay on the page with their words, by the id of their message: those that were ticked and not noted, each with
 *  why, and those on which somebody worked. */
export type Stays = ReadonlyMap<string, OneOfMany & { readonly isTicked: boolean; readonly outcome: Outcome | null }>;

/** What is said above the texts. */
export type Lines = readonly { readonly isGood: boolean; readonly text: string }[];

/** What somebody has before him who answers many. */
export interface Sitting {
  /** The subject, by the id of its concern; one that is not there leads to a choice. */
  readonly concern: string;
  /** From 1. */
  readonly page: number;
  readonly stays: Stays;
  readonly told: Lines;
}

/** The page on which many are answered at once. Pure.
 *  @param query its subject, its page from 1, and how many were just noted */
export function manyPath(
  incident: string,
  { concern, page = 1, noted = 0 }: { concern: string; page?: number; noted?: number },
): string {
  const query = new URLSearchParams({
    concern,
    ...(page === 1 ? {} : { page: `${page}` }),
    ...(noted === 0 ? {} : { noted: `${noted}` }),
  });
  return `/incidents/${incident}/inbox/many?${query.toString()}`;
}

/** The way to that page, where anybody waits; null where nobody does. Pure. */
export const manyLink = (
  { language }: Pick<Call, 'language'>,
  { incident, concern, waiting }: { incident: string; concern: string; waiting: number },
): { href: string; text: string } | null =>
  waiting === 0
    ? null
    : {
        href: manyPath(incident, { concern }),
        text: wordsOf(language).many.open(new Intl.NumberFormat(language).format(waiting)),
      };

/** Who waits for an answer on one subject, each with a text of his own. Pure but for the room, which it reads. */
export function manyPage(call: Call, { room, sitting, ...place }: Place & { readonly sitting: Sitting }): string {
  const { state, setting } = place;
  const { many: words, inbox } = wordsOf(call.language);
  const desk = room === null ? null : deskAt(call, place, room);
  const now = room?.hearing.concerns.idNow(sitting.concern);
  const subject = desk?.told.find(({ concern }) => concern.id === now);
  const common = {
    ...following(state.id, state.version),
    shape: 'room',
    title: `${words.title}: ${state.title}`,
    ...aboutIncident(state),
    w: words,
    i: inbox,
    m: wordsOf(call.language).message,
    inbox: inboxPath(state.id, {}),
  };
  if (room === null || desk === null || (subject === undefined && sitting.stays.size === 0)) {
    const subjects = desk?.told.map(({ concern: { id, label } }) => ({
      href: manyPath(state.id, { concern: id }),
      label,
    }));
    return render(call, { ...common, choose: true, subjects });
  }
  const kept = new Set(sitting.stays.keys());
  const askers = askersOf(room, desk, { ...sitting, by: call.actor, kept });
  const turns = publicTurns(askers.part, room.hearing, listensFrom(state));
  const rows = askers.part.map(
    (item, index) =>
    rowModel(call, item, { desk, room, setting, draft: askers.drafts.get(item.id), anchor: `m${index}`, hint: privateHint(call, item, turns.get(item.id) ?? 0), stays: sitting.stays.get(item.id) }), // prettier-ignore
  );
  return render(call, {
    ...common,
    concern: sitting.concern,
    page: sitting.page,
    label: subject?.concern.label,
    href: inboxPath(state.id, { concern: sitting.concern }),
    waiting: words.waiting(new Intl.NumberFormat(call.language).format(askers.waiting)),
    answer: subject?.answer?.text ?? null,
    told: sitting.told,
    isBad: sitting.told.some(({ isGood }) => !isGood),
    next: nextModel(call, { state, room }),
    nobodyWaits: inbox.nobodyWaits,
    moreAlone: askers.alone.length > aloneShown ? words.moreAlone(askers.alone.length - aloneShown) : '',
    alone: askers.alone.slice(0, aloneShown).map((item) => ({
      ...saidModel(call, item, { setting, at: desk.at }),
      author: item.mention.author || inbox.somebody,
      href: inboxPath(state.id, { message: item.id }),
    })),
    rows,
    people: JSON.stringify(askers.part.map(({ id }) => id)),
    firstStay: rows.find(({ why, isGood }) => why !== '' && !isGood)?.anchor,
    mine: rows.some(({ isMine }) => isMine),
    // Also what is no longer listened to, such as a message that was dropped: no words are lost.
    gone: [...sitting.stays].filter(([id]) => !askers.part.some((one) => one.id === id)).map(([, { text }]) => text),
    more: askers.hasMore ? manyPath(state.id, { concern: sitting.concern, page: sitting.page + 1 }) : null,
  });
}

interface Row {
  readonly desk: Desk;
  readonly room: Room;
  readonly setting: Setting;
  readonly draft: Draft | NoDraft | undefined;
  readonly anchor: string;
  /** That it is time to go on in private with him; empty where it is not. */
  readonly hint: string;
  readonly stays: NonNullable<ReturnType<Stays['get']>> | undefined;
}

/** One of them: what he asked, his text, and why it was not noted. */
function rowModel(call: Call, item: Ranked, { desk, room, setting, draft, anchor, hint, stays }: Row) {
  const { many: words, inbox } = wordsOf(call.language);
  const claim = room.claimOf(item.id);
  const isHis = claim !== null && claim.by !== call.actor;
  const until = claim === null ? '' : namesFor(setting).time(claim.until);
  const lang = languageFor(item.understanding, mannerAt(desk));
  const text = stays?.text ?? fieldFor(item, draft, desk);
  const author = item.mention.author || inbox.somebody;
  const outcome = stays?.outcome ?? null;
  const found = outcome?.why === 'found' ? outcome.verdict : null;
  const findings = gathered(replyFindingViews(found?.findings ?? [], setting));
  const channel = channels.find((one) => one === item.mention.channel);
  return {
    ...saidModel(call, item, { setting, at: desk.at }),
    anchor,
    // Only who can be answered from here has a field; words that somebody wrote to another stay to be copied.
    writes: !isHis && item.standing === 'open' && !needsOne(item),
    hint,
    own:
      (hint !== '' || needsOne(item)) && item.standing === 'open'
        ? inboxPath(desk.state.id, { message: item.id })
        : null,
    claim: claim === null ? '' : isHis ? inbox.theirs(claim.by, until) : inbox.mine(until),
    isMine: claim !== null && !isHis,
    reply: words.reply(author),
    ticks: words.ticked(author),
    isTicked: stays?.isTicked === true,
    lang,
    textNow: stays === undefined && isHis ? '' : text,
    seen: found?.seen ?? '',
    why: outcome === null ? '' : whyOf(call, item, outcome, setting),
    isGood: outcome?.why === 'passes',
    isStopped: found?.isStopped === true,
    counts: found === null || channel === undefined ? [] : countModels({ text, channel }, desk.library, call.language),
    findings: findingModels(findings, { text, setting, language: call.language, remedies: false }),
  };
}

/** Why a reply was not noted. */
function whyOf(call: Call, { answers }: Ranked, outcome: Outcome, setting: Setting): string {
  const { many: words, inbox } = wordsOf(call.language);
  const name = namesFor(setting);
  switch (outcome.why) {
    case 'passes':
      return words.fine;
    case 'found':
      return outcome.verdict.isStopped ? words.stopped : words.doubted;
    case 'claimed':
      return words.claimed(inbox.theirs(outcome.claim.by, name.time(outcome.claim.until)));
    case 'answered': {
      const last = answers.at(-1);
      return last === undefined ? '' : words.answered(last.author, name.time(last.at));
    }
    case 'alone':
      return words.needsOne;
    case 'empty':
      return words.empty;
    case 'unnoted':
      return words.unnoted;
    case 'noted':
    case 'unknown':
      return '';
    default:
      return outcome satisfies never;
  }
}
