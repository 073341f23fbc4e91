import Handlebars from 'handlebars';
import { exerciseWord } from '../../message/exercise.js';
import type { Call } from '../route.js';
import { partials } from './partial.js';
import { wordsOf } from './words.js';

/** Pages have a Handlebars of their own, which escapes all that it prints and knows three helpers. */
const handlebars = Handlebars.create();
for (const [name, source] of Object.entries(partials)) handlebars.registerPartial(name, source);

export interface PageModel {
  readonly [part: string]: unknown;
  readonly title: string;
  /** Set on every page of an exercise, so that nobody takes it for real. */
  readonly exercise?: boolean;
}

/** Compiles a page that stands inside the layout. @returns a function from request and model to HTML */
export function pageOf(body: string): (call: Call, model: PageModel) => string {
  const run = handlebars.compile(`{{#> layout}}${body}{{/layout}}`);
  return (call, model) =>
    run({ ...shared(call), ...model, exercise: model.exercise ? (exerciseWord[call.language] ?? 'EXERCISE') : null });
}

function shared({ request, language, actor, account, csrf }: Call) {
  const words = wordsOf(language);
  const readable = request.method === 'GET' || request.method === 'HEAD';
  return {
    l: words.label,
    a: words.account,
    language,
    actor,
    admin: account?.grants.includes('admin') === true,
    csrf,
    other: readable ? words.otherLanguage : null,
  };
}
