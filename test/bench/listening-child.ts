import { benchmark } from '../../src/cli/benchmark.js';

/** One run of `unisono benchmark`, which tells the most memory that it took. */
const [file, out] = process.argv.slice(2);
let rows = 0;
const io = {
  out: (text: string): void => {
    rows ||= Number(/rows ([\d,]+)/.exec(text)?.[1]?.replaceAll(',', '') ?? 0);
  },
  err: (): void => {},
};
await benchmark([file!], { out: out!, json: false, language: 'en', top: 28 }, '2030-06-01T00:00:00Z', io);
console.log(JSON.stringify({ rows, peakMiB: process.resourceUsage().maxRSS / 1024 }));
