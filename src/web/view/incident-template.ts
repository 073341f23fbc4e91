import {
  decisionsTemplate,
  moreTemplate,
  openEndsTemplate,
  pressTemplate,
  promisesTemplate,
  tasksTemplate,
} from './room/log.js';
import { clocksTemplate, criteriaTemplate, nextTemplate, stageTemplate } from './room/now.js';
import { listeningTemplate } from './room/listening.js';
import { teamTemplate } from './room/people.js';
import { factsTemplate, messagesTemplate } from './room/sheet.js';
import { timelineTemplate } from './room/timeline.js';

const panel = (...parts: readonly string[]): string => `<section class="panel">${parts.join('\n')}</section>`;
const column = (name: string, ...parts: readonly string[]): string =>
  `<div class="${name}">\n${parts.join('\n')}\n</div>`;

/** One incident, in the order in which somebody who comes in asks: where are we, what is late, what now, what is missing,
 *  what holds, who is there, what happened. */
export const incidentTemplate = [
  '{{#live "head"}}<div class="headline"><h1>{{v.title}}</h1><p><strong class="chip">{{severity}}</strong> <span class="quiet">{{v.playbook.title}} · {{l.openedAt}} {{opened}}</span></p></div>{{/live}}',
  '{{#if damage}}<p class="problem">{{l.damagedAt}} {{damage.line}}.</p>{{/if}}',
  '{{> done done=done l=l}}',
  stageTemplate,
  clocksTemplate,
  column(
    'board',
    column(
      'first',
      panel(nextTemplate),
      panel(criteriaTemplate),
      panel(messagesTemplate),
      column('two', panel(tasksTemplate), panel(decisionsTemplate), panel(pressTemplate), panel(promisesTemplate)),
      openEndsTemplate,
    ),
    column(
      'second-column',
      panel(factsTemplate),
      panel(listeningTemplate),
      panel(teamTemplate),
      panel(timelineTemplate),
      panel(moreTemplate),
    ),
  ),
].join('\n');
