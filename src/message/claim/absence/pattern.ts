import { moreEnglish, moreDutch } from './more.js';

/** The languages in which claims of absence are known. */
export type Language = 'en' | 'nl';

/** One way to say that some harm did not happen. */
export interface AbsencePattern {
  readonly language: Language;
  readonly pattern: RegExp;
  /** The weaker form, of the groups `what` and `how` that the pattern found; else a limit is added to the claim. */
  readonly weaker?: (groups: Readonly<Record<string, string | undefined>>) => string;
}

const nlHarmed = String.raw`(?:uit|weg)?gelekt|gestolen|buitgemaakt|ontvreemd|ingezien|bekeken|misbruikt|gekopieerd|gedownload|verkocht|doorverkocht|gecompromitteerd|gehackt|geraakt|getroffen|aangetast|verloren(?: gegaan)?|kwijtgeraakt|vernietigd|openbaar gemaakt|op straat (?:komen te liggen|beland|gekomen)|in (?:verkeerde|vreemde|andere) handen (?:gevallen|gekomen|terechtgekomen)|naar buiten (?:gekomen|gegaan)|verdwenen|weggenomen|afgeschreven|gedupeerd|benadeeld|besmet|vervuild|verontreinigd|zichtbaar|toegankelijk|leesbaar|onderschept|versleuteld|gewist|vrijgekomen|ontsnapt|buiten (?:onze|de|het|ons) [\p{L}-]{3,20} (?:gekomen|beland|geraakt|terechtgekomen)|in handen (?:van [\p{L}-]{3,20} )?(?:gevallen|gekomen|terechtgekomen|beland)`;
const nlThing = String.raw`[\p{L}-]{0,30}(?:gegevens|data|wachtwoord(?:en)?|pincodes?|informatie|bestanden|documenten|dossiers|foto['’]?s|accounts?|rekeningen|nummers?|namen|bsn['’]?s?|adressen|e-mails|kopieën|paspoorten|identiteitsbewijzen|geld|bedragen|tegoeden|spaargeld|systemen|klanten|patiënten|reizigers|medewerkers|leden|gebruikers|mensen|producten|stoffen|gassen|bacteriën|back-?ups?)`;
const nlAdjectives = String.raw`(?:(?:enkele?|van (?:de|uw|jouw|je|onze)|uw|jouw|onze|verdere?|andere|[\p{L}-]{3,20}(?:e|le|sche)|dergelijke)\s){0,3}`;
const nlHurt = String.raw`gewond(?: geraakt)?|overleden|omgekomen|om het leven gekomen|verongelukt|ziek(?: geworden)?|onwel geworden|in gevaar(?: geweest)?|geraakt|getroffen|gedupeerd|besmet(?: geraakt)?|benadeeld`;

const enHarmed = String.raw`leaked|stolen|accessed|taken|compromised|exposed|breached|copied|downloaded|misused|abused|lost|viewed|seen|disclosed|exfiltrated|sold|affected|impacted|obtained|hacked|tampered with|contaminated|at risk|harmed|damaged|polluted|published|made public|intercepted|altered|corrupted|deleted|destroyed|visible`;
const enThing = String.raw`(?:[\p{L}'’-]{1,30} ){0,3}?(?:data|information|passwords?|pins?|pin codes?|details|records|files|documents|numbers|credentials|accounts?|funds?|money|savings|balances|systems?|customers?|patients?|passengers|users?|members|people|products?|substances|chemicals|backups?|addresses)`;
const enHurt = String.raw`hurt|injured|harmed|killed|wounded|affected|infected|in danger|at risk|endangered|ill|sick`;

const common: readonly AbsencePattern[] = [
  {
    language: 'nl',
    // "er zijn geen wachtwoorden gelekt", "hierbij zijn geen gegevens van klanten buitgemaakt"
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:(?:er |(?:er )?(?:zijn|is|werden|werd|waren|was) )(?:[\p{L}]{1,30} ){0,3}?)?g[eé][eé]n (?:van (?=onze|de|uw) )?(?<what>${nlAdjectives}${nlThing})(?<rest> (?:van|uit|bij|naar|door) [^.,;:!?\n]{1,60}?)? (?:hierbij |daarbij |daadwerkelijk )?(?:(?:zijn|is|werden|werd|waren|was) )?(?<how>${nlHarmed})(?: geraakt| geweest| geworden| gegaan)?(?![\p{L}])`,
      'giu',
    ),
    weaker: ({ what, rest, how }) =>
      `wij hebben geen aanwijzingen dat ${what ?? ''}${rest ?? ''} ${how ?? ''} ${isPlural(what ?? '') ? 'zijn' : 'is'}`,
  },
  {
    language: 'nl',
    // "uw wachtwoord is niet gelekt", "de gegevens zijn nooit ingezien"
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:(?:uw|jouw|je|de|alle|onze|jullie) )?${nlThing}(?: van [^.,;:!?\n]{1,40}?)? (?:zijn|is|werden|werd|waren|was) (?:[\p{L}]{1,30} ){0,2}?(?:niet|nooit) (?:[\p{L}]{1,30} ){0,2}?(?:${nlHarmed})(?![\p{L}])`,
      'giu',
    ),
  },
  {
    language: 'nl',
    pattern:
      /(?<![\p{L}])(?:(?:niemand|geen enkele (?:hacker|onbevoegde|buitenstaander)) heeft [^.,;:!?\n]{0,50}(?:gegevens|data|bestanden|accounts|dossiers|wachtwoorden)[^.,;:!?\n]{0,20} (?:ingezien|bekeken|gestolen|gekopieerd|gehad|gekregen)|(?:hackers?|criminelen|daders?|aanvallers?|onbevoegden|derden|buitenstaanders|indringers?) (?:hebben|heeft|hadden|had) (?:[\p{L}]{1,30} ){0,2}?(?:geen (?:enkele )?toegang|nooit toegang|geen [\p{L}-]{0,30}(?:gegevens|data|wachtwoorden|bestanden)[^.,;:!?\n]{0,20} (?:ingezien|bekeken|gestolen|gekopieerd|buitgemaakt))|er is (?:hierbij |daarbij )?niets (?:gelekt|gestolen|buitgemaakt|ontvreemd|verdwenen))(?![\p{L}])/giu,
  },
  {
    language: 'nl',
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:er (?:is|was|bestaat|bestond|zijn|waren) |(?:u|jij|je|jullie|bewoners|omwonenden|klanten|gebruikers|patiënten|kinderen) (?:loopt|loop|lopen|liep|liepen) )(?:[\p{L}]{1,30} ){0,4}?(?:g[eé][eé]n|nooit) (?:enkele? |direct |acuut |verder )?(?<what>(?:gezondheids|veiligheids|brand|explosie|besmettings)?(?:gevaar|risico['’]?s?|dreiging))(?! (?:meer )?(?:willen|nemen|wil))(?<rest> (?:voor|op|van) (?:de |het |uw |jouw |onze )?[\p{L}-]+)?(?![\p{L}])`,
      'giu',
    ),
    weaker: ({ what, rest }) => `wij hebben geen aanwijzingen voor ${what ?? 'gevaar'}${rest ?? ''}`,
  },
  {
    language: 'nl',
    pattern:
      /(?<![\p{L}])(?:dit |dat |het |levert |vormt |vormde )(?:[\p{L}]{1,30} ){0,4}?(?:geen (?:enkele? |direct |acuut )?(?:gevaar|risico|bedreiging) (?:op |voor |op voor )?(?:de |uw )?[\p{L}-]+|is (?:volstrekt |absoluut |zeker )?niet (?:gevaarlijk|schadelijk|giftig))(?![\p{L}])/giu,
  },
  {
    language: 'nl',
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:(?:er )?(?:is|raakte|werd) (?:er )?(?:[\p{L}]{1,30} ){0,2}?niemand (?:[\p{L}]{1,30} ){0,2}?(?:${nlHurt})|niemand (?:is|raakte|werd|liep|was) (?:[\p{L}]{1,30} ){0,3}?(?:${nlHurt}|gewond|letsel op|gevaar)|(?:er )?(?:raakte|werd) niemand gewond|niemand (?:liep|heeft|had) (?:[\p{L}]{1,30} ){0,2}?(?:letsel|schade)(?: opgelopen| geleden)?|er (?:zijn|waren|vielen|is) (?:[\p{L}]{1,30} ){0,3}?geen (?:dodelijke |ernstige |zwaar)?(?:gewonden|slachtoffers?|doden|dodelijke slachtoffers|zieken|gedupeerden|letsel)(?: gevallen)?)(?! (?:gemeld|bekend|bij ons bekend))(?![\p{L}])`,
      'giu',
    ),
  },
  {
    language: 'nl',
    pattern:
      /(?<![\p{L}])er (?:is|was) (?:[\p{L}]{1,30} ){0,3}?geen sprake (?:geweest )?van (?:een )?(?:[\p{L}-]+ )?(?:datalek|hack|cyberaanval|inbraak|misbruik|fraude|diefstal|besmetting|gevaar|vergiftiging)(?![\p{L}])/giu,
  },
  {
    language: 'nl',
    pattern:
      /(?<![\p{L}])(?:(?:rook|stof|stoffen|damp|water|product|lucht|gas|dampen) (?:is|zijn|was|waren) (?:volstrekt |absoluut |zeker )?niet (?:gevaarlijk|schadelijk|giftig)|er (?:is|zijn|was|waren) (?:\p{L}+ ){0,2}?geen gevolgen voor (?:de |uw )?(?:volks)?gezondheid|er (?:is|wordt|werd) (?:\p{L}+ ){0,2}?geen misbruik gemaakt|niemand (?:heeft|had) toegang (?:gehad|gekregen))(?![\p{L}])/giu,
  },
  {
    language: 'en',
    // "no customer data was accessed", "none of your passwords were stolen"
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:no|zero|(?<![\d.,])0|none of (?:your|our|the|their)|not a single) (?<what>${enThing})(?<rest> (?:of|from|belonging to|in) [^.,;:!?\n]{1,50}?)? (?<is>was|were|has been|have been|had been|got|(?:is|are)(?= (?:affected|impacted|compromised|exposed|at risk|lost))) (?:actually |ever |otherwise )?(?<how>${enHarmed})(?![\p{L}])`,
      'giu',
    ),
    weaker: ({ what, rest, is, how }) =>
      `we have no indication that ${what ?? ''}${rest ?? ''} ${is ?? 'were'} ${how ?? ''}`,
  },
  {
    language: 'en',
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:(?:your|our|the|all|any|customers?['’]?) )?${enThing} (?:(?:was|were|is|are|has|have|had) (?:not|never)|(?:was|were|is|are|has|have|had)n['’]t)(?: been)? (?:in any way |ever )?(?:${enHarmed})(?![\p{L}])`,
      'giu',
    ),
  },
  {
    language: 'en',
    pattern:
      /(?<![\p{L}])(?:(?:the )?(?:hackers?|attackers?|criminals|intruders?|third part(?:y|ies)|outsiders|unauthori[sz]ed (?:persons?|people|parties)) (?:(?:had|gained|obtained) no access|(?:did not|didn['’]t|never|have not|has not|haven['’]t) (?:have access|had access|gain(?:ed)? access|access(?:ed)?|st[eo]ale?n?|obtain(?:ed)?|cop(?:y|ied)|take|took)(?: (?:to|any|your|our|customer)[^.,;:!?\n]{0,40}?(?:data|information|passwords|systems|files|details|accounts))?)|(?:no one|nobody) (?:has |had )?(?:accessed|stolen|stole|obtained|seen|viewed|copied)[^.,;:!?\n]{0,30}(?:data|information|passwords|files|details)|nothing (?:was|has been) (?:stolen|leaked|taken|lost))(?![\p{L}])/giu,
  },
  {
    language: 'en',
    pattern:
      /(?<![\p{L}])(?:there (?:is|was|are|were|has been)|(?:it|this|that|the (?:[\p{L}-]+ ){1,3}?)\s?(?:poses?|posed|presents?|presented|carries)) (?:currently |absolutely |now |at no time )?no (?:immediate |further |direct |health |safety |known )?(?<what>(?:danger|risks?(?! (?:assess|analys|register|manag|plan|map))|threat|hazard)(?: (?:to|of|for|from) (?:the |your |our |public )?[\p{L}-]+)?)(?![\p{L}])/giu,
    weaker: ({ what }) => `we have no indication of any ${what ?? 'danger'}`,
  },
  {
    language: 'en',
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:(?:nobody|no one|no-one|none of (?:the|our) [\p{L}]+|no (?:customers?|employees?|passengers?|patients?|residents|visitors|people|staff)) (?:else )?(?:was|were|is|are|has been|have been|got) (?:[\p{L}]+ly )?(?:${enHurt})|(?:there (?:were|are|have been|was)|with) no (?:serious |known )?(?:injuries|casualties|fatalities|deaths|victims)(?! (?:reported|known|to report))|you are not (?:at risk|in danger)|(?:is|are) not (?:dangerous|harmful|toxic)|no (?:\p{L}+ ){0,2}(?:substances|chemicals|gas|fumes) (?:was|were|has been|have been) released|there (?:was|has been|is) no (?:unauthori[sz]ed access|data breach|data leak|breach|leak|hack|contamination|fraud|misuse))(?![\p{L}])`,
      'giu',
    ),
  },
];

/** All ways to say that some harm did not happen, the more telling ones first. */
export const absencePatterns: readonly AbsencePattern[] = [
  ...common,
  ...moreDutch.map((pattern) => ({ language: 'nl' as const, pattern })),
  ...moreEnglish.map((pattern) => ({ language: 'en' as const, pattern })),
];

const isPlural = (what: string): boolean =>
  !/(?:informatie|geld|wachtwoord|account|rekening|spaargeld)$/i.test(what.trim());
