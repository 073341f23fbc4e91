import type { Catalogue } from './catalogue.js';
import { calls } from './en/calls.js';
import { commands } from './en/commands.js';
import { criteria } from './en/criteria.js';
import { entries } from './en/entries.js';
import { findings } from './en/findings.js';
import { lint } from './en/lint.js';
import { names } from './en/names.js';
import { phrases } from './en/phrases.js';
import { reasons } from './en/reasons.js';
import { remedies } from './en/remedies.js';

/** British English. */
export const en: Catalogue = {
  language: 'en',
  names,
  phrases,
  calls,
  commands,
  criteria,
  reasons,
  remedies,
  entries,
  findings,
  holds: {
    hard: 'stops this text',
    soft: 'stops it until somebody allows it',
    advice: 'advice',
    waits: (roles) => `waits for approval by ${roles}`,
  },
  lint,
};
