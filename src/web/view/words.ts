import { z } from 'zod';
import type { CommandType } from '../../incident/command.js';
import type { Standing } from '../../incident/matrix.js';
import type { ElementName } from '../../message/claim/apology.js';
import type { ProblemCode } from '../problem.js';
import type { Language } from '../session.js';
import type { account } from './en/account.js';
import type { assessment } from './en/assessment.js';
import type { callOut } from './en/call-out.js';
import type { concern } from './en/concern.js';
import type { factSheet } from './en/fact-sheet.js';
import type { feed } from './en/feed.js';
import type { inbox } from './en/inbox.js';
import type { label } from './en/label.js';
import type { many } from './en/many.js';
import type { mapping } from './en/mapping.js';
import type { message } from './en/message.js';
import type { prepared } from './en/prepared.js';
import type { room } from './en/room.js';
import { en } from './en/page.js';
import type { LiveWords } from '../client/words.js';
import { nl } from './nl/page.js';

/** A label with what helps to fill the field in. */
export type FieldWords = readonly [label: string, hint?: string];

/** Words that only pages need; what incidents say is in `incident/words.ts`. Complete by its types. */
export interface PageWords {
  readonly language: Language;
  readonly otherLanguage: { readonly code: Language; readonly name: string };
  readonly unknownField: string;
  readonly chooseOne: string;
  readonly missing: string;
  readonly preapproval: { readonly sameAuthor: string; readonly expired: string; readonly noTemplate: string };
  /** Labels and headings by name; templates read them. */
  readonly label: Labels;
  /** Words about people: signing in, accounts, links. */
  readonly account: AccountWords;
  readonly live: LiveWords;
  readonly assessment: AssessmentWords;
  readonly callOut: CallOutWords;
  readonly concern: ConcernWords;
  readonly factSheet: FactSheetWords;
  readonly feed: FeedWords;
  readonly inbox: InboxWords;
  readonly many: ManyWords;
  readonly mapping: MappingWords;
  readonly message: MessageWords;
  readonly prepared: PreparedWords;
  readonly room: RoomWords;
  readonly fields: Readonly<Record<string, FieldWords>>;
  /** Where a field means something else in one command: `EditMessage.source`. */
  readonly fieldsOf: Partial<Record<`${CommandType}.${string}`, FieldWords>>;
  readonly outcomes: Readonly<Record<'delivered' | 'resend' | 'abandon', string>>;
  readonly filters: Readonly<Record<'acts' | 'refusals' | 'overrides', string>>;
  readonly standings: Readonly<Record<'met' | 'overridden' | 'unmet' | 'done' | 'here' | 'ahead', string>>;
  /** How a fact stands in a message. */
  readonly inMessages: Readonly<Record<Standing, string>>;
  readonly divergence: (spell: { minutes: number; isOpen: boolean; targetMin: number }) => string;
  /** The parts of an apology. */
  readonly apology: Readonly<Record<ElementName, string>>;
  readonly clocks: Readonly<Record<'overdue' | 'running' | 'met' | 'late', (due: string, met: string) => string>>;
  readonly overrideStates: Readonly<Record<'standing' | 'upheld' | 'fallen', string>>;
  readonly problems: Readonly<Record<ProblemCode, readonly [title: string, detail: string]>>;
}

export type AccountWords = { readonly [K in keyof typeof account]: string };

export type Labels = { readonly [K in keyof typeof label]: string };

/** The shape of words, whatever they say. */
type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer G) => string
      ? (...given: G) => string
      : Shape<T[K]>;
};

export type AssessmentWords = Shape<typeof assessment>;
export type CallOutWords = Shape<typeof callOut>;
export type ConcernWords = Shape<typeof concern>;
export type FactSheetWords = Shape<typeof factSheet>;
export type FeedWords = Shape<typeof feed>;
export type InboxWords = Shape<typeof inbox>;
export type ManyWords = Shape<typeof many>;
export type MappingWords = Shape<typeof mapping>;
export type MessageWords = Shape<typeof message>;
export type PreparedWords = Shape<typeof prepared>;
export type RoomWords = Shape<typeof room>;

const catalogues: Readonly<Record<Language, PageWords>> = { en, nl };

export const wordsOf = (language: Language): PageWords => catalogues[language];

/** What zod finds wrong, in words; a field that was left empty is called missing, not "undefined". */
export const inWordsOf =
  (language: Language): z.core.$ZodErrorMap =>
  (issue) =>
    issue.input === undefined ? wordsOf(language).missing : z.locales[language]().localeError(issue);
