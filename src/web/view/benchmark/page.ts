import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import { kinds } from '../../../listening/mention.js';
import { leastOfKind, leastRanked, rankedKinds, type BenchmarkReport } from '../../../listening/benchmark/report.js';
import type { Published } from '../../../listening/benchmark/published.js';
import type { Answered, Figures } from '../../../listening/tally.js';
import { barChart, stackChart } from './chart.js';
import { Numbers } from './number.js';
import { benchmarkStyle } from './style.js';
import { benchmarkWords, intakeWords, leadOf, type BenchmarkWords, type FigureId } from './words.js';

/** A file has templates of its own, which escape all that they print; the pictures alone are taken as they are. */
const handlebars = Handlebars.create();

/** What a browser may do with a report, wherever it lies: show it, with the style that stands in it. */
export const benchmarkPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(benchmarkStyle).digest('base64')}'; base-uri 'none'; form-action 'none'`;

const render = handlebars.compile(`<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{{{policy}}}">
<title>{{w.title}}</title>
<style>{{{style}}}</style>
</head>
<body>
<header><h1>{{w.title}}</h1>
<p class="lead">{{lead}}</p>
<p>{{counted}} {{period}}</p>
<p class="quiet">{{w.assumption}} <a href="#how">{{w.heading.how}}</a></p></header>
<main>
<section><h2>{{w.heading.key}}</h2>
<dl class="key">
{{#each key}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>
{{/each}}</dl></section>

<section><h2>{{w.heading.ranking}}</h2>
{{#if only}}<p>{{only}}</p>{{/if}}
{{#if bars}}<figure role="group" aria-label="{{w.heading.ranking}}" tabindex="0">{{{bars}}}</figure>{{/if}}
<div class="table wide" role="group" aria-label="{{w.heading.ranking}}" tabindex="0"><table><thead><tr><th scope="col" class="n">{{w.heading.rank}}</th><th scope="col">{{w.heading.organisation}}</th>{{#each columns.ranking}}<th scope="col" class="n">{{this}}</th>{{/each}}</tr></thead><tbody>
{{#each organisations}}<tr><td class="n">{{rank}}</td><th scope="row">{{name}}</th>{{#each answering}}<td class="n">{{this}}</td>{{/each}}</tr>
{{/each}}</tbody></table></div>
<p class="quiet">{{rankingNote}}</p></section>

<section><h2>{{w.heading.dialogue}}</h2>
<div class="table wide" role="group" aria-label="{{w.heading.dialogue}}" tabindex="0"><table><thead><tr><th scope="col">{{w.heading.organisation}}</th>{{#each columns.dialogue}}<th scope="col" class="n">{{this}}</th>{{/each}}</tr></thead><tbody>
{{#each organisations}}<tr><th scope="row">{{name}}</th>{{#each dialogue}}<td class="n">{{this}}</td>{{/each}}</tr>
{{/each}}</tbody></table></div></section>

<section><h2>{{w.heading.volume}}</h2>
<figure role="group" aria-label="{{w.heading.volume}}" tabindex="0">{{{volume}}}</figure>{{#if outside}}<p class="quiet">{{outside}}</p>{{/if}}
<div class="table" role="group" aria-label="{{w.heading.volume}}" tabindex="0"><table><thead><tr>{{#each kinds}}<th scope="col" class="n">{{name}}</th>{{/each}}</tr></thead><tbody><tr>{{#each kinds}}<td class="n">{{count}}</td>{{/each}}</tr></tbody></table></div></section>

{{#if channels}}<section><h2>{{w.heading.channels}}</h2>
<div class="table" role="group" aria-label="{{w.heading.channels}}" tabindex="0"><table><thead><tr><th scope="col">{{w.heading.channel}}</th>{{#each channelColumns}}<th scope="col" class="n">{{this}}</th>{{/each}}</tr></thead><tbody>
{{#each channels}}<tr><th scope="row">{{name}}</th>{{#each cells}}<td class="n">{{this}}</td>{{/each}}</tr>
{{/each}}</tbody></table></div></section>{{/if}}

<section><h2>{{w.heading.published}}</h2><p>{{w.publishedNote}}</p>
<div class="table" role="group" aria-label="{{w.heading.published}}" tabindex="0"><table><thead><tr><th scope="col">{{w.heading.figure}}</th><th scope="col" class="n">{{w.heading.here}}</th><th scope="col" class="n">{{w.heading.there}}</th><th scope="col">{{w.heading.whom}}</th><th scope="col">{{w.heading.source}}</th></tr></thead><tbody>
{{#each published}}<tr><th scope="row">{{name}}</th><td class="n">{{here}}</td><td class="n">{{there}}</td><td>{{whom}}</td><td>{{source}}</td></tr>
{{/each}}</tbody></table></div></section>

<section><h2>{{w.heading.files}}</h2>
<div class="table" role="group" aria-label="{{w.heading.files}}" tabindex="0"><table><thead><tr><th scope="col">{{w.heading.file}}</th><th scope="col">{{w.heading.layout}}</th><th scope="col" class="n">{{w.heading.rows}}</th><th scope="col" class="n">{{w.heading.taken}}</th><th scope="col" class="n">{{w.heading.merged}}</th><th scope="col" class="n">{{w.heading.refused}}</th></tr></thead><tbody>
{{#each files}}<tr><th scope="row">{{name}}</th><td>{{layout}}</td><td class="n">{{rows}}</td><td class="n">{{taken}}</td><td class="n">{{merged}}</td><td class="n">{{refused}}</td></tr>
{{/each}}</tbody></table></div>
{{#each files}}{{#if told}}<h3>{{name}}</h3><ul class="told">{{#each told}}<li>{{this}}</li>
{{/each}}</ul>{{/if}}{{/each}}
{{#if noneRefused}}<p>{{w.noneRefused}}</p>{{/if}}</section>

<section class="sheet"><h2 id="how">{{w.heading.how}}</h2><dl>
{{#each formulas}}<dt>{{name}}</dt><dd>{{how}}</dd>
{{/each}}</dl><p class="quiet">{{made}}</p></section>
</main>
</body>
</html>
`);

/** With less than so many seconds in a picture, it names hours. */
const ticksOfHours = 3 * 86_400;

/** Refusals that the page shows for each file; the sheet has all. */
const shownRefusals = 20;

/** The whole benchmark as one file that needs no network and runs no script, for a screen or for paper. Pure. */
export function benchmarkPage(
  report: BenchmarkReport,
  { language, timeZone }: { language: string; timeZone: string },
): string {
  const w = benchmarkWords(language);
  const numbers = new Numbers(language, timeZone);
  const { all, organisations } = report;
  return render({
    language: language === 'nl' ? 'nl' : 'en',
    policy: benchmarkPolicy,
    style: benchmarkStyle,
    w,
    lead: leadOf(report, w, numbers),
    counted: w.counted({
      messages: numbers.count(all.messages),
      outbound: numbers.count(all.outbound),
      organisations: numbers.count(report.organisationCount),
    }),
    period: report.from === null ? '' : w.period(numbers.at(report.from), numbers.at(report.until!)),
    made: w.made(numbers.at(report.madeAt)),
    key: keyFigures(all, w, numbers),
    only: organisations.length < report.organisationCount ? w.only(organisations.length, report.organisationCount) : '',
    bars: bars(report, w, numbers),
    columns: { ranking: rankingColumns(w), dialogue: dialogueColumns.map((id) => w.figures[id]) },
    outside: report.volumes.outside === 0 ? '' : w.outside(numbers.count(report.volumes.outside)),
    organisations: organisations.map(({ rank, name, score, figures }) => ({
      rank: rank ?? w.unranked,
      name,
      answering: [
        numbers.share(score),
        numbers.count(figures.messages),
        ...rankedKinds.map((kind) => numbers.share(figures.kinds[kind].rateWithin24h)),
        numbers.points(figures.webcureGap),
        numbers.duration(figures.medianSeconds),
        numbers.duration(figures.p90Seconds),
      ],
      dialogue: [
        numbers.share(figures.broadcastShare),
        numbers.share(figures.threeTurnsShare),
        numbers.share(figures.reciprocity),
        numbers.share(figures.proactiveShare),
        numbers.share(figures.deflection),
      ],
    })),
    rankingNote: w.rankingNote(leastRanked, leastOfKind),
    volume: volume(report, w, numbers),
    kinds: kinds.map((kind) => ({ name: w.kinds[kind], count: numbers.count(all.kinds[kind].messages) })),
    channels:
      report.channels.length < 2
        ? null
        : report.channels.map(({ part, figures }) => ({
            name: part === '' ? w.noChannel : part,
            cells: [numbers.count(figures.messages), ...ratesOf(figures, numbers)],
          })),
    channelColumns: [w.figures.messages, w.figures.rateWithin24h, w.figures.rateEver, w.figures.median, w.figures.p90],
    published: report.published.map((one) => publishedRow(one, all, w, numbers)),
    files: report.files.map((file) => ({
      ...file,
      layout: file.layout === 'other' ? w.otherLayout : file.layout,
      ...counted(file, numbers),
      told: told(file, language, w),
    })),
    noneRefused: report.files.every(({ refused }) => refused === 0),
    formulas: (Object.keys(w.formulas) as FigureId[]).map((id) => ({ name: w.figures[id], how: w.formulas[id] })),
  });
}

const ratesOf = (figures: Answered, numbers: Numbers): string[] => [
  numbers.share(figures.rateWithin24h),
  numbers.share(figures.rateEver),
  numbers.duration(figures.medianSeconds),
  numbers.duration(figures.p90Seconds),
];

const counted = (
  { rows, taken, merged, refused }: BenchmarkReport['files'][number],
  { count }: Numbers,
): Record<string, string> => ({
  rows: count(rows),
  taken: count(taken),
  merged: count(merged),
  refused: count(refused),
});

function keyFigures(all: Figures, w: BenchmarkWords, numbers: Numbers): { name: string; value: string }[] {
  const of = (id: FigureId, value: string): { name: string; value: string } => ({ name: w.figures[id], value });
  // Of how many, so that nobody takes three answers for all.
  const within24h = ({ rateWithin24h, due }: Pick<Answered, 'rateWithin24h' | 'due'>): string =>
    rateWithin24h === null ? numbers.share(null) : w.ofDue(numbers.share(rateWithin24h), numbers.count(due));
  return [
    of('rateWithin24h', within24h(all)),
    ...rankedKinds.map((kind) => ({
      name: `${w.figures.rateWithin24h}: ${w.kinds[kind].toLowerCase()}`,
      value: within24h(all.kinds[kind]),
    })),
    of('webcureGap', numbers.points(all.webcureGap)),
    of('rateEver', numbers.share(all.rateEver)),
    of('median', numbers.duration(all.medianSeconds)),
    of('p90', numbers.duration(all.p90Seconds)),
    of('broadcastShare', numbers.share(all.broadcastShare)),
    of('depth', numbers.share(all.threeTurnsShare)),
    of('reciprocity', numbers.share(all.reciprocity)),
    of('proactiveShare', numbers.share(all.proactiveShare)),
    of('deflection', numbers.share(all.deflection)),
  ];
}

const rankingColumns = (w: BenchmarkWords): string[] => [
  w.figures.score,
  w.figures.messages,
  ...rankedKinds.map((kind) => w.kinds[kind]),
  w.figures.webcureGap,
  w.figures.median,
  w.figures.p90,
];

const dialogueColumns = [
  'broadcastShare',
  'depth',
  'reciprocity',
  'proactiveShare',
  'deflection',
] as const satisfies readonly FigureId[];

function bars({ organisations }: BenchmarkReport, w: BenchmarkWords, numbers: Numbers): string {
  const ranked = organisations.flatMap(({ name, score }) =>
    score === null ? [] : [{ name, value: score, told: numbers.share(score) }],
  );
  const [first] = ranked;
  if (first === undefined) return '';
  const description = w.rankingAlt(`${first.name}: ${first.told}.`, ranked.length);
  return barChart({ id: 'ranking', title: w.heading.ranking, description }, ranked);
}

function volume({ volumes: { counts, stepSeconds } }: BenchmarkReport, w: BenchmarkWords, numbers: Numbers): string {
  const sum = ([, ...amounts]: readonly [number, ...number[]]): number => amounts.reduce((all, one) => all + one, 0);
  const most = counts.reduce<readonly [number, ...number[]] | null>(
    (best, row) => (best === null || sum(row) > sum(best) ? row : best),
    null,
  );
  if (most === null) return '';
  // The same day three times tells nobody when.
  const tick = counts.at(-1)![0] - counts[0]![0] < ticksOfHours ? numbers.hour : numbers.day;
  const description = w.volumeAlt(numbers.count(sum(most)), tick(most[0]));
  return stackChart(
    { id: 'volume', title: w.heading.volume, description },
    kinds.map((kind) => w.kinds[kind]),
    counts,
    { stepSeconds, tick, count: numbers.count },
  );
}

function publishedRow(
  { measure, value, unit, bound, year, sample, source }: Published,
  all: Figures,
  w: BenchmarkWords,
  numbers: Numbers,
): Record<string, string> {
  const questions = all.messages === 0 ? null : all.kinds.question.messages / all.messages;
  // Only what is counted alike stands beside it; a mean of times, and what is open after 72 hours, we do not count.
  const here: Readonly<Record<Published['measure'], string>> = {
    complaintsAnswered: numbers.share(all.kinds.complaint.rateEver),
    answered: numbers.share(all.rateEver),
    mentionsAnswered: numbers.share(all.rateEver),
    meanResponse: '–',
    halfWithin: numbers.duration(all.medianSeconds),
    untaggedReplies: numbers.share(all.proactiveShare),
    unanswered72h: '–',
    deflection: numbers.share(all.deflection),
    questionsShare: numbers.share(questions),
    dialogic: '–',
  };
  const there = unit === 'share' ? numbers.share(value) : numbers.duration(value * 60);
  return {
    name: w.measures[measure],
    here: here[measure],
    there: bound === 'under' ? w.under(there) : there,
    whom: year === null ? w.samples[sample] : `${w.samples[sample]}, ${year}`,
    source,
  };
}

/** What reading a file had to tell: what was noticed, and the first of the rows that were refused. */
function told(
  { notices, refusals, refused }: BenchmarkReport['files'][number],
  language: string,
  w: BenchmarkWords,
): string[] {
  const words = intakeWords(language);
  const shown = refusals.slice(0, shownRefusals);
  return [
    ...notices.map((notice) => words.notices[notice.code](notice)),
    ...shown.map((refusal) => `${words.place(refusal.line, refusal.column)}: ${words.refusals[refusal.code](refusal)}`),
    ...(refused > shown.length ? [w.moreRefused(refused - shown.length)] : []),
  ];
}
