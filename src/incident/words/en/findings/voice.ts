import type { Catalogue, Told } from '../../catalogue.js';
import { capital, sentence, short } from '../../text.js';
import { about, cite, said, saidFirst, write } from './said.js';

/** What is said of a text that differs from the fact sheet, from our other texts, or from our lists. */
export const voiceFindings = {
  'number-contradicts': (told) => ({
    what: `${saidFirst(told)} does not match the fact sheet${stands(told)}.`,
    why: 'Whoever hears two different figures from us believes neither.',
    cure: asOnSheet,
  }),
  'number-misread': (told) => ({
    what: told.either(
      'means',
      (means) => `In the language of this text, ${said(told)} reads as ${cite(means)}.`,
      `In the language of this text, ${said(told)} reads as another figure.`,
    ),
    why: 'People then read a figure that is far too small or too large, and that is what gets quoted.',
    cure: write(told, 'Write the figure with the points and commas of the language of this text.'),
  }),
  'number-unbound': (told) => ({
    what: `${named(told, 'The figure')} is not on the fact sheet${told.has('fact') ? `; it may be meant for this: ${told.title('fact')}` : ''}.`,
    why: 'A figure that nobody has confirmed may have to be taken back, and people remember that.',
    cure: 'Check it and put it on the fact sheet, or leave it out.',
  }),
  'quantifier-contradicts': (told) => ({
    what: `${saidFirst(told)} does not fit the fact sheet${stands(told)}.`,
    why: 'People hear a number in words like these, and they will check it.',
    cure: 'Give the figure itself, or choose words that fit it.',
  }),
  'polarity-contradicts': (told) => ({
    what: `${saidFirst(told)}${about(told)} seems to say the opposite of ${other(told)}.`,
    why: 'When we say yes in one place and no in another, people believe neither.',
    cure: bringTogether,
  }),
  'message-contradicts': (told) => ({
    what: `${saidFirst(told)}${about(told)} differs from ${other(told)}.`,
    why: 'People compare what we say in different places, and a difference looks as if we hide something.',
    cure: bringTogether,
  }),
  'absence-unproven': (told) => ({
    what: `${saidFirst(told)} rules out something that has not been confirmed yet.`,
    why: 'If it turns out otherwise, we have reassured people wrongly, and they will not believe us again.',
    cure: write(
      told,
      'Say that we see no signs of it so far, or confirm it on the fact sheet first.',
      ', or confirm it on the fact sheet first',
    ),
  }),
  'time-contradicts': (told) => ({
    what: `${saidFirst(told)} does not match the fact sheet${stands(told)}.`,
    why: 'People rely on a time that we give, and one that is wrong makes them doubt the rest.',
    cure: asOnSheet,
  }),
  'weekday-wrong': (told) => ({
    what: `In ${said(told)} the day and the date do not go together.`,
    why: 'People cannot tell which day we mean.',
    cure: told.either(
      'instead',
      (day) => `By the calendar it is ${cite(day)}; change the day, or the date if that is what is wrong.`,
      'Look at the calendar, and change the day or the date.',
    ),
  }),
  'update-time-passed': (told) => ({
    what: `${saidFirst(told)} promises news at a time that has already passed${told.has('at') ? ` (${told.timeOf('at')})` : ''}.`,
    why: 'People look for news that is not there, and think that we have forgotten them.',
    cure: 'Give a new time, one that we are sure to keep.',
  }),
  'phone-unlisted': (told) => ({
    what: `${named(told, 'The phone number')} is not on our list.`,
    why: 'With a wrong number, people who need help end up with a stranger or a fraudster.',
    cure: meant(told, 'ring this number to check it, and put it on the fact sheet'),
  }),
  'link-unlisted': (told) => ({
    what: `${named(told, 'The link')} is not on our list.`,
    why: 'A wrong link leads people nowhere, or to a site that was made to deceive them.',
    cure: meant(told, 'open this link to check it, and put it on the fact sheet'),
  }),
  'address-unlisted': (told) => ({
    what: `${named(told, 'The e-mail address')} is not on our list.`,
    why: 'Mail to a wrong address is never answered, or is read by somebody else.',
    cure: meant(told, 'send a mail to this address to check it, and put it on the fact sheet'),
  }),
  'iban-unlisted': (told) => ({
    what: told.has('invalid')
      ? `${named(told, 'The account number')} cannot exist, so there is a slip in it.`
      : `${named(told, 'The account number')} is not on our list.`,
    why: 'Money that goes to a wrong account rarely comes back.',
    cure: meant(told, 'let finance check the number, and put the right one on the fact sheet'),
  }),
  'personal-data': (told) => ({
    what: told.either(
      'sort',
      (sort) =>
        sort === 'name'
          ? `${saidFirst(told)} is the name of who asked.`
          : sort === 'person'
            ? `${saidFirst(told)} names somebody.`
            : sort === 'place'
              ? `${saidFirst(told)} looks like somebody’s address.`
              : `${saidFirst(told)} looks like a number of somebody: of an order, a customer or a file.`,
      `${saidFirst(told)} tells who somebody is.`,
    ),
    why: 'Everybody reads this, and it was told in private.',
    cure: 'Leave it out. What was done is enough.',
  }),
  'words-repeated': (told) => ({
    what: told.either(
      'other',
      (other) => `${other} gets this too, word for word.`,
      'Somebody else gets this too, word for word.',
    ),
    why: 'People lay answers beside each other. Two that are the same look like a machine.',
    cure: 'Say it to this person in other words, beginning with what he or she asked.',
  }),
  'name-misspelt': (told) => ({
    what: told.either(
      'instead',
      (instead) => `${saidFirst(told)} looks like a slip for ${cite(instead)}.`,
      `${named(told, 'The name')} is almost one that we know, but not quite.`,
    ),
    why: 'A misspelt name hurts whoever bears it, and makes readers doubt the rest.',
    cure: write(told, 'Look up how it is spelt.', ', if that is the name you mean'),
  }),
  'commitment-differs': (told) => ({
    what: `${saidFirst(told)} differs from the promise on record${recorded(told)}.`,
    why: 'People hold us to what they read, and we cannot keep two versions of one promise.',
    cure: 'Write what was promised, or change the promise on record first and say so in public.',
  }),
  'commitment-unregistered': (told) => ({
    what: `${saidFirst(told)} makes a promise that is not on record yet${told.has('dueAt') ? ` (${told.timeOf('dueAt')})` : ''}.`,
    why: 'A promise without an owner is soon forgotten, but not by the people who wait for it.',
    cure: 'Record it with an owner and a date, or take it out.',
  }),
  'money-promise': (told) => ({
    what: `${saidFirst(told)} promises money.`,
    why: 'People will count on it, and taking it back hurts more than never having promised it.',
    cure: 'Get a yes first from whoever decides about payments, or say by when we will decide.',
  }),
  'forbidden-phrase': (told) => ({
    what: told.either(
      'says',
      (says) => `We agreed not to say ${cite(says)}.`,
      'The text holds words that we do not use.',
    ),
    why: told.either(
      'why',
      (why) => capital(sentence(why)),
      'It was agreed beforehand that these words do more harm than good.',
    ),
    cure: write(told, 'Say it in other words, or leave it out.'),
  }),
  'do-not-say': (told) =>
    told.read('status') === 'withdrawn'
      ? {
          what: `${saidFirst(told)} rests on a fact that has been withdrawn${about(told)}.`,
          why: 'It is no longer right, and people would go on repeating it.',
          cure: 'Take it out, and see on the fact sheet what holds now.',
        }
      : {
          what: `${saidFirst(told)} says something that may not go out now${about(told)}.`,
          why: 'It may harm somebody, such as a family that has not been told yet.',
          cure: 'Take it out, unless whoever looks after this fact first clears it on the fact sheet.',
        },
  'stance-mixed': (told) => ({
    what: `${saidFirst(told)} clashes with ${told.either('other', cite, 'what else we say')}.`,
    why: 'Whoever denies and apologises at the same time is believed in neither.',
    cure: 'Choose one; if they are about two different things, say clearly which is about what.',
  }),
  'address-mixed': (told) => ({
    what: `${saidFirst(told)} addresses people in another way than ${told.either('other', cite, 'the rest of the text')}.`,
    why: 'It sounds as if two people wrote it, and readers wonder whom it is for.',
    cure: 'Choose the formal or the informal form, and keep to it in the whole text.',
  }),
} satisfies Partial<Catalogue['findings']>;

const asOnSheet = 'Write what the fact sheet says, or correct the fact sheet first if that is out of date.';
const bringTogether = 'Find out which of the two is right, and correct the other, in public if it is already out.';

const named = (told: Told, noun: string): string => `${noun}${told.either('says', (says) => ` ${cite(says)}`, '')}`;

const stands = (told: Told): string =>
  `${told.either('stands', (value) => `, which says ${cite(value)}`, '')}${about(told)}`;

/** What another text says, and which text that is; without one, it is what the fact sheet says. */
const other = (told: Told): string =>
  `${told.either('otherSays', (says) => cite(short(says, 120)), 'what stands')} ${told.either('message', (id) => `in ${told.message(id)}`, 'on the fact sheet')}`;

const recorded = (told: Told): string =>
  `${told.either('what', (what) => `: ${cite(short(what, 100))}`, '')}${told.has('dueAt') ? ` (${told.timeOf('dueAt')})` : ''}`;

/** The one that is nearest, or how to get this one onto the list. */
const meant = (told: Told, check: string): string =>
  told.either(
    'instead',
    (instead) => `Use ${cite(instead)} if that is what you meant; if not, ${check}.`,
    `${capital(check)}.`,
  );
