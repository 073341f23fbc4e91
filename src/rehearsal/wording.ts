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
  readonly accepted: (time: string) => string;
  readonly never: string;
  /** What was done with texts, with the texts behind it. */
  readonly acted: Readonly<Record<ActedOn, string>>;
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

const en: Wording = {
  exercise: 'EXERCISE',
  reality: 'In reality:',
  note: 'Note:',
  refused: 'Refused.',
  wanted: (by, what) => `${by} wants this: ${what}`,
  canDo: 'to do:',
  done: (time) => `done at ${time}:`,
  accepted: (time) => `It went through at ${time}.`,
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
  voided: 'Must be approved again:',
  staled: 'Is out and no longer right:',
  replaced: 'Replaced by a newer text:',
  sent: 'Sent and published:',
  clocks: 'Clocks and deadlines',
  outcomes: {
    kept: (took, given) => `kept, after ${span(took, en.minutes)} of ${span(given, en.minutes)}`,
    late: (took, given) => `MISSED, done ${span(took - given, en.minutes)} late`,
    missed: (_, given) => `MISSED, not done within ${span(given, en.minutes)}`,
    moved: () => 'given another time',
    open: () => 'still to come',
  },
  counts: ({ steps, refusals, overrides, messages, kept, late, missed, open }) =>
    `${steps} steps, ${refusals} of them refused; ${overrides} exceptions with a reason; ${messages} texts. Deadlines: ${kept} kept, ${late + missed} missed (${late} of them done late), ${open} still to come.`,
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
  minutes: { minute: 'minute', minutes: 'minutes', hours: 'hours', days: 'days' },
};

const nl: Wording = {
  exercise: 'OEFENING',
  reality: 'In werkelijkheid:',
  note: 'Toelichting:',
  refused: 'Geweigerd.',
  wanted: (by, what) => `${by} wil dit: ${what}`,
  canDo: 'te doen:',
  done: (time) => `gedaan om ${time}:`,
  accepted: (time) => `Om ${time} lukte het wel.`,
  never: 'In dit spel lukt het niet meer.',
  acted: {
    DraftDue: 'maakte een concept van',
    DraftMessage: 'maakte een concept van',
    EditMessage: 'veranderde de woorden van',
    SubmitMessage: 'vroeg goedkeuring voor',
    ApproveMessage: 'keurde goed:',
    ReleaseMessage: 'gaf vrij:',
    ConfirmPosted: 'plaatste',
  },
  voided: 'Moet opnieuw worden goedgekeurd:',
  staled: 'Staat buiten en klopt niet meer:',
  replaced: 'Vervangen door een nieuwere tekst:',
  sent: 'Verstuurd en gepubliceerd:',
  clocks: 'Klokken en termijnen',
  outcomes: {
    kept: (took, given) => `gehaald, na ${span(took, nl.minutes)} van ${span(given, nl.minutes)}`,
    late: (took, given) => `GEMIST, ${span(took - given, nl.minutes)} te laat gedaan`,
    missed: (_, given) => `GEMIST, niet gedaan binnen ${span(given, nl.minutes)}`,
    moved: () => 'kreeg een ander tijdstip',
    open: () => 'moet nog komen',
  },
  counts: ({ steps, refusals, overrides, messages, kept, late, missed, open }) =>
    `${steps} stappen, waarvan ${refusals} geweigerd; ${overrides} uitzonderingen met een reden; ${messages} teksten. Termijnen: ${kept} gehaald, ${late + missed} gemist (waarvan ${late} te laat gedaan), ${open} komen nog.`,
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
  indexIntro: 'Elke tekst van deze oefening in zijn laatste vorm, in de volgorde waarin de eerste concepten zijn gemaakt.',
  indexHead: ['Bestand', 'Tekst', 'Staat', 'Gepubliceerd'],
  deviated: 'anders geplaatst dan goedgekeurd',
  minutes: { minute: 'minuut', minutes: 'minuten', hours: 'uur', days: 'dagen' },
};

interface Wording {
  readonly minutes: { readonly minute: string; readonly minutes: string; readonly hours: string; readonly days: string };
}

/** Minutes as people say them: in hours or days where there are many. */
function span(minutes: number, words: Wording['minutes']): string {
  if (minutes === 1) return `1 ${words.minute}`;
  if (minutes < 120) return `${minutes} ${words.minutes}`;
  return minutes < 72 * 60 ? `${Math.round(minutes / 60)} ${words.hours}` : `${Math.round(minutes / 1440)} ${words.days}`;
}

const wordings: Readonly<Record<string, Wording>> = { en, nl };

/** The narrator's words in a language; English for one that he does not speak. */
export const wordingIn = (language: string): Wording => wordings[language] ?? en;
