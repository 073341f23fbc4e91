import type { Meta } from '../incident/command.js';
import { isMeant, type Job } from '../incident/state.js';
import { forRecipient, textHash } from '../message/render.js';
import type { Engine } from './engine.js';
import type { Contact, Delivery, Outcome, Outlet } from './port.js';

interface Work {
  readonly engine: Engine;
  readonly incident: string;
  readonly outlet: Outlet;
  readonly contact: (id: string) => Contact | undefined;
  /** Who speaks, under a fresh id. */
  readonly meta: () => Meta;
  readonly stopped: () => boolean;
}

/** Performs the jobs that an incident owes, one after the other: first the attempt is in the journal, then it is made, then
 *  its outcome is in the journal. A crash between the two leaves an attempt that a person looks at. */
export async function performJobs(work: Work): Promise<void> {
  const { engine, incident } = work;
  for (;;) {
    const { state } = await engine.look(incident);
    const job = Object.values(state.jobs).find(
      ({ status, notBefore }) => status === 'owed' && (notBefore === undefined || notBefore <= engine.now()),
    );
    if (job === undefined || work.stopped()) return;
    const begun = await engine.give(incident, {
      type: 'BeginAttempt',
      data: { job: job.id },
      meta: work.meta(),
    });
    // Somebody else was faster, or the message was taken back in the meantime.
    if ('refused' in begun || begun.entries.length === 0) continue;
    const outcome = await attempt(work, job);
    const { result, detail } = outcome;
    const retry = result === 'failed' && outcome.retry;
    await engine.give(incident, {
      type: 'RecordOutcome',
      data: { job: job.id, result, detail, retry },
      meta: work.meta(),
    });
  }
}

/** Looks once more whether this is the approved text and still meant to leave, then hands it to the outlet. */
async function attempt({ engine, incident, outlet, contact: find }: Work, job: Job): Promise<Outcome> {
  const { state } = await engine.look(incident);
  const message = state.messages[job.message]!;
  const contact = find(job.contact);
  if (!isMeant(message))
    return { result: 'failed', detail: 'the text was taken back before it was sent', retry: false };
  if (contact === undefined) return { result: 'failed', detail: 'the contact is no longer on the list', retry: false };
  if (textHash(message.text) !== job.hash)
    return { result: 'failed', detail: 'the text is not the one that was approved', retry: false };
  const delivery: Delivery = {
    id: `${incident}.${job.id.replaceAll('/', '.')}`,
    mode: state.mode,
    contact,
    language: message.language,
    text: forRecipient(message.text, contact),
    hash: job.hash,
  };
  return outlet.send(delivery);
}
