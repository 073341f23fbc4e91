/** Words about what people speak of and what answers it. */
export const concern = {
  title: 'What is answered, and what is not yet',
  lead: 'A subject counts as answered once something of ours that everybody can read answers it. Answers are matched by their words, and that can be wrong: look at each, and correct what is wrong.',
  byWords: 'Matched by its words; nobody has checked it.',
  chosenBy: (by: string, at: string): string => `Chosen by ${by} (${at}).`,
  noneBy: (by: string, at: string): string => `${by} said that none of our answers fits (${at}).`,
  gone: (by: string, at: string, answer: string): string =>
    `${by} chose an answer (${at}) that is no longer out, or no longer right, so it no longer counts: “${answer}” Choose again.`,
  regrouped: (by: string, at: string, answer: string): string =>
    `${by} chose an answer (${at}). Messages have been grouped differently since then, so it no longer counts here: “${answer}” Choose again.`,
  regroupedNone: (by: string, at: string): string =>
    `${by} said that none of our answers fits (${at}). Messages have been grouped differently since then, so it no longer counts here. Choose again.`,
  isRight: 'Is this right?',
  whichFits: 'Which of our answers fits?',
  legend: (label: string): string => `Which of our answers fits “${label}”?`,
  noneFits: 'None of our answers fits',
  others: (count: string): string => `Our other answers (${count})`,
  save: 'Save this choice',
  takeBack: 'Undo this choice',
  takeBackHint: 'Once you undo it, answers are matched by their words again.',
  nothingOut: 'Nothing of ours is out yet that could answer this.',
  pinned: 'Pinned answer',
  pins: 'Pinned answers',
  noPins: 'No answer is pinned.',
  pinnedBy: (by: string, at: string): string => `Pinned by ${by} (${at}).`,
  unpin: 'Withdraw this pinned answer',
  unpinHint:
    'Take it down first where it was posted. From then on it answers nobody here; what it said stays on record.',
  endedBy: (by: string, at: string): string => `Withdrawn or replaced by ${by} (${at}).`,
  record: (count: string): string => `No longer pinned (${count})`,
  meanwhile: 'Somebody else chose meanwhile',
  meanwhileSays: (label: string, said: string): string =>
    `“${label}”: ${said} What you chose was not saved. Talk to each other, and choose again if it is wrong.`,
  undone: 'That choice was undone meanwhile. What you chose was not saved: look again, and choose.',
  read: 'Read these messages, or pin an answer for all of them',
  whatAnswers: 'Choose what answers this',
  all: 'All subjects, and what answers them',
  more: (count: string): string => `And ${count} smaller ${count === '1' ? 'subject' : 'subjects'}.`,
  unknownConcern: 'is no subject of which people speak here',
  unknownAnswer: 'is no longer out, or no longer right; look again, and choose another',
} as const;
