import type { CriterionWords, PlaybookNaming } from '../catalogue.js';

export const criteria: CriterionWords = {
  'apology-passes': () => 'the apology is a whole one, without “if” and without “but”',
  'audience-order': () => 'the people whom it concerns most hear it first',
  'base-response-first': () => 'people know what they can do, and that we care, before we speak about ourselves',
  'cadence-kept': () => 'the update that we promised has come on time',
  'commitments-kept': () => 'every promise is kept or has a new date',
  'commitments-owned': ({ atLeast }) =>
    atLeast === 1 ? 'a promise has an owner and a date' : `${atLeast} promises have an owner and a date`,
  'concerns-answered': () => 'the questions that come most have a public answer',
  'concerns-counted': () => 'the questions that come most have been counted',
  'decision-made': ({ choices }, name) => `it has been decided: ${name.or(choices.map(name.choice))}`,
  'due-messages-published': () => 'every text of this stage is published',
  'enquiries-answered': () => 'every press question has an answer',
  'fact-confirmed': ({ fact }, name) => confirmed([fact], name),
  'facts-confirmed': ({ atLeast }) =>
    atLeast === 1 ? 'at least one fact is confirmed' : `at least ${atLeast} facts are confirmed`,
  'facts-settled': ({ facts }, name) => confirmed(facts, name),
  'findings-reported': () => 'what went wrong has been reported',
  'four-eyes': () => 'nobody approves their own text',
  'mentions-calm': () => 'it has been quiet for long enough',
  'message-published': ({ kind, audience = '' }, name) => {
    const message = name.describe({
      kind,
      audience: audience === '' ? '' : name.audience(audience),
      channel: '',
      language: '',
    });
    return `${message} is published`;
  },
  'next-update-owned': () => 'somebody watches the time of the next update',
  'no-contradictions': () => 'no text of ours contradicts another',
  'plan-decided': () => 'the plan is stopped, or goes on for a reason that we say aloud',
  'questions-answered': () => 'the questions that people ask us have an answer',
  'questions-covered': ({ atLeast }) =>
    atLeast === undefined
      ? 'our answers cover what people ask'
      : `our answers cover ${Math.round(atLeast * 100)}% of what people ask`,
  'roles-held': ({ roles }, name) => `these roles are filled: ${name.and(roles.map(name.role))}`,
  'strategy-chosen': () => 'we have chosen how to respond',
  'task-done': ({ task }, name) => `done: ${name.task(task)}`,
  'voice-aligned': () => 'everything that we say in public is still right',
};

const confirmed = (facts: readonly string[], name: PlaybookNaming): string =>
  `confirmed: ${name.and(facts.map(name.fact))}`;
