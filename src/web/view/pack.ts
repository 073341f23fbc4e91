import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import type { Paper } from '../../engine/paper.js';
import { paperWords } from '../../incident/words/paper.js';
import { exerciseWord } from '../../message/exercise.js';
import { packStyle } from './pack-style.js';
import { paperPartsOffline } from './paper.js';
import type { questionsModel, PlaybookModel } from './playbook-model.js';
import { withoutTurning } from './turned.js';

/** A file has templates of its own, which escape all that they print; the picture alone is taken as it is. */
const handlebars = Handlebars.create();

/** What a browser may do with a pack, wherever it lies: show it, with the style that stands in it. */
export const packPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(packStyle).digest('base64')}'; base-uri 'none'; form-action 'none'`;

export interface Pack {
  readonly language: string;
  readonly title: string;
  readonly exercise: boolean;
  /** When it was made, from what, and with which hash: a sentence each. */
  readonly made: readonly string[];
  readonly playbook: PlaybookModel;
  /** SVG, made by ourselves. */
  readonly picture: string;
  readonly moves: readonly string[];
  /** Left out in the pack of a playbook. */
  readonly paper?: Paper;
  /** Who holds what; left out where names are still to be filled in by hand. */
  readonly holders?: Readonly<Record<string, string | undefined>>;
  readonly stages: readonly PackStage[];
  readonly texts: readonly PackText[];
  /** Where the texts stand with the stages: that of a playbook. */
  readonly sample: boolean;
  readonly questions: ReturnType<typeof questionsModel>;
}

export interface PackStage {
  readonly title: string;
  readonly goal: string;
  readonly tasks: readonly { title: string; role: string; within: string | null; done?: string | null }[];
  readonly exit: PlaybookModel['stages'][number]['exit'];
}

export interface PackText {
  readonly title: string;
  /** What it may be used for: its state, or when. */
  readonly note: string | null;
  /** A warning above a text that nobody has approved. */
  readonly not: string | null;
  readonly versions: readonly {
    readonly language: string;
    readonly languageText: string;
    readonly text: string | null;
    readonly waits: string | null;
  }[];
}

const render = handlebars.compile(`<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{{{policy}}}">
<title>{{#if word}}{{word}}: {{/if}}{{title}}</title>
<style>{{{style}}}</style>
</head>
<body{{#if word}} class="exercise"{{/if}}>
{{#if word}}<div class="strip" role="note" aria-label="{{word}}"><span aria-hidden="true">{{#each strip}}{{this}} &#183; {{/each}}</span></div>{{/if}}
<header>
<h1>{{#if word}}{{word}}: {{/if}}{{title}}</h1>
<p>{{w.heading.offline}}</p>
{{#each made}}<p class="quiet">{{this}}</p>{{/each}}
</header>
<main>
<nav aria-label="{{w.heading.allOfThem}}"><ul>
{{#each parts}}<li><a href="#{{id}}">{{title}}</a></li>{{/each}}
<li><a href="#people">{{w.heading.roles}}</a></li>
<li><a href="#approvals">{{w.heading.approvals}}</a></li>
<li><a href="#audiences">{{w.heading.audiences}}</a></li>
<li><a href="#tasks">{{w.heading.tasks}}</a></li>
<li><a href="#texts">{{w.heading.texts}}</a></li>
{{#if questions}}<li><a href="#questions">{{w.heading.questions}}</a></li>{{/if}}
<li><a href="#clocks">{{w.heading.clocks}}</a></li>
<li><a href="#facts">{{w.heading.facts}}</a></li>
<li><a href="#chart">{{w.heading.chart}}</a></li>
</ul></nav>
{{#if paper}}{{#each paper.head}}<p{{#if @first}} class="lead"{{/if}}>{{this}}</p>{{/each}}
${paperPartsOffline}
{{else}}<p class="intro">{{p.summary}}</p>
<h2>{{w.heading.when}}</h2><p>{{p.when}}</p>
{{/if}}
{{#each p.choices}}<p>{{title}} {{#each options}}{{#if chosen}}<strong>{{title}}</strong>{{/if}}{{/each}}</p>{{/each}}

<section class="sheet"><h2 id="people">{{w.heading.roles}}</h2>
<div class="table"><table><thead><tr><th scope="col">{{w.heading.roles}}</th><th scope="col">{{w.heading.holder}}</th><th scope="col">{{w.heading.phone}}</th></tr></thead><tbody>
{{#each roles}}<tr><th scope="row">{{title}}<br><small>{{#if powers}}{{@root.w.heading.powers}}: {{powers}}. {{/if}}{{deputy}}</small></th><td>{{#if holder}}{{holder}}{{else}}<span class="write">&#160;</span>{{/if}}</td><td><span class="write">&#160;</span></td></tr>
{{/each}}</tbody></table></div>
<p>{{p.silent}}</p>
<h2 id="approvals">{{w.heading.approvals}}</h2>
<ul>{{#each p.approvals}}<li>{{kinds}}: <strong>{{roles}}</strong>{{#if only}} ({{only}}){{/if}}</li>
{{/each}}</ul>
<h2 id="audiences">{{w.heading.audiences}}</h2>
<ol>{{#each p.audiences}}<li>{{title}}{{#if inside}} ({{@root.w.heading.inside}}){{/if}}: {{contacts}}</li>
{{/each}}</ol></section>

<section class="sheet"><h2 id="tasks">{{w.heading.tasks}}</h2>
{{#each stages}}<h3>{{title}}</h3><p>{{goal}}</p>
<ul class="plain ticks">{{#each tasks}}<li><span class="box" aria-hidden="true">{{#if done}}&#10003;{{/if}}</span><strong>{{role}}</strong>: {{title}}{{#if within}} ({{within}}){{/if}}{{#if done}} <small>{{done}}</small>{{/if}}</li>
{{/each}}</ul>
<h4>{{@root.w.heading.exit}}</h4>
<ul class="plain ticks">{{#each exit}}<li><span class="box" aria-hidden="true"></span>{{title}} <small>({{strength}}) {{why}}</small></li>
{{/each}}</ul>
{{/each}}
<h3>{{w.heading.gates}}</h3>
<ul class="plain ticks">{{#each p.gates}}<li><span class="box" aria-hidden="true"></span>{{title}} <small>({{strength}}; {{@root.w.heading.kinds}} {{kinds}}) {{why}}</small></li>
{{/each}}</ul></section>

<section class="sheet"><h2 id="texts">{{w.heading.texts}}</h2>
{{#if sample}}<p><strong>{{w.heading.sampleNote}}</strong></p>{{/if}}
{{#each texts}}<h3>{{title}}</h3>
{{#if not}}<p class="not">{{not}}</p>{{/if}}{{#if note}}<p class="quiet">{{note}}</p>{{/if}}
{{#each versions}}<h4>{{languageText}}</h4>{{#if waits}}<p>{{waits}}</p>{{else}}<pre lang="{{language}}">{{text}}</pre>{{/if}}
{{/each}}{{else}}<p>–</p>{{/each}}</section>

{{#if questions}}<section class="sheet"><h2 id="questions">{{w.heading.questions}}</h2>
{{#each questions}}<div class="ask"><h3>{{ask}}</h3>{{#if inside}}<p><strong>{{@root.w.heading.questionsInside}}</strong></p>{{/if}}
{{#each answers}}<p lang="{{language}}">{{#if text}}<strong>{{ask}}</strong><br>{{text}}{{/if}}</p>{{#if waits}}<p>{{languageText}}: {{waits}}</p>{{/if}}
{{/each}}</div>{{/each}}</section>{{/if}}

<section class="sheet"><h2 id="clocks">{{w.heading.clocks}}</h2>
<ul>{{#each p.clocks}}<li>{{title}}: <strong>{{within}}</strong> <small>({{basis}})</small></li>
{{/each}}</ul>
<h2 id="facts">{{w.heading.facts}}</h2>
<ul class="plain ticks">{{#each p.facts}}<li><span class="box" aria-hidden="true"></span>{{label}} <small>({{type}})</small>{{#if secret}} <strong class="mark">{{@root.w.say.secret}}</strong>{{/if}}</li>
{{/each}}</ul></section>

<section class="sheet wide"><h2 id="chart">{{w.heading.chart}}</h2>
<div class="picture" role="group" aria-label="{{w.heading.chart}}" tabindex="0">{{{picture}}}</div></section>
<section class="sheet"><h3>{{w.heading.moves}}</h3><ul>{{#each moves}}<li>{{this}}</li>{{/each}}</ul></section>
</main>
</body>
</html>
`);

/** A pack: one file that holds all that somebody needs when nothing else works. It has no script and fetches nothing. */
export function packFile(pack: Pack): string {
  const { language, playbook, holders } = pack;
  const word = pack.exercise ? (exerciseWord[language] ?? exerciseWord['en']!) : null;
  const file = render({
    ...pack,
    w: paperWords(language),
    p: playbook,
    word,
    // Longer than any sheet is high.
    strip: word === null ? [] : Array.from({ length: 40 }, () => word),
    parts: pack.paper?.parts ?? [],
    roles: playbook.roles.map((role) => ({ ...role, holder: holders?.[role.id] })),
    policy: packPolicy,
    style: packStyle,
  });
  return withoutTurning(file);
}
