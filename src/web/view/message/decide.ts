import { reasonView } from '../../../engine/say.js';
import { decide } from '../../../incident/decide.js';
import type { Command } from '../../../incident/command.js';
import type { Library } from '../../../incident/library.js';
import { textBefore } from '../../../incident/life.js';
import { approvableBy, powerMissing } from '../../../incident/people.js';
import type { Reason, Remedy } from '../../../incident/reason.js';
import { holderOf, type Message, type State } from '../../../incident/state.js';
import { namesFor, type Setting } from '../../../incident/words.js';
import type { Language } from '../../session.js';
import { commandForm, type FormModel } from '../form.js';
import { reasonModels } from '../remedy.js';
import { wordsOf } from '../words.js';
import { changesOf, changeTemplate } from './change.js';

/** Two buttons for a thumb. The hash of what was read goes along, so that nothing else is approved. Handlebars;
 *  takes a `DecideModel` as `decision`, and `w`. */
export const decideTemplate = `{{#with decision}}<section class="decide" aria-label="{{../w.decide}}"><p class="quiet">{{as}}</p><div class="two">
{{#with yes}}<form method="post" action="{{action}}">{{> csrf}}{{#if key}}<input type="hidden" name="_key" value="{{key}}">{{/if}}{{#each hidden}}<input type="hidden" name="{{name}}" value="{{value}}">{{/each}}<button type="submit"><span aria-hidden="true">✓</span> {{submit}}</button></form>{{/with}}
{{#with no}}<details><summary><span aria-hidden="true">✕</span> {{../../w.reject}}</summary><form method="post" action="{{action}}" class="command">{{> csrf}}{{ownForm hidden}}{{#if key}}<input type="hidden" name="_key" value="{{key}}">{{/if}}{{#each hidden}}<input type="hidden" name="{{name}}" value="{{value}}">{{/each}}{{#each fields}}{{> field l=../../l}}{{/each}}<button type="submit">{{submit}}</button></form></details>{{/with}}
</div></section>{{/with}}`;

export interface DecideModel {
  readonly as: string;
  readonly yes: Omit<FormModel, 'fields' | 'bare'>;
  readonly no: Omit<FormModel, 'bare'>;
}

interface Asked {
  readonly state: State;
  readonly library: Library;
  readonly setting: Setting;
  readonly message: Message;
}

/** What somebody can decide about a message now; or why not, where it is his turn and a rule keeps him from it, such as that
 *  the words are his own. Pure: a dry run, so that page and rule cannot disagree.
 *  @returns neither where it is not his turn */
export function decideModel(
  { state, library, setting, message }: Asked,
  { actor, language }: { actor: string; language: Language },
): { decision: DecideModel | null; reasons: ReturnType<typeof reasonModels> } {
  const { playbook } = library;
  const roles = approvableBy(playbook, state, message, actor, setting.at);
  if (message.state !== 'submitted') return { decision: null, reasons: [] };
  const data = { message: message.id, hash: message.hash };
  const refusals = (command: Pick<Command, 'type' | 'data'>, by: string): readonly Reason[] => {
    const told = decide(library, state.id, state, {
      ...command,
      meta: { id: 'dry-run', by, at: setting.at },
    } as Command);
    return 'reasons' in told ? told.reasons : [];
  };
  const approve = { type: 'ApproveMessage', data } as const;
  const { message: w } = wordsOf(language);
  const name = namesFor(setting);
  const others = (roles: readonly string[]): string =>
    name.or(
      roles.flatMap((role) => {
        const person = holderOf(state, role);
        return person === undefined || person === message.author ? [] : [w.holder(name.role(role), person)];
      }),
    );
  // What would be refused to him is not offered to him: who can do it is named instead.
  const isOpen = ({ command, data: asks }: Remedy): boolean =>
    command !== 'OverrideCriterion' ||
    refusals({ type: command, data: { ...asks, reason: 'dry run' } } as Pick<Command, 'type' | 'data'>, actor)
      .length === 0;
  const shown = (all: readonly Reason[]): ReturnType<typeof reasonModels> =>
    reasonModels(
      all.map((one) => reasonView(one, setting)),
      setting,
      language,
    ).map((one, index) => ({
      ...one,
      remedies: one.remedies.map((remedy) => {
        const asked = all[index]!.remedies.find(({ command }) => command === remedy.command);
        return asked === undefined || isOpen(asked) ? remedy : { ...remedy, form: null, by: others(asked.roles) };
      }),
    }));
  if (roles.length === 0) {
    // Whose turn it is wrote it himself: then it is the turn of whoever may say why he approves it all the same.
    const writerMay = approvableBy(playbook, state, message, message.author, setting.at).length > 0;
    const mayExcept = powerMissing(playbook, state, actor, 'decide') === null;
    const own = writerMay && mayExcept ? refusals(approve, message.author) : [];
    return { decision: null, reasons: shown(own.filter(({ code }) => code === 'FOUR_EYES')) };
  }
  const reasons = refusals(approve, actor);
  if (reasons.length > 0) return { decision: null, reasons: shown(reasons) };
  const about = { setting, language };
  const decision = {
    as: w.decideAs(name.and(roles.map(name.role))),
    yes: commandForm('ApproveMessage', { ...about, known: data, submit: w.approve }),
    no: commandForm('RejectMessage', { ...about, known: { message: message.id }, submit: w.rejectSure }),
  };
  return { decision, reasons: [] };
}

/** What changed since something was approved last. Handlebars; takes a `beforeModel` as `before`. */
export const beforeTemplate = `{{#with before}}{{#if changes}}<section class="before"><h2>{{w.changedSince}}</h2><p class="quiet">{{than}} {{w.changeNote}}</p>{{#with this}}${changeTemplate}{{/with}}</section>{{else}}<p class="quiet">{{than}}</p>{{/if}}{{/with}}`;

/** What changed between what was approved or published last and a message's text. Pure. */
export function beforeModel({ state, setting, message }: Omit<Asked, 'library'>, language: Language) {
  const { message: w } = wordsOf(language);
  const before = textBefore(state, message);
  if (before === null) return { than: w.nothingBefore, changes: [], lang: message.language, w };
  const at = namesFor(setting).time(before.at);
  const changes = changesOf({ before: before.text, after: message.text });
  const than = before.published
    ? w.publishedAt(at)
    : before.by === null
      ? w.approvedBeforehand(at)
      : w.approvedBy(before.by, at);
  return { than: changes.length === 0 ? `${than} ${w.sameAsBefore}` : than, changes, lang: message.language, w };
}
