import { z } from 'zod';
import { UnisonoError } from '../../error.js';
import type { Context } from '../../message/check/context.js';
import { factStatuses, type Fact } from '../../message/fact.js';
import { problemLine, readYaml, type Located } from '../../playbook/load.js';
import { isOfType, type FactValue } from '../../playbook/value.js';
import { factTypes, strategies, strengths, type FactType } from '../../playbook/vocabulary.js';

const perLanguage = z.record(z.string().regex(/^[a-z]{2}$/), z.string());
const content = z.strictObject({
  value: z.union([z.string(), z.number(), perLanguage, z.null()]).optional(),
  type: z.enum(factTypes).optional(),
  unit: z.union([z.string(), perLanguage]).optional(),
  label: z.union([z.string(), perLanguage]).optional(),
  /** Words that, near a figure, say that this fact is meant. */
  terms: z.record(z.string().regex(/^[a-z]{2}$/), z.array(z.string())).optional(),
  status: z.enum(factStatuses).default('confirmed'),
  publishable: z.boolean().default(true),
});
const facts = z.record(z.string(), z.union([z.string(), z.number(), content, perLanguage]));

/** What a text is checked against, as a file says it. */
export const basisSchema = z.strictObject({
  facts: facts.default({}),
  /** Phone numbers, links, mail addresses and IBANs that the text may hold beside those among the facts. */
  allowed: z.array(z.string()).optional(),
  forbidden: z
    .array(
      z.strictObject({
        phrase: perLanguage,
        why: perLanguage,
        instead: perLanguage.optional(),
        strength: z.enum(strengths).optional(),
      }),
    )
    .default([]),
  /** Promises that were made before. */
  commitments: z.array(z.strictObject({ what: z.string(), dueAt: z.string() })).default([]),
  /** Whether whoever may promise money has said yes. */
  mandated: z.boolean().default(false),
  /** Whether people were or may be hurt. */
  severe: z.boolean().default(false),
  /** Whether it is a recall of goods that are no food. */
  recall: z.boolean().default(false),
  strategy: z.enum(strategies).optional(),
});
export type Basis = z.output<typeof basisSchema>;

/** The part of a context that a basis says. */
export type BasisContext = Pick<
  Context,
  'sheet' | 'allowed' | 'forbidden' | 'commitments' | 'isMandated' | 'isSevere' | 'isProductRecall' | 'strategy'
>;

/** Reads the file of `--facts`. @throws INPUT_INVALID with file, line, column and cure */
export function readBasis(file: string, text: string, at: string): BasisContext {
  const read = readYaml(file, text, basisSchema);
  if ('problems' in read) throw new UnisonoError('INPUT_INVALID', read.problems.map(problemLine).join('\n'));
  return basisContext(read.located.value, at, (key, why) => misread(file, read.located, key, why));
}

/** Makes a context of a basis.
 *  @param fail says what is wrong with the fact of a key */
export function basisContext(
  basis: Basis,
  at: string,
  fail: (key: string, why: string) => Error = (key, why) => new UnisonoError('INPUT_INVALID', `"${key}" ${why}`),
): BasisContext {
  return {
    sheet: Object.fromEntries(Object.entries(basis.facts).map(([key, one]) => [key, factOf(key, one, at, fail)])),
    allowed: basis.allowed ?? null,
    forbidden: basis.forbidden,
    commitments: basis.commitments,
    isMandated: basis.mandated,
    isSevere: basis.severe,
    isProductRecall: basis.recall,
    strategy: basis.strategy ?? null,
  };
}

function misread(file: string, { locate }: Located<unknown>, key: string, why: string): UnisonoError {
  const { line, column } = locate(['facts', key]);
  return new UnisonoError('INPUT_INVALID', `${file}:${line}:${column} "${key}" ${why}`);
}

function factOf(
  key: string,
  given: Basis['facts'][string],
  at: string,
  fail: (key: string, why: string) => Error,
): Fact {
  const said = isContent(given) ? given : { value: given, status: 'confirmed' as const, publishable: true };
  const { value, unit, label, terms, status, publishable } = {
    unit: undefined,
    label: undefined,
    terms: undefined,
    ...said,
  };
  if ((value ?? null) === null && (status === 'confirmed' || status === 'unconfirmed'))
    throw fail(key, 'has no value: write it, or give it the status unknown');
  const type = ('type' in said ? said.type : undefined) ?? typeOf(value ?? '');
  // One wording for a text stands in every language.
  const stated = type === 'text' && typeof value === 'string' ? { en: value, nl: value } : (value ?? undefined);
  const isMoment = type === 'instant' && typeof stated === 'string' && !Number.isNaN(Date.parse(stated));
  const known: FactValue | undefined = isMoment ? new Date(stated).toISOString() : stated;
  if (known !== undefined && !isOfType(type, known)) throw fail(key, `is no ${type}: write a value of that type`);
  return {
    key,
    type,
    label: inBoth(label ?? key.replaceAll('-', ' ')),
    ...(unit === undefined ? {} : { unit: inBoth(unit) }),
    ...(terms === undefined ? {} : { terms }),
    status,
    value: status === 'unknown' ? null : (known ?? null),
    publishable,
    source: 'file',
    asOf: at,
    revision: 1,
    material: true,
  };
}

const inBoth = (text: string | Readonly<Record<string, string>>) =>
  typeof text === 'string' ? { en: text, nl: text } : text;

const isContent = (given: Basis['facts'][string]): given is z.output<typeof content> =>
  typeof given === 'object' && 'status' in given;

/** What a bare value looks like. */
function typeOf(value: FactValue): FactType {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'object') return 'text';
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(value)) return 'instant';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'date';
  if (/^https?:\/\/\S+$/.test(value)) return 'link';
  if (/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(value)) return 'email';
  if (/^[+\d][\d ()-]{6,}$/.test(value)) return 'phone';
  return 'text';
}
