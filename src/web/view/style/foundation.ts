/** Type, space, and what every page has. A phone first; sizes follow the reader's own. */
export const foundation = `
html { font: .9375rem/1.6 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-anchor: none; }
body { margin: 0; overflow-wrap: break-word; }
/* Bar and page share their left edge; what is read is kept narrow, what is scanned may be wide. */
.bar, .places, .exercise, main { padding-inline: max(1rem, calc((100vw - 94rem) / 2)); }
main { padding-block: 1rem 4rem; }
main:not(.room) > * { max-width: 62rem; }
h1 { font-size: 1.5rem; line-height: 1.2; letter-spacing: -.01em; margin: .5rem 0 .25rem; text-wrap: balance; }
h2 { font-size: 1.0625rem; line-height: 1.3; margin: 1.75rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .25rem 0 .5rem; max-width: 44rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: 2px; }
small, .hint, .optional, .quiet { font-size: .875rem; }
.quiet, .hint, .optional { color: var(--quiet); }
strong { font-weight: 650; }
time, .number { font-variant-numeric: tabular-nums; }
:focus-visible, input:is([type=date], [type=datetime-local]):focus-within { outline: 3px solid var(--act); outline-offset: 2px; border-radius: 2px; }
:target { scroll-margin-top: 1rem; }
ul, ol { padding-left: 1.25rem; margin: .25rem 0; }
ul.plain, .remedies, .cards, .reasons { list-style: none; padding-left: 0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--card); border: 1px solid var(--hairline); border-radius: 6px; padding: .75rem; margin: .5rem 0; font: inherit; }
code { overflow-wrap: anywhere; font-size: .9em; }
dl { display: grid; grid-template-columns: minmax(7rem, 14rem) minmax(0, 1fr); gap: .25rem 1rem; margin: .5rem 0; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; min-width: 0; }
table { border-collapse: collapse; margin: .5rem 0; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--hairline); overflow-wrap: break-word; }
th { font-weight: 600; color: var(--quiet); font-size: .8125rem; }
.wide, .table { overflow-x: auto; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; display: inline-block; padding: .5rem 1rem; }
.hidden, .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

/* The bar above every page, and the places of one incident under it. */
.bar { background: var(--card); border-bottom: 1px solid var(--hairline); display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: center; }
.bar .brand { font-weight: 700; letter-spacing: -.01em; color: var(--ink); text-decoration: none; }
.bar ul { display: flex; flex-wrap: wrap; gap: 0 1.1rem; list-style: none; margin: 0; padding: 0; }
.bar a { display: inline-block; padding: .55rem 0; }
.bar nav a { text-decoration: none; }
.bar nav a:hover { text-decoration: underline; }
.who { display: flex; gap: .75rem; align-items: center; margin-left: auto; }
.who button { background: none; border: 0; color: var(--link); padding: .25rem 0; min-height: 0; }
.places { background: var(--card); border-bottom: 1px solid var(--hairline); overflow-x: auto; }
.places ul { display: flex; gap: 0 1.1rem; list-style: none; margin: 0; padding: 0; white-space: nowrap; }
.places a { display: inline-block; padding: .5rem 0; color: var(--quiet); text-decoration: none; border-bottom: 3px solid transparent; }
.places a:hover { color: var(--ink); }
.places a[aria-current] { color: var(--ink); font-weight: 650; border-color: var(--act); }
/* Nobody may take an exercise for real: not on a projector, and not in grey. */
.exercise { margin: 0; padding-block: .35rem; max-width: none; background: repeating-linear-gradient(-45deg, var(--warn-soft) 0 12px, var(--card) 12px 24px); color: var(--on-warn-soft); border-bottom: 2px dashed var(--warn); }
.exercise span, .exercise strong { background: var(--card); padding: 0 .3rem; }

/* What is good, bad, or only to be known. Words say it; colour helps. */
.overdue, .error, .wrong { color: var(--bad); font-weight: 650; }
.good { color: var(--good); font-weight: 600; }
.done, .problem, .note { border: 1px solid var(--good); border-left-width: 5px; border-radius: 6px; background: var(--good-soft); color: var(--on-good-soft); padding: .5rem .9rem; margin: .75rem 0; }
.problem { border-color: var(--bad); background: var(--bad-soft); color: var(--on-bad-soft); }
.note { border-color: var(--line); background: var(--soft); color: var(--ink); }
.done h2, .problem h2 { margin: 0; font-size: 1rem; }
.lost { position: sticky; top: 0; z-index: 2; background: var(--bad-soft); color: var(--on-bad-soft); border: 2px solid var(--bad); border-radius: 6px; padding: .5rem .75rem; max-width: none; font-weight: 650; }
time.late { font-weight: 700; text-decoration: underline; }
.chip { display: inline-block; border: 1px solid var(--line); border-radius: 999px; padding: 0 .55rem; font-size: .8125rem; line-height: 1.5; white-space: nowrap; }
.chip.wrong { border-width: 2px; border-color: var(--bad); border-radius: 4px; }
.chip.good { border-color: var(--good); }

.panel { background: var(--card); border: 1px solid var(--hairline); border-radius: 8px; padding: .75rem 1rem; min-width: 0; }
.panel > h2:first-child, .panel > [data-live] > h2:first-child { margin-top: 0; }
.cards > li { background: var(--card); border: 1px solid var(--hairline); border-radius: 8px; padding: .5rem .85rem; margin: .5rem 0; }
.panel .cards > li { border-width: 0 0 1px; border-radius: 0; padding: .4rem 0; margin: 0; }
.panel .cards > li:last-child { border-bottom: 0; }
.cards h2, .cards h3 { margin: .1rem 0; }
.cards > li.late { border-left: 6px solid var(--bad); }
.reasons > li { border-left: 2px solid var(--hairline); padding: .1rem 0 .1rem .75rem; margin: .5rem 0; }
.remedies > li { margin: .4rem 0; }
.difference { background: var(--card); border: 1px solid var(--hairline); border-radius: 6px; padding: .75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.difference p { min-height: 1.5em; margin: 0; max-width: none; }
.difference del { color: var(--bad); }
.difference ins { color: var(--good); font-weight: 600; text-decoration-thickness: 2px; }
@media (max-width: 40rem) {
  h1 { font-size: 1.25rem; }
  .bar nav { order: 1; flex-basis: 100%; overflow-x: auto; white-space: nowrap; }
  .bar nav ul { flex-wrap: nowrap; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-bottom: .5rem; }
}
`;
