import { hash as digest } from 'node:crypto';
import Handlebars from 'handlebars';
import type { Grant } from '../../account/accounts.js';
import { freshId } from '../../clock.js';
import { exerciseWord } from '../../message/exercise.js';
import { masked } from '../csrf.js';
import type { Call } from '../route.js';
import type { Language } from '../session.js';
import { liveModel } from './live.js';
import { placesModel } from './place.js';
import { partials } from './partial.js';
import { withoutTurning } from './turned.js';
import { wordsOf } from './words.js';

/** Pages have a Handlebars of their own, which escapes all that it prints and knows five helpers. */
const handlebars = Handlebars.create();
for (const [name, source] of Object.entries(partials)) handlebars.registerPartial(name, source);

export interface PageModel {
  readonly [part: string]: unknown;
  readonly title: string;
  /** Set on every page of an exercise, so that nobody takes it for real. */
  readonly exercise?: boolean;
}

/** A part of a page that is shown anew when something happens, as it is now. */
export interface Region {
  /** Changes with what the region says. */
  readonly hash: string;
  readonly html: string;
}

/** A page without its frame: the same for everybody who may see the same. */
export interface Sheet {
  /** What the frame says of it: the model's plain values. */
  readonly model: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly regions: ReadonlyMap<string, Region>;
}

/** Marks in a sheet that each page fills with what is its own. Nobody can guess them, so nobody can write them. */
const slots = { actor: `actor-${freshId()}`, csrf: `csrf-${freshId()}`, key: `key-${freshId()}` } as const;

/** The first part of a form's key; each page sent gets its own, so that a form sent twice is done once. */
export const keySlot = slots.key;

/** Something that is shown anew when something happens: `{{#live "clocks"}}…{{/live}}`. Around whole parts with their
 *  heading; names are small letters and hyphens, each once in a page. */
handlebars.registerHelper('live', function (this: unknown, name: string, options: Handlebars.HelperOptions) {
  const inner = options.fn(this);
  const hash = digest('sha1', inner, 'base64url').slice(0, 12);
  // What must not be newer than another part that somebody reads names it.
  const { after } = options.hash as { after?: string };
  const order = after === undefined ? '' : ` data-after="${after}"`;
  const html = `<div data-live="${name}" data-hash="${hash}"${order}>${inner}</div>`;
  (options.data as { regions: Map<string, Region> }).regions.set(name, { hash, html });
  return new handlebars.SafeString(html);
});

/** A name of its own for a form about somebody or something: `{{ownForm id}}`, or its hidden fields, after its token. Whoever
 *  goes back finds what he typed, put by his browser into the form of the same address and the same first names, by its place
 *  in the page. On a list from which somebody has gone in the meantime, that would be the form of another one: words, and a
 *  tick that they were sent. */
handlebars.registerHelper('ownForm', (whose: string | readonly { readonly name: string; readonly value: string }[]) => {
  const all = typeof whose === 'string' ? whose : whose.map(({ name, value }) => `${name}=${value}`).join('\n');
  const name = digest('sha1', all, 'base64url').slice(0, 12);
  return new handlebars.SafeString(`<input type="hidden" name="_of-${name}">`);
});

const frame = handlebars.compile('{{#> layout}}{{{body}}}{{/layout}}');

/** Compiles a page that stands inside the layout. @returns a function from request and model to HTML */
export function pageOf(body: string): (call: Call, model: PageModel) => string {
  const run = handlebars.compile(body);
  return (call, model) => {
    const regions = new Map<string, Region>();
    const exercise = model.exercise ? (exerciseWord[call.language] ?? 'EXERCISE') : null;
    const signed = call.keep === undefined ? call.actor !== null : call.keep.signed;
    const shared = { ...common(call), actor: signed ? slots.actor : null, csrf: slots.csrf };
    const text = run({ ...shared, ...model, ...folded(model), exercise }, { data: { regions } });
    const sheet = { model: { ...plain(model), exercise }, body: text, regions };
    if (call.keep === undefined) return framed(call, sheet);
    call.keep.take(sheet);
    return text;
  };
}

/** How much of what was just done is told at once; eighteen lines would push away what comes next. */
const doneShown = 3;

function folded({ done }: PageModel): { done?: readonly unknown[]; moreDone?: readonly unknown[] } {
  return Array.isArray(done) && done.length > doneShown + 1
    ? { done: done.slice(0, doneShown), moreDone: done.slice(doneShown) }
    : {};
}

/** Compiles a part of a page that is sent by itself, without the frame. @returns a function from request and model to HTML */
export function partOf(body: string): (call: Call, model: Readonly<Record<string, unknown>>) => string {
  const run = handlebars.compile(body);
  return (call, model) => {
    const own = { ...common(call), actor: call.actor, csrf: slots.csrf, ...model };
    return framed(call, { model: {}, body: '', regions: new Map() }, run(own, { data: { regions: new Map() } }));
  };
}

/** A sheet as one person gets it. @param part what of it; the whole page where left out */
export function framed(call: Call, { model, body }: Sheet, part?: string): string {
  const { actor, account, csrf } = call;
  const may = (grant: Grant): boolean => account?.grants.includes(grant) === true;
  const { roster } = wordsOf(call.language).callOut;
  const own = { actor, admin: may('admin'), duty: may('duty'), roster, csrf: slots.csrf, people: namesFor(call) };
  const html =
    part ??
    frame({
      ...common(call),
      ...model,
      ...own,
      ...liveModel(call, model),
      ...placesModel(call, model),
      body: new handlebars.SafeString(body),
    });
  return withoutTurning(html)
    .replaceAll(slots.key, freshId())
    .replaceAll(slots.csrf, typeof csrf === 'string' ? masked(csrf) : '')
    .replaceAll(slots.actor, () => handlebars.escapeExpression(actor ?? ''));
}

/** Names to choose from where a name is asked, for whoever may see them all: a role given to a name that is spelt otherwise
 *  is given to nobody. */
const namesFor = ({ account, service }: Call): string[] =>
  (account?.grants ?? []).length === 0
    ? []
    : service.people.accounts.all().flatMap(({ name, endedAt }) => (endedAt === undefined ? [name] : []));

/** What every page may use, whoever asks. */
function common({ request, language }: Call) {
  const words = wordsOf(language);
  const readable = request.method === 'GET' || request.method === 'HEAD';
  return {
    l: words.label,
    a: words.account,
    language,
    other: readable ? { ...words.otherLanguage, href: sameIn(request.originalUrl, words.otherLanguage.code) } : null,
  };
}

/** The same page in another language: with all that stands behind the question mark, without which it may be another page. */
function sameIn(url: string, language: Language): string {
  const query = new URLSearchParams(url.split('?').slice(1).join('?'));
  query.set('language', language);
  return `?${query.toString()}`;
}

const plain = (model: PageModel): Record<string, unknown> =>
  Object.fromEntries(Object.entries(model).filter(([, value]) => value === null || typeof value !== 'object'));
