import { expect } from 'chai';
import fc from 'fast-check';
import { initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import { incidentChart, messageChart, stageOf, variantOf, type Chart } from '../../src/incident/chart.js';
import type { EntryType } from '../../src/incident/entry.js';
import { bundle, playbookIds, rounds } from '../support/library.js';

/** Every place that a chart can be brought to. */
function reachable<Value>(chart: Chart<Value>): Set<Value> {
  const found = new Set([chart.initial]);
  for (const place of found) {
    for (const type of chart.moves) {
      const next = chart.next(place, type);
      if (next !== undefined) found.add(next);
    }
  }
  return found;
}

/** Runs the bare machine beside the table, entry by entry. */
function besides<Value>(chart: Chart<Value>, types: readonly string[]): void {
  let [snapshot] = initialTransition(chart.machine) as [AnyMachineSnapshot, unknown];
  let place = chart.initial;
  for (const type of types) {
    const next = chart.next(place, type as EntryType);
    const legal = chart.moves.has(type as EntryType) && snapshot.can({ type });
    expect(next !== undefined, type).to.equal(legal);
    if (next === undefined) continue;
    [snapshot] = transition(chart.machine, snapshot, { type }) as [AnyMachineSnapshot, unknown];
    place = next;
    expect(place).to.deep.equal(snapshot.value);
    expect(snapshot.status).to.equal('active');
  }
}

const strangers = [
  'xstate.stop',
  'xstate.init',
  'xstate.error.platform',
  'xstate.after.1000.listen',
  '',
  '*',
  'NoteLogged',
  'toString',
  '__proto__',
  'constructor',
];

const charts: [string, Chart<never>][] = [
  ...playbookIds.map((id): [string, Chart<never>] => [
    `the chart of ${id}`,
    incidentChart(bundle(id).playbook) as Chart<never>,
  ]),
  ['the chart of a message', messageChart as Chart<never>],
];

for (const [name, chart] of charts) {
  describe(name, () => {
    const types = [...chart.moves];

    it('remembers exactly what a bare transition of the machine does', () => {
      const walk = fc.array(fc.constantFrom(...types, ...types, ...strangers), { maxLength: 60 });
      fc.assert(
        fc.property(walk, (entries) => besides(chart, entries)),
        { numRuns: rounds(200) },
      );
    });

    it('lets nothing in that it does not declare', () => {
      for (const type of strangers) expect(chart.next(chart.initial, type as EntryType), type).to.equal(undefined);
      expect(types.filter((type) => type.startsWith('xstate.'))).to.deep.equal([]);
    });

    it('gives the same frozen object for the same place', () => {
      const places = [...reachable(chart)] as unknown[];
      expect(new Set(places.map((place) => JSON.stringify(place))).size).to.equal(places.length);
      for (const place of places) expect(place).to.be.frozen;
    });

    it('says of each place what is legal there', () => {
      for (const place of reachable(chart)) {
        expect(chart.allowed(place)).to.deep.equal(types.filter((type) => chart.next(place, type) !== undefined));
      }
    });
  });
}

describe('the places of the charts', () => {
  it('can all be reached', () => {
    const contested = reachable(incidentChart(bundle('contested-plan').playbook));
    // Six for the stage (one of them in two variants), two for the team, seven for the plan, two for the voice, three for the cadence.
    expect(contested.size).to.equal(6 * 2 * 7 * 2 * 3);
    expect(reachable(incidentChart(bundle('rumour').playbook)).size).to.equal(6 * 2 * 2 * 3);
    expect([...reachable(messageChart)]).to.have.members([
      'draft',
      'submitted',
      'approved',
      'released',
      'published',
      'superseded',
      'withdrawn',
    ]);
  });

  it('begin with the variant of the playbook', () => {
    const variantAfterListening = (id: (typeof playbookIds)[number]) => {
      const chart = incidentChart(bundle(id).playbook);
      return variantOf(chart.next(chart.initial, 'StageAdvanced')!);
    };
    expect(variantAfterListening('contested-plan')).to.equal('full');
    expect(variantAfterListening('rumour')).to.equal('acknowledge-only');
  });

  it('lead back to listening from every later stage, and out of closed only by reopening', () => {
    const chart = incidentChart(bundle('contested-plan').playbook);
    for (const place of reachable(chart)) {
      const stage = stageOf(place);
      const reopened = chart.next(place, 'StageReopened');
      expect(reopened && stageOf(reopened), stage).to.equal(
        stage === 'listen' || stage === 'closed' ? undefined : 'listen',
      );
      if (stage === 'closed')
        expect(chart.allowed(place).filter((type) => /^(Stage|Incident|Apology)/.test(type))).to.deep.equal([
          'IncidentReopened',
        ]);
    }
  });

  it('let a text out only by way of approval', () => {
    expect(messageChart.next('draft', 'MessageReleased')).to.equal(undefined);
    expect(messageChart.next('submitted', 'MessageReleased')).to.equal(undefined);
    expect(messageChart.next('draft', 'MessageApproved')).to.equal(undefined);
    expect(messageChart.next('approved', 'MessageReleased')).to.equal('released');
    expect(messageChart.allowed('superseded')).to.deep.equal([]);
    expect(messageChart.allowed('withdrawn')).to.deep.equal([]);
  });

  it('withdraw first, investigate, and come back with a better story', () => {
    const chart = incidentChart(bundle('contested-plan').playbook);
    const walk = (...types: EntryType[]) =>
      types.reduce<typeof chart.initial | undefined>((place, type) => place && chart.next(place, type), chart.initial)
        ?.plan;
    expect(walk('PlanWithdrawn', 'InvestigationStarted', 'FindingsReported', 'PlanReturned')).to.equal('returned');
    expect(walk('PlanPaused', 'PlanContinued')).to.equal('running');
    expect(walk('PlanReturned')).to.equal(undefined);
    expect(walk('PlanWithdrawn', 'PlanReturned')).to.equal(undefined);
    expect(walk('PlanWithdrawn', 'PlanDropped', 'PlanReturned')).to.equal(undefined);
  });

  it('do not know places of another chart', () => {
    const [one, other] = [incidentChart(bundle('rumour').playbook), incidentChart(bundle('rumour').playbook)];
    expect(() => one.next(other.initial, 'StageAdvanced')).to.throw('does not belong');
  });
});
