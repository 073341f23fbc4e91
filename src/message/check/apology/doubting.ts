import type { Wording } from './wording.js';

const sorryEn = '(?:sorry|apologi[sz]e[sd]?|apolog(?:y|ies)|apologi[sz]ing|regret)';
const excusesNl = '(?:excuses|excuus|spijt|sorry|verontschuldig\\w{0,8}|betreur\\w{0,3})';
const hurtNl =
  '(?:gekwetst|beledigd|geraakt|gegriefd|gediscrimineerd|aangesproken|aangevallen|benadeeld|buitengesloten|tekortgedaan|gepasseerd|genegeerd|bezwaard|overvallen|miskend)';
const harmNl =
  '(?:gekwetst|beledigd|gevoel|voel|hinder|overlast|ongemak|last |aanstoot|ondervonden|ervaren|ervaart|geschrokken|teleurgesteld|verkeerd|pijn|verdriet|geraakt|benadeeld|gedupeerd|getroffen)';
const doubtNl = `(?:iemand|mensen|dit|dat|deze|die|hier|daar|er|men|onze|mijn|het|sommige\\w{0,2}|anderen|hierdoor|wij|we|ik|klanten|reizigers|patiënten|bewoners|lezers|kijkers|(?:u|je|jullie|jij)(?! (?:nog |toch |hier |daar |verder )?(?:vragen|hulp|schade|meer|wilt|wil|zelf|twijfelt|denkt|kosten|contact|iets|geen|niet kunt)))`;

/** Apologies that doubt whether there is anything to apologise for (A01), or that speak of the receiver's feelings (A05). */
export const doubting: readonly Wording[] = [
  {
    rule: 'apology-conditional',
    language: 'en',
    pattern: new RegExp(
      [
        `\\b${sorryEn}\\b[^.!?\\n:;]{0,70}(?<!\\b(?:and|even|as|ask|asked|know|see|check|checked|wonder|understand|tell|only|but|or),? )\\bif (?!you (?:still |now |also )?(?:have|need|want|would|wish|can|cannot|can't|are in|live|notice|see|call|do not|don't|think|doubt)\\b)`,
        `\\b${sorryEn}\\b[^.!?\\n:;]{0,70}\\b(?:in case|to the extent|insofar as|should (?:anyone|anybody|you|people|someone|somebody|this|it|our|these|that|we|any))\\b`,
        `\\b${sorryEn}\\b[^.!?\\n:;]{0,40}\\b(?:(?:any|every|each|all|those) (?:\\w{1,15} ){1,2}|(?:anyone|anybody|everyone|everybody|those|people|customers|passengers|patients|residents|travellers|readers|viewers|all)(?: of you)? )(?:who|whom|that|whose \\w{1,12}|(?=we|i)) ?(?:(?:we|i|it|this|they|have|has|had|also|still) ){0,2}(?:may|might|could have|felt|feels?|has felt|have felt|took|takes|found it|found this|found our|(?:was|were|is|are|has been|have been) (?:\\w{1,12} )?(?:offended|insulted|upset))\\b`,
        `\\b${sorryEn}\\b[^.!?\\n:;]{0,40}\\bto (?:anyone|anybody|those|people|everyone) (?:offended|upset|insulted)\\b`,
        `\\b${sorryEn}\\b[^.!?\\n:;]{0,30}\\bany (?:perceived )?(?:offen[cs]e|hurt|upset|distress|harm|pain|confusion|misunderstanding|concern|alarm|worry|embarrassment|feelings)\\b`,
        `\\b${sorryEn}\\b[^.!?\\n:;]{0,40}\\b(?:offen[cs]e|hurt|upset|distress|harm|pain|confusion|worry|alarm|concern)\\b[^.!?\\n:;]{0,20}\\b(?:may|might|could) have\\b`,
        `^(?:but |and |so )?(?:if|where|should|insofar as|to the extent that|in case) (?:you|your \\w{1,15}) [^.!?\\n:;]{0,100}, (?:then |and )?(?:please accept (?:our|my)|(?:we|i)(?:'re|'m)?(?: are| am| do| can| would like to| wish to| want to| must| \\w{1,12}ly| truly| very| so){0,3} ${sorryEn}|(?:our|my) (?:\\w{1,12} )?apologies|sorry)\\b`,
        `^(?:but |and |so )?(?:if|should) (?:anyone|anybody|someone|somebody|people|this|that|it|we|our|my|i|any|some|these|you (?:were|was|are|have been|felt|feel|have felt) (?:\\w{1,12} )?(?:offended|hurt|upset|insulted|disappointed|inconvenienced))\\b[^.!?\\n:;]{0,120}\\b${sorryEn}\\b`,
      ].join('|'),
      'gi',
    ),
    unless: /\bif only\b|\b(?:never|not|don't|didn't) (?:say|apologi[sz]e|write)\b[^.!?\n]{0,20}\bif\b/i,
    instead: 'We are sorry that we …',
    finds: [
      'We are sorry if anyone was offended.',
      'We’re sorry if this has caused you distress.',
      'We apologise to anyone who may have been hurt by our words.',
      'If our advert upset people, we apologise.',
      'We apologize for any offense caused.',
      'Our apologies should you have felt ignored.',
      'I am sorry for the pain this may have caused.',
      'We apologise to anyone who felt excluded.',
      'Sorry to those who took offence at our post.',
      'We apologise to any guest who might have been treated badly.',
      'If you had to wait longer than usual, we sincerely apologise.',
      'Where your parcel came late, please accept our apologies.',
    ],
    passes: [
      'We are sorry that we charged you twice. If you have questions, call us.',
      'We apologise, and if you were charged twice we will refund you today.',
      'We are sorry: some of your data may have been copied.',
      'We are sorry that we did not check if the list was right.',
      'We apologise to everyone who was hurt on our train.',
      'We apologise to the 12,000 customers who were affected.',
      'If you still have no water, call us. We are sorry.',
      'We apologise to all families who lost their home.',
      'We are sorry for every letter that could not be delivered.',
      'We’re sorry to tell you that your data may have been stolen.',
    ],
  },
  {
    rule: 'apology-conditional',
    language: 'nl',
    pattern: new RegExp(
      [
        `(?<!\\p{L})${excusesNl}(?!\\p{L})[^.!?\\n:;]{0,80}(?<!\\b(?:en|ook|zowel|net|maar|pas|alleen|zoveel|evenals|of),? )\\b(?:als|wanneer|indien|ingeval) ${doubtNl}(?!\\p{L})`,
        `(?<!\\p{L})${excusesNl}(?!\\p{L})[^.!?\\n:;]{0,80}(?<!\\b(?:en|of),? )\\b(?:mocht(?:en)? (?!u (?:nog |toch |hier |daar |verder )?(?:vragen|hulp|schade))|voor ?zover\\b|(?:in|voor) het geval dat(?!\\p{L}))`,
        `(?<!\\p{L})${excusesNl}(?!\\p{L})[^.!?\\n:;]{0,80}\\b(?:die|wie|dat) (?:\\w{1,15} ){0,5}zich [^.!?\\n:;]{0,50}(?<!\\p{L})(?:${hurtNl} (?:\\w{1,12} )?)?(?:voelt|voelen|voelde|voelden|gevoeld)(?!\\p{L})(?<!\\bdat u [^.!?\\n]{0,60})`,
        `(?<!\\p{L})${excusesNl}(?!\\p{L})[^.!?\\n:;]{0,60}\\b(?:die|wie) (?:\\w{1,15} ){0,4}(?:mogelijk|eventueel|wellicht|misschien) [^.!?\\n:;]{0,30}${harmNl}`,
        `(?<!\\p{L})${excusesNl}(?!\\p{L})[^.!?\\n:;]{0,40}\\b(?:eventuele|mogelijke) (?:\\w{1,15} )?(?:pijn|kwetsing|onrust|verwarring|onduidelijkheid|leed|schade|verdriet|misverstand\\w{0,2}|gekwetste|zorgen|aanstoot)(?!\\p{L})`,
        `^(?:en |maar |dus )?(?:als|indien|wanneer) (?:iemand|mensen|dit|dat|deze|hier|er|onze|mijn|het|sommige\\w{0,2}|wij|we|ik|klanten|reizigers|(?:u|je|jullie) [^.!?\\n:;]{0,60}${harmNl})[^.!?\\n:;]{0,100}(?<!\\p{L})${excusesNl}(?!\\p{L})`,
        `^(?:en |maar |dus )?(?:als|indien|wanneer|waar) (?:u|je|jij|jullie|uw \\p{L}{1,15}|je \\p{L}{1,15}) [^.!?\\n:;]{0,110}, (?:dan |ook )?(?:(?:bieden?|maken?|spijt|betreuren|willen|vragen)(?: (?:wij|we|ik|u|je|jullie|het|dat|ons|mij|daarvoor|hiervoor|graag|ook|alsnog|onze|mijn|\\p{L}{1,10}e)){0,6}? |(?:onze|mijn|veel) (?:\\p{L}{1,12} )?)?${excusesNl}(?!\\p{L})`,
        `^(?:en |maar |dus )?(?:als|indien|wanneer) (?:u|je|jij|jullie) [^.!?\\n:;]{0,110}, (?:dan )?spijt (?:ons|mij|het) `,
        `^(?:en |maar |dus )?(?:mocht(?:en)?|voor ?zover|in het geval dat) [^.!?\\n:;]{0,120}(?<!\\p{L})${excusesNl}(?!\\p{L})`,
      ].join('|'),
      'giu',
    ),
    instead: 'Het spijt ons dat wij …',
    finds: [
      'Onze excuses als u zich gekwetst voelt.',
      'Wij bieden onze excuses aan, mocht u hierdoor overlast hebben gehad.',
      'Mochten mensen zich hierdoor beledigd voelen, dan spijt ons dat.',
      'Excuses aan iedereen die zich gekwetst heeft gevoeld.',
      'Voor zover dit vragen heeft opgeroepen, bieden wij onze excuses aan.',
      'Sorry als dit verkeerd is overgekomen.',
      'Onze excuses voor eventuele verwarring.',
      'Indien wij iemand tekort hebben gedaan, spijt ons dat.',
      'Het spijt ons als dit bericht je heeft geraakt.',
      'Als u uw pakket te laat kreeg, bieden wij daarvoor onze excuses aan.',
      'Indien je niemand aan de lijn kreeg, dan spijt ons dat.',
    ],
    passes: [
      'Als bank bieden wij u onze excuses aan.',
      'Wij bieden onze excuses aan. Mocht u vragen hebben, bel ons.',
      'Het spijt ons. Als u schade heeft, meld die dan via onze website.',
      'Excuses aan alle reizigers die uren op het perron stonden.',
      'Wij bieden excuses aan de klanten van wie mogelijk gegevens zijn gelekt.',
      'Het spijt ons dat wij u als klant zo lang hebben laten wachten.',
      'Onze excuses, en als u kosten heeft gemaakt: wij vergoeden die.',
      'Het spijt ons, zowel als werkgever als als buur.',
      'Als u nog geen geld heeft, bel ons dan vandaag. Onze excuses.',
    ],
  },
  {
    rule: 'apology-for-feelings',
    language: 'en',
    pattern: new RegExp(
      [
        `\\b(?:sorry|apologi[sz]e|regret|unfortunate|a shame)(?: to hear)?(?: that| for how)?,? (?:you|people|they|anyone|anybody|someone|some|customers|our customers|passengers|residents|everyone)(?: \\w{1,12}){0,3}? (?:feels?|felt|are feeling|have felt|see it|perceive[sd]?|took|takes?|(?:experience|experienced|interpreted|read|understood) (?:it|this|that|our \\w{1,12}) (?:this|that|in this|in that|as))\\b(?! (?:ill|sick|unwell|unsafe|afraid|scared|threatened|pain|so (?:ill|sick)|the (?:quake|shock|blast)))`,
        `\\b(?:sorry|regret|unfortunate)(?: to hear)?(?: that)? (?:you|people|they|anyone|some(?: \\w{1,12})?|customers)(?:'re| are| were|'s been| have been| got| became)(?: so| very| now| \\w{1,12}ly)? (?:upset|angry|offended|disappointed|unhappy|dissatisfied|annoyed|frustrated|insulted)\\b`,
        `\\b(?:sorry|apologi[sz]e|regret)(?: that| for how)? (?:this|it|that|our (?:words?|message|advert|ad|post|campaign|remarks?|comments?))(?: \\w{1,12}){0,2} (?:perceived|misunderstood|misinterpreted|interpreted|taken out of context|taken the wrong way|experienced|came across|received)\\b`,
        `\\b(?:sorry|apologi[sz]e) (?:for|about) (?:your|their|the way you|how you) (?:feelings?|feel|felt|disappointment|frustration|anger)\\b`,
      ].join('|'),
      'gi',
    ),
    instead: 'We are sorry that we …',
    finds: [
      'We are sorry you feel that way.',
      'We’re sorry that you felt offended by our reply.',
      'Sorry to hear that you are disappointed.',
      'We regret that some people were upset by this.',
      'We are sorry that our message was misinterpreted.',
    ],
    passes: [
      'We are sorry that we let you down.',
      'We are sorry to have disappointed you.',
      'We’re sorry that you had to wait for six hours.',
      'We understand that you feel ignored. We should have called you.',
      'We are sorry that people felt unsafe on our trains.',
    ],
  },
  {
    rule: 'apology-for-feelings',
    language: 'nl',
    pattern: new RegExp(
      [
        '(?<!\\p{L})(?:vervelend|jammer|spijtig|spijt|sorry|betreur\\w{0,3}|excuses|naar|rot|lastig)(?!\\p{L})[^.!?\\n]{0,40}\\bdat (?:u|je|jij|jullie|mensen|klanten|reizigers|bewoners|patiënten|sommigen|sommige \\w{1,15}|er mensen|iemand|dit|het|onze \\w{1,15})(?: \\w{1,15}){0,4}? (?:zo|als|op deze manier|op die manier|anders|verkeerd)(?: \\w{1,15}){0,4}? (?:ervaart|ervaren|ervaarde|voelt|beleeft|beleven|ziet|opvat|opgevat|overkomt|overgekomen|overkwam|gevallen|begrepen|uitgelegd|geïnterpreteerd)(?!\\p{L})',
        '(?<!\\p{L})(?:vervelend|jammer|spijtig|spijt|sorry|betreur\\w{0,3}|excuses)(?!\\p{L})[^.!?\\n]{0,40}\\bdat (?:u|je|jij|jullie|mensen|klanten|reizigers|bewoners|sommigen|sommige \\w{1,15}|er mensen)(?: \\w{1,15}){0,3}? zich (?![^.!?\\n]{0,30}(?:onveilig|ziek|bedreigd))[^.!?\\n]{0,50}(?<!\\p{L})(?:voelt|voelen|voelde|voelden|gevoeld)(?!\\p{L})',
        '(?<!\\p{L})(?:vervelend|jammer|spijtig|spijt|sorry|betreur\\w{0,3})(?!\\p{L})[^.!?\\n]{0,40}\\bdat (?:u|je|jij|jullie|mensen|klanten|sommigen|sommige \\w{1,15})(?: \\w{1,15}){0,3}? (?:boos|teleurgesteld|ontevreden|gekwetst|beledigd|verontwaardigd|gefrustreerd)(?: \\w{1,15})? (?:bent|is|zijn|was|waren)(?!\\p{L})',
        '(?<!\\p{L})(?:spijt|sorry|betreur\\w{0,3}|jammer|vervelend|excuses)(?!\\p{L})[^.!?\\n]{0,40}\\bdat (?:bij \\w{1,15} )?(?:\\w{1,15} )?(?:het gevoel|de indruk|het beeld)(?: \\w{1,15}){0,5}? (?:is ontstaan|ontstond|hebt|heeft|hebben|had|bestaat|leeft)(?!\\p{L})',
      ].join('|'),
      'giu',
    ),
    instead: 'Het spijt ons dat wij …',
    finds: [
      'Wat vervelend dat u dit zo ervaart.',
      'Het spijt ons dat u zich niet gehoord voelt.',
      'Jammer dat je boos bent.',
      'Wij betreuren het dat onze woorden verkeerd zijn opgevat.',
      'Het spijt ons dat bij u de indruk is ontstaan dat wij niet luisteren.',
    ],
    passes: [
      'Wat vervelend dat u zo lang moest wachten.',
      'Het spijt ons dat wij u hebben teleurgesteld.',
      'Wij begrijpen dat u zich niet gehoord voelt. Wij hadden u moeten bellen.',
      'Het spijt ons dat u urenlang hinder heeft ondervonden.',
      'Vervelend dat je trein niet reed. Dat hadden wij eerder moeten zeggen.',
    ],
  },
];
