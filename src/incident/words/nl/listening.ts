import type { Catalogue, ListeningWords } from '../catalogue.js';
import { join, sentence, short } from '../text.js';
import { percent } from '../../listening.js';

const count = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const messages = (number: number): string => `${count.format(number)} ${number === 1 ? 'bericht' : 'berichten'}`;

export const signal: Catalogue['phrases']['signal'] = ({ sort, count: number, fact, of, perHour, usual }) => {
  switch (sort) {
    case 'danger':
      return `iemand die mogelijk in gevaar is, in ${messages(number)}`;
    case 'vulnerable':
      return `iemand die kwetsbaar is en hulp nodig heeft, in ${messages(number)}`;
    case 'press':
      return `${number > 1 ? `${count.format(number)} persvragen` : 'een persvraag'} tussen de reacties`;
    case 'authority':
      return `${number > 1 ? `${count.format(number)} vragen` : 'een vraag'} van een overheid of toezichthouder tussen de reacties`;
    case 'rumour':
      return `een gerucht dat het feitenblad tegenspreekt${fact === '' ? '' : `, over ‘${fact}’`}, in ${messages(number)}`;
    case 'spike': {
      const what = of === 'complaints' ? 'klachten' : 'reacties';
      if (usual <= 0)
        return `een piek in het aantal ${what}: ${count.format(perHour)} per uur, waar er anders geen zijn`;
      return `een piek in het aantal ${what}: ${count.format(perHour)} per uur, ${count.format(perHour / usual)} keer de gebruikelijke ${count.format(usual)}`;
    }
  }
};

export const signalGrown: Catalogue['phrases']['signalGrown'] = (now, was) =>
  `${now} (${count.format(was)} toen wij het voor het eerst hoorden)`;

export const signalWaiting: Catalogue['phrases']['signalWaiting'] = (heard, waiting) =>
  `${heard}; nu ${waiting === 0 ? 'wacht niemand meer' : waiting === 1 ? 'wacht er 1' : `wachten er ${count.format(waiting)}`}`;

export const listening: ListeningWords = {
  entries: {
    ListeningMeasured: ({ figures: { mentions, kinds, questions, complaints, inConcerns } }) => {
      const own = { asked: questions.asked + complaints.asked, answered: questions.answered + complaints.answered };
      return join(
        `Wij telden ${count.format(mentions)} reacties: ${count.format(kinds.question)} vragen en ${count.format(kinds.complaint)} klachten.`,
        own.asked === 0 ? '' : `${percent(own)}% daarvan kreeg een eigen antwoord.`,
        inConcerns.asked === 0
          ? ''
          : `${percent(inConcerns)}% van wat veel mensen aankaarten, had een openbaar antwoord.`,
      );
    },
    SignalRaised: (heard, _, name) => `Opgevangen: ${name.signalOf(heard)}.`,
    SignalSettled: ({ signal: id, what }, by, name) =>
      join(`${by} handelde dit af: ${name.signal(id)}.`, sentence(short(what))),
    SignalEnded: ({ signal: id }, _, name) => `Dit was voorbij: ${name.signal(id)}.`,
  },
  reasons: {
    CONCERNS_UNANSWERED: (told) =>
      join(
        told.list('concerns').length === 0
          ? 'Wat mensen aankaarten, heeft nog geen openbaar antwoord.'
          : `Dit heeft nog geen openbaar antwoord: ${told.and(told.list('concerns'))}.`,
        `Van alles wat veel mensen aankaarten, is ${told.number('share')}% openbaar beantwoord.`,
      ),
    CONCERNS_UNCOUNTED: (told) =>
      `Pas ${count.format(told.number('counted'))} van de ${count.format(told.number('mentions'))} reacties zijn geteld. Het tellen gaat vanzelf door.`,
    MEASURED_HERE: () =>
      'Dit wordt hier gemeten, dus de cijfers tellen. Weet u het beter dan de cijfers, maak dan een uitzondering en zeg waarom.',
    MENTIONS_LOUD: (told) =>
      told.has('since')
        ? `Het is rustig sinds ${told.timeOf('since')}, en dat moet ${told.number('atLeast')} uur zo blijven.`
        : `Het is nog niet rustig: ${count.format(told.number('perHour'))} reacties per uur, waar ${count.format(told.number('usual'))} gebruikelijk is.`,
    QUESTIONS_UNANSWERED: (told) =>
      `Van ${count.format(told.number('asked'))} vragen en klachten kregen er ${count.format(told.number('answered'))} een eigen antwoord. Dat is ${told.number('share')}%, en het moet minstens ${told.number('atLeast')}% zijn. Antwoord mensen één voor één, wie het langst wacht het eerst.`,
    QUESTIONS_UNCOVERED: (told) =>
      join(
        `Onze vragen en antwoorden dekken ${told.number('share')}% van wat mensen vragen, en dat moet minstens ${told.number('atLeast')}% zijn.`,
        told.list('concerns').length === 0 ? '' : `Nog niet beantwoord: ${told.and(told.list('concerns'))}.`,
      ),
    SIGNAL_SETTLED: () => 'Iemand heeft al gezegd wat hieraan is gedaan.',
  },
};
