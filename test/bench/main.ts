import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { append } from './append.js';
import { checks } from './checks.js';
import { drafts } from './drafts.js';
import { fold } from './fold.js';
import { http } from './http.js';
import { listening } from './listening.js';
import { live } from './live.js';
import { Report, machine, memoryMiB } from './measure.js';
import { many } from './many.js';
import { room } from './room.js';
import { sitrep } from './sitrep.js';

const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
const parts = { fold, append, drafts, checks, http, live, room, many, sitrep, listening };

console.log(machine());
const report = new Report();
for (const [name, run] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.log(`${name}`);
  await run(report);
}
console.log(`memory of the benchmark itself at the end: ${Math.round(memoryMiB())} MiB`);
const missed = report.figures.filter(({ met }) => met === false);
console.log(missed.length === 0 ? 'Every goal is met.' : `Goals missed: ${missed.map(({ name }) => name).join('; ')}`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report.figures, null, 2)}\n`);
