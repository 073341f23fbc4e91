/** Words of what the public says: the room's pane, the inbox and the import. */
export const inbox = {
  title: 'Inbox',
  import: 'Import messages',
  toInbox: 'Open the inbox',
  momentOff: 'lies in the future, or before 1990',
  nothing: 'No message of the public has come in yet.',
  connect: (incident: string): string =>
    `Connect a listening tool to /incidents/${incident}/mentions (see the API), or import an export of it. Until then, let somebody follow social media, the phone and the mail, and note what people ask.`,
  kinds: { complaint: 'complaint', question: 'question', compliment: 'compliment', other: 'other' },
  manyKinds: { complaint: 'Complaints', question: 'Questions', compliment: 'Compliments', other: 'Other' },
  turns: {
    danger: 'Somebody may be in danger',
    vulnerable: 'A vulnerable person',
    press: 'The press',
    authority: 'An authority',
    question: 'Question',
    complaint: 'Complaint',
    rest: 'Other',
    answered: 'Answered',
  },
  summary: (mentions: string, perHour: string): string =>
    `${mentions} messages since this began, ${perHour} in the last hour.`,
  unanswered: (open: string, asked: string): string =>
    asked === '0'
      ? 'Nobody has asked anything yet.'
      : asked === '1'
        ? 'The one question that was asked waits for an answer.'
        : `${open} of ${asked} questions ${open === '1' ? 'waits' : 'wait'} for an answer.`,
  allAnswered: (asked: string): string =>
    asked === '1'
      ? 'The one question that was asked has its answer.'
      : `All ${asked} questions were answered one by one.`,
  median: (minutes: string): string => `Half of those who were answered had it within ${minutes} minutes.`,
  atOnce: 'Needs a person at once',
  nobodyAtOnce: 'No message was recognised as urgent. Recognition misses many: read along.',
  waiting: (count: string): string => `${count} waiting`,
  concerns: 'What people speak of',
  noConcerns: 'No subject yet of which several people speak.',
  concernSize: (size: string, questions: string): string => `${size} messages, ${questions} questions`,
  growth: (more: number): string =>
    more === 0
      ? 'as many as an hour ago'
      : `${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'} in the last hour than in the hour before`,
  answeredBy: 'Answered in public:',
  notAnswered: 'Nothing in public answers this yet.',
  rumours: 'What goes round',
  noRumours: 'No claim yet that several people make, or that our fact sheet contradicts.',
  rumourNote: 'Only claims that are easy to recognise stand here. Read along for the others.',
  rumourSize: (messages: string, people: string, asked: string): string =>
    `${messages} ${messages === '1' ? 'message' : 'messages'} of ${people} ${people === '1' ? 'person' : 'people'}${asked === '0' ? '' : `, ${asked} of them asking whether it is so`}.`,
  rumourStandings: {
    contradicts: 'Our fact sheet says otherwise.',
    unknown: 'Our fact sheet says neither that it is so nor that it is not.',
    confirmed: 'Our fact sheet says so too.',
  },
  rumourActs: {
    contradicts: 'Answer with the fact, and do not repeat what goes round.',
    confirmed: 'Say it yourself, everywhere.',
  },
  rumourAsk: (owners: string, names: boolean): string =>
    `Ask ${owners === '' ? 'whoever confirms facts; nobody does yet' : owners}. Until then say that you look into it${names ? ', and name nobody' : ''}.`,
  rumourFact: 'The fact',
  rumourSheet: 'The fact sheet',
  rumourMessages: 'The messages',
  moreRumours: (count: string): string => `And ${count} more.`,
  spike: (of: 'mentions' | 'complaints', perHour: string, usual: string, since: string): string =>
    `${perHour} ${of === 'complaints' ? 'complaints' : 'messages'} in the last hour, where ${usual} are usual. It began at ${since}.`,
  calm: (since: string): string => `It has been calm since ${since}.`,
  noSpike: 'It is no louder than usual.',
  unusualUnknown: 'What is usual is not known yet: that takes some hours of listening before this began.',
  nobodyListens: 'Nobody listens to the public here yet, so nobody knows who waits for an answer.',
  beginListening: 'How to begin',
  nothingSent: (replied: string): string =>
    replied === '0'
      ? 'We have answered nobody one by one, and sent nothing yet.'
      : `We answered ${replied} ${replied === '1' ? 'message' : 'messages'} one by one, and have sent nothing yet.`,
  nobodyAnswered: (sent: string): string =>
    `We sent ${sent} ${sent === '1' ? 'message' : 'messages'}, and answered nobody one by one.`,
  moreSent: (replied: string, sent: string, each: string): string =>
    `We sent ${sent} messages and answered ${replied} one by one: ${each} sent for each answer.`,
  moreAnswered: (replied: string, sent: string, each: string): string =>
    `We sent ${sent} ${sent === '1' ? 'message' : 'messages'} and answered ${replied} one by one: ${each} ${each === '1' ? 'answer' : 'answers'} for each that we sent.`,
  listenFirst: 'Answer people before you send more.',
  chart: 'Messages of the public by hour',
  chartSays: (most: string, at: string): string =>
    `The most are ${most} in one hour, from ${at}. Lines mark what we published. The table has all figures.`,
  chartTable: 'The same as a table',
  hour: 'Hour',
  ours: 'We published',
  lead: 'Who needs a person most stands first. Send your answer where the question was asked, then note it here.',
  filter: 'Show',
  filters: { open: 'Open', answered: 'Answered', all: 'All' },
  shown: (shown: number, all: number): string => `${shown} of ${all}`,
  none: 'Nothing here.',
  next: 'Further down the list',
  because: 'Told by:',
  reach: (people: string): string => `seen by up to ${people} people`,
  on: (channel: string): string => `on ${channel}`,
  original: 'Open the message itself',
  about: 'Speaks of:',
  claim: 'I will answer this',
  release: 'Leave it to others',
  mine: (until: string): string => `You are at work on this, until ${until}.`,
  theirs: (by: string, until: string): string => `${by} is at work on this, until ${until}.`,
  claimed: (by: string): string => `${by} is at work on this; agree who answers`,
  answer: 'Note the answer',
  answerText: 'What was sent',
  answerHint: 'Change it so that it fits this person. Only its middle part was approved.',
  isPrivate: 'It was sent in private',
  sent: 'It was sent',
  noDraft: {
    danger: 'Phone, or bring in whoever can help now. No text that was made beforehand fits here.',
    vulnerable: 'A person answers this.',
    press: 'This goes to the press log and the spokesperson.',
    authority: 'A person answers an authority.',
    language: 'Nothing that was approved answers this yet. Write what you would say to this one person.',
  },
  answers: 'What we answered',
  inPrivate: 'in private',
  correct: 'Put the kind right',
  correctHint: 'What comes in next is read by it too.',
  kind: 'Kind',
  pin: 'Pin an answer for all of them',
  pinText: 'The answer as it stands in public',
  pinned: 'It stands in public',
  all: 'All messages',
  backTo: 'Back to the war room',
  importLead:
    'Give an export of your listening or webcare tool: CSV or JSON lines, 50 MB at most. Its columns are recognised. What was imported before is not taken twice.',
  file: 'File',
  paste: 'Or paste its lines here',
  own: 'Names under which we write ourselves',
  ownHint: 'With commas between them, as they stand in the file.',
  zone: 'Time zone of the file',
  doImport: 'Import',
  importing: 'Importing',
  report: 'What came of the import',
  reportSays: (rows: string, added: string, known: string, refused: string): string =>
    `${rows} rows: ${added} taken, ${known} were there already, ${refused} refused.`,
  columns: 'What each column was taken for',
  refusedRows: 'Rows that were refused',
  moreRefused: (count: string): string => `And ${count} more.`,
  line: 'Line',
  why: 'Why',
  value: 'What stands there',
  noticed: 'What was put right or assumed',
  fileMissing: 'choose a file, or paste its lines; it holds nothing that can be read',
  zoneUnknown: 'is no time zone, such as Europe/Amsterdam',
  columnMissing: (field: 'at' | 'text', names: string): string =>
    `has no column that looks like the ${field === 'at' ? 'date' : 'text'} of a message. Its columns are: ${names}`,
  columnFields: {
    id: 'the id',
    text: 'the text',
    at: 'when it was said',
    time: 'the time of day',
    author: 'who said it',
    direction: 'whether it is ours',
    inReplyTo: 'what it answers',
    channel: 'the channel',
    url: 'the link',
    reach: 'the reach',
    brand: 'the organisation',
  },
} as const;
