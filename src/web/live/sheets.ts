import { createHash } from 'node:crypto';
import type { Call, Reply, Route } from '../route.js';
import { framed, type Sheet } from '../view/page.js';

/** Pages kept, in characters: a large incident's is about two hundred thousand. */
const mostKept = 12_000_000;

/** The header in which a page names its live regions, each with the mark of what it shows: `next=3f2a,clocks=91bc`. */
export const fragmentHeader = 'unisono-fragment';

interface Kept {
  readonly reply: Reply;
  /** Null where the answer was no page. */
  readonly sheet: Sheet | null;
  /** For whom alone it was made, where the page looked at who asks. */
  readonly only: string | null;
}

/** Pages kept for a minute at most, so that two hundred who look again after one entry cost one rendering. A page that looked
 *  at who asks is kept for that person alone; it finds out by itself, since it is made from a call that notices. */
export class Sheets {
  private readonly kept = new Map<string, Promise<Kept>>();
  private readonly sizes = new Map<string, number>();
  private size = 0;

  /** Answers a request, from what is kept where that is possible. Whoever may not look must be turned away before. */
  async answer(call: Call, route: Route): Promise<Reply> {
    if (route.mark === undefined || !call.page || call.request.method !== 'GET') return route.handle(call);
    const { language, timeZone = '', request, service, actor } = call;
    const key = [
      request.originalUrl,
      language,
      timeZone,
      actor !== null,
      service.engine.now().slice(0, 'yyyy-mm-ddThh:mm'.length),
      await route.mark(call),
    ].join('\n');
    const { reply, sheet } = await this.find(key, call, route);
    if (sheet === null) return reply;
    const wanted = request.get(fragmentHeader);
    return wanted === undefined
      ? { ...reply, page: () => framed(call, sheet) }
      : { raw: { type: 'html', text: framed(call, sheet, changed(sheet, wanted)) } };
  }

  private async find(key: string, call: Call, route: Route): Promise<Kept> {
    const kept = await this.once(key, call, route);
    if (kept.only === null || kept.only === personOf(call)) return kept;
    return this.once(`${key}\n${personOf(call)}`, call, route);
  }

  /** What is kept under a key, or is being made by somebody who came first. */
  private once(key: string, call: Call, route: Route): Promise<Kept> {
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const made = make(call, route);
    this.kept.set(key, made);
    void made.then(
      ({ sheet }) => this.weigh(key, sheet?.body.length ?? 0),
      () => this.kept.delete(key),
    );
    return made;
  }

  /** Lets go of the oldest when it becomes too much. */
  private weigh(key: string, size: number): void {
    this.sizes.set(key, size);
    this.size += size;
    for (const [old, oldSize] of this.sizes) {
      if (this.size <= mostKept) return;
      this.sizes.delete(old);
      this.kept.delete(old);
      this.size -= oldSize;
    }
  }
}

async function make(call: Call, route: Route): Promise<Kept> {
  let sheet: Sheet | null = null;
  let personal = false;
  const noticing = noticingCall(call, {
    looked: () => (personal = true),
    take: (made) => (sheet = made),
  });
  const { page, ...reply } = await route.handle(noticing);
  // Made here and now: what is kept must not hold on to the request.
  page?.();
  return sheet === null
    ? { reply: page === undefined ? reply : { ...reply, page }, sheet, only: personOf(call) }
    : {
        reply: { headers: reply.headers ?? {}, status: reply.status ?? 200 },
        sheet,
        only: personal ? personOf(call) : null,
      };
}

/** What of a call is the same for everybody who asks for the same page. */
const common = ['service', 'request', 'query', 'language', 'timeZone', 'page', 'keep'];

/** A call that notices when somebody looks at who asks. The frame of a page may, since it is made anew for each. */
function noticingCall(call: Call, { looked, take }: { looked: () => void; take: (sheet: Sheet) => void }): Call {
  const noticing = { ...call, keep: { signed: call.actor !== null, take } };
  for (const name of Object.keys(call).filter((one) => !common.includes(one))) {
    Object.defineProperty(noticing, name, {
      enumerable: true,
      get: () => {
        looked();
        return call[name as keyof Call];
      },
    });
  }
  return noticing;
}

/** Everything by which one who asks differs from another, as a mark. */
function personOf(call: Call): string {
  const own = Object.entries(call).filter(([name]) => !common.includes(name));
  return createHash('sha256').update(JSON.stringify(own)).digest('hex');
}

/** The regions that a page does not show as they are now. */
function changed({ regions }: Sheet, wanted: string): string {
  const shown = new Map(
    wanted.split(',').map((one): [string, string] => {
      const [name = '', hash = ''] = one.trim().split('=', 2);
      return [name, hash];
    }),
  );
  return [...regions]
    .filter(([name, { hash }]) => shown.has(name) && shown.get(name) !== hash)
    .map(([, { html }]) => html)
    .join('\n');
}
