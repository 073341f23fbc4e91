import { marked } from '../../message/exercise.js';
import { greeted, languageFor, pickerFor, voiceOf, type Asker, type Manner } from '../draft.js';
import { safeName } from './name.js';
import { phrases } from './phrase.js';

/** The public line by which somebody is invited to go on in private. Pure. */
export function invitationFor({ mention, understanding }: Asker, manner: Manner): string {
  const language = languageFor(understanding, manner);
  const spoken = phrases[voiceOf(language, manner)];
  const name = safeName(mention.author);
  const pick = pickerFor(mention.id, 0);
  const greeting = pick(name === null ? spoken.unnamed : spoken.named, 'opening').replace('{name}', () => name ?? '');
  return said(greeted(greeting, pick(spoken.invitation, 'invitation')), language, manner);
}

/** What came of it, for everybody: nobody is named in it, and what was done is left to fill in. Pure. */
export function outcomeFor({ mention, understanding }: Asker, manner: Manner): string {
  const language = languageFor(understanding, manner);
  return said(pickerFor(mention.id, 0)(phrases[voiceOf(language, manner)].outcome, 'outcome'), language, manner);
}

const said = (text: string, language: string, { isExercise }: Manner): string =>
  isExercise === true ? marked(text, language) : text;
