import type { Picture } from '../../engine/picture.js';
import type { Library } from '../../incident/library.js';
import { capital, namesFor } from '../../incident/words.js';
import { paperWords } from '../../incident/words/paper.js';
import { formatStamp } from '../../message/format.js';
import type { Preapproval } from '../../message/people.js';
import type { Call } from '../route.js';
import type { playbookList } from '../route/playbook.js';
import { pageOf } from './page.js';
import { playbookModel } from './playbook-model.js';
import { wordsOf } from './words.js';

const renderList = pageOf(`<h1>{{title}}</h1>
<ul class="cards">{{#each playbooks}}<li>
<h2>{{#if usable}}<a href="/playbooks/{{id}}">{{name}}</a>{{else}}{{name}}{{/if}}</h2>
<p>{{summary}}</p>
{{#if usable}}<p class="quiet">{{../w.heading.rehearsed}}: {{rehearsed}} · <a href="/playbooks/{{id}}/pack.html">{{../w.heading.current}}</a></p>{{/if}}
{{#unless usable}}<p class="wrong">{{../l.quarantine}}</p>{{/unless}}
{{#if problems}}<ul>{{#each problems}}<li><code>{{file}}:{{line}}:{{column}}</code> {{message}}. {{cure}}.</li>{{/each}}</ul>{{/if}}
</li>{{/each}}</ul>`);

/** The playbooks, with what is wrong with broken ones. */
export function playbooksPage(call: Call, playbooks: ReturnType<typeof playbookList>): string {
  const w = paperWords(call.language);
  const said = (text: Readonly<Record<string, string>> | null, otherwise: string): string =>
    text?.[call.language] ?? otherwise;
  return renderList(call, {
    title: wordsOf(call.language).label.playbooks,
    w,
    playbooks: playbooks.map((one) => ({
      ...one,
      name: said(one.title, one.id),
      summary: said(one.summary, ''),
      rehearsed:
        one.rehearsedAt === null
          ? w.heading.never
          : formatStamp(one.rehearsedAt, { language: call.language, timeZone: 'Europe/Amsterdam' }),
    })),
  });
}

const renderOne = pageOf(`<p class="noprint"><a href="/playbooks">{{l.playbooks}}</a></p>
<h1>{{title}}</h1>
<p class="intro">{{p.summary}}</p>
<dl>
<dt>{{w.heading.when}}</dt><dd>{{p.when}}</dd>
<dt>{{w.heading.rehearsed}}</dt><dd>{{rehearsed}}</dd>
<dt>{{w.heading.edited}}</dt><dd>{{edited}}</dd>
<dt>{{w.heading.onPaper}}</dt><dd><a href="/playbooks/{{p.id}}/pack.html{{query}}">{{w.heading.current}}</a></dd>
</dl>
{{#if p.choices}}<h2>{{w.heading.choices}}</h2>{{#each p.choices}}<p>{{title}}</p><ul>{{#each options}}<li>{{#if chosen}}<strong>{{title}}</strong> ({{@root.shown}}){{else}}<a href="?option={{query}}">{{title}}</a>{{/if}}</li>{{/each}}</ul>{{/each}}{{/if}}
<h2 id="chart">{{w.heading.chart}}</h2>
<div class="picture" role="group" aria-label="{{w.heading.chart}}" tabindex="0">{{{picture}}}</div>
<details><summary>{{w.heading.moves}}</summary><ul>{{#each moves}}<li>{{this}}</li>{{/each}}</ul></details>
<p class="quiet noprint"><a href="/playbooks/{{p.id}}/chart?format=svg">SVG</a> · <a href="/playbooks/{{p.id}}/chart?format=mermaid">{{l.chart}}</a></p>

<h2 id="severities">{{w.heading.severities}}</h2>
<ul>{{#each p.severities}}<li>{{title}} <small>({{every}})</small></li>{{/each}}</ul>
<h2 id="roles">{{w.heading.roles}}</h2>
<ul class="cards">{{#each p.roles}}<li><strong>{{title}}</strong>{{#if needed}} <small>({{../l.needed}})</small>{{/if}}{{#if powers}}<br>{{../w.heading.powers}}: {{powers}}{{/if}}{{#if approves}}<br>{{../w.heading.approvals}}: {{approves}}{{/if}}{{#if deputy}}<br><span class="quiet">{{deputy}}</span>{{/if}}</li>
{{/each}}</ul>
<p>{{p.silent}}</p>
<h2 id="audiences">{{w.heading.audiences}}</h2>
<ol>{{#each p.audiences}}<li>{{title}}{{#if inside}} <small>({{../w.heading.inside}})</small>{{/if}} <small>– {{contacts}}</small></li>{{/each}}</ol>

{{#each p.stages}}<section class="stage"><h2 id="{{id}}">{{title}}</h2><p class="intro">{{goal}}</p>
<h3>{{../w.heading.tasks}}</h3><ul>{{#each tasks}}<li><strong>{{role}}</strong>: {{title}}{{#if within}} <small>({{within}})</small>{{/if}}</li>{{/each}}</ul>
<h3>{{../w.heading.messages}}</h3>{{#if messages}}<p class="quiet">{{../w.heading.sampleNote}}</p>
{{#each messages}}<details><summary>{{title}}{{#if ifAsked}} ({{@root.w.heading.ifAsked}}){{/if}}</summary>
{{#each texts}}<h4>{{languageText}}</h4>{{#if waits}}<p>{{waits}}</p>{{else}}<pre lang="{{language}}">{{text}}</pre>{{/if}}
{{/each}}</details>{{/each}}{{else}}<p>{{../l.nothing}}</p>{{/if}}
<h3>{{../w.heading.exit}}</h3><ul>{{#each exit}}<li>{{title}} <small>({{strength}}{{#if by}}; {{by}}{{/if}})</small><br><span class="quiet">{{why}}</span></li>{{/each}}</ul>
</section>{{/each}}

<h2 id="gates">{{w.heading.gates}}</h2>
<ul>{{#each p.gates}}<li>{{title}} <small>({{strength}}; {{../w.heading.kinds}} {{kinds}}{{#if by}}; {{by}}{{/if}})</small><br><span class="quiet">{{why}}</span></li>{{/each}}</ul>
<h2 id="approvals">{{w.heading.approvals}}</h2>
<ul>{{#each p.approvals}}<li>{{kinds}}: <strong>{{roles}}</strong>{{#if only}} <small>({{only}})</small>{{/if}}</li>{{/each}}</ul>
<h2 id="clocks">{{w.heading.clocks}}</h2>
<ul>{{#each p.clocks}}<li>{{title}}: <strong>{{within}}</strong><br><span class="quiet">{{basis}}</span></li>{{/each}}</ul>
{{#if expiring}}<h2 id="expiring">{{w.heading.expiring}}</h2>
<ul>{{#each expiring}}<li{{#if expired}} class="wrong"{{/if}}>{{title}}: {{said}}</li>{{/each}}</ul>{{/if}}
<h2 id="facts">{{w.heading.facts}}</h2>
<ul>{{#each p.facts}}<li>{{label}} <small>({{type}})</small>{{#if secret}} <strong>{{../l.notPublic}}</strong>{{/if}}</li>{{/each}}</ul>
{{#if p.questions}}<h2 id="questions">{{w.heading.questions}}</h2><p class="quiet">{{w.heading.sampleNote}}</p>
<ul class="plain asks">{{#each p.questions}}<li><details><summary>{{ask}}{{#if inside}} ({{@root.w.heading.questionsInside}}){{/if}}</summary>
{{#each answers}}<h3>{{languageText}}</h3>{{#if waits}}<p>{{waits}}</p>{{else}}<p lang="{{language}}"><strong>{{ask}}</strong><br>{{text}}</p>{{/if}}
{{/each}}</details></li>{{/each}}</ul>{{/if}}`);

interface Page {
  readonly library: Library;
  readonly picture: Picture;
  /** When its file was last changed, and when an exercise on it was last closed; null where nobody knows. */
  readonly editedAt: string | null;
  readonly rehearsedAt: string | null;
  /** Texts approved beforehand, the first to expire first. */
  readonly expiring: readonly Preapproval[];
}

/** A playbook as a page to read beforehand, and to print. */
export function playbookPage(call: Call, { library, picture, editedAt, rehearsedAt, expiring }: Page): string {
  const { language, service } = call;
  const { playbook, options } = library;
  const at = service.engine.now();
  const p = playbookModel(library, { language, at });
  const w = paperWords(language);
  const name = namesFor({ language, playbook, timeZone: playbook.timeZone, at });
  const stamp = (instant: string | null): string =>
    instant === null ? w.heading.never : formatStamp(instant, { language, timeZone: playbook.timeZone });
  const chosen = (one: Readonly<Record<string, string>>): string =>
    Object.entries(one)
      .map(([parameter, option]) => `${parameter}=${option}`)
      .join(',');
  return renderOne(call, {
    title: p.title,
    w,
    p: {
      ...p,
      choices: p.choices.map((choice, index) => ({
        ...choice,
        options: choice.options.map((option, nth) => {
          const { id, options: known } = playbook.parameters[index]!;
          return { ...option, query: chosen({ ...options, [id]: known[nth]!.id }) };
        }),
      })),
    },
    query: playbook.parameters.length === 0 ? '' : `?option=${chosen(options)}`,
    shown: w.heading.shown,
    picture: picture.svg,
    moves: picture.moves,
    edited: stamp(editedAt),
    rehearsed: stamp(rehearsedAt),
    expiring: expiring.map(({ kind, audience, channel, language: code, expiresAt, approver }) => ({
      title: capital(name.describe({ kind, audience: name.audience(audience), channel, language: code })),
      expired: expiresAt <= at,
      said: expiresAt <= at ? w.say.expired(stamp(expiresAt)) : w.say.expires(stamp(expiresAt), approver),
    })),
  });
}
