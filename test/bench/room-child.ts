import express from 'express';
import Handlebars from 'handlebars';
import { readShelf } from '../../src/engine/library.js';
import { revise, root } from './incident.js';
import { lead, listenTo, startBenchService } from './service.js';

/** What the benchmark asks: an entry that says something, one that changes every draft, or what was used so far. */
export type Ask = 'note' | 'revision' | 'usage';
/** What it answers; `entries` and `messages` are those of the incident. */
export interface Told {
  readonly url: string;
  readonly incident: string;
  readonly token: string;
  readonly entries: number;
  readonly messages: number;
  readonly cpuMs: number;
  readonly residentMiB: number;
}

const people = 12;
const messages = 60;
const entries = 5000;

const shown = process.argv[2] === 'bare' ? await bare() : await room();

process.on('message', (ask: Ask) => void answer(ask));
process.once('disconnect', () => process.exit(0));

async function answer(ask: Ask): Promise<void> {
  if (ask !== 'usage') await shown.give(ask);
  const { user, system } = process.cpuUsage();
  process.send!({ ...shown.facts(), cpuMs: (user + system) / 1000, residentMiB: process.memoryUsage().rss / 2 ** 20 });
}

interface Shown {
  facts(): object;
  give(ask: Ask): Promise<void>;
}

/** A long crisis: sixty messages, some on their way out, twelve people, five thousand entries. */
async function room(): Promise<Shown> {
  const { engine, people: known, incident, give: command, serve } = await startBenchService(readShelf(root));
  const { account } = await known.accounts.invite({ name: lead, grants: ['duty'] });
  const token = await known.accounts.makeToken(account.id, 'bench');
  let count = (await engine.journal(incident)).flatMap(({ entries: all }) => all).length;
  const give = async (one: object): Promise<void> => {
    const given = await command(one);
    count += 'entries' in given ? given.entries.length : 1;
  };
  const { library } = await engine.look(incident);
  // Whoever measures keeps what it takes to write and to tell facts.
  const others = library.playbook.roles.filter(({ may }) => !may.includes('write') && !may.includes('confirm-facts'));
  for (const [index, { id }] of others.entries())
    await give({ type: 'AssignRole', data: { role: id, person: `Person ${index}` } });
  const drafted = async () => Object.values((await engine.look(incident)).state.messages);
  // Every sort of text that there is a template for.
  const { id: audience } = library.playbook.audiences[0]!;
  for (const path of Object.keys(library.templates.sources)) {
    const [language, kind, channel = ''] = path.split('/');
    if (kind === 'partials' || channel.includes('.')) continue;
    if ((await drafted()).length < messages)
      await give({ type: 'DraftMessage', data: { kind, audience, channel, language } });
  }
  let turn = 0;
  const note = () =>
    give({ type: 'LogNote', data: { text: `Person ${++turn % people} called the editor again, time ${turn}` } });
  const revision = () => give(revise(++turn));
  while (count < entries * 0.9) await revision();
  for (const { id } of (await drafted()).filter((_, index) => index % 2 === 0))
    await give({ type: 'SubmitMessage', data: { message: id } });
  while (count < entries) await note();
  const url = await serve();
  const made = (await drafted()).length;
  return {
    facts: () => ({ url, incident, token, entries: count, messages: made }),
    give: (ask) => (ask === 'note' ? note() : revision()),
  };
}

/** A page of as many bytes as is asked for, in rows of three fields, by Express and Handlebars and nothing else. */
async function bare(): Promise<Shown> {
  const page = Handlebars.compile(
    '<!doctype html><html lang="en"><head><title>{{title}}</title></head><body><h1>{{title}}</h1><ul>{{#each rows}}<li><a href="/rows/{{id}}">{{title}}</a> – <strong>{{state}}</strong></li>{{/each}}</ul></body></html>',
  );
  const row = (id: number) => ({
    id,
    title: `A row with some words in it, number ${id}`,
    state: id % 2 ? 'draft' : 'out',
  });
  const rowBytes = 96;
  const app = express();
  app.get('/', (request, response) => {
    const count = Math.round(Number(request.query['bytes']) / rowBytes);
    response.type('html').send(page({ title: 'A page', rows: Array.from({ length: count }, (_, id) => row(id)) }));
  });
  const url = await listenTo(app);
  return { facts: () => ({ url, incident: '', token: '', entries: 0, messages: 0 }), give: async () => undefined };
}
