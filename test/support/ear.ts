import { get, type ClientRequest, type IncomingMessage } from 'node:http';
import { until } from './until.js';

export interface Heard {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: unknown;
}

/** Somebody who listens to a stream of events, as bytes come. */
export class Ear {
  status = 0;
  headers: IncomingMessage['headers'] = {};
  text = '';
  ended = false;
  private readonly request: ClientRequest;

  constructor(url: string, headers: Readonly<Record<string, string>> = {}) {
    this.request = get(url, { headers: { Accept: 'text/event-stream', ...headers }, agent: false }, (answer) => {
      this.status = answer.statusCode ?? 0;
      this.headers = answer.headers;
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (this.text += chunk));
      answer.on('close', () => (this.ended = true));
    });
    this.request.on('error', () => (this.ended = true));
  }

  /** Every event so far, as the standard reads them. */
  get events(): Heard[] {
    return this.text
      .split('\n\n')
      .slice(0, -1)
      .map((block) => block.split('\n').filter((line) => !line.startsWith(':')))
      .filter((lines) => lines.some((line) => line.startsWith('data:')))
      .map((lines) => {
        const field = (name: string): string | undefined =>
          lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
        return { event: field('event') ?? 'message', id: field('id'), data: JSON.parse(field('data') ?? 'null') };
      });
  }

  versions(): number[] {
    return this.events.flatMap(({ event, data }) =>
      event === 'version' ? [(data as { version: number }).version] : [],
    );
  }

  /** Waits until something holds of what was heard. */
  async until(holds: (ear: Ear) => boolean, what = 'what was waited for'): Promise<void> {
    await until(() => holds(this), what).catch(() => {
      throw new Error(`${what} was not heard; heard: ${this.text}`);
    });
  }

  close(): void {
    this.request.destroy();
  }
}
