import { createHash } from 'node:crypto';
import { freshToken } from '../clock.js';
import { answerWithinMin } from '../incident/call.js';
import type { Meta } from '../incident/command.js';
import { isMeant, type Job } from '../incident/state.js';
import { namesFor, speak } from '../incident/words.js';
import { plainLine } from '../message/address.js';
import { marked } from '../message/exercise.js';
import { forRecipient, textHash } from '../message/render.js';
import type { Engine } from './engine.js';
import type { Contact, Delivery, Outcome, Outlet } from './port.js';

interface Work {
  readonly engine: Engine;
  readonly incident: string;
  readonly outletOf: (job: Job) => Outlet | undefined;
  readonly contact: (id: string) => Contact | undefined;
  /** Where people reach the service, for links. */
  readonly origin: () => string;
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
      (one) =>
        one.status === 'owed' &&
        (one.notBefore === undefined || one.notBefore <= engine.now()) &&
        work.outletOf(one) !== undefined,
    );
    if (job === undefined || work.stopped()) return;
    // The link's secret is nowhere but in what goes out; the journal has its hash.
    const token = job.call === undefined ? undefined : freshToken();
    const begun = await engine.give(incident, {
      type: 'BeginAttempt',
      data: { job: job.id, ...(token === undefined ? {} : { link: linkHash(token) }) },
      meta: work.meta(),
    });
    // Somebody else was faster, or the message was taken back in the meantime.
    if ('refused' in begun || begun.entries.length === 0) continue;
    const outcome = token === undefined ? await attempt(work, job) : await attemptCall(work, job, token);
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
async function attempt({ engine, incident, outletOf, contact: find }: Work, job: Job): Promise<Outcome> {
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
  return outletOf(job)!.send(delivery);
}

/** What the journal holds of a link: whoever reads the journal cannot follow it. Pure. */
export const linkHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** One line without the braces of a template: a mail that still holds a token is never sent. */
const harmless = (text: string): string => plainLine(text).replaceAll('{{', '{ {');

/** Calls somebody, while it still matters, with a link of his own. */
async function attemptCall(work: Work, job: Job, token: string): Promise<Outcome> {
  const { engine, incident } = work;
  const { state, library } = await engine.look(incident);
  const { id, way } = job.call!;
  const call = state.calls[id]!;
  const contact = work.contact(job.contact);
  const not = (detail: string): Outcome => ({ result: 'failed', detail, retry: false });
  if (state.chart.stage === 'closed') return not('the incident was closed before this was sent');
  if (call.status !== 'open' && call.status !== 'silent') return not('the call was over before this was sent');
  if (contact === undefined) return not('the contact is no longer on the roster');
  if (way === 'email' && contact.email === '') return not('the contact has no e-mail address any more');
  const { language } = contact;
  const at = engine.now();
  const name = namesFor({ language, playbook: library.playbook, state, timeZone: state.timeZone, at });
  const link = `${work.origin()}/incidents/${incident}/calls/${token}?language=${language}`;
  const told = {
    person: harmless(contact.name),
    role: name.role(call.role),
    title: harmless(state.title),
    note: harmless(call.note ?? ''),
    link,
    withinMin: answerWithinMin(library.playbook),
  };
  const { mail, short } = speak(language).calls;
  const words = way === 'email' ? mail(told) : short(told);
  const text = state.mode === 'exercise' ? marked(words, language) : words;
  return work.outletOf(job)!.send({
    id: `${incident}.${job.id.replaceAll('/', '.')}`,
    mode: state.mode,
    contact,
    language,
    text,
    hash: textHash(text),
    call: { link, at },
  });
}
