/** Words of what the public says: the room's pane, the inbox and the import. */
export const inbox = {
  title: 'Inbox',
  import: 'Import messages',
  toInbox: 'Open the inbox',
  momentOff: 'lies in the future, or before 1990',
  unreadable:
    'What people say cannot be read here: its file is damaged, or another program holds it. Everything else goes on. The operator finds the cause in the log.',
  nothing: 'No message of the public has come in yet.',
  connect: (incident: string): string =>
    `Connect a listening tool to /incidents/${incident}/mentions (see the API), or import an export of it. Until then, let somebody follow social media, the phone and the mail, and note what people ask.`,
  kinds: { complaint: 'complaint', question: 'question', compliment: 'compliment', other: 'other' },
  oneKind: { complaint: 'Complaint', question: 'Question', compliment: 'Compliment', other: 'Other' },
  manyKinds: { complaint: 'Complaints', question: 'Questions', compliment: 'Compliments', other: 'Other' },
  turns: {
    danger: 'Somebody may be in danger',
    vulnerable: 'A vulnerable person',
    press: 'The press',
    authority: 'An authority',
    question: 'Question',
    complaint: 'Complaint',
    rest: 'Other',
    private: 'Goes on in private',
    answered: 'Answered',
  },
  summary: (mentions: string, perHour: string): string =>
    `${mentions} ${mentions === '1' ? 'message' : 'messages'} since this began, ${perHour} in the last hour.`,
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
  median: (span: string): string => `Half of those who were answered had it within ${span}.`,
  atOnce: 'Needs a person at once',
  nobodyAtOnce: 'No message was recognised as urgent. Recognition misses many: read along.',
  waiting: (count: string): string => `${count} waiting`,
  concerns: 'What people speak of',
  noConcerns: 'No subject yet of which several people speak.',
  concernSize: (size: string, questions: string): string =>
    `${size} ${size === '1' ? 'message' : 'messages'}, ${questions} ${questions === '1' ? 'question' : 'questions'}`,
  growth: (more: number): string =>
    more === 0
      ? 'as many as an hour ago'
      : `${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'} in the last hour than in the hour before`,
  answeredBy: 'Answered in public:',
  notAnswered: 'Not answered in public yet.',
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
  calm: (since: string): string => `No spike since ${since}.`,
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
  moved: (moved: string, replies: string): string =>
    `${moved} of ${replies} ${replies === '1' ? 'reply' : 'replies'} moved somebody to private.`,
  listenFirst: 'Answer people before you send more.',
  chart: 'Messages of the public by hour',
  chartSays: (most: string, at: string): string =>
    `At most ${most} in one hour, from ${at}. Lines mark what we published. The table has all figures.`,
  chartTable: 'The same as a table',
  hour: 'Hour',
  ours: 'We published',
  lead: 'Who needs a person most stands first.',
  filter: 'Show',
  filters: { open: 'Open', private: 'In private', answered: 'Answered', all: 'All' },
  shown: (shown: number, all: number): string => `${shown} of ${all}`,
  none: 'Nothing here.',
  next: 'Further down the list',
  told: (what: string, words: string): string => `${what}: ${words}.`,
  saidBy: (what: string, by: string): string => `${what}, said by ${by}.`,
  notAtOnce: (by: string): string => `${by} says that this needs nobody at once.`,
  reach: (people: string): string => `seen by up to ${people} ${people === '1' ? 'person' : 'people'}`,
  waits: (count: number, unit: 'min' | 'hour' | 'day'): string =>
    `waits ${count} ${unit === 'min' ? 'min' : count === 1 ? unit : `${unit}s`}`,
  on: (channel: string): string => `on ${channel}`,
  original: 'Open the message itself',
  about: 'Speaks of:',
  unknown: 'is no message that was heard here',
  claim: 'I will answer this',
  release: 'Leave it to others',
  mine: (until: string): string => `You are at work on this, until ${until}.`,
  theirs: (by: string, until: string): string => `${by} is at work on this, until ${until}.`,
  claimed: (by: string): string => `${by} is at work on this; agree who answers`,
  answer: 'Answer',
  answerText: 'The answer',
  answerHint:
    'Change it so that it fits this person; it is checked then. Send it where the question was asked, and note that here.',
  isPrivate: 'It was sent in private',
  sent: 'It was sent',
  look: 'Check it first',
  anyway: 'It was sent, as it is',
  fine: 'The checks found nothing in these words. Send them, and note that.',
  replyTo: (author: string): string => `Answer to ${author}`,
  backToInbox: 'Back to the inbox',
  allSubjects: 'All subjects',
  notedAnswer: (author: string): string => `Noted: ${author} was answered.`,
  stillLogged: 'The question still stands open in the press log. Record the answer there too.',
  notedOutcome: (author: string): string => `Noted: the outcome for ${author} is posted.`,
  notedPrivate: (author: string): string =>
    `Noted: you go on with ${author} in private. The outcome must still be posted.`,
  somebody: 'somebody without a name',
  nextInNeed: (author: string, why: string): string => `Next: ${author} (${why})`,
  nobodyWaits: 'Nobody else waits for you.',
  goPrivate: 'Go on in private',
  timeForPrivate: (turns: number): string =>
    `Answered in public ${turns} times, and not settled. Go on in private, and post here what came of it.`,
  privateText: 'The public invitation',
  privateHint:
    'Post it where the question was asked. The message stays under “In private” until the outcome is posted.',
  privateDone: 'It was posted: we go on in private',
  privateSince: (at: string, by: string): string =>
    `Goes on in private since ${at}, with ${by}. The outcome must still be posted.`,
  owed: (count: string): string => `Talks in private whose outcome must still be posted: ${count}`,
  outcome: 'Post the outcome',
  outcomeText: 'What was done, for everybody to read',
  outcomeHint: 'No names, numbers or addresses: what was told in private stays there.',
  outcomeDone: 'It was posted',
  enquiry: 'In the press log:',
  enquiryDue: (at: string): string => `they want an answer by ${at}.`,
  enquiryAnswered: (at: string): string => `answered at ${at}.`,
  notPress: 'This is not the press',
  noNeedAnswer: (by: string): string => `${by} read what was said, and it does not need this at once.`,
  notPressAnswer: (by: string): string => `No press question: ${by} read the message, and it is not from the press.`,
  undated: 'It names no deadline. Ask for it, and log the question.',
  noDraft: {
    danger: 'Phone, or bring in whoever can help now. Do not use a ready-made text.',
    vulnerable: 'A person answers this.',
    press: 'The spokesperson answers this.',
    authority: 'A person answers an authority.',
    language:
      'There is no approved answer to this yet. Write what you would say to this one person; it is checked. Send it where the question was asked, and note that here.',
  },
  answers: 'What we answered',
  inPrivate: 'in private',
  correct: 'Put the kind right',
  corrects: 'Not right?',
  correctHint: 'The recognition learns from it at once: other messages may change kind too.',
  needs: 'Why it needs a person at once',
  needsHint: 'Choose nothing where it is not urgent. What you choose goes before what was recognised.',
  correctNeeds: 'Put this right',
  kind: 'Kind',
  pin: 'Pin an answer for all of them',
  pinText: 'The answer, word for word as it already stands in public',
  pinned: 'It stands in public',
  all: 'All messages',
  backTo: 'Back to the war room',
  importLead:
    'Give an export of your listening or webcare tool: CSV or JSON lines, 50 MB at most. Its columns are recognised. What was imported before is not taken twice.',
  file: 'File',
  paste: 'No file? Paste its lines',
  lines: 'Lines, the one with the names of the columns first',
  zoneHint: 'For times that name none, such as Europe/Amsterdam.',
  own: 'Names under which we write ourselves',
  ownHint: 'With commas between them, as they stand in the file.',
  zone: 'Time zone of the file',
  doImport: 'Import',
  importing: 'Importing',
  report: 'What the import brought in',
  reportSays: (rows: string, added: string, known: string, refused: string): string =>
    `${rows} ${rows === '1' ? 'row' : 'rows'}: ${added} taken, ${known} ${known === '1' ? 'was' : 'were'} there already, ${refused} refused.`,
  columns: 'How the columns were read',
  unfound: (fields: string): string => `No column was found for: ${fields}.`,
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
  foreign: {
    packed: 'is packed (gzip). Unpack it, and give the file that is in it',
    workbook: 'is an Excel workbook or a zip file. Save the sheet as CSV (UTF-8), and give that',
    document: 'is a document or a picture. Export the messages as CSV or JSON lines',
  },
  columnGone: (name: string): string => `has no column “${name}”; look at it first, and say what its columns hold`,
  columnFields: {
    id: 'the number of the message',
    text: 'the text',
    at: 'when it was said',
    time: 'the time of day',
    author: 'who said it',
    direction: 'from the public, or from us',
    inReplyTo: 'which message it answers',
    channel: 'the channel',
    url: 'the link',
    reach: 'how many people see it',
    brand: 'the organisation',
  },
} as const;
