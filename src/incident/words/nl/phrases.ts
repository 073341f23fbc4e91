import type { MessageParts, Phrases } from '../catalogue.js';
import { nameOf } from '../text.js';
import { names } from './names.js';

const quote = (text: string): string => `‘${text}’`;

export const phrases: Phrases = {
  and: 'en',
  or: 'of',
  others: (count) => `${count} andere`,
  quote,
  message,
  someMessage: (id) => (id === '' ? 'de tekst' : `tekst ${id}`),
  mail: (contact, message) => `de mail aan ${contact}${message === '' ? '' : ` met ${message}`}`,
  enquiry: (medium) => `de vraag van ${medium}`,
  promise: (what) => `de belofte ${quote(what)}`,
  exception: (criterion) => `de uitzondering op ${quote(criterion)}`,
  deadlines: {
    clock: quote,
    update: () => 'de update die wij openbaar beloofden',
    enquiry: (medium) => `het antwoord aan ${medium}`,
    promise: (what) => `de belofte ${quote(what)}`,
    review: (criterion) => `de beoordeling van de uitzondering op ${quote(criterion)}`,
    lookAgain: () => 'opnieuw kijken naar het besluit om te volgen en niet te reageren',
  },
};

const neuter: readonly string[] = ['apology', 'internal-memo', 'social-post'];

function message({ kind, audience, via, language }: MessageParts): string {
  const article = neuter.includes(kind) ? 'het' : 'de';
  const who = audience === '' ? '' : ` ${kind === 'open-letter' ? 'aan' : 'voor'} ${audience}`;
  return [`${article} ${nameOf(names.kinds, kind)}${who}`, via, language && `in het ${language}`]
    .filter(Boolean)
    .join(', ');
}
