import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { check } from 'recheck';
import { root } from './library.js';
import { expressions, type Expression } from './regex.js';

/** What is known of an expression: proven linear; slow in theory, with the attack that was found; or too large to prove. */
export type Proof = 'linear' | 'unknown' | { readonly pumps: readonly Pump[]; readonly suffix: string };
interface Pump {
  readonly prefix: string;
  readonly pump: string;
}

const file = join(root, 'test', 'message', 'regex-proofs.json');

/** Proofs made before, by the hash of the expression. To prove nine hundred takes minutes, so they are kept; an expression that
 *  changes is proven anew. */
export const proofs = (): Readonly<Record<string, Proof>> =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Proof>) : {};

export const keyOf = ({ source, flags }: Expression): string =>
  createHash('sha256').update(`${source}/${flags}`).digest('base64url').slice(0, 16);

/** Proves an expression, or finds an attack on it. */
export async function prove({ source, flags }: Expression): Promise<Proof> {
  // The prover does not read every flag; none of these makes an expression slower.
  const result = await check(source, flags.replace(/[dgyv]/g, ''), { timeout: 3000, randomSeed: 1 });
  if (result.status === 'safe') return 'linear';
  if (result.status === 'unknown') return 'unknown';
  const { pumps, suffix } = result.attack;
  return { pumps: pumps.map(({ prefix, pump }) => ({ prefix, pump })), suffix };
}

/** Run by itself, it proves what has no proof yet and writes all down. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const known = proofs();
  const all: Record<string, Proof> = {};
  for (const one of expressions()) all[keyOf(one)] = known[keyOf(one)] ?? (await prove(one));
  const sorted = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(sorted, null, 1)}\n`);
  const count = (what: (proof: Proof) => boolean): number => Object.values(all).filter(what).length;
  console.log(
    `${Object.keys(all).length} expressions: ${count((one) => one === 'linear')} linear, ${count((one) => one === 'unknown')} too large to prove, ${count((one) => typeof one === 'object')} with an attack.`,
  );
}
