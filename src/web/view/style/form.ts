/** Forms and all that can be pressed; under a thumb it is at least 44 px high. */
export const formStyle = `
form.command { margin: .25rem 0; }
.field { margin: .6rem 0; max-width: 40rem; }
.field label, legend { display: block; font-weight: 600; }
.hint, .field .error { margin: 0 0 .2rem; }
.optional { font-weight: 400; }
.check { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 .5rem; align-items: start; margin: .25rem 0; }
.check label { font-weight: 400; }
fieldset { border: 1px solid var(--hairline); border-radius: 6px; padding: .5rem .75rem; margin: 0; min-width: 0; }
input, select, textarea, button, .button { font: inherit; color: inherit; max-width: 100%; min-height: 2.25rem; }
input:not([type=checkbox], [type=radio]), select, textarea { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .3rem .55rem; }
.field input:not([type=checkbox], [type=radio]), .field textarea, .field select { width: 100%; }
input[type=checkbox], input[type=radio] { width: 1.5rem; height: 1.5rem; min-height: 0; vertical-align: middle; accent-color: var(--act); }
button, .button { display: inline-block; background: var(--act); color: var(--on-act); border: 1px solid var(--act); border-radius: 6px; padding: .35rem .9rem; cursor: pointer; text-align: left; font-weight: 600; text-decoration: none; }
button:hover, .button:hover { background: var(--act-over); border-color: var(--act-over); }
button.second, .button.second, .reasons :is(button, .button) { background: var(--card); color: var(--link); border-color: var(--line); }
button.second:hover, .reasons :is(button, .button):hover { background: var(--act-soft); }
summary { cursor: pointer; color: var(--link); padding: .3rem 0; }
summary:hover { text-decoration: underline; }
details[open] { border-left: 3px solid var(--act); padding-left: .75rem; }
/* The questions of a playbook show when it is chosen. */
.playbook { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 .5rem; margin: .25rem 0; }
.playbook > label { font-weight: 400; }
.playbook > input:not(:checked) ~ .parameters { display: none; }
.parameters { grid-column: 2; border-left: 3px solid var(--act); padding-left: .75rem; }
.pair, .answer { display: flex; flex-wrap: wrap; gap: .75rem; }
.answer button { font-size: 1.25rem; padding: .75rem 1.5rem; }
@media (pointer: coarse) {
  input:not([type=checkbox], [type=radio]), select, button, .button { min-height: 2.75rem; }
  summary { padding: .6rem 0; }
}
@media (max-width: 40rem) {
  .answer button { flex-basis: 100%; text-align: center; }
}
`;
