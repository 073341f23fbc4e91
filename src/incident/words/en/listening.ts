import type { Catalogue, ListeningWords } from '../catalogue.js';
import { join, sentence, short } from '../text.js';
import { percent } from '../../listening.js';

const count = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const messages = (number: number): string => `${count.format(number)} ${number === 1 ? 'message' : 'messages'}`;

export const signal: Catalogue['phrases']['signal'] = ({ sort, count: number, fact, of, perHour, usual }) => {
  switch (sort) {
    case 'danger':
      return `somebody who may be in danger, in ${messages(number)}`;
    case 'vulnerable':
      return `somebody vulnerable who needs help, in ${messages(number)}`;
    case 'press':
      return `${number > 1 ? `${count.format(number)} press questions` : 'a press question'} among the reactions`;
    case 'authority':
      return `${number > 1 ? `${count.format(number)} questions` : 'a question'} from an authority among the reactions`;
    case 'rumour':
      return `a rumour that contradicts the fact sheet${fact === '' ? '' : `, on “${fact}”`}, in ${messages(number)}`;
    case 'spike': {
      const what = of === 'complaints' ? 'complaints' : 'reactions';
      if (usual <= 0) return `a spike in ${what}: ${count.format(perHour)} an hour, where none are usual`;
      return `a spike in ${what}: ${count.format(perHour)} an hour, ${count.format(perHour / usual)} times the usual ${count.format(usual)}`;
    }
  }
};

export const signalGrown: Catalogue['phrases']['signalGrown'] = (now, was) =>
  `${now} (${count.format(was)} when we first heard of it)`;

export const signalWaiting: Catalogue['phrases']['signalWaiting'] = (heard, waiting) =>
  `${heard}; ${waiting === 0 ? 'nobody waits' : `${count.format(waiting)} ${waiting === 1 ? 'waits' : 'wait'}`} now`;

export const listening: ListeningWords = {
  entries: {
    ListeningMeasured: ({ figures: { mentions, kinds, questions, complaints, inConcerns } }) => {
      const own = { asked: questions.asked + complaints.asked, answered: questions.answered + complaints.answered };
      return join(
        `We counted ${count.format(mentions)} reactions: ${count.format(kinds.question)} questions and ${count.format(kinds.complaint)} complaints.`,
        own.asked === 0 ? '' : `${percent(own)}% of those had an answer of their own.`,
        inConcerns.asked === 0 ? '' : `${percent(inConcerns)}% of what many people raise had a public answer.`,
      );
    },
    SignalRaised: (heard, _, name) => `We heard of ${name.signalOf(heard)}.`,
    SignalSettled: ({ signal: id, what }, by, name) =>
      join(`${by} saw to this: ${name.signal(id)}.`, sentence(short(what))),
    SignalEnded: ({ signal: id }, _, name) => `This was over: ${name.signal(id)}.`,
  },
  reasons: {
    CONCERNS_UNANSWERED: (told) =>
      join(
        told.list('concerns').length === 0
          ? 'What people raise has no public answer yet.'
          : `This has no public answer yet: ${told.and(told.list('concerns'))}.`,
        `Of all that many people raise, ${told.number('share')}% is answered in public.`,
      ),
    CONCERNS_UNCOUNTED: (told) =>
      `Only ${count.format(told.number('counted'))} of ${count.format(told.number('mentions'))} reactions have been counted so far. The counting goes on by itself.`,
    MEASURED_HERE: () =>
      'This is measured here, so the figures count. If you know better than the figures, make an exception and say why.',
    MENTIONS_LOUD: (told) =>
      told.has('since')
        ? `It has been calm since ${told.timeOf('since')}, and has to be for ${told.number('atLeast')} hours.`
        : `It is not calm yet: ${count.format(told.number('perHour'))} reactions an hour, where ${count.format(told.number('usual'))} are usual.`,
    QUESTIONS_UNANSWERED: (told) =>
      `Of ${count.format(told.number('asked'))} questions and complaints, ${count.format(told.number('answered'))} have an answer of their own. That is ${told.number('share')}%, and it must be at least ${told.number('atLeast')}%. Answer people one by one, those who wait longest first.`,
    QUESTIONS_UNCOVERED: (told) =>
      join(
        `Our questions and answers cover ${told.number('share')}% of what people ask, and it must be at least ${told.number('atLeast')}%.`,
        told.list('concerns').length === 0 ? '' : `Not in them yet: ${told.and(told.list('concerns'))}.`,
      ),
    SIGNAL_SETTLED: () => 'Somebody has already said what was done about this.',
  },
};
