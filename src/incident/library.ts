import type { ForbiddenPhrase } from '../message/check/context.js';
import type { ChannelLimits } from '../message/channel.js';
import type { Contact, Preapproval } from '../message/people.js';
import type { TemplateSet } from '../message/template.js';
import type { Playbook } from '../playbook/schema.js';
import type { Localised } from '../playbook/vocabulary.js';
import type { OnDuty } from './call.js';
import type { Chart, ChartValue } from './chart.js';

/** An organisation's own words, pinned with the playbook. */
export interface Organisation {
  readonly name: string;
  /** How the public is addressed: in Dutch, formal is "u" and informal "je". */
  readonly address: 'formal' | 'informal';
  /** Names that templates can print, with their texts by language: `sign-off` and `phrase-…`. */
  readonly phrases: Readonly<Record<string, Localised>>;
  /** Phone numbers, links, mail addresses and IBANs that texts may print beside those on the fact sheet. */
  readonly contacts: readonly string[];
  /** Words that no text of this organisation may hold. */
  readonly forbidden: readonly ForbiddenPhrase[];
}

/** What a decision may look at beside the incident itself: the pinned playbook with its chart and templates, and whom we
 *  can write to. */
export interface Library {
  readonly playbook: Playbook;
  /** What was chosen for the playbook's parameters. */
  readonly options: Readonly<Record<string, string>>;
  readonly organisation: Organisation | null;
  /** SHA-256 of playbook and templates as they are pinned. */
  readonly hash: string;
  readonly chart: Chart<ChartValue>;
  readonly templates: TemplateSet;
  /** Without addresses: journals hold contact ids alone. */
  readonly contacts: readonly Pick<Contact, 'id' | 'audience' | 'language'>[];
  /** Who is on call for which role, without addresses. */
  readonly roster: readonly OnDuty[];
  /** Whether calls can go out by webhook. */
  readonly sendsCalls: boolean;
  /** Limits that differ from a channel's own, such as a Mastodon server's. */
  readonly limits: ChannelLimits;
  /** Whether there is a means to send mail to real people. */
  readonly sendsMail: boolean;
  /** Texts approved in peacetime; an incident keeps those that it found when it opened. */
  readonly preapprovals: readonly Preapproval[];
}
