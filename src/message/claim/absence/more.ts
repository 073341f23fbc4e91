/** Any few words, and the bounds of a word. */
const few = String.raw`(?:[\p{L}'’-]{1,30} )`;
const from = String.raw`(?<![\p{L}])`;
const to = String.raw`(?![\p{L}-])`;
const pattern = (...forms: readonly string[]): RegExp =>
  new RegExp(`${from}(?:${forms.map((form) => form.replaceAll('~', few)).join('|')})${to}`, 'giu');

// Words that tell of harm whatever they are said of.
const nlStrong =
  '(?:(?:uit)?gelekt|gestolen|buitgemaakt|bemachtigd|weggesluisd|ontvreemd|gecompromitteerd|gehackt|misbruikt|besmet|vervuild|verontreinigd|vergiftigd|gewond|omgekomen|verongelukt|ingezien|onderschept|gekraakt|verloren gegaan|op straat (?:gekomen|beland|komen te liggen)|in (?:verkeerde|vreemde) handen (?:gevallen|gekomen|beland|terechtgekomen)|in gevaar (?:geweest|gekomen|gebracht))';
const nlHarm = String.raw`(?:[\p{L}-]{0,20}(?:verlies(?: van [\p{L}-]{2,20})?|lek(?:ken)?|gewonden|slachtoffers?|doden|letsel|gevaar|risico['’]?s?|dreiging|diefstal|misbruik|fraude|besmetting(?:en)?|vergiftiging(?:en)?|inbraak|vervuiling|verontreiniging)|schade(?! ?(?:vergoeding|claim)))`;
const nlData = String.raw`[\p{L}-]{0,20}(?:gegevens|data|informatie|dossiers?|bestanden|adressen|wachtwoord(?:en)?|pincodes?|rekeningnummers|documenten|foto['’]s|nummers)`;
const nlSystem = String.raw`[\p{L}-]{0,20}(?:systemen|systeem|netwerk|database|servers?|accounts?|omgeving|administratie|gegevens|data|bestanden|wachtwoorden)`;
const nlSubstance =
  '[\\p{L}-]{0,20}(?:gif|gas|gassen|stof|stoffen|rook|dampen|straling|asbest|olie|chemicaliën|vloeistof|bacteriën|diesel|brandstof|zuur|chloor|ammoniak|rioolwater)';
const nlActor =
  '(?:(?:de |het )?(?:hackers?|indringers?|inbrekers?|aanvallers?|criminelen|daders?|dieven|dief|onbevoegden|derden|buitenstaanders|buitenstaander))';
const nlIs = '(?:is|zijn|was|waren|werd|werden|raakte|raakten)';
const nlHas = '(?:heeft|hebben|had|hadden)';
const nlNever =
  '(?:op geen enkel (?:moment|ogenblik|tijdstip)|(?:op )?geen (?:enkel )?(?:moment|ogenblik|seconde)|nimmer|nooit)';

/** Other ways to say in Dutch that some harm did not happen. Each is linear: gaps are a few words. */
export const moreDutch: readonly RegExp[] = [
  // "Bij de inbraak is geen enkel dossier gestolen", "geen enkele klant is gewond"
  pattern(
    `${nlIs} ~{0,6}?g[eé][eé]n(?: van)? ~{1,5}?${nlStrong}`,
    `g[eé][eé]n (?:van )?~{1,5}?(?:${nlIs} ~{0,3}?${nlStrong}|${nlStrong} ${nlIs})`,
    `${nlIs} ~{0,3}?(?:niet|nooit) ~{0,2}?${nlStrong}`,
    `${nlIs} ~{0,4}?niets ~{0,3}?(?:${nlStrong}|weggenomen|meegenomen|verdwenen|verloren gegaan)`,
  ),
  // "er lekten geen wachtwoorden", "er kwamen geen giftige stoffen vrij", "er gingen geen bestanden verloren"
  pattern(
    String.raw`er (?:lekten?|verdwenen|verdween|ontsnapten?) ~{0,3}?(?:g[eé][eé]n ~{0,2}?[\p{L}-]{3,30}|niets|niemand)`,
    `er (?:kwamen|kwam) ~{0,3}?(?:g[eé][eé]n ~{1,4}?|niets )(?:vrij|op straat|naar buiten|in verkeerde handen|om)`,
    `er (?:gingen|ging) ~{0,3}?(?:g[eé][eé]n ~{1,4}?|niets )verloren`,
    `er (?:raakten?|raakte) ~{0,3}?(?:g[eé][eé]n ~{1,4}?|niemand )(?:gewond|besmet|in gevaar)`,
    `${nlData} ~{0,3}?(?:lekten?|(?:liggen|ligt|lagen) ~{0,1}?(?=niet op straat)|(?:vielen|kwamen|belandden) ~{0,1}?(?=niet|nooit)) ?(?:niet|nooit)(?: uit| op straat| in verkeerde handen| naar buiten)?`,
  ),
  // "de inbrekers zijn niet in onze systemen geweest", "hackers konden niet bij uw gegevens"
  pattern(
    `${nlActor} (?:${nlIs}|${nlHas}|konden|kon|kwamen|kwam|kregen|kreeg|wisten|wist) ~{0,4}?(?:niet|nooit|niets|nergens|g[eé][eé]n) ~{0,6}?(?:binnen(?:gekomen|gedrongen)?|toegang|gestolen|meegenomen|gezien|ingezien|bekeken|gekopieerd|buitgemaakt|bemachtigd|bij (?:de |uw |onze |je |jouw )${nlSystem}|in (?:de |uw |onze |je )${nlSystem}|tot (?:de |uw |onze )${nlSystem})`,
    `(?:kwamen|kwam|zijn|is|drongen) ~{0,3}?(?:niet|nooit) (?:in|tot) (?:onze|uw|de) ${nlSystem}(?: (?:geweest|gekomen|door(?:gedrongen)?|binnengedrongen|terechtgekomen))`,
    `niemand (?:(?:buiten|behalve|zonder|anders dan) ~{1,4}?)?${nlHas} (?:~{0,3}?toegang (?:gehad|gekregen)|~{0,5}?${nlData} ~{0,3}?(?:gezien|ingezien|bekeken|gestolen|gekopieerd|meegenomen))`,
    `(?:${nlHas} ~{0,3}?)niemand ~{0,4}?(?:toegang (?:gehad|gekregen)|${nlData} ~{0,2}?(?:gezien|ingezien|bekeken|gestolen|gekopieerd))`,
  ),
  pattern(
    `niemand ~{0,4}?(?:(?:gevaar|risico|letsel) (?:gelopen|opgelopen)|iets overkomen|ziek (?:geworden|gemeld)|geld (?:kwijtgeraakt|verloren))`,
    `(?:is|zijn|was|waren) ~{0,3}?niemand ~{0,2}?(?:iets overkomen|ziek geworden|onwel geworden)`,
    `(?:iedereen|allen) ~{0,6}?(?:ongedeerd|zonder kleerscheuren|met de schrik)`,
    `g[eé][eé]n ~{1,4}?${nlIs} ~{0,3}?(?:geld|spaargeld|gegevens) (?:kwijtgeraakt|verloren|kwijt)`,
    String.raw`${nlIs} ~{0,3}?g[eé][eé]n ~{0,2}?${nlSubstance} ~{0,4}?(?:vrijgekomen|ontsnapt|gelekt|weggelekt|verspreid|terechtgekomen|gestroomd|gelopen|geloosd)`,
    `${nlHas} ~{0,3}?g[eé][eé]n ~{0,2}?${nlSubstance} ~{0,3}?(?:verspreid|geloosd|gelekt|uitgestoten|vrijgegeven)`,
    `${nlHas} ~{0,3}?g[eé][eé]n gevolgen (?:gehad )?voor (?:de |het |uw )?(?:patiënten|(?:volks)?gezondheid|milieu|omgeving|veiligheid|drinkwater|gegevens|bewoners|omwonenden|klanten|patiënten)`,
    `${nlData} ${nlIs} ~{0,3}?niet (?:betrokken|geraakt|aangetast)`,
    `(?:wij|we) (?:zijn|raakten) g[eé][eé]n ~{0,2}?${nlData} ~{0,5}?kwijt(?:geraakt)?`,
    `${nlActor} (?:niets|niet|nooit|g[eé][eé]n ~{1,3}?) ?~{0,3}?(?:hebben|heeft|hadden|had|konden|kon|zijn|is) (?:gestolen|meegenomen|gezien|ingezien|bekeken|gekopieerd|buitgemaakt|bemachtigd|binnengekomen|binnengedrongen)`,
    `niemands ~{1,3}?${nlIs} ~{0,3}?(?:${nlStrong}|naar buiten (?:gekomen|gegaan)|gekopieerd|bekeken)`,
    `${nlActor} ${nlHas} ~{0,3}?(?:niets |niet |nooit |g[eé][eé]n ~{1,3}?)kunnen (?:meenemen|stelen|inzien|bekijken|kopiëren|lezen|zien|openen)`,
    `(?:de |het )?${nlSubstance} ${nlIs} ~{0,3}?niet ~{0,4}?(?:vrijgekomen|terechtgekomen|gestroomd|gelekt|weggelekt|ontsnapt|verspreid)`,
    `met (?:de|het|uw|onze) ~{1,5}?(?:is|was) (?:er )?niets mis|(?:is|was) (?:er )?niets mis met (?:de|het|uw|onze) [\\p{L}-]{3,30}`,
  ),
  // "de storing heeft niet geleid tot verlies van gegevens"
  pattern(
    `${nlHas} ~{0,4}?(?:niet|nooit) (?:tot (?:enig |een )?~{0,2}?${nlHarm} geleid|geleid tot (?:enige? |een )?~{0,2}?${nlHarm}|gezorgd voor ~{0,2}?${nlHarm})`,
    `(?:leidde|leidden) ~{0,3}?niet tot (?:enige? |een )?~{0,2}?${nlHarm}`,
    `${nlHas} ~{0,4}?(?:tot )?g[eé][eé]n (?:enkele? )?~{0,2}?${nlHarm}(?: (?:van|voor|aan|in|bij) (?:de |het |uw |onze )?[\\p{L}-]{2,20})? (?:geleid|veroorzaakt|gelopen|opgelopen|aangericht|opgeleverd|gekost|opgeleverd)`,
    `(?:leverden?|veroorzaakten?|vormt|vormen|vormden?|levert|leveren|opleverden?) ~{0,3}?g[eé][eé]n (?:enkele? |direct |acuut |verder )?${nlHarm}`,
    `(?:er is|er was|is er|was er|is|was) ~{0,4}?g[eé][eé]n sprake (?:geweest )?van ~{0,2}?(?:${nlHarm}|hack|datalek|cyberaanval)`,
    `er (?:is|zijn|was|waren) ~{0,3}?g[eé][eé]n (?:enkele? )?~{0,1}?(?:dataverlies|gegevensverlies|datalek|misbruik|besmettingen|persoonlijke ongelukken|dodelijke slachtoffers)`,
    `er (?:is|was|ontstond) ~{0,3}?g[eé][eé]n schade (?:aan|voor) (?:de |het |uw )?[\\p{L}-]{3,30}`,
    `(?:vielen|vallen|waren|zijn) (?:er |hierbij |daarbij |gelukkig )?~{0,2}?g[eé][eé]n (?:dodelijke |ernstige )?(?:gewonden|slachtoffers?|doden)(?! (?:gemeld|bekend|van|die))`,
    `g[eé][eé]n van (?:uw|de|onze|hun) ${nlData} (?:ligt|liggen|staat|staan|kwam|kwamen) ~{0,2}?(?:op straat|online|op internet|in verkeerde handen)`,
    `g[eé][eé]n ~{1,3}?${nlHas} ~{0,3}?(?:schade|letsel) (?:opgelopen|geleden|ondervonden)`,
    `zonder (?:gewonden|slachtoffers|persoonlijk letsel|dataverlies)(?: (?:verlopen|afgelopen|gebleven))`,
  ),
  // "er is op geen enkel moment gevaar geweest", "op geen enkel moment was de veiligheid in gevaar"
  pattern(
    `(?:is|was|waren|zijn|heeft|hebben|had|hadden|liep|liepen|bestond|verkeerden?) ~{0,5}?${nlNever} ~{0,5}?(?:gevaar|risico|dreiging|in het geding|${nlStrong})(?: (?:geweest|gelopen|bestaan))?(?: voor (?:de |het |uw |onze )?[\\p{L}-]{3,30})?(?! (?:te )?nemen)`,
    `${nlNever} (?:is|was|waren|zijn|heeft|hebben|had|liep|liepen|bestond|verkeerden?) ~{0,6}?(?:gevaar|risico|dreiging|in het geding|${nlStrong})(?: (?:geweest|gelopen))?(?! (?:te )?nemen)`,
    `(?:is|bent|ben|was|waren|zijn|verkeerden?|komt|kwam|kwamen) ~{0,4}?niet in (?:gevaar|het geding)(?: geweest)?`,
  ),
  // "heeft nooit gegevens van klanten verkocht"
  pattern(
    `(?<!(?:u|je|jij) )${nlHas} (?!u |je |jij )~{0,3}?(?:nooit|nimmer|g[eé][eé]n) ~{0,2}?${nlData} ~{0,4}?(?:verkocht|doorverkocht|gelekt|verstrekt|gedeeld|doorgegeven|verloren|kwijtgeraakt|misbruikt|doorgespeeld|weggegeven)`,
    `(?<!(?:u|je|jij) )${nlHas} (?!u |je |jij )~{0,3}?${nlData} ~{0,3}?(?:nooit|nimmer|niet) ~{0,4}?(?:verkocht|doorverkocht|gelekt|verstrekt|gedeeld|doorgegeven|verloren|misbruikt|doorgespeeld)`,
  ),
  // "zwemmers lopen geen risico", "voor kinderen is er geen gevaar", "uw gegevens zijn veilig"
  pattern(
    `(?:loopt|loop|lopen|liep|liepen) ~{0,2}?g[eé][eé]n (?:enkel |extra |verhoogd )?(?:gevaar|risico['’]?s?)`,
    `(?:is|was) er ~{0,3}?g[eé][eé]n (?:enkel |direct |acuut |verder )?(?:gevaar|risico['’]?s?|dreiging)`,
    `(?:wij|we|ik) (?:sluiten|sluit|sloten) (?:nu |inmiddels )?uit(?= dat ~{0,8}?(?:${nlStrong}|${nlData}|gevaar|risico))`,
    `(?:is|zijn|blijft|blijven|bleef|bleven) (?:volledig |geheel |helemaal )?(?:onaangetast|onaangeroerd|ongeschonden)`,
    `${nlData} (?:is|zijn|blijft|blijven|bleef|bleven) (?:volledig |geheel |helemaal )?intact`,
    `(?:is|zijn|blijft|blijven|bleef|bleven) (?:volkomen|volledig|geheel|absoluut|honderd procent) veilig(?! te (?:stellen|houden))`,
    `(?:is|was) ~{0,3}?(?:geen|niet een) ~{0,1}?(?:datalek|cyberaanval|hack)`,
  ),
  pattern(
    `(?:is|zijn|was|waren) (?:volstrekt |absoluut |zeker |volkomen |geheel )?(?:niet (?:gevaarlijk|schadelijk|giftig|besmettelijk)|ongevaarlijk|onschadelijk)`,
  ),
];

const enStrong =
  '(?:leaked|stolen|compromised|breached|hacked|exfiltrated|contaminated|poisoned|injured|hurt|harmed|wounded|killed|infected|misused|exposed|polluted|intercepted|tampered with|endangered|in (?:any |the slightest |real )?danger|at (?:any )?risk)';
const enHarm = String.raw`(?:injur(?:y|ies)|casualt(?:y|ies)|fatalit(?:y|ies)|deaths?|victims|loss of (?:any |your |our )?(?:[\p{L}-]{2,20} )?(?:data|life|money|information|records|files)|(?:data |information )?loss(?:es)?|(?:data |security )?(?:breach(?:es)?|leaks?|leakage)|theft|fraud|misuse|contamination|poisoning|unauthori[sz]ed access|danger|hazards?|(?:health |safety )?risks?(?! (?:assess|analys|register|manag|plan|map)\p{L}{0,10})|threat|damage|harm|pollution|infections?|intrusion|break-in)`;
const enData =
  '(?:data|information|details|passwords?|records?|files?|systems?|accounts?|numbers?|servers?|networks?|databases?|money|funds?|documents?|messages|e-?mails?|photos?|backups?|credentials)';
const enSubstance =
  '(?:asbestos|smoke|gas|oil|chemicals?|fumes|radiation|substances?|bacteria|waste|sewage|fuel|diesel|ammonia|chlorine|acid|pollutants?|toxins?|dust)';
const enActor =
  '(?:(?:the )?(?:hackers?|attackers?|intruders?|criminals?|thieves|thief|burglars?|culprits?|perpetrators?|outsiders?|third part(?:y|ies))|(?:no |any )?unauthori[sz]ed \\p{L}{3,12})';
const not = "(?: not|n['’]t| never)";
const enNot = `(?:(?:did|do|does|have|has|had|could|were|was)${not}|never|failed to|(?:were|was) unable to)`;
const enBreakIn =
  '(?:get(?: in)?to|got(?: in)?to|gotten into|get at|got at|get hold of|got hold of|gain(?:ed)? (?:any )?access|(?:have|had) (?:any )?access|enter(?:ed)?|touch(?:ed)?|steal|stole|stolen|take|took|taken|cop(?:y|ied)|download(?:ed)?|access(?:ed)?|break into|broken into|penetrated?|obtain(?:ed)?|(?:make|made) off with)';
const enLook = '(?:see|saw|seen|view(?:ed)?|read|open(?:ed)?|reach(?:ed)?|use[d]?)';
const object = `(?: to| of)? (?:any|your|our|the|customers?['’]?|personal|payment|card|patient|bank|medical) ~{0,4}?${enData}`;
const enOff = '(?! (?:reported|known|to report|free))';

/** Other ways to say in English that some harm did not happen. Each is linear: gaps are a few words. */
export const moreEnglish: readonly RegExp[] = [
  // "no file on our servers has been compromised", "the servers were never breached"
  pattern(
    `(?:no|zero|(?<![\\d.,])0|none of|not (?:a single|one)) ~{1,6}?(?:was|were|is|are|has been|have been|had been|got) (?:ever |actually )?${enStrong}`,
    `(?:was|were|is|are|has|have|had)${not}(?: been)? (?:ever |actually |in any way )?${enStrong}`,
    `(?:nothing|none of (?:it|this|them)) (?:was |were |has been |has |have been |have |had |got )?(?:ever )?(?:leaked|stolen|taken|lost|copied|compromised|gone missing|went missing|got out|left (?:our|the|this) ~{0,1}?[\\p{L}-]{3,20})`,
    String.raw`(?:no|(?:nobody|no one|no-one)['’]s|none of (?:your|our|the|their)) ~{1,4}?(?:ha[sv]e? )?(?:leaked|went missing|gone missing|got out|(?:fell|fallen) into the wrong hands|(?:ended|end) up (?:online|in the wrong hands)|left our ~{0,1}?[\p{L}-]{3,20})`,
    `${enData} never (?:fell|ended up|leaked|left)(?: (?:into|in) the wrong hands| online| our ~{0,1}?[\\p{L}-]{3,20})?`,
    `${enData} (?:did|has|have)${not} (?:leak(?:ed)?|fall(?:en)? into|end(?:ed)? up (?:online|in the wrong)|(?:leave|left) our)`,
  ),
  pattern(
    `(?:no|none of|not (?:a single|one)) ~{1,5}?(?:(?:has |have |had )?(?:come|came) to (?:any )?harm|(?:has |have )?(?:fell|fallen) ill|(?:has |have )?lost (?:any |their )?(?:money|savings|data)|(?:has |have )?escaped|was taken from|(?:has |have )?left your ~{0,1}?account)`,
    `(?:no one|no-one|nobody|everyone|everybody) (?:else )?(?:has |have |had |is |was |got |came )?(?:(?:out|off|away) )?(?:(?:come|came) to (?:any )?harm|to any harm|fallen ill|fell ill|become ill|unharmed|uninjured|unhurt|suffered (?:any )?(?:harm|injur(?:y|ies)|ill effects)|lost (?:any |their )?(?:money|savings|data))`,
    `not (?:a single|one) ~{0,3}?${enData} (?:was|has been|is) (?:taken|lost|accessed|affected|copied|seen)`,
    `(?:did|has|have|does)${not} (?:affect(?:ed)?|involved?|touch(?:ed)?|reach(?:ed)?) (?:any |your |our |the |customers?['’]? )~{0,2}?(?:${enData}|patients|drinking water|river|groundwater|food)`,
    `${enData} (?:was|were|is|are)${not} involved`,
    String.raw`had no (?:effect|impact|consequences) (?:on|for) ~{0,2}?(?:patients|health|environment|safety|data|drinking water)`,
  ),
  // "they didn't get into our payment systems", "nobody has seen your details"
  pattern(
    `(?:${enActor}|they|he|she) ${enNot} (?:ever |actually |manage(?:d)? to )?${enBreakIn}${object}`,
    `${enActor} ${enNot} (?:ever |actually |manage(?:d)? to )?${enLook}${object}`,
    `${enActor} (?:had|gained|got) no access`,
    `there (?:is|was) nothing (?:wrong|amiss) with (?:the|your|our) [\\p{L}-]{3,30}`,
    `(?:has|have|had)${not} (?:ever )?(?:lost|leaked|sold|exposed) any (?:of )?(?:your|our|personal|patient|customers?['’]?) ~{0,2}?[\\p{L}-]{3,20}`,
    `(?:is|was)${not} (?:a |an )?(?:data |security |privacy )?(?:breach|leak|hack|cyber ?attack)`,
    `(?:we|it|they) (?:have |had )?(?:lost|leaked|exposed) no ~{0,2}?${enData}`,
    `${enActor} (?:took|stole|copied|saw|found|got) (?:nothing|no ~{0,2}?${enData})`,
    `(?:no one|no-one|nobody|no outsiders?|no third party|no hackers?|no unauthori[sz]ed \\p{L}{3,12}) (?:else |(?:outside|but|without|apart) ~{1,4}?)?(?:has |have |had |could |was able to )?(?:ever )?(?:${enBreakIn}|${enLook})${object}`,
  ),
  // "the outage has not led to any loss of data"
  pattern(
    `(?:has|have|had|did|does|do)${not}(?: at any (?:time|point|stage))? (?:led to|lead to|resulted in|result in|caused?|cause|posed?|pose|present|involved?|done|do) (?:any |an? |the )?~{0,2}?${enHarm}(?: (?:to|of|for) (?:the |your |our )?[\\p{L}-]{3,20})?`,
    `(?:led to|resulted in|caused|suffered|involved|did|brought|poses?|posed) no ~{0,2}?${enHarm}`,
    `there (?:has been|have been|was|were|is|are) (?:absolutely |at no (?:time|point) )?(?:no|never(?: been)? any|not any) ~{0,2}?(?<!of )${enHarm}${enOff}`,
    `there (?:was|were|has|have)${not}(?: been)? any ~{0,2}?${enHarm}${enOff}`,
    `(?:is|are|was|were) (?:in no (?:immediate )?danger|at no risk)`,
    `(?:is|are|remains?|remained) (?:perfectly|completely|entirely|absolutely|totally) safe`,
    `(?:run|runs|ran|faces?|faced) no (?:health |further )?(?:risks?|danger)`,
    `(?:can|have|has)(?: now)? (?:rule|ruled) out(?= (?:that|any|the possibility) ~{0,8}?(?:${enStrong}|${enData}|${enHarm}))`,
    `${enData} (?:is|are|was|were|remains?|remained) (?:completely |entirely |all )?(?:unaffected|intact|untouched)`,
    `without (?:any )?(?:injur(?:y|ies)|casualties|loss of (?:life|data))`,
    `(?:is|are|was|were)${not} (?:in any way )?(?:dangerous|harmful|toxic|poisonous|hazardous|infectious|a (?:danger|risk|threat|hazard))`,
    `(?:is|are|was|were) (?:completely |entirely |totally |quite |perfectly )?harmless`,
  ),
  // "the fire did not release any asbestos", "no oil reached the river"
  pattern(
    `(?:did|has|have|had)${not} (?:released?|spread|spill(?:ed)?|leak(?:ed)?|emit(?:ted)?|discharged?) (?:any |the )?~{0,2}?${enSubstance}`,
    `(?:released|spilled|leaked|emitted|discharged) no ~{0,2}?${enSubstance}`,
    `(?:no|none of the) ~{0,2}?${enSubstance} (?:(?:was|were|has been|have been) (?:released|spilled|spread|discharged|emitted)|(?:has |have )?(?:escaped|leaked|entered|reached|got into|ended up in|flowed into|seeped into|spread))`,
  ),
  // "at no point was anyone in danger"
  pattern(
    `at no (?:time|point|moment|stage) (?:was|were|has|have|had|did|is) ~{1,7}?(?:${enStrong}|danger|risk|leave our|access)`,
    `at no (?:time|point|moment|stage) (?:was|were) there (?:ever )?any (?:danger|risk|threat)`,
  ),
  // "we have never sold customer data"
  pattern(
    `(?<!you )(?:has|have|had) (?:never|not) (?:ever |once )?(?:sold|leaked|lost|shared|passed on|handed over|given away|misused|disclosed) ~{0,4}?(?:data|information|details|records|files|passwords|addresses)`,
    `(?<!you )(?:(?:did${not})|never) (?:sell|sold|leak|lose|lost|shared|pass on|passed on|hand over|give away|gave away|misused?|disclosed?) ~{0,4}?(?:data|information|details|records|files|passwords|addresses)`,
  ),
];
