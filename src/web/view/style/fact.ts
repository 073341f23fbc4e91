/** The fact sheet: a dense table that becomes cards on a phone, and a form with its consequences beside it. */
export const factStyle = `
main.sheet > * { max-width: 84rem; }
.tally { font-weight: 600; }
table.facts { width: 100%; background: var(--card); border: 1px solid var(--hairline); }
table.facts :is(th, td) { padding: .4rem .6rem; overflow-wrap: anywhere; }
table.facts thead th { font-size: .8rem; overflow-wrap: normal; }
table.facts tbody th { font-size: inherit; color: inherit; font-weight: 600; min-width: 11rem; max-width: 20rem; }
table.facts .value { min-width: 9rem; font-weight: 600; font-variant-numeric: tabular-nums; }
table.facts time { white-space: nowrap; }
table.facts tr.bad > th { box-shadow: inset 4px 0 var(--bad); }
.status { border: 1px solid var(--line); border-radius: 99px; padding: 0 .5rem; white-space: nowrap; }
.status.confirmed { border-color: var(--good); color: var(--good); font-weight: 600; }
.status.withdrawn { border-color: var(--bad); color: var(--bad); text-decoration: line-through; }
.status:is(.unconfirmed, .unknown) { border-style: dashed; }
main.sheet .warn { color: var(--on-warn-soft); }
.missing, .texts { list-style: none; padding: 0; }
.missing { columns: 20rem; column-gap: 2rem; }
.missing li { break-inside: avoid; padding: .2rem 0; }
.texts li { padding: .2rem 0; }
.fact-now .says { font-size: 1.25rem; font-weight: 600; overflow-wrap: anywhere; white-space: pre-wrap; }
.fact-now dl .says { font-size: 1rem; }
.fact-now > p { max-width: none; overflow-wrap: anywhere; }
.weigh { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1rem 2.5rem; align-items: start; margin-top: 1rem; }
.weigh h2 { margin-top: 0; }
.consequences { position: sticky; top: .5rem; max-height: calc(100vh - 1rem); overflow-y: auto; background: var(--card); border: 1px solid var(--hairline); border-radius: 8px; padding: .5rem 1rem 1rem; overflow-wrap: anywhere; }
.consequences h3 { margin: .75rem 0 .15rem; }
.consequences ul { margin: 0; }
.consequences .said { font-weight: 600; }
.consequences .said:empty { display: none; }
.consequences .grave { border-left: 4px solid var(--bad); padding-left: .6rem; }
.consequences.asking { border-style: dashed; }
.consequences .hint { color: inherit; }
.revisions { padding-left: 1.75rem; }
.revisions > li { padding: .35rem 0; }
.revisions p { max-width: none; overflow-wrap: anywhere; }
.another { margin-top: 1.5rem; }
@media (max-width: 48rem) {
  .weigh { grid-template-columns: minmax(0, 1fr); }
  .consequences { position: static; max-height: none; }
  table.facts, table.facts :is(tbody, tr, th, td) { display: block; }
  table.facts thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.facts { background: none; border: 0; }
  table.facts tr { background: var(--card); border: 1px solid var(--hairline); border-radius: 8px; padding: .4rem .75rem; margin: .6rem 0; }
  table.facts :is(th, td) { border: 0; padding: .1rem 0; }
  table.facts tbody th { max-width: none; }
  table.facts tr.bad { border-left: 4px solid var(--bad); }
  table.facts tr.bad > th { box-shadow: none; }
  table.facts td:not(.value) { display: inline-block; margin-right: 1rem; vertical-align: baseline; }
  table.facts td:not(.value)::before { content: attr(data-label) ': '; font-weight: 400; font-size: .875rem; }
}
`;
