/** What a word or phrase speaks of, the same in every language, so that what a family weighs is learnt from all of them. */
export const families = {
  fault: 'something is broken or does not work',
  lack: 'something is missing, lost or not delivered',
  delay: 'late, waiting, still not',
  again: 'not for the first time',
  tried: 'did all that was asked, was told, or gave up, and nothing came of it',
  duration: 'how long it has lasted',
  anger: 'a hard judgement',
  letdown: 'a mild judgement, disappointment',
  rude: 'how people were treated badly',
  ignored: 'nobody answers or comes',
  money: 'money wrongly taken, kept or asked',
  leave: 'leaving, or never again',
  accuse: 'laid at your door: you promised, you people, you never',
  rhetorical: 'a question that nobody is meant to answer',
  curse: 'a curse',
  warn: 'a threat of a bad review, a lawyer, the press',
  praise: 'high praise',
  good: 'mild praise',
  denied: 'a fault denied: no complaints, cannot be faulted',
  people: 'kind, helpful people',
  recommend: 'recommended, will come back, best ever',
  thanks: 'thanks',
  done: 'solved, fixed, quickly',
  wh: 'a sentence that begins with a question word',
  verb: 'a sentence that begins with a verb, as questions do',
  wonder: 'a question without its form: I wonder, I look for, I do not know how',
  ask: 'asks for an action or an answer',
  help: 'asks for help',
  please: 'politeness around a request',
  greet: 'a greeting',
  wish: 'a small wish for next time',
  close: 'closes a talk',
  laugh: 'laughter',
  news: 'tells news, a date, an announcement',
  elsewhere: 'speaks of somebody else',
  advert: 'sells something',
  feeling: 'sympathy or congratulations to others',
  not: 'a denial',
  but: 'a turn: but, however, still',
  self: 'I, my, we',
  you: 'you, your',
  sarcasm: 'praise in words that are hardly ever meant',
  happy: 'an emoji that is glad',
  angry: 'an emoji that is not',
  wink: 'an emoji that jokes',
} as const;
export type Family = keyof typeof families;

/** Emoji are the same in every language. */
export const emoji: Readonly<Partial<Record<Family, string>>> = {
  happy: '👍;👏;😍;🥰;❤;♥;💚;💙;💪;🙏;😊;☺;🤩;😁;🎉;🥳;👌;💖;🌟;⭐;😀;😃;😄;🙂;:);<3;🏆;💯;😘;🤗;✅;😋',
  angry: '😡;😠;🤬;👎;😤;😭;😢;😞;😔;😒;🙄;😩;😫;💩;😑;😐;😕;🙁;☹;:(;:/;🤮;🤢;😖;😣;🖕;💔;😥;😓;🤦;🤯;😬;👿',
  wink: '😂;🤣;😆;😅;😉;😜;😝;🤡;:>;😇;🙈;🤪;😏;😎',
};

/** Until when the press wants an answer, where no clock or day can be read. Dutch. */
export const deadlineNl =
  'voor de lunch; vóór de lunch; voor het einde van de middag; voor het eind van de middag; einde van de middag; einde van de dag; einde dag; eind van de dag; voor het einde van de dag; voor vanavond; vanavond nog; <n> u; <n>u; voor <n>; vóór <n>; voor sluitingstijd; voor het weekend; dezelfde dag; zo snel mogelijk; binnen het uur; voor het journaal; voor de uitzending';

/** The same in English. */
export const deadlineEn =
  "close of play; close of play _; close of business; end of day; end of the day; end of play; by lunch; before lunch; by lunchtime; for the _ o'clock; for the <n> o'clock; by tonight's <n> pm _?; on air at <n>; by <n>; before <n>; within the hour; asap; this hour; by tonight; for tomorrow's paper; first thing";
