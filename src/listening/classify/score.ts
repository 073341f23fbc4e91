import { features, type Evidence } from './evidence.js';
import { width } from './fit.js';
import { kindWeights } from './weights/kind.js';

/** What each feature weighs for each kind, four weights a feature, and behind them what every text has to begin with. */
export const kindTable = new Float64Array((features.length + 1) * width);
for (const line of kindWeights.trim().split('\n')) {
  const [name, ...row] = line.split(' ');
  const index = name === 'always' ? features.length : features.indexOf(name!);
  if (index >= 0) for (const [kind, weight] of row.entries()) kindTable[index * width + kind] = Number(weight) / 100;
}

/** The scores of the kinds, before anything was taught. Pure. */
export function baseScores({ values }: Evidence): Float64Array {
  const scores = kindTable.slice(features.length * width);
  for (let feature = 0; feature < values.length; feature += 1) {
    const value = values[feature]!;
    if (value === 0) continue;
    for (let kind = 0; kind < width; kind += 1) scores[kind]! += kindTable[feature * width + kind]! * value;
  }
  return scores;
}
