import { z } from 'zod';
import type { Library } from '../../incident/library.js';
import type { State } from '../../incident/state.js';
import { markOf } from '../live/live.js';
import { Problem } from '../problem.js';
import { needRole } from '../role.js';
import { actorIn, idIn, sentIn, type Call, type Operation, type Reply, type Route, type Sent } from '../route.js';

/** Who does something with what the public says, and where. */
export interface Here {
  readonly state: State;
  readonly library: Library;
  readonly by: string;
}

/** Something that somebody with a role does about what the public says. */
export interface Deed<T> {
  /** Where it is done, such as `inbox/answer`: the end of its address, behind that of the incident. */
  readonly what: string;
  readonly summary: string;
  readonly schema: z.ZodType<T>;
  readonly example: object;
  readonly answers: Operation['answers'];
  /** How what was sent is read, where its form is not one field for each part of the schema. */
  readonly read?: (call: Call, schema: z.ZodType<T>) => Sent<T>;
  run(call: Call, sent: T, here: Here): Promise<Reply>;
}

/** The route of a deed: it lets on whoever has a role in the incident, with what the schema takes. Pure. */
export function deed<T>({ what, summary, schema, example, answers, read = sentIn, run }: Deed<T>): Route {
  return {
    method: 'post',
    path: `/incidents/:incident/${what}`,
    access: 'incident',
    operation: { summary, body: { schema: z.toJSONSchema(schema, { io: 'input' }), example }, answers },
    async handle(call) {
      const by = actorIn(call);
      const { state, library } = await call.service.engine.look(idIn(call, 'incident'));
      needRole(call, state, library, by);
      const sent = read(call, schema);
      if ('errors' in sent) throw new Problem('INPUT_INVALID', { errors: sent.errors });
      return run(call, sent.data, { state, library, by });
    },
  };
}

/** A text that changes whenever what a page shows of an incident and of what was heard in it may. @throws as the listener does */
export async function markOfHeard(call: Call): Promise<string> {
  const { engine, listener } = call.service;
  const { state, library } = await engine.look(idIn(call, 'incident'));
  return `${markOf(state, library)} ${await listener.mark(state.id)}`;
}

/** The id of a message, a concern or an answer. Sources choose those of messages, and some take whole addresses for it. */
export const id = z.string().min(1).max(3000);

/** The id of a concern, as `Concerns` gives it. */
export const concernId = z.string().regex(/^n\d{1,9}$/);

/** By which a concern is told. */
export const mentionOfIt = id
  .optional()
  .describe(
    'A message of it: it is then the concern of this message, also where concerns were given other ids meanwhile',
  );

/** The page to which somebody goes back; it may name a message, of whose id each character becomes up to nine. */
export const back = z.string().max(28_000).optional();

/** Of words in which softer things were found. */
export const seen = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .optional()
  .describe('What came with findings that do not stop these words: sent back, they are noted all the same');

/** Words that are kept: nothing that no text may hold, and no more characters than may be typed. Pure. */
export const words = (most: number) => wordsOrNone(most).min(1);

/** The same, where none may be there. Pure. */
export const wordsOrNone = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => text.isWellFormed() && !text.includes('\0'), 'holds what no text may hold');
