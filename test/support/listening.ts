import type { ListeningFigures, SignalContent } from '../../src/incident/listening.js';

/** What was measured on a morning of questions that nobody has answered yet.
 *  @param change what differs */
export const figuresWith = (change: Partial<ListeningFigures> = {}): ListeningFigures => ({
  window: { from: '2030-03-11T07:30:00.000Z', to: '2030-03-11T09:00:00.000Z' },
  mentions: 1000,
  counted: 1000,
  kinds: { complaint: 300, question: 400, compliment: 20, other: 280 },
  questions: { asked: 400, answered: 60 },
  complaints: { asked: 300, answered: 30 },
  covered: 120,
  responseMedianMin: 41,
  concerns: [
    { id: 'n1', label: 'data · sell', size: 300, questions: 240, answeredBy: null, isCovered: false },
    { id: 'n2', label: 'account · change', size: 120, questions: 80, answeredBy: 'm3/1', isCovered: true },
    { id: 'n3', label: 'advertising · bank', size: 90, questions: 40, answeredBy: null, isCovered: false },
    { id: 'n4', label: 'switch · bank', size: 40, questions: 10, answeredBy: null, isCovered: false },
  ],
  inConcerns: { asked: 550, answered: 120 },
  rate: { perHour: 360, usual: 12, calmSince: null },
  ...change,
});

/** The same once everything has its answer. */
export const answeredFigures: ListeningFigures = figuresWith({
  questions: { asked: 400, answered: 300 },
  complaints: { asked: 300, answered: 200 },
  covered: 380,
  concerns: figuresWith().concerns.map((one) => ({ ...one, answeredBy: 'm3/1', isCovered: true })),
  inConcerns: { asked: 550, answered: 550 },
});

export const danger: SignalContent = {
  sort: 'danger',
  key: 'danger',
  count: 1,
  mentions: ['x/17'],
  began: '2030-03-11T08:55:00.000Z',
};

export const spike: SignalContent = {
  sort: 'spike',
  key: 'spike complaints',
  count: 36,
  mentions: [],
  began: '2030-03-11T08:40:00.000Z',
  of: 'complaints',
  perHour: 36,
  usual: 12,
};
