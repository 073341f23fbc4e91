import type { BenchmarkWords } from '../benchmark/words.js';

/** English words of the benchmark report. */
export const benchmark: BenchmarkWords = {
  title: 'Engagement benchmark',
  lead: ({ complaints, compliments, median }) =>
    `Within a day, ${complaints} of the complaints got an answer, and ${compliments} of the compliments. Of what was answered, half was within ${median}.`,
  leadEarly: ({ due, messages, answered, median }) =>
    `It is too early to say how many people got an answer within a day: that is certain of ${due} of ${messages} messages. So far ${answered} of all messages were answered, half of those within ${median}.`,
  ofDue: (share, due) => `${share} of ${due}`,
  noAnswers:
    'This export holds no messages by an organisation, so it cannot tell what was answered. Export the answers too, or name the organisation with --own.',
  made: (at) => `Made on ${at}.`,
  period: (from, until) => `Messages from ${from} to ${until}.`,
  counted: ({ messages, outbound, organisations }) =>
    `${messages} messages from the public, ${outbound} from organisations; organisations: ${organisations}.`,
  kinds: { complaint: 'Complaints', question: 'Questions', compliment: 'Compliments', other: 'Other' },
  figures: {
    score: 'Score',
    messages: 'Messages',
    rateWithin24h: 'Answered within 24 hours',
    rateEver: 'Answered at all',
    median: 'First answer, median',
    p90: 'First answer, nine in ten within',
    webcureGap: 'Webcure gap',
    broadcastShare: 'Broadcast share',
    depth: 'Conversations of three turns or more',
    reciprocity: 'Reciprocity',
    proactiveShare: 'Answers to untagged messages',
    deflection: 'Answers that move to private',
  },
  formulas: {
    score:
      'The mean of the shares of complaints, questions and compliments answered within 24 hours. Whoever answers complaints alone does not come first.',
    messages:
      'What the public said to an organisation: it is named with @, answers the organisation, is answered by it, or is listed under it by the export. A message to two organisations counts for both.',
    rateWithin24h:
      'Messages with a direct answer by the organisation within 24 hours, as a share of all that were answered in time or are at least 24 hours old. At the end of the period, what is younger still has time and is left out.',
    rateEver: 'Messages with a direct answer by the organisation, however late, as a share of all messages.',
    median: 'The time from a message to the first direct answer; half of the answered messages waited less.',
    p90: 'Nine in ten of the answered messages waited less.',
    webcureGap:
      'The share of complaints answered within 24 hours, less that of compliments. Far above zero: people are heard only when they complain.',
    broadcastShare: 'Messages by the organisation that answer nobody, as a share of all that it says.',
    depth:
      'Messages of one side that follow one another are one turn. The share is of threads in which the organisation speaks; under “In short” it is of all threads.',
    reciprocity:
      'Threads in which both sides speak at least twice, as a share of threads in which the organisation speaks; under “In short”, of all threads.',
    proactiveShare:
      'Answers to people who neither named this account nor answered it, as a share of all answers. Not told where nobody names it with @.',
    deflection: 'Answers that ask to go on in private, told by their words, as a share of all answers.',
  },
  heading: {
    key: 'In short',
    ranking: 'Ranking',
    dialogue: 'Dialogue',
    volume: 'What people said, over time',
    channels: 'By channel',
    published: 'Beside published figures',
    files: 'What was read',
    how: 'How this is counted',
    rank: 'Place',
    organisation: 'Organisation',
    figure: 'Figure',
    value: 'Here',
    here: 'Here',
    there: 'Published',
    whom: 'Measured on',
    source: 'Source',
    channel: 'Channel',
    file: 'File',
    rows: 'Rows',
    taken: 'Read',
    merged: 'Repeated',
    refused: 'Refused',
    layout: 'Layout',
    day: 'From',
  },
  rankingAlt: (first, count) =>
    `Bars with the score of ${count} organisations, the best first. ${first} The table below has all figures.`,
  rankingNote: (least, leastOfKind) =>
    `Without a place: fewer than ${least} messages whose day is over. A kind with fewer than ${leastOfKind} is left out of a score.`,
  only: (shown, all) => `The ${shown} most active of ${all} organisations.`,
  volumeAlt: (highest, at) =>
    `Messages from the public over time, by kind, one on top of the other. The most are ${highest}, from ${at}. The table below has the sums.`,
  outside: (count) => `${count} messages from long before or after are not in the picture.`,
  publishedNote:
    'The published figures are of other years, channels and definitions. They tell an order of magnitude, not who is better.',
  measures: {
    complaintsAnswered: 'Complaints answered',
    answered: 'Messages answered',
    mentionsAnswered: 'Mentions with @ answered',
    meanResponse: 'Time to an answer, mean',
    halfWithin: 'Time to an answer, half within',
    untaggedReplies: 'Answers to untagged messages',
    unanswered72h: 'Unanswered within 72 hours',
    deflection: 'Answers that move to private',
    questionsShare: 'Messages that ask something',
    dialogic: 'Accounts that answer people',
  },
  samples: {
    usFirms: '34 US firms',
    dutchOrganisations: '134 Dutch organisations',
    dutchAdvertisers: 'the 100 largest Dutch advertisers',
    brandsWorldwide: 'brands on social media',
    dutchTeams: '50 Dutch webcare teams',
    usAirlines: 'US airlines, 3 million tweets',
    fortune500: 'Fortune 500 accounts',
  },
  under: (value) => `under ${value}`,
  otherLayout: 'unknown; its columns were recognised, or given',
  unranked: '–',
  noChannel: 'not told',
  noneRefused: 'Every row was read.',
  moreRefused: (count) => `And ${count} more; refused.csv has all of them.`,
  assumption:
    'Kinds are told by a machine, which errs: see a share as an estimate. An export that keeps only conversations with an answer makes every share too high.',
  units: { second: 's', minute: 'min', hour: 'h', day: 'days' },
  written: (folder) =>
    `The report is in ${folder}: report.html, report.json, organisations.csv, channels.csv, days.csv and refused.csv.`,
  tooFew: 'No message was read.',
};
