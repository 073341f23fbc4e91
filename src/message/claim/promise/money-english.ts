import { amount, gap, named, namedThen, organisation, then, words, type MoneyWords } from './money-word.js';

const enFree =
  '(?:free|complimentary) (?:(?:extra|first|return|replacement) )?(?:months?|weeks?|years?|days?|nights?|tickets?|stays?|subscription|meals?|upgrade|rides?|trips?|credit monitoring|identity protection|data|minutes|entry|breakfast|lunch|dinner)|(?:months?|weeks?|years?|tickets?|nights?|subscription|rides?)(?: [\\p{L}]{1,12}){0,2} (?:for free|free|free of charge|for nothing|on us|at no (?:extra )?cost)';
const enGift = `(?<!(?:about|regarding|on|for|of|concerning|without|no|any|whether|into) (?:(?:a|an|the|your|any|possible|our) )?)(?:refunds?|money back|compensation|reimbursements?|vouchers?|gift cards?|discounts?|rebates?|goodwill (?:payments?|gestures?)|credit notes?|(?:account |service |travel |bill )credit|ex gratia payments?|hardship payments?|payouts?|che(?:que|ck)s?(?! in)|lump sum|half price|\\d+ ?(?:%|per ?cent) off|${enFree})(?! (?:requests?|forms?|polic|schemes?|claims?|questions?|teams?|desks?|pages?|rules|procedures?|codes?))`;
const enPaid = `(?:${enGift}|${amount}(?! (?:fine|bill|invoice|charge|fee)))`;
const enWill = "(?:['’]ll| will| shall|(?: are|['’]re| is| am|['’]m) going to)";
const enHow =
  '(?: (?:now|also|of course|fully|therefore|always|automatically|gladly|personally|all|each|both|then|immediately|completely|directly|promptly|however|still|today|tomorrow|certainly|naturally)){0,4}';
const enPeople =
  '(?:you|everyone|everybody|anyone|anybody|those|they|people|families|(?:all|each|every|any|affected)(?: of)?(?: our| the| these| those)?(?: affected)? [\\p{L}]{3,16}|households?|residents?|tenants?|customers?|passengers?|subscribers?|members?|guests?|users?|patients?|students?|pupils|parents?|staff|employees|workers|ticket ?holders?|clients?|policyholders?|travell?ers?|visitors?|victims?|account holders?|drivers?|neighbours?|shoppers|buyers|owners|fans)';
const enCosts =
  '(?:costs?|damages?|loss(?:es)?|expenses?|bills?|repairs?|fares?|fees?|hotels?|taxis?|accommodation|transport|travel|meals?|tab|funerals?|treatment|charges|deposits?|excess|claims?|(?:what|whatever|everything|all) (?:you|people|customers|they) (?:have |had to )?(?:spent|spend|paid|pay|lost))';
const enDue =
  '(?:fees?|charges?|penalt(?:y|ies)|interest|costs?|debts?|bills?|fines?|rent|subscriptions?|premiums?|surcharges?|excess|arrears)';
const enDoes = 'refund|reimburse|compensate|repay|waive|recompense|indemnify';
const enDone =
  'refunded|reimbursed|compensated|repaid|paid back|credited back|waived|recompensed|indemnified|written off';
const enHowDone = '(?: (?:fully|automatically|all|completely|also|each|now|both|then|directly|in full|being)){0,4}';

const enMine = `(?:we|i)(?:${enWill})?${enHow}`;
const enDoing = `(?:we|i)(?: are|['’]re| am|['’]m)${enHow}`;
const enBack =
  '(?:your|their|the|part of your)(?: [\\p{L}]{3,14}){0,2} (?:money|subscription|fare|deposit|ticket|price|costs?|expenses|amount|fee)s?(?: [\\p{L}]{3,14}){0,3} (?:back|refunded|reimbursed|repaid|waived|compensated)';

const enBody = `${organisation}|[Tt]he (?:company|airline|university|council|hospital|school|club|operator|foundation|museum|hotel)|[Ii]t`;

/** How English promises money. */
export const englishMoney: MoneyWords = {
  giving: [
    words(`${enMine} (?:${enDoes})(?! (?:polic|request|form|scheme))`),
    words(`${enMine} pay (?:back|everyone|everybody|out|you (?:back|for|the|what))`),
    words(
      `${enMine} (?:put right (?:your|any|all|every) (?:[\\p{L}]{1,14} )?(?:loss(?:es)?|damage|costs?)|make (?:good|up for) (?:your|any|all|every|the|what)|credit (?:you|your|the (?:full )?amount|all|every|each))`,
    ),
    words(
      `${enMine} (?:return|transfer|put|send|give)(?: you| back)? (?:back )?(?:your|the|all(?: the| your)?|every|this|that) (?:money|amount|sum|payment|fare|fee|deposit|difference)`,
    ),
    then(
      `${enMine} (?:pay (?:for )?(?:your|the|all|any|every)|cover|meet|bear|absorb|foot|pick up|settle|shoulder|take care of|take on)`,
      40,
      enCosts,
    ),
    then(`${enMine} (?:drop|scrap|cancel|write off|lift|freeze|halve)`, 25, enDue),
    then(`${enMine} (?:deduct|take|knock)`, 40, '(?:from|off) your (?:next )?(?:bill|invoice|payment|account)'),
    words(`(?:we|i)${enWill}${enHow} pay (?:you|each|every|all|them)`),
    words(`(?:can|may) (?:claim|reclaim|recover|claim back)${gap(40)} (?:from|with) us`),
    words(`(?<=^\\W{0,3})(?:we|i)(?:['’]ll| will)? pay(?=\\W{0,3}$)`),
    words(
      `${enDoing} (?:refunding|reimbursing|compensating|waiving|repaying|crediting (?:you|your|all|every|each)|paying (?:back|out))`,
    ),
    then(
      `${enDoing} (?:covering|paying(?: for)?|meeting|picking up|dropping|writing off|scrapping)`,
      30,
      `(?:${enCosts}|${enDue})`,
    ),
    then(`${enDoing} (?:giving|offering|paying|sending|handing out|issuing)`, 50, enPaid),
    then(`${enMine} (?:give|offer|send|provide|issue|grant|award|arrange|make|add|hand out)`, 50, enGift),
    then(`(?:we|i)${enWill}${enHow} (?:give|offer|send|provide|issue|grant|award|pay|transfer|add|take)`, 50, enPaid),
    then(`${enMine} (?:give|offer|pay|send|grant)(?: out)? ${enPeople}`, 40, enPaid),
    words(
      `${enMine} (?:pay|offer|give|transfer) ${amount} (?:to|per|for) (?:you|each|every|all|everyone|person|household|customer|affected|those)`,
    ),
    then(
      '(?:we|i) (?:promise|guarantee|owe|commit to|undertake|pledge|volunteer)',
      40,
      `(?:${enGift}|(?:to )?(?:${enDoes}|pay (?:you|for|back))|(?:get|be|have)${gap(20)} (?:back|${enDone}))`,
    ),
    then(
      `(?:we|i)(?:['’]ve| have| are|['’]re| will)?${enHow} (?:set(?:ting)? (?:up|aside)|put(?:ting)? aside|creat(?:e|ed|ing)|open(?:ed|ing)?|establish(?:ed|ing)?|launch(?:ed|ing)?|reserved?|made available|mak(?:e|ing) available)`,
      30,
      `(?:(?:compensation|hardship|relief|emergency|support|recovery|victims['’]?) (?:fund|scheme)|fund (?:of|for)|${amount})`,
    ),
    then(
      `(?<!(?:we|i|who) )${enPeople}${gap(60)}(?:['’]ll| (?:will|shall|can))${enHow} (?:get|receive|have|expect|be (?:given|paid|offered|sent|awarded|credited with))`,
      50,
      `(?:${enPaid}|${enBack})`,
    ),
    then(
      `(?<!(?:we|i) )${enPeople}${gap(60)} (?:gets?|receives?|(?:is|are)(?: each| all)? (?:given|paid|offered|awarded))`,
      50,
      `(?:${enPaid}|${enBack})`,
    ),
    words(
      `(?:will|shall) be${enHowDone} (?:(?:${enDone})(?! by (?!us))|credited(?! (?:to|with the)(?! your| their| the account)))`,
    ),
    words(
      `(?:you|everyone|victims|customers|staff|workers|employees|people|passengers|residents) will be paid (?:in full|back|for)`,
    ),
    words(`(?:is|are|gets?)${enHowDone} (?:${enDone})(?! by (?!us))`),
    then(
      '(?:money|deposits?|amounts?|payments?|fees?|fares?|sums?|costs?|expenses|loss(?:es)?|damages?)',
      40,
      `(?:(?:will be|is|are|(?:is|are) being)${enHowDone} (?:returned(?: to you| to your)?|paid(?: back| out| by us| for)|covered(?: by us)?|back (?:on|in|with)|settled|on us|met(?: by us)?|made good|transferred back))(?! by (?!us))`,
    ),
    words('claims (?:will be|are) (?:paid|honoured|settled)'),
    words(
      `refunds? (?:will (?:be (?:paid|issued|made|sent|processed|given|automatic|on (?:its|their) way)|follow|reach|arrive|appear|go|come|start|land)|(?:is|are)(?: being| now){0,2} (?:paid|issued|made|sent|processed|given|on (?:its|their) way|automatic|available)|(?:go|goes) out|arrives?|starts?|begins?|reach(?:es)?)`,
    ),
    words(
      `there (?:will be|is|are|['’]ll be) (?:full |an? |also |financial ){0,3}(?:compensation|refunds?|vouchers?|discount|rebate|goodwill payment)|compensation(?: of [€£$] ?\\d[\\d.,]*)? (?:will (?:be (?:paid|given|offered)|follow)|(?:is|are) (?:paid|available|on its way))`,
    ),
    then(
      'return|bring|send|take|exchange|hand',
      50,
      '(?:for|to get|and get|and you get) (?:a |your )?(?:full |complete |immediate )?(?:refund|money back)',
    ),
    words(
      '(?:claim|collect|request|pick up) (?:your|a|the) (?:full |free )?(?:refund|voucher|money back|gift card)|claim (?:back |the |your |any ){1,3}(?:extra |travel |full |hotel |reasonable )?(?:costs?|expenses|money|fares?)',
    ),
    words('at our (?:own )?(?:expense|cost)|(?:is|are|will be) (?:all )?on (?:us|the house)'),
    words(
      `no[- ]?(?:one|body)(?: [\\p{L}]{1,14}){0,4} (?:will be|is|will end up|ends up|will have to be|will)(?: left)? out of pocket|you(?:['’]ll| will) (?:not|never) (?:be|end up)(?: left)? out of pocket|you won['’]t (?:be|end up)(?: left)? out of pocket`,
    ),
    named(
      `${organisation}(?: (?:also|now|fully|therefore|automatically)){0,2} (?:refunds|reimburses|compensates|repays|waives|(?:pays|gives|offers|grants|sends)(?: out| back)? (?:you|each|every|all|everyone|everybody|them|those|customers|passengers|residents|families|affected|people|for))`,
    ),
    namedThen(`${organisation} covers`, 40, enCosts),
    named(
      `(?:${enBody})(?: will| shall| is going to)${enHow} (?:${enDoes}|pay (?:back|each|every|all|you|everyone|for|out|the (?:costs?|bill|damage)))`,
    ),
    namedThen(`(?:${enBody})(?: will| shall| is going to)${enHow} (?:give|offer|send|grant|pay)`, 50, enPaid),
    namedThen(`(?:${enBody})(?: will| shall| is going to)${enHow} cover`, 40, enCosts),
  ],
  sparing: [
    words(
      `(?<!(?:call(?:ing)?(?: us)?|[Ii]t|[Tt]hat|[Tt]his) )(?:costs?|will cost) (?:you|them|customers|tenants|passengers) (?:nothing|not a (?:cent|penny))`,
    ),
    words(
      `(?:we|i) (?:will not|won['’]t|shall not|shan['’]t|do not|don['’]t|are not going to|will never)${enHow} (?:charge|bill|invoice)(?! (?:your phone|the phone))`,
    ),
    words(
      `${enPeople}${gap(20)} (?:will not|won['’]t|shall not|do not|don['’]t|does not|doesn['’]t)${enHow} (?:be (?:charged|billed|invoiced)|(?:have|need) to pay(?! (?:anyone|anybody|a ransom|them))|lose a (?:cent|penny)|pay (?:for|any|a|the|your|anything))|(?:nobody|no one|none of you) (?:has|have|needs?|will have|will need) to pay(?! (?:twice|more|extra|a ransom))|${enPeople} (?:will )?(?:pays?) nothing|pay nothing (?:for|until|this|over)`,
    ),
    words(
      `no (?:late |extra |further |additional |cancellation |subscription )?${enDue}${gap(25)} (?:will be|is|are) (?:charged|due|added|billed)|there (?:will be|is|are) no (?:extra |late |additional )?(?:charges?|fees?|costs?|interest)(?! for (?:calling|the call|calls))`,
    ),
    words(
      `${enPeople} (?:can|may)(?: [\\p{L}]{1,12}){0,2} (?:cancel|rebook|(?:switch|change) (?:your|to|provider|their|flights?|dates?|bookings?)|terminate|leave|exchange)${gap(40)} (?:free of charge|for free|without (?:a |any |extra )?(?:charges?|penalt(?:y|ies)|fees?|costs?|paying)|at no (?:extra |additional )?(?:cost|charge))|(?:cancel|rebook)${gap(25)} (?:free of charge|for free|at no (?:extra )?cost)`,
    ),
  ],
  open: /(?<![\p{L}])(?:(?:looking|look|looks) (?:at|into)|consider(?:s|ing|ed)?|investigat(?:e|es|ing)|examin(?:e|es|ing)|explor(?:e|es|ing)|discuss(?:es|ing)?|decid(?:e|es|ing)|decision|whether|if and how|hope|hopes|hoping|aim to|try to|trying to|how to|how do|how can|what if|cannot|can['’]t|unable|(?<!can )expect|asks?|asked|demands?|demanded|wants?|called (?:on|for)|calls (?:on|for)|(?:do not|don['’]t|never|not|no|avoid) (?:promis(?:e|ing)|say(?:ing)?|mention(?:ing)?|suggest(?:ing)?|tell(?:ing)?|offer(?:ing)?|guarantee(?:ing)?|said|promised)|information (?:on|about)|apply for|no (?:refunds?|compensation|money|vouchers?|discount)|letter about|message about|would|could|might|may)(?![\p{L}])/iu,
  unsure:
    /(?<![\p{L}])(?:entitled|eligible|if (?:necessary|appropriate|possible|applicable|needed)|where (?:necessary|appropriate|possible|applicable|needed)|false|untrue|not true|fake|hoax|scams?|scammers?|fraudsters?|criminals?|ransom|rumou?rs?|claims? that|by law|legal right|if it (?:turns out|appears)|your insurance (?:policy )?(?:covers|pays))(?![\p{L}])/iu,
  others:
    /(?<![\p{L}])(?:(?:by|from|through|via|with) (?:your|the|their|his|her)(?: own)? (?:bank|insurer|insurance|government|tour operator|state|manufacturer|supplier|landlord|employer|travel agent|card issuer|police|ministry)|(?:your|the|their) (?:bank|insurer|insurance(?: company)?|government|tour operator|state|manufacturer|supplier|landlord|employer|travel agent|ministry|minister|card issuer|police) (?:will|pays?|refunds?|reimburses?|compensates?|covers?))(?![\p{L}])/iu,
  denied: /^[^.!?,;\n]{0,30}?(?<![\p{L}])(?:only if|unless)(?![\p{L}])/iu,
};
