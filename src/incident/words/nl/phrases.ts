import type { MessageParts, Phrases } from '../catalogue.js';
import { nameOf } from '../text.js';
import { signal, signalGrown, signalWaiting } from './listening.js';
import { names } from './names.js';

const quote = (text: string): string => `‘${text}’`;

export const phrases: Phrases = {
  and: 'en',
  or: 'of',
  others: (count) => `${count} andere`,
  ownTime: (time) => `${time} bij jou`,
  quote,
  message,
  someMessage: (id) => (id === '' ? 'de tekst' : `tekst ${id}`),
  mail: (contact, text) => `de mail aan ${contact}${text === '' ? '' : ` met ${text}`}`,
  call: (person, role) => `de oproep aan ${person}${role === '' ? '' : ` als ${role}`}`,
  enquiry: (medium) => `de vraag van ${medium}`,
  promise: (what) => `de belofte ${quote(what)}`,
  exception: (criterion) => `de uitzondering op ${quote(criterion)}`,
  signal,
  signalGrown,
  signalWaiting,
  deadlines: {
    clock: quote,
    update: () => 'de update die wij openbaar beloofden',
    enquiry: (medium) => `het antwoord aan ${medium}`,
    promise: (what) => `de belofte ${quote(what)}`,
    call: (person) => `het antwoord van ${person} op onze oproep`,
    review: (criterion) => `de beoordeling van de uitzondering op ${quote(criterion)}`,
    lookAgain: () => 'opnieuw kijken naar het besluit om te volgen en niet te reageren',
  },
};

/** The same with its article; `names` has it without. */
const definite: Readonly<Record<string, string>> = { 'internal-memo': 'interne bericht' };
const neuter: readonly string[] = [
  'apology',
  'call-script',
  'internal-memo',
  'post-incident-report',
  'recall-notice',
  'social-post',
  'status-update',
];

function message({ kind, audience, via, language }: MessageParts): string {
  const article = neuter.includes(kind) ? 'het' : 'de';
  const who = audience === '' ? '' : ` ${kind === 'open-letter' ? 'aan' : 'voor'} ${audience}`;
  return [`${article} ${definite[kind] ?? nameOf(names.kinds, kind)}${who}`, via, language && `in het ${language}`]
    .filter(Boolean)
    .join(', ');
}
