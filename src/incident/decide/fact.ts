import { isOpen, isUsable, nextUpdateKey, type Fact, type FactSheet } from '../../message/fact.js';
import { openFactsKey } from '../../message/render.js';
import { isOfType } from '../../playbook/value.js';
import type { Entry } from '../entry.js';
import { stageOf } from '../chart.js';
import { rolesWith } from '../power.js';
import { reason, type Reason } from '../reason.js';
import type { Message } from '../state.js';
import { redraft } from './drafting.js';
import { accept, needs, needsRole, refuse, type Case, type Handler, type Occasion } from './verdict.js';
import { instant } from './team.js';

/** The fact sheet. A revision drafts again what uses the fact; a material one voids approvals and marks what is out. */
export const facts: { readonly [T in 'RecordFact' | 'ReviseFact']: Handler<T> } = {
  RecordFact: (given) => {
    const { playbook, state, data } = given;
    const declared = playbook.facts.find(({ key }) => key === data.key);
    const type = declared?.type ?? data.type;
    const label = declared?.label ?? data.label;
    if (Object.hasOwn(state.facts, data.key)) {
      return refuse(
        reason('FACT_EXISTS', { key: data.key }, [
          { command: 'ReviseFact', data: { ...data }, roles: rolesWith(playbook, 'confirm-facts') },
        ]),
      );
    }
    if (type === undefined || label === undefined)
      return refuse(reason('FACT_NEW', { key: data.key, known: playbook.facts.map(({ key }) => key) }));
    const unit = declared?.unit ?? data.unit;
    const { terms, unitOne } = declared ?? {};
    const base = {
      key: data.key,
      type,
      label,
      ...(unit === undefined ? {} : { unit }),
      ...(unitOne === undefined ? {} : { unitOne }),
      ...(terms === undefined ? {} : { terms }),
    };
    return put(given, base, { revision: 1, material: declared?.material ?? true });
  },

  ReviseFact: (given) => {
    const { playbook, state, data } = given;
    const known = Object.hasOwn(state.facts, data.key) ? state.facts[data.key] : undefined;
    if (known === undefined) {
      return refuse(
        reason('ID_UNKNOWN', { what: 'fact', id: data.key, known: Object.keys(state.facts) }, [
          { command: 'RecordFact', data: { ...data }, roles: rolesWith(playbook, 'confirm-facts') },
        ]),
      );
    }
    const { key, type, label, unit, unitOne, terms } = known;
    const material = playbook.facts.find((fact) => fact.key === key)?.material ?? true;
    return put(
      given,
      {
        key,
        type,
        label,
        ...(unit === undefined ? {} : { unit }),
        ...(unitOne === undefined ? {} : { unitOne }),
        ...(terms === undefined ? {} : { terms }),
      },
      { revision: known.revision + 1, material },
      known,
      data.material,
    );
  },
};

function put(
  given: Case<'RecordFact'> | Case<'ReviseFact'>,
  base: Pick<Fact, 'key' | 'type' | 'label' | 'unit' | 'unitOne' | 'terms'>,
  { revision, material }: Pick<Fact, 'revision' | 'material'>,
  known?: Fact,
  isSaidMaterial?: boolean,
) {
  const { data, meta } = given;
  const { status, source } = data;
  const declared = given.playbook.facts.find(({ key }) => key === base.key);
  const publishable = data.publishable ?? known?.publishable ?? declared?.publishable ?? true;
  const said = data.value === undefined && status !== 'unknown' ? (known?.value ?? null) : (data.value ?? null);
  const fits = said === null || isOfType(base.type, said);
  const value = base.type === 'instant' && typeof said === 'string' && fits ? instant(said) : said;
  const reasons: Reason[] = [];
  const role = status === 'confirmed' || status === 'withdrawn' ? needs(given, 'confirm-facts') : needsRole(given);
  if (role !== null) reasons.push(role);
  if ('revision' in data && data.revision !== undefined && data.revision !== known?.revision)
    reasons.push(reason('FACT_CHANGED', { fact: base.label, key: base.key }));
  if (value === null && (status === 'confirmed' || status === 'unconfirmed'))
    reasons.push(reason('VALUE_MISSING', { fact: base.label }));
  if (!fits) reasons.push(reason('FACT_TYPE', { fact: base.label, type: base.type }));
  // A time that has passed cannot be promised any more: better told now than when the text is about to leave.
  if (base.key === nextUpdateKey && status === 'confirmed' && typeof value === 'string' && fits && value <= meta.at)
    reasons.push(reason('DATE_PASSED', { at: value }));
  const asOf = data.asOf === undefined ? meta.at : instant(data.asOf);
  if (asOf > meta.at) reasons.push(reason('FACT_AHEAD', { at: asOf }));
  const stated = { status, value: status === 'unknown' ? null : value, publishable };
  const same = known !== undefined && saysTheSame(known, stated);
  const fact: Fact = {
    ...base,
    ...stated,
    source,
    asOf,
    revision,
    // A second source for what we say already is no news to anybody.
    material: isSaidMaterial ?? (material && !same),
  };
  if (same && source === known.source && (data.asOf === undefined || fact.asOf === known.asOf))
    reasons.push(reason('FACT_UNCHANGED', { fact: base.label }));
  if (reasons.length > 0) return refuse(...reasons);
  const recorded: Entry = known === undefined ? { type: 'FactRecorded', fact } : { type: 'FactRevised', fact };
  return accept(recorded, ...consequences(given, fact, known), ...reopening(given, fact, known));
}

type Stated = Pick<Fact, 'status' | 'value' | 'publishable'>;

const saysTheSame = (a: Stated, b: Stated): boolean =>
  a.status === b.status && a.publishable === b.publishable && JSON.stringify(a.value) === JSON.stringify(b.value);

/** What a fact's change does to the messages that rest on it. */
function consequences(given: Occasion, fact: Fact, known: Fact | undefined): Entry[] {
  const sheet: FactSheet = { ...given.state.facts, [fact.key]: fact };
  // A list of what we do not know yet changes when a fact becomes open, or no longer is.
  const openChanged = isOpen(fact) !== (known !== undefined && isOpen(known));
  return Object.values(given.state.messages).flatMap((message) => {
    const shows = (message.facts[fact.key] ?? 0) > 0;
    const reads = Object.hasOwn(message.facts, fact.key) || (openChanged && Object.hasOwn(message.facts, openFactsKey));
    return reads ? consequence(given, message, fact, sheet, shows) : [];
  });
}

function consequence(given: Occasion, message: Message, fact: Fact, sheet: FactSheet, shows: boolean): Entry[] {
  const because = [fact.key];
  // What may no longer be said must not go further, however little it changes.
  const weighty = shows && (fact.material || !isUsable(fact, message.language));
  const again = (): Entry[] => {
    const draft = redraft(given, message, sheet);
    return draft === null || draft.hash === message.hash
      ? []
      : [{ type: 'MessageRedrafted', message: message.id, ...draft, because }];
  };
  switch (message.state) {
    case 'draft':
      return again();
    case 'submitted':
    case 'approved':
      return fact.material ? [{ type: 'ApprovalVoided', message: message.id, because }, ...again()] : [];
    case 'released': {
      if (!weighty) return [];
      // Mail that has reached some is out: the rest is struck off, and what is out is marked.
      const begun = Object.values(given.state.jobs).some(
        (job) => job.message === message.id && job.status !== 'owed' && job.status !== 'struck',
      );
      return begun ? [stale(message, fact)] : [{ type: 'ApprovalVoided', message: message.id, because }, ...again()];
    }
    case 'published':
      return weighty ? [stale(message, fact)] : [];
    default:
      return [];
  }
}

const stale = (message: Message, fact: Fact): Entry => ({
  type: 'MessageStaled',
  message: message.id,
  because: [...new Set([...message.stale, fact.key])],
});

/** New victims, or another fact that changes everything, take us back to listening by themselves. */
function reopening({ playbook, state }: Occasion, fact: Fact, known: Fact | undefined): Entry[] {
  const stage = stageOf(state.chart);
  // To find out what was open is the work going well; only what we held for certain and is now otherwise sends us back.
  if (stage === 'listen' || stage === 'closed' || !fact.material || known?.status !== 'confirmed') return [];
  const rule = playbook.reopens.find(({ facts: keys }) => keys.includes(fact.key));
  return rule === undefined ? [] : [{ type: 'StageReopened', from: stage, cause: rule.cause, reason: fact.source }];
}
