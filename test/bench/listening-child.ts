import { main } from '../../src/main.js';

/** One run of `unisono benchmark`, by the program itself, which tells the most memory that it took. */
const [file, out] = process.argv.slice(2);
await main(['node', 'unisono', 'benchmark', file!, '--out', out!]);
console.log(JSON.stringify({ peakBytes: process.resourceUsage().maxRSS * 1024 }));
