import { parentPort } from 'node:worker_threads';
import { checkText } from '../message/check.js';
import { bareContext } from '../message/check/context.js';
import { tryTemplate, type Trial } from './trial.js';

/** The first text that the checks read takes them far longer than any after it; that is not the template's fault. */
for (const language of ['en', 'nl'])
  checkText(
    'We know of 12 people, and of no more: call 0800 0000 by 9.00 am.',
    language,
    bareContext('2030-01-01T00:00:00.000Z'),
  );

/** The thread behind `workshop.ts`: says that it is ready, then answers one trial after the other. */
parentPort?.postMessage('ready');
parentPort?.on('message', (trial: Trial) => parentPort?.postMessage(tryTemplate(trial)));
