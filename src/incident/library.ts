import type { Contact, Preapproval } from '../message/people.js';
import type { TemplateSet } from '../message/template.js';
import type { Playbook } from '../playbook/schema.js';
import type { Chart, ChartValue } from './chart.js';

/** What a decision may look at beside the incident itself: the pinned playbook with its chart and templates, and whom we
 *  can write to. */
export interface Library {
  readonly playbook: Playbook;
  /** What was chosen for the playbook's parameters. */
  readonly options: Readonly<Record<string, string>>;
  /** SHA-256 of playbook and templates as they are pinned. */
  readonly hash: string;
  readonly chart: Chart<ChartValue>;
  readonly templates: TemplateSet;
  /** Without addresses: journals hold contact ids alone. */
  readonly contacts: readonly Pick<Contact, 'id' | 'audience' | 'language'>[];
  /** Whether there is a means to send mail to real people. */
  readonly sendsMail: boolean;
  /** Texts approved in peacetime; an incident keeps those that it found when it opened. */
  readonly preapprovals: readonly Preapproval[];
}
