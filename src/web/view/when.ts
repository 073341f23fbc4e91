import type { Call } from '../route.js';

/** Shows times outside any incident, in the zone of the first playbook, which is where the organisation is. */
export function whenIn({ language, service }: Call): (at: string) => string {
  const timeZone = service.engine.shelf.find(({ bundle }) => bundle !== null)?.bundle?.playbook.timeZone ?? 'UTC';
  const format = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (at) => format.format(new Date(at));
}
