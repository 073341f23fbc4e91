import { asRead } from '../../../incident/decide/approval.js';
import type { Message } from '../../../incident/state.js';
import type { Setting } from '../../../incident/words.js';
import { postBreak, postsOf } from '../../../message/thread.js';
import type { Call } from '../../route.js';
import type { Language } from '../../session.js';
import { commandForm } from '../form.js';
import { partOf } from '../page.js';
import { wordsOf } from '../words.js';
import { changesOf, changeTemplate } from './change.js';

/** What was pasted beside what was approved, and the button that confirms it. It stands in the form: the script and the page
 *  without a script show the same. */
const compared = `<div data-look="compared">{{#with compared}}{{#if problem}}<p class="error" role="alert">{{problem}}</p>{{else}}
<p class="{{#if faithful}}good{{else}}wrong{{/if}}" role="status"><span aria-hidden="true">{{#if faithful}}✓{{else}}≠{{/if}}</span> {{verdict}}</p>
{{#if different}}<p class="hint">{{../w.compareNote}}</p>{{/if}}{{#each different}}<div>{{#if label}}<h3>{{label}}</h3>{{/if}}${changeTemplate}</div>{{/each}}
<input type="hidden" name="text" value="{{text}}"><button type="submit" formaction="{{../confirmAt}}">{{confirm}}</button>{{/if}}{{/with}}</div>`;

/** Copied and posted: the text to copy, and where to say that it stands. Handlebars; takes a `postedModel` as `posted`. */
export const postedTemplate = `{{#with posted}}<section class="posted" id="posted"><h2>{{w.post}}</h2><p>{{w.postNote}}</p>
<form method="post" action="{{compareAt}}" class="command" data-try="{{compareAt}}">
{{> csrf}}
<input type="hidden" name="_key" value="{{key}}"><input type="hidden" name="message" value="{{message}}">
{{#each posts}}<div class="twin"><div class="field"><label for="copy-{{id}}">{{label}}</label><p class="hint">{{../w.copyHint}}</p><textarea id="copy-{{id}}" readonly rows="{{rows}}" lang="{{../lang}}" dir="auto">
{{text}}</textarea><p><button type="button" class="second" hidden data-copy="copy-{{id}}" data-copied="{{../w.copied}}" data-failed="{{../w.notCopied}}">{{../w.copy}}</button> <span role="status"></span></p></div>
<div class="field"><label for="pasted-{{id}}">{{pasteLabel}}</label><p class="hint" id="pasted-{{id}}-hint">{{../w.pastedHint}}</p><textarea id="pasted-{{id}}" name="_part" rows="{{rows}}" lang="{{../lang}}" dir="auto" required aria-describedby="pasted-{{id}}-hint">
{{pasted}}</textarea></div></div>{{/each}}
{{#each fields}}{{> field l=../l}}{{/each}}
<p><button type="submit" class="second" data-try-now>{{w.compare}}</button></p>
${compared}
</form></section>{{/with}}`;

const renderCompared = partOf(compared);

/** What was pasted, a text for each post, and the link. */
export interface Pasted {
  readonly parts: readonly string[];
  readonly url: string;
}

/** Whether what was pasted is what was approved, post by post. Pure.
 *  @returns `text` as it would be confirmed */
export function compare({ text, channel }: Pick<Message, 'text' | 'channel'>, { parts }: Pick<Pasted, 'parts'>) {
  const approved = postsOf(text, channel);
  const most = Math.max(approved.length, parts.length);
  const posts = Array.from({ length: most }, (_, index) => {
    const [before, after] = [approved[index] ?? '', (parts[index] ?? '').trim()];
    const faithful = asRead(before) === asRead(after);
    return { faithful, changes: faithful ? [] : changesOf({ before, after }) };
  });
  const joined = parts.map((part) => part.trim()).join(approved.length > 1 ? postBreak : '\n');
  return { text: joined, faithful: asRead(joined) === asRead(text), posts };
}

function comparedModel(message: Message, pasted: Pasted, language: Language) {
  const { message: w } = wordsOf(language);
  if (pasted.parts.every((part) => part.trim() === '')) return { problem: w.nothingPasted };
  const { text, faithful, posts } = compare(message, pasted);
  return {
    faithful,
    text,
    verdict: faithful ? w.faithful : w.unfaithful,
    confirm: faithful ? w.confirm : w.confirmSo,
    different: posts.flatMap(({ changes }, index) =>
      changes.length === 0
        ? []
        : [
            {
              label: posts.length > 1 ? w.mobilePost(index + 1, posts.length) : '',
              changes,
              lang: message.language,
              w,
            },
          ],
    ),
  };
}

/** Where a text is posted by hand. @param pasted null where nothing was pasted yet */
export function postedModel(
  { setting, message, pasted }: { setting: Setting; message: Message; pasted: Pasted | null },
  language: Language,
) {
  const { message: w, label } = wordsOf(language);
  const incident = setting.state!.id;
  const posts = postsOf(message.text, message.channel);
  const form = commandForm('ConfirmPosted', {
    setting,
    language,
    known: { message: message.id },
    initial: { url: pasted?.url ?? '' },
  });
  const many = posts.length > 1;
  return {
    w,
    l: label,
    lang: message.language,
    message: message.id,
    key: form.key,
    compareAt: `/incidents/${incident}/messages/${message.id}/posted`,
    confirmAt: form.action,
    fields: form.fields.filter(({ name }) => name === 'url'),
    posts: posts.map((text, index) => ({
      id: `${index}`,
      label: many ? w.mobilePost(index + 1, posts.length) : w.copyLabel,
      pasteLabel: many ? w.pastedPost(index + 1, posts.length) : w.pasted,
      text,
      pasted: pasted?.parts[index] ?? '',
      rows: rowsFor(text),
    })),
    compared: pasted === null ? null : comparedModel(message, pasted, language),
  };
}

/** How many lines a field shows: as many as its text takes, within reason. */
export const rowsFor = (text: string): number =>
  Math.min(
    14,
    Math.max(
      4,
      text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 70), 1),
    ),
  );

/** What was pasted beside what was approved, as the script asks for it. */
export const comparedPart = (
  call: Call,
  { incident, message, pasted }: { incident: string; message: Message; pasted: Pasted },
): string =>
  renderCompared(call, {
    w: wordsOf(call.language).message,
    confirmAt: `/incidents/${incident}/commands/ConfirmPosted`,
    compared: comparedModel(message, pasted, call.language),
  });
