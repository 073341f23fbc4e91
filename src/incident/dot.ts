import type { Playbook } from '../playbook/schema.js';
import { incidentConfig, type ChartValue } from './chart.js';
import { speak } from './words.js';
import { paperWords, type Move, type Region } from './words/paper.js';

interface Node {
  readonly initial?: string;
  readonly states?: Readonly<Record<string, Node>>;
  readonly on?: Readonly<Record<string, string>>;
}

/** A place in the chart; one that holds others has no name of its own in a picture but theirs. */
interface Place {
  readonly id: string;
  readonly region: Region;
  readonly name: string;
  readonly inside: readonly Place[];
  readonly initial: boolean;
}

interface Way {
  readonly region: Region;
  readonly from: Place;
  readonly to: Place;
  readonly by: readonly Move[];
  /** Whether it leads to a later place, as the chart tells them. */
  readonly onward: boolean;
}

/** The chart in words and as DOT: one source for the picture and for its text alternative. */
export interface ChartDrawing {
  /** A Graphviz graph, whose names and classes are safe to be drawn. */
  readonly dot: string;
  readonly regions: readonly string[];
  /** Where each region begins, and every move, a sentence each. */
  readonly moves: readonly string[];
  /** Where the incident stands, region by region; empty for a playbook. */
  readonly here: readonly string[];
}

const font = 'Helvetica,Arial,sans-serif';
/** Sizes at which the picture is laid out, in points: larger than those at which it is written, since nobody knows how wide
 *  the reader's letters are. */
export const laidOut = { place: 15, move: 13 } as const;

/** Longer names take a second line, in characters. */
const longestLine = 15;

/** Draws a playbook's chart, with all its regions. Pure.
 *  @param here where an incident stands: those places are set apart
 *  @see graphviz.org, the DOT language */
export function drawChart(playbook: Playbook, language: string, here?: ChartValue): ChartDrawing {
  const words = paperWords(language);
  const regions = Object.entries((incidentConfig(playbook) as Node).states ?? {}) as [Region, Node][];
  const drawn = regions.map(([region, node]) => {
    const places = placesIn(region, node, language);
    return { region, places, ways: waysIn(region, node, places), at: here === undefined ? [] : standing(here, region) };
  });
  const how = (by: readonly Move[]): string => by.map((one) => words.moves[one]).join(' / ');
  return {
    dot: [
      'digraph chart {',
      `  graph [rankdir=LR bgcolor=transparent compound=true nodesep=0.25 ranksep=0.3 pad=0.1 fontname="${font}" fontsize=${laidOut.place}]`,
      `  node [shape=box style=rounded margin="0.1,0.06" height=0.4 fontname="${font}" fontsize=${laidOut.place}]`,
      `  edge [arrowsize=0.7 fontname="${font}" fontsize=${laidOut.move}]`,
      // Graphviz lays the last of what is unconnected on top.
      ...drawn
        .toReversed()
        .flatMap(({ region, places, ways, at }) => [
          `  subgraph "cluster_${region}" {`,
          `    label=${quoted(words.regions[region])} labeljust=l class="region"`,
          ...places.flatMap((place) => nodes(place, at, '    ')),
          `    "${region}" [shape=point width=0.12 class="start"]`,
          ...places.filter(({ initial }) => initial).map(({ id }) => `    "${region}" -> "${id}" [minlen=1]`),
          '  }',
          ...ways.map((way) => edge(way, how(way.by))),
        ]),
      '}',
      '',
    ].join('\n'),
    regions: regions.map(([region]) => words.regions[region]),
    moves: drawn.flatMap(({ region, places, ways }) => [
      ...places.filter(({ initial }) => initial).map(({ name }) => words.say.begins(words.regions[region], name)),
      ...ways.map(({ from, to, by }) => words.say.move(words.regions[region], from.name, to.name, how(by))),
    ]),
    here: drawn.flatMap(({ region, places, at }) =>
      at.length === 0
        ? []
        : [
            `${words.regions[region]}: ${places
              .flatMap((place) => [place, ...place.inside])
              .filter(({ id }) => at.includes(id))
              .map(({ name }) => name)
              .join(', ')}`,
          ],
    ),
  };
}

/** Text in a DOT file: a quote ends it, and a backslash may stand for the name of the graph. */
const quoted = (text: string): string =>
  `"${lines(text.replace(/[\p{Cc}\\]/gu, ' ').replaceAll('"', '\\"')).join('\\n')}"`;

function lines(text: string): string[] {
  const found: string[] = [];
  for (const word of text.split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longestLine) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
}

function nodes({ id, name, inside }: Place, at: readonly string[], indent: string): string[] {
  const look = at.includes(id) ? ' penwidth=3' : '';
  if (inside.length === 0) return [`${indent}"${id}" [label=${quoted(name)}${look}]`];
  return [
    `${indent}subgraph "cluster_${id}" {`,
    `${indent}  label=${quoted(name)} class="place"${look}`,
    ...inside.flatMap((one) => nodes(one, at, `${indent}  `)),
    `${indent}}`,
  ];
}

/** A line from place to place; from or to a place that holds others it ends at its border. */
function edge({ from, to, onward }: Way, label: string): string {
  // Drawn to the first place inside and from the last, so that the order on the page is that of the chart.
  const [tail, head] = [from.inside.at(-1), to.inside[0]];
  const ends = [
    ...(tail === undefined ? [] : [`ltail="cluster_${from.id}"`]),
    ...(head === undefined ? [] : [`lhead="cluster_${to.id}"`]),
    // What leads back must not turn the order around.
    ...(onward ? [] : ['constraint=false']),
  ];
  return `  "${(tail ?? from).id}" -> "${(head ?? to).id}" [label=${quoted(label)}${ends.map((one) => ` ${one}`).join('')}]`;
}

function placesIn(region: Region, { initial, states = {} }: Node, language: string): Place[] {
  return Object.entries(states).map(([id, node]) => ({
    id: `${region}.${id}`,
    region,
    name: nameOf(region, id, language),
    inside: placesIn(region, node, language).map((one) => ({
      ...one,
      id: `${region}.${id}.${one.id.slice(region.length + 1)}`,
    })),
    initial: id === initial,
  }));
}

function waysIn(region: Region, node: Node, places: readonly Place[]): Way[] {
  return Object.values(node.states ?? {}).flatMap((state, index) => {
    const from = places[index]!;
    const targets = new Map<string, Move[]>();
    for (const [entry, target] of Object.entries(state.on ?? {}) as [Move, string][])
      targets.set(target, [...(targets.get(target) ?? []), entry]);
    const own = [...targets].flatMap(([target, by]): Way[] => {
      const to = places.find((one) => one.id.endsWith(`.${target}`));
      return to === undefined ? [] : [{ region, from, to, by, onward: places.indexOf(to) > index }];
    });
    return [...own, ...waysIn(region, state, from.inside)];
  });
}

/** The ids of the places where an incident stands in a region. */
function standing(here: ChartValue, region: Region): string[] {
  const value = here[region];
  if (value === undefined) return [];
  if (typeof value === 'string') return [`${region}.${value}`];
  return Object.entries(value).flatMap(([outer, inner]) => [`${region}.${outer}`, `${region}.${outer}.${inner}`]);
}

function nameOf(region: Region, id: string, language: string): string {
  const { stages, variants, teamStates, planStates, voiceStates, cadenceStates } = speak(language).names;
  const names: Readonly<Record<Region, Readonly<Record<string, string>>>> = {
    stage: { ...stages, ...variants },
    team: teamStates,
    plan: planStates,
    voice: voiceStates,
    cadence: cadenceStates,
  };
  return names[region][id] ?? id;
}
