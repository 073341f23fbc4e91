/** The war room: instruments above, then what to do beside what is known. One column on a phone, in the order of haste. */
export const roomStyle = `
.headline { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; }
.headline p { max-width: none; }
.headline .chip { white-space: normal; }
.headline h1 { margin: .25rem 0; }
.goal { max-width: none; }
.path { display: flex; gap: .4rem; list-style: none; padding: 0; margin: .75rem 0 .4rem; }
.path li { flex: 1 1 0; min-width: 0; border-top: 5px solid var(--line); padding-top: .25rem; line-height: 1.3; }
.path li strong { font-weight: 500; }
.path li small { display: block; color: var(--quiet); }
.path li.done { border-top-color: var(--good); }
.path li.done strong::before { content: "✓ "; }
.path li.ahead { border-top-style: dashed; border-top-width: 3px; padding-top: calc(.25rem + 2px); }
.path li.here { flex-grow: 1.4; border-top-color: var(--act); border-top-width: 9px; margin-top: -4px; }
.path li.here strong { font-weight: 700; }
.clocks { list-style: none; padding: 0; margin: .75rem 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: .6rem; }
.clocks li { background: var(--card); border: 1px solid var(--hairline); border-radius: 8px; padding: .45rem .75rem; min-width: 0; display: flex; flex-direction: column; justify-content: space-between; }
.clocks .what { display: block; font-size: .875rem; line-height: 1.3; }
.clocks strong { display: block; font-size: 1.25rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.clocks .when { font-size: .8125rem; color: var(--quiet); }
.clocks time.late { text-decoration: none; font-weight: inherit; }
.clocks li.soon { border: 2px solid var(--warn); padding: calc(.45rem - 1px) calc(.75rem - 1px); }
/* Late: dark ground, heavy frame, and the word itself; seen on a projector, in grey, from the back of the room. */
.clocks li:is(.late, :has(time.late)) { background: var(--bad-soft); color: var(--on-bad-soft); border: 3px solid var(--bad); padding: calc(.45rem - 2px) calc(.75rem - 2px); }
.clocks li:is(.late, :has(time.late)) strong::before { content: "▲ " / ""; }
.clocks li:is(.late, :has(time.late)) .when { color: inherit; font-weight: 650; }
.board { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; align-items: start; }
.board > div { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; min-width: 0; }
@media (min-width: 62rem) {
  .board { grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr); }
}
/* Panels of any height, packed. */
.board .two { columns: 19rem; column-gap: 1rem; }
.board .two > .panel { break-inside: avoid; margin-bottom: 1rem; }
.next { list-style: none; counter-reset: none; padding: 0; margin: 0; }
.next > li { border-top: 1px solid var(--hairline); padding: .6rem 0; }
.next > li:first-child { border-top: 0; padding-top: .25rem; }
.next > li p { margin: .2rem 0 0; }
.next > li > form.command { margin: 0; }
.next > li > details:not(.quiet) > summary { font-weight: 600; }
.next > li > details.quiet > summary { font-weight: 400; }
.panel details > .remedies > li button { background: var(--card); color: var(--link); border-color: var(--line); }
.panel details > .remedies > li button:hover { background: var(--act-soft); }
.criteria summary, .cards summary { color: inherit; }
:is(.criteria, .cards) summary::marker { color: var(--link); }
.strength { color: var(--quiet); white-space: nowrap; }
/* One thing is the next thing. */
.next > li:not(:first-child) > form.command button, .next > li:not(:first-child) > .button, details > .next > li > form.command button, details > .next > li > .button { background: var(--card); color: var(--link); border-color: var(--line); }
.next > li:not(:first-child) > form.command button:hover, .next > li:not(:first-child) > .button:hover { background: var(--act-soft); }
.next > li:first-child > details:not(.quiet) > summary, .next > li:first-child > form.command button, .next > li:first-child > .button { font-size: 1.0625rem; }
.next > li > .button + small { display: block; }
.next .clock { font-size: .875rem; }
.criteria { list-style: none; padding: 0; margin: 0; }
.criteria li { padding: .1rem 0 .1rem 1.6rem; position: relative; }
.criteria li::before { position: absolute; left: 0; top: .25rem; font-weight: 700; content: "○" / ""; }
.criteria li.met { color: var(--quiet); }
.criteria li.met::before { content: "✓" / ""; color: var(--good); top: .1rem; }
.advance { margin-top: .75rem; }
.advance.waits button { background: var(--card); color: var(--link); border-color: var(--line); }
.tally { max-width: none; line-height: 1.9; }
.facts { grid-template-columns: minmax(6rem, 11rem) minmax(0, 1fr); gap: .3rem .75rem; }
.facts dt { font-weight: 500; }
.team { list-style: none; padding: 0; margin: 0; }
.team li { display: grid; grid-template-columns: minmax(6rem, 11rem) minmax(0, 1fr); gap: 0 .75rem; padding: .15rem 0; }
.team .holder { font-weight: 600; }
.team small { font-weight: 400; }
.team .here::before { content: "● " / ""; color: var(--good); }
.team .missing .holder::before { content: "! " / ""; color: var(--bad); }
.timeline { list-style: none; padding: 0; margin: 0; }
.timeline li { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: 0 .75rem; padding: .2rem 0; border-top: 1px solid var(--hairline); }
.timeline li:first-child { border-top: 0; }
.timeline time { color: var(--quiet); font-size: .8125rem; padding-top: .1rem; }
.panel h2 a { color: inherit; text-decoration-color: var(--line); }
@media (max-width: 40rem) {
  .path { gap: .2rem; }
  .path li:not(.here) { flex-grow: .5; }
  .path li:not(.here) :is(strong, small) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .path li.done::after { content: "✓" / ""; color: var(--good); }
  .clocks { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .clocks strong { font-size: 1.15rem; }
  .facts, .timeline li { grid-template-columns: minmax(0, 1fr); }
  .timeline li { padding: .35rem 0; }
  .facts dd { margin-bottom: .35rem; }
}
`;
