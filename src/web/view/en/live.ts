import type { LiveWords } from '../../client/words.js';

export const live: LiveWords = {
  lost: 'The connection was lost at {time}. What you see may be old. We keep trying.',
  back: 'The connection is back, and the page is up to date.',
  signedOut: 'You are no longer signed in. What you see may be old; what you typed stays here.',
  signIn: 'Sign in, in a new window',
  shut: 'You may no longer look at this, or it is no longer here. What you see may be old.',
  new: 'There is something new here. What you are typing stays.',
  newText: 'This text changed after you began. Look at it before you save; what you typed stays.',
  show: 'Show it',
  kept: 'What you typed no longer has a place here. Copy what you need.',
  changed: 'New: {what}',
  here: 'Also here: {name}',
  more: '{n} more',
  editsOne: '{name} is editing this text. Agree who goes on.',
  editsMany: '{name} are editing this text. Agree who goes on.',
  left: '{what} left',
  late: '{what} LATE',
  days: '{n} d',
  hours: '{n} h',
  minutes: '{n} min',
  seconds: '{n} s',
};
