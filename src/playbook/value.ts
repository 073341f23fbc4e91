import type { FactType, Localised } from './vocabulary.js';

/** One typed value; only facts of type `text` hold a value per language. Instants are ISO 8601 UTC, money is in euros. */
export type FactValue = string | number | Localised;

/** Whether a value is one of a type. Pure. */
export function isOfType(type: FactType, value: FactValue): boolean {
  if (type === 'text') return typeof value === 'object';
  if (type === 'number' || type === 'money') return Number.isFinite(value);
  if (typeof value !== 'string') return false;
  switch (type) {
    case 'name':
      return value.trim() !== '';
    case 'instant':
      return isInstant(value);
    case 'date':
      return isDate(value);
    case 'link':
      return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && !/\s/.test(value);
    case 'phone':
      return /^\+?[\d ()-]{3,}$/.test(value);
    case 'email':
      return /^[^\s@,;<>]+@[^\s@,;<>]+$/.test(value);
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
