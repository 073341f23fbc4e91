import { paperStyle, printStyle } from './print.js';
import { factStyle } from './style/fact.js';

/** How pages look: plain, readable in the dark of a night shift and on a phone. Contrast at least 4.5 to 1 everywhere. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #ffffff; --soft: #f2f2ee; --line: #8a8a84; --link: #0b4f9e; --act: #0b4f9e; --on-act: #ffffff; --bad: #9c1c1c; --good: #1d6331; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --paper: #161616; --soft: #242424; --line: #8c8c8c; --link: #9cc6ff; --act: #9cc6ff; --on-act: #10151c; --bad: #ff9d9d; --good: #8fd9a2; }
}
* { box-sizing: border-box; }
html { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
body { margin: 0 auto; max-width: 62rem; padding: 0 1rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1rem 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
.cards h2, .cards h3 { border: 0; margin: .25rem 0; padding: 0; }
p { margin: .25rem 0 .5rem; max-width: 45rem; }
a { color: var(--link); }
small, .hint, .optional, .quiet { font-size: .875rem; }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header { border-bottom: 1px solid var(--line); padding: .5rem 0; display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: center; justify-content: space-between; }
header nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 0; padding: 0; }
header nav a { display: inline-block; padding: .25rem 0; }
.who { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
.exercise { flex-basis: 100%; margin: 0; padding: .5rem .75rem; border: 3px dashed var(--ink); max-width: none; }
ul, ol { padding-left: 1.25rem; margin: .25rem 0; }
ul.plain, .remedies, .cards { list-style: none; padding-left: 0; }
.path { display: flex; flex-wrap: wrap; gap: .25rem .5rem; list-style: none; padding: 0; }
.path li { border: 1px solid var(--line); padding: .2rem .6rem; }
.path li[aria-current] { background: var(--ink); color: var(--paper); font-weight: 600; }
.cards > li, .reasons > li { border-left: 3px solid var(--line); padding: .15rem 0 .15rem .75rem; margin: .75rem 0; }
.reasons { list-style: none; padding-left: 0; }
.remedies > li { margin: .4rem 0; }
.overdue, .error, .wrong { color: var(--bad); font-weight: 600; }
.good { color: var(--good); font-weight: 600; }
.done, .problem, .note { border: 2px solid var(--good); padding: .5rem .75rem; margin: 1rem 0; }
.problem { border-color: var(--bad); }
.note { border-color: var(--line); }
.done h2, .problem h2 { border: 0; margin: 0; padding: 0; font-size: 1.05rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--soft); border: 1px solid var(--line); padding: .75rem; margin: .5rem 0; font: inherit; }
code { overflow-wrap: anywhere; font-size: .9em; }
dl { display: grid; grid-template-columns: minmax(7rem, 14rem) 1fr; gap: .25rem 1rem; margin: .5rem 0; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; min-width: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
form.command { margin: .25rem 0; }
.field { margin: .5rem 0; max-width: 40rem; }
.field label, legend { display: block; font-weight: 600; }
.check { display: grid; grid-template-columns: auto 1fr; gap: 0 .5rem; align-items: start; margin: .25rem 0; }
.check label { font-weight: 400; }
/* The questions of a playbook show when it is chosen. */
.playbook { display: grid; grid-template-columns: auto 1fr; gap: 0 .5rem; margin: .25rem 0; }
.playbook > label { font-weight: 400; }
.playbook > input:not(:checked) ~ .parameters { display: none; }
.parameters { grid-column: 2; border-left: 3px solid var(--act); padding-left: .75rem; }
.optional { font-weight: 400; }
.hint, .error { margin: 0 0 .2rem; }
fieldset { border: 1px solid var(--line); padding: .5rem .75rem; margin: 0; }
input, select, textarea, button { font: inherit; color: inherit; max-width: 100%; min-height: 2rem; }
input:not([type=checkbox], [type=radio]), select, textarea { background: var(--paper); border: 1px solid var(--line); padding: .3rem .5rem; }
.field input:not([type=checkbox], [type=radio]), .field textarea, .field select { width: 100%; }
input[type=checkbox], input[type=radio] { width: 1.5rem; height: 1.5rem; min-height: 0; vertical-align: middle; }
button { background: var(--act); color: var(--on-act); border: 1px solid var(--act); padding: .3rem .9rem; cursor: pointer; text-align: left; }
summary { cursor: pointer; color: var(--link); padding: .25rem 0; }
details[open] { border-left: 3px solid var(--act); padding-left: .75rem; }
/* The script keeps the reader's place by itself. */
html { overflow-anchor: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.lost { position: sticky; top: 0; z-index: 1; background: var(--paper); border: 3px solid var(--bad); padding: .5rem .75rem; max-width: none; font-weight: 600; }
.difference { background: var(--soft); border: 1px solid var(--line); padding: .75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.difference p { min-height: 1.5em; margin: 0; max-width: none; }
.difference del { color: var(--bad); }
.difference ins { color: var(--good); font-weight: 600; text-decoration-thickness: 2px; }
time.late { font-weight: 700; text-decoration: underline; }
.ways { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem; margin: 1rem 0; }
.ways a { display: block; height: 100%; border: 2px solid var(--act); padding: .75rem 1rem; color: var(--ink); text-decoration: none; }
.ways strong { font-size: 1.2rem; color: var(--link); text-decoration: underline; }
.ways a:hover { background: var(--soft); }
.cards > li.late { border-left: 6px solid var(--bad); }
.pair, .answer { display: flex; flex-wrap: wrap; gap: .75rem; }
.answer button { font-size: 1.25rem; padding: .75rem 1.5rem; }
.second { background: var(--paper); color: var(--ink); }
@media (max-width: 40rem) {
  .answer button { flex-basis: 100%; text-align: center; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .5rem; }
}
${factStyle}${paperStyle}${printStyle}`;
