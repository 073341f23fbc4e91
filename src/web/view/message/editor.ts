import type { Preview } from '../../../engine/preview.js';
import type { Library } from '../../../incident/library.js';
import type { Message, State } from '../../../incident/state.js';
import { namesFor, type Setting } from '../../../incident/words.js';
import type { Call } from '../../route.js';
import { commandForm } from '../form.js';
import { partOf } from '../page.js';
import { wordsOf } from '../words.js';
import { changesOf, changeTemplate } from './change.js';
import { findingModels, findingTemplate, gathered } from './finding.js';
import { rowsFor } from './posted.js';
import { countModels, countTemplate, previewModel, previewTemplate } from './preview.js';

/** What changes while somebody types, in four places of the page; `data-look` names each for the script. */
const counts = `<div class="counts" data-look="counts">{{#if problem}}<p class="error" role="alert">{{problem}}</p>{{/if}}${countTemplate}<p class="unseen" role="status">{{#if unsaved}}{{summary}}{{/if}}</p>{{#if unsaved}}{{#if changes}}<details><summary>{{w.yourChanges}}</summary>${changeTemplate}</details>{{/if}}{{#if approvers}}<p class="quiet">{{w.wouldApprove}} {{approvers}}.</p>{{/if}}{{/if}}</div>`;
const shown = `<div data-look="shown"><h2>{{#if @root.m.deviation}}{{w.copyLabel}}{{else}}{{w.looksSo}}{{/if}}</h2>{{#if unsaved}}<p class="note unsaved">{{w.notSaved}}</p>{{/if}}
{{#if gaps}}<div class="problem"><h3>{{w.gaps}}</h3><ul>{{#each gaps}}<li>{{text}}</li>{{/each}}</ul></div>{{/if}}${previewTemplate}</div>`;
const found = `<div data-look="found"><h2>{{w.findings}}</h2>{{#if preview}}${findingTemplate}{{/if}}</div>`;

/** The text as people see it, with what the checks find beside it, and the editor. Handlebars; takes a `deskModel`, `w`, `l`. */
export const deskTemplate = `<div class="desk"><div>
{{#with form}}<details class="editor"{{#if open}} open{{/if}}><summary>{{submit}}</summary><form method="post" action="{{action}}" class="command" data-try="{{../tryAt}}">
{{> csrf}}
<input type="hidden" name="_key" value="{{key}}">
{{#each hidden}}<input type="hidden" name="{{name}}" value="{{value}}">
{{/each}}{{#each fields}}<label for="{{id}}">{{label}}</label><p class="hint" id="{{id}}-hint">{{hint}}</p>
<textarea id="{{id}}" name="{{name}}" rows="{{../rows}}" lang="{{../../lang}}" dir="auto" required aria-describedby="{{id}}-hint">
{{value}}</textarea>{{/each}}
{{#with ..}}${counts}{{/with}}
<p class="pair"><button type="submit">{{../w.save}}</button> <button type="submit" class="second" formaction="{{../tryAt}}" data-try-now>{{../w.lookFirst}}</button></p>
</form></details>{{/with}}
${shown}</div>
${found}</div>`;

const renderTried = partOf(`${counts}\n${shown}\n${found}`);

/** Where a message is edited, and by what it is judged. */
interface Place {
  readonly state: State;
  readonly library: Library;
  readonly setting: Setting;
  readonly message: Message;
}

/** What of a dry run is shown. */
type Outcome = Pick<Preview, 'message' | 'gaps' | 'findings' | 'approvers'>;

/** What was typed, and what came of it; `preview` is null where it could not even be tried. */
export interface Tried {
  readonly source: string;
  readonly preview: Outcome | null;
  readonly problem: string;
}

/** What changes while somebody types. Pure. */
function triedModel(call: Pick<Call, 'language'>, { state, library, setting, message }: Place, tried: Tried) {
  const { language } = call;
  const { message: w } = wordsOf(language);
  const { preview, source } = tried;
  const name = namesFor(setting);
  const text = preview?.message ?? null;
  const findings = gathered(preview?.findings ?? []);
  return {
    w,
    l: wordsOf(language).label,
    lang: message.language,
    unsaved: source !== message.source,
    problem: tried.problem,
    gaps: preview?.gaps ?? [],
    counts: text === null ? [] : countModels(text, library, language),
    summary:
      text === null ? '' : w.summary(findings.length, findings.filter(({ strength }) => strength === 'hard').length),
    changes: text === null ? [] : changesOf({ before: message.text, after: text.text }),
    approvers: name.and((preview?.approvers ?? []).map(name.role)),
    findings: findingModels(findings, { text: text?.text ?? '', setting, language, remedies: false }),
    preview: text === null ? null : previewModel({ message: text, findings, state, library, setting, language }),
  };
}

/** What changes while somebody types, as the script asks for it. */
export const triedPart = (call: Call, place: Place, tried: Tried): string =>
  renderTried(call, triedModel(call, place, tried));

/** The whole desk: as the message is saved, or with what somebody typed and did not save.
 *  @param mayEdit whether there is an editor */
export function deskModel(
  call: Pick<Call, 'language'>,
  place: Place,
  { tried, saved, mayEdit }: { tried: Tried | null; saved: Outcome; mayEdit: boolean },
) {
  const { language } = call;
  const { setting, message, state } = place;
  const { message: w } = wordsOf(language);
  const shownNow = tried ?? { source: message.source, preview: saved, problem: '' };
  const model = triedModel(call, place, shownNow);
  const form = mayEdit
    ? commandForm('EditMessage', {
        setting,
        language,
        known: { message: message.id },
        initial: { source: shownNow.source },
        submit: w.edit,
      })
    : null;
  return {
    ...model,
    tryAt: `/incidents/${state.id}/messages/${message.id}/preview`,
    form: form === null ? null : { ...form, open: tried !== null, rows: rowsFor(shownNow.source) },
    findings:
      tried === null
        ? findingModels(gathered(saved.findings), { text: message.text, setting, language, remedies: true })
        : model.findings,
  };
}
