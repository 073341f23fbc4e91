/** The words that playbooks, journals, pages and the API share. Adding one here adds it everywhere. */

export const stages = ['listen', 'apologise', 'consistent-messaging', 'transparency'] as const;
export type Stage = (typeof stages)[number];

/** How firmly a criterion or finding stands: hard is never overridden, soft is by a role with a reason, advice only shows. */
export const strengths = ['hard', 'soft', 'advice'] as const;
export type Strength = (typeof strengths)[number];

export const kinds = [
  'acknowledgement',
  'holding-statement',
  'apology',
  'open-letter',
  'internal-memo',
  'qa',
  'social-post',
  'correction',
  'customer-email',
  'press-statement',
  'recall-notice',
  'status-update',
  'call-script',
  'spokesperson-brief',
  'lines-to-take',
  'post-incident-report',
] as const;
export type Kind = (typeof kinds)[number];

export const channels = [
  'x',
  'bluesky',
  'mastodon',
  'threads',
  'linkedin',
  'facebook',
  'instagram',
  'whatsapp',
  'sms',
  'push',
  'email',
  'web',
  'press',
  'status-page',
  'call',
  'document',
] as const;
export type Channel = (typeof channels)[number];

/** Crisis types with the cluster that they belong to. @see Coombs 2007; a breach starts as accidental. */
export const crisisClusters = {
  'natural-disaster': 'victim',
  rumour: 'victim',
  'workplace-violence': 'victim',
  'product-tampering': 'victim',
  challenge: 'accidental',
  'technical-error-accident': 'accidental',
  'technical-error-product-harm': 'accidental',
  'data-breach': 'accidental',
  'human-error-accident': 'preventable',
  'human-error-product-harm': 'preventable',
  'misdeed-no-injury': 'preventable',
  'management-misconduct': 'preventable',
  'misdeed-with-injury': 'preventable',
} as const;
export type CrisisType = keyof typeof crisisClusters;
export type Cluster = (typeof crisisClusters)[CrisisType];
export const crisisTypes = Object.keys(crisisClusters) as [CrisisType, ...CrisisType[]];

/** What is known about the accusation or about our own fault. */
export const evidences = ['none', 'provably-false', 'unwarranted', 'judged-fair', 'fault-shown'] as const;
export type Evidence = (typeof evidences)[number];

export const intensifiers = ['similar-crisis-before', 'bad-reputation', 'moral-outrage'] as const;
export type Intensifier = (typeof intensifiers)[number];

export const strategies = ['deny', 'diminish', 'rebuild', 'base-only', 'monitor'] as const;
export type Strategy = (typeof strategies)[number];

/** How the stage *apologise* runs: with a full apology, or with acknowledgement and repair only. */
export const variants = ['full', 'acknowledge-only'] as const;
export type Variant = (typeof variants)[number];

export const choices = ['pause', 'withdraw', 'continue', 'monitor', 'investigate', 'return', 'drop'] as const;
export type Choice = (typeof choices)[number];

export const planStates = [
  'running',
  'paused',
  'withdrawn',
  'investigating',
  'investigated',
  'returned',
  'dropped',
] as const;
export type PlanState = (typeof planStates)[number];

export const causes = ['new-victims', 'material-fact', 'leak', 'contradiction'] as const;
export type Cause = (typeof causes)[number];

/** What a role may do. Approving, attesting and overriding are given by name, where they are asked for. */
export const powers = ['coordinate', 'decide', 'write', 'release', 'confirm-facts'] as const;
export type Power = (typeof powers)[number];

export const factTypes = ['text', 'name', 'number', 'money', 'instant', 'date', 'link', 'phone', 'email'] as const;
export type FactType = (typeof factTypes)[number];

export const modes = ['live', 'exercise'] as const;
export type Mode = (typeof modes)[number];

/** A text in each language of a playbook, by language code (`en`, `nl`). */
export type Localised = Readonly<Record<string, string>>;
