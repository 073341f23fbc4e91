/** The words by which a language promises. */
export interface PromiseWords {
  /** Where a sentence is cut: before a new subject. */
  readonly cut: RegExp;
  /** What makes a sentence a condition. */
  readonly condition: RegExp;
  /** A promise, with a date or without one. */
  readonly sure: RegExp;
  /** A promise where a moment that lies ahead stands beside it: the present tense is then a future. */
  readonly dated: RegExp;
  /** That more will be told: always, and where a moment stands beside it. */
  readonly update: readonly RegExp[];
  readonly updateAt: readonly RegExp[];
  /** What was told, and no longer will be. */
  readonly past: RegExp;
  readonly effort: RegExp;
  readonly forecast: RegExp;
  /** Others who do it, and what we ask of the reader. */
  readonly others: RegExp;
  readonly who: RegExp;
}

const before = '(?<![\\p{L}\\d])';
const after = '(?![\\p{L}\\d])';
const words = (source: string, flags = 'iu'): RegExp => new RegExp(`${before}(?:${source})${after}`, flags);
const gap = (most: number): string => `[^.!?\\n;]{0,${most}}?`;

const enActs =
  'refund|reimburse|compensate|repay|pay|return|publish|send|call|phone|write|e-?mail|contact|inform|notify|replace|repair|restore|fix|resolve|deliver|give|offer|provide|release|share|report|delete|remove|stop|withdraw|introduce|appoint|hire|change|review|investigate|answer|reply|respond|open|reopen|close|credit|waive|cover|visit|check|collect|reset|install|arrange|hold|organi[sz]e|start|launch|complete|finish|improve|train|set up|cancel|undo|reverse|correct|extend|announce|present|tell|let you know|get back|come back|make|pick up|lower|decide|meet|(?:not|never) (?:share|sell|charge|use|publish|pass|close|let|pay|start|introduce)';
const enNot = '(?!make sense|report to)';
const enPresent =
  'refund|reimburse|compensate|repay|pay|return|publish|send|call|contact|inform|notify|replace|restore|deliver|release|report|close|reopen|open|stop|withdraw|announce|present';
const enOurs =
  '(?:the |your |our |all |every |full |new )?(?:refunds?|money|payments?|service|services|app|website|site|systems?|reports?|results?|findings|compensation|vouchers?|shops?|stores?|branch(?:es)?|helpline|hotline|conclusions|deposits?|orders?|fees?|costs?|letters?)';

const en: PromiseWords = {
  cut: /(?:,\s(?:and\s|but\s|so\s)?|\s(?:and|but)\s|;\s)(?=(?:then\s|also\s)?(?:we|you|everyone|everybody|they|the police|our)(?:['’]ll|['’]re|\s)|will (?:also |then )?(?:provide|post|give|share|send|publish|tell|update|refund|compensate)\s)/giu,
  condition:
    /^(?:if|should|when|unless|in case)\s|(?<![\p{L}])(?:if you|if it|if we|unless|whether|would|could have|had we)(?![\p{L}])/iu,
  sure: words(
    `(?:we|i)(?:['’]ll| will| shall|(?: are|['’]re| am|['’]m) going to)(?: then| also| now| always| personally| fully| immediately| all| each| both)* ${enNot}(?:${enActs})|(?:we|i) (?:promise|guarantee|commit|undertake|pledge)|(?:you|everyone|everybody|all (?:affected )?(?:customers|passengers|people|patients|travellers)|(?:affected )?customers|each (?:affected )?(?:customer|passenger)|every (?:affected )?(?:customer|passenger))(?:['’]ll| will)(?: also| then| each| all| automatically)* (?:receive|get|hear|be (?:fully |automatically )?(?:refunded|contacted|compensated|reimbursed|informed|told|called|paid|notified|credited|given|sent))|${enOurs} will(?: be)?(?: fully| automatically)?(?: all)? (?:refunded|paid|published|sent|restored|back|available|closed|reopened|replaced|repaired|delivered|returned|working|open|credited|in your|released|follow|waived|reimbursed|shared)|(?:a|an) (?:new )?(?:refund|letter|report|voucher|payment|replacement) will (?:be|follow)`,
  ),
  dated: words(
    `we (?:fully |also |then )?(?:${enPresent})|you (?:get|receive|hear)|(?:everyone|everybody|each customer|every customer) (?:gets|receives|hears)|(?:refunds?|payments?|money|reports?|letters?) (?:go(?:es)? out|arrives?|reach(?:es)?|follows?|is sent|are sent|are paid)|we are (?:paying|refunding|publishing|sending|calling|closing|reopening|contacting)`,
  ),
  update: [
    words(
      `(?:will|shall|['’]ll)(?: also| then)? (?:provide|give|post|publish|share|issue|send|add|have|be providing|bring|make|tell|let)${gap(40)} (?:updates?|more|information|news|know)`,
    ),
    words(
      "updates? will be (?:provided|posted|given|shared|published|available)|(?:will|shall|['’]ll) (?:be back|get back to you|come back to you|keep you (?:informed|updated|posted)|update (?:you|this|everyone|again))",
    ),
    words(`hear (?:more )?from us${gap(20)}(?:again|by|before|at|tomorrow|today)|you will hear more`),
    words(
      '(?:next|further|new) update (?:will|to) (?:follow|come|be)|(?:more|further) (?:information|news|details) (?:will follow|to follow|follows)',
    ),
    words(
      "we update (?:you|this (?:page|post|thread)) again|we(?:['’]ll| will) (?:inform|tell) you (?:again|more|further)",
    ),
  ],
  updateAt: [
    words(
      `(?:next|another|further|new) (?:status |public )?(?:update|statement|news|information|message|press briefing)`,
    ),
    words(
      `(?:more|further) (?:information|news|details|updates?)${gap(20)}(?:by|at|before|on|from|tomorrow|within|no later)`,
    ),
    words(`(?:we )?(?:update (?:you|this page|this post)|tell you more|know more|say more)`),
    words(
      '(?<!(?:last|previous|latest|earlier|this|in an|in the|the) )updates? (?:follows?|to follow|by|expected)|more (?:at|by|before|from us)',
    ),
  ],
  past: /(?<![\p{L}])(?:(?:update|information|we|it|details) (?:was|were|had|promised|gave|said)|have (?:posted|given|provided)|last update|previous update|would)(?![\p{L}])/iu,
  effort: words(
    `(?:doing|do) (?:everything|all|our (?:very |level )?(?:best|utmost)|whatever)|(?:will|we) (?:try|continue to (?:work|investigate|monitor|do|look))|work(?:ing)? (?:hard|around|flat|tirelessly|to |on |with|closely)|make every effort|making every effort|leave no stone|strive|endeavou?r`,
  ),
  forecast: words(
    'expect(?:ed|s|ing)?|hop(?:e|es|ing)|aim(?:s|ing)?(?: to)?|should|(?<!(?:\\d|of|in|by|before|until|from|during|early|mid|late|this|next|since) )may(?! \\d)|might|could|likely|probably|plan(?:s|ning)? to|intend(?:s)?|anticipat(?:e|es|ed|ing)|estimat(?:e|ed|es)|targeting|would like',
  ),
  others:
    /(?<![\p{L}])(?:the (?:police|supervisor|regulator|authority|authorities|ministry|minister|municipality|fire (?:service|brigade)|court|government)|they|he|she|fda|fca|afm|dnb|nvwa|supplier|insurer)(?![\p{L}])(?: [a-z]{1,20})? (?:will|is going to|are going to|publish|announce)|(?<![\p{L}])since(?![\p{L}])|^\W{0,9}\d{1,2}[.:]\d{2}(?: [ap]m)?:/iu,
  who: /(?<![\p{L}])(?:we|you|everyone|everybody|all (?:affected )?\p{L}+|each \p{L}+|every \p{L}+|i)(?![\p{L}])/iu,
};

const nlActs =
  'storten|vergoeden|betalen|sturen|bellen|mailen|informeren|publiceren|herstellen|vervangen|repareren|geven|bieden|beantwoorden|verwijderen|wissen|stoppen|sluiten|openen|plaatsen|delen|crediteren|compenseren|bezorgen|leveren|ophalen|nemen|maken|brengen|komen|schrijven|benaderen|sturen|terugbetalen|terugstorten|terugbellen|starten|beginnen|presenteren|melden|laten|halen|trekken|verlengen|annuleren|zetten|stellen|zorgen|passen|onderzoeken|keren|regelen|overmaken|maken|lossen|doen|besluiten|beslissen';
const nlDone =
  'terugbetaald|vergoed|gestort|teruggestort|overgemaakt|hersteld|vervangen|gepubliceerd|verstuurd|verzonden|gecrediteerd|gecompenseerd|gebeld|geïnformeerd|benaderd|gerepareerd|opgehaald|bezorgd|geleverd|verwijderd|gewist|gesloten|geopend|heropend|kwijtgescholden|beantwoord|uitbetaald|ingetrokken|opgelost|bekendgemaakt|openbaar gemaakt|teruggebeld|gestuurd|afgerond';
const nlTake =
  '(?:u|je|jij|jullie|iedereen|ieder|alle [\\p{L} ]{3,30}|elke?(?: [\\p{L}]{3,16}){1,2}|iedere(?: [\\p{L}]{3,16}){1,2}|(?:getroffen |gedupeerde )?(?:klanten|reizigers|patiënten|mensen)|elke (?:getroffen )?(?:klant|reiziger)|iedere (?:getroffen )?klant|wie [^.!?,\\n]{3,60}?)';
const nlGifts =
  '(?:geld|bedrag|vergoeding|schadevergoeding|compensatie|tegoedbon|voucher|cadeaubon|korting|brief|bericht|mail|e-mail|sms|nieuwe?|vervangend|antwoord|factuur|rekening|terug|aankoopbedrag|tegoed|toegang|uitnodiging)';

const nl: PromiseWords = {
  cut: /(?:,\s(?:en\s|maar\s|dus\s)?|\s(?:en|maar)\s|;\s)(?=(?:daarom\s|dan\s|ook\s)?(?:wij|we|u|je|iedereen|zij|de politie)\s|(?:krijgt|ontvangt|zullen|gaan|storten|vergoeden|publiceren|sturen)\s(?:wij|we|u|iedereen)\s)/giu,
  condition:
    /^(?:als (?!bank|bedrijf|organisatie|gemeente|excuus|dank|goedmaker)|indien|mocht|mochten|wanneer|tenzij)|(?<![\p{L}])(?:indien|tenzij|mits|zouden|zou|als u|als je|als het|als dat|als blijkt)(?![\p{L}])/iu,
  sure: words(
    `(?:wij|we|ik) (?:zullen|zal|gaan|ga)(?! ervan| uit van| door| verder| over tot| na | er)${gap(100)} (?:[\\p{L}]{2,14})?(?:${nlActs})|(?:zullen|zal|gaan|ga) (?:wij|we|ik)(?! ervan| er vanuit| uit van| na )${gap(100)} (?:[\\p{L}]{2,14})?(?:${nlActs})|(?:wij|we|ik) (?:beloven|beloof|garanderen|garandeer|zeggen toe|zeggen${gap(30)} toe)|${nlTake} (?:krijgt|krijg|krijgen|ontvangt|ontvang|ontvangen)(?! (?:nu|al|momenteel|op dit moment|(?:een |de )?(?:foutmelding|melding|fout|storing)))${gap(60)} ${nlGifts}|(?:krijgt|krijg|krijgen|ontvangt|ontvangen) (?:u|je|jullie|iedereen|alle)(?! (?:nu|een foutmelding))${gap(60)} ${nlGifts}|(?:wij|we) vergoeden|vergoeden (?:wij|we)|(?:wij|we) (?:storten|betalen)${gap(60)} terug|(?:storten|betalen) (?:wij|we)${gap(60)} terug`,
  ),
  dated: words(
    `(?:wij|we|ik) (?:${nlActs}|stort|bel|stuur)|(?:${nlActs}) (?:wij|we)|${nlTake} (?:krijgt|krijg|krijgen|ontvangt|ontvangen|hoort|horen|hebt|heeft${gap(30)} terug)|(?:krijgt|krijg|krijgen|ontvangt|ontvangen|hoort) (?:u|je|jullie|iedereen|alle|elke?|iedere?)|(?:wordt|worden|is|zijn)${gap(60)} (?:${nlDone})|(?:staat|staan)${gap(40)} (?:terug )?op (?:uw|je|de|hun) rekening|(?:werkt|werken|opent|openen|gaat|gaan|rijden)${gap(30)} (?:weer|open)|(?:is|zijn)${gap(40)} (?:weer )?(?:klaar|bereikbaar|beschikbaar|open|opgelost)`,
  ),
  update: [
    words(
      `(?:zullen|zal|gaan) ${gap(40)}(?:nader |opnieuw |verder |weer )?(?:informeren|berichten|updaten|bijpraten|laten weten)|(?:hoort|hoor|horen) (?:u|je|jullie|wij)?${gap(20)}(?:weer |meer )?(?:iets )?van ons`,
    ),
    words(
      `(?:wij|we) (?:houden (?:u|je|jullie|iedereen)${gap(30)}op de hoogte|komen${gap(40)}(?:hierop |hier op |erop )?terug (?:op|met|bij)|komen (?:hierop|erop|hier) ${gap(40)}terug|laten${gap(60)}(?:van ons )?(?:horen|weten))|(?:komen|laten) (?:wij|we)${gap(60)}(?:terug|weten|horen)|(?:houden) (?:wij|we) (?:u|je|jullie)${gap(30)}op de hoogte`,
    ),
    words('(?:volgende|nieuwe|nadere) (?:update|informatie|bericht) volgt|meer informatie volgt|update volgt'),
  ],
  updateAt: [
    words(
      `(?:volgende|nieuwe|nadere|verdere|eerstvolgende) (?:status)?(?:update|informatie|verklaring|bericht|persmoment|persbericht|stand|nieuws)`,
    ),
    words(
      `(?:vertellen|melden|laten|weten|geven|delen|plaatsen|informeren|berichten|publiceren|komen|verwachten|hoort|hoor|horen|leest|lees|praten|updaten)${gap(80)} (?:meer|opnieuw|nader|verder|update|informatie|nieuws|weer|weten)|(?:praten)${gap(80)} bij|komen${gap(80)} (?:bij|terug)(?! (?:in|naar|op de|aan))`,
    ),
    words(
      `(?:meer|nader|opnieuw|verder)${gap(30)} (?:informatie|nieuws|bericht|weten|informeren|laten weten|horen|update)`,
    ),
    words(
      `(?:uur|morgen|vandaag|vanavond|vanmiddag|(?:maan|dins|woens|donder|vrij|zater|zon)dag) (?:volgt )?meer|meer (?:om|uiterlijk|rond|vóór|voor)|update(?: volgt| komt)? (?:uiterlijk|om|rond|vóór|binnen)`,
    ),
    words(
      `(?:informeren|berichten|updaten)${gap(10)} (?:wij|we|u|je|jullie)${gap(40)}|(?:hoort|hoor|horen) (?:u|je|jullie)`,
    ),
  ],
  past: /(?<![\p{L}])(?:(?:hebben|heeft|had|hadden)[^.!?\n]{0,80}?(?:gemeld|verteld|laten weten|geïnformeerd|gezegd|geplaatst|gegeven)|(?:meldden|vertelden|lieten|informeerden|kwamen|zeiden|schreven|gaven)|vorige update|laatste update)(?![\p{L}])/iu,
  effort: words(
    `(?:doen|doet)${gap(20)} (?:er )?(?:alles|al het mogelijke|ons (?:uiterste )?best|wat we kunnen)|alles aan om|alles op alles|met man en macht|werken${gap(20)} (?:hard|aan|door|eraan)|spannen ons|zetten ons|inspannen|inzetten|blijven (?:werken|zoeken|onderzoeken|ons)|ons uiterste best|uiterste best`,
  ),
  forecast: words(
    'naar verwachting|verwachten|verwacht|verwachting|hopen|hoop|hopelijk|streven|streeft|mikken|proberen|van plan|waarschijnlijk|vermoedelijk|voornemens|zou|zouden|willen|kunnen|kunt|kan|mogelijk|gaan ervan uit|gaan er vanuit|moeten|moet|naar schatting',
  ),
  others:
    /(?<![\p{L}])(?:(?:de|het) (?:politie|toezichthouder|afm|nvwa|gemeente|ministerie|minister|brandweer|rechter|overheid|inspectie|autoriteit|veiligheidsregio|burgemeester|leverancier|verzekeraar|dnb|om)|dnb|zij|hij)(?![\p{L}]) [^.!?\n]{0,60}|(?<![\p{L}])door (?!ons)(?:de|het|uw) (?:politie|leverancier|verzekeraar|bank|gemeente)(?![\p{L}])|^\s*(?:bel|stuur|kijk|mail|meld|lees|ga|vraag|neem|breng|gebruik|wacht|geef|wijzig|controleer)\s|(?<![\p{L}])sinds(?![\p{L}])|^\W{0,9}\d{1,2}[.:]\d{2}(?: uur)?:/iu,
  who: /(?<![\p{L}])(?:wij|we|ik|u|je|jij|jullie|iedereen|alle [\p{L}]+|elke [\p{L}]+|iedere [\p{L}]+)(?![\p{L}])/iu,
};

export const promiseWords: Readonly<Record<'en' | 'nl', PromiseWords>> = { en, nl };
