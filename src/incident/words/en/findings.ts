import type { Catalogue, Told } from '../catalogue.js';
import { nameOf } from '../text.js';
import { names } from './names.js';

export const findings: Catalogue['findings'] = {
  'too-long': (told) => ({
    what: `The text is too long for ${place(told)}: ${told.read('count')} ${unit(told)}, and ${told.read('limit')} is the most.`,
    why:
      told.read('channel') === 'press'
        ? 'Longer statements are not read to the end.'
        : 'What does not fit is cut off or refused.',
    cure: `Cut at least ${Math.max(1, told.number('count') - told.number('limit'))} ${unit(told)}.`,
  }),
  'subject-missing': () => ({
    what: 'The mail has no subject line.',
    why: 'Without a subject, a mail looks like spam and is not opened.',
    cure: 'Begin the text with a line such as “Subject: What we know now”, then an empty line.',
  }),
  'exercise-unmarked': (told) => ({
    what: `The text does not say ${told.read('word')}.`,
    why: 'Somebody who sees it by chance must not take it for real.',
    cure: `Put the word ${told.read('word')} at the beginning, in capitals.`,
  }),
  'token-left': (told) => ({
    what: `Something still has to be filled in on line ${told.read('line')}: “${told.read('token').replace(/[{}]/g, '').trim()}”.`,
    why: 'Nobody fills it in after approval, so people would read the brackets.',
    cure: 'Write out what should stand there, or take it out.',
  }),
  'hidden-character': (told) => ({
    what: `An invisible character stands on line ${told.read('line')} (${told.read('character')}).`,
    why: 'It can change the order in which a line is read, or hide words.',
    cure: 'Delete that part of the line and type it again.',
  }),
};

const place = (told: Told): string =>
  told.read('channel') === 'email subject' ? 'the subject of a mail' : nameOf(names.channels, told.read('channel'));

const unit = (told: Told): string => (told.read('channel') === 'press' ? 'words' : 'characters');
