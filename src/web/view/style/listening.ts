/** What the public says: the picture in the room, and the inbox. Kinds and turns are told by words; colour only repeats them. */
export const listeningStyle = `
.volume { width: 100%; height: auto; font-size: 12px; margin: .5rem 0; }
.volume text { fill: var(--quiet); }
.volume .grid { stroke: var(--hairline); }
.volume .ours { stroke: var(--ink); fill: var(--ink); stroke-dasharray: 3 2; }
.volume .kind-complaint { fill: var(--bad); }
.volume .kind-question { fill: var(--act); }
.volume .kind-compliment { fill: var(--good); }
.volume .kind-other { fill: var(--line); }
.at-once { border: 3px solid var(--bad); border-radius: 8px; background: var(--bad-soft); color: var(--on-bad-soft); padding: .3rem .75rem; margin: .5rem 0; }
.at-once :is(h2, h3) { margin: .2rem 0; color: inherit; }
.at-once q { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; overflow-wrap: anywhere; }
.at-once ul { margin: .2rem 0; padding-left: 1.2rem; }
.at-once a { color: inherit; }
.concerns { list-style: none; padding: 0; margin: .25rem 0; }
.concerns li { border-top: 1px solid var(--hairline); padding: .35rem 0; overflow-wrap: anywhere; }
.concerns .open, .subject .open { font-weight: 650; }
.subject { margin: 0 0 .75rem; overflow-wrap: anywhere; }
.subject blockquote { margin: .4rem 0; padding: 0 0 0 .75rem; border-left: 3px solid var(--hairline); unicode-bidi: isolate; }
.concerns .field, .subject .field { max-width: none; }
.sieves { display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; margin: .5rem 0; }
.sieve { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem; margin: 0; }
.sieve:empty { display: none; }
.sieve a { display: inline-block; border: 1px solid var(--line); border-radius: 999px; padding: .2rem .75rem; text-decoration: none; background: var(--card); }
.sieve a.wrong { border: 2px solid var(--bad); border-radius: 6px; background: var(--bad-soft); color: var(--on-bad-soft); }
.sieve a[aria-current] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.inbox { list-style: none; padding: 0; margin: .75rem 0; }
.inbox > li { border: 1px solid var(--hairline); border-radius: 8px; background: var(--card); padding: .6rem .9rem; margin: 0 0 .75rem; overflow-wrap: anywhere; display: grid; grid-template-columns: minmax(0, 1fr); gap: .25rem 1.5rem; align-items: start; }
.inbox > li.danger { border: 3px solid var(--bad); background: var(--bad-soft); color: var(--on-bad-soft); }
.inbox > li.danger :is(.quiet, .hint, summary, a:not(.ref), .chip.wrong) { color: inherit; }
.inbox > li.vulnerable { border: 3px solid var(--bad); }
.inbox > li.press, .inbox > li.authority { border: 2px solid var(--warn); }
.inbox > li.private { border-left: 6px solid var(--act); }
.inbox > li.answered { border-style: dashed; }
.inbox > li.stays { border: 2px solid var(--warn); }
.inbox h2 { font-size: 1rem; margin: 0; display: flex; flex-wrap: wrap; gap: .25rem .6rem; align-items: baseline; }
.inbox h2 small { font-weight: 400; }
.inbox blockquote { margin: .4rem 0; padding: 0; white-space: pre-wrap; font-size: 1.0625rem; line-height: 1.45; unicode-bidi: isolate; max-width: 44rem; }
.inbox .why { margin: 0; max-width: 52rem; }
.inbox .reply { border-left: 4px solid var(--good); padding: .1rem .75rem; margin: .4rem 0; white-space: pre-wrap; }
.inbox textarea { width: 100%; min-height: 7rem; field-sizing: content; }
.inbox .acts { display: flex; flex-wrap: wrap; gap: .35rem 1rem; align-items: center; }
.inbox .acts > form { margin: 0; }
.inbox .acts > details[open] { flex: 1 1 100%; color: var(--ink); }
.inbox .acts > details[open] > :not(summary) { background: var(--card); padding: .25rem .5rem; }
/* What they ask, and beside it what to do: the form opens under both. */
@media (min-width: 62rem) {
  .inbox > li { grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr); }
  .inbox > li:has(details[open]) > .todo { grid-column: 1 / -1; }
  .inbox.many > li { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .inbox.many > li:has(details[open]) > .todo { grid-column: auto; }
}
@media (max-width: 40rem) {
  .sieves { display: block; }
  .sieve { flex-wrap: nowrap; overflow-x: auto; white-space: nowrap; padding: .2rem 0; }
  .sieves > .sieve:first-child:has(.wrong) { flex-wrap: wrap; }
  .sieve a.wrong { padding: .1rem .5rem; font-size: .875rem; }
  .inbox .acts > form, .inbox .acts > form > button { width: 100%; }
}
.columns { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: .75rem; }
.columns li { border: 1px solid var(--hairline); border-radius: 6px; padding: .5rem .75rem; min-width: 0; overflow-wrap: anywhere; }
.columns label { display: block; font-weight: 600; }
.columns select { width: 100%; margin: .25rem 0; }
.columns p { margin: 0; font-size: .875rem; color: var(--quiet); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
#mapping { margin-bottom: .75rem; }
#import .pair > .field { flex: 1 1 18rem; margin: 0; }
.refused-rows td { overflow-wrap: anywhere; }
#importing progress { width: 100%; max-width: 30rem; height: 1.25rem; accent-color: var(--act); }
`;
