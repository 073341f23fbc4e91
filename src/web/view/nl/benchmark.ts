import type { BenchmarkWords } from '../benchmark/words.js';

/** Dutch words of the benchmark report. */
export const benchmark: BenchmarkWords = {
  title: 'Engagement-benchmark',
  lead: ({ complaints, compliments, median }) =>
    `Binnen een dag kreeg ${complaints} van de klachten antwoord, en ${compliments} van de complimenten. Wie antwoord kreeg, had dat in de helft van de gevallen binnen ${median}.`,
  leadEarly: ({ due, messages, answered, median }) =>
    `Het is te vroeg om te zeggen hoeveel mensen binnen een dag antwoord kregen: dat staat van ${due} van de ${messages} berichten vast. Tot nu toe is ${answered} van alle berichten beantwoord, de helft daarvan binnen ${median}.`,
  ofDue: (share, due) => `${share} van ${due}`,
  noAnswers:
    'In deze export staan geen berichten van een organisatie; wat is beantwoord, blijkt er dus niet uit. Exporteer ook de antwoorden, of noem de organisatie met --own.',
  made: (at) => `Gemaakt op ${at}.`,
  period: (from, until) => `Berichten van ${from} tot en met ${until}.`,
  counted: ({ messages, outbound, organisations }) =>
    `${messages} berichten van het publiek, ${outbound} van organisaties; aantal organisaties: ${organisations}.`,
  kinds: { complaint: 'Klachten', question: 'Vragen', compliment: 'Complimenten', other: 'Overig' },
  figures: {
    score: 'Score',
    messages: 'Berichten',
    rateWithin24h: 'Beantwoord binnen 24 uur',
    rateEver: 'Ooit beantwoord',
    median: 'Eerste antwoord, mediaan',
    p90: 'Eerste antwoord, negen van de tien binnen',
    webcureGap: 'Webcure-kloof',
    broadcastShare: 'Zendaandeel',
    depth: 'Gesprekken van drie beurten of meer',
    reciprocity: 'Wederkerigheid',
    proactiveShare: 'Antwoorden zonder te zijn genoemd',
    deflection: 'Antwoorden die naar privé verwijzen',
  },
  formulas: {
    score:
      'Het gemiddelde van de aandelen klachten, vragen en complimenten die binnen 24 uur zijn beantwoord. Wie alleen klachten beantwoordt, eindigt niet bovenaan.',
    messages:
      'Wat het publiek tegen een organisatie zei: het noemt haar met @, antwoordt op haar, is door haar beantwoord, of staat in de export bij haar. Een bericht aan twee organisaties telt bij beide.',
    rateWithin24h:
      'Berichten met een rechtstreeks antwoord van de organisatie binnen 24 uur, als aandeel van alles wat op tijd is beantwoord of ten minste 24 uur oud is. Wat aan het eind van de periode jonger is, telt nog niet mee.',
    rateEver:
      'Berichten met een rechtstreeks antwoord van de organisatie, hoe laat ook, als aandeel van alle berichten.',
    median:
      'De tijd van een bericht tot het eerste rechtstreekse antwoord; de helft van de beantwoorde berichten wachtte korter.',
    p90: 'Negen van de tien beantwoorde berichten wachtten korter.',
    webcureGap:
      'Het aandeel klachten dat binnen 24 uur is beantwoord, min dat van complimenten. Ver boven nul: mensen worden pas gehoord als ze klagen.',
    broadcastShare: 'Berichten van de organisatie die niemand antwoorden, als aandeel van alles wat zij zegt.',
    depth:
      'Berichten van één kant die op elkaar volgen, zijn één beurt. Het aandeel is van de gesprekken waarin de organisatie iets zegt; onder ‘In het kort’ is het van alle gesprekken.',
    reciprocity:
      'Gesprekken waarin beide kanten ten minste twee keer aan het woord komen, als aandeel van de gesprekken waarin de organisatie iets zegt; onder ‘In het kort’ van alle gesprekken.',
    proactiveShare:
      'Antwoorden aan mensen die dit account niet noemden en er niet op antwoordden, als aandeel van alle antwoorden. Onbekend waar niemand het met @ noemt.',
    deflection: 'Antwoorden die vragen privé verder te gaan, herkend aan hun woorden, als aandeel van alle antwoorden.',
  },
  heading: {
    key: 'In het kort',
    ranking: 'Ranglijst',
    dialogue: 'Dialoog',
    volume: 'Wat mensen zeiden, door de tijd',
    channels: 'Per kanaal',
    published: 'Naast gepubliceerde cijfers',
    files: 'Wat is gelezen',
    how: 'Hoe dit is geteld',
    rank: 'Plaats',
    organisation: 'Organisatie',
    figure: 'Cijfer',
    value: 'Hier',
    here: 'Hier',
    there: 'Gepubliceerd',
    whom: 'Gemeten bij',
    source: 'Bron',
    channel: 'Kanaal',
    file: 'Bestand',
    rows: 'Rijen',
    taken: 'Gelezen',
    merged: 'Herhaald',
    refused: 'Geweigerd',
    layout: 'Indeling',
    day: 'Vanaf',
  },
  rankingAlt: (first, count) =>
    `Balken met de score van ${count} organisaties, de beste bovenaan. ${first} De tabel eronder geeft alle cijfers.`,
  rankingNote: (least, leastOfKind) =>
    `Zonder plaats: minder dan ${least} berichten waarvan de dag om is. Een soort met minder dan ${leastOfKind} telt niet mee in een score.`,
  only: (shown, all) => `De ${shown} actiefste van ${all} organisaties.`,
  volumeAlt: (highest, at) =>
    `Berichten van het publiek door de tijd, per soort, op elkaar gestapeld. De meeste zijn er ${highest}, vanaf ${at}. De tabel eronder geeft de totalen.`,
  outside: (count) => `${count} berichten van lang ervoor of erna staan niet in het beeld.`,
  publishedNote:
    'De gepubliceerde cijfers zijn van andere jaren, kanalen en definities. Ze geven een orde van grootte, niet wie beter is.',
  measures: {
    complaintsAnswered: 'Klachten beantwoord',
    answered: 'Berichten beantwoord',
    mentionsAnswered: 'Vermeldingen met @ beantwoord',
    meanResponse: 'Tijd tot antwoord, gemiddeld',
    halfWithin: 'Tijd tot antwoord, de helft binnen',
    untaggedReplies: 'Antwoorden zonder te zijn genoemd',
    unanswered72h: 'Binnen 72 uur niet beantwoord',
    deflection: 'Antwoorden die naar privé verwijzen',
    questionsShare: 'Berichten die iets vragen',
    dialogic: 'Accounts die mensen antwoorden',
  },
  samples: {
    usFirms: '34 Amerikaanse bedrijven',
    dutchOrganisations: '134 Nederlandse organisaties',
    dutchAdvertisers: 'de 100 grootste Nederlandse adverteerders',
    brandsWorldwide: 'merken op sociale media',
    dutchTeams: '50 Nederlandse webcareteams',
    usAirlines: 'Amerikaanse luchtvaart, 3 miljoen tweets',
    fortune500: 'accounts van de Fortune 500',
  },
  under: (value) => `minder dan ${value}`,
  otherLayout: 'onbekend; de kolommen zijn herkend of opgegeven',
  unranked: '–',
  noChannel: 'onbekend',
  noneRefused: 'Elke rij is gelezen.',
  moreRefused: (count) => `En nog ${count}; ze staan alle in refused.csv.`,
  assumption:
    'De soort van een bericht is door een machine bepaald, en die vergist zich: zie een aandeel als een schatting. Een export met alleen beantwoorde gesprekken maakt elk aandeel te hoog.',
  units: { second: 's', minute: 'min', hour: 'uur', day: 'dagen' },
  written: (folder) =>
    `Het rapport staat in ${folder}: report.html, report.json, organisations.csv, channels.csv, days.csv en refused.csv.`,
  tooFew: 'Er is geen bericht gelezen.',
};
