/** The style that stands inside a benchmark report. Plain, for a screen and for paper; each kind has a shade that can be
 *  told apart without colour. */
export const benchmarkStyle = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #ffffff; --line: #767676; --faint: #c9c9c9; --bar: #23507a; --k0: #8c2f1b; --k1: #2b6ca3; --k2: #7fae6b; --k3: #c9c9c9; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #161616; --line: #9a9a9a; --faint: #4a4a4a; --bar: #8fbbe3; --k0: #ff9d84; --k1: #6fb0ea; --k2: #b5dca4; --k3: #5f5f5f; } }
* { box-sizing: border-box; }
html { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
body { margin: 0 auto; max-width: 64rem; padding: 1rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .25rem; }
p { margin: .25rem 0 .5rem; }
a { color: inherit; }
.lead { font-size: 1.15rem; font-weight: 600; }
.quiet { font-size: .875rem; }
.told { padding-left: 1.25rem; }
.told li { margin: .3rem 0; overflow-wrap: anywhere; }
figure { margin: .5rem 0 1rem; }
.chart { display: block; width: 100%; height: auto; font: 12px system-ui, sans-serif; }
.chart text { fill: var(--ink); }
.bar { fill: var(--bar); }
.grid { stroke: var(--faint); }
.layer0 { fill: var(--k0); } .layer1 { fill: var(--k1); } .layer2 { fill: var(--k2); } .layer3 { fill: var(--k3); }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--faint); }
thead th { vertical-align: bottom; border-bottom-color: var(--line); font-size: .875rem; }
tbody th { font-weight: 600; }
.n { text-align: right; }
.wide table { font-size: .875rem; }
dt { font-weight: 600; margin-top: .6rem; }
dd { margin: 0; }
@page { margin: 16mm 12mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; } }
@media print {
  :root { color-scheme: light; --ink: #000000; --paper: #ffffff; --line: #777777; --faint: #bbbbbb; --bar: #444444; --k0: #1b1b1b; --k1: #6a6a6a; --k2: #a5a5a5; --k3: #dddddd; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  svg, svg * { print-color-adjust: exact; }
  .sheet { break-before: page; }
  .wide table { font-size: 7.5pt; }
  h2, h3 { break-after: avoid; }
  tr, figure, li, dt + dd { break-inside: avoid; }
}
`;
