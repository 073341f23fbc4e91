import type { Clock } from '../../clock.js';
import type { Heard } from '../../incident/command.js';
import type { Library } from '../../incident/library.js';
import { isNews, isWorthKeeping, openSignals } from '../../incident/listening.js';
import type { State } from '../../incident/state.js';
import { alarmsNow, safeId, signalsFrom, type Urgent } from '../signal.js';
import { answersNow, figuresFor, listensFrom, loudnessOf } from './figures.js';
import type { Item } from './hearing.js';
import { enquiryIn, enquiryOf } from './press.js';
import type { Room } from './room.js';

export interface TellerOptions {
  /** The incidents, which are told what was heard. */
  readonly incidents: {
    look(incident: string): Promise<{ state: State; library: Library }>;
    hear(incident: string, heard: Heard): Promise<unknown>;
  };
  readonly clock: Clock;
  /** Told of what went wrong inside. Never gets anybody's words. */
  readonly report: (error: unknown, where: string) => void;
}

/** Figures are told once a minute at most, and once an hour also where nothing changed. */
const apartMs = { changed: 60_000, same: 3_600_000 } as const;

/** Press questions that are brought to the log at once: it takes no more of them open, and a flood must not keep it busy. */
const mostTried = 20;

/** Tells one incident what is heard in it: its figures, what a person must look at, and what the press asks. */
export class Teller {
  /** Messages of the press that say no deadline. */
  readonly #undated = new Set<string>();
  /** What answered in public when it was measured last. */
  #answering = '';
  #measuredAt = -Infinity;
  #wake: (() => void) | null = null;
  #stopped = false;

  constructor(
    private readonly room: Room,
    private readonly options: TellerOptions,
  ) {}

  /** Tells of what has just come in or changed. What goes wrong there takes nothing back of what was heard. */
  async tell(items: readonly Item[]): Promise<void> {
    try {
      await this.#alarm(items);
      const nowMs = Date.parse(this.options.clock.now());
      if (nowMs - this.#measuredAt >= apartMs.changed) await this.#measure();
      else this.#wakeAt(this.#measuredAt + apartMs.changed);
    } catch (error) {
      this.options.report(error, `listening to incident ${this.room.incident}`);
    }
  }

  /** Measures at once where something else answers in public, since whoever publishes or pins an answer goes on from there; and
   *  where an incident was opened again. */
  async follow(): Promise<void> {
    try {
      const { state } = await this.options.incidents.look(this.room.incident);
      const isIdle = this.#wake === null && state.closedAt === undefined;
      if (isIdle || this.#answeringIn(state) !== this.#answering) await this.#measure();
    } catch (error) {
      this.options.report(error, `listening to incident ${this.room.incident}`);
    }
  }

  /** Measures no more. */
  stop(): void {
    this.#stopped = true;
    this.#sleep();
  }

  async #measure(): Promise<void> {
    const { hearing, incident } = this.room;
    const { clock, incidents } = this.options;
    const at = clock.now();
    this.#measuredAt = Date.parse(at);
    // First of all, so that what fails now is tried again.
    this.#wakeAt(this.#measuredAt + apartMs.same);
    const { state } = await incidents.look(incident);
    this.#answering = this.#answeringIn(state);
    // Also what came in while its alarm could not be given: in a crash, or beside one of the same sort that stood open.
    const items = hearing.items(listensFrom(state));
    await this.#alarm(items.filter((item) => isUntold(item, state)));
    const rumours = hearing.rumours.list(state.facts, { at, timeZone: state.timeZone });
    const loud = (['mentions', 'complaints'] as const).map((of) => loudnessOf(hearing, state, of, at));
    await this.#give(state, signalsFrom([], rumours, loud));
    const { state: now } = await incidents.look(incident);
    const urgent = items.filter(isWaiting).flatMap((item) => urgentIn(item, now));
    const alarms = alarmsNow(openSignals(now), signalsFrom(urgent, rumours, []), loud);
    const figures = { ...figuresFor(this.room, state, at), alarms };
    if (figures.mentions > 0 && isWorthKeeping(state, figures, at))
      await incidents.hear(incident, { type: 'MeasureListening', data: { figures } });
    if (state.closedAt !== undefined) this.#sleep();
  }

  #answeringIn(state: State): string {
    const chosen = (this.room.notes.choices ?? []).filter(({ ended }) => ended === undefined);
    return [...answersNow(this.room, state), ...chosen].map(({ id }) => id).join(' ');
  }

  /** Puts into the press log what the press asks, and raises an alarm for all else that needs a person at once. */
  async #alarm(items: readonly Item[]): Promise<void> {
    const needy = items.filter(isWaiting);
    if (needy.length === 0) return;
    const { incident } = this.room;
    const { incidents } = this.options;
    const before = (await incidents.look(incident)).state;
    // What an export holds of last year needs nobody at once.
    const from = listensFrom(before);
    const waiting = needy.filter(({ mention }) => mention.at >= from);
    let tried = 0;
    for (const item of waiting) {
      const isAsked = item.understanding.needs.includes('press') && enquiryOf(before, item.id) === undefined;
      if (!isAsked || this.#undated.has(item.id) || tried >= mostTried) continue;
      const data = enquiryIn(item, before.timeZone);
      if (data === null) this.#undated.add(item.id);
      else {
        tried += 1;
        await incidents.hear(incident, { type: 'HearEnquiry', data });
      }
    }
    const { state } = await incidents.look(incident);
    await this.#give(
      state,
      signalsFrom(
        waiting.flatMap((item) => urgentIn(item, state)),
        [],
        [],
      ),
    );
  }

  async #give(state: State, heard: readonly Heard[]): Promise<void> {
    const { incidents, clock } = this.options;
    const isOpen = (key: string): boolean =>
      Object.values(state.signals ?? {}).some((one) => one.key === key && one.status === 'open');
    for (const one of heard) {
      if (one.type === 'RaiseSignal' && !isNews(state, one.data, clock.now())) continue;
      if (one.type === 'EndSignal' && !isOpen(one.data.key)) continue;
      await incidents.hear(state.id, one);
    }
  }

  #sleep(): void {
    this.#wake?.();
    this.#wake = null;
  }

  /** Measures again at a moment, or sooner where that was planned. */
  #wakeAt(atMs: number): void {
    this.#sleep();
    if (this.#stopped) return;
    this.#wake = this.options.clock.wakeAt(new Date(atMs).toISOString(), () => {
      this.#wake = null;
      this.#measure().catch((error: unknown) =>
        this.options.report(error, `listening to incident ${this.room.incident}`),
      );
    });
  }
}

/** Whether somebody waits who needs a person at once. */
const isWaiting = ({ standing, understanding: { needs } }: Item): boolean => standing === 'open' && needs.length > 0;

/** What raises an alarm. A question of the press that is in its log needs none: it has its own deadline there. */
const urgentIn = ({ id, mention, understanding }: Item, state: State): Urgent[] =>
  understanding.needs
    .filter((need) => need !== 'press' || enquiryOf(state, id) === undefined)
    .map((need) => ({ id, at: mention.at, need }));

/** Whether an alarm may be owed: nothing of its sort was raised since it was said, or the press log lacks it. */
const isUntold = ({ id, mention, understanding: { needs } }: Item, state: State): boolean =>
  needs.some((need) => {
    const last = Object.values(state.signals ?? {}).findLast(({ key }) => key === need);
    return last === undefined || (mention.at > last.at && !last.mentions.includes(safeId(id)));
  }) ||
  (needs.includes('press') && enquiryOf(state, id) === undefined);
