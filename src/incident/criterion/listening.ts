import type { Criterion } from '../../playbook/schema.js';
import { stages } from '../../playbook/vocabulary.js';
import type { Rule, Scene } from '../criterion.js';
import { figuresOf, percent, type Listening } from '../listening.js';
import { rolesWith } from '../power.js';
import { reason, type Reason, type Remedy } from '../reason.js';
import { latest, towardsPublication } from '../remedy.js';
import type { State } from '../state.js';

type Asked = { readonly by: readonly string[]; readonly atLeast?: number | undefined };

/** How much of what there is must have been read before it counts as counted. */
const countedAtLeast = 0.9;
/** Concerns that must have a public answer where a playbook names no share. */
const foremost = 3;
/** Share of questions and complaints that must have an answer of their own where a playbook names none. */
const answeredAtLeast = 0.5;
/** The same of questions that our answers cover. */
const coveredAtLeast = 0.9;
/** Hours for which it must have been calm. */
const calmHours = 72;

/** Criteria of listening: they read what was measured in this visit; where nothing was, somebody in a named role vouches for
 *  them. Answered in public and answered one by one are two of them: nine thousand messages are never answered one by one. */
export const listeningCriteria: {
  readonly [N in
    | 'concerns-answered'
    | 'concerns-counted'
    | 'mentions-calm'
    | 'questions-answered'
    | 'questions-covered']: Rule<N>;
} = {
  'concerns-counted': measured(({ counted, mentions }) =>
    counted >= countedAtLeast * mentions ? [] : [reason('CONCERNS_UNCOUNTED', { counted, mentions })],
  ),

  'concerns-answered': measured((figures, { atLeast }, scene) => {
    const open = figures.concerns.filter(({ answeredBy }) => answeredBy === null);
    const share = percent(figures.inConcerns);
    const missing = atLeast === undefined ? open.filter((one) => figures.concerns.indexOf(one) < foremost) : open;
    if (atLeast === undefined ? missing.length === 0 : reaches(share, atLeast)) return [];
    return [
      reason(
        'CONCERNS_UNANSWERED',
        { concerns: missing.slice(0, foremost).map(({ label, size }) => `${label} (${size})`), share },
        publicAnswers(scene),
      ),
    ];
  }),

  'questions-answered': measured(({ questions, complaints }, { atLeast = answeredAtLeast }) => {
    const all = { asked: questions.asked + complaints.asked, answered: questions.answered + complaints.answered };
    const share = percent(all);
    if (reaches(share, atLeast)) return [];
    return [reason('QUESTIONS_UNANSWERED', { ...all, share, atLeast: Math.round(atLeast * 100) })];
  }),

  'questions-covered': measured(({ kinds, covered, concerns }, { atLeast = coveredAtLeast }, scene) => {
    const share = percent({ asked: kinds.question, answered: covered });
    if (reaches(share, atLeast)) return [];
    const open = concerns.filter(({ isCovered, questions }) => !isCovered && questions > 0).slice(0, foremost);
    const data = { share, atLeast: Math.round(atLeast * 100), concerns: open.map(({ label, questions }) => `${label} (${questions})`) };
    return [reason('QUESTIONS_UNCOVERED', data, lines(scene))];
  }),

  'mentions-calm': (asked, scene, criterion) => {
    const { rate, window } = figuresOf(scene.state) ?? { rate: null };
    if (rate === null || window === undefined) return attested(asked, scene, criterion);
    const { perHour, usual, calmSince } = rate;
    // Until when it was measured, and not until now: nobody knows what nobody heard.
    const hours = calmSince === null ? 0 : (Date.parse(window.to) - Date.parse(calmSince)) / 3_600_000;
    if (hours >= calmHours) return [];
    const data = { perHour: tidy(perHour), usual: tidy(usual), hours: Math.floor(hours), atLeast: calmHours };
    return [reason('MENTIONS_LOUD', { ...data, ...(calmSince === null ? {} : { since: calmSince }) })];
  },
};

/** Whether figures stand in the place of somebody who vouches for a criterion, in this visit. Pure. */
export function isMeasured(criterion: string, state: State): boolean {
  const figures = figuresOf(state);
  if (figures === undefined || !Object.hasOwn(listeningCriteria, criterion)) return false;
  return criterion !== 'mentions-calm' || figures.rate !== null;
}

/** A rule that reads the figures where there are any. */
function measured(rule: (figures: Listening, asked: Asked, scene: Scene) => Reason[]) {
  return (asked: Asked, scene: Scene, criterion: Criterion): Reason[] => {
    const figures = figuresOf(scene.state);
    return figures === undefined ? attested(asked, scene, criterion) : rule(figures, asked, scene);
  };
}

/** A measure that is not taken here: somebody in a named role vouches for it, anew at each visit to listening. */
function attested({ by }: Asked, { state }: Scene, criterion: Criterion): Reason[] {
  const given = Object.hasOwn(state.attestations, criterion.id) ? state.attestations[criterion.id] : undefined;
  if (given?.visit === state.visit) return [];
  return [
    reason('CRITERION_NOT_ATTESTED', { why: criterion.why, roles: by }, [
      { command: 'AttestCriterion', data: { criterion: criterion.id }, roles: by },
    ]),
  ];
}

/** Texts by which a concern gets a public answer: what this stage asks for and is not out yet, and else one more line in the
 *  questions and answers. */
function publicAnswers(scene: Scene): Remedy[] {
  const { playbook, state } = scene;
  const [language = 'en'] = state.languages;
  const due = stages
    .flatMap((stage) => playbook.stages[stage].messages)
    .find(
      (one) =>
        one.kind === 'acknowledgement' && !one.ifAsked && latest(state, one, language)?.state !== 'published',
    );
  return [...(due === undefined ? [] : towardsPublication(scene, due, language)), ...lines(scene)];
}

/** The questions and answers, in each language: drafted, brought on their way, or written anew. */
function lines(scene: Scene): Remedy[] {
  const { playbook, state } = scene;
  const due = stages.flatMap((stage) => playbook.stages[stage].messages).find(({ kind }) => kind === 'qa');
  if (due === undefined) return [];
  return state.languages.slice(0, 2).flatMap((language): Remedy[] => {
    const there = latest(state, due, language);
    if (there?.state !== 'published') return towardsPublication(scene, due, language).slice(0, 1);
    const { kind, audience, channel } = due;
    return [
      {
        command: 'DraftMessage',
        data: { kind, audience, channel, language, replaces: there.id },
        roles: rolesWith(playbook, 'write'),
      },
    ];
  });
}

/** Whether whole percents reach a share; 89.6 is no 90. */
const reaches = (percents: number, share: number): boolean => percents >= Math.round(share * 100);

const tidy = (rate: number): number => Math.round(rate * 10) / 10;
