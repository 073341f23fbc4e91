import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UnisonoError } from '../error.js';
import { problemLine, readYaml, type Problem } from '../playbook/load.js';
import { strengths, type Localised } from '../playbook/vocabulary.js';
import type { Organisation } from '../incident/library.js';

const localised = z.record(z.string().regex(/^[a-z]{2}$/), z.string().trim().min(1));
const word = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens');

/** What `organisation.yaml` in an organisation's own folder says. */
const organisationSchema = z.strictObject({
  /** The brand name: the fact `organisation`, confirmed from the start. */
  name: z.string().trim().min(1),
  /** How the public is addressed: in Dutch, formal is "u" and informal "je". */
  address: z.enum(['formal', 'informal']).default('formal'),
  /** What stands under letters and mails, after "Kind regards". */
  signOff: localised.optional(),
  /** Fixed phrases: a template prints `{{phrase-opening-hours}}` for the phrase `opening-hours`. */
  phrases: z.record(word, localised).default({}),
  /** What texts may print beside what the fact sheet says: phone numbers, links, mail addresses, IBANs. */
  contacts: z.array(z.string().trim().min(3)).default([]),
  /** Words that no text may hold, with why and what to say instead. */
  forbidden: z
    .array(
      z.strictObject({
        phrase: localised,
        why: localised,
        instead: localised.optional(),
        strength: z.enum(strengths).default('hard'),
      }),
    )
    .default([]),
});

/** Reads an organisation's folder. It can also hold `playbooks` and `templates`, which go before those that are shipped.
 *  @returns null where it has no `organisation.yaml`: it then only overrides templates and playbooks
 *  @throws CONFIG_INVALID with file, line and cure */
export function readOrganisation(folder: string): Organisation | null {
  if (!existsSync(folder))
    throw new UnisonoError(
      'CONFIG_INVALID',
      `there is no folder ${folder} for the organisation's own words: make it, or name another`,
    );
  const path = join(folder, 'organisation.yaml');
  if (!existsSync(path)) return null;
  const read = readYaml('organisation.yaml', readFileSync(path, 'utf8'), organisationSchema);
  if ('problems' in read) throw wrong(read.problems);
  const { name, address, signOff, phrases, contacts, forbidden } = read.located.value;
  const named = Object.entries(phrases).map(([key, text]): [string, Localised] => [`phrase-${key}`, text]);
  return {
    name,
    address,
    contacts,
    forbidden,
    phrases: Object.fromEntries([...named, ...(signOff === undefined ? [] : [['sign-off', signOff] as const])]),
  };
}

const wrong = (problems: readonly Problem[]): UnisonoError =>
  new UnisonoError('CONFIG_INVALID', problems.map(problemLine).join('\n'), { problems });
