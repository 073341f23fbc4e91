import { expect } from 'chai';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { Playbook } from '../../src/playbook/schema.js';
import { stages } from '../../src/playbook/vocabulary.js';
import { proveText } from '../support/mutant.js';
import { playbookIds, playbookText, rounds } from '../support/library.js';

type Draft = { -readonly [K in keyof Playbook]: Playbook[K] };

/** Changes that a playbook's author makes without breaking it; the figure picks where and how much. */
const neutral: Readonly<Record<string, (playbook: Draft, pick: number) => void>> = {
  'another title': (playbook, pick) => {
    playbook.title = { en: `Plan ${pick}: "quoted", # and more`, nl: `Plan ${pick}` };
  },
  'another reason why': (playbook, pick) => {
    const { exit } = playbook.stages[stages[pick % 4]!];
    exit[pick % exit.length]!.why = { en: 'Because.', nl: 'Daarom.' };
  },
  'a task more': (playbook, pick) => {
    playbook.stages[stages[pick % 4]!].tasks.push({
      id: `task-${pick}`,
      title: { en: 'Breathe', nl: 'Adem' },
      role: playbook.roles[pick % playbook.roles.length]!.id,
      again: false,
    });
  },
  'a longer clock': (playbook, pick) => {
    const clock = playbook.clocks[pick % playbook.clocks.length]!;
    if (clock.withinMin === undefined) clock.hours = clock.hours! + pick / 7;
    else clock.withinMin += pick;
  },
  'a role more, with a deputy': (playbook, pick) => {
    playbook.roles.push({
      id: `role-${pick}`,
      title: { en: 'Helper', nl: 'Helper' },
      deputy: playbook.roles[0]!.id,
      may: [],
    });
  },
  'a severity more': (playbook, pick) => {
    playbook.severities.push({
      id: `severity-${pick}`,
      title: { en: 'Other', nl: 'Anders' },
      updateEveryMin: 1 + pick,
    });
  },
  'an audience more, at the end': (playbook, pick) => {
    playbook.audiences.push({ id: `audience-${pick}`, title: { en: 'Others', nl: 'Anderen' }, inside: pick % 2 === 0 });
  },
  'a fact more': (playbook, pick) => {
    playbook.facts.push({
      key: `fact-${pick}`,
      type: 'number',
      label: { en: 'how many', nl: 'hoeveel' },
      material: pick % 2 === 0,
      publishable: true,
      sample: pick,
    });
  },
  'a criterion less': (playbook, pick) => {
    const { exit } = playbook.stages[stages[pick % 4]!];
    if (exit.length > 1) exit.splice(pick % exit.length, 1);
  },
  'a gate less': (playbook, pick) => {
    playbook.gates.splice(pick % playbook.gates.length, 1);
  },
  'a soft criterion made advice': (playbook, pick) => {
    const { exit } = playbook.stages[stages[pick % 4]!];
    exit[pick % exit.length]!.strength = 'advice';
  },
  'a clock less, with its escalation': (playbook, pick) => {
    const [gone] = playbook.clocks.splice(pick % playbook.clocks.length, 1);
    playbook.escalations = playbook.escalations.filter(({ clock }) => clock !== gone?.id);
  },
  'a quicker deputy': (playbook, pick) => {
    playbook.deputyAfterMin = 1 + pick;
  },
  'another time zone': (playbook, pick) => {
    playbook.timeZone = ['UTC', 'Asia/Tokyo', 'America/Paramaribo', 'Europe/Brussels'][pick % 4]!;
  },
};

const keysShuffled = (value: unknown, seed: number): unknown => {
  if (Array.isArray(value)) return value.map((item) => keysShuffled(item, seed));
  if (typeof value !== 'object' || value === null) return value;
  const weight = (key: string): number =>
    [...key].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)! * (seed + 7)) % 1009, seed);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => weight(a) - weight(b))
      .map(([key, inner]) => [key, keysShuffled(inner, seed)]),
  );
};

const commented = (text: string, seed: number): string =>
  text
    .split('\n')
    .flatMap((line, index) =>
      (index * 7 + seed) % 11 === 0 && !line.startsWith(' ') ? [`# remark ${index}: "x"`, '', line] : [line],
    )
    .join('\n');

describe('a playbook stays good under', () => {
  for (const [what, change] of Object.entries(neutral)) {
    it(what, () => {
      for (const id of playbookIds) {
        const playbook = parse(playbookText(id)) as Draft;
        change(playbook, 3);
        expect(proveText(id, stringify(playbook)), id).to.deep.equal([]);
      }
    });
  }

  it('any such changes together, with its keys in another order and remarks between them', function () {
    this.timeout(0);
    const changes = fc.array(fc.tuple(fc.constantFrom(...Object.keys(neutral)), fc.nat(50)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...playbookIds), changes, fc.nat(1000), (id, chosen, seed) => {
        const playbook = parse(playbookText(id)) as Draft;
        const done = new Set<string>();
        for (const [what, pick] of chosen) {
          if (done.has(what)) continue;
          done.add(what);
          neutral[what]!(playbook, pick);
        }
        const text = commented(stringify(keysShuffled(playbook, seed)), seed);
        expect(proveText(id, text)).to.deep.equal([]);
      }),
      { numRuns: Math.ceil(rounds(200) / 10) },
    );
  });
});
