import type { Library } from '../../incident/library.js';
import { commandSchemas, commandTypes, isCommandType, type Command, type CommandType } from '../../incident/command.js';
import type { State } from '../../incident/state.js';
import { acceptedView, refusalStatus, refusedView } from '../answer.js';
import { balanceIn } from '../balance.js';
import { readBody, type Form } from '../body.js';
import { commandData } from '../form.js';
import { fieldErrors, Problem, type FieldError } from '../problem.js';
import { problemJson } from '../view/problem.js';
import { accountName, actorIn, idIn, keyIn, lookOf, seenIn, type Call, type Route } from '../route.js';
import { differenceOf } from '../view/difference.js';
import { refusalPage } from '../view/refusal.js';
import { inWordsOf, wordsOf } from '../view/words.js';
import { acceptedSchema } from '../schema.js';
import { textOnce } from './journal.js';

/** Commands that people give to an incident. What the service tells an incident about its own work is not among them. */
export const commandRoute: Route = {
  method: 'post',
  path: '/incidents/:incident/commands/:type',
  access: 'incident',
  operation: {
    summary: 'Give a command',
    idempotent: true,
    versioned: true,
    answers: { 201: { description: 'Done, and durable', schema: acceptedSchema } },
  },
  async handle(call) {
    const incident = idIn(call, 'incident');
    const type = call.request.params['type'];
    if (typeof type !== 'string' || !isCommandType(type)) throw new Problem('COMMAND_UNKNOWN', { known: commandTypes });
    const by = actorIn(call);
    const body = readBody(call.request);
    const id = keyIn(call, body);
    const { engine } = call.service;
    const { state, library } = await engine.look(incident);
    const form = body.kind === 'form' ? body.fields : null;
    const data = body.kind === 'json' ? body.value : formed(type, body.fields, state, library);
    const parsed = parse(call, type, data);
    if ('errors' in parsed) {
      const problem = new Problem('INPUT_INVALID', { errors: parsed.errors });
      if (!call.page || form === null) throw problem;
      const balance = await balanceIn(call, state);
      return {
        status: 400,
        page: () => refusalPage(call, { type, form, state, library, balance, errors: parsed.errors, reasons: [] }),
      };
    }
    const command = { type, data: named(call, type, parsed.data), meta: { id, by, at: engine.now() } } as Command;
    const answer = await engine.give(incident, command, seenIn(call));
    const after = await engine.look(incident);
    const told = { ...after, ...lookOf(call) };
    if ('refused' in answer) {
      const reasons = refusedView(answer.refused, told);
      const status = refusalStatus(answer.refused);
      const late = command.type === 'ApproveMessage' && reasons.some(({ code }) => code === 'APPROVED_OTHER_TEXT');
      const read = late ? await textOnce(call, incident, command.data) : undefined;
      const now = late ? after.state.messages[command.data.message]?.text : undefined;
      const difference =
        read === undefined || now === undefined ? undefined : differenceOf({ theirs: read, yours: now });
      const balance = call.page ? await balanceIn(call, after.state) : null;
      return {
        status,
        headers: { 'Content-Type': 'application/problem+json' },
        json: { ...problemJson('REFUSED', status, call.language), version: answer.version, reasons, difference },
        page: () =>
          refusalPage(call, {
            type,
            form: form ?? new Map(),
            state: after.state,
            library: after.library,
            balance,
            errors: [],
            reasons,
            ...(difference === undefined ? {} : { difference }),
          }),
      };
    }
    const accepted = acceptedView(answer, told);
    const place = placeAfter(
      command,
      accepted.drafts.map(({ message }) => message),
    );
    return {
      status: 201,
      headers: { Location: `/incidents/${incident}` },
      redirect: `/incidents/${incident}${place}?done=${answer.version}`,
      json: accepted,
    };
  },
};

/** Checks data against the command's schema, with words in the asker's language. */
function parse(call: Call, type: CommandType, data: unknown): { data: unknown } | { errors: FieldError[] } {
  const parsed = commandSchemas[type].safeParse(data, { error: inWordsOf(call.language) });
  if (parsed.success) return { data: parsed.data };
  return { errors: fieldErrors(parsed.error, wordsOf(call.language).unknownField) };
}

/** Fields that name somebody of ours, who may have an account. */
const naming: Partial<Record<CommandType, string>> = { AssignRole: 'person', HandOverRole: 'to', MakePromise: 'owner' };

/** Names people as their accounts do: a role that was given to `eva` or to her address is Eva's, and she can act in it. */
function named(call: Call, type: CommandType, data: unknown): unknown {
  const field = naming[type];
  const given = field === undefined ? undefined : (data as Readonly<Record<string, unknown>>)[field];
  return typeof given === 'string' ? { ...(data as object), [field!]: accountName(call, given) } : data;
}

function formed(type: CommandType, form: Form, state: State, { playbook }: Library): unknown {
  const factType = (key: string) =>
    Object.hasOwn(state.facts, key) ? state.facts[key]!.type : playbook.facts.find((fact) => fact.key === key)?.type;
  return commandData(type, form, { timeZone: state.timeZone, factType });
}

/** Where a browser goes on: to the message that it was about, else to the incident. */
function placeAfter({ type, data }: Command, drafted: readonly string[]): string {
  if (type === 'DraftDue') return '/messages';
  if (type === 'CallTeam' || type === 'AcknowledgeCall') return '/call-out';
  const about = (data as { message?: unknown }).message;
  if (type === 'DraftMessage' && drafted[0] !== undefined) return `/messages/${drafted[0]}`;
  return typeof about === 'string' && type !== 'MakePromise' && type !== 'RedatePromise' ? `/messages/${about}` : '';
}
