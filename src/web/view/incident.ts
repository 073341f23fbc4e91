import type { Commit, Stream } from '../../engine/port.js';
import type { IncidentView } from '../../engine/view.js';
import { namesFor, speak, type Setting } from '../../incident/words.js';
import type { Call } from '../route.js';
import { commandForm } from './form.js';
import { incidentTemplate } from './incident-template.js';
import { following } from './live.js';
import { pageOf } from './page.js';
import type { Room } from '../../listening/hearing/room.js';
import type { State } from '../../incident/state.js';
import { listeningModel } from './room/listening.js';
import { logModel } from './room/log.js';
import { clockModel, nextModel, stageModel, type Part } from './room/now.js';
import { peopleModel } from './room/people.js';
import { sheetModel } from './room/sheet.js';
import { timelineModel } from './room/timeline.js';
import { wordsOf } from './words.js';

const render = pageOf(incidentTemplate);

interface Page {
  readonly view: IncidentView;
  readonly setting: Setting;
  readonly recent: readonly Commit[];
  readonly done: readonly string[];
  readonly damage: Stream['damage'];
  readonly state: State;
  /** What the public says; null where nothing was ever taken in. */
  readonly room: Room | null | 'unreadable';
}

/** The war room of one incident: where it stands, what is late, what to do, and all that it holds. */
export function incidentPage(call: Call, { view, setting, recent, done, damage, state, room }: Page): string {
  const { language } = call;
  const part: Part = {
    view,
    setting,
    language,
    form: (type, options = {}) => commandForm(type, { setting, language, ...options }),
  };
  return render(call, {
    ...following(view.id, view.version),
    shape: 'room',
    title: view.title,
    exercise: view.mode === 'exercise',
    v: view,
    r: wordsOf(language).room,
    done,
    damage,
    severity: view.severity.title,
    opened: `${namesFor(setting).time(view.openedAt)}, ${view.openedBy}`,
    variant: view.stage.variant === null ? null : speak(language).names.variants[view.stage.variant],
    ...stageModel(part),
    ...nextModel(part),
    ...clockModel(part),
    ...sheetModel(part),
    ...peopleModel(part),
    ...listeningModel({ room, state, setting, language, at: view.at }),
    ...logModel(part),
    ...timelineModel(recent, setting, language),
  });
}
