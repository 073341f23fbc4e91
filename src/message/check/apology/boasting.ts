import type { Wording } from './wording.js';

/** Praise of ourselves (A14) and promises that nobody can keep (A17). */
export const boasting: readonly Wording[] = [
  {
    rule: 'self-praise',
    language: 'en',
    pattern:
      /\b(?:take|takes|taking|took|have always taken)\b(?! (?:them|those|you|everyone) )(?! (?:your|their|these|those|all|every) (?:\w{1,12} )?(?:concerns?|complaints?|worries|questions?|feedback|reports?|signals?|criticism)\b)[^.!?\n]{1,60}\bseriously\b|(?<!\b(?:not|never|n't|hardly) (?:\w{1,8} )?)\bproud (?:of|to|that)\b|\b(?:pride ourselves|we pride)\b|\b(?:safety|privacy|security|quality|well-?being|data protection|customers|integrity|hygiene)\b[^.!?\n]{0,40}\b(?:is|are|remains?|has (?:always )?been|have (?:always )?been|comes?)(?: and remains)? (?:always )?(?:(?:our|a|the|my) )?(?:absolute )?(?:(?:top|highest|first|number one|utmost|greatest|main) )?(?:priorit(?:y|ies)|first\b|of (?:the )?(?:utmost|paramount|highest) importance|at the heart|paramount)|\b(?:market[- ]leading|industry[- ]leading|world[- ]class|best[- ]in[- ]class|award[- ]winning|state[- ]of[- ]the[- ]art|(?:excellent|outstanding|proven|impeccable|strong) (?:track record|reputation|safety record))\b/gi,
    unless:
      /\b(?:not|n't|never|failed to|should have|more) (?:\w{1,12} ){0,4}seriously\b|\bseriously enough\b|\bnot proud\b|\bcustomers come first served\b/i,
    instead: 'Say what you do, not how good you are.',
    finds: [
      'We take privacy very seriously.',
      'Safety is our priority.',
      'We are proud of our staff who helped.',
      'The security of your data has always been our top priority.',
    ],
    passes: [
      'We did not take your warnings seriously enough.',
      'We are not proud of this.',
      'We take your complaint seriously and will call you today.',
      'Our first priority is to get everyone home tonight.',
    ],
  },
  {
    rule: 'self-praise',
    language: 'nl',
    pattern:
      /(?<!\p{L})(?:nemen|neemt|neem|namen)(?!\p{L})(?! (?:wij |we )?(?:die|ze|hen|u|jou|hem|haar|iedereen) )(?! (?:wij |we )?(?:uw|je|jullie|deze|alle|elke|iedere) (?:\p{L}{1,12} )?(?:zorgen|klacht(?:en)?|vragen|melding(?:en)?|kritiek|signalen|gevoelens))[^.!?\n]{0,60}(?<!\p{L})serieus(?! genoeg)(?!\p{L})|(?<!\p{L})trots(?: op| dat|e)(?!\p{L})|(?<!\p{L})(?:zijn|is|ben)(?: \p{L}{1,12}){0,3} trots(?! noch)(?!\p{L})|(?<!\p{L})\p{L}{0,12}(?:veiligheid|privacy|kwaliteit|beveiliging|gegevensbescherming|klanttevredenheid|integriteit|hygiëne|zorgvuldigheid)(?!\p{L})[^.!?\n]{0,50}(?<!\p{L})(?:staa(?:t|n) (?:bij ons |voor ons |altijd |te allen tijde ){0,3}(?:voorop|op één|op de eerste plaats|op nummer één|centraal)|(?:heeft|hebben|krijgt|is) (?:bij ons |voor ons |altijd |voor \p{L}{1,12} ){0,2}(?:onze |de )?(?:hoogste |eerste |absolute |grootste )?prioriteit|(?:is|zijn) (?:voor ons |altijd ){0,2}van (?:het )?(?:grootste|groot|cruciaal) belang)|(?<!\p{L})hoog in (?:het|ons) vaandel(?!\p{L})|(?<!\p{L})(?:toonaangevend\p{L}{0,2}|marktleider|uitstekende (?:reputatie|staat van dienst)|van wereldklasse|onberispelijke? \p{L}{1,20})(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:niet|nooit|allerminst|onvoldoende|geen)(?: \p{L}{1,12}){0,3} (?:serieus|trots)(?!\p{L})|serieus genoeg|(?:te weinig|hadden)[^.!?\n]{0,60} serieus|serieuzer/iu,
    instead: 'Schrijf wat u doet, niet hoe goed u bent.',
    finds: [
      'Wij nemen uw privacy zeer serieus.',
      'Veiligheid staat bij ons altijd voorop.',
      'Wij zijn trots op onze medewerkers die hebben geholpen.',
      'Privacy heeft voor ons de hoogste prioriteit.',
      'Wij hebben kwaliteit hoog in het vaandel.',
    ],
    passes: [
      'Wij hebben uw waarschuwing niet serieus genoeg genomen.',
      'Wij zijn hier niet trots op.',
      'Wij nemen uw klacht serieus en bellen u vandaag.',
      'Onze eerste prioriteit is om iedereen vanavond thuis te krijgen.',
      'Uw belang staat voorop.',
    ],
  },
  {
    rule: 'absolute-promise',
    language: 'en',
    pattern:
      /\bnever(?: ever)? (?:happen|occur|be repeated)(?: to \w{1,12})?(?: again)?\b|\b(?:never|not ever) again\b|\b(?:will|shall|can|does) never (?:\w{1,12} ){1,6}again\b|\b(?:will not|won't|cannot|can't|is not going to) (?:ever )?(?:happen|occur|be repeated)(?: \w{1,8})? ?again\b|(?<!\b(?:not|n't|cannot|nobody can|no one can|never|who can|no|nor) (?:\w{1,10} )?)\bguarantee (?:that|you|it|this|to|your|the (?:safety|security)|100)\b|(?<!\b(?:not|n't|never|no) (?:\w{1,10} )?)\b(?:is|are|be|remains?|stays?) (?:now |always |forever )?(?:guaranteed to|(?:100 ?%|(?:one |a )?hundred per ?cent|completely|absolutely|totally|entirely|perfectly) (?:safe|secure|reliable|watertight|protected|certain|excluded|ruled out|impossible))\b|\b(?:impossible|no way) (?:for|that) (?:this|it|such)\b[^.!?\n]{0,30}\bagain\b|\bonce and for all\b/gi,
    unless:
      /\b(?:cannot|can't|not|n't|nobody can|no one can|never|nor) (?:\w{1,10} ){0,2}(?:promise|guarantee|say|claim|swear|rule out|be sure)\b|\b(?:should|could|ought to|must) never have\b|\bif\b[^.!?\n]{0,40}\bguarantee\b/i,
    instead: 'Say what you change, and by when.',
    finds: [
      'This will never happen again.',
      'We guarantee that your money is there on Friday.',
      'It won’t happen again.',
      'Never again will we make this mistake.',
      'Our app is completely secure.',
      'Your money stays one hundred per cent safe.',
    ],
    passes: [
      'This should never have happened.',
      'We cannot guarantee that trains run tomorrow.',
      'We will never ask for your PIN.',
      'To make sure this does not happen again, a second person checks every letter.',
      'The guarantee period is two years.',
      'Nobody can promise that it will never happen again.',
    ],
  },
  {
    rule: 'absolute-promise',
    language: 'nl',
    pattern:
      /(?<!\p{L})nooit (?:meer|weer|ofte nimmer)(?! dan)(?!\p{L})|(?<!\p{L})nooit (?:nog )?(?:een keer|opnieuw|nogmaals) (?:gebeur|voorkom|plaatsvind)\p{L}{0,3}|(?<!\p{L})(?:zal|zullen|gaat|kan) (?:dit |dat |zoiets |ons |u |ons dit )?(?:niet|geen tweede keer)(?: meer| nog eens| nog een keer| opnieuw) (?:gebeuren|voorkomen|overkomen)(?!\p{L})|(?<!\p{L})(?:dit|dat|zoiets) (?:gebeurt|overkomt \p{L}{1,5}) (?:niet|geen)(?: meer| nog eens| tweede keer)(?!\p{L})|(?<!\p{L})(?:garanderen|garandeert|garandeer|gegarandeerd)(?!\p{L})|(?<!\p{L})(?:geven|bieden) (?:wij |we )?(?:u |je )?(?:de|een|volledige) garantie dat(?!\p{L})|(?<!\p{L})(?:100 ?%|honderd procent|volledig|volkomen|absoluut|geheel|helemaal|voorgoed|definitief) (?:veilig|uitgesloten|waterdicht|betrouwbaar|onmogelijk)(?!\p{L})|(?<!\p{L})(?:voor eens en (?:voor )?altijd|is (?:nu |voortaan )?uitgesloten dat)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:niet|geen|niemand|nooit)(?: \p{L}{1,12}){0,6} (?:garanderen|gegarandeerd|garantie|beloven|toezeggen|zeggen|uitsluiten)(?!\p{L})|(?<!\p{L})(?:niet|nooit|niets is|geen \p{L}{1,15} is) (?:100 ?%|honderd procent|volledig|volkomen|absoluut|geheel|helemaal)(?!\p{L})|garanderen kunnen (?:wij|we)|(?:om te voorkomen|zodat|ervoor te zorgen|zorgen dat|voorkomen dat)[^.!?\n]{0,50}(?:niet|geen)(?: meer| nog eens| nog een keer) /iu,
    instead: 'Schrijf wat u verandert, en wanneer.',
    finds: [
      'Dit zal nooit meer gebeuren.',
      'Wij garanderen dat uw geld vrijdag op uw rekening staat.',
      'Dit zal niet meer voorkomen.',
      'Wij geven u de garantie dat dit is opgelost.',
      'Wij kunnen u garanderen dat dit niet meer gebeurt.',
      'Uw gegevens blijven honderd procent veilig.',
      'Herhaling is volledig uitgesloten.',
    ],
    passes: [
      'Dit had nooit mogen gebeuren.',
      'Wij kunnen niet garanderen dat morgen alle treinen rijden.',
      'Wij vragen nooit om uw pincode.',
      'Om herhaling te voorkomen controleert voortaan een tweede collega elke brief.',
      'De wachttijd was nooit meer dan tien minuten.',
      'Wij kunnen niet beloven dat dit nooit meer gebeurt.',
      'Geen systeem is honderd procent veilig.',
    ],
  },
];
