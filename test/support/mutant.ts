import { incidentChart } from '../../src/incident/chart.js';
import { prove } from '../../src/incident/prove.js';
import { templateSet, type TemplateSources } from '../../src/message/template.js';
import { readPlaybook, type Problem } from '../../src/playbook/load.js';
import { bundle, type PlaybookId } from './library.js';

/** One replacement in a text: of the first `find` behind the first `after`, or of all. */
export interface Change {
  readonly after?: string;
  readonly find: string;
  readonly put: string;
  readonly all?: boolean;
}

export function mutate(text: string, changes: readonly Change[]): string {
  return changes.reduce((changed, { after = '', find, put, all = false }) => {
    const at = positionOf(changed, after, find);
    return all ? changed.split(find).join(put) : changed.slice(0, at) + put + changed.slice(at + find.length);
  }, text);
}

/** The line, from 1, of a text behind another. */
export const lineOf = (text: string, after: string, find: string): number =>
  text.slice(0, positionOf(text, after, find)).split('\n').length;

function positionOf(text: string, after: string, find: string): number {
  const from = text.indexOf(after);
  const at = text.indexOf(find, from + after.length);
  if (from < 0 || at < 0) throw new Error(`there is no ${JSON.stringify(from < 0 ? after : find)}`);
  return at;
}

/** All that `unisono check` finds in a playbook's text, with its templates. */
export function proveText(
  id: PlaybookId,
  text: string,
  templates: TemplateSources = bundle(id).templates,
): readonly Problem[] {
  const file = `playbooks/${id}/playbook.yaml`;
  const { located, problems } = readPlaybook(file, text);
  if (located === null || problems.length > 0) return problems;
  const playbook = located.value;
  return prove(file, located, {
    playbook,
    options: {},
    organisation: null,
    hash: 'a test',
    chart: incidentChart(playbook),
    templates: templateSet(templates),
    contacts: [],
    preapprovals: [],
    roster: [],
    sendsMail: true,
    sendsCalls: true,
    limits: {},
  });
}
