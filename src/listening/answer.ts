import type { State } from '../incident/state.js';
import { isCurrent } from '../incident/state.js';
import type { Channel } from '../playbook/vocabulary.js';
import type { Concern } from './concern.js';
import type { MentionLanguage } from './mention.js';
import { contentOf } from './word/content.js';

/** Something that answers in public: a line of our questions and answers, a text that is out, or a reply that was pinned. */
export interface Answer {
  /** `m12/3`: the third line of message m12; `m12`: the whole message; `pin:…`: a reply that stands pinned. */
  readonly id: string;
  readonly sort: 'line' | 'message' | 'pinned';
  readonly language: string;
  /** What is asked; empty where it is a text of its own. */
  readonly question: string;
  readonly text: string;
}

/** Which answer a concern has. */
export interface Answering {
  readonly answer: string;
  /** Whether its words said so, or a person. */
  readonly by: 'words' | 'person';
  /** Words of the concern that stand in it. */
  readonly shared: readonly string[];
  /** From 0 to 1: how much of the concern's words, the most telling counting most, it speaks of. */
  readonly likeness: number;
}

/** What people chose: the answer of a concern, or null where they say that none of ours answers it. */
export type Choices = Readonly<Record<string, string | null>>;

/** How much of a concern an answer must speak of. A wrong "this is answered" is worse than a question too many, so it is high;
 *  a person's choice is taken as it is. */
const enough = 0.45;

/** Lines of a text of questions and answers: each line that ends in a question mark, with what stands below it. Pure; linear.
 *  @param id of the message */
export function linesOf(id: string, text: string, language: string): Answer[] {
  const lines: { question: string; answer: string[] }[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    const plain = line
      .replace(/^(?:#{1,6}|[-–•*]|\d{1,3}[.)]|(?:Q|A|V|Vraag|Antwoord|Question|Answer):)\s*/u, '')
      .replace(/^\*\*(.*)\*\*$/u, '$1');
    if (plain.endsWith('?')) lines.push({ question: plain, answer: [] });
    else if (plain !== '') lines.at(-1)?.answer.push(plain);
  }
  return lines
    .filter(({ answer }) => answer.length > 0)
    .map(({ question, answer }, index) => ({
      id: `${id}/${index + 1}`,
      sort: 'line',
      language,
      question,
      text: answer.join('\n'),
    }));
}

/** Where everybody can read what stands there. A mail, a script for the telephone or a paper for speakers answers nobody in
 *  public, and is not meant to be read by everybody. */
const openToAll: readonly Channel[] = [
  'x',
  'bluesky',
  'mastodon',
  'threads',
  'linkedin',
  'facebook',
  'instagram',
  'web',
  'press',
  'status-page',
];

const outNow = new WeakMap<State['messages'], readonly Answer[]>();

/** All that answers in public in an incident: the lines of its questions and answers, and its other texts that are out and
 *  right. Worked out once for as long as no message changes: it is asked at each entry. Pure. */
export function answersOf({ messages }: Pick<State, 'messages'>): readonly Answer[] {
  let answers = outNow.get(messages);
  if (answers === undefined) {
    answers = Object.values(messages)
      .filter((one) => isCurrent(one) && one.audience !== 'staff' && openToAll.includes(one.channel))
      .flatMap(({ id, kind, text, language }): Answer[] =>
        kind === 'qa' ? linesOf(id, text, language) : [{ id, sort: 'message', language, question: '', text }],
      );
    outNow.set(messages, answers);
  }
  return answers;
}

/** Which answer a concern has, if any: the one that a person chose, else the one that speaks of most of its telling words, in
 *  its own language. Only a line or a pinned reply answers by its words alone: that a statement names a word of a concern does
 *  not make it an answer, so a person chooses there. Pure. */
export function answerOf(concern: Concern, answers: readonly Answer[], choices: Choices = {}): Answering | null {
  const chosen = Object.hasOwn(choices, concern.id) ? choices[concern.id] : undefined;
  if (chosen === null) return null;
  const picked = chosen === undefined ? undefined : answers.find(({ id }) => id === chosen);
  if (picked !== undefined) return { answer: picked.id, by: 'person', ...shares(concern, picked) };
  return (
    answers
      .filter(
        ({ sort, language }) => sort !== 'message' && (concern.language === 'other' || language === concern.language),
      )
      .map((answer): Answering => ({ answer: answer.id, by: 'words', ...shares(concern, answer) }))
      .filter(({ likeness, shared }) => likeness >= enough && shared.length >= Math.min(2, concern.words.length))
      .toSorted((a, b) => b.likeness - a.likeness)[0] ?? null
  );
}

/** A concern with what answers it in public. */
export interface Told {
  readonly concern: Concern;
  readonly answering: Answering | null;
  /** The answer's own words; null where nothing answers. */
  readonly answer: Answer | null;
}

/** Concerns, each with its answer. Pure. */
export const toldOf = (concerns: readonly Concern[], answers: readonly Answer[], choices: Choices = {}): Told[] =>
  concerns.map((concern) => {
    const answering = answerOf(concern, answers, choices);
    return { concern, answering, answer: answers.find(({ id }) => id === answering?.answer) ?? null };
  });

/** All answers, those first that fit a concern best, for a person to choose from: by how much of it they speak of, then in its
 *  own language, then as they stand. Pure. */
export const answersLike = (concern: Concern, answers: readonly Answer[]): Answer[] =>
  answers
    .map((answer) => ({
      answer,
      likeness: shares(concern, answer).likeness,
      own: answer.language === concern.language,
    }))
    .toSorted((a, b) => b.likeness - a.likeness || Number(b.own) - Number(a.own))
    .map(({ answer }) => answer);

const spoken = new WeakMap<Answer, { readonly asked: ReadonlySet<string>; readonly told: ReadonlySet<string> }>();

/** The words of an answer's question, and those of the answer itself; read once, since each concern is held against them. */
function wordsOf(answer: Answer): { readonly asked: ReadonlySet<string>; readonly told: ReadonlySet<string> } {
  let words = spoken.get(answer);
  if (words === undefined) {
    const language: MentionLanguage = answer.language === 'nl' || answer.language === 'en' ? answer.language : 'other';
    const read = (text: string): Set<string> => new Set(contentOf(text, language).map(({ stem }) => stem));
    words = { asked: read(answer.question), told: read(answer.text) };
    spoken.set(answer, words);
  }
  return words;
}

const stems = new WeakMap<Concern, readonly (string | undefined)[]>();

/** The stems of a concern's telling words, in their order; undefined for one that tells nothing. */
function stemsOf(concern: Concern): readonly (string | undefined)[] {
  let found = stems.get(concern);
  if (found === undefined) {
    found = concern.words.map((word) => contentOf(word, concern.language)[0]?.stem);
    stems.set(concern, found);
  }
  return found;
}

/** What stands in the question says more of what an answer is about than what stands in the answer. */
function shares(concern: Concern, answer: Answer): Pick<Answering, 'shared' | 'likeness'> {
  const { asked, told } = wordsOf(answer);
  const shared: string[] = [];
  let [sum, whole] = [0, 0];
  for (const [index, word] of concern.words.entries()) {
    // The first words are the most telling ones.
    const weight = 1 / (index + 2);
    whole += weight;
    const stem = stemsOf(concern)[index];
    if (stem === undefined) continue;
    const part = asked.has(stem) ? 1 : told.has(stem) ? (answer.question === '' ? 1 : 0.7) : 0;
    if (part > 0) shared.push(word);
    sum += part * weight;
  }
  return { shared, likeness: whole === 0 ? 0 : sum / whole };
}
