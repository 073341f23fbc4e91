import { parseScenario } from '../../src/rehearsal/files.js';
import type { Scenario } from '../../src/rehearsal/scenario.js';
import { play } from '../../src/rehearsal/play.js';
import type { Played } from '../../src/rehearsal/played.js';
import { shelf } from '../support/library.js';

/** The first lines of a scenario, up to its steps: nine lines long, `steps:` is the last. */
const head = `id: small
title: { en: Small, nl: Klein }
summary: { en: Small, nl: Klein }
organisation: Noorderbank
playbook: contested-plan
mode: exercise
languages: [en, nl]
startsAt: 2030-03-11T08:00+01:00
endsAt: 2030-03-11T12:00+01:00
opens: lead
ending: { en: It ends, nl: Het eindigt }
people:
  lead: { en: Lead, nl: Hoofd }
  second: { en: Second, nl: Tweede }
steps:
`;

/** The line on which the steps of `scenarioText` begin. */
export const firstStepLine = head.split('\n').length;

/** A whole scenario around some steps, which are written with two spaces before their dash. */
export const scenarioText = (steps: string, more = ''): string => `${head}${steps.trimEnd()}\n${more}`;

export const parse = (steps: string): Scenario => parseScenario('small.yaml', scenarioText(steps)).value;

export const playSteps = (steps: string, language = 'en'): Promise<Played> => play(parse(steps), shelf, language);
