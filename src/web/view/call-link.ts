import type { Call as Called } from '../../incident/call.js';
import { namesFor, type Setting } from '../../incident/words.js';
import type { Call } from '../route.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

const render = pageOf(`<h1>{{title}}</h1>
{{#if errors}}<p class="error" role="alert">{{errors}}</p>{{/if}}
{{#each lines}}<p>{{this}}</p>{{/each}}
{{#if form}}<form method="post" action="{{form}}" class="answer">
{{> csrf}}
<button type="submit" name="answer" value="coming">{{k.coming}}</button>
<button type="submit" name="answer" value="cannot" class="second">{{k.cannot}}</button>
</form>
<p class="quiet">{{k.onceOnly}}</p>{{/if}}
{{#if onward}}<p><a href="/incidents/{{onward}}">{{k.toIncident}}</a></p>{{/if}}`);

/** What the link of a call stands for: still to be answered, answered just now, used before, or too old. */
export type LinkStanding = 'open' | 'answered' | 'used' | 'expired';

interface Page {
  readonly call: Called;
  readonly setting: Setting;
  readonly standing: LinkStanding;
  /** Where the form goes. */
  readonly path: string;
  readonly missing?: boolean;
}

/** The page behind the link of a call: for a phone, with one thumb, half asleep. */
export function callLinkPage(asked: Call, { call, setting, standing, path, missing = false }: Page): string {
  const k = wordsOf(asked.language).callOut.link;
  const name = namesFor(setting);
  const state = setting.state!;
  const role = name.role(call.role);
  const about = `${k.about} ${state.title}`;
  const at = call.answeredAt === undefined ? '' : name.time(call.answeredAt);
  const holder = state.roles[call.role];
  const said = (): { title: string; lines: string[] } => {
    switch (standing) {
      case 'open':
        return {
          title: k.title,
          lines: [
            k.asked(call.to.person, role),
            about,
            ...(call.note === undefined ? [] : [call.note]),
            ...(call.status === 'open' ? [`${k.expected} ${name.time(call.dueAt)}.`] : []),
            ...(holder === undefined ? [] : [k.roleTaken(role, holder)]),
          ],
        };
      case 'answered':
        return call.status === 'coming'
          ? {
              title: k.thanksComing,
              lines: [
                about,
                holder === undefined || holder === call.to.person ? k.roleYours(role) : k.roleTaken(role, holder),
              ],
            }
          : { title: k.thanksCannot, lines: [k.nextCalled] };
      case 'used':
        return { title: k.used, lines: [call.status === 'coming' ? k.usedComing(at) : k.usedCannot(at), k.change] };
      case 'expired':
        return { title: k.expired, lines: [k.expiredWhy] };
    }
  };
  return render(asked, {
    ...said(),
    k,
    exercise: state.mode === 'exercise',
    form: standing === 'open' ? path : null,
    onward: call.status === 'coming' && standing !== 'expired' ? state.id : null,
    errors: missing ? k.choose : null,
  });
}
