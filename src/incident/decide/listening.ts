import type { HeardType } from '../command.js';
import type { Entry } from '../entry.js';
import { isNews, isWorthKeeping } from '../listening.js';
import { reason } from '../reason.js';
import { accept, needsRole, nextId, unknownId, unless, refuse, type Handler } from './verdict.js';

/** Open press questions that nobody logged by hand: whoever writes "our deadline" a thousand times fills no press log. */
const mostHeard = 20;

/** What the service hears, and what people say about it. */
export const listening: {
  readonly [T in HeardType | 'SettleSignal']: Handler<T>;
} = {
  MeasureListening: ({ state, data, meta }) => {
    const { figures } = data;
    // A closed incident asks nothing of the figures any more; and nothing has happened where a measure says the same.
    if (state.chart.stage === 'closed' || !isWorthKeeping(state, figures, meta.at)) return accept();
    return accept({ type: 'ListeningMeasured', figures });
  },

  RaiseSignal: ({ state, data, meta }) => {
    if (!isNews(state, data, meta.at)) return accept();
    return accept({ type: 'SignalRaised', signal: nextId('g', Object.keys(state.signals ?? {}).length), ...data });
  },

  HearEnquiry: ({ state, data }) => {
    const heard = Object.values(state.enquiries).filter(({ mention }) => mention !== undefined);
    const isFull = heard.filter(({ answeredAt }) => answeredAt === undefined).length >= mostHeard;
    if (state.chart.stage === 'closed' || isFull || heard.some(({ mention }) => mention === data.mention))
      return accept();
    return accept({ type: 'EnquiryLogged', enquiry: nextId('e', Object.keys(state.enquiries).length), ...data });
  },

  EndSignal: ({ state, data }) => {
    const over = Object.values(state.signals ?? {}).filter(({ key, status }) => key === data.key && status === 'open');
    return accept(...over.map(({ id }): Entry => ({ type: 'SignalEnded', signal: id })));
  },

  SettleSignal: (given) => {
    const { state, data } = given;
    const signals = state.signals ?? {};
    const signal = Object.hasOwn(signals, data.signal) ? signals[data.signal] : undefined;
    if (signal === undefined) return refuse(unknownId('signal', data.signal, Object.keys(signals)));
    return unless([needsRole(given), signal.status === 'settled' ? reason('SIGNAL_SETTLED') : null], () => [
      { type: 'SignalSettled', signal: data.signal, what: data.what },
    ]);
  },
};
