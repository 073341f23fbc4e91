import type { PageWords } from '../words.js';

export const problems: PageWords['problems'] = {
  APPROVAL_NOT_NOW: [
    'Dit kan nu niet worden vastgelegd',
    'De tekst is veranderd sinds je hem las, of ligt nu niet ter goedkeuring. Er is niets vastgelegd; lees hem opnieuw.',
  ],
  BODY_ENCODING: [
    'Dit is niet te lezen',
    'Wat is gestuurd, is geen schone UTF-8 of kwam niet heel aan. Er is niets veranderd.',
  ],
  ARCHIVE_UNREADABLE: [
    'Wat mensen zeggen, is hier niet te lezen',
    'Het bestand waarin het staat is beschadigd, of een ander programma houdt het vast. Er is niets veranderd, en al het andere gaat door. De beheerder vindt de oorzaak in het logboek.',
  ],
  BODY_TOO_DEEP: ['Dit is te diep genest', 'Wat is gestuurd, heeft meer dan 32 lagen. Er is niets veranderd.'],
  BODY_TOO_LARGE: [
    'Dit is te groot',
    'Er kan hooguit 100 kB tegelijk worden gestuurd, ook als het is ingepakt. Er is niets veranderd.',
  ],
  CALL_LINK_EXPIRED: [
    'Deze link werkt niet meer',
    'De link is meer dan twaalf uur oud, of het incident is gesloten. Je hoeft niets te doen.',
  ],
  CALL_LINK_UNKNOWN: [
    'Deze link leidt nergens heen',
    'Misschien kwam hij niet heel aan: open hem opnieuw uit het bericht. Helpt dat niet, bel dan wie de leiding heeft.',
  ],
  CALL_LINK_USED: [
    'Deze link is al gebruikt',
    'Hij werkt één keer. Is je antwoord veranderd? Bel dan wie de leiding heeft.',
  ],
  COMMAND_UNKNOWN: ['Deze opdracht bestaat niet', 'De opdrachten die er zijn, staan in “known”.'],
  OPTION_UNKNOWN: [
    'Dit draaiboek kent die keuze niet',
    'Het incident is niet geopend. Kies een van de opties die het draaiboek noemt.',
  ],
  TEMPLATE_REFUSED: [
    'Dit sjabloon kan niet worden gebruikt',
    'Elke fout staat erbij met regel en kolom. Er is niets bewaard.',
  ],
  CONTACTS_INVALID: [
    'Deze contacten kunnen niet worden bewaard',
    'Sommige regels kloppen niet. Er is geen enkele regel bewaard, zodat niemand ongemerkt ontbreekt.',
  ],
  FACT_NOT_FOUND: [
    'Dit feit bestaat niet',
    'Niemand heeft een feit met deze naam vastgelegd, en het draaiboek vraagt er niet om.',
  ],
  FILE_TOO_LARGE: [
    'Dit bestand is te groot',
    'Een bestand mag 50 MB zijn, en wat je plakt 5 MB. Een deel van de regels kan al zijn overgenomen. Knip het bestand in stukken en importeer ze een voor een: geen regel komt er dubbel in.',
  ],
  FORM_EXPIRED: [
    'Dit formulier gold niet meer',
    'Het kwam niet van een pagina die deze browser hier opende, of je bent intussen in- of uitgelogd. Er is niets veranderd. Open de pagina opnieuw en verstuur het nog eens. Programma’s sturen een token als “Authorization: Bearer”.',
  ],
  HOST_FOREIGN: [
    'Onder een vreemde naam aangesproken',
    'De dienst antwoordt als localhost, en op het adres dat de beheerder haar gaf in UNISONO_URL.',
  ],
  IDEMPOTENCY_MISMATCH: [
    'Deze sleutel is al gebruikt',
    'Een verzoek met dezelfde sleutel maar een andere inhoud is al aangenomen. Er is niets veranderd; gebruik een nieuwe sleutel.',
  ],
  INCIDENT_NOT_FOUND: ['Dit incident bestaat niet', 'Kijk in de lijst van incidenten wat er is.'],
  INPUT_INVALID: ['Er is iets niet goed ingevuld', 'Er is niets veranderd. Deze velden kloppen niet:'],
  INTERNAL: [
    'Er ging bij ons iets mis',
    'Dit ligt niet aan jou. Geef de beheerder dit nummer; de rest staat eronder in het log.',
  ],
  JOURNAL_DAMAGED: [
    'Het logboek van dit incident is beschadigd',
    'Het is te lezen tot aan de schade en neemt niets meer op. Kopieer wat je nodig hebt en open een nieuw incident.',
  ],
  JSON_INVALID: ['Dit is geen JSON', 'Wat is gestuurd, is niet als JSON te lezen. Er is niets veranderd.'],
  JSON_KEY_FORBIDDEN: [
    'Er staat een naam in die niet mag',
    'Namen als __proto__ en constructor.prototype worden geweigerd. Er is niets veranderd.',
  ],
  KEY_INVALID: [
    'Deze sleutel kan niet',
    'Een Idempotency-Key heeft 1 tot 100 letters, cijfers, punten, dubbele punten, streepjes of lage streepjes.',
  ],
  LAST_ADMIN: [
    'Er zou niemand overblijven die beheert wie er binnen mag',
    'Er is niets veranderd. Laat dat eerst iemand anders doen.',
  ],
  LINK_INVALID: [
    'Deze link werkt niet, of niet meer',
    'Hij is al gebruikt, verlopen of niet heel. Vraag een nieuwe aan wie hem stuurde.',
  ],
  MEDIA_TYPE: [
    'Dit soort inhoud wordt niet aangenomen',
    'Stuur JSON als application/json, in UTF-8. Er is niets veranderd.',
  ],
  MESSAGE_NOT_FOUND: ['Dit bericht bestaat niet', 'Het incident heeft geen bericht met dit nummer.'],
  METHOD_UNKNOWN: ['Dit kan hier niet', 'Het adres klopt, maar vraagt een andere methode.'],
  NAME_TAKEN: [
    'Iemand heeft deze naam al',
    'Een naam of e-mailadres hoort bij één account, ook nadat het is beëindigd. Er is niets veranderd; kies iets anders.',
  ],
  NOT_ALLOWED: [
    'Je account mag dit niet',
    'Er is niets veranderd. Wie hier beheert wie er binnen mag, kan het je toestaan.',
  ],
  NUMBER_INVALID: ['Een getal is te groot', 'Gehele getallen gaan tot 9.007.199.254.740.991. Er is niets veranderd.'],
  ORIGIN_FOREIGN: [
    'Dit kwam van een vreemde pagina',
    'Een andere site probeerde hier iets te veranderen. Er is niets veranderd.',
  ],
  PATH_INVALID: ['Dit adres kan niet kloppen', 'Nummers bestaan uit kleine letters, cijfers en streepjes.'],
  PERSON_NOT_FOUND: ['Dit account bestaat niet', 'Kijk in de lijst van mensen wie er zijn.'],
  PLAYBOOK_INVALID: [
    'Dit draaiboek is stuk',
    'Het staat apart en kan niet worden gebruikt. “unisono check” zegt wat er mis is en hoe het te herstellen is.',
  ],
  PLAYBOOK_NOT_FOUND: ['Dit draaiboek bestaat niet', 'Kijk in de lijst van draaiboeken wat er is.'],
  PREAPPROVAL_INVALID: [
    'Deze tekst kan niet vooraf worden goedgekeurd',
    'Er is niets bewaard. Deze velden kloppen niet:',
  ],
  REFUSED: ['Nog niet', 'Er is niets veranderd. Dit is waarom, en wat zou helpen:'],
  REPLY_DOUBTED: [
    'Kijk hier eerst naar',
    'De controles vonden iets in de woorden die je hebt veranderd. Er is niets vastgelegd. Pas ze aan, of verstuur ze toch zo en druk nog één keer.',
  ],
  REPLY_STOPPED: [
    'Dit moet anders voordat het weg mag',
    'De controles vonden iets wat deze woorden tegenhoudt, zoals bij elk bericht. Er is niets vastgelegd. Je woorden zijn bewaard: verander wat er genoemd wordt.',
  ],
  ROUTE_UNKNOWN: ['Hier is niets', 'Het adres leidt nergens heen.'],
  SIGNATURE_INVALID: [
    'Deze handtekening klopt niet',
    'Er is niets opgenomen. Kijk of UNISONO_INTAKE_SECRET hier is ingesteld en bij jou hetzelfde is, of “t” het moment van nu is in seconden (hooguit vijf minuten), en of je de inhoud byte voor byte hebt ondertekend.',
  ],
  SIGN_IN_FAILED: [
    'Dat lukte niet',
    'Naam en wachtwoord horen niet bij elkaar. Kijk naar allebei en probeer het nog eens.',
  ],
  SIGN_IN_NEEDED: [
    'Log eerst in',
    'Er is niets veranderd. Pagina’s leiden naar /sign-in; programma’s sturen een token als “Authorization: Bearer”, dat je maakt op /me.',
  ],
  STORE_CONFLICT: ['Iemand anders was sneller', 'Er is niets veranderd. Probeer het nog eens.'],
  STORE_READ_ONLY: [
    'Er kan nu niets worden bewaard',
    'De schijf neemt niet aan wat wij schrijven, dus er is niets veranderd. Alles is nog te lezen en te kopiëren. Bel de beheerder.',
  ],
  STORE_TOO_LARGE: ['Dit is te groot om te bewaren', 'Er is niets veranderd. Stuur minder tegelijk.'],
  STREAMS_TOO_MANY: [
    'Er staan te veel vensters open',
    'Dit venster volgt niet wat er gebeurt. Sluit andere vensters, of laad het opnieuw als je wilt zien wat er nieuw is.',
  ],
  TOKEN_INVALID: [
    'Dit token geldt niet, of niet meer',
    'Er is niets veranderd. Maak een nieuw op /me en stuur het als “Authorization: Bearer”.',
  ],
  TOO_MANY_TRIES: [
    'Dat is te vaak geprobeerd',
    'Wacht zoveel seconden als “seconds” zegt, en probeer het dan opnieuw.',
  ],
  VERSION_INVALID: ['If-Match klopt niet', 'Er hoort de versie in die je zag, tussen aanhalingstekens, zoals "17".'],
  VERSION_STALE: [
    'Het incident is verder',
    'Iemand heeft het veranderd sinds je keek. Jij hebt niets veranderd. Kijk opnieuw en beslis dan.',
  ],
};
