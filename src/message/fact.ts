import type { FactType, Localised } from '../playbook/vocabulary.js';

export const factStatuses = ['confirmed', 'unconfirmed', 'unknown', 'withdrawn'] as const;
export type FactStatus = (typeof factStatuses)[number];

/** One typed value; only facts of type `text` hold a value per language. Instants are ISO 8601 UTC, money is in euros. */
export type FactValue = string | number | Localised;

/** A statement on the fact sheet. */
export interface Fact {
  readonly key: string;
  readonly type: FactType;
  readonly unit?: Localised;
  /** A noun phrase that completes "We do not know yet …". */
  readonly label: Localised;
  readonly status: FactStatus;
  /** Null where the status is `unknown`. */
  readonly value: FactValue | null;
  /** False for what is under embargo or must not be said. */
  readonly publishable: boolean;
  readonly source: string;
  /** When it was so, ISO 8601 UTC. */
  readonly asOf: string;
  /** From 1. */
  readonly revision: number;
  /** Whether this revision changes what people would do or think; only then it voids approvals. */
  readonly material: boolean;
}

export type FactSheet = Readonly<Record<string, Fact>>;

/** Whether a fact may stand in an outward text: confirmed, publishable, and said in that language. */
export function isUsable(fact: Fact | undefined, language: string): fact is Fact & { value: FactValue } {
  if (fact?.status !== 'confirmed' || !fact.publishable || fact.value === null) return false;
  return typeof fact.value !== 'object' || (fact.value[language] ?? '').trim() !== '';
}

/** Whether a fact is one that we must admit not to know yet. */
export const isOpen = ({ status, publishable }: Fact): boolean =>
  publishable && (status === 'unknown' || status === 'unconfirmed');

/** Says what keeps a value from being one of its type; null when it fits. Pure. */
export function valueFault(type: FactType, value: FactValue): string | null {
  if (type === 'text')
    return typeof value === 'object' ? null : 'a text in each language, such as {"en": "…", "nl": "…"}';
  if (type === 'number' || type === 'money')
    return typeof value === 'number' ? null : 'a number, without separators or unit';
  if (typeof value !== 'string') return 'a text';
  switch (type) {
    case 'name':
      return value.trim() === '' ? 'a name' : null;
    case 'instant':
      return isInstant(value) ? null : 'an instant in UTC, such as 2030-03-11T15:30:00Z';
    case 'date':
      return isDate(value) ? null : 'a date, such as 2030-03-11';
    case 'link':
      return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && !/\s/.test(value)
        ? null
        : 'a link that starts with https:// or http://';
    case 'phone':
      return /^\+?[\d ()-]{3,}$/.test(value) ? null : 'a phone number';
    case 'email':
      return /^[^\s@,;<>]+@[^\s@,;<>]+$/.test(value) ? null : 'one e-mail address';
    default:
      return unreachable(type);
  }
}

/** JavaScript rolls 30 February over into March; a date that comes back as another was never one. */
const isDate = (value: string): boolean => {
  const at = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
};

const isInstant = (value: string): boolean =>
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?Z$/.test(value) && isDate(value.slice(0, 10));

function unreachable(type: never): never {
  throw new Error(`no such type of fact: ${String(type)}`);
}
