import { apologyThreshold } from '../../message/claim/apology.js';
import type { Rule, Scene } from '../criterion.js';
import { isApology, judgementOf, type Judged } from '../judgement.js';
import { rolesWith } from '../power.js';
import { reason, type Reason, type Remedy } from '../reason.js';
import { allDue, latest, nextStep, replacement, unpublished } from '../remedy.js';
import type { Message } from '../state.js';
import { discordsOf } from '../voice.js';

/** Criteria that read our texts: whether an apology is one, and whether we speak with one voice. */
export const textCriteria: {
  readonly [N in 'apology-passes' | 'no-contradictions' | 'voice-aligned']: Rule<N>;
} = {
  'apology-passes': ({ atLeast = apologyThreshold }, scene) =>
    scene.state.languages.flatMap((language) => weak(scene, language, atLeast)),

  'no-contradictions': (_, scene) =>
    discordsOf(scene.state).map(({ message: id, finding }) => {
      const message = scene.state.messages[id]!;
      const { rule, data, line, column } = finding;
      return reason('CONTRADICTION', { ...data, rule, line, column, of: id }, replacement(scene, message));
    }),

  'voice-aligned': (_, scene) => {
    const wrong = Object.values(scene.state.messages).filter(
      (message) => message.state === 'published' && (message.stale.length > 0 || message.deviation !== null),
    );
    return wrong.map((message) =>
      reason(
        'VOICE_DIVERGING',
        { message: message.id, kind: message.kind, channel: message.channel },
        nextStep(scene, message),
      ),
    );
  },
};

const isAlive = (life: Message['state']): boolean => life !== 'withdrawn' && life !== 'superseded';

/** In each language one text must hold a whole apology; the others, such as a post that points to it, only nothing that
 *  undoes it. */
function weak(scene: Scene, language: string, atLeast: number): Reason[] {
  const { playbook, state } = scene;
  const judged = Object.values(state.messages)
    .filter((message) => isApology(message.kind) && isAlive(message.state) && message.language === language)
    .map((message) => ({ message, judgement: judgementOf(scene, message) }));
  const undone = judged.filter(({ judgement }) => judgement.faults.some(({ start, end }) => start < end));
  if (undone.length > 0) return undone.map((one) => weakness(scene, one, atLeast));
  if (judged.some(({ judgement }) => judgement.errors === 0 && judgement.score >= atLeast)) return [];
  // Without fault nobody owes an apology, and the stage repairs without one.
  if (judged.length === 0 && state.variant === 'acknowledge-only') return [];
  const unwritten = allDue(playbook).find((due) => isApology(due.kind) && latest(state, due, language) === undefined);
  if (unwritten !== undefined) return unpublished(scene, unwritten, language);
  return judged
    .toSorted((a, b) => b.judgement.score - a.judgement.score)
    .slice(0, 1)
    .map((one) => weakness(scene, one, atLeast));
}

function weakness(
  scene: Scene,
  { message, judgement }: { message: Message; judgement: Judged },
  atLeast: number,
): Reason {
  const remedies: Remedy[] =
    message.state === 'published'
      ? replacement(scene, message)
      : [{ command: 'EditMessage', data: { message: message.id }, roles: rolesWith(scene.playbook, 'write') }];
  const data = {
    message: message.id,
    score: Math.round(judgement.score * 100),
    atLeast: Math.round(atLeast * 100),
    rules: [...new Set(judgement.faults.map(({ rule }) => rule))],
  };
  return reason('APOLOGY_WEAK', data, remedies);
}
