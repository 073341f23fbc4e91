import type { InboxWords } from '../words.js';

export const inbox: InboxWords = {
  title: 'Inbox',
  import: 'Berichten importeren',
  toInbox: 'Open de inbox',
  momentOff: 'ligt in de toekomst, of vóór 1990',
  nothing: 'Er is nog geen bericht van het publiek binnengekomen.',
  connect: (incident) =>
    `Sluit een monitoringtool aan op /incidents/${incident}/mentions (zie de API), of importeer een export daarvan. Laat tot die tijd iemand sociale media, telefoon en mail volgen, en noteer wat mensen vragen.`,
  kinds: { complaint: 'klacht', question: 'vraag', compliment: 'compliment', other: 'overig' },
  manyKinds: { complaint: 'Klachten', question: 'Vragen', compliment: 'Complimenten', other: 'Overig' },
  turns: {
    danger: 'Iemand is misschien in gevaar',
    vulnerable: 'Iemand die kwetsbaar is',
    press: 'De pers',
    authority: 'Een overheid of toezichthouder',
    question: 'Vraag',
    complaint: 'Klacht',
    rest: 'Overig',
    answered: 'Beantwoord',
  },
  summary: (mentions, perHour) => `${mentions} berichten sinds dit begon, ${perHour} in het laatste uur.`,
  unanswered: (open, asked) =>
    asked === '0'
      ? 'Niemand heeft nog iets gevraagd.'
      : asked === '1'
        ? 'De enige vraag die is gesteld, wacht op antwoord.'
        : `${open} van de ${asked} vragen ${open === '1' ? 'wacht' : 'wachten'} op antwoord.`,
  allAnswered: (asked) =>
    asked === '1'
      ? 'De enige vraag die is gesteld, is beantwoord.'
      : `Alle ${asked} vragen zijn één voor één beantwoord.`,
  median: (minutes) => `Wie antwoord kreeg, had dat in de helft van de gevallen binnen ${minutes} minuten.`,
  atOnce: 'Meteen een mens nodig',
  nobodyAtOnce: 'Geen bericht is als dringend herkend. Herkennen mist er veel: lees zelf mee.',
  waiting: (count) => `${count} wachten`,
  concerns: 'Waar mensen het over hebben',
  noConcerns: 'Er is nog geen onderwerp waar meer mensen over schrijven.',
  concernSize: (size, questions) => `${size} berichten, ${questions} vragen`,
  growth: (more) =>
    more === 0
      ? 'evenveel als een uur geleden'
      : `${Math.abs(more)} ${more > 0 ? 'meer' : 'minder'} in het laatste uur dan in het uur daarvoor`,
  answeredBy: 'Openbaar beantwoord:',
  notAnswered: 'Hier staat nog geen openbaar antwoord op.',
  rumours: 'Wat er rondgaat',
  noRumours: 'Nog geen bewering die meer mensen doen, of die in strijd is met onze feiten.',
  rumourNote: 'Hier staat alleen wat makkelijk te herkennen is. Lees zelf mee voor de rest.',
  rumourSize: (messages, people, asked) =>
    `${messages} ${messages === '1' ? 'bericht' : 'berichten'} van ${people} ${people === '1' ? 'mens' : 'mensen'}${asked === '0' ? '' : `, waarvan ${asked} ${asked === '1' ? 'vraagt' : 'vragen'} of het klopt`}.`,
  rumourStandings: {
    contradicts: 'Onze feiten zeggen iets anders.',
    unknown: 'Onze feiten bevestigen het niet en spreken het niet tegen.',
    confirmed: 'Onze feiten zeggen dat ook.',
  },
  rumourActs: {
    contradicts: 'Antwoord met het feit, en herhaal niet wat er rondgaat.',
    confirmed: 'Vertel het zelf, overal.',
  },
  rumourAsk: (owners, names) =>
    `Vraag het ${owners === '' ? 'aan wie de feiten bevestigt; dat doet nog niemand' : `aan ${owners}`}. Zeg tot die tijd dat je het uitzoekt${names ? ', en noem geen namen' : ''}.`,
  rumourFact: 'Het feit',
  rumourSheet: 'De feiten',
  rumourMessages: 'De berichten',
  moreRumours: (count) => `En nog ${count}.`,
  spike: (of, perHour, usual, since) =>
    `${perHour} ${of === 'complaints' ? 'klachten' : 'berichten'} in het laatste uur, waar ${usual} gewoon is. Het begon om ${since}.`,
  calm: (since) => `Het is rustig sinds ${since}.`,
  noSpike: 'Het is niet drukker dan gewoonlijk.',
  unusualUnknown: 'Wat gewoon is, is nog niet bekend: daarvoor moet er enkele uren geluisterd zijn voordat dit begon.',
  nobodyListens: 'Hier luistert nog niemand naar het publiek. Wie er op antwoord wacht, weet dus niemand.',
  beginListening: 'Zo begin je',
  nothingSent: (replied) =>
    replied === '0'
      ? 'We hebben nog niemand persoonlijk geantwoord, en nog niets verstuurd.'
      : `We hebben ${replied} ${replied === '1' ? 'bericht' : 'berichten'} persoonlijk beantwoord, en nog niets verstuurd.`,
  nobodyAnswered: (sent) =>
    `We hebben ${sent} ${sent === '1' ? 'bericht' : 'berichten'} verstuurd, en niemand persoonlijk geantwoord.`,
  moreSent: (replied, sent, each) =>
    `We hebben ${sent} berichten verstuurd en er ${replied} persoonlijk beantwoord: ${each} verstuurd op elk antwoord.`,
  moreAnswered: (replied, sent, each) =>
    `We hebben ${sent} ${sent === '1' ? 'bericht' : 'berichten'} verstuurd en er ${replied} persoonlijk beantwoord: ${each} ${each === '1' ? 'antwoord' : 'antwoorden'} op elk bericht van ons.`,
  listenFirst: 'Geef eerst mensen antwoord, voordat je meer verstuurt.',
  chart: 'Berichten van het publiek per uur',
  chartSays: (most, at) =>
    `De meeste zijn ${most} in één uur, vanaf ${at}. Lijnen geven aan wat wij publiceerden. De tabel heeft alle cijfers.`,
  chartTable: 'Hetzelfde als tabel',
  hour: 'Uur',
  ours: 'Wij publiceerden',
  lead: 'Wie het hardst een mens nodig heeft, staat bovenaan. Verstuur je antwoord waar de vraag gesteld is, en leg het dan hier vast.',
  filter: 'Toon',
  filters: { open: 'Open', answered: 'Beantwoord', all: 'Alles' },
  shown: (shown, all) => `${shown} van ${all}`,
  none: 'Hier staat niets.',
  next: 'Verder in de lijst',
  because: 'Dat blijkt uit:',
  reach: (people) => `gezien door hoogstens ${people} mensen`,
  on: (channel) => `op ${channel}`,
  original: 'Open het bericht zelf',
  about: 'Gaat over:',
  claim: 'Ik beantwoord dit',
  release: 'Laat het aan anderen',
  mine: (until) => `Je bent hiermee bezig, tot ${until}.`,
  theirs: (by, until) => `${by} is hiermee bezig, tot ${until}.`,
  claimed: (by) => `${by} is hiermee bezig; spreek af wie antwoordt`,
  answer: 'Leg het antwoord vast',
  answerText: 'Wat er verstuurd is',
  answerHint: 'Pas het aan zodat het bij deze persoon past. Alleen het middendeel is goedgekeurd.',
  isPrivate: 'Het is privé verstuurd',
  sent: 'Het is verstuurd',
  noDraft: {
    danger: 'Bel, of haal er nu iemand bij die kan helpen. Een tekst die al klaarlag, past hier niet.',
    vulnerable: 'Hier antwoordt een mens.',
    press: 'Dit gaat naar het perslogboek en de woordvoerder.',
    authority: 'Een overheid krijgt antwoord van een mens.',
    language: 'Nog niets wat is goedgekeurd, beantwoordt dit. Schrijf wat je tegen deze ene mens zou zeggen.',
  },
  answers: 'Wat wij antwoordden',
  inPrivate: 'privé',
  correct: 'Verbeter de soort',
  correctHint: 'Wat daarna binnenkomt, wordt er ook naar gelezen.',
  kind: 'Soort',
  pin: 'Zet één antwoord vast voor allemaal',
  pinText: 'Het antwoord zoals het openbaar staat',
  pinned: 'Het staat openbaar',
  all: 'Alle berichten',
  backTo: 'Terug naar de crisiskamer',
  importLead:
    'Geef een export van je monitoring- of webcaretool: CSV of JSON-regels, hoogstens 50 MB. De kolommen worden herkend. Wat al geïmporteerd is, komt er niet dubbel in.',
  file: 'Bestand',
  paste: 'Of plak de regels hier',
  own: 'Namen waaronder wij zelf schrijven',
  ownHint: 'Met komma’s ertussen, zoals ze in het bestand staan.',
  zone: 'Tijdzone van het bestand',
  doImport: 'Importeer',
  importing: 'Bezig met importeren',
  report: 'Wat er van de import kwam',
  reportSays: (rows, added, known, refused) =>
    `${rows} rijen: ${added} opgenomen, ${known} stonden er al, ${refused} geweigerd.`,
  columns: 'Waar elke kolom voor is aangezien',
  refusedRows: 'Rijen die geweigerd zijn',
  moreRefused: (count) => `En nog ${count}.`,
  line: 'Regel',
  why: 'Waarom',
  value: 'Wat er staat',
  noticed: 'Wat is hersteld of aangenomen',
  fileMissing: 'kies een bestand, of plak de regels; er staat niets in wat te lezen is',
  zoneUnknown: 'is geen tijdzone, zoals Europe/Amsterdam',
  columnMissing: (field, names) =>
    `heeft geen kolom die op de ${field === 'at' ? 'datum' : 'tekst'} van een bericht lijkt. De kolommen zijn: ${names}`,
  columnFields: {
    id: 'het kenmerk',
    text: 'de tekst',
    at: 'wanneer het gezegd is',
    time: 'de tijd',
    author: 'wie het zei',
    direction: 'of het van ons is',
    inReplyTo: 'waar het op antwoordt',
    channel: 'het kanaal',
    url: 'de link',
    reach: 'het bereik',
    brand: 'de organisatie',
  },
};
