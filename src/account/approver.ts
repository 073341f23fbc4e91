import { freshToken, type Clock } from '../clock.js';
import { documentNames, type DocumentStore } from '../engine/port.js';
import { UnisonoError } from '../error.js';
import { Kept } from './kept.js';
import { digest, findByToken } from './secret.js';

/** A link by which one person outside, such as a lawyer, approves or rejects one message once. */
export interface ApproverLink {
  readonly hash: string;
  readonly incident: string;
  readonly message: string;
  readonly person: string;
  readonly role: string;
  /** Who made it, by name. */
  readonly by: string;
  readonly expiresAt: string;
}

export const approverHours = { usual: 24, most: 72 } as const;

/** Links for approvers without an account. Each stands under 256 random bits of which the hash alone is kept; since a record
 *  is needed anyway for using one once, a signature would add nothing. */
export class ApproverLinks {
  private constructor(
    private readonly kept: Kept<{ readonly links: readonly ApproverLink[] }>,
    private readonly clock: Clock,
  ) {}

  static async open(documents: DocumentStore, clock: Clock): Promise<ApproverLinks> {
    return new ApproverLinks(
      await Kept.open<{ readonly links: readonly ApproverLink[] }>(documents, documentNames.approverLinks, {
        links: [],
      }),
      clock,
    );
  }

  /** Makes a link; the one before it for the same person, role and message counts no more. @returns its token, and its end */
  make(
    whom: Omit<ApproverLink, 'hash' | 'expiresAt'>,
    hours: number = approverHours.usual,
  ): Promise<{ token: string; expiresAt: string }> {
    const token = freshToken();
    const now = this.clock.now();
    const expiresAt = new Date(Date.parse(now) + hours * 3_600_000).toISOString();
    return this.kept.change(({ links }) => {
      const others = links.filter((one) => one.expiresAt > now && !isFor(one, whom));
      return {
        next: { links: [...others, { ...whom, hash: digest(token), expiresAt }] },
        result: { token, expiresAt },
      };
    });
  }

  /** What a link is for. @throws LINK_INVALID */
  of(token: string): ApproverLink {
    return this.open(this.kept.value.links, token);
  }

  /** Uses a link up, for as long as `act` says that it was used: of fifty at once one gets to act. It is used up on disk
   *  first, so that a crash in between can cost the link and never a second approval.
   *  @throws LINK_INVALID, and what `act` throws */
  async use<R>(token: string, act: (link: ApproverLink) => Promise<{ readonly used: boolean; readonly result: R }>) {
    const link = await this.kept.change(({ links }) => {
      const found = this.open(links, token);
      return { next: { links: links.filter((one) => one !== found) }, result: found };
    });
    let used = false;
    try {
      const done = await act(link);
      used = done.used;
      return done.result;
    } finally {
      if (!used) await this.kept.change(({ links }) => ({ next: { links: [...links, link] }, result: null }));
    }
  }

  private open(links: readonly ApproverLink[], token: string): ApproverLink {
    const found = findByToken(links, token);
    if (found === undefined || found.expiresAt <= this.clock.now())
      throw new UnisonoError('LINK_INVALID', 'the link is unknown, used, or has expired');
    return found;
  }
}

const isFor = (link: ApproverLink, whom: Omit<ApproverLink, 'hash' | 'expiresAt'>): boolean =>
  (['incident', 'message', 'person', 'role'] as const).every((key) => link[key] === whom[key]);
