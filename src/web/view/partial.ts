/** Pieces that pages share. Handlebars; everything that is printed is escaped. */
export const partials = {
  layout: `<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{#if exercise}}{{exercise}}: {{/if}}{{title}} – Unisono</title>
<link rel="stylesheet" href="/style.css">
<script type="module" src="/client/live.js"></script>
</head>
<body>
<a class="skip" href="#main">{{l.skip}}</a>
<header>
{{#if exercise}}<p class="exercise"><span><strong>{{exercise}}</strong> – {{l.exerciseNote}}</span></p>{{/if}}
<div class="bar"><a class="brand" href="/">Unisono</a>
<nav aria-label="{{l.menu}}"><ul>
{{#if actor}}<li><a href="/incidents">{{l.incidents}}</a></li>
<li><a href="/playbooks">{{l.playbooks}}</a></li>
{{#if admin}}<li><a href="/people">{{a.people}}</a></li>
{{/if}}{{#if duty}}<li><a href="/roster">{{roster}}</a></li>
{{/if}}<li><a href="/api">API</a></li>
{{/if}}{{#if other}}<li><a href="{{#if returnTo}}?language={{other.code}}&amp;back={{returnTo}}{{else}}{{other.href}}{{/if}}" lang="{{other.code}}" hreflang="{{other.code}}">{{other.name}}</a></li>{{/if}}
</ul></nav>
{{#if actor}}<form class="who" method="post" action="/sign-out">
{{> csrf}}
<a href="/me">{{actor}}</a>
<button type="submit">{{a.signOut}}</button>
</form>{{/if}}</div>
{{#if places}}{{#if actor}}<nav class="places" aria-label="{{placesTitle}}"><ul>{{#each places}}<li><a href="{{href}}"{{#if here}} aria-current="page"{{/if}}>{{text}}</a></li>{{/each}}</ul></nav>{{/if}}{{/if}}
</header>
<main id="main"{{#if shape}} class="{{shape}}"{{/if}}>
{{> live}}
{{> @partial-block}}
</main>
{{#if people}}<datalist id="people">{{#each people}}<option value="{{this}}"></option>{{/each}}</datalist>{{/if}}
</body>
</html>
`,

  /** Every form brings back the token of its browser. */
  csrf: `{{#if @root.csrf}}<input type="hidden" name="_csrf" value="{{@root.csrf}}">{{/if}}`,
  /** What the script reads, and where it speaks. It stands there from the start: what is added later, screen readers miss. */
  live: `<div id="live" data-words="{{live.words}}" data-now="{{live.now}}"{{#if actor}} data-me="{{actor}}"{{/if}}{{#if events}} data-events="{{events}}" data-version="{{version}}"{{#if presence}} data-presence="{{presence}}" data-message="{{message}}"{{/if}}{{/if}}>
<p id="live-lost" class="lost" role="alert" hidden></p>
<p id="live-said" class="unseen" role="status"></p>
{{#if events}}<p id="live-here" class="quiet"{{#unless live.here}} hidden{{/unless}}>{{live.here}}</p>
<p id="live-editing" class="note" role="status"{{#unless live.editing}} hidden{{/unless}}>{{live.editing}}</p>{{/if}}
</div>`,

  form: `<form method="post" action="{{action}}" class="command">
{{> csrf}}
{{#if hidden}}{{ownForm hidden}}{{/if}}
{{#if key}}<input type="hidden" name="_key" value="{{key}}">{{/if}}
{{#each hidden}}<input type="hidden" name="{{name}}" value="{{value}}">
{{/each}}{{#each fields}}{{> field l=../l}}{{/each}}<button type="submit">{{submit}}</button>
</form>`,

  field: `<div class="field">
{{#if checks}}<fieldset><legend>{{label}}</legend>
{{#each checks}}<div class="check"><input type="checkbox" id="{{id}}" name="{{../name}}" value="{{value}}"{{#if chosen}} checked{{/if}}> <label for="{{id}}">{{text}}</label></div>
{{/each}}</fieldset>
{{else}}<label for="{{id}}">{{label}}{{#unless required}}{{#unless asked}} <span class="optional">{{l.optional}}</span>{{/unless}}{{/unless}}</label>
{{#if hint}}<p class="hint" id="{{id}}-hint">{{hint}}</p>{{/if}}
{{#if error}}<p class="error" id="{{id}}-error">{{error}}</p>{{/if}}
{{#if select}}<select id="{{id}}" name="{{name}}"{{> described}}>{{#each select}}<option value="{{value}}"{{#if chosen}} selected{{/if}}>{{text}}</option>{{/each}}</select>
{{else if area}}<textarea id="{{id}}" name="{{name}}" rows="3"{{#if lang}} lang="{{lang}}"{{/if}}{{> described}}>
{{value}}</textarea>
{{else}}<input type="{{input}}" id="{{id}}" name="{{name}}" value="{{value}}"{{#if autocomplete}} autocomplete="{{autocomplete}}"{{/if}}{{#if names}} list="people" autocomplete="off"{{/if}}{{#if maxLength}} maxlength="{{maxLength}}"{{/if}}{{#if lang}} lang="{{lang}}"{{/if}}{{> described}}>
{{/if}}{{/if}}</div>
`,

  described: `{{#if required}} required{{/if}}{{#if error}} aria-invalid="true" aria-describedby="{{id}}-error"{{else if hint}} aria-describedby="{{id}}-hint"{{/if}}`,

  /** A command that helps: a button where nothing is to be filled in, else a form that opens; or a link to where it is done. */
  remedy: `{{#if href}}<a class="button" href="{{href}}">{{text}}</a>{{else if form.bare}}{{> form form l=l}}{{else if form}}<details><summary>{{text}}</summary>
{{> form form l=l}}
</details>{{else}}<span>{{text}}</span>{{/if}}{{#if by}} <small>{{l.by}} {{by}}</small>{{/if}}`,

  reasons: `<ul class="reasons">{{#each reasons}}<li><p>{{text}}</p>
{{#if remedies}}<ul class="remedies" aria-label="{{../l.whatHelps}}">{{#each remedies}}<li>{{#if ../../signed}}{{> remedy l=../../l}}{{else}}{{text}}{{/if}}</li>{{/each}}</ul>{{/if}}</li>
{{/each}}</ul>`,

  /** Something worth doing now, with its clock and its reasons. */
  action: `<li>
{{#if @root.actor}}{{> remedy l=@root.l}}{{else}}<p>{{text}}</p>{{/if}}
{{#if see}}<p><a href="{{see}}">{{@root.r.seeMessages}}</a></p>{{/if}}
{{#if due}}<p class="clock{{#if overdue}} overdue{{/if}}"><time datetime="{{dueAt}}" data-due>{{due}}</time></p>{{else if atOnce}}<p class="clock overdue">{{@root.r.atOnce}}</p>{{/if}}
{{#each because}}<p class="quiet">{{this}}</p>{{/each}}
{{#if more}}<details class="quiet"><summary>{{@root.l.more}} ({{more.length}})</summary>{{#each more}}<p>{{this}}</p>{{/each}}</details>{{/if}}
</li>`,

  /** A clock that runs, as an instrument: the figure first. */
  clock: `<li class="{{standing}}"><span class="what">{{title}}</span>
<time datetime="{{dueAt}}" data-due><strong data-left>{{left}}</strong> <span class="when">{{said}}</span></time></li>`,

  done: `{{#if done}}<div class="done" role="status"><h2>{{l.done}}</h2><ul>{{#each done}}<li>{{this}}</li>{{/each}}</ul>{{#if @root.moreDone}}<details><summary>{{l.more}} ({{@root.moreDone.length}})</summary><ul>{{#each @root.moreDone}}<li>{{this}}</li>{{/each}}</ul></details>{{/if}}</div>{{/if}}`,

  errors: `{{#if errors}}<div class="problem" role="alert"><h2>{{l.notRight}}</h2><ul>{{#each errors}}<li><strong>{{label}}</strong>: {{why}}</li>{{/each}}</ul></div>{{/if}}`,
} as const;
