import type { PreparedWords } from '../words.js';

export const prepared: PreparedWords = {
  approved:
    'Deze tekst is vooraf goedgekeurd. Staan er alleen bevestigde feiten in, dan is er niemand anders nodig: vul in wat er nog ontbreekt, en de tekst kan worden vrijgegeven.',
  before: 'Al gedaan, voordat het naar buiten gaat',
  confirmSelf: (role) => `Hier bevestigt nog niemand feiten. Dat doe ik nu zelf, en ik neem deze rol op mij: ${role}.`,
  nothing: 'Er ontbreekt niets.',
  ready: 'Vooraf goedgekeurd',
  source: 'Waar wij dit vandaan hebben',
  submit: 'Zet de tekst klaar',
  usual: 'Vul in wat in deze tekst nog ontbreekt, dan staat het concept klaar.',
};
