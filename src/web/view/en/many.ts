/** Words of the page on which many who ask the same are answered, each in words of his own. */
export const many = {
  title: 'Answer everybody who asks this',
  lead: 'There is a separate text for each person. Copy it, send it where the question was asked, and tick who has received it. Then note them all at once. Did you change a text? Check it before you send it.',
  open: (waiting: string): string =>
    waiting === '1'
      ? 'Answer the one who waits'
      : waiting === '2'
        ? 'Answer both who wait'
        : `Answer all ${waiting} who wait`,
  waiting: (waiting: string): string =>
    waiting === '0'
      ? 'Nobody waits for an answer to this.'
      : `${waiting} ${waiting === '1' ? 'person waits' : 'people wait'} for an answer to this.`,
  choose: 'Choose what people ask',
  subject: 'All messages on this subject',
  noAnswer:
    'There is no approved answer to this yet, so these fields are empty or say only when more is told. What you write is checked.',
  alone: 'Answer these first, each alone',
  aloneHint: 'They need a person at once, so no text was made for them here.',
  moreAlone: (count: number): string => `And ${count} more in need of a person`,
  toOwn: 'Answer on its own page',
  reply: (author: string): string => `Reply to ${author}`,
  ticked: (author: string): string => `I sent this to ${author}`,
  take: 'Take these, for ten minutes',
  leave: 'Leave them to others',
  check: 'Check what I ticked first',
  note: 'I have sent what I ticked',
  notTicked: 'Nothing was ticked, so nothing was noted. Tick to whom you sent it.',
  noted: (count: number): string =>
    count === 1 ? 'Noted: one person was answered.' : `Noted: ${count} people were answered.`,
  kept: (count: number): string =>
    count === 1
      ? 'One reply stays here. Beside it stands why; your words are kept.'
      : `${count} replies stay here. Beside each stands why; your words are kept.`,
  checked: 'Nothing was noted. What was found stands beside each text that you ticked.',
  fine: 'The checks found nothing in these words.',
  stopped: 'Not noted. This must be put right before it is sent. If it is out already, put it right there too.',
  doubted:
    'Not noted. Look at what was found. Change the words; or leave them, and press “I have sent what I ticked” once more.',
  needsOne: 'Not noted here: this needs a person at once. Answer it on its own page.',
  empty: 'Not noted: there are no words here. Write what you sent.',
  answered: (by: string, at: string): string =>
    `Not noted: ${by} answered this at ${at}. Nobody should get two answers.`,
  claimed: (claim: string): string => `Not noted. ${claim}`,
  unnoted: 'Not noted: it could not be stored. Press once more when that works again.',
  toFirst: 'To the first of them',
  gone: 'These words belong to a message that is no longer here. Copy what you need.',
} as const;
