import type { Understanding } from '../../src/listening/mention.js';

/** A plain stand-in for the classifier, so that what counts kinds can be tested by itself. */
export function classify(text: string): Understanding {
  const kind = text.includes('?')
    ? 'question'
    : /\b(?:thanks?|bedankt|great|fijn)\b/i.test(text)
      ? 'compliment'
      : /\b(?:broken|kapot|late|te laat|worst|slecht)\b/i.test(text)
        ? 'complaint'
        : 'other';
  return { language: 'en', kind, confidence: 1, telling: [], needs: [] };
}
