import { hash as digest } from 'node:crypto';
import type { Channel, Localised, Mode } from '../playbook/vocabulary.js';
import type { ChannelLimits } from './channel.js';
import { marked } from './exercise.js';
import { postBreak, postsOf, takesThreads, threadOf } from './thread.js';
import { isOpen, isUsable, type FactSheet } from './fact.js';
import { formatFact, formatStamp } from './format.js';
import type { Answered, Template, TemplateData } from './template.js';

/** What decides how facts print: whose words, when written, and whether it is an exercise. */
export interface Setting {
  readonly language: string;
  readonly timeZone: string;
  /** The moment of writing, ISO 8601 UTC. */
  readonly at: string;
  readonly mode: Mode;
  readonly channel: Channel;
  /** Limits that differ from a channel's own. */
  readonly limits?: ChannelLimits;
  /** The playbook's hard questions. */
  readonly questions: readonly { readonly ask: Localised; readonly answer: Localised }[];
  /** Fixed phrases that templates can print, by name. */
  readonly phrases: Readonly<Record<string, Localised>>;
  /** Names of circumstances that hold, such as `severity-critical`: a template can ask for them by `if`. */
  readonly flags: readonly string[];
}

/** A text ready to be looked at: its source keeps the references to facts, so that a change of a fact can be followed. */
export interface Draft {
  /** Plain text with `{{fact-key}}` where a fact stands, and `{{recipient.name}}` where a name will. */
  readonly source: string;
  /** The source with facts printed; recipient tokens stay. */
  readonly text: string;
  /** SHA-256 of `text`: what an approval signs. */
  readonly hash: string;
  /** The facts that the draft rests on, by key, with the revision that it shows; 0 where it only looked for one. */
  readonly facts: Readonly<Record<string, number>>;
}

/** Why a draft cannot be made: a fact that the text needs and the sheet does not have. Line and column are the
 *  template's, or those of the edited source. */
export interface Gap {
  readonly fact: string;
  readonly why: 'missing' | 'unknown' | 'unconfirmed' | 'withdrawn' | 'unpublishable' | 'untranslated';
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** The key under which a draft notes that it names what is not known yet. */
export const openFactsKey = 'unknowns';

const token = /\{\{\s*([a-z][a-z0-9-]*(?:\.name)?)\s*\}\}/g;

/** Drafts a message from its template. Pure.
 *  @returns the draft, or every gap: facts are looked at before anything is rendered, since a blank is a crisis of its own */
export function draftFromTemplate(
  template: Template,
  sheet: FactSheet,
  setting: Setting,
): { draft: Draft } | { gaps: Gap[] } {
  const data = dataFor(template, sheet, setting);
  const gaps = template
    .missing(data)
    .map(({ name, ...place }) => ({ fact: name, why: whyNot(sheet, name, setting.language), ...place }));
  if (gaps.length > 0) return { gaps };
  const read = template.names.map(({ name }) => name).filter((name) => name !== 'as-of');
  return renderSource(template.render(data), sheet, setting, read);
}

/** Renders an edited or stored source against the fact sheet. Pure.
 *  @param alsoRead names that the template looked at without printing them */
export function renderSource(
  source: string,
  sheet: FactSheet,
  setting: Setting,
  alsoRead: readonly string[] = [],
): { draft: Draft } | { gaps: Gap[] } {
  const gaps: Gap[] = [];
  const facts: Record<string, number> = {};
  for (const name of alsoRead) facts[name] = 0;
  const { print } = reading(sheet, setting);
  const body = source.replace(token, (whole, name: string, offset: number) => {
    if (name === 'recipient.name') return whole;
    const printed = print(name);
    if (printed === undefined) {
      gaps.push({ fact: name, why: whyNot(sheet, name, setting.language), path: 'source', ...placeOf(source, offset) });
      return whole;
    }
    if (name !== 'as-of') facts[name] = sheet[name]!.revision;
    return printed;
  });
  if (gaps.length > 0) return { gaps };
  const text = asPosts(body, setting).join(postBreak);
  return { draft: { source, text, hash: textHash(text), facts } };
}

/** A text as the channel gets it. Too long for one post, it goes on in the next at a sentence's end, rather than being cut;
 *  where its author broke it himself, that stands. Each post is copied by itself, so each says that it is an exercise. */
function asPosts(body: string, { channel, language, limits, mode }: Setting): readonly string[] {
  const mark = (post: string): string => (mode === 'exercise' ? marked(post, language) : post);
  const byHand = postsOf(body, channel);
  const [whole] = byHand.map(mark);
  if (byHand.length > 1) return byHand.map(mark);
  // What is longer than any thread stays as it is, and is found too long.
  const splits = takesThreads(channel) && whole!.length <= longestThread;
  return (splits ? threadOf(whole!, channel, limits) : null) ?? [whole!];
}

/** Longer than ninety-nine posts on any channel that takes threads; in UTF-16 units. */
const longestThread = 50_000;

/** SHA-256, in hex, of the exact text. */
export const textHash = (text: string): string => digest('sha256', text);

/** Fills in what differs per recipient; only the outlet's side does this, after approval. */
export const forRecipient = (text: string, { name }: { name: string }): string =>
  text.replace(token, (whole, key: string) => (key === 'recipient.name' ? name : whole));

/** Line and column, from 1, of an offset. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Splits an e-mail's first line, its subject, from its body; null where there is no subject line. */
export function splitMail(text: string): { subject: string; body: string } | null {
  const match = /^(?:Subject|Onderwerp): *(\S[^\n]*)\n+([\s\S]+)$/.exec(text);
  return match === null ? null : { subject: match[1]!.trim(), body: match[2]!.trim() };
}

/** A fact sheet as one language reads it at one moment. */
interface Reading {
  /** Facts that may be said as tokens of themselves: a template sees no value, so the source keeps every reference.
   *  Without questions. */
  readonly data: TemplateData;
  /** How a fact is written; undefined where it may not be said. */
  print(name: string): string | undefined;
}

/** Questions are added for each text by itself: who reads it decides which of them may stand in it, so they are no part of
 *  what texts share. */
function dataFor(template: Template, sheet: FactSheet, setting: Setting): TemplateData {
  const { data } = reading(sheet, setting);
  const asks = template.names.some(({ name }) => name === 'questions');
  return asks ? { ...data, questions: answered(data, setting) } : data;
}

/** The questions whose answers can be said. */
const answered = (data: TemplateData, { language, questions }: Setting): Answered[] =>
  questions.flatMap(({ ask, answer: { [language]: answer } }) => {
    const sayable = answer !== undefined && [...answer.matchAll(token)].every(([, name]) => Object.hasOwn(data, name!));
    return sayable ? [{ ask: ask[language] ?? '', answer }] : [];
  });

/** Readings by sheet: a dozen drafts after one revision share theirs, which makes them several times as fast. */
const readings = new WeakMap<FactSheet, Map<string, Reading>>();

function reading(sheet: FactSheet, setting: Setting): Reading {
  let known = readings.get(sheet);
  if (known === undefined) {
    known = new Map();
    readings.set(sheet, known);
  }
  // The questions are all of the playbook's or those for the public: their number tells which.
  const key = [setting.language, setting.timeZone, setting.at, setting.questions.length, ...setting.flags].join(' ');
  let found = known.get(key);
  if (found === undefined) {
    // A sheet that stays as it is for days is read at many moments; only the last few are asked for again.
    if (known.size >= 16) known.clear();
    found = read(sheet, setting);
    known.set(key, found);
  }
  return found;
}

function read(sheet: FactSheet, setting: Setting): Reading {
  const printed = new Map<string, string>();
  const print = (name: string): string | undefined => {
    const known = printed.get(name);
    if (known !== undefined) return known;
    const fact = Object.hasOwn(sheet, name) ? sheet[name] : undefined;
    if (name !== 'as-of' && !isUsable(fact, setting.language)) return undefined;
    const text =
      name === 'as-of'
        ? formatStamp(setting.at, setting)
        : formatFact(fact as Parameters<typeof formatFact>[0], setting);
    printed.set(name, text);
    return text;
  };
  return { data: templateData(sheet, setting), print };
}

function templateData(sheet: FactSheet, { language, flags, phrases }: Setting): TemplateData {
  const data: Record<string, string | string[]> = { 'as-of': '{{as-of}}' };
  const open: string[] = [];
  for (const fact of Object.values(sheet)) {
    if (isUsable(fact, language)) data[fact.key] = `{{${fact.key}}}`;
    else if (isOpen(fact) && fact.label[language] !== undefined) open.push(asWords(fact.label[language]));
  }
  for (const flag of flags) data[flag] = flag;
  for (const [name, text] of Object.entries(phrases)) if (text[language] !== undefined) data[name] = text[language];
  return { ...data, [openFactsKey]: open };
}

/** A text of somebody's that goes into a source as words: it refers to no fact, whatever it looks like. */
const asWords = (text: string): string => text.replace(token, (reference) => `{ ${reference.slice(1)}`);

/** Why a fact may not stand in a text; for facts that are not usable there. Pure. */
export function whyNot(sheet: FactSheet, name: string, language: string): Gap['why'] {
  const fact = Object.hasOwn(sheet, name) ? sheet[name] : undefined;
  if (fact === undefined) return 'missing';
  if (fact.status !== 'confirmed') return fact.status;
  if (!fact.publishable) return 'unpublishable';
  return isUsable(fact, language) ? 'missing' : 'untranslated';
}
