import type { FactSheet } from '../../message/fact.js';
import { draftFromTemplate, renderSource, type Draft, type Gap, type Setting } from '../../message/render.js';
import type { Playbook } from '../../playbook/schema.js';
import { strategies, variants } from '../../playbook/vocabulary.js';
import type { Template } from '../../message/template.js';
import type { Entry } from '../entry.js';
import type { Library } from '../library.js';
import { rolesWith } from '../power.js';
import { reason, type Reason } from '../reason.js';
import type { Message, State } from '../state.js';

interface Desk {
  readonly library: Library;
  readonly state: State;
  readonly meta: { readonly at: string };
}

/** Where a message's template stands: the playbook's own, such as `nl/apology/email.data-breach`, before the one for all. */
export function templateFor(
  { templates, playbook }: Pick<Library, 'templates' | 'playbook'>,
  { language, kind, channel }: Pick<Message, 'language' | 'kind' | 'channel'>,
): Template | undefined {
  const path = `${language}/${kind}/${channel}`;
  return templates.get(`${path}.${playbook.id}`) ?? templates.get(path);
}

/** Drafts a message from its template, or gives the reasons why it cannot be. */
export function draft(
  { library, state, meta }: Desk,
  wanted: Pick<Message, 'language' | 'kind' | 'channel'>,
): { draft: Draft; templateHash: string } | { reasons: Reason[] } {
  const template = templateFor(library, wanted);
  if (template === undefined) {
    const prefix = `${wanted.language}/${wanted.kind}/`;
    const known = Object.keys(library.templates.sources)
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length));
    return { reasons: [reason('CHANNEL_WITHOUT_TEMPLATE', { kind: wanted.kind, channel: wanted.channel, known })] };
  }
  const drafted = draftFromTemplate(template, state.facts, settingOf(library, state, wanted, meta.at));
  if ('gaps' in drafted) return { reasons: gapReasons(library, state, drafted.gaps) };
  return { draft: drafted.draft, templateHash: template.hash };
}

/** Renders a message anew on a fact sheet: a person's words stay, a text from the template follows the template.
 *  @returns null when a fact that it needs can no longer be said; its old words then stay, and release is refused */
export function redraft({ library, state, meta }: Desk, message: Message, sheet: FactSheet): Draft | null {
  const setting = settingOf(library, state, message, meta.at);
  const template = templateFor(library, message);
  const again =
    message.edited || template === undefined
      ? renderSource(message.source, sheet, setting, Object.keys(message.facts))
      : draftFromTemplate(template, sheet, setting);
  return 'draft' in again ? again.draft : null;
}

/** Drafts again, after a change of severity or strategy, what nobody has touched and whose template asks for either.
 *  @param desk with the state as it will be */
export function redraftForCircumstances(desk: Desk): Entry[] {
  const { library, state } = desk;
  return Object.values(state.messages).flatMap((message): Entry[] => {
    const asks = templateFor(library, message)?.names.some(({ name }) => /^(severity|strategy|variant)-/.test(name));
    if (message.state !== 'draft' || message.edited || asks !== true) return [];
    const again = redraft(desk, message, state.facts);
    if (again === null || again.hash === message.hash) return [];
    return [{ type: 'MessageRedrafted', message: message.id, ...again, because: [] }];
  });
}

/** How a message of this incident prints. */
export const settingOf = (
  { playbook, organisation, limits }: Pick<Library, 'playbook' | 'organisation' | 'limits'>,
  state: State,
  { language, channel, kind }: Pick<Message, 'language' | 'channel' | 'kind'>,
  at: string,
): Setting => ({
  flags: [...flagsOf(state), ...addressFlags({ organisation })],
  questions: questionsFor(playbook, { kind, channel }),
  phrases: organisation?.phrases ?? {},
  limits,
  language,
  channel,
  at,
  timeZone: state.timeZone,
  mode: state.mode,
});

/** How a message would print before any incident: for proofs, drafts on paper and trials of templates. */
export const draftSetting = (
  library: Library,
  { language, channel, kind }: Pick<Message, 'language' | 'channel' | 'kind'>,
  at: string,
): Setting => ({
  flags: [
    ...flagsOf({
      severity: library.playbook.severities[0]!.id,
      variant: library.playbook.variant,
      options: library.options,
    }),
    ...addressFlags(library),
  ],
  questions: questionsFor(library.playbook, { kind, channel }),
  phrases: library.organisation?.phrases ?? {},
  limits: library.limits,
  language,
  channel,
  at,
  timeZone: library.playbook.timeZone,
  mode: 'live',
});

/** The hard questions that may stand in a message: those for our own people only where the public does not read. */
const questionsFor = (
  { questions }: Playbook,
  { kind, channel }: Pick<Message, 'kind' | 'channel'>,
): Playbook['questions'] =>
  questions.filter(({ inside }) => !inside || insideKinds.includes(kind) || (kind === 'qa' && channel === 'document'));

const insideKinds: readonly Message['kind'][] = ['spokesperson-brief', 'lines-to-take', 'call-script'];

const addressFlags = ({ organisation }: Pick<Library, 'organisation'>): string[] =>
  organisation?.address === 'informal' ? ['address-informal'] : [];

/** The circumstances that templates can ask for. */
const flagsOf = ({
  severity,
  variant,
  strategy,
  options,
}: Pick<State, 'severity' | 'variant' | 'strategy' | 'options'>): string[] => [
  `severity-${severity}`,
  `variant-${variant}`,
  ...(strategy === undefined ? [] : [`strategy-${strategy.chosen}`]),
  ...Object.entries(options).map(([parameter, option]) => `${parameter}-${option}`),
];

/** All flags that a playbook's incidents can have. */
export const possibleFlags = ({ severities, parameters }: Playbook): string[] => [
  ...severities.map(({ id }) => `severity-${id}`),
  'address-informal',
  ...variants.map((variant) => `variant-${variant}`),
  ...strategies.map((strategy) => `strategy-${strategy}`),
  ...parameters.flatMap(({ id, options }) => options.map((option) => `${id}-${option.id}`)),
];

/** Each gap as a reason, with the fact that would fill it. */
export function gapReasons({ playbook }: Library, state: State, gaps: readonly Gap[]): Reason[] {
  const roles = rolesWith(playbook, 'confirm-facts');
  return gaps.map(({ fact: key, why, path, line, column }) => {
    const label = state.facts[key]?.label ?? playbook.facts.find((fact) => fact.key === key)?.label ?? key;
    const command = state.facts[key] === undefined ? 'RecordFact' : 'ReviseFact';
    return reason('FACT_GAP', { fact: label, key, why, where: `${path}:${line}:${column}` }, [
      { command, data: { key, status: 'confirmed' }, roles },
    ]);
  });
}
