import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { UnisonoError } from '../error.js';
import { draftSetting, templateFor } from '../incident/decide/drafting.js';
import { textContext } from '../incident/inspect.js';
import type { Library } from '../incident/library.js';
import { proofAt, sampleFacts } from '../incident/sample.js';
import { checkText } from '../message/check.js';
import { checkForm } from '../message/check/form.js';
import { factStatuses, type Fact, type FactSheet, type FactStatus } from '../message/fact.js';
import { draftFromTemplate } from '../message/render.js';
import { problemLine, readYaml } from '../playbook/load.js';
import type { Playbook } from '../playbook/schema.js';
import { isOfType, type FactValue } from '../playbook/value.js';
import { stages } from '../playbook/vocabulary.js';
import { exit, prepareFolder, type Io } from './io.js';
import { libraryFor } from './library.js';

export interface DraftsOptions {
  readonly facts?: string;
  readonly language?: string;
  readonly out: string;
  readonly organisation?: string;
  readonly options: Readonly<Record<string, string>>;
}

/** Facts of one's own, by key: a bare value is confirmed; a status can be given. */
const factsSchema = z.record(
  z.string(),
  z.union([
    z.string(),
    z.number(),
    z.strictObject({
      value: z.union([z.string(), z.number(), z.record(z.string(), z.string())]).optional(),
      status: z.enum(factStatuses).default('confirmed'),
    }),
    z.record(z.string().regex(/^[a-z]{2}$/), z.string()),
  ]),
);

/** `unisono drafts`: writes every message of a playbook, with sample facts or one's own: to read a plan on paper.
 *  @returns 0, 1 when the playbook or a text has errors, 2 for wrong use */
export function drafts(root: string, id: string, given: DraftsOptions, io: Io): number {
  const library = libraryFor(root, id, given, io);
  if (typeof library === 'number') return library;
  const { playbook } = library;
  const languages = given.language === undefined ? playbook.languages : [given.language];
  const unknown = languages.filter((language) => !playbook.languages.includes(language));
  if (unknown.length > 0) {
    io.err(`The playbook "${id}" is not written in ${unknown.join(', ')}; it is in ${playbook.languages.join(', ')}.`);
    return exit.usage;
  }
  const sheet = factSheet(library, given.facts);
  const fault = prepareFolder(given.out);
  if (fault !== null) {
    io.err(fault);
    return exit.usage;
  }
  let written = 0;
  let lacking = 0;
  const index: string[] = [`# ${playbook.title[languages[0]!]}`, ''];
  for (const [number, stage] of stages.entries()) {
    for (const due of playbook.stages[stage].messages) {
      for (const language of languages) {
        const wanted = { ...due, language };
        const template = templateFor(library, wanted);
        const file = join(`${number + 1}-${stage}`, `${due.kind}.${due.audience}.${due.channel}.${language}.txt`);
        const drafted =
          template === undefined ? null : draftFromTemplate(template, sheet, draftSetting(library, wanted, proofAt));
        if (drafted === null || 'gaps' in drafted) {
          const why =
            drafted === null ? 'there is no template' : `missing: ${drafted.gaps.map(({ fact }) => fact).join(', ')}`;
          lacking += 1;
          index.push(`- ${file}: not drafted, ${why}`);
          io.err(`${file}: not drafted, ${why}`);
          continue;
        }
        const path = join(given.out, file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, `${drafted.draft.text}\n`);
        const { limits } = library;
        const context = { ...textContext(library, due, proofAt), sheet };
        const findings = [
          ...checkForm(drafted.draft.text, { channel: due.channel, language, mode: 'live', limits }),
          ...checkText(drafted.draft.text, language, context),
        ];
        index.push(`- ${file}${findings.map(({ rule, strength }) => ` (${strength}: ${rule})`).join('')}`);
        written += 1;
      }
    }
  }
  writeFileSync(join(given.out, 'index.md'), `${index.join('\n')}\n`);
  io.out(`${written} texts are in ${given.out}${lacking === 0 ? '' : `; ${lacking} could not be drafted`}.`);
  return lacking === 0 ? exit.fine : exit.problems;
}

/** The sample facts with the organisation's name, and one's own in their place. @throws INPUT_INVALID with file, line and cure */
function factSheet({ playbook, organisation }: Library, file: string | undefined): FactSheet {
  const samples: Record<string, Fact> = { ...sampleFacts(playbook, proofAt) };
  const name = samples['organisation'];
  if (name !== undefined && organisation !== null) samples['organisation'] = { ...name, value: organisation.name };
  if (file === undefined) return samples;
  if (!existsSync(file)) throw new UnisonoError('INPUT_INVALID', `there is no file ${file}`);
  const read = readYaml(file, readFileSync(file, 'utf8'), factsSchema);
  if ('problems' in read) throw new UnisonoError('INPUT_INVALID', read.problems.map(problemLine).join('\n'));
  const { value: given, locate } = read.located;
  const own = Object.entries(given).map(([key, content]) => {
    const wrong = (why: string): UnisonoError => {
      const { line, column } = locate([key]);
      return new UnisonoError('INPUT_INVALID', `${file}:${line}:${column} ${why}`);
    };
    const declared = Object.hasOwn(samples, key) ? samples[key] : undefined;
    if (declared === undefined)
      throw wrong(`the playbook has no fact "${key}"; it has ${Object.keys(samples).join(', ')}`);
    const { value, status } = isStated(content) ? content : { value: content, status: 'confirmed' as const };
    if (value === undefined && (status === 'confirmed' || status === 'unconfirmed'))
      throw wrong(`"${key}" has no value: write it, or give it the status unknown`);
    // One wording for a text stands in every language.
    const said: FactValue | undefined =
      declared.type === 'text' && typeof value === 'string'
        ? Object.fromEntries(playbook.languages.map((language) => [language, value]))
        : value;
    if (said !== undefined && !isOfType(declared.type, said))
      throw wrong(`"${key}" is no ${declared.type}: write it as ${JSON.stringify(sampleOf(playbook, key))}`);
    return [key, { ...declared, status, value: status === 'unknown' ? null : (said ?? null) }] as const;
  });
  return { ...samples, ...Object.fromEntries(own) };
}

type Stated = { readonly value?: FactValue | undefined; readonly status: FactStatus };

const isStated = (content: unknown): content is Stated =>
  typeof content === 'object' && content !== null && 'status' in content;

const sampleOf = ({ facts }: Playbook, key: string): FactValue | undefined =>
  facts.find((fact) => fact.key === key)?.sample;
