/** How the pages about messages look: a text as its channel shows it, the words that findings are about, and two buttons for a
 *  thumb. Standing and strength are told by word and shape; colour only repeats it. */
export const messageStyle = `
.crumbs { font-size: .875rem; }
main:has(.desk) > * { max-width: 80rem; }
.chip.wrong, .chip.blocked { border: 2px solid var(--bad); border-radius: 4px; color: var(--bad); font-weight: 650; }
.chip:is(.published, .approved) { border-color: var(--good); }
.chip:is(.waits, .to-post) { border: 2px solid var(--act); font-weight: 650; color: var(--link); }
.chip.to-write { border-style: dashed; }
.sum { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem; margin: .5rem 0 1rem; }
.matrix { width: 100%; margin: .5rem 0 1rem; font-size: .875rem; hyphens: auto; }
.matrix :is(th, td, .chip) { overflow-wrap: normal; }
.matrix th, .matrix td { padding: .4rem .6rem; border: 1px solid var(--hairline); }
.matrix thead th { background: var(--soft); }
.matrix tbody th { color: var(--ink); font-size: .9rem; width: 9rem; }
.matrix ul { list-style: none; margin: 0; padding: 0; }
.matrix li { padding: .25rem 0 .4rem; }
.matrix li + li { border-top: 1px solid var(--line); }
.matrix .chip { white-space: normal; border-radius: 4px; }
.matrix .where { display: none; }
.tongues { display: flex; flex-wrap: wrap; gap: .3rem; margin-top: .2rem; }
.tongues a { border: 1px solid var(--line); border-radius: 4px; min-width: 2.25rem; min-height: 1.75rem; line-height: 1.65rem; text-align: center; text-decoration: none; font-weight: 600; background: var(--card); position: relative; }
.tongues button { background: var(--card); color: var(--link); border-color: var(--line); min-height: 1.75rem; padding: .1rem .5rem; }
.tongues form.command { margin: 0; }
.stand > p { margin: .35rem 0; }
.now { border: 2px solid var(--act); border-radius: 8px; background: var(--card); padding: .6rem .9rem; margin: .75rem 0; display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .9rem; }
.now p, .now .remedies, .now .remedies > li { margin: 0; }
.now .first + .remedies button { background: var(--card); color: var(--link); border-color: var(--line); }
.now button { min-height: 2.75rem; font-weight: 600; }
.desk { display: grid; gap: 0 2rem; }
.desk > div { min-width: 0; }
.editor { margin: 1rem 0 0; }
.editor textarea { width: 100%; line-height: 1.5; }
.editor label { font-weight: 600; }
.counts { margin: .25rem 0 .5rem; }
.tallies { margin: .25rem 0; font-size: .875rem; display: flex; flex-wrap: wrap; gap: 0 1rem; }
.tallies .over { color: var(--bad); font-weight: 600; }
.tallies .over::before { content: "■ "; }
.seen { margin: .5rem 0 1rem; max-width: 40rem; }
.seen .words { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
.seen .by { display: flex; gap: .6rem; align-items: center; margin: 0 0 .5rem; }
.face { flex: none; width: 2.5rem; height: 2.5rem; border-radius: 50%; background: var(--ink); color: var(--paper); display: grid; place-items: center; font-weight: 700; }
.card { border: 1px solid var(--line); border-radius: .75rem; padding: .75rem 1rem; background: var(--card); max-width: 34rem; }
.card + .card { margin-top: .5rem; position: relative; }
.card + .card::before { content: ""; position: absolute; left: 2.2rem; top: -.55rem; height: .55rem; border-left: 2px solid var(--line); }
.seen.bubble .words { padding: 0; }
div.bubble > .bubble { border: 1px solid var(--line); border-radius: 1.1rem 1.1rem 1.1rem .25rem; background: var(--soft); padding: .6rem .9rem; max-width: 24rem; width: fit-content; }
.seen.mail, .seen.page, .seen.letter, .seen.script { border: 1px solid var(--line); border-radius: 8px; overflow: hidden; background: var(--card); }
.seen .head { margin: 0; padding: .5rem 1rem; background: var(--soft); border-bottom: 1px solid var(--line); display: block; }
.seen .head div { display: grid; grid-template-columns: 6.5rem 1fr; gap: .5rem; }
.seen .head dt { font-weight: 400; }
.seen .head dd { margin: 0; }
.seen .top { margin: 0; max-width: none; padding: .4rem 1rem; background: var(--soft); border-bottom: 1px solid var(--line); font-size: .875rem; display: flex; gap: .75rem; justify-content: space-between; }
.seen .sheet { padding: 1rem; }
.seen .sheet > * + * { margin-top: .75rem; }
.seen .title { font-size: 1.35rem; font-weight: 700; line-height: 1.25; }
.seen .heading { font-weight: 700; }
.seen .heading + .body { margin-top: 0; }
.seen.letter .sheet { font-family: Georgia, "Times New Roman", serif; padding: 1.5rem 2rem; }
.seen.script .body { border-left: 3px solid var(--line); padding-left: .75rem; }
.seen > .tallies, .seen.mail .tallies, .seen.page .tallies, .seen.letter .tallies, .seen.script .tallies { padding: 0 1rem .5rem; }
.seen.bubble > .tallies { padding: .25rem 0 .5rem; }
mark { background: var(--soft); color: inherit; text-decoration: underline dotted 2px; text-underline-offset: 3px; }
mark.hard { text-decoration: underline double 2px var(--bad); }
mark.soft { text-decoration: underline dashed 2px var(--bad); }
.spot { scroll-margin-top: 6rem; }
.spot:target + mark, .findings > li:target { outline: 3px solid var(--act); outline-offset: 2px; }
.ref { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; line-height: 1.5rem; padding: 0 .2rem; margin: 0 .1rem; text-align: center; font: 700 .75rem/1.5rem system-ui, sans-serif; border: 1px solid var(--ink); color: var(--ink); background: var(--paper); text-decoration: none; border-radius: .75rem; vertical-align: baseline; }
.ref.hard { border-radius: 0; background: var(--bad); color: var(--paper); border-color: var(--bad); }
.ref.soft { border-radius: .2rem; border: 2px dashed var(--bad); line-height: 1.3rem; }
.findings { list-style: none; padding: 0; margin: .5rem 0; }
.findings > li { border-left: 3px dotted var(--line); padding: .25rem 0 .25rem .75rem; margin: 0 0 1rem; scroll-margin-top: 6rem; }
.findings > li.hard { border-left: 5px solid var(--bad); }
.findings > li.soft { border-left: 4px dashed var(--bad); }
.findings .firm { font-weight: 600; font-size: .875rem; }
.findings > li.hard .firm, .findings > li.soft .firm { color: var(--bad); }
.findings > li.hard .ref { color: var(--paper); }
.changes { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .75rem; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; max-width: 45rem; }
.changes del { color: var(--bad); text-decoration-thickness: 2px; }
.changes ins { color: var(--good); font-weight: 600; text-decoration-thickness: 2px; }
.changes .gap { font-weight: 700; }
.pair button, .posted button { min-height: 2.75rem; }
.posted { border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
.posted h2 { border-top: 0; }
.deciding { position: sticky; bottom: 0; z-index: 1; max-height: 80vh; overflow-y: auto; }
.deciding:has(.decide) { background: var(--paper); border-top: 3px solid var(--act); margin: 1.5rem -1rem 0; padding: .6rem 1rem; }
.deciding .balance { margin: 0 0 .3rem; font-size: .875rem; line-height: 1.35; max-width: none; }
.decide > p { margin: 0 0 .4rem; }
.decide .two { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; max-width: 40rem; }
.decide .two:has(details[open]) { grid-template-columns: 1fr; }
.decide form { margin: 0; }
.decide form > button, .decide summary { width: 100%; min-height: 3.25rem; font-size: 1.1rem; font-weight: 700; text-align: center; padding: .6rem; }
.decide summary { list-style: none; border: 2px solid var(--ink); border-radius: 6px; color: var(--ink); background: var(--card); }
.decide summary::-webkit-details-marker { display: none; }
.decide details[open] { border: 0; padding: 0; }
/* Beside words that are not saved, the buttons would be taken for theirs. */
main:has(.unsaved) .deciding { display: none; }
html:has(.decide) { scroll-padding-bottom: 8rem; }
@media (min-width: 60rem) {
  .twin { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 1.5rem; }
  .desk { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
}
@media (max-width: 60rem) {
  .matrix, .matrix tbody, .matrix tr, .matrix th, .matrix td { display: block; border: 0; padding: 0; }
  .matrix thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .matrix tr { border-top: 2px solid var(--ink); padding: .5rem 0; }
  .matrix { font-size: inherit; }
  .matrix tbody th { font-size: 1.05rem; width: auto; }
  .tongues a, .tongues button { min-width: 2.75rem; min-height: 2.75rem; line-height: 2.65rem; }
  .matrix td { padding: .25rem 0 .25rem .75rem; border-left: 3px solid var(--line); margin: .5rem 0; }
  .matrix td.empty { display: none; }
  .matrix .where { display: block; font-weight: 600; }
}
@media (max-width: 40rem) {
  .seen.letter .sheet { padding: 1rem; }
}
@media print { .deciding, .editor, .posted { display: none; } }
`;
