import type { Wording } from './wording.js';

const outsiderEn =
  '(?:our|an?|the|one of our|one|another) (?:\\w{1,15} ){0,2}?(?:suppliers?|vendors?|subcontractors?|contractors?|third[- ]part(?:y|ies)|employees?|members? of (?:our )?staff|staff members?|staff member|colleagues?|intern|temp|agency|providers?|hosting company|trainee|driver|operator|engineer|partners?|couriers?|carriers?|postal service|consultants?|franchisees?|installers?)';
const outsiderNl =
  '(?:onze|een|één|de|ons|het|een van onze|één van onze|een der) (?:\\p{L}{1,15} )?(?:[\\p{L}-]{0,15}leveranciers?|\\p{L}{0,12}aannemers?|\\p{L}{0,10}medewerkers?|oud-medewerker|werknemers?|stagiaire?|uitzendkracht(?:en)?|hostingpartij|\\p{L}{0,10}dienstverlener|\\p{L}{0,10}bureau|derde partij|externe partij|collega|provider|chauffeur|monteur|\\p{L}{0,10}(?:bezorger|koerier|transporteur|installateur|vervoerder|onderaannemer|ontwikkelaar)|(?:bezorg|pakket|koeriers|post)dienst|\\p{L}{0,12}partner)';
const faultEn = '(?:mistakes?|errors?|faults?|failures?|negligence|carelessness|blunders?|oversight|outage|defect)';
const faultNl =
  '(?:\\p{L}{0,15}fout(?:en)?|\\p{L}{0,10}storing|probleem|problemen|nalatigheid|vergissing|onzorgvuldigheid|blunder|misser|toedoen|onoplettendheid|defect)';
const unrestNl =
  '(?:onrust|commotie|ophef|verwarring|onduidelijkheid|misverstand(?:en)?|ongerustheid|een situatie|een beeld|de indruk|schade)';

/** Faults without anybody who made them (A04), with somebody else who did (A11), and pity for ourselves (A15). */
export const blaming: readonly Wording[] = [
  {
    rule: 'agentless',
    language: 'en',
    pattern:
      /(?<!\b(?:if|whether|no|what|which|when|where|any)(?: \w{1,12})? )\b(?:mistakes?|errors?|misjudge?ments?|missteps|(?:wrong|poor|bad|incorrect|mistaken) (?:choices|decisions|judge?ments?|assessments?|calls|assumptions))(?: \w{1,12}){0,2} (?:were|was|have been|has been|had been) (?:\w{1,12} )?made\b(?! by (?:us|our|me)\b)|\b(?:unrest|confusion|commotion|concern|a situation|an impression|doubts?) (?:has|have) (?:arisen|been created)\b|\b(?:warnings?|warning signs|signals|complaints|alarms) (?:was|were|have been|had been) (?:missed|ignored|overlooked|not (?:acted (?:up)?on|followed up|heeded|taken seriously))\b(?! by (?:us|our|me|the)\b)|\boffen[cs]e was (?:taken|caused)\b(?! by (?:us|our)\b)/gi,
    unless: /\?$|\bour\b[^.!?\n]{0,20}\b(?:mistake|error)s?\b|\b(?:because|that) we\b/i,
    isOwnable: true,
    instead: 'We made mistakes.',
    finds: [
      'Mistakes were made.',
      'It is clear that errors have been made.',
      'Confusion has arisen about our fees.',
      'Serious mistakes were made in this case.',
      'Poor decisions were made at the time.',
      'Warning signs were ignored.',
    ],
    passes: [
      'Mistakes were made, and we made them.',
      'We are investigating whether mistakes were made.',
      'No mistakes were made in the count.',
      'Mistakes were made. We take responsibility for them.',
      'Mistakes were made by us.',
    ],
  },
  {
    rule: 'agentless',
    language: 'nl',
    pattern: new RegExp(
      [
        '(?<!(?<!\\p{L})(?:of|als|indien|welke|waar|hoe|wanneer|geen|wat|waarbij)(?: \\p{L}{1,12}){0,2} )(?<!\\p{L})er (?:zijn|is|werden|werd|waren) (?!geen)(?:\\p{L}{1,15} ){0,5}?(?:(?:\\p{L}{1,15})?fouten|een (?:\\p{L}{1,15} )?fout|vergissing(?:en)?|(?:verkeerde|onjuiste|foute|slechte) (?:keuzes|keuze|inschatting(?:en)?|beslissing(?:en)?|besluiten|aannames|afwegingen|beoordeling(?:en)?)|(?:\\p{L}{1,15})?missers) (?:\\p{L}{1,15} )?gemaakt(?!\\p{L})(?! door (?:ons|onze))',
        '(?<!(?<!\\p{L})(?:of|als|indien|welke|hoe|geen)(?: \\p{L}{1,12}){0,3} )(?<!\\p{L})(?:zijn|werden) (?:er )?(?:\\p{L}{1,15} ){0,2}?fouten gemaakt(?!\\p{L})(?! door (?:ons|onze))',
        '(?<!(?<!\\p{L})(?:of|als|welke|hoe|geen|waar|dat)(?: (?:er|daarbij|hier|hierbij|ook))? )(?<!\\p{L})fouten (?:\\p{L}{1,12} )?(?:zijn|werden) (?:\\p{L}{1,12} )?gemaakt(?!\\p{L})(?! door (?:ons|onze))',
        `(?<!\\p{L})(?:er (?:is|was|ontstond|zijn)|is er|ontstond er) (?:\\p{L}{1,15} ){0,4}?${unrestNl}(?: [^.!?\\n]{0,50})?(?<!\\p{L})ontstaan(?!\\p{L})|(?<!\\p{L})er (?:\\p{L}{1,15} ){0,3}?${unrestNl} (?:is|zijn) ontstaan(?!\\p{L})`,
        '(?<!(?<!\\p{L})(?:of|als|hoe) )(?<!\\p{L})er (?:is|werd) (?:\\p{L}{1,15} ){0,3}?(?:niet goed|niet zorgvuldig|onzorgvuldig|onvoldoende|slecht|verkeerd|onjuist|niet duidelijk)(?: \\p{L}{1,12})? (?:gehandeld|gecommuniceerd|geluisterd|omgegaan|opgetreden|geïnformeerd)(?!\\p{L})',
      ].join('|'),
      'giu',
    ),
    unless:
      /\?$|(?<!\p{L})(?:door(?:dat)? (?:ons|onze|wij|we)|omdat (?:wij|we)|bij ons|onderzoe\p{L}{1,6} (?:\p{L}{1,12} )?of|geen fouten)(?!\p{L})/iu,
    isOwnable: true,
    instead: 'Wij hebben fouten gemaakt.',
    finds: [
      'Er zijn fouten gemaakt.',
      'Er is onrust ontstaan over onze plannen.',
      'Daarbij zijn fouten gemaakt.',
      'Het spijt ons dat er onrust is ontstaan.',
      'Er is niet zorgvuldig gehandeld.',
      'Er is bij dit project een ernstige fout gemaakt.',
      'Er zijn destijds verkeerde afwegingen gemaakt.',
    ],
    passes: [
      'Er zijn fouten gemaakt, en die hebben wij gemaakt.',
      'Wij onderzoeken of er fouten zijn gemaakt.',
      'Of er fouten zijn gemaakt, weten wij nog niet.',
      'Zijn er fouten gemaakt? Dat zoeken wij uit.',
      'Er is onrust ontstaan doordat wij onduidelijk waren.',
      'Er zijn fouten gemaakt. Dat is onze verantwoordelijkheid.',
      'Er is brand ontstaan in de kelder.',
    ],
  },
  {
    rule: 'scapegoat',
    language: 'en',
    pattern: new RegExp(
      [
        `\\b${faultEn} (?:made |caused )?(?:by|of|at|from|on the part of|lies with|lay with|is with|was with) ${outsiderEn}\\b`,
        `\\b(?:caused|created) by ${outsiderEn}\\b|\\b(?:blame|fault) (?:for \\w{1,12} )?(?:lies|lay|rests) with ${outsiderEn}\\b`,
        `\\b(?:due to|because of) ${outsiderEn}\\b(?:'s)?(?= (?:${faultEn}|failing|who))`,
        `\\b${outsiderEn}(?:'s)? (?:${faultEn}|(?:has |have |had )?(?:failed|made (?:an?|this|the|several) (?:\\w{1,12} )?(?:mistake|error|blunder)s?|let (?:us|you) down|did not follow|didn't follow|accidentally|mistakenly|wrongly|forgot|ignored))\\b`,
        `\\b(?:was|is|were|'s|are) (?:not|n't|in no way) (?:our|down to our) (?:fault|making|doing|mistake)\\b|\\b(?:was|is|were) (?:not of our making|the fault of|not down to us)\\b|\\b(?:has|had) nothing to do with us\\b|\\b(?:we|i)(?:'re| are| were) not (?:to blame|the ones to blame)\\b`,
        `\\b(?:passengers?|customers?|patients?|residents?|users?|visitors?|guests?|victims?|students?|he|she|they|tenants?|drivers?|employees?)\\b[^.!?\\n]{0,60}\\b(?:brought (?:this|it|that) (?:up)?on (?:him|her|them|your)sel(?:f|ves)|(?:has|have|had) only (?:him|her|them)sel(?:f|ves) to blame|(?:was|were|became) (?:\\w{1,12} )?(?:disruptive|belligerent|aggressive|uncooperative|unruly))\\b`,
      ].join('|'),
      'gi',
    ),
    unless:
      /\?$|\bwhether\b|\bno (?:mistake|error|blame|fault)|\bnot (?:blame|hide behind|the fault of)\b|\b(?:our|the) (?:duty|job|responsibility|task)\b|\bwe chose (?:them|this|that)\b|\bnot (?:our|any|their|the) employees?\b/i,
    isOwnable: true,
    instead: 'We are responsible for the work that we give to others.',
    finds: [
      'Our supplier failed to deliver the update.',
      'The outage was caused by a third party.',
      'This was due to an error by one of our employees.',
      'A member of staff mistakenly sent the file.',
      'The fault lies with our subcontractor.',
      'Your order is late because our courier let us down.',
      'This was not our mistake.',
      'The guests were aggressive and brought it upon themselves.',
    ],
    passes: [
      'Our supplier failed, but we are responsible for what we sell.',
      'A colleague will call you back today.',
      'The parts are delivered by our supplier on Friday.',
      'One of our employees was injured this morning.',
      'The error was made at our supplier. Checking it was our job.',
      'Our partners help us deliver water today.',
    ],
  },
  {
    rule: 'scapegoat',
    language: 'nl',
    pattern: new RegExp(
      [
        `(?<!\\p{L})${faultNl} (?:is |zijn |werd )?(?:gemaakt |begaan |veroorzaakt )?(?:van|bij|door|ligt bij|lag bij|zat bij|zit bij) ${outsiderNl}(?!\\p{L})`,
        `(?<!\\p{L})(?:veroorzaakt|begaan|te wijten|ontstaan) (?:door|aan) ${outsiderNl}(?!\\p{L})|(?<!\\p{L})te wijten aan ${outsiderNl}(?!\\p{L})`,
        `(?<!\\p{L})(?:door|aan) ${outsiderNl} (?:veroorzaakt|te wijten|begaan|gelekt|verkeerd|fout)(?!\\p{L})`,
        `(?<!\\p{L})(?:komt|kwam|lag|ligt|kwamen) (?:\\p{L}{1,12} ){0,3}?(?:door|aan|bij) ${outsiderNl}(?!\\p{L})(?! (?:terecht|aan|binnen|langs))`,
        `(?<!\\p{L})door ${outsiderNl} (?:is|zijn|werd|werden|kreeg|kregen|ging)(?!\\p{L})(?=[^.!?\\n]{0,60}(?<!\\p{L})(?:verkeerd\\p{L}{0,2}|fout\\p{L}{0,2}|mis|misgegaan|gelekt|onjuist\\p{L}{0,2}|per ongeluk|niet goed|te laat))`,
        `(?<!\\p{L})${outsiderNl} (?:heeft|hebben|had|is|schoot|faalde|vergat|verzuimde)(?!\\p{L})(?:[^.!?\\n,]{0,60}(?<!\\p{L})(?:fout(?:en)? gemaakt|vergeten|verzuimd|nagelaten|tekortgeschoten|tekort|gefaald|per ongeluk|abusievelijk|niet gehouden|onzorgvuldig|verkeerde? \\p{L}{1,15} (?:geleverd|geplakt|verstuurd|verzonden))(?!\\p{L}))`,
        `(?<!\\p{L})${outsiderNl} (?:faalde|vergat|verzuimde|maakte een fout|liet (?:ons|het) [^.!?\\n]{0,20}(?:steek|afweten|zitten))(?!\\p{L})`,
        `(?<!\\p{L})${outsiderNl} (?:heeft|hebben) [^.!?\\n,]{0,50}(?<!\\p{L})(?:verkeerde?|foute?|onjuiste?|te laat|niet goed|kapot)(?: \\p{L}{1,15}){0,2} (?:geleverd|gezet|neergezet|afgeleverd|bezorgd|gedaan|ingesteld|geïnstalleerd|ingevoerd|verwerkt|gestuurd|aangesloten|gemaakt|gelaten)(?!\\p{L})`,
        '(?<!\\p{L})(?:ligt|lag|komt|kwam|was|is)(?: (?:dit|dat|het|echt|helaas|zeker)){0,2} niet (?:aan|door|bij) ons(?!\\p{L})(?! (?:bekend|gemeld|om|de|het))|(?<!\\p{L})(?:niet onze (?:fout|schuld)|buiten onze schuld|eigen schuld|(?:kunnen|konden|kan|kon) (?:wij|we|ik) (?:hier|daar|er)? ?(?:niets|niks) aan doen)(?!\\p{L})|(?<!\\p{L})(?:wij|we) (?:kunnen|konden) (?:hier|daar|er) (?:helaas |ook |verder )?(?:niets|niks) aan doen(?!\\p{L})',
      ].join('|'),
      'giu',
    ),
    unless:
      /\?$|(?<!\p{L})(?:of (?:de|een|onze)|geen fout|niet de fout|niet de schuld van|wij kozen|onze (?:taak|plicht|verantwoordelijkheid)|(?<!niet )aan ons)(?!\p{L})/iu,
    isOwnable: true,
    instead: 'Wij zijn verantwoordelijk voor wat wij door anderen laten doen.',
    finds: [
      'De storing is veroorzaakt door onze leverancier.',
      'Door een fout van een medewerker zijn gegevens gelekt.',
      'Een van onze medewerkers heeft per ongeluk een bestand verstuurd.',
      'Onze leverancier heeft verzuimd de update te installeren.',
      'Dit is te wijten aan een onderaannemer.',
      'De storing is helaas veroorzaakt door onze IT-leverancier.',
      'De fout ligt bij onze leverancier.',
      'De koerier heeft je bestelling verkeerd afgeleverd.',
      'Dat ligt niet aan ons.',
      'Hier kunnen wij niets aan doen.',
      'Onze partner liet ons in de steek.',
    ],
    passes: [
      'De fout ontstond bij onze leverancier, maar wij zijn verantwoordelijk.',
      'De fout zat bij onze leverancier. Het was onze taak om dat te controleren.',
      'U wordt vandaag gebeld door een medewerker.',
      'De onderdelen worden geleverd door onze leverancier.',
      'Een medewerker is gewond geraakt.',
      'De bezorgdienst heeft uw pakket vanmorgen afgeleverd.',
      'Wij onderzoeken of de leverancier een fout heeft gemaakt.',
    ],
  },
  {
    rule: 'self-pity',
    language: 'en',
    pattern:
      /\b(?:we|i)(?:'re| are| am| were)(?: also| too)? (?:(?:also|ourselves|just as much|equally|as much) )(?:the |an? )?victims?\b|\b(?:we|i)(?:'re| are| am| were) (?:the |a )?(?:real )?victims? (?:too|as well|ourselves|here|in this)\b|\bwe,? too,? (?:are|were|have been) (?:\w{1,12} )?victims?\b|\b(?:this|it)(?: is|'s| has been| was)(?: also| just as)? (?:an? )?(?:very |incredibly |extremely )?(?:hard|difficult|painful|tough|stressful)(?: \w{1,10})? (?:for us (?:too|as well|as a company)|on us(?: too)?|for our (?:company|management|board|brand))\b|\b(?:i|we)(?: would|'d)? (?:like|want) (?:my|our) (?:life|lives) back\b|\b(?:there's|there is) no ?one who wants this over more than\b|\bnobody (?:is|feels) (?:more|worse)\b[^.!?\n]{0,30}\bthan (?:we|us|me|i)\b|\b(?:we|i)(?:'re| are| were|'ve been| have been) (?:the |a )?victims? of [^.!?\n,]{1,40}(?:,? too|,? as well| ourselves| just as much)\b|\b(?:we|i)(?:'re| are) (?:hurting|suffering|grieving) (?:too|as well|just as much)\b|\b(?:not|n't) (?:been )?easy (?:for|on) us(?: either)?\b|\b(?:sleepless nights|spare a thought for (?:us|our (?:management|board)))\b|\bwe (?:also |too )?(?:suffer|suffered|are suffering) (?:too|as well|more)\b/gi,
    unless: /\b(?:not|never|n't) (?:the |a )?(?:real )?victims?\b/i,
    instead: 'Say what it means for the people whom it happened to.',
    finds: [
      'We are victims too.',
      'We too are a victim of these criminals.',
      'This has been very hard on us.',
      'We are just as much victims of this attack.',
      'Do not forget that we were the victims of fraud as well.',
    ],
    passes: [
      'Two of our colleagues are among the victims.',
      'We are not the victims here; you are.',
      'The university is the victim of a cyber attack.',
      'This is a hard day for all of us.',
    ],
  },
  {
    rule: 'self-pity',
    language: 'nl',
    pattern:
      /(?<!\p{L})ook (?:wij|we) (?:zijn|waren|werden|voelen ons) (?:hier |hiervan |zelf |het |een |hierin )*slachtoffer(?:s)?(?!\p{L})|(?<!\p{L})(?:wij|we) (?:zijn|waren|werden|voelen ons) (?:hier |hiervan |hierin )?(?:ook|zelf|net zo goed|evengoed|net zo zeer|eveneens) (?:zelf |een |het |de dupe |ook )?(?:slachtoffers?|de dupe|gedupeerd)(?!\p{L})|(?<!\p{L})(?:zijn|waren) (?:wij|we) (?:ook|zelf|net zo goed)(?: ook| zelf)? (?:het )?slachtoffers?(?!\p{L})|(?<!\p{L})(?:ook voor ons|voor ons (?:ook|als \p{L}{1,15} ook)) (?:is|was|zijn|komt|waren) [^.!?\n]{0,30}(?<!\p{L})(?:moeilijk\p{L}{0,2}|zwa(?:ar|re)|pijnlijk\p{L}{0,2}|vervelend\p{L}{0,2}|heftig\p{L}{0,2}|hard)(?!\p{L})|(?<!\p{L})(?:is|was) (?:dit |het |dat )?(?:ook voor ons|voor ons ook) [^.!?\n]{0,25}(?<!\p{L})(?:moeilijk\p{L}{0,2}|zwa(?:ar|re)|pijnlijk\p{L}{0,2}|vervelend\p{L}{0,2}|heftig\p{L}{0,2})(?!\p{L})|(?<!\p{L})(?:wij|we|ik) (?:hier |hiervan |er |daar |hierin |minstens )*(?:ook|zelf|net zo goed|net zozeer|evengoed|evenzeer|evenzo|even hard|net zo hard)(?: zelf| ook| een| het){0,2} (?:de dupe|slachtoffers?|gedupeerd)(?!\p{L})|(?<!\p{L})(?:wij|we) hebben het (?:ook|zelf|er) (?:ook |zelf )?(?:zwaar|moeilijk)(?!\p{L})|(?<!\p{L})voor ons (?:is|was|zijn) (?:dit|het|dat) (?:ook|evenmin|net zo) [^.!?\n]{0,25}(?<!\p{L})(?:moeilijk\p{L}{0,2}|zwa(?:ar|re)|pijnlijk\p{L}{0,2}|vervelend\p{L}{0,2}|heftig\p{L}{0,2}|leuk|makkelijk)(?!\p{L})|(?<!\p{L})slapeloze nachten(?!\p{L})|(?<!\p{L})niemand (?:vindt|baalt|betreurt) [^.!?\n]{0,30}dan (?:wij|ik|wijzelf)(?!\p{L})/giu,
    unless: /(?<!\p{L})collega's?(?!\p{L})/iu,
    instead: 'Schrijf wat het betekent voor de mensen die het is overkomen.',
    finds: [
      'Ook wij zijn slachtoffer van deze criminelen.',
      'Wij zijn hier zelf slachtoffer van.',
      'Dit is ook voor ons een zware tijd.',
      'Ook voor ons is dit heel vervelend.',
      'Vergeet niet dat wij zelf ook slachtoffer zijn.',
      'Voor ons is dit net zo pijnlijk.',
    ],
    passes: [
      'Twee van onze collega’s zijn slachtoffer.',
      'De universiteit is slachtoffer van een cyberaanval.',
      'Wij denken aan de slachtoffers en hun families.',
      'Dit is voor ons allemaal een zware dag.',
    ],
  },
];
