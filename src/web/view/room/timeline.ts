import { isService } from '../../../account/name.js';
import type { Commit } from '../../../engine/port.js';
import { entryText, namesFor, type Setting } from '../../../incident/words.js';
import { wordsOf } from '../words.js';
import type { Language } from '../../session.js';

/** How much of what happened stands in the room; the journal has all of it. */
const linesShown = 12;

/** What happened last, in plain words, newest first. */
export const timelineTemplate = `{{#live "timeline"}}<h2 id="timeline"><a href="/incidents/{{v.id}}/journal">{{r.timeline}}</a></h2>
<ol class="timeline">{{#each timeline}}<li><time datetime="{{at}}">{{time}}</time> <span>{{#if rest}}<a href="/incidents/{{@root.v.id}}/journal">{{said}}</a>{{else}}{{said}}{{/if}}{{#if by}} <small class="quiet">{{by}}</small>{{/if}}</span></li>{{/each}}</ol>
{{#if actor}}<details><summary>{{note.submit}}</summary>{{> form note l=l}}</details>{{/if}}{{/live}}`;

/** How much of what one command did is told: eighteen drafts are not eighteen things that happened. */
const ofOne = 4;

/** The last entries in words. Pure. @param recent the last commits, oldest first */
export function timelineModel(recent: readonly Commit[], setting: Setting, language: Language) {
  const { label } = wordsOf(language);
  const name = namesFor(setting);
  const lines = recent.flatMap(({ at, by, entries }) => {
    // What was refused changed nothing; the journal keeps it.
    const told = entries.filter(({ type }) => type !== 'CommandRefused');
    const shown = told.length > ofOne + 1 ? told.slice(0, ofOne) : told;
    const rest = told.length - shown.length;
    const lines = shown.map((entry, index) => {
      const said = entryText(entry, by, setting);
      // A name is told once: most lines begin with it, and what followed of itself is nobody's doing.
      const named = index > 0 || said.startsWith(by);
      return { at, time: name.time(at), by: named ? '' : isService(by) ? label.service : by, said, rest: false };
    });
    const more = { at, time: name.time(at), by: '', said: `${label.more} (${rest})`, rest: true };
    return rest === 0 ? lines : [...lines, more].toReversed();
  });
  return { timeline: lines.slice(-linesShown).reverse() };
}
