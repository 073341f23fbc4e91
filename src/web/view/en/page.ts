import type { PageWords } from '../words.js';
import { account } from './account.js';
import { assessment } from './assessment.js';
import { callOut } from './call-out.js';
import { concern } from './concern.js';
import { factSheet } from './fact-sheet.js';
import { fields, fieldsOf } from './field.js';
import { feed } from './feed.js';
import { inbox } from './inbox.js';
import { label } from './label.js';
import { live } from './live.js';
import { many } from './many.js';
import { mapping } from './mapping.js';
import { message } from './message.js';
import { prepared } from './prepared.js';
import { problems } from './problem.js';
import { room } from './room.js';

/** English words of the pages. */
export const en = {
  language: 'en',
  otherLanguage: { code: 'nl', name: 'Nederlands' },
  unknownField: 'there is no such field',
  chooseOne: 'choose one; tasks and deadlines depend on it',
  missing: 'this is missing; fill it in',
  prepared,
  preapproval: {
    sameAuthor: 'somebody else than the author approves a text',
    expired: 'must lie in the future',
    noTemplate: 'there is no template for this kind, channel and language',
  },
  label,
  account,
  live,
  assessment,
  room,
  callOut,
  factSheet,
  concern,
  feed,
  inbox,
  many,
  mapping,
  message,
  fields,
  fieldsOf,
  outcomes: { delivered: 'it arrived', resend: 'send it once more', abandon: 'leave it' },
  filters: { acts: 'Acts', refusals: 'Refusals', overrides: 'Exceptions' },
  standings: {
    met: 'met',
    overridden: 'passed over, with a reason',
    unmet: 'not met yet',
    done: 'done',
    here: 'we are here',
    ahead: 'to come',
  },
  inMessages: { current: '✓ as it is now', older: 'older, small change', wrong: '✗ no longer right', absent: '–' },
  divergence: ({ minutes, isOpen, targetMin }) =>
    isOpen
      ? `Not every text of ours has been right for ${minutes} min now; half an hour is the aim (${targetMin} min).`
      : `All texts were right again after ${minutes} min${minutes > targetMin ? `, later than the aim of ${targetMin}` : ''}.`,
  apology: {
    responsibility: 'Whose fault it is',
    repair: 'How it is put right',
    regret: 'That we are sorry',
    explanation: 'How it came about',
    repentance: 'What we change so that it does not happen again',
    forgiveness: 'Asking for forgiveness',
  },
  clocks: {
    overdue: (due) => `OVERDUE: was due at ${due}`,
    running: (due) => `Due at ${due}`,
    met: (due, met) => `Kept: done at ${met}, due at ${due}`,
    late: (due, met) => `Late: done at ${met}, was due at ${due}`,
  },
  overrideStates: {
    standing: 'Still to be reviewed',
    upheld: 'Reviewed: it stands',
    fallen: 'Reviewed: it has fallen',
  },
  problems,
} as const satisfies PageWordsOf;

type PageWordsOf = Omit<PageWords, 'label'> & { readonly label: Readonly<Record<string, string>> };
