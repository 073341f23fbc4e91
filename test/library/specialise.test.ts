import { expect } from 'chai';
import { UnisonoError } from '../../src/error.js';
import { libraryOf, takeFromShelf } from '../../src/engine/library.js';
import { readPlaybook, type Path } from '../../src/playbook/load.js';
import type { Playbook } from '../../src/playbook/schema.js';
import { allOptions, chosenOptions, specialise } from '../../src/playbook/specialise.js';
import { playbookText, shelf } from '../support/library.js';

/** What `specialise` looks at, and nothing more. */
const small = {
  id: 'small',
  parameters: [
    { id: 'sector', title: {}, options: [{ id: 'bank' }, { id: 'shop' }, { id: 'other' }] },
    { id: 'listed', title: {}, options: [{ id: 'no' }, { id: 'yes' }] },
  ],
  facts: [
    { key: 'a' },
    { key: 'b', when: { sector: ['bank'] } },
    { key: 'c', when: { sector: ['shop', 'other'] } },
    { key: 'd', when: { sector: ['shop'], listed: ['yes'] } },
    { key: 'e' },
  ],
  stages: {
    listen: {
      tasks: [
        { id: 'one', when: { listed: ['yes'] } },
        { id: 'two', steps: [{ n: 1, when: { listed: ['yes'] } }, { n: 2 }, { n: 3, when: { sector: ['shop'] } }] },
      ],
    },
  },
} as unknown as Playbook;

const keys = (options: Record<string, string>): string[] =>
  specialise(small, options).playbook.facts.map(({ key }) => key);

describe('a playbook with parameters', () => {
  it('has the first option of each where nothing is said', () => {
    expect(chosenOptions(small)).to.deep.equal({ sector: 'bank', listed: 'no' });
    expect(chosenOptions(small, { listed: 'yes' })).to.deep.equal({ sector: 'bank', listed: 'yes' });
    expect(keys({})).to.deep.equal(['a', 'b', 'e']);
  });

  it('leaves out what does not hold for the options that are chosen, all of which must hold', () => {
    expect(keys({ sector: 'shop' })).to.deep.equal(['a', 'c', 'e']);
    expect(keys({ sector: 'shop', listed: 'yes' })).to.deep.equal(['a', 'c', 'd', 'e']);
    expect(keys({ sector: 'other', listed: 'yes' })).to.deep.equal(['a', 'c', 'e']);
  });

  it('is told for every choice, each once', () => {
    expect(allOptions(small).map((one) => Object.values(one).join(' '))).to.deep.equal(
      ['bank', 'shop', 'other'].flatMap((sector) => ['no', 'yes'].map((listed) => `${sector} ${listed}`)),
    );
    expect(allOptions({ ...small, parameters: [] })).to.deep.equal([{}]);
  });

  it('has no word of when in what is left, and is not changed itself', () => {
    const before = JSON.stringify(small);
    const left = JSON.stringify(specialise(small, { sector: 'shop', listed: 'yes' }).playbook);
    expect(left).to.not.contain('"when"');
    expect(left).to.contain('"n":3');
    expect(JSON.stringify(small)).to.equal(before);
  });

  it('knows where each item that is left stands in the file, also in lists within lists', () => {
    const { original, playbook } = specialise(small, { sector: 'shop' });
    const step = (path: Path): unknown => path.reduce<unknown>((at, key) => (at as never)[key], playbook);
    const ways: [Path, Path][] = [
      [
        ['facts', 0, 'key'],
        ['facts', 0, 'key'],
      ],
      [
        ['facts', 1, 'key'],
        ['facts', 2, 'key'],
      ],
      [
        ['facts', 2],
        ['facts', 4],
      ],
      [
        ['stages', 'listen', 'tasks', 0],
        ['stages', 'listen', 'tasks', 1],
      ],
      [
        ['stages', 'listen', 'tasks', 0, 'steps', 0, 'n'],
        ['stages', 'listen', 'tasks', 1, 'steps', 1, 'n'],
      ],
      [
        ['stages', 'listen', 'tasks', 0, 'steps', 1, 'n'],
        ['stages', 'listen', 'tasks', 1, 'steps', 2, 'n'],
      ],
      [
        ['nothing', 7],
        ['nothing', 7],
      ],
      [
        ['facts', 99],
        ['facts', 99],
      ],
      [[], []],
    ];
    for (const [left, file] of ways) expect(original(left), left.join('.')).to.deep.equal(file);
    const whole = (path: Path): unknown => path.reduce<unknown>((at, key) => (at as never)[key], small);
    for (const [left, file] of ways.filter(([path]) => path.at(-1) === 'key' || path.at(-1) === 'n'))
      expect(step(left)).to.equal(whole(file));
  });

  it('without parameters stays as it is', () => {
    const { bundle } = shelf.find(({ id }) => id === 'contested-plan')!;
    expect(specialise(bundle!.playbook).playbook).to.deep.equal(bundle!.playbook);
  });
});

describe('a fault in a playbook with parameters', () => {
  const text = playbookText('rumour')
    .replace(
      /^variant:/m,
      `parameters:
  - id: sector
    title: { en: Sector, nl: Sector }
    options:
      - id: bank
        title: { en: Bank, nl: Bank }
      - id: shop
        title: { en: Shop, nl: Winkel }
variant:`,
    )
    .replace(
      /^(audiences:\n)/m,
      `$1  - id: tellers
    title: { en: Tellers, nl: Baliemedewerkers }
    when: { sector: [bank] }
`,
    );
  const lineOf = (needle: string, of: string): number => of.slice(0, of.indexOf(needle)).split('\n').length;

  it('is none where all is well', () => {
    expect(readPlaybook('p.yaml', text).problems).to.deep.equal([]);
  });

  it('is told at its own line, though an item before it does not hold', () => {
    const broken = text.replace(
      /(\n {4}title: \{ en: Tellers[^\n]*\n {4}when[^\n]*\n)/,
      `$1  - id: clerks # here\n    title: { en: Clerks }\n`,
    );
    const { problems } = readPlaybook('p.yaml', broken);
    expect(problems.map(({ code, line }) => ({ code, line }))).to.deep.equal([
      { code: 'LANGUAGE_MISSING', line: lineOf('id: clerks # here', broken) + 1 },
    ]);
  });

  it('that is there for one option alone is told too, and once', () => {
    const broken = text
      .replace('when: { sector: [bank] }', 'when: { sector: [shop] }')
      .replace('{ en: Tellers, nl: Baliemedewerkers }', '{ en: Tellers }');
    const { problems } = readPlaybook('p.yaml', broken);
    expect(problems.map(({ code, line }) => ({ code, line }))).to.deep.equal([
      { code: 'LANGUAGE_MISSING', line: lineOf('{ en: Tellers }', broken) },
    ]);
  });

  it('is a when that names what no parameter has', () => {
    const option = readPlaybook('p.yaml', text.replace('when: { sector: [bank] }', 'when: { sector: [banc] }'));
    expect(option.problems.map(({ code, line }) => ({ code, line }))).to.deep.include({
      code: 'OPTION_UNKNOWN',
      line: lineOf('when: { sector', text),
    });
    const parameter = readPlaybook('p.yaml', text.replace('when: { sector: [bank] }', 'when: { sektor: [bank] }'));
    expect(parameter.problems.map(({ code, line }) => ({ code, line }))).to.deep.include({
      code: 'PARAMETER_UNKNOWN',
      line: lineOf('when: { sector', text),
    });
  });
});

describe('an incident that opens on a playbook with parameters', () => {
  const refused = (id: string, options: Record<string, string>): UnisonoError => {
    try {
      takeFromShelf(shelf, id, options);
    } catch (error) {
      expect(error).to.be.instanceOf(UnisonoError);
      return error as UnisonoError;
    }
    throw new Error('given out');
  };

  it('gets what was chosen, under a hash of its own', () => {
    const hashes = ['telecom', 'bank', 'other'].map((sector) => {
      const bundle = takeFromShelf(shelf, 'service-outage', { sector });
      expect(bundle.options).to.deep.equal({ sector });
      expect(JSON.stringify(bundle.playbook.facts)).to.not.contain('"when"');
      return libraryOf(bundle).hash;
    });
    expect(new Set(hashes).size).to.equal(3);
    expect(takeFromShelf(shelf, 'service-outage').options).to.deep.equal({ sector: 'telecom' });
  });

  it('is refused an option or a parameter that there is not, with those that there are', () => {
    const option = refused('service-outage', { sector: 'banc' });
    expect(option).to.include({ code: 'OPTION_UNKNOWN' });
    expect(option.message).to.contain('choose telecom or bank or other');
    expect(option.detail['known']).to.deep.equal(['telecom', 'bank', 'other']);
    for (const name of ['sektor', 'constructor', '__proto__']) {
      const options = JSON.parse(`{"${name}":"bank"}`) as Record<string, string>;
      expect(refused('service-outage', options), name).to.include({ code: 'OPTION_UNKNOWN' });
    }
    expect(refused('rumour', { sector: 'bank' }).message).to.contain('has no parameter "sector"');
    expect(refused('service-outage', { sector: 'constructor' })).to.include({ code: 'OPTION_UNKNOWN' });
  });
});
