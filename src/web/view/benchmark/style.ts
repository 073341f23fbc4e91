/** The style that stands inside a benchmark report. Plain, for a screen and for paper; each kind has a shade that can be
 *  told apart without colour. */
export const benchmarkStyle = `
:root { color-scheme: light dark; --ink: #1c2024; --quiet: #60646c; --paper: #f9f9fb; --card: #ffffff; --line: #80838d; --faint: #d9d9e0; --bar: #3e63dd; --k0: #8c2f1b; --k1: #2b6ca3; --k2: #7fae6b; --k3: #c9c9c9; }
@media (prefers-color-scheme: dark) { :root { --ink: #edeef0; --quiet: #b0b4ba; --paper: #18191b; --card: #212225; --line: #777b84; --faint: #43484e; --bar: #7f9bff; --k0: #ff9d84; --k1: #6fb0ea; --k2: #b5dca4; --k3: #5f5f5f; } }
* { box-sizing: border-box; }
html { font: .9375rem/1.6 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
body { margin: 0 auto; max-width: 72rem; padding: 1rem 1rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.5rem; line-height: 1.2; letter-spacing: -.01em; margin: .5rem 0; }
section { background: var(--card); border: 1px solid var(--faint); border-radius: 8px; padding: .75rem 1rem; margin: 1rem 0; }
h2 { font-size: 1.0625rem; line-height: 1.3; margin: 0 0 .5rem; }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .25rem; }
p { margin: .25rem 0 .5rem; }
a { color: inherit; }
.lead { font-size: 1.15rem; font-weight: 600; }
.quiet { font-size: .875rem; color: var(--quiet); }
p, dd, .told { max-width: 44rem; }
.lead { max-width: none; text-wrap: balance; }
.told { padding-left: 1.25rem; }
.told li { margin: .3rem 0; overflow-wrap: anywhere; }
figure { margin: .5rem 0 1rem; overflow-x: auto; }
:focus-visible { outline: 3px solid var(--bar); outline-offset: 2px; border-radius: 2px; }
.key { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr)); gap: .6rem; margin: 0; }
.key div { border: 1px solid var(--faint); border-radius: 8px; padding: .45rem .75rem; display: flex; flex-direction: column; justify-content: space-between; }
.key dt { margin: 0; font-weight: 400; font-size: .875rem; line-height: 1.3; }
.key dd { font-size: 1.375rem; font-weight: 650; line-height: 1.3; font-variant-numeric: tabular-nums; }
.chart { display: block; width: 100%; min-width: 34rem; height: auto; font: 12px system-ui, sans-serif; }
.chart text { fill: var(--ink); }
.bar { fill: var(--bar); }
.grid { stroke: var(--faint); }
.layer0 { fill: var(--k0); } .layer1 { fill: var(--k1); } .layer2 { fill: var(--k2); } .layer3 { fill: var(--k3); }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--faint); }
thead th { vertical-align: bottom; border-bottom-color: var(--line); font-size: .8125rem; color: var(--quiet); }
tr > :last-child { padding-right: 0; }
tbody th { font-weight: 600; }
.n { text-align: right; }
.wide table { font-size: .875rem; }
@media (max-width: 40rem) { .wide table, .table table { min-width: 34rem; } .key { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
dt { font-weight: 600; margin-top: .6rem; }
dd { margin: 0; }
@page { margin: 16mm 12mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; } }
@media print {
  :root { color-scheme: light; --ink: #000000; --quiet: #333333; --paper: #ffffff; --card: #ffffff; --line: #777777; --faint: #bbbbbb; --bar: #444444; --k0: #1b1b1b; --k1: #6a6a6a; --k2: #a5a5a5; --k3: #dddddd; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  section { border: 0; padding: 0; margin: 1.5rem 0 0; }
  .chart { min-width: 0; }
  svg, svg * { print-color-adjust: exact; }
  .sheet { break-before: page; }
  .wide table { font-size: 7.5pt; }
  h2, h3 { break-after: avoid; }
  tr, figure, li, dt + dd { break-inside: avoid; }
}
`;
