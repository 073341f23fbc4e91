import { namesFor, speak, type Setting } from '../../../incident/words.js';
import type { Ranked } from '../../../listening/hearing/hearing.js';
import { listensFrom } from '../../../listening/hearing/figures.js';
import { enquiryOf } from '../../../listening/hearing/press.js';
import type { Room } from '../../../listening/hearing/room.js';
import { needsTold, type NeedTold } from '../../../listening/hearing/told.js';
import { kinds, needs } from '../../../listening/mention.js';
import { draftsAt, type Desk } from '../../../listening/reply/desk.js';
import { publicTurns, turnsInPublic } from '../../../listening/reply/public-turn.js';
import { invitationIn } from '../../../listening/reply/standing.js';
import { safeId } from '../../../listening/signal.js';
import type { Channel } from '../../../playbook/vocabulary.js';
import type { Call } from '../../route.js';
import { langOf } from '../concern.js';
import { commandForm } from '../form.js';
import { wordsOf } from '../words.js';
import { replyModels, type Tried } from './reply.js';

/** With what messages are shown. */
export interface Shown {
  readonly desk: Desk;
  readonly room: Room;
  readonly setting: Setting;
  readonly tried: Tried | null;
  /** The number of the first one, by which its place on the page is called. */
  readonly from: number;
  /** The address of a concern. */
  readonly concernPath: (concern: string) => string;
}

/** Messages as the inbox shows them: who, what, why it stands there, and what to do. Pure but for the hearing, which it
 *  reads. */
export function itemModels(call: Call, part: readonly Ranked[], shown: Shown) {
  const drafts = draftsAt(part, shown.desk);
  const turns = publicTurns(part, shown.room.hearing, listensFrom(shown.desk.state));
  const firstFree = part.find((item) => item.standing === 'open' && shown.room.claimOf(item.id) === null)?.id;
  return part.map((item, index) => {
    const { desk, room, setting, tried, from, concernPath } = shown;
    const { id, understanding, answers, standing } = item;
    const words = wordsOf(call.language).inbox;
    const name = namesFor(setting);
    const claim = room.claimOf(id);
    const mine = claim !== null && claim.by === call.actor;
    const concern = room.hearing.concernOf(item, desk.told.map((one) => one.concern)); // prettier-ignore
    const anchor = `i${from + index}`;
    const draft = drafts.get(id);
    const taken = claim !== null && !mine;
    const hint = privateHint(call, item, turns.get(id) ?? 0);
    const invitation = invitationIn(answers);
    const until = claim === null ? '' : name.time(claim.until);
    return {
      ...saidModel(call, item, { setting, at: desk.at }),
      anchor,
      why: whyOf(call, item, shown),
      concern: concern && { label: concern.label, href: concernPath(concern.id) },
      answers: answers.map(({ author, at: when, channel, text }) => ({
        said: wrote(call, setting, [author, when, channel]),
        text,
      })),
      todo:
        invitation !== undefined
          ? words.privateSince(name.time(invitation.at), invitation.author)
          : standing === 'open' && draft !== undefined && 'because' in draft && draft.because !== 'language'
            ? words.noDraft[draft.because]
            : hint,
      ...pressOf(call, item, shown),
      claim: claim === null ? '' : mine ? words.mine(until) : words.theirs(claim.by, until),
      free: claim === null && standing === 'open',
      first: id === firstFree,
      mine,
      replies: taken
        ? []
        : replyModels(item, {
            desk,
            setting,
            language: call.language,
            anchor,
            draft,
            isOpen: mine,
            goesPrivate: hint !== '',
            tried,
          }),
      kinds: kinds.map((kind) => ({ value: kind, text: words.kinds[kind], chosen: kind === understanding.kind })),
      needs: needs.map((need) => ({
        value: need,
        text: words.turns[need],
        chosen: understanding.needs.includes(need),
      })),
    };
  });
}

/** That it is time to go on in private, where somebody was answered in public often enough and still asks; else nothing. Pure.
 *  @param turns how often he was answered in public */
export function privateHint({ language }: Call, { standing, understanding }: Ranked, turns: number): string {
  // Whoever needs a person at once is phoned, or answered by somebody else.
  const isEnd =
    standing !== 'open' ||
    understanding.kind === 'compliment' ||
    understanding.needs.some((need) => need !== 'vulnerable');
  return isEnd || turns < turnsInPublic ? '' : wordsOf(language).inbox.timeForPrivate(turns);
}

/** Who said what, when and where, why it has its turn, and how long it has waited. Pure.
 *  @param at the present instant, ISO 8601 UTC */
export function saidModel(call: Call, item: Ranked, { setting, at }: { setting: Setting; at: string }) {
  const { id, mention, understanding, turn, standing } = item;
  const words = wordsOf(call.language).inbox;
  const reach =
    mention.reach === null || mention.reach === 0
      ? []
      : [words.reach(new Intl.NumberFormat(call.language).format(mention.reach))];
  const also = standing === 'open' ? understanding.needs.filter((need) => need !== turn) : [];
  return {
    id,
    turn,
    atOnce: (needs as readonly string[]).includes(turn),
    turnText: words.turns[turn],
    also: also.map((need) => words.turns[need]),
    author: mention.author,
    said: [wrote(call, setting, ['', mention.at, mention.channel]), ...reach].join(', '),
    waits: standing === 'open' ? words.waits(...waitOf(mention.at, at)) : '',
    text: mention.text,
    lang: langOf(understanding.language),
    url: linkIn(mention.url),
  };
}

/** Who wrote something, when, and where. What we know by name is called by it; another source's word for a place stands as it
 *  came. */
function wrote(
  { language }: Call,
  setting: Setting,
  [author, when, channel]: readonly [author: string, when: string, channel: string | null],
): string {
  const words = wordsOf(language).inbox;
  const { names } = speak(language);
  const place = (one: string): string => (Object.hasOwn(names.channels, one) ? names.channels[one as Channel] : one);
  const where = channel === null ? '' : channel === 'private' ? words.inPrivate : words.on(place(channel));
  return [author, namesFor(setting).time(when), where].filter(Boolean).join(', ');
}

/** How long somebody has waited: in minutes, from two hours on in hours, and from two days on in days. */
function waitOf(from: string, to: string): [count: number, unit: 'min' | 'hour' | 'day'] {
  const minutes = Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000));
  if (minutes < 120) return [minutes, 'min'];
  return minutes < 2 * 1440 ? [Math.floor(minutes / 60), 'hour'] : [Math.floor(minutes / 1440), 'day'];
}

/** Why a message stands where it does: the words that told, or who said so. */
function whyOf(call: Call, item: Ranked, { room: { notes } }: Shown): string[] {
  const { id, understanding } = item;
  const words = wordsOf(call.language).inbox;
  const because = (what: string, { telling, by }: Omit<NeedTold, 'need'>): string[] => {
    if (by !== null) return [words.saidBy(what, by)];
    return telling.length === 0 ? [] : [words.told(what, telling.map((word) => `‘${word}’`).join(', '))];
  };
  const nobody = understanding.needs.length === 0 ? notes.needs?.find((one) => one.id === id)?.by : undefined;
  const { kind, telling } = understanding;
  const kindBy = notes.corrections.find((one) => one.id === id)?.by ?? null;
  return [
    ...(nobody === undefined ? [] : [words.notAtOnce(nobody)]),
    ...needsTold(item, notes).flatMap((one) => because(words.turns[one.need], one)),
    ...because(words.oneKind[kind], { telling, by: kindBy }),
  ];
}

/** The press question that a message is: where it stands in the log, or how it gets there. */
function pressOf(call: Call, { id, mention, understanding, standing }: Ranked, { desk, setting }: Shown) {
  const { state, hearing, at } = desk;
  const words = wordsOf(call.language).inbox;
  const name = namesFor(setting);
  const enquiry = enquiryOf(state, id);
  // One alarm may be of several messages: it is seen to with the last of them.
  const isSeenTo = (other: string): boolean =>
    other === safeId(id) || enquiryOf(state, other) !== undefined || (hearing.of(other)?.standing ?? 'open') !== 'open';
  const isPress = standing === 'open' && understanding.needs.includes('press');
  const signal = Object.values(state.signals ?? {}).find(
    ({ sort, status, count, mentions }) =>
      sort === 'press' && status === 'open' && count === mentions.length && mentions.every(isSeenTo),
  );
  return {
    enquiry: enquiry && {
      medium: enquiry.medium,
      late: enquiry.answeredAt === undefined && enquiry.deadlineAt <= at,
      when:
        enquiry.answeredAt === undefined
          ? words.enquiryDue(name.time(enquiry.deadlineAt))
          : words.enquiryAnswered(name.time(enquiry.answeredAt)),
    },
    notPress: isPress ? { id, needs: understanding.needs.filter((need) => need !== 'press') } : null,
    log:
      isPress && enquiry === undefined
        ? commandForm('LogEnquiry', {
            setting,
            language: call.language,
            known: { mention: safeId(id), ...(signal === undefined ? {} : { signal: signal.id }) },
            initial: { medium: mention.author, question: mention.text },
          })
        : null,
  };
}

/** An address of the web; a file may hold anything, and nothing else becomes a link. */
const linkIn = (url: string | null): string | null =>
  url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;
