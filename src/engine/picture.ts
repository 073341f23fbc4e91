import type { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { ChartValue } from '../incident/chart.js';
import { drawChart, laidOut } from '../incident/dot.js';
import { paperWords } from '../incident/words/paper.js';
import type { Playbook } from '../playbook/schema.js';
import { textIn } from '../incident/words/text.js';
import { clean } from './paper.js';

/** A chart as a picture, with what it shows in words. */
export interface Picture {
  /** An SVG element in the colour of the text around it, with a title and a description; nothing in it is fetched. */
  readonly svg: string;
  /** Every move, a sentence each. */
  readonly moves: readonly string[];
}

/** Pictures are asked for again and again while a playbook is read. */
const pictures = new Map<string, Picture>();
const mostPictures = 64;

/** Graphviz is loaded when the first picture is drawn: most runs of the program draw none. */
let graphviz: Promise<Graphviz> | undefined;

/** Draws a playbook's chart.
 *  @param hash of the playbook, under which its pictures are kept
 *  @param here where an incident stands */
export async function pictureOf(
  playbook: Playbook,
  { language, hash, here }: { language: string; hash: string; here?: ChartValue },
): Promise<Picture> {
  const key = `${hash} ${language} ${here === undefined ? '' : JSON.stringify(here)}`;
  const known = pictures.get(key);
  if (known !== undefined) return known;
  const { say } = paperWords(language);
  const drawn = drawChart(playbook, language, here);
  graphviz ??= import('@hpcc-js/wasm-graphviz').then((library) => library.Graphviz.load());
  const svg = dressed((await graphviz).layout(drawn.dot, 'svg', 'dot'), {
    id: `chart-${hash.slice(0, 8)}`,
    title: say.pictureOf(textIn(playbook.title, language)),
    description: [
      say.pictureShows(drawn.regions.join(', ')),
      drawn.here.length === 0 ? '' : say.here(drawn.here.join('; ')),
    ]
      .filter(Boolean)
      .join(' '),
  });
  if (pictures.size >= mostPictures) pictures.clear();
  const picture = { svg, moves: drawn.moves };
  pictures.set(key, picture);
  return picture;
}

/** Makes of Graphviz's file an element that can stand in a page: without what is not drawn, without colours and tips of
 *  its own, with a title and a description. */
function dressed(svg: string, { id, title, description }: { id: string; title: string; description: string }): string {
  const [, width = '100', height = '100', viewBox = '0 0 100 100'] =
    /<svg width="([\d.]+)pt" height="([\d.]+)pt"\s+viewBox="([\d.\s-]+)"/.exec(svg) ?? [];
  const drawing = svg
    .slice(svg.indexOf('<g '), svg.lastIndexOf('</svg>'))
    .replace(/<!--[^<>]*-->\n?/g, '')
    .replace(/<title>[^<]*<\/title>\n?/g, '')
    .replace(/ id="[^"]*"/g, '')
    .replace(/ xml:space="preserve"/g, '')
    .replaceAll(`font-size="${laidOut.place}.00"`, 'font-size="13"')
    .replaceAll(`font-size="${laidOut.move}.00"`, 'font-size="11"')
    .replaceAll('"black"', '"currentColor"')
    .replaceAll('<text ', '<text fill="currentColor" ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" aria-labelledby="${id}-title ${id}-desc" width="${width}" height="${height}" viewBox="${viewBox}">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-desc">${escaped(description)}</desc>`,
    `${drawing.trim()}`,
    '</svg>',
    '',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => clean(text).replace(/[&<>"]/g, (sign) => entities[sign]!);
