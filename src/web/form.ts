import { z } from 'zod';
import { commandSchemas, type CommandType } from '../incident/command.js';
import type { FactType } from '../playbook/vocabulary.js';
import type { Form } from './body.js';

/** The part of JSON Schema that our command schemas use. */
export interface Shape {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly maxLength?: number;
  readonly additionalProperties?: unknown;
  readonly default?: unknown;
  readonly description?: string;
}

export interface ObjectShape {
  readonly properties: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
  readonly description: string;
}

const shapes = new Map<z.ZodType, ObjectShape>();

/** What a schema takes, as JSON Schema; made once for each. */
export function shapeOf(schema: z.ZodType): ObjectShape {
  let shape = shapes.get(schema);
  if (shape === undefined) {
    const {
      properties = {},
      required = [],
      description = '',
    } = z.toJSONSchema(schema, { io: 'input' }) as Partial<ObjectShape>;
    shape = { properties, required, description };
    shapes.set(schema, shape);
  }
  return shape;
}

/** A path of this service, and never a way to another one: `/incidents` for whatever is none. Pure. */
export function ownPath(path: string | undefined): string {
  const plain = path !== undefined && /^\/[\w~-]+(\/[\w~-]+)*(\?[\w=&,.:%+*-]*)?$/.test(path);
  return plain && !/^\/(sign-in|sign-out|invitations|approvals)\b/.test(path) ? path : '/incidents';
}

interface Reading {
  /** The zone in which people fill in times. */
  readonly timeZone: string;
  /** Of which type the fact is whose value is filled in. */
  readonly factType?: (key: string) => FactType | undefined;
}

/** A form's fields as a command's data: empty fields are left out, and each field becomes of the type that the schema asks
 *  for. What does not fit stays as it was typed, for the schema to refuse. Pure. */
export function commandData(type: CommandType, form: Form, reading: Reading): Record<string, unknown> {
  const data = formData(commandSchemas[type], form, reading);
  if ((type === 'RecordFact' || type === 'ReviseFact') && typeof data['value'] === 'string') {
    data['value'] = factValue(
      data['value'],
      reading.factType?.(String(data['key'])) ?? (data['type'] as FactType | undefined),
      reading.timeZone,
    );
  }
  return data;
}

/** A form's fields as the data of a schema. Pure. */
export function formData(schema: z.ZodType, form: Form, { timeZone }: Reading): Record<string, unknown> {
  const { properties } = shapeOf(schema);
  const data: Record<string, unknown> = {};
  for (const [field, values] of form) {
    const [name = '', inner] = field.replace(/\[\]$/, '').split('.');
    const filled = values.filter((value) => value.trim() !== '');
    if (name.startsWith('_') || filled.length === 0) continue;
    const shape = Object.hasOwn(properties, name) ? properties[name]! : {};
    if (inner === undefined) data[name] = fieldValue(shape, filled, timeZone);
    else data[name] = { ...(isRecord(data[name]) ? data[name] : {}), [inner]: filled[0]!.trim() };
  }
  return data;
}

function fieldValue(shape: Shape, filled: readonly string[], timeZone: string): unknown {
  if (shape.type === 'array') {
    const lines = shape.items?.enum === undefined ? filled.flatMap((value) => value.split('\n')) : filled;
    return lines.map((line) => line.trim()).filter(Boolean);
  }
  const value = filled[0]!;
  if (filled.length > 1) return filled;
  if (shape.type === 'integer') return /^\d{1,15}$/.test(value) ? Number(value) : value;
  if (shape.type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  return shape.format === 'date-time' ? instantIn(timeZone, value) : value;
}

function factValue(value: string, type: FactType | undefined, timeZone: string): unknown {
  const text = value.trim();
  if (type === 'instant') return instantIn(timeZone, text);
  if (type !== 'number' && type !== 'money') return text;
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? Number(text) : text;
}

const localForm = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?$/;

/** A wall-clock time such as `2030-03-11T16:30` in a zone, as an instant; anything else stays as it is. Pure.
 *  At the hour that winter time repeats it is the first of the two. */
export function instantIn(timeZone: string, local: string): string {
  const match = localForm.exec(local.trim());
  const asUtc = match === null ? NaN : Date.parse(`${match[1]}T${match[2]}:00Z`);
  if (Number.isNaN(asUtc)) return local;
  const offsets = [asUtc - 86_400_000, asUtc + 86_400_000].map((at) => zoneOffsetMs(timeZone, at));
  const fitting = offsets.map((offset) => asUtc - offset).filter((at) => at + zoneOffsetMs(timeZone, at) === asUtc);
  return new Date(fitting.length > 0 ? Math.min(...fitting) : asUtc - offsets[0]!).toISOString();
}

/** An instant as a `datetime-local` field shows it in a zone. Pure. */
export const localIn = (timeZone: string, at: string): string =>
  new Date(Date.parse(at) + zoneOffsetMs(timeZone, Date.parse(at))).toISOString().slice(0, 16);

function zoneOffsetMs(timeZone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(at);
  const read = (type: string): string => parts.find((part) => part.type === type)?.value ?? '00';
  const wall = Date.parse(
    `${read('year')}-${read('month')}-${read('day')}T${read('hour')}:${read('minute')}:${read('second')}Z`,
  );
  return wall - Math.floor(at / 1000) * 1000;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
