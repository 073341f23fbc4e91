import type { Wording } from './wording.js';

const peopleEn =
  '(?:of (?:our|the|them|all|you)|customers?|people|persons?|passengers|patients|users|clients|accounts|travell?ers|residents|households|employees|students|members|cases|complaints|stores|restaurants|branches|trains|flights|records|files|children|subscribers|employers|visitors|victims|products|bottles|jars|packs|%|per ?cent)';
const servesNl =
  '(?:telefoonnummer|nummer|adres|manier|weg|kanaal|plek|plaats|loket|website|rekening\\p{L}*|e-mail\\p{L}*|ding|vraag|doel|woordvoerder|app|ingang|oplossing|antwoord)';

/** Words that make small what happened (A13), speak of what we meant (A12), or ask the receiver for patience (A21). */
export const belittling: readonly Wording[] = [
  {
    rule: 'minimiser',
    language: 'en',
    pattern: new RegExp(
      [
        `(?<!\\b(?:not|never|n't) )\\b(?:only|just|merely|no more than|a mere)(?: about| around| some| roughly| over)? (?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|an? (?:very |tiny )?(?:few|handful|fraction|small \\w{1,12}|limited \\w{1,12}|minority)(?: of)?)(?: (?:million|thousand|hundred))? ?(?:\\w{1,15} ){0,2}?${peopleEn}(?!\\w)`,
        "(?<!\\b(?:not|never|n't) )\\b(?:only|just) (?:affect(?:s|ed)|concern(?:s|ed)|hit) (?:an? )?(?:few|handful|small|limited|some|\\d)\\b",
        "(?<!\\b(?:not|never|no|n't|more than) (?:an? )?)\\b(?:teething|isolated|one-off) (?:problems?|troubles?|issues?|incidents?|cases?|events?)\\b",
        "(?<!\\b(?:not|never|no|n't) (?:an? )?)\\b(?:minor|slight|small|little|tiny) (?:\\w{1,10} )?(?:issues?|glitch(?:es)?|problems?|hiccups?|inconveniences?|mistakes?|errors?|incidents?|setbacks?|mishaps?|oversights?)\\b",
        '(?<!\\b(?:not|no) (?:a )?)\\b(?:hiccups?|blown out of (?:all )?proportion|storm in a teacup|a handful of|an? (?:very|tiny|extremely|relatively) (?:small|limited|few) (?:number|group|minority|part|percentage|proportion|fraction)|tiny (?:minority|fraction|number)|re-?accommodat(?:e|ed|ing)|no big deal|nothing to worry about)\\b',
      ].join('|'),
      'gi',
    ),
    unless: /\?$|\b(?:we (?:called|said|spoke of|wrote)|no excuse|one (?:\w{1,12} )?is (?:one )?too many|even one)\b/i,
    instead: 'Give the number or the fact without a word that makes it small.',
    finds: [
      'Only 12 customers were affected.',
      'This was an isolated incident.',
      'We are experiencing some teething problems.',
      'Due to a small glitch your card was refused.',
      'A handful of patients received the wrong letter.',
    ],
    passes: [
      'You can only claim via our website.',
      'There is only one phone number: 0800 1234.',
      'This was not an isolated incident.',
      'Three people have minor injuries.',
      'Changing your password takes only 5 minutes.',
      'Twelve customers were affected.',
    ],
  },
  {
    rule: 'minimiser',
    language: 'nl',
    pattern: new RegExp(
      [
        `(?<!(?<!\\p{L})niet )(?<!\\p{L})slechts (?:ongeveer |circa |zo'n |om |sprake van |voor |bij |een |het |in |door )*(?:\\d[\\d.,]*|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|tientallen|enkele|enkelen|handjevol|handvol|minimaal\\p{L}*|minderheid|enkel|klein\\p{L}*|beperkt\\p{L}*|gering\\p{L}*|fractie|paar|weinig\\p{L}*|kort\\p{L}*|gedeelte\\p{L}*|incident\\p{L}*)(?!\\p{L})(?! (?:\\p{L}{1,12} )?${servesNl}(?!\\p{L}))(?! (?:dag|dagen|uur|minuut|minuten|week|weken)(?!\\p{L}))`,
        '(?<!\\p{L})(?:maar|alleen maar|hooguit) (?:om |bij |voor |over )?(?:een (?:klein|handjevol|paar|beperkt|fractie|heel klein)\\p{L}*|een handjevol|een handvol)(?!\\p{L})',
        '(?<!\\p{L})een (?:heel|zeer|erg|uiterst|relatief) (?:klein|beperkt|gering)\\p{L}{0,2} (?:aantal|deel|groep\\p{L}*|percentage|gedeelte)(?!\\p{L})|(?<!\\p{L})een (?:handjevol|handvol)(?!\\p{L})',
        '(?<!(?<!\\p{L})(?:geen|niet|nooit)(?: een)?(?: \\p{L}{1,12})? )(?<!\\p{L})(?:op zich(?:zelf)? ?staande?|geïsoleerde?|incidentele?|eenmalige?) (?:incident|geval|voorval|gevallen|gebeurtenis)(?!\\p{L})',
        '(?<!(?<!\\p{L})(?:geen|niet)(?: een)?(?: \\p{L}{1,12})? )(?<!\\p{L})(?:kinderziektes?|kinderziekten|opstartproblemen|aanloopproblemen|schoonheidsfoutjes?|foutjes?|probleempjes?|dingetjes?|storinkjes?|ongelukje|vergissinkje|hobbels?|akkefietje|misverstandje|(?:een )?(?:klein|kleine) (?:fout|probleem|problemen|storing|misverstand|incident|oneffenheid|oneffenheden)|storm in een glas water)(?!\\p{L})',
        '(?<!\\p{L})(?:valt|vallen) (?:reuze|wel|erg|allemaal|best) mee(?!\\p{L})|(?<!\\p{L})niets? aan de hand(?!\\p{L})|(?<!\\p{L})(?:zwaar |erg |flink )?(?:opgeblazen|overdreven) (?:door de media|beeld|reacties?|ophef|berichten)(?!\\p{L})',
      ].join('|'),
      'giu',
    ),
    unless:
      /\?$|(?<!\p{L})(?:noemden|geen excuus|is er (?:één|een) te veel)(?!\p{L})|(?:één|iedere|elke) (?:\p{L}{1,12} )?is (?:er )?(?:één |een )?te ?veel/iu,
    instead: 'Geef het aantal of het feit zonder woord dat het kleiner maakt.',
    finds: [
      'Slechts 12 klanten zijn getroffen.',
      'Het gaat om een op zichzelf staand incident.',
      'Er waren wat kinderziektes.',
      'Door een foutje in het systeem kreeg u een verkeerde brief.',
      'Het betreft een zeer beperkt aantal klanten.',
      'Bij een handvol reizigers ging het mis.',
      'Het betreft slechts een minderheid.',
    ],
    passes: [
      'Er is slechts één telefoonnummer: 0800-1234.',
      'U kunt slechts via onze website een claim indienen.',
      'Dit was geen op zichzelf staand incident.',
      'Was het een kinderziekte?',
      'Bij 1.200 klanten ging het mis, maar 300 van hen hebben hun geld terug.',
      'Twaalf klanten kregen een verkeerde brief.',
    ],
  },
  {
    rule: 'intent',
    language: 'en',
    pattern:
      /\b(?:never|not|wasn't|weren't|isn't)(?: been| at all| in any way)? (?:our|my|the) intent(?:ion)?s?\b(?! to (?:stop|raise|sell|close|appeal|change)\b)|\b(?:we|i) (?:did not|didn't|never|had not) (?:mean|meant|intend|intended|set out|want|wanted) (?:to |any |for )?(?:hurt|harm|offend|offence|offense|upset|insult|cause|mislead|make light|belittle|trivialise|disrespect|this to|it to|that to|anyone|anybody)\b|\b(?:we|i) (?:only |always |really )?(?:meant well|had (?:only )?(?:the best|good) (?:of )?intentions)\b|\b(?:with|out of|from) (?:the best|good|the very best)(?: of)? intentions\b|\b(?:no|without any|no ill|without) (?:bad |ill |malicious )?intent\b|\bwas(?: not|n't) (?:intended|meant) to (?:offend|hurt|upset|insult|mislead|cause)\b/gi,
    unless:
      /\b(?:intentions?|intent|meant|intended|want(?:ed)?|that|this|it) (?:does not|doesn't|do not|don't|is not|isn't|are not) (?:matter|the point|change|count|an excuse|undo|enough)\b|\bno excuse\b|\bwhatever (?:our|we)\b/i,
    instead: 'Say what it did to people.',
    finds: [
      'It was never our intention to hurt anyone.',
      'We did not mean to offend.',
      'That wasn’t our intention.',
      'We acted with the best of intentions.',
    ],
    passes: [
      'It was never our intention, but that does not matter: we hurt you.',
      'It is our intention to pay everyone by Friday.',
      'We do not intend to appeal.',
      'We meant to warn you on Monday and did it on Thursday.',
    ],
  },
  {
    rule: 'intent',
    language: 'nl',
    pattern:
      /(?<!\p{L})(?:nooit|niet|geenszins|allerminst|nimmer)(?: \p{L}{1,10}){0,2}? (?:onze|mijn|de) (?:bedoeling|intentie|opzet)(?!\p{L})(?! om (?:te stoppen|nu))|(?<!\p{L})(?:nooit|niet) de (?:bedoeling|intentie) gehad(?!\p{L})|(?<!\p{L})(?:was|is|waren) (?:\p{L}{1,10} )?(?:niet|nooit|anders) (?:zo |als zodanig )?bedoeld(?! (?:voor|om te|als))(?!\p{L})|(?<!\p{L})(?:goed|niet slecht|niet kwaad) bedoeld(?!\p{L})|(?<!\p{L})(?:met de beste|goede) (?:bedoelingen|intenties)(?!\p{L})|(?<!\p{L})(?:nooit|niet|niemand)(?: \p{L}{1,10}){0,3} (?:willen|wilden|wilde|wil) (?:\p{L}{1,10} ){0,2}?(?:kwetsen|beledigen|schaden|duperen|misleiden)(?!\p{L})|(?<!\p{L})(?:wilden|wilde) (?:wij |we |ik )?(?:\p{L}{1,10} )?(?:niemand|u niet|je niet|jullie niet|zeker niet) (?:\p{L}{1,10} )?(?:kwetsen|beledigen|schaden|duperen|misleiden)(?!\p{L})|(?<!\p{L})onbedoeld (?:\p{L}{1,10} )?(?:gekwetst|beledigd|geraakt)(?!\p{L})|(?<!\p{L})(?:zonder|geen sprake van) (?:kwade |boze )?(?:opzet|bedoelingen)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:doet er niet toe|maakt niet uit|is geen excuus|geen excuus|verandert (?:daar |hier )?niets|wat telt|telt niet|onze bedoeling is)(?!\p{L})/iu,
    instead: 'Schrijf wat het met mensen deed.',
    finds: [
      'Het is nooit onze bedoeling geweest om iemand te kwetsen.',
      'Dat was niet onze intentie.',
      'Dat was uiteraard niet de bedoeling.',
      'Wij handelden met de beste bedoelingen.',
      'Wij hebben nooit iemand willen kwetsen.',
    ],
    passes: [
      'Het was nooit onze bedoeling, maar dat doet er niet toe: u zat zonder geld.',
      'Het is onze bedoeling om vrijdag iedereen te betalen.',
      'Deze brief is niet bedoeld voor huurders.',
      'Wij wilden u maandag waarschuwen en deden dat pas donderdag.',
    ],
  },
  {
    rule: 'patience-demanded',
    language: 'en',
    pattern:
      /\b(?:thank(?:s| you)|thanking you|grateful)(?: \w{1,12}){0,3} for (?:your |the |being |bearing )?(?:\w{1,12} (?:and )?)?(?:patience|patient|understanding|with us)\b|\b(?:appreciate|ask for|count on|request|hope for|rely on) (?:your|everyone's|customers') (?:\w{1,12} (?:and )?)?(?:patience|understanding)\b|\b(?:please )?bear with us\b|\b(?:we )?(?:hope|trust)(?: that)? you(?: will|'ll| can)? understand\b/gi,
    unless: /\b(?:not|n't|cannot|no longer|never) (?:ask|expect|count|thank)/i,
    instead: 'We know that you are waiting.',
    finds: [
      'Thank you for your patience.',
      'Thanks for your understanding.',
      'We appreciate your patience while we work on this.',
      'Please bear with us.',
    ],
    passes: [
      'We understand that your patience has run out.',
      'Thank you for your help in the search.',
      'We do not ask for your understanding; we owe you an answer.',
      'Thank you for telling us.',
    ],
  },
  {
    rule: 'patience-demanded',
    language: 'nl',
    pattern:
      /(?<!\p{L})(?:dank|bedankt|dankbaar|danken|waarderen)(?: \p{L}{1,10}){0,4} (?:voor )?(?:uw|je|jullie|het|jouw|ieders) (?:\p{L}{1,12} (?:en )?)?(?:begrip|geduld)(?!\p{L})|(?<!\p{L})(?:vragen|rekenen|hopen|verzoeken|vertrouwen)(?: \p{L}{1,10}){0,4} (?:om|op) (?:uw |je |jullie |ieders |enig |wat |een beetje )?(?:begrip|geduld)(?!\p{L})|(?<!\p{L})(?:vragen|verzoeken) (?:wij |we )?(?:u |je |jullie )?(?:om )?(?:nog )?(?:even |wat |enig )?geduld(?: te hebben)?(?!\p{L})|(?<!\p{L})(?:hopen|vertrouwen erop)(?: wij| we)? dat (?:u|je|jullie) (?:\p{L}{1,10} ){0,3}?begrip(?!\p{L})|(?<!\p{L})nog even geduld(?: alstublieft| a\.?u\.?b)?(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:niet om|geen)(?: \p{L}{1,10})? (?:begrip|geduld)(?!\p{L})/iu,
    instead: 'Wij weten dat u wacht.',
    finds: [
      'Dank voor uw begrip.',
      'Bedankt alvast voor je geduld.',
      'Wij vragen om uw begrip.',
      'Wij danken u voor uw geduld en begrip.',
    ],
    passes: [
      'Wij begrijpen dat uw geduld op is.',
      'Dank voor uw hulp bij de zoektocht.',
      'Wij vragen niet om begrip; u heeft recht op een antwoord.',
      'Bedankt voor uw melding.',
    ],
  },
];
