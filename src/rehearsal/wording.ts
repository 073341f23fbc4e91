import type { Timed } from './deadlines.js';

/** What the narrator says around the sentences of `incident/words.ts`. */
export interface Wording {
  readonly exercise: string;
  readonly reality: string;
  readonly note: string;
  readonly refused: string;
  readonly wanted: (by: string, what: string) => string;
  readonly canDo: string;
  readonly done: (time: string) => string;
  readonly accepted: (time: string, by: string) => string;
  readonly never: string;
  /** What was done with texts, with the texts behind it. */
  readonly acted: Readonly<Record<ActedOn, string>>;
  /** What an edit does that leaves the words as they are. */
  readonly refreshed: string;
  readonly voided: string;
  readonly staled: string;
  readonly replaced: string;
  readonly sent: string;
  readonly clocks: string;
  readonly outcomes: Readonly<Record<Timed['outcome'], (took: number, given: number) => string>>;
  readonly counts: (counts: Counts) => string;
  readonly sideBySide: string;
  readonly didTitle: (organisation: string) => string;
  readonly playbookTitle: string;
  readonly source: string;
  readonly undated: string;
  readonly ends: string;
  readonly asExpected: string;
  readonly notAsExpected: (place: string, step: number, of: number) => string;
  readonly expectedAccepted: string;
  readonly expectedRefusal: (codes: string) => string;
  readonly cameAccepted: string;
  readonly cameNothing: string;
  readonly cameRefusal: (codes: string) => string;
  readonly indexTitle: string;
  readonly indexIntro: string;
  readonly indexHead: readonly string[];
  readonly deviated: string;
}

export const actedOn = [
  'DraftDue',
  'DraftMessage',
  'EditMessage',
  'SubmitMessage',
  'ApproveMessage',
  'ReleaseMessage',
  'ConfirmPosted',
] as const;
export type ActedOn = (typeof actedOn)[number];

export interface Counts {
  readonly steps: number;
  readonly refusals: number;
  readonly overrides: number;
  readonly messages: number;
  readonly kept: number;
  readonly late: number;
  readonly missed: number;
  readonly open: number;
}

interface Span {
  readonly minute: string;
  readonly minutes: string;
  readonly hour: string;
  readonly hours: string;
}
const enSpan: Span = { minute: 'minute', minutes: 'minutes', hour: 'hour', hours: 'hours' };
const nlSpan: Span = { minute: 'minuut', minutes: 'minuten', hour: 'uur', hours: 'uur' };

const en: Wording = {
  exercise: 'EXERCISE',
  reality: 'In reality:',
  note: 'Note:',
  refused: 'Refused.',
  wanted: (by, what) => `${by} wants this: ${what}`,
  canDo: 'to do:',
  done: (time) => `done at ${time}:`,
  accepted: (time, by) => `It went through at ${time}${by === '' ? '' : `, from ${by}`}.`,
  never: 'It did not go through in this play.',
  acted: {
    DraftDue: 'drafted',
    DraftMessage: 'drafted',
    EditMessage: 'changed the words of',
    SubmitMessage: 'asked for approval of',
    ApproveMessage: 'approved',
    ReleaseMessage: 'released',
    ConfirmPosted: 'posted',
  },
  refreshed: 'brought up to date',
  voided: 'Must be approved again:',
  staled: 'Is out and no longer right:',
  replaced: 'Replaced by a newer text:',
  sent: 'Sent and published:',
  clocks: 'Clocks and deadlines',
  outcomes: {
    kept: (took, given) => `kept, after ${span(took, enSpan)} of ${span(given, enSpan)}`,
    late: (took, given) => `MISSED, done ${span(took - given, enSpan)} late`,
    missed: (_, given) => `MISSED, not done within ${span(given, enSpan)}`,
    moved: () => 'given another time',
    open: () => 'still to come',
  },
  counts: ({ steps, refusals, overrides, messages, kept, late, missed, open }) =>
    `Steps: ${steps}, refused: ${refusals}. Exceptions with a reason: ${overrides}. Texts: ${messages}. Deadlines: ${kept} kept, ${late + missed} missed (${late} of them done late), ${open} still to come.`,
  sideBySide: 'Side by side',
  didTitle: (organisation) => `What ${organisation} did`,
  playbookTitle: 'What the playbook asks for',
  source: 'source:',
  undated: 'Without a date',
  ends: 'Where it ends',
  asExpected: 'Everything went as the scenario expects.',
  notAsExpected: (place, step, of) => `${place}: step ${step} of ${of} did not go as the scenario expects.`,
  expectedAccepted: 'Expected: accepted.',
  expectedRefusal: (codes) => `Expected: refused, because of ${codes}.`,
  cameAccepted: 'What came: it was accepted.',
  cameNothing: 'What came: no text like this is there.',
  cameRefusal: (codes) => `What came: refused, because of ${codes}.`,
  indexTitle: 'The texts of',
  indexIntro: 'Every text of this exercise in its last form, in the order in which they were first drafted.',
  indexHead: ['File', 'Text', 'State', 'Published'],
  deviated: 'posted in other words than approved',
};

const nl: Wording = {
  exercise: 'OEFENING',
  reality: 'In werkelijkheid:',
  note: 'Toelichting:',
  refused: 'Geweigerd.',
  wanted: (by, what) => `${by} wil dit: ${what}`,
  canDo: 'te doen:',
  done: (time) => `gedaan om ${time}:`,
  accepted: (time, by) => `Om ${time} lukte het wel${by === '' ? '' : `, door: ${by}`}.`,
  never: 'In dit spel lukt het niet meer.',
  acted: {
    DraftDue: 'maakte een concept van',
    DraftMessage: 'maakte een concept van',
    EditMessage: 'wijzigde de woorden van',
    SubmitMessage: 'vroeg goedkeuring voor',
    ApproveMessage: 'keurde goed:',
    ReleaseMessage: 'gaf vrij:',
    ConfirmPosted: 'plaatste',
  },
  refreshed: 'werkte bij:',
  voided: 'Moet opnieuw worden goedgekeurd:',
  staled: 'Staat buiten en klopt niet meer:',
  replaced: 'Vervangen door een nieuwere tekst:',
  sent: 'Verstuurd en gepubliceerd:',
  clocks: 'Klokken en termijnen',
  outcomes: {
    kept: (took, given) => `gehaald, na ${span(took, nlSpan)} van ${span(given, nlSpan)}`,
    late: (took, given) => `GEMIST, ${span(took - given, nlSpan)} te laat gedaan`,
    missed: (_, given) => `GEMIST, niet gedaan binnen ${span(given, nlSpan)}`,
    moved: () => 'kreeg een ander tijdstip',
    open: () => 'moet nog komen',
  },
  counts: ({ steps, refusals, overrides, messages, kept, late, missed, open }) =>
    `Stappen: ${steps}, geweigerd: ${refusals}. Uitzonderingen met een reden: ${overrides}. Teksten: ${messages}. Termijnen: ${kept} gehaald, ${late + missed} gemist (waarvan ${late} te laat gedaan), ${open} nog te komen.`,
  sideBySide: 'Naast elkaar',
  didTitle: (organisation) => `Wat ${organisation} deed`,
  playbookTitle: 'Wat het draaiboek vraagt',
  source: 'bron:',
  undated: 'Zonder datum',
  ends: 'Waar het eindigt',
  asExpected: 'Alles ging zoals het scenario verwacht.',
  notAsExpected: (place, step, of) => `${place}: stap ${step} van ${of} ging niet zoals het scenario verwacht.`,
  expectedAccepted: 'Verwacht: aangenomen.',
  expectedRefusal: (codes) => `Verwacht: geweigerd, vanwege ${codes}.`,
  cameAccepted: 'Wat er kwam: het werd aangenomen.',
  cameNothing: 'Wat er kwam: zo’n tekst is er niet.',
  cameRefusal: (codes) => `Wat er kwam: geweigerd, vanwege ${codes}.`,
  indexTitle: 'De teksten van',
  indexIntro:
    'Elke tekst van deze oefening in zijn laatste vorm, in de volgorde waarin de eerste concepten zijn gemaakt.',
  indexHead: ['Bestand', 'Tekst', 'Staat', 'Gepubliceerd'],
  deviated: 'anders geplaatst dan goedgekeurd',
};

/** Minutes as people say them, with the hours apart where there are many. */
function span(minutes: number, { minute, minutes: many, hour, hours }: Span): string {
  const rest = minutes < 120 ? minutes : minutes % 60;
  const whole = (minutes - rest) / 60;
  return [
    whole > 0 ? `${whole} ${whole === 1 ? hour : hours}` : '',
    rest > 0 || whole === 0 ? `${rest} ${rest === 1 ? minute : many}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const wordings: Readonly<Record<string, Wording>> = { en, nl };

/** The narrator's words in a language; English for one that he does not speak. */
export const wordingIn = (language: string): Wording => wordings[language] ?? en;
