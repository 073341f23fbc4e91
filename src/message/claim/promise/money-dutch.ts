import { amount, gap, named, organisation, then, words, type MoneyWords } from './money-word.js';

const nlFree =
  '(?:gratis|kosteloze?) (?:(?:extra|vervangende?) )?(?:maand(?:en)?|week|weken|jaar|dag|nacht(?:en)?|kaartjes?|tickets?|abonnement|maaltijd(?:en)?|overnachting(?:en)?|reis|reizen|rit|toegang|ontbijt|lunch|diner|data|upgrade)|(?:maand(?:en)?|week|weken|jaar|kaartjes?|abonnement|overnachting|nacht)(?: (?!niet)[\\p{L}]{1,12}){0,2} (?:gratis|cadeau|kosteloos|voor niets)';
const nlGift = `(?<!(?:over|om|voor|zonder|naar|bij|geen) (?:(?:een|de|uw|je|het|eventuele|mogelijke|onze) )?)(?:(?:schade)?vergoeding(?:en)?|onkostenvergoeding|schadeloosstelling|smartengeld|compensatie|(?:tegoed|waarde|cadeau|kortings)bon(?:nen)?|vrijkaart(?:en|jes)?|vouchers?|korting|tegemoetkoming|restitutie|teruggave|creditnota|tegoed van|halve prijs|${nlFree})(?!(?:s)?(?:formulier|aanvraag|regeling)| (?:over|aanvragen))`;
const nlPaid = `(?:${nlGift}|(?<!van )${amount}(?! (?:boete|administratiekosten)))`;
const nlMoney =
  '(?:geld|bedrag(?:en)?|aankoopbedrag|aankoopprijs|ticketprijs|prijs|kosten|abonnementsgeld|abonnement|abonnementskosten|inleg|reissom|reiskosten|huur|borg|statiegeld|premie|lesgeld|collegegeld|entree|schade|uitgaven|maandbedrag|contributie|kaartje|kaartjes|ticket|tickets|boete)';
const nlDo =
  'vergoeden|compenseren|terugbetalen|terugstorten|restitueren|schadeloosstellen|schadeloos stellen|kwijtschelden|crediteren|uitbetalen|uitkeren|terugboeken|verrekenen|teruggeven';
const nlDone =
  'vergoed|terugbetaald|teruggestort|gecompenseerd|gecrediteerd|kwijtgescholden|gerestitueerd|schadeloosgesteld|schadeloos gesteld|teruggeboekt|(?<=(?:bedrag|geld|vergoeding|schade|\\d)[^.!?\\n;]{0,60}?)(?:uitgekeerd|uitbetaald|overgemaakt|bijgeschreven|teruggegeven|verrekend)';
const nlWe = '(?:wij|we|ik)';
const nlCosts =
  '(?:kosten|[\\p{L}]{3,14}kosten|schade|rekening|uitgaven|taxi|hotel|overnachting|vervoer|reparatie|uitvaart|behandeling|rit|verblijf|maaltijd(?:en)?|eigen risico|wat (?:u|je|jullie|mensen)[^.!?\\n;]{0,40}? (?:kwijt|uitgegeven|betaald))';
/** A verb of ours with what it takes, in both orders: "wij geven … korting" and "geven wij … korting". */
const ours = (verbs: string, rest: string): string => `(?:${nlWe} (?:${verbs})|(?:${verbs}) ${nlWe})${rest}`;
const nlGets = '(?:krijgt|krijg|krijgen|ontvangt|ontvang|ontvangen)';

/** How Dutch promises money. */
export const dutchMoney: MoneyWords = {
  giving: [
    words(ours('vergoeden|vergoed|compenseren|compenseer|restitueren|crediteren|verrekenen', '')),
    then(
      `(?:${nlWe} (?:zullen|zal|gaan|ga|willen|beloven|garanderen|zeggen toe)|(?:zullen|zal|gaan|ga) ${nlWe})`,
      80,
      `(?:te )?(?:${nlDo}|terug te (?:betalen|storten|geven)|schadeloos te stellen|kwijt te schelden)`,
    ),
    then(ours('betalen|betaal|storten|stort|boeken|boek', ''), 80, `terug(?! ?(?:naar|op de markt))`),
    then(ours('geven|geef', ''), 40, `(?:${nlMoney}|${amount})${gap(40)} terug`),
    then(ours('betalen|keren|maken', ''), 50, `(?:${nlMoney}|${amount}|vergoeding)${gap(40)} (?:uit|over)`),
    then(
      ours('storten|maken', ''),
      20,
      `(?:(?:uw|het|je|dit|dat|elk) (?:geld|bedrag)|${amount})${gap(60)} (?:op (?:uw|je|hun|de)|over|terug)`,
    ),
    then(ours('betalen|betaal|dragen|dekken|draag', ''), 50, `${nlCosts}`),
    words(`(?:bon|bonnetje|bonnen|rekening|nota|factuur)${gap(20)} (?:dan|en) (?:betalen|vergoeden) (?:wij|we)`),
    then(ours('maken|maak', ''), 60, `(?:goed met${gap(30)} ${nlGift}|(?:schade|verlies|kosten)${gap(30)} goed)`),
    then(ours('schelden|stellen|stel', ''), 60, `(?:kwijt|schadeloos)`),
    then(ours('geven|geef|bieden|bied|sturen|betalen|betaal|schenken|keren|kennen|trakteren', ''), 60, `${nlGift}`),
    then(
      ours(
        'geven|geef|bieden|betalen|betaal|storten|schenken|keren',
        ` (?:u|je|jullie|iedereen|ieder|elk(?:e)?|iedere|alle|aan|per|hun|getroffen|klanten|hen)`,
      ),
      50,
      amount,
    ),
    then(
      `(?:${nlWe} (?:zullen|zal|gaan|ga)|(?:zullen|zal|gaan|ga) ${nlWe})`,
      60,
      `${nlPaid}${gap(20)} (?:geven|aanbieden|bieden|sturen|betalen|storten|overmaken|uitkeren)`,
    ),
    then(
      ours('laten|trekken|halen', ''),
      50,
      `(?:boete|kosten|rente|incassokosten|bedrag|factuur|rekening)${gap(20)} (?:vervallen|af)`,
    ),
    words(
      `(?:boete|kosten|rente|incassokosten|aanmaningskosten|factuur|${nlCosts})s?${gap(30)} (?:laten (?:wij|we)${gap(10)} vervallen|(?:komt|komen) te vervallen|vervalt|vervallen)`,
    ),
    then(
      ours('trekken|brengen|verrekenen', ''),
      50,
      `(?:af van|in mindering|met (?:uw|je) (?:volgende )?(?:factuur|rekening|nota))`,
    ),
    then(ours('nemen|neem', ''), 50, `(?:${nlCosts}|alles)${gap(20)} voor (?:onze|eigen) rekening`),
    words(
      `${nlCosts}${gap(40)} (?:(?:nemen|dragen|betalen|vergoeden) (?:wij|we)|voor onze rekening|voor rekening van (?!uw|je|de verzeker|de klant|u(?![\\p{L}])|derden))|op onze kosten|voor onze kosten`,
    ),
    then(
      ours('stellen|reserveren|trekken|openen|richten|zetten', ''),
      30,
      `(?:${amount}|(?:schade|nood|compensatie|steun|hulp)fonds)${gap(40)} (?:beschikbaar|opzij|op|uit|vrij|voor)`,
    ),
    then(
      `(?<!(?:wij|we|ik) )${nlGets}(?! (?:wij|we|ik)(?![\\p{L}]))`,
      70,
      `(?:${nlMoney}${gap(40)} (?:terug|vergoed|terugbetaald|teruggestort|gecompenseerd|kwijtgescholden)|(?<!(?:bericht|brief|factuur|rekening|boete)[^.!?\\n;]{0,20}?)${nlPaid})`,
    ),
    words(
      `${nlMoney} ${nlGets} (?:u|je|jullie|iedereen)${gap(40)} terug|(?<=^\\W{0,3})${nlGets} (?:u|je|jullie|zij|ze)${gap(20)} van ons terug|(?:staat|geldt)${gap(30)} (?:een )?(?:vergoeding|schadevergoeding|compensatie) van ${amount}`,
    ),
    words(
      `(?:dan|vrijdag|vandaag|morgen|uiterlijk|binnen)${gap(20)} (?:hebt|heeft|heb) (?:u|je|iedereen)${gap(20)} (?:geld|bedrag)${gap(15)} terug`,
    ),
    words(
      `(?:kunt|kan|kun|kunnen)${gap(50)} ${nlCosts}${gap(30)} (?:bij ons )?(?:declareren|terugvragen|terugkrijgen)|(?:kunt|kan|kun|kunnen)${gap(50)} bij ons (?:declareren|terugvragen|terugkrijgen)|(?:kunt|kan|kun|kunnen)${gap(40)} (?:uw|je|hun|het)(?: [\\p{L}]{3,12})? (?:geld|bedrag|aankoopbedrag)${gap(20)} (?:terugkrijgen|terugvragen|ophalen)`,
    ),
    words(
      `(?:declareer|vraag)${gap(40)} ${nlCosts}${gap(20)} (?:bij ons|terug)|tegen (?:volledige )?(?:teruggave|terugbetaling)`,
    ),
    then('wordt|worden|zal|zullen', 70, nlDone),
    words(`(?:volledig |geheel |automatisch )?(?:${nlDone}) (?:wordt|worden|zal worden|zullen worden)`),
    words(
      `(?:geld|bedrag|vergoeding|compensatie|terugbetaling)${gap(40)} (?:staat|staan|komt|komen|is|zijn)${gap(40)} (?:op (?:uw|je|hun|de) rekening|uw kant op|je kant op|onderweg)|(?:staat|komt)${gap(30)} (?:uw|je|het) (?:geld|bedrag)${gap(30)} (?:terug )?op (?:uw|je|de) rekening`,
    ),
    words(
      `er (?:komt|is|zal)${gap(20)} (?:een )?(?:volledige |ruime |passende )?(?:schadevergoeding|vergoeding|compensatie|compensatieregeling|schadefonds|noodfonds|tegemoetkoming|schaderegeling)`,
    ),
    words(`zorgen${gap(20)} dat${gap(40)} (?:${nlMoney})${gap(20)} (?:terugkrijg(?:t|en)?|vergoed)`),
    words(
      `(?:niemand|geen enkele klant|u|je) (?:blijft|draait|blijven|zult|zal)${gap(30)} (?:schade|kosten)${gap(10)}(?: zitten| op(?:draaien)?)|niemand${gap(30)} financieel (?:nadeel|schade)`,
    ),
    words(
      `(?:is|zijn|krijg(?:t|en)?)${gap(30)} van ons cadeau|(?:rit|reis|taxi|hotel|koffie|maaltijd|rekening|drankje) is (?:voor|van) ons`,
    ),
    named(
      `(?:${organisation}(?: (?:zal|gaat))? (?:vergoedt|compenseert|crediteert|restitueert|(?:betaalt|stort|geeft|boekt|keert|scheldt|neemt|stelt) [^.!?\\n;]{0,70}?(?:terug|uit|kwijt|voor (?:haar|zijn|eigen) rekening|schadeloos)|(?:geeft|biedt|betaalt|schenkt) (?:u|je|iedereen|ieder|elk|elke|iedere|alle|getroffen|klanten)[^.!?\\n;]{0,50}? ${nlPaid})|(?:vergoedt|compenseert) ${organisation}|${organisation} (?:zal|gaat) [^.!?\\n;]{0,70}?(?:${nlDo}))`,
    ),
  ],
  sparing: [
    words(
      `(?<!(?:bellen|gesprek|telefoontje|[Hh]et|[Dd]at|[Dd]it) )kost (?:u|je|jullie|hun|hen)(?: (?:dan|ook|helemaal|verder))? (?:niets|geen cent)`,
    ),
    then(
      ours('brengen|breng|rekenen|reken|vragen|berekenen|incasseren|innen|schrijven|sturen', ''),
      50,
      `(?:geen|niets?)${gap(30)} (?:in rekening|kosten|abonnementsgeld|huur|rente|boetes?|af|factuur|rekening|aanmaning)`,
    ),
    words(
      `(?:betaalt|betaal|betalen)(?: (?:u|je|jullie|iedereen))?${gap(50)} (?:geen (?:[\\p{L}]{0,20}(?:kosten|geld|huur|premie|rente|boete|bijdrage|tarief|abonnement|contributie)|cent|euro)|niets(?! aan)|nul euro|de helft|minder)`,
    ),
    words(
      `(?:hoeft|hoeven) niemand${gap(30)} te betalen|niemand hoeft${gap(30)} te betalen|(?:hoeft|hoef|hoeven)(?: (?:u|je|jullie))?${gap(50)} (?:niet te betalen|niets te betalen|geen${gap(30)} te betalen)`,
    ),
    words(
      `(?:kunt|kan|kun|kunnen|mag|mogen)(?: (?:u|je|jullie))?${gap(40)} (?:kosteloos|gratis|zonder (?:extra )?kosten|zonder boete) (?:annuleren|omboeken|opzeggen|overstappen|wijzigen|stoppen|ruilen)|(?:annuleer|boek om|zeg op|annuleren|omboeken) (?:is |kan )?(?:kosteloos|gratis)`,
    ),
    words(
      `(?:er worden|worden)${gap(40)} geen (?:extra )?(?:[\\p{L}]{0,12}kosten|boetes?|rente)${gap(30)} in rekening gebracht`,
    ),
  ],
  open: /(?<![\p{L}])(?:onderzoek(?:en|t)?|bekijken|bekijkt|kijken (?:naar|of|hoe)|bezien|overwegen|overweegt|beoordelen|beslissen|beslist|besluiten|besluit|bepalen|nagaan|of (?:wij|we|u|je|en|iedereen|klanten)|zou|zouden|misschien|wellicht|eventuele?|mogelijke|hopen|hoopt|proberen|streven|gerucht(?:en)?|informatie over|bericht over|brief over|eisen|eist|vragen (?:om|dat)|vraagt om|hoe (?:u|je|vraagt|wij|we)|wat als|(?:zeg|beloof|noem|meld|bied|doe) [^.!?\n]{0,40}?(?:geen|niet|nooit)|(?:geen|zonder) (?:\p{L}+ )?(?:vergoeding|schadevergoeding|compensatie|geld|korting|tegoedbon|voucher|restitutie|toezegging\p{L}*|losgeld))(?![\p{L}])/iu,
  unsure:
    /(?<![\p{L}])(?:recht (?:op|hebt|heeft|hebben)|in aanmerking|blijkt|(?:waar|indien|zo|als dat) (?:nodig|mogelijk)(?! snel)|onwaar|niet waar|onjuist|nep\p{L}*|oplichters?|criminelen|losgeld|klopt niet|bewe(?:er|ring)\p{L}*|volgens de wet|wettelijke?)(?![\p{L}])/iu,
  others:
    /(?<![\p{L}])(?:(?:door|van|via|bij) (?:uw|de|het|een|je|hun|zijn|haar)(?: eigen)? (?:bank|\p{L}{0,12}verzekeraar|verzekering|reisorganisatie|overheid|leverancier|rijk|staat|fabrikant|werkgever|verhuurder|gemeente|creditcardmaatschappij|reisbureau|ministerie)|(?:uw|de|je|hun) (?:bank|\p{L}{0,12}verzekeraar|verzekering|overheid|leverancier|fabrikant|werkgever|verhuurder|reisorganisatie))(?![\p{L}])/iu,
  denied:
    /^[^.!?,;\n]{0,60}?(?<![\p{L}])(?:niet(?! (?:alleen|meer dan normaal))|nooit|geen|pas als|alleen als|tenzij)(?![\p{L}])/iu,
};
