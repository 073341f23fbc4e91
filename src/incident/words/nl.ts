import type { Catalogue } from './catalogue.js';
import { calls } from './nl/calls.js';
import { commands } from './nl/commands.js';
import { criteria } from './nl/criteria.js';
import { entries } from './nl/entries.js';
import { findings } from './nl/findings.js';
import { lint } from './nl/lint.js';
import { names } from './nl/names.js';
import { phrases } from './nl/phrases.js';
import { reasons } from './nl/reasons.js';
import { remedies } from './nl/remedies.js';

/** Dutch; the user is addressed with je, the organisation is wij. */
export const nl: Catalogue = {
  language: 'nl',
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
    hard: 'houdt deze tekst tegen',
    soft: 'houdt deze tekst tegen tot iemand het toestaat',
    advice: 'advies',
    waits: (roles) => `wacht op akkoord van ${roles}`,
  },
  lint,
};
