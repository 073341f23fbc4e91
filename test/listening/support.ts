import type { Fact } from '../../src/message/fact.js';
import { Concerns, type Voiced } from '../../src/listening/concern.js';

/** So many minutes after a Monday morning at eight, ISO 8601 UTC. */
export const at = (minutes: number): string =>
  new Date(Date.parse('2030-03-11T08:00:00.000Z') + Math.round(minutes * 60_000)).toISOString();

/** Whether a text of the tests is English. */
const isEnglish = (text: string): boolean =>
  /\b(?:the|your|is|app|and|customers|passwords)\b/i.test(text) && !/\bde\b/.test(text);

/** One person's message, so many minutes after the beginning. */
export const voiced = (text: string, minutes: number, author = `somebody ${minutes}`): Voiced => ({
  id: `x/${minutes}`,
  author,
  at: at(minutes),
  text,
  language: isEnglish(text) ? 'en' : 'nl',
  kind: 'complaint',
});

/** Each text said by somebody else, a minute after the one before. */
export function crowd(texts: readonly string[], isQuestion: (one: Voiced) => boolean = () => false): Concerns {
  const concerns = new Concerns();
  for (const [index, text] of texts.entries()) {
    const one = voiced(text, index);
    concerns.add(isQuestion(one) ? { ...one, kind: 'question' } : one);
  }
  return concerns;
}

/** A confirmed fact in words, but for what is told to be different. */
export const factWith = (key: string, change: Partial<Fact>): Fact => ({
  key,
  type: 'text',
  label: { en: key, nl: key },
  status: 'confirmed',
  value: null,
  publishable: true,
  source: 'the team',
  asOf: at(0),
  revision: 1,
  material: true,
  ...change,
});
