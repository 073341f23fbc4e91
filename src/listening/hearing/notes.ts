import type { Answer } from '../answer.js';
import type { Kind } from '../mention.js';

/** A kind that a person put right; the text stays with it, since it teaches. */
export interface Corrected {
  readonly id: string;
  readonly text: string;
  readonly kind: Kind;
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
}

/** What people noted about what was heard in one incident, as it is stored. */
export interface Notes {
  readonly corrections: readonly Corrected[];
  readonly pinned: readonly Pinned[];
}

export const noNotes: Notes = { corrections: [], pinned: [] };

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
