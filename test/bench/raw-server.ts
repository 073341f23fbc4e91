import Handlebars from 'handlebars';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { journalOf, library } from './incident.js';

/** The limit that the service is measured against: it parses the body, renders the same twelve texts with precompiled
 *  templates, and answers. It decides, checks and stores nothing. */
const { state } = journalOf('raw', 0);
const values = (language: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.values(state.facts).map(({ key, value }) => [key, typeof value === 'object' ? value?.[language] : value]),
  );
const data: Record<string, Record<string, unknown>> = { en: values('en'), nl: values('nl') };

const handlebars: Record<string, typeof Handlebars> = {};
for (const language of ['en', 'nl']) {
  handlebars[language] = Handlebars.create();
  for (const [path, source] of Object.entries(library.templates.sources)) {
    if (path.startsWith(`${language}/partials/`)) handlebars[language].registerPartial(path.split('/').at(-1)!, source);
  }
}
const templates = Object.values(state.messages).map(({ language, kind, channel }) => ({
  language,
  kind,
  channel,
  render: handlebars[language]!.compile(library.templates.sources[`${language}/${kind}/${channel}`], {
    noEscape: true,
  }),
}));

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { key, value } = JSON.parse(Buffer.concat(chunks).toString()) as {
      key: string;
      value: Record<string, string>;
    };
    for (const language of ['en', 'nl']) data[language]![key] = value[language];
    const drafts = templates.map(({ render, ...rest }) => ({ ...rest, text: render(data[rest.language]) }));
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ drafts }));
  });
});
server.listen(0, '127.0.0.1', () =>
  console.log(`listens on http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
process.once('SIGTERM', () => process.exit(0));
