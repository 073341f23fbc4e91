import type { Answer } from '../answer.js';
import type { Kind, Need, Understanding } from '../mention.js';
import type { Choice, Ended } from './choice.js';

/** A kind that a person put right; the text stays with it, since it teaches. */
export interface Corrected {
  readonly id: string;
  readonly text: string;
  readonly kind: Kind;
  readonly by: string;
  readonly at: string;
}

/** Whom a message needs at once, as a person said: none where it is empty. */
export interface NeedsCorrected {
  readonly id: string;
  readonly needs: readonly Need[];
  readonly by: string;
  readonly at: string;
}

/** A reply that stands in public for everybody with one concern. */
export interface Pinned {
  readonly id: string;
  /** The concern's words: ids of concerns are given anew when the service starts. */
  readonly question: string;
  readonly language: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
  /** Withdrawn, or replaced by another: then it answers nobody, and stays on record. */
  readonly ended?: Ended;
}

/** What people noted about what was heard in one incident, as it is stored. */
export interface Notes {
  readonly corrections: readonly Corrected[];
  readonly pinned: readonly Pinned[];
  /** Left out in what was stored before needs could be put right. */
  readonly needs?: readonly NeedsCorrected[];
  /** Left out in what was stored before answers could be chosen. */
  readonly choices?: readonly Choice[];
}

export const noNotes: Notes = { corrections: [], pinned: [] };

/** The same list with what is said of one message last. Pure. */
export const lastSaid = <T extends { readonly id: string }>(list: readonly T[], said: T): readonly T[] => [
  ...list.filter(({ id }) => id !== said.id),
  said,
];

/** What a message was understood to be, as people put it right. Pure. */
export function putRight(id: string, understanding: Understanding, { corrections, needs = [] }: Notes): Understanding {
  const kind = corrections.find((one) => one.id === id)?.kind;
  const said = needs.find((one) => one.id === id)?.needs;
  return {
    ...understanding,
    ...(kind === undefined ? {} : { kind, confidence: 1 }),
    ...(said === undefined ? {} : { needs: said }),
  };
}

/** A pinned reply as what answers in public. Pure. */
export const answerFrom = ({ id, question, language, text }: Pinned): Answer => ({
  id,
  sort: 'pinned',
  language,
  question,
  text,
});

/** The name of the document in which an incident's notes are. Pure. */
export const notesName = (incident: string): string => `listening-${incident}`;
