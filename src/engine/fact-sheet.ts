import type { Fact } from '../message/fact.js';
import { stageOf } from '../incident/chart.js';
import { exitVerdicts } from '../incident/criteria.js';
import { draft } from '../incident/decide/drafting.js';
import type { Library } from '../incident/library.js';
import { latest } from '../incident/remedy.js';
import type { State } from '../incident/state.js';
import { capital, namesFor, speak, type Setting } from '../incident/words.js';
import { settingFor, type Look } from './say.js';

export type FactSheetView = ReturnType<typeof factSheetView>;
export type FactRow = FactSheetView['recorded'][number];

/** Something that cannot go on before a fact is confirmed. */
export interface Waiting {
  readonly what: 'criterion' | 'message' | 'clock';
  readonly id: string;
  readonly text: string;
}

/** The fact sheet as people look at it: what is recorded, then what the playbook asks for and nobody has recorded, first of
 *  all that for which something waits. Pure. */
export function factSheetView(state: State, library: Library, look: Look) {
  const setting = settingFor(state, library, look);
  const waits = waitingIn(state, library, setting);
  const name = namesFor(setting);
  const { factTypes } = speak(look.language).names;
  const recorded = Object.values(state.facts).map((fact) => factRow(fact, state, setting, waits.get(fact.key) ?? []));
  const missing = library.playbook.facts
    .filter(({ key }) => !Object.hasOwn(state.facts, key))
    .map(({ key, type }) => ({
      key,
      type,
      typeText: factTypes[type],
      labelText: name.fact(key),
      waits: waits.get(key) ?? [],
    }))
    .toSorted((a, b) => b.waits.length - a.waits.length);
  return { incident: state.id, version: state.version, recorded, missing };
}

/** One fact in words, with the texts that show it. Pure. */
export function factRow(fact: Fact, state: State, setting: Setting, waits: readonly Waiting[] = []) {
  const name = namesFor(setting);
  const messages = Object.values(state.messages).filter(({ facts }) => (facts[fact.key] ?? 0) > 0);
  return {
    ...fact,
    labelText: name.fact(fact.key),
    statusText: speak(setting.language).names.factStatuses[fact.status],
    valueText: name.factValue(fact),
    usedBy: messages.map(({ id }) => id),
    wrongIn: Object.values(state.messages)
      .filter(({ state: life, stale }) => life === 'published' && stale.includes(fact.key))
      .map(({ id }) => id),
    waits: fact.status === 'confirmed' ? [] : waits,
  };
}

/** What waits for which fact: conditions of this stage, texts that it asks for and that cannot be drafted, clocks that begin
 *  with a fact. Pure. */
export function waitingIn(state: State, library: Library, setting: Setting): ReadonlyMap<string, readonly Waiting[]> {
  const waits = new Map<string, Waiting[]>();
  const add = (key: string, one: Waiting): void => {
    const known = waits.get(key) ?? [];
    if (!known.some(({ what, text }) => what === one.what && text === one.text)) waits.set(key, [...known, one]);
  };
  const stage = stageOf(state.chart);
  if (stage === 'closed') return waits;
  const { playbook } = library;
  const { at } = setting;
  const name = namesFor(setting);
  for (const { criterion, standing, reasons } of exitVerdicts({ playbook, state, at }, stage)) {
    if (standing !== 'unmet') continue;
    // Only a condition that names this fact waits for it; "three facts at least" is met by any.
    for (const { code, remedies } of reasons) {
      const key = code === 'FACT_OPEN' ? remedies[0]?.data['key'] : undefined;
      if (typeof key === 'string')
        add(key, { what: 'criterion', id: criterion.id, text: capital(name.criterion(criterion.id)) });
    }
  }
  const { kinds } = speak(setting.language).names;
  for (const due of playbook.stages[stage].messages.filter(({ ifAsked }) => !ifAsked)) {
    for (const language of state.languages) {
      if (latest(state, due, language) !== undefined) continue;
      const made = draft({ library, state, meta: { at } }, { ...due, language });
      for (const { code, data } of 'reasons' in made ? made.reasons : [])
        if (code === 'FACT_GAP')
          add(String(data['key']), { what: 'message', id: due.kind, text: capital(kinds[due.kind]) });
    }
  }
  for (const { id, starts } of playbook.clocks)
    if (typeof starts === 'object' && !Object.hasOwn(state.clocks, id))
      add(starts.fact, { what: 'clock', id, text: name.clock(id) });
  return waits;
}
