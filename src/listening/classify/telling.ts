import { featureAt, type Evidence } from './evidence.js';
import { featureRows, wordRow } from './score.js';

/** The same words may tell more than once. */
const mostLooked = 10;
/** What weighs less than this share of the word that told most helps nobody to see why. */
const besides = 0.3;

/** The words that told most, the most telling first, as they stand in the text. What a word weighs by itself, by its letters
 *  and by what it speaks of counts together; a phrase of several words counts as it is. Pure.
 *  @param output the kind or need that was found, by its place among the outputs
 *  @param least what weighs less tells nobody anything
 *  @param more what is known of the token at this place beside its row */
export function tellingOf(
  { text, language, tokens, matches }: Evidence,
  output: number,
  { most, least, more }: { most: number; least: number; more?: (index: number) => number },
): string[] {
  const top: { weight: number; first: number; past: number }[] = [];
  const tell = (first: number, past: number, weight: number): void => {
    if (weight < least || (top.length === mostLooked && weight <= top[mostLooked - 1]!.weight)) return;
    let place = top.length;
    while (place > 0 && top[place - 1]!.weight < weight) place -= 1;
    top.splice(place, 0, { weight, first, past });
    if (top.length > mostLooked) top.pop();
  };
  const single = tokens.map(() => 0);
  for (const { family, from, to } of matches) {
    const feature = featureAt(family);
    if (feature < 0) continue;
    const weight = featureRows[feature]![output]!;
    if (to - from === 1) single[from]! += weight;
    else tell(from, to, weight);
  }
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.sort === 'mark' && token.form !== '?') continue;
    tell(index, index + 1, single[index]! + wordRow(language, token)[output]! + (more?.(index) ?? 0));
  }
  const said = new Set<string>();
  const shown = new Set<number>();
  for (const { weight, first, past } of top) {
    const places = Array.from({ length: past - first }, (_, place) => first + place);
    if (weight < besides * top[0]!.weight || places.every((place) => shown.has(place))) continue;
    places.forEach((place) => shown.add(place));
    said.add(text.slice(tokens[first]!.start, tokens[past - 1]!.end));
  }
  return [...said].slice(0, most);
}
