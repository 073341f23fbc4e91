/** How a page looks on paper: what can only be clicked is left out, links say where they lead, and each sheet of an exercise
 *  says that it is one. */
export const printStyle = `
@media print {
  :root { color-scheme: light; --ink: #000000; --quiet: #333333; --paper: #ffffff; --card: #ffffff; --soft: #ffffff; --hairline: #999999; --line: #777777; --link: #000000; --act: #000000; --on-act: #ffffff; --bad: #000000; --bad-soft: #ffffff; --on-bad-soft: #000000; --good: #000000; --good-soft: #ffffff; --on-good-soft: #000000; --warn: #000000; --warn-soft: #ffffff; --on-warn-soft: #000000; }
  @page { margin: 16mm 14mm 18mm; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .bar, header nav, header form, form, button, .skip, .noprint, .remedies { display: none !important; }
  header { border: 0; padding: 0; }
  /* What stands fixed is printed on every sheet. */
  .exercise strong { position: fixed; top: 0; left: 0; writing-mode: vertical-rl; letter-spacing: .2em; font-size: 14pt; }
  body:has(.exercise) { padding-left: 12mm; }
  .exercise { border-style: solid; }
  a { text-decoration: none; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
  h1, h2, h3 { break-after: avoid; }
  li, p, pre { orphans: 3; widows: 3; }
  .cards > li, .told > li, tr, figure { break-inside: avoid; }
  pre { border: 1px solid var(--line); }
  .wrong, .overdue, .error { font-weight: 700; }
  /* A folded part is read on paper too, unless there is nothing in it but a form. */
  details:not(:has(> form))::details-content { content-visibility: visible; block-size: auto; }
  details:has(> form) { display: none; }
  .chart { max-width: 100%; height: auto; }
}
`;

/** Papers and playbooks on the screen; it comes after the style of all pages. */
export const paperStyle = `
.lead { font-size: 1.15rem; font-weight: 600; }
.intro { font-size: 1.1rem; max-width: 48rem; }
.told { list-style: none; padding-left: 0; }
.told > li { border-left: 3px solid var(--line); padding: .1rem 0 .1rem .75rem; margin: .5rem 0; max-width: 48rem; font-weight: 400; overflow-wrap: anywhere; }
.told > li.wrong { border-color: var(--bad); color: inherit; font-weight: 400; }
.told > li.wrong::before { content: "! "; color: var(--bad); font-weight: 700; }
.mark { border: 1px solid currentColor; padding: 0 .3rem; font-size: .8rem; }
.mark.secret { background: var(--ink); color: var(--paper); }
.inline { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin: .5rem 0; }
.inline a { display: inline-block; padding: .25rem 0; }
.picture { margin: .5rem 0; overflow-x: auto; }
.chart { display: block; color: var(--ink); max-width: none; }
@media (min-width: 60rem) { .chart { max-width: 100%; height: auto; } }
.chart .region > polygon { stroke: var(--line); }
.asks > li { margin: .75rem 0; }
`;
