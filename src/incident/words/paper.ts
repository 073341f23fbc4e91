import type { Cluster } from '../../playbook/vocabulary.js';
import type { EntryType } from '../entry.js';
import { paper as en } from './en/paper.js';
import { paper as nl } from './nl/paper.js';

/** What leads from one place of the chart to the next. */
export type Move = Extract<
  EntryType,
  | 'StageAdvanced'
  | 'StageReopened'
  | 'IncidentStoodDown'
  | 'IncidentClosed'
  | 'IncidentReopened'
  | 'ApologyWidened'
  | 'ApologyNarrowed'
  | 'TeamStood'
  | 'TeamThinned'
  | 'VoiceDiverged'
  | 'VoiceAligned'
  | 'UpdatePromised'
  | 'CadenceMissed'
  | 'CadenceEnded'
  | 'PlanPaused'
  | 'PlanWithdrawn'
  | 'PlanContinued'
  | 'InvestigationStarted'
  | 'FindingsReported'
  | 'PlanReturned'
  | 'PlanDropped'
>;

export type Region = 'stage' | 'team' | 'plan' | 'voice' | 'cadence';

/** The parts of a situation report, in their order, and then those of a handover sheet. */
export type PartId = 'situation' | 'assessment' | 'decisions' | 'todo' | 'done' | 'people';

export type SectionId =
  | 'known'
  | 'unknown'
  | 'news'
  | 'out'
  | 'coming'
  | 'press'
  | 'stage'
  | 'clocks'
  | 'wrong'
  | 'response'
  | 'missing'
  | 'overrides'
  | 'decided'
  | 'promises'
  | 'tasks'
  | 'team'
  | 'next'
  | 'notes'
  | 'deadlines'
  | 'waiting'
  | 'ownTasks'
  | 'ownDecided'
  | 'call';

/** What stands on paper: situation reports, handover sheets, packs, and playbooks to read. Complete by its type. */
export interface PaperWords {
  readonly sitrep: string;
  readonly handover: (role: string) => string;
  readonly pack: string;
  readonly parts: Readonly<Record<PartId, string>>;
  /** A heading, and what stands below it where there is nothing to tell. */
  readonly sections: Readonly<Record<SectionId, readonly [title: string, empty: string]>>;
  readonly regions: Readonly<Record<Region, string>>;
  readonly moves: Readonly<Record<Move, string>>;
  readonly clusters: Readonly<Record<Cluster, string>>;
  readonly say: PaperPhrases;
  readonly heading: Readonly<Record<Heading, string>>;
}

/** Sentences with something in them. Times are already written as people read them. */
export interface PaperPhrases {
  readonly asAt: (stamp: string, version: number) => string;
  readonly damaged: (line: number) => string;
  readonly stageSince: (stage: string, since: string) => string;
  readonly bottomLine: (stage: string, overdue: number, wrong: number) => string;
  readonly newsSince: (when: string) => string;
  readonly earlier: (count: number) => string;
  readonly isNew: string;
  readonly secret: string;
  readonly notRecorded: (facts: string) => string;
  readonly sourceOf: (source: string, when: string, revision: number) => string;
  readonly status: (value: string, status: string) => string;
  readonly outSince: (when: string) => string;
  readonly replaced: string;
  readonly noLongerRight: (facts: string) => string;
  readonly differs: string;
  readonly due: (when: string) => string;
  readonly overdue: (when: string) => string;
  readonly kept: (when: string) => string;
  readonly late: (when: string, due: string) => string;
  readonly mayNotHaveArrived: (count: number) => string;
  readonly diverging: string;
  readonly chosen: (strategy: string) => string;
  readonly crisis: (type: string, evidence: string) => string;
  readonly notChosen: string;
  readonly notYet: (criterion: string) => string;
  readonly override: (what: string, role: string, by: string) => string;
  readonly reason: (reason: string) => string;
  readonly decision: (choice: string, by: string, when: string) => string;
  readonly lookAgain: (when: string) => string;
  readonly approvedText: (text: string, when: string) => string;
  readonly owner: (name: string) => string;
  readonly vacant: string;
  readonly vacantNeeded: string;
  readonly standsIn: (role: string, holder: string) => string;
  readonly noUpdate: string;
  readonly nextUpdate: (when: string) => string;
  readonly nextUpdateWas: (when: string) => string;
  readonly handedOver: (from: string, to: string, when: string) => string;
  readonly approveThis: (text: string) => string;
  readonly finishThis: (text: string) => string;
  readonly releaseThis: (text: string) => string;
  readonly postThis: (text: string) => string;
  readonly here: (places: string) => string;
  readonly pictureOf: (title: string) => string;
  readonly pictureShows: (regions: string) => string;
  readonly move: (region: string, from: string, to: string, how: string) => string;
  readonly begins: (region: string, place: string) => string;
  readonly madeFrom: (what: string, hash: string) => string;
  readonly incidentAt: (id: string, version: number) => string;
  readonly playbookNamed: (id: string) => string;
  readonly madeAt: (stamp: string) => string;
  readonly within: (hours: number | undefined, minutes: number | undefined) => string;
  readonly contacts: (count: number, languages: string) => string;
  readonly deputy: (role: string) => string;
  readonly silent: (minutes: number) => string;
  readonly updateEvery: (minutes: number) => string;
  readonly answerWaits: (facts: string) => string;
  readonly textWaits: (facts: string) => string;
  readonly expires: (when: string, approver: string) => string;
  readonly expired: (when: string) => string;
  readonly onlyAt: (severities: string) => string;
  readonly overrideBy: (roles: string) => string;
}

export type Heading =
  | 'allOfThem'
  | 'anHour'
  | 'approvals'
  | 'audiences'
  | 'chart'
  | 'choices'
  | 'clocks'
  | 'current'
  | 'day'
  | 'draftNot'
  | 'edited'
  | 'exit'
  | 'expiring'
  | 'facts'
  | 'fourHours'
  | 'gates'
  | 'handoverFor'
  | 'handovers'
  | 'holder'
  | 'ifAsked'
  | 'inside'
  | 'kinds'
  | 'messages'
  | 'moves'
  | 'never'
  | 'offline'
  | 'onPaper'
  | 'phone'
  | 'plain'
  | 'powers'
  | 'questions'
  | 'questionsInside'
  | 'rehearsed'
  | 'roles'
  | 'sampleNote'
  | 'severities'
  | 'shown'
  | 'since'
  | 'tasks'
  | 'texts'
  | 'when';

const catalogues: Readonly<Record<string, PaperWords>> = { en, nl };

/** The words of a language for what stands on paper; English for one that Unisono does not speak. Pure. */
export const paperWords = (language: string): PaperWords =>
  Object.hasOwn(catalogues, language) ? catalogues[language]! : en;
