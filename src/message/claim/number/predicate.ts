const predicates = {
  affected:
    /\b(?:affect(?:s|ed|ing)?|hit|impact(?:s|ed)?|involved?|concern(?:s|ed)|disrupted|suffer(?:ed|ing)?|experienc(?:e|ed|ing)|getroffen(?:en)?|treft|trof|troffen|raakt(?:e|en)?(?= (?:\d|onze|ruim |zo['’]n|ongeveer|bijna|circa|meer dan|\p{L}{1,12}(?:duizend|honderd)))|geraakt|gedupeerd(?:e|en)?|gedupeerden|betrokken(?:en)?|betreft|last (?:van|had|hadden|hebben|ondervonden|ondervinden)|hinder|geraakt|te maken met|kamp(?:t|en|ten) met|slachtoffer van|struck|victims? of|(?:gaat|ging) (?:het )?(?:[\p{L}-]{1,15} )?om)\b/giu,
  injured: /\b(?:injur(?:ed|ies|y)|hurt|wounded|gewond(?:e|en)?|(?:licht|zwaar)gewond(?:e|en)?|letsel|verwond)\b/giu,
  dead: /\b(?:dead|died|deaths?|death toll|dodental(?:len)?|killed|fatalit(?:y|ies)|lost their lives|overleden(?:en)?|omgekomen|doden?|overleed|om het leven)\b/giu,
  ill: /\b(?:ill|illness(?:es)?|sick|unwell|symptoms|infected|poison(?:ed|ing)|ziek(?:e|en|te|geworden)?|besmet(?:te)?|vergiftigd)\b/giu,
  missing: /\b(?:missing|unaccounted|vermist(?:e|en)?)\b/giu,
  leaked:
    /\b(?:leak(?:ed|s)?|stolen|exposed|accessed|compromised|breached|copied|gelekt(?:e)?|gestolen|buitgemaakt|ingezien|gekopieerd|lek(?:ten|te|ken)|op straat|uitgelekt)\b/giu,
  polluted:
    /\b(?:pollut(?:ed|ion)|contaminat(?:ed|ion)|vervuild(?:e)?|vervuiling|verontreinigd(?:e)?|verontreiniging)\b/giu,
  evacuated: /\b(?:evacuated|ge[eë]vacueerd(?:e|en)?)\b/giu,
  access:
    /\b(?:log(?:ged|ging)?[ -]?(?:in|on)s?|sign(?:ed)? in|access|running|working(?! (?:on|to|with|hard|together|day|round|around|closely|flat))|works|available|back online|runs|smoothly|inloggen|ingelogd|log(?:gen|t)? (?:\p{L}{1,10} ){0,2}in|toegang|bereikbaar|beschikbaar|werkt|werken(?! (?:aan|er|hard|samen|met|door|om|nog|dag|\d))|functione(?:ert|ren)|draai(?:t|en))\b/giu,
  unpowered:
    /\b(?:(?:without|no|los(?:t|e|ing)) (?:power|electricity|water|gas|heating|internet)|(?:zonder|geen) (?:stroom|water|gas|verwarming|internet)|stroomlo(?:os|ze)|in the dark|in het donker)\b/giu,
  cancelled:
    /\b(?:cancel(?:l?ed|l?ing)?|cancellations?|called off|scrapped|geannuleerd(?:e)?|annule(?:ren|ert|erden|erde)|geschrapt(?:e)?|schrap(?:pen|t|ten|te)|vervallen|uitgevallen|(?:vallen|vielen|valt|viel) (?:[\p{L}\d.]{1,12} ){0,5}uit|uitvallen)\b/giu,
  recalled:
    /\b(?:recall(?:ed|s|ing)?|terug(?:ge)?roepen|terugroep\p{L}{0,10}|roepen (?:[\p{L}\d.]{1,12} ){0,6}terug)\b/giu,
  sold: /\b(?:sold|bought|verkocht(?:e)?|gekocht)\b/giu,
  closed: /\b(?:closed|shut|closures?|to close(?! (?:to|ties|contact))|gesloten|dicht|sluiten|sloten)\b/giu,
  double: /\b(?:charged twice|double[- ]charged|twice|dubbel|tweemaal|twee keer)\b/giu,
  delayed: /\b(?:delay(?:ed|s)?|vertraagd(?:e)?|vertraging(?:en)?)\b/giu,
  // What is done for or by them afterwards. A number with one of these counts another lot of people.
  informed:
    /\b(?:inform(?:ed|ing)?|notif(?:y|ied)|contact(?:ed|ing)?|called|calling|phoned|e-?mail(?:s|ed|ing)?|wrote|written|told|letters?|reached|message[ds]?|ge[iï]nformeerd|informeren|gebeld|bellen|gemaild|mail(?:en|tje)?|brie(?:f|ven)|aangeschreven|benaderd|benaderen|bereikt|bereiken|gesproken|bericht(?:en|je)?|sms)\b/giu,
  refunded:
    /\b(?:refund(?:s|ed)?|reimbursed?|compensat(?:ed?|ion)|repaid|paid|money back|terug(?:betaald|gekregen|gestort|betalen|storten)|vergoed(?:ing)?|schadeloos|gecompenseerd|betaald|geld terug|tegoed(?:bon)?|vouchers?)\b/giu,
  restored:
    /\b(?:restor(?:ed|ing)|resolv(?:ed|ing)|solved|fixed|recovered|reconnected|again|back (?:on|to|up|for)|(?:power|electricity|water|gas|service|supply|signal|heating|stroom|licht|verwarming|verbinding) (?:(?:has|have|had|is|was|heeft|zijn) )?(?:returned|back|terug)|hersteld|opgelost|weer|opnieuw|verholpen|aangesloten)\b/giu,
  asked:
    /\b(?:ask(?:ed|ing)?|complain(?:ed|ing)?|sign(?:ed)? up|registered|applied|reacted|questions?|calls|gevraagd|vragen|vroegen|belden|klagen|klaagden|meldden|gemeld|aangemeld|gereageerd|reacties|telefoontjes)\b/giu,
  helped:
    /\b(?:help(?:ed|ing|en)?|assist(?:ed|ing)?|rebooked|accommodated|sheltered|geholpen|opgevangen|omgeboekt|bijgestaan|begeleid)\b/giu,
  discharged: /\b(?:discharged|released|gone home|sent home|naar huis|ontslagen|uit het ziekenhuis)\b/giu,
  left: /\b(?:left us|switched|cancelled their|opgezegd|overgestapt|vertrokken)\b/giu,
  checked:
    /\b(?:test(?:ed|ing)|checked|inspected|examined|returned(?! to)|replaced|handed in|getest|gecontroleerd|ingeleverd|vervangen|teruggebracht|geretourneerd)\b/giu,
  employed:
    /\b(?:at work|working (?:on|to|with|hard|together|day|round|around|closely|flat)|on duty|deployed|extra staff|aan het werk|werken (?:aan|er|hard|samen|met|door|nog|dag|\d)|ingezet|paraat|in dienst|employs?|serves?|we have(?! (?:now |already |also |had to |so far )?(?:\p{L}{2,14}ed|had|shut|sold|sent|found|lost|taken|made|paid|put|kept|got|given|seen|heard|cut|set|brought|told|begun|held|built|bought|closed|withdrawn)\b)|bedienen)\b/giu,
} as const satisfies Readonly<Record<string, RegExp>>;

/** What is said of those who are counted. Dutch and English words for one thing together. */
export type NumberPredicate = keyof typeof predicates;

/** A predicate with where it stands. */
export interface PlacedPredicate {
  readonly predicate: NumberPredicate;
  readonly start: number;
  readonly end: number;
}

const names = Object.keys(predicates) as NumberPredicate[];

const afterwards: ReadonlySet<NumberPredicate> = new Set<NumberPredicate>([
  'informed',
  'refunded',
  'restored',
  'asked',
  'helped',
  'discharged',
  'left',
  'checked',
  'employed',
]);

/** Whether a predicate says what was done afterwards, so that a number with it may count only a part. Pure. */
export const isAfterwards = (predicate: NumberPredicate): boolean => afterwards.has(predicate);

/** Where predicates stand in a stretch of text, in order. Offsets count from the stretch's start. Pure. */
export const predicatesIn = (text: string): PlacedPredicate[] =>
  names
    .flatMap((predicate) =>
      [...text.matchAll(predicates[predicate])].map((match) => ({
        predicate,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .toSorted((a, b) => a.start - b.start);

/** What the predicate of being without power says itself is no denial of it. */
const powerless =
  /\b(?:without|zonder|no|geen) (?:power|electricity|water|gas|heating|internet|stroom|verwarming)\b/giu;

/** A stretch of text less the words for being without power, which deny nothing. Pure. */
export const withoutPower = (text: string): string => text.replace(powerless, 'powerless');

const negation =
  /\b(?:not|cannot|never|unable|without|(?:could|ca|did|were|are|is|was|do|does)n['’]t|niet|nooit|geen|zonder)\b/iu;

/** Whether a stretch of text denies what it says. Pure. */
export const isDenied = (text: string): boolean => negation.test(withoutPower(text));
