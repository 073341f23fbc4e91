import { parentPort } from 'node:worker_threads';
import { tryTemplate, type Trial } from './trial.js';

/** The thread behind `workshop.ts`: says that it is ready, then answers one trial after the other. */
parentPort?.postMessage('ready');
parentPort?.on('message', (trial: Trial) => parentPort?.postMessage(tryTemplate(trial)));
