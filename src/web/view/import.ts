import type { State } from '../../incident/state.js';
import type { Imported } from '../../listening/hearing/importing.js';
import type { FieldError } from '../problem.js';
import type { Call } from '../route.js';
import type { Language } from '../session.js';
import type { Look } from '../../listening/source/export.js';
import { intakeWords } from './benchmark/words.js';
import { aboutIncident, following } from './live.js';
import { mappingModel, mappingPart } from './mapping.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

const rowsShown = 100;
/** Without these a message is taken in, but nobody knows whom to answer, or where. */
const missed = ['author', 'channel'] as const;

const render = pageOf(`<p><a href="/incidents/{{incident}}/inbox">{{w.title}}: {{incidentTitle}}</a></p>
<h1>{{w.import}}</h1>
{{> errors errors=errors l=l}}
{{#if done}}<section class="panel"><h2>{{w.report}}</h2><p><strong>{{done.says}}</strong> <a href="/incidents/{{incident}}/inbox">{{w.toInbox}}</a></p>
{{#if done.columns}}<h3>{{w.columns}}</h3>{{#if done.saved}}<p>{{done.saved}}</p>{{/if}}<dl>{{#each done.columns}}<dt>{{name}}</dt><dd>{{field}}</dd>{{/each}}</dl>{{#if done.unfound}}<p><strong>{{done.unfound}}</strong></p>{{/if}}{{/if}}
{{#if done.notices}}<h3>{{w.noticed}}</h3><ul>{{#each done.notices}}<li>{{this}}</li>{{/each}}</ul>{{/if}}
{{#if done.refusals}}<h3>{{w.refusedRows}}</h3><div class="wide refused-rows" role="region" tabindex="0" aria-label="{{w.refusedRows}}"><table><thead><tr><th scope="col">{{w.line}}</th><th scope="col">{{w.why}}</th><th scope="col">{{w.value}}</th></tr></thead>
<tbody>{{#each done.refusals}}<tr><th scope="row">{{line}}</th><td>{{why}}</td><td>{{value}}</td></tr>{{/each}}</tbody></table></div>{{#if done.more}}<p>{{done.more}}</p>{{/if}}{{/if}}</section>{{/if}}
<p>{{w.importLead}}</p>
<p>{{f.orFeed}} <a href="/incidents/{{incident}}/feeds">{{f.title}}</a></p>
{{#if actor}}<form method="post" action="/incidents/{{incident}}/import" enctype="multipart/form-data" id="import" class="command panel">{{> csrf}}
<div class="pair"><div class="field"><label for="own">{{w.own}}</label><p class="hint" id="own-hint">{{w.ownHint}}</p><input id="own" name="own" value="{{own}}" maxlength="500" aria-describedby="own-hint"></div>
<div class="field"><label for="zone">{{w.zone}}</label><p class="hint" id="zone-hint">{{w.zoneHint}}</p><input id="zone" name="zone" value="{{zone}}" maxlength="60" required aria-describedby="zone-hint"></div></div>
<details{{#if paste}} open{{/if}}><summary>{{w.paste}}</summary><div class="field"><label for="paste">{{w.lines}}</label><textarea id="paste" name="paste" rows="4">{{paste}}</textarea></div></details>
${mappingPart}
<div class="field"><label for="file">{{w.file}}</label><input type="file" id="file" name="file" accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,application/x-ndjson"></div>
<div class="pair"><button type="submit">{{w.doImport}}</button><button type="submit" class="second" formaction="/incidents/{{incident}}/import/look">{{m.look}}</button></div>
<div id="importing" role="status" hidden><p>{{w.importing}} <span></span></p><progress max="100" value="0" aria-label="{{w.importing}}"></progress></div></form>
<script type="module" src="/client/import.js"></script>{{/if}}`);

interface Page {
  readonly state: State;
  /** What came of the import before; null where there was none. */
  readonly last: Imported | null;
  readonly errors: readonly FieldError[];
  /** What stood in the form. */
  readonly typed: Readonly<Record<string, string>>;
  /** The beginning of a file, of which somebody says what its columns hold. */
  readonly look?: Look;
  /** Whether the browser has let go of the file. */
  readonly again: boolean;
}

/** Where somebody imports what the public said, and sees what came of it. */
export function importPage(call: Call, { state, last, errors, typed, look, again }: Page): string {
  const words = wordsOf(call.language).inbox;
  const { title } = wordsOf(call.language).mapping;
  const names: Readonly<Record<string, string>> = { file: words.file, zone: words.zone };
  return render(call, {
    ...following(state.id, state.version),
    shape: 'room',
    title: `${words.import}: ${state.title}`,
    ...aboutIncident(state),
    w: words,
    m: wordsOf(call.language).mapping,
    look: look === undefined ? null : mappingModel(look, call.language, again && !typed['paste']),
    f: wordsOf(call.language).feed,
    errors: errors.map(({ field, why }) => ({ label: names[field] ?? title, why })),
    own: typed['own'] ?? '',
    zone: typed['zone'] ?? state.timeZone,
    paste: typed['paste'] ?? '',
    done: last === null ? null : doneModel(last, call.language),
  });
}

function doneModel(last: Imported, language: Language) {
  const words = wordsOf(language).inbox;
  const count = new Intl.NumberFormat(language);
  const { report, mapping, saved, added, known } = last;
  const { refusals, notices } = importView(last, language);
  const unfound = missed.filter((field) => mapping.columns[field] === undefined);
  return {
    says: words.reportSays(...([report.rows, added, known, report.refused].map((one) => count.format(one)) as [string, string, string, string])), // prettier-ignore
    columns: Object.entries(mapping.columns).map(([field, name]) => ({
      name,
      field: words.columnFields[field as keyof typeof words.columnFields],
    })),
    unfound: unfound.length === 0 ? '' : words.unfound(unfound.map((field) => words.columnFields[field]).join(', ')),
    saved: saved === null ? '' : wordsOf(language).mapping.bySaved(saved),
    notices: notices.map(({ told }) => told),
    refusals: refusals.slice(0, rowsShown),
    more: report.refused > rowsShown ? words.moreRefused(count.format(report.refused - rowsShown)) : '',
  };
}

/** What came of an import, as a program reads it; why a row was refused stands there in words. Pure. */
export function importView({ mapping, saved, report, added, known }: Imported, language: Language) {
  const words = intakeWords(language);
  return {
    rows: report.rows,
    added,
    known,
    refused: report.refused,
    refusals: report.refusals
      .toSorted((a, b) => a.line - b.line)
      .map((refusal) => ({ ...refusal, why: words.refusals[refusal.code](refusal) })),
    notices: report.notices.map((notice) => ({ ...notice, told: words.notices[notice.code](notice) })),
    mapping,
    saved,
  };
}
