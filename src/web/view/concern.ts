import { namesFor, type Naming, type Setting } from '../../incident/words.js';
import { answersLike, type Answer } from '../../listening/answer.js';
import type { Choice, Fallen } from '../../listening/hearing/choice.js';
import type { ConcernTold } from '../../listening/hearing/figures.js';
import { wordsOf, type ConcernWords } from './words.js';
import type { Language } from '../session.js';

/** Answers to choose from that are shown at once; the others fold out. */
const likeliest = 4;
/** What a form sends for "none of ours", and for "nobody had chosen". */
export const [none, nobody] = ['none', 'nobody'] as const;
/** As much of an answer's words is shown to choose by. */
const longest = 160;

const choice = `<div class="check"><input type="radio" id="{{id}}" name="answer" value="{{value}}" required{{#if chosen}} checked{{/if}}> <label for="{{id}}"><span lang="{{lang}}">{{#if question}}<strong>{{question}}</strong> {{/if}}{{text}}</span> <small class="quiet">{{from}}</small></label></div>`;

const form = (what: string, whose: string, inner: string): string =>
  `<form method="post" action="/incidents/{{incident}}/concerns/${what}" class="command">{{> csrf}}{{ownForm ${whose}}}<input type="hidden" name="back" value="{{back}}">${inner}</form>`;

/** A button by which a pinned answer is withdrawn. */
export const unpinForm = form(
  'unpin',
  'id',
  '<input type="hidden" name="id" value="{{id}}"><p class="hint">{{w.unpinHint}}</p><button type="submit" class="second">{{w.unpin}}</button>',
);

/** What answers a concern, who said so, and what to do where that is not right. Handlebars; takes an `answeringModel`. */
export const answeringTemplate = `{{#if answer}}<span class="good">{{answeredBy}}</span> <span lang="{{lang}}">{{answer}}</span>{{else}}<span class="open">{{notAnswered}}</span>{{/if}}{{#if said}} <span class="quiet">{{said}}</span>{{/if}}
{{#each fallen}}<p class="note">{{this}}</p>{{/each}}
{{#if @root.actor}}{{#with choosing}}<details><summary>{{summary}}</summary>
{{#if options}}${form(
  'choose',
  'concern',
  `<input type="hidden" name="concern" value="{{concern}}"><input type="hidden" name="mention" value="{{mention}}"><input type="hidden" name="seen" value="{{seen}}">
<div class="field"><fieldset><legend>{{legend}}</legend>{{#each options}}${choice}{{/each}}{{#if others}}<details><summary>{{more}}</summary>{{#each others}}${choice}{{/each}}</details>{{/if}}
{{#with none}}${choice}{{/with}}</fieldset></div><button type="submit">{{w.save}}</button>`,
)}{{/if}}
{{#each made}}${form('undo', 'choice', '<input type="hidden" name="choice" value="{{choice}}"><p class="hint">{{w.takeBackHint}}</p><button type="submit" class="second">{{w.takeBack}}</button>')}{{/each}}
{{#with pinned}}${unpinForm}{{/with}}</details>{{else}}{{#if nothingOut}} <span class="quiet">{{nothingOut}}</span>{{/if}}{{/with}}{{/if}}`;

export interface AnsweringPlace {
  readonly setting: Setting;
  readonly language: Language;
  readonly incident: string;
  /** All that answers in public now. */
  readonly answers: readonly Answer[];
  /** Where a form leads back to. */
  readonly back: string;
}

/** A concern with what answers it, as pages show it. Pure. */
export function answeringModel(told: ConcernTold, { setting, language, incident, answers, back }: AnsweringPlace) {
  const { concern, answer, answering, holds, fallen } = told;
  const { concern: w, inbox } = wordsOf(language);
  const name = namesFor(setting);
  const base = { incident, back, w };
  const likely = answersLike(concern, answers);
  const options = likely.map((one, index) => ({
    id: `a-${concern.id}-${index}`,
    value: one.id,
    lang: langOf(one.language),
    question: one.sort === 'line' ? one.question : '',
    text: shortened(one.text),
    from: one.sort === 'pinned' ? w.pinned : name.message(one.id.split('/')[0]!),
    chosen: one.id === answer?.id,
  }));
  // What holds is among those that are shown.
  const shown = Math.max(likeliest, options.findIndex(({ chosen }) => chosen) + 1);
  const made = [holds, ...fallen.map((one) => one.choice)].filter((one) => one !== null);
  return {
    answeredBy: inbox.answeredBy,
    notAnswered: inbox.notAnswered,
    lang: langOf(answer?.language ?? ''),
    answer: answer === null ? '' : answer.sort === 'line' ? answer.question : shortened(answer.text),
    said: holds !== null ? saidOf(holds, w, name) : answering === null ? '' : w.byWords,
    fallen: fallen.map((one) => fallenSaid(one, w, name)),
    nothingOut: options.length === 0 ? w.nothingOut : '',
    choosing:
      options.length === 0 && made.length === 0
        ? null
        : {
            ...base,
            concern: concern.id,
            mention: concern.sample[0]?.mention ?? '',
            seen: holds?.id ?? nobody,
            summary: answer === null ? w.whichFits : w.isRight,
            legend: w.legend(concern.label),
            options: options.slice(0, shown),
            others: options.slice(shown),
            more: w.others(new Intl.NumberFormat(language).format(options.length - shown)),
            none: {
              id: `a-${concern.id}-none`,
              value: none,
              lang: language,
              text: w.noneFits,
              chosen: holds !== null && holds.answer === null,
            },
            made: made.map((one) => ({ ...base, choice: one.id })),
            pinned: answer?.sort === 'pinned' ? { ...base, id: answer.id } : null,
          },
  };
}

/** What somebody chose, and when. Pure. */
export const saidOf = ({ answer, by, at }: Choice, words: ConcernWords, name: Naming): string =>
  words[answer === null ? 'noneBy' : 'chosenBy'](by, name.time(at));

function fallenSaid({ choice: { answer, by, at }, why }: Fallen, words: ConcernWords, name: Naming): string {
  if (answer === null) return words.regroupedNone(by, name.time(at));
  return words[why](by, name.time(at), answerSaid(answer));
}

/** An answer in few words: what it is asked by, or how it begins. Pure. */
export const answerSaid = ({ id, question, text }: Pick<Answer, 'id' | 'question' | 'text'>): string =>
  question === '' || id.startsWith('pin:') ? shortened(text) : question;

/** The language of a text as a page says it: nothing where it is neither Dutch nor English, since nobody knows which it is.
 *  Pure. */
export const langOf = (language: string): string => (language === 'other' ? '' : language);

const shortened = (text: string): string =>
  (text.length <= longest ? text : `${text.slice(0, longest - 1)}…`).toWellFormed();
