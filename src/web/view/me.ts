import type { FieldError } from '../problem.js';
import { accountIn, type Call } from '../route.js';
import { pageOf } from './page.js';
import { whenIn } from './when.js';
import { wordsOf } from './words.js';

const render = pageOf(`<h1>{{a.me}}: {{actor}}</h1>
<p>{{grants}}</p>
{{> errors errors=errors l=l}}
{{#if token}}<div class="done" role="status"><h2>{{a.myTokens}}</h2><p>{{a.tokenNote}}</p><pre><code>{{token}}</code></pre></div>{{/if}}
<h2>{{a.language}}</h2>
{{> form languageForm l=l}}
<h2>{{a.timeZone}}</h2>
<p>{{a.timeZoneNote}}</p>
{{> form zoneForm l=l}}
<h2>{{a.myDevices}}</h2>
<ul class="cards">{{#each sessions}}<li><p>{{agent}}{{#if here}} <strong>({{../a.thisOne}})</strong>{{/if}}</p>
<p class="quiet">{{../a.sessions}} {{createdAt}}, {{../a.seenAt}} {{seenAt}}</p>
<form method="post" action="/me/sessions/{{hash}}/end" class="command">{{> csrf}}<button type="submit">{{../a.end}}<span class="hidden">: {{agent}}</span></button></form></li>{{/each}}</ul>
<h2>{{a.changePassword}}</h2>
{{> form passwordForm l=l}}
<h2>{{a.myTokens}}</h2>
<p>{{a.tokensNote}}</p>
{{#if tokens}}<ul class="cards">{{#each tokens}}<li><p>{{label}} <span class="quiet">{{../a.createdAt}} {{createdAt}}</span></p>
<form method="post" action="/me/tokens/{{id}}/end" class="command">{{> csrf}}<button type="submit">{{../a.end}}<span class="hidden">: {{label}}</span></button></form></li>{{/each}}</ul>{{else}}<p>{{a.noTokens}}</p>{{/if}}
{{> form tokenForm l=l}}`);

/** What somebody sees of his own account. @param token one that was just made, shown this once */
export function mePage(call: Call, { errors, token }: { errors: readonly FieldError[]; token?: string }): string {
  const { id, name, grants } = accountIn(call);
  const { account: words, fields } = wordsOf(call.language);
  const { accounts, sessions } = call.service.people;
  const when = whenIn(call);
  const labels: Readonly<Record<string, string>> = {
    present: words.presentPassword,
    next: words.newPassword,
    label: words.tokenLabel,
  };
  const field = (key: string, more: object) => ({
    id: `me-${key}`,
    name: key,
    label: labels[key] ?? key,
    required: true,
    input: 'text',
    error: errors.find((one) => one.field === key)?.why,
    ...more,
  });
  const languages = { en: 'English', nl: 'Nederlands' } as const;
  const language = {
    select: Object.entries(languages).map(([value, text]) => ({ value, text, chosen: value === call.language })),
  };
  const present = { input: 'password', autocomplete: 'current-password' };
  const next = { input: 'password', autocomplete: 'new-password', hint: words.passwordHint };
  return render(call, {
    title: `${words.me}: ${name}`,
    grants: grants.length === 0 ? words.noGrants : grants.map((one) => words[one]).join('; '),
    errors: errors.map(({ field: key, why }) => ({ label: labels[key] ?? fields[key]?.[0] ?? key, why })),
    token,
    sessions: sessions.of(id).map((one) => ({
      ...one,
      agent: one.agent === '' ? words.unknownAgent : one.agent,
      here: one.hash === call.session,
      createdAt: when(one.createdAt),
      seenAt: when(one.seenAt),
    })),
    tokens: accounts.tokensOf(id).map((one) => ({ ...one, createdAt: when(one.createdAt) })),
    languageForm: {
      action: '/me/language',
      submit: words.save,
      fields: [field('language', { label: words.language, ...language })],
    },
    zoneForm: {
      action: '/me/time-zone',
      submit: words.save,
      fields: [field('timeZone', { label: words.timeZone, required: false, asked: true, select: zoneChoices(call) })],
    },
    passwordForm: {
      action: '/me/password',
      submit: words.changePassword,
      fields: [field('present', present), field('next', next)],
    },
    tokenForm: { action: '/me/tokens', submit: words.tokenMake, fields: [field('label', { maxLength: 80 })] },
  });
}

/** Every zone that Intl knows by name. */
export const zones: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

const zoneChoices = ({ language, timeZone }: Call) => [
  { value: '', text: wordsOf(language).account.timeZoneOfIncident, chosen: timeZone === undefined },
  ...zones.map((value) => ({ value, text: value.replaceAll('_', ' '), chosen: value === timeZone })),
];
