import type { IntakeWords } from '../benchmark/words.js';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Dutch words for what an import has to tell. */
export const intake: IntakeWords = {
  refusals: {
    columns: ({ figures }) =>
      `De rij heeft ${counted(figures['found']!, 'kolom', 'kolommen')} en de kop heeft er ${figures['expected']}. Zet teksten met een scheidingsteken tussen aanhalingstekens en exporteer opnieuw.`,
    truncated: () => 'Het bestand stopt midden in deze rij. Exporteer of kopieer het opnieuw.',
    'quote-open': () =>
      'Hier begint een aanhalingsteken dat nergens sluit. Schrijf aanhalingstekens in een tekst dubbel en exporteer opnieuw.',
    'line-too-long': ({ figures }) =>
      `Een regel is langer dan ${Math.round(figures['most']! / 2 ** 20)} MiB en dus geen rij met een bericht. Kijk wat er staat.`,
    'text-too-long': ({ figures }) =>
      `De tekst is langer dan ${figures['most']} tekens en dus geen openbaar bericht. Zoek een aanhalingsteken dat nergens sluit.`,
    'text-missing': () => 'De tekst ontbreekt. Vul hem in of laat de rij weg.',
    'date-missing': () => 'De datum ontbreekt. Vul hem in of laat de rij weg.',
    'date-invalid': ({ value }) => `‘${value}’ is geen datum die we kunnen lezen. Schrijf 2030-03-11T16:30:00Z.`,
    'date-future': ({ value }) =>
      `‘${value}’ ligt in de toekomst. Controleer het jaartal, en of dag en maand zijn verwisseld.`,
    'date-early': ({ value }) => `‘${value}’ ligt voor 1990. Controleer het jaartal; een lege datum wordt vaak 1970.`,
    'direction-unknown': ({ value }) =>
      `Uit ‘${value}’ blijkt niet of het publiek of de organisatie dit schreef. Gebruik inkomend en uitgaand.`,
    'json-invalid': () => 'Deze regel is geen JSON. Zet op elke regel één object.',
    'json-shape': () => 'Op deze regel staat geen object. Zet op elke regel één object, met namen en waarden.',
  },
  notices: {
    'windows-1252': ({ count, sample }) =>
      `${counted(count, 'regel is geen UTF-8 en is', 'regels zijn geen UTF-8 en zijn')} gelezen als Windows-1252. Controleer of dit klopt: ‘${sample}’. Zo niet, exporteer dan als UTF-8.`,
    'utf-16': ({ sample }) => `Het bestand is gelezen als ${sample.toUpperCase()}.`,
    mojibake: ({ count, sample }) =>
      `${counted(count, 'tekst was', 'teksten waren')} al verminkt bij binnenkomst, zoals ‘${sample}’. Daaraan is niets veranderd. Exporteer opnieuw als UTF-8.`,
    'characters-replaced': ({ count }) =>
      `In ${counted(count, 'cel', 'cellen')} zijn tekens die niet bewaard kunnen worden vervangen door �, of dat was al gebeurd.`,
    'quotes-repaired': ({ count, sample }) =>
      `${counted(count, 'rij met losse aanhalingstekens is', 'rijen met losse aanhalingstekens zijn')} regel voor regel gelezen. Controleer of dit klopt: ‘${sample}’.`,
    'id-repeated': ({ count }) =>
      `${counted(count, 'rij herhaalt', 'rijen herhalen')} een bericht dat er al was; elk bericht telt één keer.`,
    'id-changed': ({ count, sample }) =>
      `${counted(count, 'rij heeft', 'rijen hebben')} het nummer van een ander bericht, zoals ${sample}; het eerste is gebleven. Is elk een eigen bericht, dan is de kolom met nummers verkeerd.`,
    'id-made': ({ count }) =>
      `${counted(count, 'rij heeft', 'rijen hebben')} geen bruikbaar nummer; het is gemaakt uit auteur, tijd en tekst. Wie op wie antwoordde, is dan onbekend. Een spreadsheet rondt lange nummers af: exporteer ze als tekst.`,
    'reply-cycle': ({ count }) =>
      `${counted(count, 'reeks antwoorden komt', 'reeksen antwoorden komen')} weer bij zichzelf uit. Elke reeks telt als één gesprek.`,
    'reply-unknown': ({ count }) =>
      `${counted(count, 'bericht antwoordt', 'berichten antwoorden')} op een bericht dat niet in het bestand staat.`,
    'zone-assumed': ({ sample }) =>
      `Bij de tijden staat geen tijdzone; ze zijn gelezen als ${sample}. Klopt dat niet, geef dan --zone.`,
    'order-assumed': ({ sample }) =>
      `Uit geen datum blijkt of de dag of de maand vooraan staat; we hielden ${sample === 'day-first' ? 'de dag' : 'de maand'} aan. Klopt dat niet, bewaar dan de indeling en wijzig order.`,
    'lines-above': ({ count, sample }) =>
      `${counted(count, 'regel boven de namen van de kolommen is', 'regels boven de namen van de kolommen zijn')} overgeslagen, te beginnen met ‘${sample}’.`,
    'no-heading': () => 'De eerste rij geeft de kolommen geen naam; we keken naar wat erin staat.',
  },
  place: (line, column) => (column === null ? `regel ${line}` : `regel ${line}, kolom ‘${column}’`),
};
