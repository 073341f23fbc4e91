import type { Finding } from '../../message/check/finding.js';
import { channelRules } from '../../message/channel.js';
import { isUsable, nextUpdateKey } from '../../message/fact.js';
import { openFactsKey, textHash, whyNot } from '../../message/render.js';
import { gateVerdicts, obstacles } from '../criteria.js';
import type { Entry } from '../entry.js';
import { approvedBeforehand } from '../prepared.js';
import { approvableBy, approvalsMissing, approversOf, isAlone, roleMissing } from '../people.js';
import { rolesWith } from '../power.js';
import { asksForSignOff, findingRemedies, inspect, isAllowed } from '../inspect.js';
import { reason, type Reason } from '../reason.js';
import type { Message } from '../state.js';
import { gapReasons } from './drafting.js';
import { misplaced } from './message.js';
import { needs, unless, withMessage, type Handler, type Occasion } from './verdict.js';

/** The built-in criterion that keeps people from approving their own words; soft, as in any team of one at night. */
export const fourEyes = 'four-eyes';

/** From a finished draft to the public: submitted, approved, released, posted. */
export const approval: {
  readonly [T in 'SubmitMessage' | 'ApproveMessage' | 'RejectMessage' | 'ReleaseMessage' | 'ConfirmPosted']: Handler<T>;
} = {
  SubmitMessage: (given) => {
    const { playbook, state, data } = given;
    return withMessage(state, data.message, (message) =>
      unless([needs(given, 'write'), misplaced(given, message, 'MessageSubmitted'), ...unfit(given, message)], () => {
        const submitted: Entry = { type: 'MessageSubmitted', message: message.id };
        const roles = approversOf(playbook, state, message);
        if (roles.length === 0 || !isPreapproved(given, message)) return [submitted];
        return [
          submitted,
          { type: 'ApprovalGiven', message: message.id, hash: message.hash, roles, preapproved: true },
        ];
      }),
    );
  },

  ApproveMessage: (given) => {
    const { playbook, state, data, meta } = given;
    return withMessage(state, data.message, (message) => {
      const roles = approvableBy(playbook, state, message, meta.by, meta.at);
      const lacking = approvalsMissing(playbook, state, message);
      const reasons = [
        misplaced(given, message, lacking.length > 0 ? 'ApprovalGiven' : 'MessageApproved'),
        data.hash === message.hash ? null : reason('APPROVED_OTHER_TEXT', { message: message.id }),
        roles.length > 0 || lacking.length === 0 ? null : roleMissing(playbook, lacking),
        ownText(given, message),
      ];
      return unless(reasons, () => [
        { type: 'ApprovalGiven', message: message.id, hash: message.hash, roles, preapproved: false },
      ]);
    });
  },

  RejectMessage: (given) => {
    const { playbook, state, data, meta } = given;
    return withMessage(state, data.message, (message) => {
      const approvers = approversOf(playbook, state, message);
      const may =
        approvers.some((role) => state.roles[role] === meta.by) ||
        approvableBy(playbook, state, message, meta.by, meta.at).length > 0;
      return unless(
        [misplaced(given, message, 'MessageRejected'), may ? null : roleMissing(playbook, approvers)],
        () => [{ type: 'MessageRejected', ...data }],
      );
    });
  },

  ReleaseMessage: (given) => {
    const { playbook, state, data, meta } = given;
    return withMessage(state, data.message, (message) => {
      const by = channelRules[message.channel].sentBy;
      const recipients = by === 'email' ? recipientsOf(given, message) : [];
      const reasons = [
        needs(given, 'release'),
        releasable(given, message),
        ...unfit(given, message),
        ...doubtful(given, message),
        ...outdated(given, message),
        ...obstacles(gateVerdicts({ playbook, state, at: meta.at, message })),
        by === 'email' && state.mode === 'live' && !given.library.sendsMail ? reason('OUTLET_MISSING') : null,
        by === 'email' && recipients.length === 0
          ? reason('CONTACTS_MISSING', {
              audience: playbook.audiences.find(({ id }) => id === message.audience)!.title,
              id: message.audience,
              language: message.language,
            })
          : null,
      ];
      return unless(reasons, () => [
        { type: 'MessageReleased', message: message.id, hash: message.hash, by, recipients },
      ]);
    });
  },

  ConfirmPosted: (given) => {
    const { state, data } = given;
    return withMessage(state, data.message, (message) => {
      const byHand = channelRules[message.channel].sentBy === 'hand';
      const reasons = [
        needs(given, 'release'),
        byHand ? null : reason('NOT_THE_APPROVED_CHANNEL', { channel: message.channel }),
        misplaced(given, message, 'MessagePosted') ?? neverLetGo(given, message),
      ];
      return unless(reasons, () => {
        const { text, url } = data;
        const faithful = asRead(text) === asRead(message.text);
        const posted: Entry = {
          type: 'MessagePosted',
          message: message.id,
          text,
          faithful,
          ...(url === undefined ? {} : { url }),
        };
        return message.state === 'published' ? [posted] : [posted, { type: 'MessagePublished', message: message.id }];
      });
    });
  },
};

/** A draft can stand in public only if it was let go before; what nobody released, nobody posted for us. */
const neverLetGo = (given: Occasion, message: Message): Reason | null =>
  message.state === 'draft' && message.releasedAt === undefined ? misplaced(given, message, 'MessagePublished') : null;

/** What the eye reads: a channel may wrap lines and compose accents otherwise without saying anything else. */
export const asRead = (text: string): string =>
  text
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '---')
    .join(' ');

/** The findings that block for everybody, and the facts that can no longer be said. */
export function unfit(given: Occasion, message: Message): Reason[] {
  const { library, playbook, state, meta } = given;
  const findings = inspect(library, state, message, meta.at, 'stops').filter(
    (finding) => finding.strength === 'hard' && !asksForSignOff(playbook, finding),
  );
  const gaps = Object.entries(message.facts)
    .filter(([key, revision]) => revision > 0 && key !== openFactsKey && !isUsable(state.facts[key], message.language))
    .map(([key]) => ({
      fact: key,
      why: whyNot(state.facts, key, message.language),
      path: message.id,
      line: 1,
      column: 1,
    }));
  return [...findings.map((finding) => findingReason(given, message, finding)), ...gapReasons(library, state, gaps)];
}

/** What the checks found that blocks until somebody in the right role has allowed it for these very words. */
function doubtful(given: Occasion, message: Message): Reason[] {
  const { library, playbook, state, meta } = given;
  return inspect(library, state, message, meta.at, 'stops')
    .filter((finding) => finding.strength === 'soft' && !asksForSignOff(playbook, finding))
    .filter(({ rule }) => !isAllowed(state, message, rule))
    .map((finding) => ({
      ...findingReason(given, message, finding),
      criterion: finding.rule,
      strength: 'soft' as const,
    }));
}

function findingReason({ playbook, state }: Occasion, message: Message, finding: Finding): Reason {
  const { rule, line, column, data } = finding;
  return reason('FINDING', { rule, line, column, ...data }, findingRemedies({ playbook }, state, message, finding));
}

/** A time for the next update that has passed, or has been moved since, would be a promise broken on arrival. */
function outdated({ state, playbook, meta }: Occasion, message: Message): Reason[] {
  const shown = message.facts[nextUpdateKey] ?? 0;
  const fact = state.facts[nextUpdateKey];
  if (shown === 0 || fact === undefined || typeof fact.value !== 'string') return [];
  const renew = {
    command: 'EditMessage',
    data: { message: message.id, source: message.source },
    roles: rolesWith(playbook, 'write'),
  } as const;
  if (fact.value <= meta.at) {
    return [
      reason('NEXT_UPDATE_PASSED', { at: fact.value }, [
        {
          command: 'ReviseFact',
          data: { key: nextUpdateKey, status: 'confirmed' },
          roles: rolesWith(playbook, 'confirm-facts'),
        },
        renew,
      ]),
    ];
  }
  return shown === fact.revision ? [] : [reason('MESSAGE_STALE', { fact: fact.label }, [renew])];
}

/** Approved, and still the very text that was approved. */
function releasable(given: Occasion, message: Message): Reason | null {
  const { playbook, state } = given;
  const lacking = approvalsMissing(playbook, state, message);
  // An approved text lacks one again when the matter has become graver since.
  if (lacking.length > 0 && (message.state === 'submitted' || message.state === 'approved')) {
    return reason('APPROVAL_MISSING', { roles: lacking }, [
      { command: 'ApproveMessage', data: { message: message.id, hash: message.hash }, roles: lacking },
    ]);
  }
  const place = misplaced(given, message, 'MessageReleased');
  if (place !== null) return place;
  return textHash(message.text) === message.hash ? null : reason('APPROVED_OTHER_TEXT', { message: message.id });
}

/** Nobody approves his own words, unless somebody else who decides has said why this once, or there is nobody else. */
function ownText({ playbook, state, meta }: Occasion, message: Message): Reason | null {
  if (message.author !== meta.by) return null;
  const passed = Object.values(state.overrides).some(
    ({ criterion, message: about, status, visit, by }) =>
      criterion === fourEyes &&
      status !== 'fallen' &&
      (by !== meta.by || isAlone(state)) &&
      visit === state.visit &&
      (about === undefined || about === message.id),
  );
  if (passed) return null;
  const roles = rolesWith(playbook, 'decide');
  return {
    ...reason('FOUR_EYES', { author: message.author }, [
      { command: 'OverrideCriterion', data: { criterion: fourEyes, message: message.id }, roles },
    ]),
    criterion: fourEyes,
    strength: 'soft',
  };
}

/** Approved in peacetime: the words are the template's, the template is unchanged, and the approval has not expired. */
const isPreapproved = ({ state, meta }: Occasion, message: Message): boolean =>
  !message.edited && approvedBeforehand(state, message, meta.at);

/** The contacts whom a mail goes to. An exercise without contacts writes to one who stands for the audience. */
function recipientsOf({ library, state }: Occasion, message: Message): string[] {
  const ids = library.contacts
    .filter(({ audience, language }) => audience === message.audience && language === message.language)
    .map(({ id }) => id);
  return ids.length === 0 && state.mode === 'exercise' ? [`exercise-${message.audience}`] : ids;
}
