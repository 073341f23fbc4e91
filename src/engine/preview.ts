import { gapReasons, settingOf } from '../incident/decide/drafting.js';
import type { Library } from '../incident/library.js';
import { approversOf } from '../incident/people.js';
import type { Message, State } from '../incident/state.js';
import { renderSource } from '../message/render.js';
import { talliesOf } from '../message/tally.js';
import { postsOf } from '../message/thread.js';
import { findingViews, judgementView, reasonView, settingFor, type Look } from './say.js';

export type Preview = ReturnType<typeof previewOf>;

/** What would become of a source if it were saved as a message's words: its text, what the channel counts, what the checks
 *  find, and who would have to approve. Pure: a dry run that changes nothing.
 *  @returns `message` is null, and `gaps` says why, where a fact that it names cannot be said */
export function previewOf(
  state: State,
  library: Library,
  message: Message,
  { source, ...look }: Look & { source: string },
) {
  const setting = settingFor(state, library, look);
  const looked = Object.keys(message.facts).filter((key) => message.facts[key] === 0);
  const made = renderSource(source, state.facts, settingOf(library, state, message, look.at), looked);
  if ('gaps' in made) {
    const gaps = gapReasons(library, state, made.gaps).map((one) => reasonView(one, setting));
    return { source, message: null, gaps, posts: [], tallies: [], findings: [], judgement: null, approvers: [] };
  }
  const isSaved = source === message.source && made.draft.hash === message.hash;
  // Approvals are for the words that were approved.
  const tried: Message = isSaved ? message : { ...message, ...made.draft, edited: true, approvals: [] };
  return {
    source,
    message: tried,
    gaps: [],
    posts: postsOf(tried.text, tried.channel),
    tallies: talliesOf(tried.text, tried.channel, library.limits),
    findings: findingViews(tried, library, state, setting),
    judgement: judgementView(tried, library, state, look.at),
    approvers: approversOf(library.playbook, state, tried),
  };
}
