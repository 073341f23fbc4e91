import { expect } from 'chai';
import { commitmentHits } from '../../src/message/check/commitment.js';
import { bareContext, type Context } from '../../src/message/check/context.js';
import { readingOf } from '../../src/message/check/reading.js';

const bare = bareContext('2024-11-11T06:45:00Z');
const find = (language: string, text: string, changes: Partial<Context> = {}): string[] =>
  commitmentHits(readingOf(text, language), { ...bare, ...changes }).map(({ rule }) => rule);

const register = [{ what: 'Publish the full report of the investigation', dueAt: '2024-12-01T11:00:00Z' }];

describe('Promises against the register', () => {
  it('knows one that is in it, and one that is not', () => {
    expect(find('en', 'We will publish the full report on 1 December.', { commitments: register })).to.deep.equal([]);
    expect(find('en', 'We will call all neighbours on 2 December.', { commitments: register })).to.deep.equal([
      'commitment-unregistered',
    ]);
    expect(find('nl', 'Wij publiceren op 1 december het rapport.', { commitments: register })).to.deep.equal([]);
  });

  it('finds another due date', () => {
    const hits = commitmentHits(readingOf('We will publish the full report on 5 December.', 'en'), {
      ...bare,
      commitments: register,
    });
    expect(hits.map(({ rule, data }) => [rule, data])).to.deep.equal([['commitment-differs', register[0]]]);
  });

  it('asks nothing of efforts, forecasts, next updates and questions', () => {
    for (const text of [
      'Wij doen er alles aan om dit op te lossen.',
      'Naar verwachting werkt alles om 18.00 uur weer.',
      'Om 16.30 uur vertellen wij meer.',
      'Publiceren wij vrijdag het rapport?',
    ])
      expect(find('nl', text), text).to.deep.equal([]);
  });
});

describe('Money that is promised', () => {
  const text = 'Het spijt ons. Wij vergoeden alle schade.';
  it('needs a mandate', () => {
    expect(find('nl', text)).to.include('money-promise');
    expect(find('nl', text, { isMandated: true })).not.to.include('money-promise');
  });

  it('needs none where a confirmed fact says it', () => {
    const sheet = {
      compensation: {
        key: 'compensation',
        type: 'text' as const,
        label: { en: 'compensation', nl: 'vergoeding' },
        status: 'confirmed' as const,
        value: { nl: 'Wij vergoeden alle schade.' },
        publishable: true,
        source: 'a test',
        asOf: bare.at,
        revision: 1,
        material: true,
      },
    };
    expect(find('nl', text, { sheet })).not.to.include('money-promise');
    expect(find('nl', 'Wij vergoeden alle kosten.', { sheet })).to.include('money-promise');
    expect(find('nl', text, { sheet: { compensation: { ...sheet.compensation, status: 'unconfirmed' } } })).to.include(
      'money-promise',
    );
  });
});
