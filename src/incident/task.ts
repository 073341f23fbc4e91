import type { Playbook, Task } from '../playbook/schema.js';
import { stages } from '../playbook/vocabulary.js';
import type { State } from './state.js';

/** Every task of a playbook, stage by stage. */
export const allTasks = (playbook: Playbook): Task[] => stages.flatMap((stage) => playbook.stages[stage].tasks);

/** Whether a task is done. One that must be done anew, such as calling the family, counts only in this visit to listening. */
export function isDone(playbook: Playbook, state: State, id: string): boolean {
  const done = Object.hasOwn(state.tasks, id) ? state.tasks[id] : undefined;
  if (done === undefined) return false;
  const again = allTasks(playbook).find((task) => task.id === id)?.again ?? false;
  return !again || done.visit === state.visit;
}
