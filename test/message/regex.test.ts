import { expect } from 'chai';
import { check } from 'recheck';
import { expressions, type Expression } from '../support/regex.js';

/** As long a text as anybody could send us for a message, and how long an expression may take for it. */
const hostileLength = 50_000;
const longestMs = 250;

describe('the regular expressions of the product', () => {
  const all = expressions();

  it('are found', () => {
    expect(all.length).to.be.greaterThan(300);
  });

  it('cannot be made slow: each is proven linear, or holds out against the attack that was found for it', async function () {
    this.timeout(600_000);
    const slow: string[] = [];
    for (const one of all) {
      const { attack } = await attackOn(one);
      if (attack === null) continue;
      const ms = timeOf(one, attack);
      if (ms > longestMs) slow.push(`${one.file}: /${one.source.slice(0, 120)}/${one.flags} took ${Math.round(ms)} ms`);
    }
    expect(slow, slow.join('\n')).to.deep.equal([]);
  });
});

/** What makes an expression slow, as long as a hostile text may be; null where it is proven that nothing does. */
async function attackOn({ source, flags }: Expression): Promise<{ attack: string | null }> {
  // The prover does not read every flag; none of these makes an expression slower.
  const result = await check(source, flags.replace(/[dgyv]/g, ''), { timeout: 10_000, randomSeed: 1 });
  if (result.status !== 'vulnerable') return { attack: null };
  const { pumps, suffix } = result.attack;
  const prefix = pumps.map(({ prefix: before }) => before).join('');
  const body = pumps.map(({ pump }) => pump).join('');
  const times = Math.max(1, Math.floor((hostileLength - prefix.length - suffix.length) / Math.max(1, body.length)));
  return {
    attack: `${prefix}${pumps.map(({ pump }) => pump.repeat(Math.ceil(times / pumps.length))).join('')}${suffix}`,
  };
}

function timeOf({ source, flags }: Expression, text: string): number {
  const expression = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const start = process.hrtime.bigint();
  text.replace(expression, '');
  return Number(process.hrtime.bigint() - start) / 1e6;
}
