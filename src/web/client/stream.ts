import { after, chance, nowMs } from './time.js';

/** What a stream tells. */
export interface Ears {
  version(told: { readonly version: number; readonly now: string }): void;
  presence(told: Told): void;
  /** The line has been down for a moment. @param sinceMs when it went, on the browser's clock */
  lost(sinceMs: number): void;
  /** The service is there, and does not let us listen. @param status what it answered */
  shut(status: number): void;
  back(): void;
}

/** Who is there, as the service tells it. */
export interface Told {
  readonly here: readonly string[];
  readonly more: number;
  readonly editing: Readonly<Record<string, readonly string[]>>;
}

/** The service says something at least every fifteen seconds; a line on which nothing comes is dead, though nobody hung up. */
const silenceMs = 40_000;
/** A line that is back within this time was never missed. */
const patienceMs = 1500;
const longestWaitMs = 20_000;
/** Browsers open six lines to one host: windows that nobody looks at give theirs back. */
const hiddenMs = 60_000;

/** Follows a stream of events for as long as the page is there, and comes back by itself, ever more slowly. */
export function follow(url: string, ears: Ears): void {
  let source: EventSource | null = null;
  let tries = 0;
  let lostMs: number | null = null;
  let told = false;
  let cancelRetry = (): void => undefined;
  let cancelTelling = (): void => undefined;
  let cancelSilence = (): void => undefined;
  let cancelHiding = (): void => undefined;

  const heard = (): void => {
    cancelSilence();
    cancelSilence = after(silenceMs, failed);
  };
  const arrived = (): void => {
    heard();
    cancelTelling();
    tries = 0;
    lostMs = null;
    if (told) ears.back();
    told = false;
  };
  function failed(): void {
    hangUp();
    if (lostMs === null) {
      lostMs = nowMs();
      cancelTelling = after(patienceMs, () => {
        told = true;
        ears.lost(lostMs ?? nowMs());
        void ask();
      });
    }
    if (told) void ask();
    // Not all at once when the service is back.
    const waitMs = Math.min(longestWaitMs, 500 * 2 ** tries) * (0.7 + 0.6 * chance());
    tries += 1;
    cancelRetry = after(waitMs, connect);
  }
  /** A stream does not say why it was refused; its head does. */
  async function ask(): Promise<void> {
    const status = await fetch(url, { method: 'HEAD' }).then(
      (answer) => answer.status,
      () => 0,
    );
    if (told && (status === 401 || status === 404)) ears.shut(status);
  }
  function hangUp(): void {
    cancelRetry();
    cancelSilence();
    source?.close();
    source = null;
  }
  function connect(): void {
    hangUp();
    source = new EventSource(url);
    source.addEventListener('error', failed);
    source.addEventListener('beat', heard);
    source.addEventListener('version', ({ data }: MessageEvent<string>) => {
      arrived();
      ears.version(JSON.parse(data) as { version: number; now: string });
    });
    source.addEventListener('presence', ({ data }: MessageEvent<string>) => ears.presence(JSON.parse(data) as Told));
    cancelSilence = after(silenceMs, failed);
  }

  document.addEventListener('visibilitychange', () => {
    cancelHiding();
    if (document.hidden) cancelHiding = after(hiddenMs, hangUp);
    else if (source === null) {
      tries = 0;
      connect();
    }
  });
  addEventListener('online', () => (source === null && !document.hidden ? connect() : undefined));
  addEventListener('pagehide', () => {
    cancelTelling();
    hangUp();
  });
  addEventListener('pageshow', ({ persisted }) => (persisted ? connect() : undefined));
  connect();
}
