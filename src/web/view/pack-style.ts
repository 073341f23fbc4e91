/** The style that stands inside a pack. Plain, for paper and for a phone without a network. */
export const packStyle = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #ffffff; --line: #767676; --bad: #9c1c1c; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #161616; --line: #9a9a9a; --bad: #ff9d9d; } }
* { box-sizing: border-box; }
html { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
body { margin: 0 auto; max-width: 56rem; padding: 1rem; overflow-wrap: break-word; }
body.exercise { padding-left: 3.5rem; }
.strip { position: fixed; top: 0; bottom: 0; left: 0; width: 2.5rem; padding: .5rem 0; writing-mode: vertical-rl; overflow: hidden; white-space: nowrap; font-weight: 700; letter-spacing: .15em; text-align: start; border-right: 3px dashed var(--ink); background: var(--paper); }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .25rem; }
h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .25rem 0 .5rem; }
a { color: inherit; }
.lead { font-size: 1.1rem; font-weight: 600; }
.intro { font-size: 1.1rem; }
small, .quiet { font-size: .875rem; }
ul, ol { padding-left: 1.25rem; margin: .25rem 0; }
.plain, .told { list-style: none; padding-left: 0; }
.told > li { border-left: 3px solid var(--line); padding-left: .6rem; margin: .4rem 0; overflow-wrap: anywhere; }
.told > li.wrong { border-color: var(--bad); }
.told > li.wrong::before { content: "! "; color: var(--bad); font-weight: 700; }
.mark { border: 1px solid currentColor; padding: 0 .3rem; font-size: .8rem; }
.box { display: inline-block; width: 1em; height: 1em; border: 1.5px solid currentColor; vertical-align: -.1em; margin-right: .4em; text-align: center; line-height: .9; }
.ticks > li { margin: .35rem 0; padding-left: 1.6em; text-indent: -1.6em; }
.write { display: inline-block; min-width: 11rem; border-bottom: 1px solid var(--ink); }
.table, .picture { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); }
th small { font-weight: 400; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); padding: .6rem; margin: .25rem 0 .75rem; font: inherit; }
code { overflow-wrap: anywhere; font-size: .875em; }
.not { border: 3px double var(--bad); padding: .1rem .5rem; font-weight: 700; color: var(--bad); display: inline-block; }
.chart { display: block; color: var(--ink); }
@media (min-width: 60rem) { .chart { max-width: 100%; height: auto; } }
/* On a phone a row is a block: the role, then two lines to write on. */
@media screen and (max-width: 40rem) { tr, tbody th, td { display: block; border: 0; padding-bottom: 0; } thead { display: none; } tr { border-bottom: 1px solid var(--line); padding: .4rem 0; } }
@page { margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; } }
@page wide { size: A4 landscape; }
@media print {
  :root { --ink: #000000; --paper: #ffffff; --line: #777777; --bad: #000000; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  body.exercise { padding-left: 12mm; }
  .strip { width: 9mm; }
  .sheet { break-before: page; }
  .wide { page: wide; }
  h1, h2, h3, h4 { break-after: avoid; }
  p, li, pre { orphans: 3; widows: 3; }
  .told > li, .ticks > li, tr, .ask { break-inside: avoid; }
  .picture { overflow: visible; }
  .chart { max-width: 100%; max-height: 165mm; width: auto; height: auto; }
  nav { break-after: avoid; }
}
`;
