import type { MessageParts, Phrases } from '../catalogue.js';
import { nameOf } from '../text.js';
import { signal, signalGrown, signalWaiting } from './listening.js';
import { names } from './names.js';

const quote = (text: string): string => `“${text}”`;

export const phrases: Phrases = {
  and: 'and',
  or: 'or',
  others: (count) => `${count} others`,
  ownTime: (time) => `${time} your time`,
  quote,
  message,
  someMessage: (id) => (id === '' ? 'the text' : `text ${id}`),
  mail: (contact, text) => `the mail to ${contact}${text === '' ? '' : ` with ${text}`}`,
  call: (person, role) => `the call to ${person}${role === '' ? '' : ` for the role of ${role}`}`,
  enquiry: (medium) => `the question from ${medium}`,
  promise: (what) => `the promise ${quote(what)}`,
  exception: (criterion) => `the exception to ${quote(criterion)}`,
  signal,
  signalGrown,
  signalWaiting,
  deadlines: {
    clock: quote,
    update: () => 'the update that we promised in public',
    enquiry: (medium) => `the answer to ${medium}`,
    promise: (what) => `the promise ${quote(what)}`,
    call: (person) => `the answer of ${person} to our call`,
    review: (criterion) => `the review of the exception to ${quote(criterion)}`,
    lookAgain: () => 'looking again at the decision to watch and not respond',
  },
};

function message({ kind, audience, via, language }: MessageParts): string {
  const to = kind === 'apology' || kind === 'open-letter' ? 'to' : 'for';
  const who = audience === '' ? '' : ` ${to} ${audience}`;
  return [`the ${nameOf(names.kinds, kind)}${who}`, via, language && `in ${language}`].filter(Boolean).join(', ');
}
