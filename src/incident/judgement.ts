import { apologyHits } from '../message/check/apology.js';
import type { Hit } from '../message/check/finding.js';
import { bareContext } from '../message/check/context.js';
import { readingOf } from '../message/check/reading.js';
import { gradeOf, judgeApology, type Judgement } from '../message/claim/apology.js';
import type { Playbook } from '../playbook/schema.js';
import type { Kind } from '../playbook/vocabulary.js';
import { mayHaveHurt } from './inspect.js';
import type { Message, State } from './state.js';

/** A letter in which the company speaks for itself is judged as an apology is. */
export const isApology = (kind: Kind | null): boolean => kind === 'apology' || kind === 'open-letter';

/** A judgement with the findings that it counts as errors. */
export interface Judged extends Judgement {
  readonly faults: readonly Hit[];
}

/** How good an apology is, with what it has and what it lacks. Pure; kept for as long as the facts stay. */
export function judgementOf(
  { playbook, state, at }: { playbook: Playbook; state: State; at: string },
  message: Message,
): Judged {
  const known = judged.get(message);
  if (known?.facts === state.facts) return known.judgement;
  const { kind, channel, language, text } = message;
  const context = {
    ...bareContext(at, state.timeZone),
    kind,
    channel,
    sheet: state.facts,
    isSevere: mayHaveHurt(playbook, state),
    strategy: state.strategy?.chosen ?? null,
  };
  const reading = readingOf(text, language);
  const hits = apologyHits(reading, context);
  const judgement: Judged = {
    ...judgeApology(reading, context, hits),
    faults: hits.filter((hit) => gradeOf(hit, context) === 'error'),
  };
  judged.set(message, { facts: state.facts, judgement });
  return judgement;
}

const judged = new WeakMap<Message, { facts: State['facts']; judgement: Judged }>();
