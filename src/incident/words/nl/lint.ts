import type { LintWords } from '../catalogue.js';

const parts = {
  responsibility: 'wiens fout het is',
  repair: 'hoe het wordt hersteld',
  regret: 'dat het ons spijt',
  explanation: 'hoe het zo kwam',
  repentance: 'wat wij veranderen',
  forgiveness: 'vragen om vergeving',
} as const;

const sorts = {
  commitment: 'Een belofte',
  'next-update': 'Een belofte van nieuws',
  forecast: 'Een verwachting, die mensen als belofte lezen',
  effort: 'Een inspanning, en dus geen belofte',
} as const;

export const lint: LintWords = {
  apology: ({ score, passes, missing }) =>
    `als excuses ${score} van de 100, ${passes ? 'en dat is genoeg' : 'en dat is te weinig'}${missing.length === 0 ? '' : `; niet gezegd: ${missing.map((part) => parts[part]).join(', ')}`}.`,
  promise: (sort, says, by) => `${sorts[sort]}${by === null ? ', zonder tijd' : `, voor ${by}`}: “${says}”`,
  sum: ({ files, hard, soft, advice }) =>
    `${files} ${files === 1 ? 'tekst' : 'teksten'}: ${hard} hard, ${soft} zacht, ${advice} advies.`,
};
