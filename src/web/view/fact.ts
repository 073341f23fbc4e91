import { consequencesView } from '../../engine/consequence.js';
import type { Revision } from '../../engine/fact-history.js';
import { factRow, waitingIn } from '../../engine/fact-sheet.js';
import type { ReasonView } from '../../engine/say.js';
import type { Consequences } from '../../incident/consequence.js';
import type { Library } from '../../incident/library.js';
import { capital, namesFor, speak, type Setting } from '../../incident/words.js';
import { errorsOf, isConflict, type FactSent } from '../fact-input.js';
import type { FieldError } from '../problem.js';
import type { Call } from '../route.js';
import type { Language } from '../session.js';
import { consequencesModel, type NotYet } from './consequence.js';
import { factDifference } from './fact-difference.js';
import { factForm } from './fact-form.js';
import { valueIn, waitsOf } from './fact-sheet.js';
import { factTemplate } from './fact-template.js';
import { aboutIncident, following } from './live.js';
import { pageOf } from './page.js';
import { reasonModels } from './remedy.js';
import { wordsOf } from './words.js';

const render = pageOf(factTemplate);

interface Page {
  readonly setting: Setting;
  readonly library: Library;
  /** Left out where it is another fact, whose name is typed. */
  readonly key?: string | undefined;
  /** The newest first. */
  readonly history: readonly Revision[];
  readonly done?: readonly string[];
  /** What somebody sent, which stays in the form, and what became of it. */
  readonly sent?: FactSent;
  readonly reasons?: readonly ReasonView[];
  /** What it would change; null where it cannot be a command yet. */
  readonly told?: Consequences | null;
}

/** One fact: what it says, where it is said, how it came about, and the form to revise it with what that would change. */
export function factPage(call: Call, page: Page): string {
  const { setting, library, key, history, done = [], sent, reasons = [] } = page;
  const { language } = call;
  const words = wordsOf(language);
  const c = words.factSheet;
  const state = setting.state!;
  const name = namesFor(setting);
  const fact = key !== undefined && Object.hasOwn(state.facts, key) ? state.facts[key] : undefined;
  const errors = [...(sent?.errors ?? []), ...errorsOf(reasons, state.languages)];
  const title = key === undefined ? c.another : capital(name.fact(key));
  const waits = key === undefined ? [] : (waitingIn(state, library, setting).get(key) ?? []);
  const row = fact === undefined ? null : factRow(fact, state, setting, waits);
  return render(call, {
    // What was sent stands on no page that could be asked for again.
    ...(sent === undefined ? following(state.id, state.version) : { room: state.id }),
    title,
    shape: 'sheet',
    ...aboutIncident(state),
    c,
    key,
    done,
    sent: sent !== undefined,
    recorded: row !== null,
    now: row === null ? null : { ...nowOf(call, row, setting), wrong: row.wrongIn.length > 0 },
    waits: fact?.status === 'confirmed' ? [] : waitsOf({ waits }, setting, language),
    texts: (row?.usedBy ?? []).map((id) => textOf(id, row!.key, setting, language)),
    errors: labelled(call, sent, sent?.errors ?? []),
    reasons:
      page.told !== undefined
        ? []
        : reasonModels(
            reasons.filter(({ code }) => !isConflict([{ code }])),
            setting,
            language,
          ),
    conflict: isConflict(reasons) && sent !== undefined ? conflictOf(call, page, sent) : null,
    told: page.told === undefined || sent === undefined ? null : toldOf(call, page, sent, page.told),
    formTitle: fact === undefined ? c.record : c.revise,
    ...factForm(call, {
      setting,
      library,
      key,
      typed: sent?.form ?? undefined,
      undecided: sent?.data === null && (page.told ?? null) === null,
      errors,
    }),
    history: history.map((one) => revisionOf(call, one, setting)),
  });
}

function nowOf(call: Call, row: ReturnType<typeof factRow>, setting: Setting) {
  const c = wordsOf(call.language).factSheet;
  const name = namesFor(setting);
  const values =
    typeof row.value === 'object' && row.value !== null
      ? setting.state!.languages.map((code) => {
          const text = ((row.value as Readonly<Record<string, string>>)[code] ?? '').trim();
          return { lang: code, name: name.languageName(code), text };
        })
      : null;
  return {
    values,
    ...valueIn(row, setting, call.language),
    status: row.status,
    statusText: capital(row.statusText),
    publicText: row.publishable ? c.publicNow : c.secretNow,
    publishable: row.publishable,
    source: row.source,
    asOf: row.asOf,
    asOfText: name.time(row.asOf),
    revision: row.revision,
  };
}

function textOf(id: string, key: string, setting: Setting, language: Language) {
  const state = setting.state!;
  const message = state.messages[id]!;
  const name = namesFor(setting);
  const { messageStates } = speak(setting.language).names;
  const fact = state.facts[key]!;
  const shown = message.facts[key] ?? 0;
  return {
    id,
    title: capital(name.message(id)),
    stateText: messageStates[message.state],
    wrong: message.state === 'published' && message.stale.includes(key),
    older: shown === fact.revision ? '' : wordsOf(language).factSheet.olderThere(shown),
  };
}

function revisionOf(call: Call, { fact, before, by, at, version }: Revision, setting: Setting) {
  const c = wordsOf(call.language).factSheet;
  const name = namesFor(setting);
  const rows = factDifference({ fact, before, after: fact }, setting, call.language);
  return {
    revision: fact.revision,
    who: before === null ? c.recordedBy(by, name.time(at)) : c.revisedBy(by, name.time(at)),
    source: fact.source,
    asOf: fact.asOf === at ? '' : name.time(fact.asOf),
    small: before !== null && !fact.material,
    rows,
    same: rows.length === 0,
    version,
  };
}

/** What stands there now beside what somebody typed, and who was before him. */
function conflictOf(call: Call, { setting, history }: Page, { raw }: FactSent) {
  const c = wordsOf(call.language).factSheet;
  const fact = setting.state!.facts[String(raw['key'])];
  const newest = history.find((one) => one.fact.key === fact?.key);
  if (fact === undefined) return null;
  const after = {
    value: raw['value'],
    status: typeof raw['status'] === 'string' ? raw['status'] : fact.status,
    publishable: typeof raw['publishable'] === 'boolean' ? raw['publishable'] : fact.publishable,
  };
  return {
    key: fact.key,
    by: newest === undefined ? '' : c.conflictBy(newest.by, namesFor(setting).time(newest.at)),
    rows: factDifference({ fact, before: fact, after }, setting, call.language),
  };
}

function toldOf(call: Call, { setting }: Page, sent: FactSent, told: Consequences | null) {
  const { factSheet: c } = wordsOf(call.language);
  const name = namesFor(setting);
  const state = setting.state!;
  const key = String(sent.raw['key'] ?? '');
  const type =
    state.facts[key]?.type ?? setting.playbook.facts.find((one) => one.key === key)?.type ?? sent.raw['type'];
  const value = sent.raw['value'];
  const unsaid =
    type === 'text' && typeof value === 'object' && value !== null && sent.raw['status'] === 'confirmed'
      ? state.languages.filter((code) => !Object.hasOwn(value, code))
      : [];
  return consequencesModel(
    {
      view: told === null ? null : consequencesView(told, setting),
      notYet: labelled(call, sent, sent.errors),
      notes: unsaid.length === 0 ? [] : [c.unsaid(name.and(unsaid.map(name.languageName)))],
    },
    setting,
    call.language,
  );
}

/** What is wrong, each under its field's label. */
function labelled({ language }: Call, sent: FactSent | undefined, errors: readonly FieldError[]): NotYet[] {
  const words = wordsOf(language);
  return errors.map(({ field, why }) => {
    const [name = ''] = field.split('.');
    return {
      why,
      label: words.fieldsOf[`${sent?.type ?? 'ReviseFact'}.${name}`]?.[0] ?? words.fields[name]?.[0] ?? field,
    };
  });
}
