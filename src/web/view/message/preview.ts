import type { FindingView } from '../../../engine/say.js';
import { isOver, talliesOf, type Tally } from '../../../message/tally.js';
import type { Library } from '../../../incident/library.js';
import type { Message, State } from '../../../incident/state.js';
import { capital, namesFor, speak, type Setting } from '../../../incident/words.js';
import type { Language } from '../../session.js';
import { wordsOf } from '../words.js';
import { hasHandle, lookOf, partsOf, type Part } from './look.js';
import { segmentsOf, spansOf } from './mark.js';

/** A stretch of text with the words that findings are about, and their numbers behind them. */
const words = `{{#each segments}}{{#each begins}}<span class="spot" id="words-{{this}}"></span>{{/each}}{{#if strength}}<mark class="{{strength}}">{{text}}</mark>{{else}}{{text}}{{/if}}{{#each ends}}<a class="ref {{strength}}" href="#finding-{{number}}" aria-label="{{label}}">{{number}}</a>{{/each}}{{/each}}`;

const tallies = `{{#if tallies}}<p class="tallies">{{#each tallies}}<span{{#if over}} class="over"{{/if}}>{{text}}{{#if over}} <strong>{{over}}</strong>{{/if}}{{#if detail}} <small>{{detail}}</small>{{/if}}</span>{{/each}}</p>{{/if}}`;

/** A text as its channel shows it. Handlebars; takes a `previewModel` as `preview`, and `w`. */
export const previewTemplate = `{{#with preview}}<div class="seen {{look}}"{{#if ../lang}} data-lang="{{../lang}}"{{/if}}>
{{#if isPost}}{{#each parts}}<article class="card" aria-label="{{label}}"><p class="by"><span class="face" aria-hidden="true">{{../initials}}</span><span><strong>{{../name}}</strong>{{#if ../handle}} <span class="quiet">@{{../handle}}</span>{{/if}}<br><span class="quiet">{{../channel}}{{#if number}} · {{number}}{{/if}}</span></span></p>
<div class="words" lang="{{../lang}}" dir="auto">${words}</div>${tallies}</article>{{/each}}
{{else if isBubble}}<p class="by"><strong>{{name}}</strong> <span class="quiet">{{channel}}</span></p>{{#each parts}}<div class="bubble"><div class="words" lang="{{../lang}}" dir="auto">${words}</div></div>${tallies}{{/each}}
{{else}}{{#if isMail}}<dl class="head"><div><dt>{{../w.from}}</dt><dd>{{name}}</dd></div><div><dt>{{../w.to}}</dt><dd>{{to}}</dd></div><div><dt>{{../w.subject}}</dt><dd lang="{{lang}}">{{#if subject}}{{#each subject}}<strong>${words}</strong>{{/each}}{{else}}<em>{{../w.noSubject}}</em>{{/if}}</dd></div></dl>
{{else if isPage}}<p class="top"><span aria-hidden="true">●&nbsp;●&nbsp;●</span> <span>{{name}} · {{channel}}</span></p>
{{else}}<p class="top"><strong>{{name}}</strong> <span>{{label}}</span></p>{{/if}}
<div class="sheet" lang="{{lang}}" dir="auto">{{#each parts}}<div class="words {{role}}">${words}</div>{{/each}}</div>{{#each foot}}${tallies}{{/each}}{{/if}}
</div>{{/with}}`;

interface Shown {
  readonly message: Pick<Message, 'text' | 'channel' | 'kind' | 'audience' | 'language'>;
  readonly findings: readonly FindingView[];
  readonly state: State;
  readonly library: Library;
  readonly setting: Setting;
  readonly language: Language;
}

/** A text with its findings, as its channel shows it. Pure. */
export function previewModel({ message, findings, state, library, setting, language }: Shown) {
  const { text, channel } = message;
  const { message: w } = wordsOf(language);
  const { names } = speak(setting.language);
  const parts = partsOf(text, channel);
  const segments = segmentsOf(text, parts, spansOf(text, findings));
  const counted = talliesOf(text, channel, library.limits);
  const strengthOf = (number: number): string => findings[number - 1]?.strengthText ?? '';
  const all = parts.map((part, index) => ({
    role: part.role,
    label: parts.length > 1 ? w.mobilePost(index + 1, parts.length) : names.channels[channel],
    number: parts.length > 1 ? `${index + 1}/${parts.length}` : '',
    segments: segments[index]!.map((one) => ({
      ...one,
      ends: one.ends.map((end) => ({ ...end, label: w.findingLink(end.number, strengthOf(end.number)) })),
    })),
    tallies: part.role === 'post' ? (counted[index] ?? []).map((one) => tallyModel(one, language)) : [],
  }));
  const look = lookOf(channel);
  const sender = senderOf(state, library);
  const name = sender ?? w.us;
  return {
    look,
    isPost: look === 'post',
    isBubble: look === 'bubble',
    isMail: look === 'mail',
    isPage: look === 'page',
    name,
    handle: sender !== undefined && hasHandle(channel) ? handleOf(sender) : '',
    initials: initialsOf(name),
    channel: capital(names.channels[channel]),
    label: labelOf(message, language),
    lang: message.language,
    to: capital(namesFor(setting).audience(message.audience)),
    subject: all.filter(({ role }) => role === 'subject'),
    parts: all.filter(({ role }) => role !== 'subject'),
    foot:
      isThread(parts) || look === 'bubble'
        ? []
        : [{ tallies: counted[0]?.map((one) => tallyModel(one, language)) ?? [] }],
  };
}

const isThread = (parts: readonly Part[]): boolean => parts[0]?.role === 'post';

/** A count in words, and by how much it is over. Pure. */
function tallyModel({ detail, ...tally }: Tally, language: Language) {
  const { message: w } = wordsOf(language);
  return {
    text: w.tally(tally),
    over: isOver(tally) ? w.over(tally.used - tally.limit!) : '',
    detail: detail === undefined ? '' : w.sms(detail),
  };
}

/** The counts of a text as an editor shows them: one line a post. Pure. */
export const countModels = (
  { text, channel }: Pick<Message, 'text' | 'channel'>,
  { limits }: Pick<Library, 'limits'>,
  language: Language,
) => {
  const { message: w } = wordsOf(language);
  const all = talliesOf(text, channel, limits);
  return all.map((one, index) => ({
    label: all.length > 1 ? w.mobilePost(index + 1, all.length) : '',
    tallies: one.map((tally) => tallyModel(tally, language)),
  }));
};

/** Counts in an editor. Handlebars; takes `counts`. */
export const countTemplate = `{{#each counts}}<div class="count">{{#if label}}<span class="quiet">{{label}}</span> {{/if}}${tallies}</div>{{/each}}`;

/** In whose name we speak: as the fact sheet has it, else the organisation's own folder. */
function senderOf({ facts }: State, { organisation }: Library): string | undefined {
  const value = facts['organisation']?.value;
  return typeof value === 'string' && value !== '' ? value : organisation?.name;
}

const handleOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 20);

const initialsOf = (name: string): string => Array.from(name)[0]?.toUpperCase() ?? '';

function labelOf({ kind, channel }: Pick<Message, 'kind' | 'channel'>, language: Language): string {
  const { message: w } = wordsOf(language);
  if (['internal-memo', 'lines-to-take', 'spokesperson-brief'].includes(kind)) return w.internal;
  if (channel === 'call') return w.script;
  return channel === 'press' ? w.pressRelease : w.document;
}
