import { libraryOf, takeFromShelf } from '../../src/engine/library.js';
import { draftSetting, templateFor } from '../../src/incident/decide/drafting.js';
import type { Library, Organisation } from '../../src/incident/library.js';
import { proofAt, sampleFacts } from '../../src/incident/sample.js';
import type { FactSheet } from '../../src/message/fact.js';
import { draftFromTemplate, type Draft, type Gap, type Setting } from '../../src/message/render.js';
import type { Template } from '../../src/message/template.js';
import { postsOf } from '../../src/message/thread.js';
import { allOptions } from '../../src/playbook/specialise.js';
import { kinds, stages, type Channel, type Kind } from '../../src/playbook/vocabulary.js';
import { shelf } from '../support/library.js';

const posts = ['x', 'bluesky', 'mastodon', 'threads', 'linkedin', 'facebook', 'instagram'] as const;
const alerts = ['whatsapp', 'sms', 'push'] as const;

/** The channels that each kind of message suits: for each of these there is a template in every language. */
const kindChannels: Readonly<Record<Kind, readonly Channel[]>> = {
  acknowledgement: [...posts, ...alerts, 'email', 'web', 'press', 'status-page'],
  'holding-statement': [...posts, ...alerts, 'email', 'web', 'press', 'status-page'],
  apology: [...posts, 'email', 'web', 'press'],
  'open-letter': ['web', 'email', 'press', 'document'],
  'internal-memo': ['email', 'document'],
  qa: ['web', 'document'],
  'social-post': [...posts],
  correction: [...posts, 'whatsapp', 'email', 'web', 'press', 'status-page'],
  'customer-email': ['email'],
  'press-statement': ['press', 'web'],
  'recall-notice': ['facebook', 'x', ...alerts, 'email', 'web', 'press', 'document'],
  'status-update': ['status-page', 'x', 'bluesky', 'mastodon', ...alerts, 'email', 'web'],
  'call-script': ['call'],
  'spokesperson-brief': ['document'],
  'lines-to-take': ['document'],
  'post-incident-report': ['web', 'document'],
};

/** A message that a playbook's people may want: of every kind, on every channel that suits it, in every language. */
export interface Target {
  readonly name: string;
  readonly library: Library;
  readonly language: string;
  readonly kind: Kind;
  readonly channel: Channel;
  readonly template: Template;
  /** All facts of the playbook, as its samples say them. */
  readonly samples: FactSheet;
  /** Whether the playbook itself asks for this message. */
  readonly due: boolean;
}

const targetsOf = (id: string, options: Readonly<Record<string, string>>): Target[] => {
  const library = libraryOf(takeFromShelf(shelf, id, options));
  const { playbook } = library;
  const samples = sampleFacts(playbook, proofAt);
  const asked = stages.flatMap((stage) => playbook.stages[stage].messages);
  const suited = kinds.flatMap((kind) => kindChannels[kind].map((channel) => ({ kind, channel })));
  const wanted = new Map([...suited, ...asked].map(({ kind, channel }) => [`${kind}/${channel}`, { kind, channel }]));
  return playbook.languages.flatMap((language) =>
    [...wanted.values()].map(({ kind, channel }) => {
      const template = templateFor(library, { language, kind, channel });
      const name = `${[id, ...Object.values(options)].join(' ')} ${language}/${kind}/${channel}`;
      if (template === undefined) throw new Error(`there is no template for ${name}`);
      const due = asked.some((one) => one.kind === kind && one.channel === channel);
      return { name, library, language, kind, channel, template, samples, due };
    }),
  );
};

/** Every message of every shipped playbook, for every choice of its parameters. */
export const targets: readonly Target[] = shelf.flatMap(({ id, bundle }) =>
  allOptions(bundle!.playbook).flatMap((options) => targetsOf(id, options)),
);

/** The same, each playbook with the first of its options alone. */
export const plainTargets: readonly Target[] = shelf.flatMap(({ id }) => targetsOf(id, {}));

/** An organisation that has told all that it can, in one tone of address. */
export const organisation = (address: Organisation['address'], name = 'Voorbeeldbedrijf'): Organisation => ({
  name,
  address,
  contacts: [],
  forbidden: [],
  phrases: {
    'sign-off': { en: 'The people of Voorbeeldbedrijf', nl: 'De mensen van Voorbeeldbedrijf' },
    'phrase-hours': { en: 'We are there day and night.', nl: 'Wij zijn er dag en nacht.' },
  },
});

/** How a target would print, before any incident. */
export const settingOf = (
  { library, language, kind, channel }: Target,
  more: Partial<Setting> = {},
  own: Organisation | null = null,
): Setting => ({ ...draftSetting({ ...library, organisation: own }, { language, kind, channel }, proofAt), ...more });

export const draftOf = (
  target: Target,
  sheet: FactSheet = target.samples,
  setting: Setting = settingOf(target),
): { draft: Draft } | { gaps: Gap[] } => draftFromTemplate(target.template, sheet, setting);

/** Lines that stand alone at the head of a paragraph in a template, and that a body must follow. */
const headings = new Map<string, ReadonlySet<string>>();
function headingsIn(language: string, sources: Readonly<Record<string, string>>): ReadonlySet<string> {
  let found = headings.get(language);
  if (found === undefined) {
    const plain = (line: string | undefined): string => (line ?? '').trim();
    found = new Set(
      Object.entries(sources)
        .filter(([path]) => path.startsWith(`${language}/`))
        .flatMap(([, source]) => {
          const lines = source.split('\n').filter((line) => !/^\{\{(?:[#/!^][^}]*|else)\}\}$/.test(line.trim()));
          return lines.filter(
            (line, index) =>
              /^[A-Z][^{}]{2,70}[^.!:;,{}”"]$/.test(plain(line)) &&
              plain(lines[index + 1]) !== '' &&
              (plain(lines[index - 1]) === '' || index === 0),
          );
        })
        .map((line) => line.trim()),
    );
    headings.set(language, found);
  }
  return found;
}

/** What no reader should ever see in a text, whatever the facts are. */
export function glitches({ channel, language, library }: Target, text: string): string[] {
  const found: string[] = [];
  const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
    ['a value that is none', /\bundefined\b|\bNaN\b|\[object |\bInvalid Date\b/],
    ['braces', channel === 'email' ? /\{\{(?!recipient\.name\}\})|(?<!\{\{recipient\.name)\}\}/ : /\{\{|\}\}/],
    ['two empty lines', /\n{3,}/],
    ['two spaces', /[^\S\n]{2,}/],
    ['a space at a line’s end', /[^\S\n]\n/],
    ['a space at a line’s beginning', /\n[^\S\n]/],
    ['an edge of nothing', /^\s|\s$/],
    ['a space before a full stop', /\p{L} [.,;:!?](?:\s|$)/u],
    ['quotation marks around nothing', /“\s*”|‘\s*’|"\s*"|\(\s*\)/],
    ['two commas or colons', /[,:;]\s*[,:;.](?!\d)/],
    [
      'a label without what it announces',
      /(?:^|\n)(?:Question|Answer|Vraag|Antwoord|Subject|Onderwerp):[^\S\n]*(?:\n\n|$)/,
    ],
    ['a list item without words', /^-\s*$/m],
  ];
  for (const [what, pattern] of forbidden) {
    const match = pattern.exec(text);
    if (match !== null)
      found.push(`${what}: …${JSON.stringify(text.slice(Math.max(0, match.index - 40), match.index + 40))}…`);
  }
  const heads = headingsIn(language, library.templates.sources);
  for (const post of postsOf(text, channel)) {
    const paragraphs = post.split('\n\n').map((one) => one.split('\n'));
    for (const [index, lines] of paragraphs.entries()) {
      const [head] = lines;
      if (lines.length > 1 || !heads.has(head!)) continue;
      const next = paragraphs[index + 1]?.[0];
      if (next === undefined || heads.has(next)) found.push(`a heading without a body: ${head}`);
    }
  }
  return found;
}
