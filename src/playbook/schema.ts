import { z } from 'zod';
import * as words from './vocabulary.js';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens')
  .max(60);
const localised = z.record(z.string().regex(/^[a-z]{2}$/), z.string().trim().min(1));
const minutes = z.int().positive();

/** Where an item holds: for these options of the playbook's parameters; always, when left out. */
const when = z.record(id, z.array(id).min(1)).optional();

/** A condition at a stage's exit or at a gate. `with` is checked against the named criterion in `check.ts`. */
const criterion = z.strictObject({
  id,
  criterion: z.string(),
  with: z.record(z.string(), z.unknown()).default({}),
  strength: z.enum(words.strengths),
  /** Roles that may override it; a soft criterion needs at least one. */
  overrideBy: z.array(id).default([]),
  /** Why this playbook asks for it, in the words of a comms lead. */
  why: localised,
  when,
});

const task = z.strictObject({
  id,
  title: localised,
  role: id,
  withinMin: minutes.optional(),
  again: z.boolean().default(false),
  when,
});

const due = z.strictObject({
  kind: z.enum(words.kinds),
  audience: id,
  channel: z.enum(words.channels),
  ifAsked: z.boolean().default(false),
  when,
});

const stage = z.strictObject({
  goal: localised,
  tasks: z.array(task),
  messages: z.array(due),
  exit: z.array(criterion).min(1),
});

/** The sample value of a fact: typed by the fact's type, a text for each language where the type is `text`. */
const sample = z.union([z.string().min(1), z.number(), localised]);

const fact = z.strictObject({
  key: id,
  type: z.enum(words.factTypes),
  unit: localised.optional(),
  /** The unit of exactly one, where a language has a word of its own for that: person beside people. */
  unitOne: localised.optional(),
  /** A noun phrase that completes "We do not know yet …". */
  label: localised,
  /** Words that, near a figure that somebody typed, say that this fact is meant, for each language. */
  terms: z.record(z.string().regex(/^[a-z]{2}$/), z.array(z.string().trim().min(2)).min(1)).optional(),
  material: z.boolean().default(true),
  /** False for what must not be said, such as a victim's name: it then takes a deliberate act to make it public. */
  publishable: z.boolean().default(true),
  sample,
  when,
});

const clock = z
  .strictObject({
    id,
    title: localised,
    /** What starts it: the opening, the first publication, the choice of a full apology, or a confirmed `instant` fact. */
    starts: z.union([z.enum(['opened', 'published', 'full-apology']), z.strictObject({ fact: id })]),
    withinMin: minutes.optional(),
    hours: z.number().positive().optional(),
    meets: z.union([
      z.strictObject({ kind: z.enum(words.kinds), audience: id.optional() }),
      z.strictObject({ team: z.literal('standing') }),
      z.strictObject({ task: id }),
    ]),
    /** Where the figure comes from: a law, a survey, or an assumption. */
    basis: z.string().min(1),
    /** Legal clocks alone: from when the rule is law. */
    validFrom: z.iso.date().optional(),
    when,
  })
  .refine((value) => (value.withinMin === undefined) !== (value.hours === undefined), {
    message: 'give either withinMin or hours',
  });

/** What `playbooks/<id>/playbook.yaml` says. */
export const playbookSchema = z.strictObject({
  id,
  title: localised,
  summary: localised,
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  timeZone: z.string().default('Europe/Amsterdam'),
  crisis: z.strictObject({
    type: z.enum(words.crisisTypes),
    cluster: z.enum(['victim', 'accidental', 'preventable']),
  }),
  /** What is asked when an incident opens, such as the kind of company; the first option holds when nothing is said. */
  parameters: z
    .array(z.strictObject({ id, title: localised, options: z.array(z.strictObject({ id, title: localised })).min(2) }))
    .default([]),
  /** How *apologise* runs until a strategy is chosen. */
  variant: z.enum(words.variants),
  /** True where there is a contested plan to pause, withdraw, investigate and return with. */
  contestedPlan: z.boolean().default(false),
  decisions: z.array(z.enum(words.choices)).min(1),
  severities: z.array(z.strictObject({ id, title: localised, updateEveryMin: minutes })).min(1),
  roles: z
    .array(
      z.strictObject({
        id,
        title: localised,
        /** The role that stands in when this one is vacant or silent. */
        deputy: id.optional(),
        may: z.array(z.enum(words.powers)).default([]),
      }),
    )
    .min(1),
  /** Roles that must be held before the team stands. */
  team: z.array(id).min(1),
  /** Minutes of silence after which a deputy may approve in the holder's place. */
  deputyAfterMin: minutes,
  /** How the team is called: minutes of silence until the next in line is called, and whether only those are called who
   *  are named on the roster for this playbook, because the usual ones may be those whom it is about. */
  callOut: z.strictObject({ withinMin: minutes.optional(), ownRoster: z.boolean().default(false) }).optional(),
  /** In the order in which they should hear it. */
  audiences: z.array(z.strictObject({ id, title: localised, inside: z.boolean().default(false), when })).min(1),
  approvals: z.array(
    z.strictObject({
      kinds: z.array(z.enum(words.kinds)).min(1),
      roles: z.array(id).min(1),
      severities: z.array(id).optional(),
      when,
    }),
  ),
  gates: z.array(criterion.extend({ kinds: z.array(z.enum(words.kinds)).min(1) })),
  /** Whose approval a text needs beside those of its kind because of what it says, such as a promise of money. */
  signOffs: z.array(z.strictObject({ rule: z.string(), roles: z.array(id).min(1), when })).default([]),
  /** Words that no text may hold, and what to say instead. */
  forbidden: z
    .array(
      z.strictObject({
        phrase: localised,
        why: localised,
        instead: localised.optional(),
        strength: z.enum(words.strengths).default('hard'),
        when,
      }),
    )
    .default([]),
  /** Rules of the checks that stand more or less firmly here than elsewhere. */
  checks: z
    .array(
      z.strictObject({
        rule: z.string(),
        strength: z.enum(words.strengths),
        /** Roles that may allow what a soft one found; those that decide, when left out. */
        overrideBy: z.array(id).default([]),
        why: localised,
        when,
      }),
    )
    .default([]),
  /** The hardest questions, each with an answer in which `{{fact-key}}` stands for a fact; it is left out while a fact in
   *  it cannot be said. One that is `inside` is for those who speak for us, and is never printed for the public. */
  questions: z
    .array(z.strictObject({ id, ask: localised, answer: localised, inside: z.boolean().default(false), when }))
    .default([]),
  /** Strategy `deny` may not be spoken while one of these facts is unknown. */
  denialNeeds: z.array(id).default([]),
  facts: z.array(fact).min(1),
  stages: z.strictObject({
    listen: stage,
    apologise: stage,
    'consistent-messaging': stage,
    transparency: stage,
  }),
  clocks: z.array(clock),
  /** What takes the incident back to listening; a material revision of one of `facts` does so by itself. */
  reopens: z.array(z.strictObject({ cause: z.enum(words.causes), facts: z.array(id).default([]) })),
  escalations: z.array(z.strictObject({ clock: id, to: id, say: localised, when })),
});

export type Playbook = z.output<typeof playbookSchema>;
export type Criterion = z.output<typeof criterion>;
export type Gate = Playbook['gates'][number];
export type Due = z.output<typeof due>;
export type Task = z.output<typeof task>;
export type Question = Playbook['questions'][number];
export type PlaybookClock = z.output<typeof clock>;
