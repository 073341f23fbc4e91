import type { LintWords } from '../catalogue.js';

const parts = {
  responsibility: 'whose fault it is',
  repair: 'how it is put right',
  regret: 'that we are sorry',
  explanation: 'how it came about',
  repentance: 'what we change',
  forgiveness: 'asking for forgiveness',
} as const;

const sorts = {
  commitment: 'A promise',
  'next-update': 'A promise of news',
  forecast: 'An expectation, which people will hear as a promise',
  effort: 'An effort, which is no promise',
} as const;

export const lint: LintWords = {
  apology: ({ score, passes, missing }) =>
    `as an apology ${score} out of 100, ${passes ? 'which passes' : 'which does not pass'}${missing.length === 0 ? '' : `; not said: ${missing.map((part) => parts[part]).join(', ')}`}.`,
  promise: (sort, says, by) => `${sorts[sort]}${by === null ? ', without a time' : `, for ${by}`}: “${says}”`,
  sum: ({ files, hard, soft, advice }) =>
    `${files} ${files === 1 ? 'text' : 'texts'}: ${hard} hard, ${soft} soft, ${advice} advice.`,
};
