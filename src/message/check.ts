import { isSecret } from './fact.js';
import { apologyHits } from './check/apology.js';
import type { Context, Family } from './check/context.js';
import { coverageHits } from './check/coverage.js';
import type { Finding, Hit } from './check/finding.js';
import { forbiddenHits } from './check/forbidden.js';
import { identityHits } from './check/identity.js';
import { momentHits } from './check/moment.js';
import { numberHits } from './check/number.js';
import { absenceHits, polarityHits } from './check/polarity.js';
import { commitmentHits } from './check/commitment.js';
import { readabilityHits } from './check/readability.js';
import { readingOf, type Reading } from './check/reading.js';
import { factsOf, type Rule } from './check/rule.js';
import { toneHits } from './check/tone.js';
import { placesIn } from './check/form.js';

/** Each family with the rules that it can break, as far as one of them may stop a text. */
const families: readonly { readonly find: Family; readonly stops: readonly Rule[] }[] = [
  {
    find: numberHits,
    stops: ['number-contradicts', 'number-misread', 'quantifier-contradicts', 'message-contradicts'],
  },
  { find: momentHits, stops: ['time-contradicts', 'weekday-wrong', 'update-time-passed', 'message-contradicts'] },
  { find: identityHits, stops: ['phone-unlisted', 'link-unlisted', 'address-unlisted', 'iban-unlisted'] },
  { find: absenceHits, stops: ['absence-unproven'] },
  { find: commitmentHits, stops: ['commitment-differs', 'money-promise'] },
  { find: forbiddenHits, stops: ['forbidden-phrase', 'do-not-say'] },
  { find: toneHits, stops: ['liability-word'] },
  { find: apologyHits, stops: [] },
  { find: polarityHits, stops: [] },
  { find: coverageHits, stops: [] },
  { find: readabilityHits, stops: [] },
];

/** How much is asked: all that is found, or only what may stop a text, which is told sooner. */
export type Scope = 'all' | 'stops';

/** Families that need not be asked for what stops a text: all that they know is advice, unless a playbook says otherwise. */
const isNeeded = (stops: readonly Rule[], scope: Scope, { strengths }: Context): boolean =>
  scope === 'all' || stops.length > 0 || Object.values(strengths).some((strength) => strength !== 'advice');

/** Checks what a text says: against the fact sheet, against all our other texts, as an apology, and as language. What it
 *  looks like on its channel is `checkForm`'s. Pure; linear in the text's length.
 *  @returns findings in the order of the text */
export function checkText(text: string, language: string, context: Context, scope: Scope = 'all'): Finding[] {
  const reading = readingOf(text, language);
  return told(
    reading,
    context,
    families.filter(({ stops }) => isNeeded(stops, scope, context)).flatMap(({ find }) => find(reading, context)),
  ).filter(({ strength }) => scope === 'all' || strength !== 'advice');
}

/** Checks a text only for words that are on a list: forbidden, withdrawn, or not to be said. Pure. */
export function checkListed(text: string, language: string, context: Context): Finding[] {
  const { forbidden, sheet } = context;
  if (forbidden.length === 0 && !Object.values(sheet).some(isSecret)) return [];
  const reading = readingOf(text, language);
  return told(reading, context, forbiddenHits(reading, context));
}

/** Hits in the order of the text, each with its place and strength. */
function told({ text }: Reading, context: Context, hits: readonly Hit[]): Finding[] {
  const place = placesIn(text);
  return hits
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ rule, start, end, data = {}, strength }) => ({
      rule,
      strength: strength ?? context.strengths[rule] ?? factsOf(rule).strength,
      ...place(start),
      length: end - start,
      data: start === end ? data : { says: shown(text.slice(start, end)), ...data },
    }));
}

const longestShown = 120;
const shown = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= longestShown ? line : `${line.slice(0, longestShown - 1).trimEnd()}…`;
};
