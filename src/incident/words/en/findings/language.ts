import type { Catalogue, FindingWords, Told } from '../../catalogue.js';
import { short } from '../../text.js';
import { cite, saidFirst, write, writeSuch } from './said.js';

/** What is said of a text that is hard to take in, or lacks a part that people expect in a text of its kind. */
export const languageFindings = {
  'liability-word': (told) => ({
    what: `${saidFirst(told)} means more in law than in everyday language.`,
    why: 'A lawyer may read more into it than we mean, and people do not need it to hear that we are sorry.',
    cure: write(
      told,
      'Say in everyday words what we did wrong, or let legal agree to this word.',
      ', or let legal agree to this word',
    ),
  }),
  'instruction-late': (told) => ({
    what: `What people must do comes late in the text${told.either('says', (says) => `: ${cite(short(says, 80))}`, '')}.`,
    why: 'Whoever is frightened or in a hurry reads only the first lines.',
    cure: 'Move it to the top.',
  }),
  'sentence-long': (told) => ({
    what: `This sentence has ${told.read('words')} words${told.either('says', (says) => `: ${cite(short(says, 60))}`, '')}.`,
    why: 'People who are worried lose the thread in a long sentence.',
    cure: 'Cut it in two, with one thought in each.',
  }),
  'hard-to-read': (told) => ({
    what: `The text is hard to read for many people${ease(told)}.`,
    why: 'Under stress everybody reads less well, and what is not understood helps nobody.',
    cure: 'Make the sentences shorter, and take everyday words.',
  }),
  'message-map': (told) =>
    told.read('part') === 'messages'
      ? {
          what: `There are ${told.read('count')} main messages, and ${told.read('most')} is the most.`,
          why: 'People who are worried remember no more than that.',
          cure: `Choose the ${told.read('most')} that matter most, and leave the rest for the answers.`,
        }
      : {
          what: `The main message has ${told.read('count')} words, and ${told.read('most')} is the most.`,
          why: 'What is longer is not remembered, and is cut short when it is broadcast.',
          cure: `Bring it down to ${told.read('most')} words, with the most important first and last.`,
        },
  'coverage-missing': (told) => missing(told.read('block'))(told),
} satisfies Partial<Catalogue['findings']>;

/** How easy it is to read: in years of school, or in points of a hundred. Rounded away from the aim, so that what misses it
 *  never shows as if it met it. */
function ease(told: Told): string {
  if (!told.has('score') || !told.has('aim')) return '';
  const [score, aim] = [told.number('score'), told.number('aim')];
  return told.read('formula') === 'flesch-kincaid'
    ? ` (it takes about ${Math.ceil(score)} years of school; aim for ${aim} or fewer)`
    : ` (${Math.floor(score)} points of 100 for ease of reading; aim for ${aim} or more)`;
}

const missing = (block: string): ((told: Told) => FindingWords) =>
  (Object.hasOwn(blocks, block) ? blocks[block] : undefined) ?? somethingMissing;

const somethingMissing = (told: Told): FindingWords => ({
  what: 'Something is missing that people expect in a text like this.',
  why: 'What we leave out, people ask for or make up.',
  cure: writeSuch(told, 'Lay the text beside the template of its kind, and add what it lacks.'),
});

const blocks: Readonly<Partial<Record<string, (told: Told) => FindingWords>>> = {
  'next-update': (told) => ({
    what: 'The text does not say when people will hear more.',
    why: 'Whoever does not know when we come back looks for news elsewhere.',
    cure: writeSuch(told, 'Give a time for the next update, even if there may be no news by then.'),
  }),
  contact: (told) => ({
    what: 'The text does not say where people can turn.',
    why: 'Whoever is worried wants somewhere to go with a question.',
    cure: writeSuch(told, 'Add a phone number, or the link to the page where everything stands.'),
  }),
  empathy: (told) => ({
    what: 'The text does not show that we see what this means for people.',
    why: 'People listen only once they feel that they have been seen.',
    cure: writeSuch(told, 'Say in one plain sentence what people are going through.'),
  }),
  instruction: (told) => ({
    what: 'The text does not say what people can do.',
    why: 'Something to do keeps people safe, and makes them calmer.',
    cure: writeSuch(told, 'Say what people can do now, or that they need not do anything.'),
  }),
  known: (told) => ({
    what: 'The text does not say what we know.',
    why: 'Where we give no facts, people fill them in for us.',
    cure: writeSuch(told, 'Say what has happened, where and when, as far as it is confirmed.'),
  }),
  unknown: (told) => ({
    what: 'The text does not say what we do not know yet.',
    why: 'People trust us more when we say it ourselves than when they find it out.',
    cure: writeSuch(told, 'Name what we do not know yet, and say that we are looking into it.'),
  }),
  doing: (told) => ({
    what: 'The text does not say what we are doing.',
    why: 'If people do not read it, they think that nothing is being done.',
    cure: writeSuch(told, 'Say what we are doing at this moment.'),
  }),
  'correction-old': (told) => ({
    what: 'The correction does not say what we said before that was wrong.',
    why: 'Whoever read the first text cannot tell that this one takes its place.',
    cure: writeSuch(told, 'Repeat what we said, where and when, and say that it was wrong.'),
  }),
  'correction-new': (told) => ({
    what: 'The correction does not say what is right.',
    why: 'People then know that we were wrong, but not what to go by.',
    cure: writeSuch(told, 'Say plainly what is right, and who has to do something now.'),
  }),
  'cause-given': (told) => ({
    what: `${saidFirst(told)} already gives a cause.`,
    why: 'A first idea of the cause is often wrong, and people hold on to it.',
    cure: writeSuch(told, 'Leave the cause out, and say that we are looking into it.'),
  }),
  'victim-named': (told) => ({
    what: `${saidFirst(told)} shows who was hurt.`,
    why: 'Family must hear it from a person, and never from a text of ours.',
    cure: writeSuch(told, 'Take out the name, and whatever else shows who it is.'),
  }),
};
