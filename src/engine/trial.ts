import { checkText } from '../message/check.js';
import { bareContext } from '../message/check/context.js';
import { checkForm } from '../message/check/form.js';
import type { Finding } from '../message/check/finding.js';
import { draftFromTemplate, type Gap, type Setting } from '../message/render.js';
import { templateSet, type TemplateSources } from '../message/template.js';
import type { FactSheet } from '../message/fact.js';
import { kinds, type Channel, type Kind } from '../playbook/vocabulary.js';
import { UnisonoError } from '../error.js';

/** A template that somebody wrote, to be tried on a fact sheet before it is trusted. Plain data: it crosses to a worker. */
export interface Trial {
  /** Where it would stand: `nl/apology/email`. */
  readonly path: string;
  readonly source: string;
  /** The templates and partials around it. */
  readonly sources: TemplateSources;
  readonly sheet: FactSheet;
  readonly setting: Setting & { readonly channel: Channel };
  /** Names that templates may read beside the facts of the sheet. */
  readonly known: readonly string[];
}

/** What came of a trial: a text with its findings, or where and why not. */
export type Tried =
  | { readonly text: string; readonly hash: string; readonly findings: readonly Finding[] }
  | {
      readonly faults: readonly {
        readonly code: 'TEMPLATE_INVALID' | 'FACT_UNKNOWN' | 'FACT_GAP' | 'TEMPLATE_SLOW';
        readonly line: number;
        readonly column: number;
        readonly message: string;
      }[];
    };

/** Tries a template. Pure, and as slow as the template makes it: for what strangers wrote, see `workshop.ts`. */
export function tryTemplate({ path, source, sources, sheet, setting, known }: Trial): Tried {
  try {
    const template = templateSet({ ...sources, [path]: source }).get(path)!;
    const unknown = template.names.filter(({ name }) => !Object.hasOwn(sheet, name) && !known.includes(name));
    if (unknown.length > 0) {
      return {
        faults: unknown.map(({ name, path: from, line, column }) => ({
          code: 'FACT_UNKNOWN',
          line,
          column,
          message: `there is no fact "${name}"${elsewhere(path, from)}`,
        })),
      };
    }
    const drafted = draftFromTemplate(template, sheet, setting);
    if ('gaps' in drafted) return { faults: drafted.gaps.map((gap) => gapFault(path, gap)) };
    const { text } = drafted.draft;
    const context = {
      ...bareContext(setting.at, setting.timeZone),
      kind: kindOf(path),
      channel: setting.channel,
      sheet,
    };
    return {
      text,
      hash: template.hash,
      findings: [...checkForm(text, setting), ...checkText(text, setting.language, context)],
    };
  } catch (error) {
    if (!(error instanceof UnisonoError)) throw error;
    const { line = 1, column = 1 } = error.detail as { line?: number; column?: number };
    return { faults: [{ code: 'TEMPLATE_INVALID', line, column, message: error.message }] };
  }
}

/** The kind of message that a template is for: `nl/apology/email` is for an apology. */
const kindOf = (path: string): Kind | null => kinds.find((kind) => kind === path.split('/')[1]) ?? null;

const gapFault = (path: string, { fact, why, path: from, line, column }: Gap) => ({
  code: 'FACT_GAP' as const,
  line,
  column,
  message: `the fact "${fact}" is ${why}${elsewhere(path, from)}`,
});

/** A line is one of the source that was tried, unless a partial is named. */
const elsewhere = (path: string, from: string): string => (from.includes('/') && from !== path ? ` (${from})` : '');
