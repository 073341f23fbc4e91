import type { Playbook } from '../playbook/schema.js';
import type { Power } from '../playbook/vocabulary.js';

/** The roles that have a power. */
export const rolesWith = (playbook: Playbook, power: Power): string[] =>
  playbook.roles.filter(({ may }) => may.includes(power)).map(({ id }) => id);
