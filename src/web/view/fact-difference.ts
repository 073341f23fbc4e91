import type { Fact } from '../../message/fact.js';
import { isOfType } from '../../playbook/value.js';
import { capital, namesFor, speak, type Setting } from '../../incident/words.js';
import type { Language } from '../session.js';
import { wordDifference, type Change } from './word-difference.js';
import { wordsOf } from './words.js';

/** What a fact says, or would say: as it was recorded, or as somebody typed it and it may not fit. */
export interface Saying {
  readonly value: unknown;
  readonly status: string;
  readonly publishable: boolean;
}

/** One thing in which two revisions differ. */
export interface DifferenceRow {
  readonly label: string;
  readonly lang: string;
  readonly parts: readonly Change[];
}

interface Compared {
  readonly fact: Pick<Fact, 'key' | 'type' | 'label' | 'unit' | 'unitOne' | 'asOf'>;
  /** Null where it is the first. */
  readonly before: Saying | null;
  readonly after: Saying;
}

/** In what two revisions of a fact differ, word by word, for each language of a text. What is new altogether is shown plainly.
 *  Pure. */
export function factDifference(
  { fact, before, after }: Compared,
  setting: Setting,
  language: Language,
): DifferenceRow[] {
  const { factSheet: c } = wordsOf(language);
  const { factStatuses } = speak(language).names;
  const name = namesFor(setting);
  const row = (label: string, lang: string, old: string | null, now: string): DifferenceRow[] => {
    if (old === now || (old === null && now === '')) return [];
    return [{ label, lang, parts: old === null ? [{ text: now, was: false, now: false }] : wordDifference(old, now) }];
  };
  const status = ({ status: one }: Saying): string =>
    Object.hasOwn(factStatuses, one) ? factStatuses[one as Fact['status']] : one;
  const open = ({ publishable }: Saying): string => (publishable ? c.publicNow : c.secretNow);
  const languages = [...new Set([...perLanguage(before?.value), ...perLanguage(after.value)])];
  const values =
    fact.type === 'text' || languages.length > 0
      ? languages.flatMap((code) =>
          row(
            `${c.says} (${name.languageName(code)})`,
            code,
            before === null ? null : textIn(before.value, code),
            textIn(after.value, code),
          ),
        )
      : row(
          c.says,
          language,
          before === null ? null : said(fact, before.value, setting),
          said(fact, after.value, setting),
        );
  return [
    ...values,
    ...row(c.status, language, before === null ? null : capital(status(before)), capital(status(after))),
    ...(before === null && after.publishable
      ? []
      : row(c.public, language, before === null ? null : open(before), open(after))),
  ];
}

/** A value as people read it; one that is none of its type as it was typed. */
function said(fact: Compared['fact'], value: unknown, setting: Setting): string {
  if (value === null || value === undefined) return '';
  if ((typeof value === 'string' || typeof value === 'number') && isOfType(fact.type, value))
    return namesFor(setting).factValue({
      ...fact,
      value,
      status: 'confirmed',
      publishable: true,
      source: '',
      revision: 1,
      material: true,
    });
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const isTexts = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const perLanguage = (value: unknown): string[] => (isTexts(value) ? Object.keys(value) : []);

function textIn(value: unknown, code: string): string {
  const text = isTexts(value) && Object.hasOwn(value, code) ? value[code] : '';
  return typeof text === 'string' ? text.trim() : '';
}
