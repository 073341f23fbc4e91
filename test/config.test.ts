import { expect } from 'chai';
import { readConfig, settings } from '../src/config.js';
import { UnisonoError } from '../src/error.js';

describe('the configuration', () => {
  const secret = 'sixteen letters!';
  const url = 'https://gateway.example/calls';

  it('has no gateway unless it is told of one', () => {
    expect(readConfig({})).to.not.have.property('webhook');
    expect(readConfig({ UNISONO_WEBHOOK_SECRET: secret })).to.not.have.property('webhook');
    const config = readConfig({ UNISONO_WEBHOOK_URL: url, UNISONO_WEBHOOK_SECRET: secret });
    expect(config.webhook).to.deep.equal({ url, secret });
  });

  it('takes what is signed only where it knows a secret', () => {
    expect(readConfig({})).to.not.have.property('intakeSecret');
    expect(readConfig({ UNISONO_INTAKE_SECRET: secret }).intakeSecret).to.equal(secret);
  });

  it('reads feeds inside the network only where that is said', () => {
    expect(readConfig({})).to.not.have.property('feedsInside');
    expect(readConfig({ UNISONO_FEEDS_INSIDE: 'no' })).to.not.have.property('feedsInside');
    expect(readConfig({ UNISONO_FEEDS_INSIDE: 'yes' }).feedsInside).to.equal(true);
    expect(() => readConfig({ UNISONO_FEEDS_INSIDE: '1' })).to.throw(UnisonoError, /^UNISONO_FEEDS_INSIDE: "1"/);
  });

  it('says which variable is wrong, and never quotes a secret', () => {
    const wrong: readonly (readonly [string, Record<string, string>])[] = [
      ['UNISONO_WEBHOOK_URL', { UNISONO_WEBHOOK_URL: 'http://gateway.example', UNISONO_WEBHOOK_SECRET: secret }],
      ['UNISONO_WEBHOOK_URL', { UNISONO_WEBHOOK_URL: 'gateway', UNISONO_WEBHOOK_SECRET: secret }],
      ['UNISONO_WEBHOOK_SECRET', { UNISONO_WEBHOOK_URL: url }],
      ['UNISONO_WEBHOOK_SECRET', { UNISONO_WEBHOOK_URL: url, UNISONO_WEBHOOK_SECRET: 'short-secret' }],
      ['UNISONO_INTAKE_SECRET', { UNISONO_INTAKE_SECRET: 'short-secret' }],
    ];
    for (const [name, environment] of wrong) {
      expect(() => readConfig(environment))
        .to.throw(UnisonoError, new RegExp(`^${name}: (?!.*short-secret)`))
        .with.property('code', 'CONFIG_INVALID');
    }
  });

  it('names each setting once, with what it means', () => {
    const names = settings.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    for (const { meaning } of settings) expect(meaning).to.match(/\S{2,}/);
  });
});
