import { createHash } from 'node:crypto';
import type { Finding } from '../../message/check/finding.js';
import type { Item } from '../hearing/hearing.js';
import { firmestFirst, replyFindings } from './check.js';
import type { Desk } from './desk.js';
import type { ReplySort } from './standing.js';

/** What becomes of a reply that somebody gave. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** Whether something was found that stops these words for everybody. */
  readonly isStopped: boolean;
  /** What says that these very words were seen with what was found in them; null where they may not be sent. */
  readonly seen: string | null;
  /** Whether it may be noted: nothing was found, or nothing that stops it and somebody saw it. */
  readonly passes: boolean;
}

/** A reply to one person, as it was given. */
export interface Given {
  readonly text: string;
  readonly sort: ReplySort;
  /** What came with the findings of these words; left out where nobody saw them. */
  readonly seen?: string | undefined;
}

/** What becomes of a reply: as it was drafted it is noted as it is; changed, it is checked as any message is. What is hard stops
 *  it; what is softer goes with one more press, for these very words. Pure but for the hearing, which it reads.
 *  @param also what was found beside what the checks find */
export function verdictOn(
  item: Item,
  { text, sort, seen: wasSeen }: Given,
  desk: Desk,
  also: readonly Finding[] = [],
): Verdict {
  const findings = firmestFirst([...replyFindings(item, { text, sort }, desk), ...also]);
  const isStopped = findings.some(({ strength }) => strength === 'hard');
  const seen = isStopped ? null : seenOf(text, findings);
  return { findings, isStopped, seen, passes: findings.length === 0 || (seen !== null && seen === wasSeen) };
}

const seenOf = (text: string, findings: readonly Finding[]): string =>
  createHash('sha256')
    .update(JSON.stringify([text, findings.map(({ rule, line, column }) => [rule, line, column])]))
    .digest('hex');
