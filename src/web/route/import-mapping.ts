import type { Look } from '../../listening/source/export.js';
import { columnFields, type ColumnField } from '../../listening/source/layout.js';
import type { Mapping } from '../../listening/source/mapping.js';
import type { FieldError } from '../problem.js';
import type { Language } from '../session.js';
import { wordsOf } from '../view/words.js';

/** What the columns of a file hold, and how they are all called. */
interface Said {
  readonly mapping: Mapping;
  readonly names: readonly string[];
}

/** What somebody said in a form of the columns of a file; null where he said nothing. Pure.
 *  @param fields as the form names them: `names` as JSON, `as-0` and on, `order`, `heading`, `saveAs` */
export function mappingIn(
  fields: Readonly<Record<string, string>>,
  { zone, own }: { readonly zone: string; readonly own: readonly string[] },
  language: Language,
): Said | { readonly errors: readonly FieldError[]; readonly look?: Look } | null {
  const sent = fields['names'];
  if (sent === undefined) return null;
  const words = wordsOf(language).mapping;
  const names = namesIn(sent);
  if (names === null) return { errors: [{ field: 'names', why: words.unread }] };
  const columns: Partial<Record<ColumnField, string>> = {};
  const errors: FieldError[] = [];
  for (const [index, name] of names.entries()) {
    const field = columnFields.find((one) => one === fields[`as-${index}`]);
    if (field === undefined) continue;
    const other = columns[field];
    if (other !== undefined) errors.push({ field: `as-${index}`, why: words.twice(other, name) });
    columns[field] = name;
  }
  for (const field of ['at', 'text'] as const)
    if (columns[field] === undefined) errors.push({ field: 'names', why: words.missing[field] });
  const order = fields['order'] === 'month-first' ? 'month-first' : 'day-first';
  const heading = fields['heading'] === 'true';
  const said: Said = { names, mapping: { layout: 'other', heading, columns, zone, order, own } };
  // What he chose stays chosen; the rows are no longer known.
  return errors.length === 0 ? said : { errors, look: { ...said, saved: null, rows: [] } };
}

function namesIn(sent: string): readonly string[] | null {
  try {
    const names: unknown = JSON.parse(sent);
    return Array.isArray(names) && names.every((name) => typeof name === 'string') ? names : null;
  } catch {
    return null;
  }
}
