import { apologyWordsOf } from '../../claim/apology/words.js';
import type { Wording } from './wording.js';

const apologyEn = apologyWordsOf('en')!.apology;
const apologyNl = apologyWordsOf('nl')!.apology;

/** Apologies for too little (A03), to the wrong people (A18), and regret in place of an apology (A06). */
export const fallingShort: readonly Wording[] = [
  {
    rule: 'apology-inconvenience',
    language: 'en',
    pattern: /\b(?:(?:any|the|this|your|some) )?(?:\w{1,15} )?inconvenienc(?:es?|ed|ing)\b/gi,
    needs: /\bsorry\b|\bapolog|\bregret/i,
    unless:
      /\b(?:more than|not (?:just|merely|only)|far (?:more|worse) than|beyond)(?: (?:an|a|mere)){0,2} inconvenience|inconvenience (?:is|does not|doesn't|hardly)\b/i,
    instead: 'We are sorry that you had to …',
    finds: [
      'We apologise for any inconvenience.',
      'Sorry for the inconvenience this has caused.',
      'Any inconvenience caused is regretted.',
      'We are sorry to have inconvenienced you.',
    ],
    passes: [
      'We are sorry that you stood in the cold for four hours.',
      'We know that this is more than an inconvenience. We are sorry.',
      'The closure will cause inconvenience for residents until Friday.',
      'Sorry: inconvenience is too small a word, and inconvenience does not cover it.',
    ],
  },
  {
    rule: 'apology-inconvenience',
    language: 'nl',
    pattern:
      /(?<!\p{L})(?:(?:de|het|dit|deze|eventuele?|alle|mogelijke?|veroorzaakte) ){0,2}(?:ongemak(?:ken)?|overlast|hinder)(?!\p{L})/giu,
    needs: /\bexcuus|\bexcuses\b|\bspijt\b|\bsorry\b|\bverontschuldig|\bbetreur|\bvervelend\b/i,
    unless:
      /ongemak is (?:hier |hiervoor |daarvoor )?(?:een )?(?:veel )?te (?:klein|zwak|licht)|(?:meer|erger) dan (?:alleen |een )?(?:ongemak|overlast)|\bdat (?:u|je|jullie|reizigers|bewoners|klanten|patiënten)\b[^.!?\n]{0,60}(?:hinder|overlast)/iu,
    instead: 'Het spijt ons dat u … moest',
    finds: [
      'Onze excuses voor het ongemak.',
      'Wij bieden onze excuses aan voor eventuele overlast.',
      'Sorry voor de hinder.',
      'Voor het ongemak bieden wij u onze verontschuldigingen aan.',
    ],
    passes: [
      'Het spijt ons dat u vier uur op een koud perron stond.',
      'Door de werkzaamheden is er tot vrijdag overlast in de wijk.',
      'Ongemak is hiervoor een te klein woord. Onze excuses.',
      'Onze excuses voor de geluidsoverlast van afgelopen nacht: wij hadden u moeten waarschuwen.',
    ],
  },
  {
    rule: 'wrong-addressee',
    language: 'en',
    pattern:
      /\b(?:apologi[sz]e[sd]?|apolog(?:y|ies)|sorry)(?: \w{1,12}){0,2} to (?:our|the|all our|its) (?:\w{1,12} )?(?:(?:brand )?ambassadors?|(?:business )?partners?|sponsors?|shareholders?|investors?|advertisers?|board|celebrit(?:y|ies)|stars?|franchisees?|stakeholders?)\b|\b(?:apologi[sz]e|sorry)(?: \w{1,12}){0,2} for (?:putting|placing|getting) (?!you\b|our\b|people\b|anyone\b|everyone\b|patients\b|customers\b|them\b|the (?:people|public|families|patients|residents|staff)\b)(?:[\w'-]{1,20} ){1,4}in (?:this|that|such a) (?:\w{1,12} )?position\b/gi,
    unless:
      /\bto (?:all )?(?:our|the|you|every)\b[^.!?\n]{0,40}\b(?:customers?|patients|passengers|residents|famil(?:y|ies)|users|guests|affected|people|victims|children|public)\b/i,
    instead: 'We apologise to the people whom we hurt.',
    finds: [
      'We apologise to our ambassador.',
      'We also apologize for putting Kendall Jenner in this position.',
      'Our sincere apologies to our shareholders.',
      'We are very sorry to our business partners.',
    ],
    passes: [
      'We apologise to our customers and partners.',
      'We apologise to the families of the victims.',
      'We apologise for putting you in this position.',
      'We apologise to his partner and children.',
    ],
  },
  {
    rule: 'wrong-addressee',
    language: 'nl',
    pattern:
      /(?<!\p{L})(?:excuses|sorry|verontschuldigingen)(?: \p{L}{1,12}){0,3} (?:aan|tegen|richting) (?:onze|de|al onze) (?:\p{L}{1,12} )?(?:(?:merk)?ambassadeurs?|(?:zaken|samenwerkings)?partners?|sponsors?|sponsoren|aandeelhouders?|investeerders?|adverteerders?|raad van bestuur|bestuurders?|stakeholders?|franchisenemers?)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:klant(?:en)?|patiënten|reizigers|bewoners|gedupeerden|slachtoffers|nabestaanden|families|leerlingen|studenten|cliënten|iedereen|u|jullie|omwonenden|gebruikers)(?!\p{L})/iu,
    instead: 'Wij bieden onze excuses aan de mensen aan die dit is overkomen.',
    finds: [
      'Wij bieden onze excuses aan onze ambassadeur aan.',
      'Excuses aan onze partner.',
      'Onze oprechte excuses aan onze aandeelhouders.',
      'Wij hebben onze excuses aangeboden aan de sponsors.',
    ],
    passes: [
      'Excuses aan onze klanten en partners.',
      'Wij bieden onze excuses aan de nabestaanden aan.',
      'Wij bieden onze excuses aan zijn partner en kinderen aan.',
      'Met onze partners werken wij aan een oplossing. Excuses.',
    ],
  },
  {
    rule: 'regret-evasive',
    language: 'en',
    pattern:
      /\b(?:we|i)(?: \w{1,12}ly| do| all| very much){0,2} regret\b|\bregrets\b|\bit is (?:\w{1,12}ly )?regrettable\b|\bregrettably\b|\b(?:is|are) (?:\w{1,12}ly )?regretted\b|\bour (?:\w{1,12} )?regret\b/gi,
    unless:
      /\b(?:death|deaths|died|dead|killed|passing|bereave|condolence|loss of (?:life|our|a|his|her|their)|(?:the|their|his|her) loss|victims?|lost (?:his|her|their) (?:life|lives)|no regrets)\b/i,
    unlessAnywhere: apologyEn,
    instead: 'We are sorry.',
    finds: [
      'We regret the incident.',
      'We deeply regret what happened.',
      'The company regrets the situation.',
      'It is regrettable that this happened.',
    ],
    passes: [
      'We regret what happened, and we apologise for it.',
      'We deeply regret the death of our colleague.',
      'Unfortunately, trains are not running.',
      'We are sorry for what happened.',
    ],
  },
  {
    rule: 'regret-evasive',
    language: 'nl',
    pattern:
      /(?<!\p{L})(?:(?:wij|we|ik) betreur(?:en)?|betreur(?:en)? (?:wij|we|ik)|betreurt|wordt (?:\p{L}{1,12} )?betreurd|betreurenswaardig|te betreuren)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:overlijden|overleden|dood|overleed|verlies van|omgekomen|slachtoffers?|nabestaanden|doden?|levens?|gestorven|condol\p{L}{1,10})(?!\p{L})/iu,
    unlessAnywhere: apologyNl,
    instead: 'Wij bieden u onze excuses aan.',
    finds: [
      'Wij betreuren het voorval.',
      'De bank betreurt de ontstane situatie.',
      'Dat betreuren wij zeer.',
      'Het is zeer te betreuren dat dit is gebeurd.',
    ],
    passes: [
      'Wij betreuren dit en bieden u onze excuses aan.',
      'Wij betreuren het overlijden van onze collega.',
      'Helaas rijden er vandaag geen treinen.',
      'Het spijt ons dat dit is gebeurd.',
    ],
  },
];
