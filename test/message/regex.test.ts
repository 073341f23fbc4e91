import { createContext, Script } from 'node:vm';
import { expect } from 'chai';
import { keyOf, proofs, prove, type Proof } from '../support/proof.js';
import { expressions, type Expression } from '../support/regex.js';
import { workMs } from '../support/work.js';

/** As long a text as anybody could send us for a message, and how much work an expression may be on it. */
const hostileLength = 50_000;
const mostMs = 250;

describe('the regular expressions of the product', () => {
  const all = expressions();
  const known = proofs();

  it('are found', () => {
    expect(all.length).to.be.greaterThan(500);
  });

  it('cannot be made slow: each is proven linear, or holds out against what was found to slow it', async function () {
    this.timeout(600_000);
    const slow: string[] = [];
    for (const one of all) {
      const proof = known[keyOf(one)] ?? (await prove(one));
      const worst = Math.max(0, ...attacksOn(one, proof).map((text) => slownessMs(one, text)));
      if (worst > mostMs) slow.push(`${one.file}: /${one.source.slice(0, 120)}/${one.flags}: ${Math.round(worst)} ms`);
    }
    expect(slow, slow.join('\n')).to.deep.equal([]);
  });
});

/** Hostile texts for an expression that is not proven: what the prover found or, where it gave up, walls of its own words. */
function attacksOn({ source }: Expression, proof: Proof): string[] {
  if (proof === 'linear') return [];
  if (proof === 'unknown') {
    const words = [...new Set(source.match(/[\p{L}]{2,}(?: [\p{L}]{2,})*/gu) ?? [])].slice(0, 3);
    return [...words.map((word) => `${word} `), 'a '].map((unit) => wall(unit));
  }
  const { pumps, suffix } = proof;
  const room = hostileLength - suffix.length - pumps.reduce((sum, { prefix }) => sum + prefix.length, 0);
  return [
    pumps
      .map(({ prefix, pump }) => prefix + pump.repeat(Math.max(1, Math.floor(room / pumps.length / pump.length))))
      .join('') + suffix,
  ];
}

const wall = (unit: string): string => unit.repeat(Math.ceil(hostileLength / unit.length)).slice(0, hostileLength);

/** Long enough to tell slow from busy; an expression that never ends is stopped then, and the others have their turn. */
const patienceMs = 5000;
const replaced = new Script("text.replace(expression, '')");

function slownessMs({ source, flags }: Expression, text: string): number {
  const expression = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const context = createContext({ text, expression });
  try {
    return workMs(() => replaced.runInContext(context, { timeout: patienceMs }));
  } catch {
    return patienceMs;
  }
}
