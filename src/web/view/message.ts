import type { MessageView, RemedyView } from '../../engine/say.js';
import { standingOf } from '../../engine/messages.js';
import type { CommandType } from '../../incident/command.js';
import type { Library } from '../../incident/library.js';
import { messageChart } from '../../incident/chart.js';
import type { EntryType } from '../../incident/entry.js';
import { actsAs, powerMissing } from '../../incident/people.js';
import { holderOf, type Message, type State } from '../../incident/state.js';
import { discordsOf } from '../../incident/voice.js';
import { namesFor, type Setting } from '../../incident/words.js';
import type { Balance } from '../../listening/balance.js';
import type { Call } from '../route.js';
import { balanceModel, balanceTemplate, speaks } from './balance.js';
import { commandForm } from './form.js';
import { linkForm } from './link.js';
import { aboutIncident, following } from './live.js';
import { beforeModel, beforeTemplate, decideModel, decideTemplate } from './message/decide.js';
import { deskModel, deskTemplate, type Tried } from './message/editor.js';
import { standingShape } from './message/matrix.js';
import { postedModel, postedTemplate, type Pasted } from './message/posted.js';
import { pageOf } from './page.js';
import { reasonModels, remedyModel } from './remedy.js';
import { wordsOf } from './words.js';

const render =
  pageOf(`<p class="crumbs"><a href="/incidents/{{incident}}">{{incidentTitle}}</a> › <a href="/incidents/{{incident}}/messages">{{w.allOf}}</a></p>
<h1>{{m.title}}</h1>
{{#live "state"}}<div class="stand"><p><span class="chip {{standing}}"><span aria-hidden="true">{{glyph}}</span>&nbsp;{{standingText}}</span>{{#if m.ifAsked}} · {{l.ifAsked}}{{/if}}{{#if m.edited}} · {{l.edited}}{{/if}} · {{l.writtenBy}} {{m.author}}</p>
{{#if lacking}}<p><strong>{{w.waitsFor}}</strong> {{lacking}}.</p>{{/if}}
{{#if stale}}<p class="wrong">{{l.staleBecause}} {{stale}}.</p>{{/if}}
{{#if m.deviation}}<p class="wrong">{{l.deviation}}</p><pre lang="{{m.language}}" dir="auto">{{m.deviation}}</pre>{{/if}}
{{#if m.url}}<p><a href="{{m.url}}" rel="noopener noreferrer">{{m.url}}</a></p>{{/if}}
<div class="now"><p class="nowword"><strong>{{w.nextAct}}</strong></p>{{#if nowText}}<p>{{nowText}}</p>{{/if}}{{#if toPosted}}<p class="first"><a class="button" href="#posted">{{#if m.deviation}}{{w.toMend}}{{else}}{{w.toPosted}}{{/if}}</a></p>{{/if}}{{#if acts}}<ul class="remedies">{{#each acts}}<li>{{> remedy l=../l}}</li>{{/each}}</ul>{{/if}}{{#if reasons}}{{> reasons reasons=reasons l=l signed=actor}}{{/if}}</div></div>{{/live}}
{{#live "balance"}}{{#with balances.release}}${balanceTemplate}{{/with}}{{/live}}
{{> done done=done l=l}}
{{#live "before"}}${beforeTemplate}{{/live}}
{{#live "text"}}{{#with desk}}${deskTemplate}{{/with}}{{/live}}
{{#live "balance-posted"}}{{#with balances.post}}${balanceTemplate}{{/with}}{{/live}}
{{#live "posted"}}${postedTemplate}{{/live}}
{{#live "gates"}}{{#if gates}}<h2>{{l.gates}}</h2><ul class="cards">{{#each gates}}<li><p><strong>{{standingText}}</strong>: {{title}} <small>({{strengthText}})</small></p><p class="quiet">{{why}}</p>
{{#if reasons}}{{> reasons reasons=reasons l=../l signed=../actor}}{{/if}}</li>{{/each}}</ul>{{/if}}{{/live}}
{{#live "acts"}}{{#if link}}<details><summary>{{a.makeLink}}</summary><p>{{a.makeLinkNote}}</p>{{> form link l=l}}</details>{{/if}}
{{#each forms}}<details><summary>{{submit}}</summary>{{> form this l=../l}}</details>{{/each}}{{/live}}
{{#live "source"}}<details><summary>{{w.details}}</summary>{{#if approvals}}<h2>{{w.approvals}}</h2><ul>{{#each approvals}}<li>{{this}}</li>{{/each}}</ul>{{/if}}
{{#if judgement}}<p><strong>{{l.apologyScore}} {{judgement.score}}</strong></p><dl>{{#each judgement.elements}}<dt>{{title}}</dt><dd>{{#if words}}“{{words}}”{{else}}{{../l.missingPart}}{{/if}}</dd>{{/each}}</dl>{{/if}}
<p class="quiet">{{l.sourceNote}}</p>
<pre lang="{{m.language}}">{{m.source}}</pre>
{{#if facts}}<p>{{l.restsOn}} {{facts}}.</p>{{/if}}
<p class="quiet">{{l.hash}} <code>{{m.hash}}</code></p></details>{{/live}}
<div class="deciding">{{#live "balance-decide"}}{{#with balances.decide}}${balanceTemplate}{{/with}}{{/live}}{{#live "decide" after="text"}}${decideTemplate}{{/live}}</div>
<script type="module" src="/client/message.js"></script>`);

/** What a message's page is made of. */
export interface MessagePage {
  readonly view: MessageView;
  readonly message: Message;
  readonly state: State;
  readonly library: Library;
  readonly setting: Setting;
  readonly done: readonly string[];
  /** What somebody typed and did not save; such a page follows nothing, since it stands at the address of a form. */
  readonly tried?: Tried;
  /** How much we listened and spoke; null where nobody can say. */
  readonly balance: Balance | null;
  readonly pasted?: Pasted;
}

/** Commands that a message's page offers beside the next step, with the entry that must be possible for each. */
const offered: readonly (readonly [CommandType, EntryType])[] = [['WithdrawMessage', 'MessageWithdrawn']];

/** A message: how far it is, what to do now, how people see it, what stands in its way, and how it is made. */
export function messagePage(call: Call, page: MessagePage): string {
  const { view, message, state, library, setting, tried, pasted } = page;
  const { language, actor } = call;
  const { playbook } = library;
  const words = wordsOf(language);
  const w = words.message;
  const name = namesFor(setting);
  const standing = standingOf(message, library, state, {
    at: setting.at,
    isContradicted: discordsOf(state).some((one) => one.message === message.id),
  });
  const { decision, reasons } =
    // Beside words that are not saved, a button would be taken for theirs.
    actor === null || tried !== undefined
      ? { decision: null, reasons: [] }
      : decideModel({ state, library, setting, message }, { actor, language });
  const toPosted = view.next.some(({ command }) => command === 'ConfirmPosted');
  const may = ({ roles }: RemedyView): boolean =>
    actor !== null && (roles.length === 0 || roles.some((role) => actsAs(playbook, state, actor, role)));
  // To approve there are two buttons below, for whoever may; what he posted, somebody says there.
  const next = view.next.filter(({ command }) => command !== 'ConfirmPosted' && command !== 'ApproveMessage');
  const acts = next.filter(may);
  const others = next.filter((remedy) => !may(remedy));
  const awaitsText = isEditable(message) || message.state === 'submitted';
  const place = { state, library, setting, message };
  const weighed = page.balance === null ? null : balanceModel(page.balance, { incident: state.id, language });
  const mayEdit = isEditable(message) && actor !== null && powerMissing(playbook, state, actor, 'write') === null;
  return render(call, {
    ...(tried === undefined && pasted === undefined ? following(state.id, state.version, view.id) : {}),
    title: view.title,
    ...aboutIncident(state),
    m: view,
    w,
    standing,
    glyph: standingShape[standing],
    standingText: w.standings[standing],
    done: page.done,
    stale: view.staleText.length > 0 ? name.and(view.staleText) : '',
    lacking: name.and(
      view.approvalsMissing.map((role) => {
        const person = holderOf(state, role);
        if (person === undefined) return w.nobody(name.role(role));
        return (person === message.author ? w.holderWrote : w.holder)(name.role(role), person);
      }),
    ),
    nowText: nowText(
      {
        decides: decision !== null,
        acts: acts.length + (toPosted ? 1 : 0) + reasons.length,
        others,
        lacking: name.and(view.approvalsMissing.map(name.role)),
      },
      message,
      w,
    ),
    reasons,
    acts: acts.map((remedy) => ({ ...remedyModel(remedy, setting, language), by: '' })),
    toPosted,
    before: awaitsText ? beforeModel({ state, setting, message }, language) : null,
    desk: deskModel(call, place, {
      tried: tried ?? null,
      saved: { message, gaps: [], findings: view.findings, approvers: view.approvers },
      mayEdit,
    }),
    posted: toPosted ? postedModel({ setting, message, pasted: pasted ?? null }, language) : null,
    judgement:
      view.judgement === null
        ? null
        : {
            score: view.judgement.score,
            elements: view.judgement.elements.map(({ element, words: said }) => ({
              title: words.apology[element],
              words: said,
            })),
          },
    approvals: view.approvals.map(
      ({ by, at, roles, preapproved }) =>
        `${preapproved ? words.label.preapproved : `${words.label.approvedBy} ${by}`}, ${name.and(roles.map(name.role))}, ${name.time(at)}`,
    ),
    forms: offered
      .filter(
        ([type, entry]) =>
          messageChart.next(view.state, entry) !== undefined && !view.next.some(({ command }) => command === type),
      )
      .map(([type]) => commandForm(type, { setting, language, known: { message: view.id } })),
    link: linkForm(call, { state, library }, message),
    gates: view.gates.map((gate) => ({
      ...gate,
      standingText: words.standings[gate.standing],
      reasons: reasonModels(gate.reasons, setting, language),
    })),
    facts: name.and(Object.entries(view.facts).flatMap(([key, revision]) => (revision > 0 ? [name.fact(key)] : []))),
    decision,
    balances: {
      release: acts.some(({ command }) => speaks.has(command)) ? weighed : null,
      post: toPosted ? weighed : null,
      decide: decision === null ? null : weighed,
    },
  });
}

/** Whether its words may still change. */
const isEditable = ({ state }: Message): boolean => messageChart.next(state, 'MessageEdited') !== undefined;

/** What to do now, in words, where it is not a button: read and decide, wait for somebody, or nothing. */
function nowText(
  now: { decides: boolean; acts: number; others: readonly RemedyView[]; lacking: string },
  message: Message,
  w: ReturnType<typeof wordsOf>['message'],
): string {
  if (now.decides) return w.decideBelow;
  if (now.acts > 0) return '';
  const [first] = now.others;
  if (first !== undefined) return first.by === '' ? `${first.text}.` : w.byOthers(first.text, first.by);
  if (now.lacking !== '') return w.waitFor(now.lacking);
  return message.state === 'released' ? w.atWork : w.noAct;
}
