import type { Unit } from '../../../message/channel.js';
import type { Catalogue, Told } from '../catalogue.js';
import { nameOf } from '../text.js';
import { apologyFindings } from './findings/apology.js';
import { languageFindings } from './findings/language.js';
import { voiceFindings } from './findings/voice.js';
import { names } from './names.js';

export const findings: Catalogue['findings'] = {
  ...voiceFindings,
  ...apologyFindings,
  ...languageFindings,
  'too-long': (told) => ({
    what: `The text is too long for ${place(told)}: ${amount(told, 'count')}. ${most(told)}`,
    why: whyShort(told),
    cure: `Cut at least ${cut(told)}.`,
  }),
  'too-many-links': (told) => ({
    what: `The text has too many links for ${place(told)}: ${told.read('count')} different ones. ${most(told)}`,
    why: told.has('advised') ? 'More links are taken for spam.' : 'A post with more links is refused.',
    cure: `Take out at least ${amount(told, 'over')}.`,
  }),
  'too-many-hashtags': (told) => ({
    what: `The text has too many hashtags for ${place(told)}: ${told.read('count')}. ${most(told)}`,
    why: told.has('advised')
      ? 'The apps refuse more of them by now, and more of them look like spam.'
      : 'A post with more hashtags is refused.',
    cure: `Take out at least ${amount(told, 'over')}.`,
  }),
  'costly-character': (told) => ({
    what: `“${told.read('character')}” on line ${told.read('line')}${others(told)} makes this ${told.read('segments')} SMS messages instead of ${told.read('without')}.`,
    why: 'With a character that SMS does not know, only 70 characters fit in a message instead of 160.',
    cure: told.number('others') > 0 ? 'Use plain letters and signs, or keep the text very short.' : replace(told),
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

const units: Readonly<Record<Unit, readonly [one: string, more: string]>> = {
  characters: ['character', 'characters'],
  bytes: ['byte', 'bytes'],
  words: ['word', 'words'],
  segments: ['message', 'messages'],
  links: ['link', 'links'],
  hashtags: ['hashtag', 'hashtags'],
};

const amount = (told: Told, key: string): string => amountOf(told.number(key), told.read('unit') as Unit);
const amountOf = (count: number, unit: Unit): string => `${count} ${units[unit][count === 1 ? 0 : 1]}`;

const most = (told: Told): string =>
  told.has('advised') ? `No more than ${told.read('limit')} is advised.` : `${told.read('limit')} is the most.`;

const cut = (told: Told): string =>
  told.read('unit') === 'segments' ? amountOf(told.number('over'), 'characters') : amount(told, 'over');

function whyShort(told: Told): string {
  if (!told.has('advised')) return 'What does not fit is cut off or refused.';
  if (told.read('unit') === 'words') return 'Longer statements are not read to the end.';
  if (told.read('unit') === 'segments') return 'Each message costs money, and several may arrive in the wrong order.';
  return 'Phones cut off what is longer.';
}

const others = (told: Told): string =>
  told.number('others') > 0 ? `, with ${told.read('others')} other characters that SMS does not know,` : '';

const replace = (told: Told): string =>
  told.either(
    'cure',
    (cure) => `Write ${cure === ' ' ? 'a space' : `“${cure}”`} in its place${times(told)}.`,
    `Leave it out${times(told)}.`,
  );

const times = (told: Told): string => (told.number('times') > 1 ? `, all ${told.read('times')} times` : '');
