import { goods, harms } from './word.js';

/** The languages that are read. */
export type MessageLanguage = 'nl' | 'en';

/** A turn of phrase by which somebody says what another did, or what became of him. */
export interface NameRule {
  /** What is said; the same in both languages. */
  readonly claim: 'caused' | 'took-data' | 'resigned' | 'dismissed' | 'arrested' | 'died' | 'knew' | 'bankrupt';
  readonly core: RegExp;
  /** On which side of it he stands. */
  readonly side: 'before' | 'after';
  /** Verbs of which one must stand with it: beside it, or before him in a question. */
  readonly verbs?: ReadonlySet<string>;
  /** What must be said before it in the same sentence, too. */
  readonly needs?: RegExp;
  /** Only where the message speaks of harm, or tells what others say: people say it of much else. */
  readonly isWeak?: true;
  /** He stands there as an owner: “it was Chromex's fault”. */
  readonly isOwner?: true;
}

const whole = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
const has = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'iu');
const verbs = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nothing that is part of a thing follows: “behind this line”. */
const ends = '(?=\\s*(?:$|[.,!?;:)]|(?:and|but|too|now|so|i|we|because|right|again|all|for|since)(?![\\p{L}])))';

const harmNl = `(?:de|het|dit|deze) (?:${harms.nl})`;
const harmEn = `(?:the|this|our|your|their) (?:whole |entire |data )?(?:${harms.en})`;
const soon =
  '(?:(?:per direct|vandaag|gisteren|vanmorgen|vanochtend|vanmiddag|vanavond|morgen|nu|dus|zelf|echt|ook) ){0,2}';
const goodsEn = `(?:the|our|your|all|my|their|all our|all the|customer)(?: (?:customer|personal|patient|medical|private))? (?:${goods.en})(?! cent)`;
const done = { nl: verbs('heeft had hebben'), en: verbs('did') };
const being = { nl: verbs('is was werd wordt'), en: verbs('is was are were') };
const passive = verbs('was is been got gets being');

const dutch: readonly NameRule[] = [
  { claim: 'resigned', side: 'before', verbs: being.nl, core: whole('opgestapt|afgetreden|teruggetreden') },
  { claim: 'resigned', side: 'before', core: whole(`(?:stapt|stapte) ${soon}op(?! (?:de|het|een|mijn)(?![\\p{L}]))|(?:treedt|trad) ${soon}(?:af|terug)|(?:neemt|nam|diende|dient) (?:zijn |haar )?${soon}ontslag`) },
  { claim: 'resigned', side: 'before', verbs: done.nl, core: whole('ontslag (?:genomen|ingediend)') },
  { claim: 'dismissed', side: 'before', verbs: being.nl, core: whole('ontslagen|geschorst|weggestuurd|aan de kant gezet|op straat gezet|op non-actief (?:(?:is|werd|wordt) )?gesteld') },
  { claim: 'arrested', side: 'before', verbs: being.nl, core: whole('(?:opgepakt|aangehouden|gearresteerd)(?! door de wind)') },
  { claim: 'died', side: 'before', verbs: being.nl, core: whole('overleden|omgekomen|gestorven') },
  { claim: 'knew', side: 'before', core: whole('wist (?:ervan|hiervan|daarvan|(?:er|hier|daar)(?: [\\p{L}]{2,12}){1,4} van|het al|alles al|al alles)') },
  { claim: 'bankrupt', side: 'before', verbs: verbs('is gaat ging'), core: whole('failliet|bankroet') },
  { claim: 'caused', side: 'before', verbs: done.nl, core: whole('(?:veroorzaakt|gehackt|platgelegd|aangestoken)(?! door)') },
  { claim: 'caused', side: 'before', verbs: done.nl, isWeak: true, core: whole('(?:het|dit) (?:zelf |expres )?gedaan') },
  { claim: 'caused', side: 'before', core: whole(`veroorzaakten? (?:dit|${harmNl})`) },
  { claim: 'caused', side: 'before', verbs: verbs('zit zitten zat zaten'), core: whole(`hierachter|erachter|daarachter|(?:hier|er) achter|achter ${harmNl}`) },
  { claim: 'caused', side: 'before', verbs: being.nl, core: whole(`hiervoor verantwoordelijk|verantwoordelijk (?:hiervoor|voor ${harmNl})|schuldig aan ${harmNl}`) },
  { claim: 'took-data', side: 'before', verbs: done.nl, needs: has(goods.nl), core: whole('(?:gelekt|gestolen|verkocht|doorverkocht|doorgespeeld)(?! door)') },
  { claim: 'caused', side: 'after', core: whole('(?:veroorzaakt|gehackt|platgelegd|aangestoken) door') },
  { claim: 'caused', side: 'after', core: whole(`(?:${harms.nl}) (?:komt|kwam|is|was) (?:allemaal |volledig |gewoon )?door`) },
  { claim: 'caused', side: 'after', core: whole('(?:is|was|komt) (?:dit |dat |het )?(?:allemaal |gewoon |volledig |helemaal |dus |echt ){0,2}(?:de )?schuld van') },
  { claim: 'took-data', side: 'after', needs: has(goods.nl), core: whole('(?:gelekt|gestolen|verkocht|doorverkocht) door') },
]; // prettier-ignore

const english: readonly NameRule[] = [
  { claim: 'resigned', side: 'before', core: whole('(?:resigned|stepped down|steps down)(?! to(?![\\p{L}])| himself| herself| themselves)|quit(?=\\s*(?:$|[.,!?;]|(?:as|today|yesterday|over|after|because)(?![\\p{L}])))') },
  { claim: 'resigned', side: 'before', verbs: verbs('is was'), core: whole('stepping down|resigning') },
  { claim: 'resigned', side: 'before', verbs: done.en, core: whole('resign|step down|quit') },
  { claim: 'dismissed', side: 'before', verbs: passive, core: whole('(?:fired|sacked|dismissed|suspended)(?! up(?![\\p{L}]))') },
  { claim: 'arrested', side: 'before', verbs: passive, core: whole('arrested|detained|taken into custody') },
  { claim: 'died', side: 'before', core: whole('died|passed away') },
  { claim: 'knew', side: 'before', core: whole(`knew (?:(?:about|of) (?:this|it)${ends}|all along|for (?:weeks|months|years))`) },
  { claim: 'bankrupt', side: 'before', verbs: verbs('is was gone went goes going'), core: whole('bankrupt|insolvent') },
  { claim: 'bankrupt', side: 'before', core: whole('(?:filed|files|filing) for (?:bankruptcy|insolvency)') },
  { claim: 'caused', side: 'before', core: whole(`caused (?:(?:all )?this${ends}|it${ends}|${harmEn})|(?:hacked|has hacked) (?:you|us|them|your|our)`) },
  { claim: 'caused', side: 'before', verbs: done.en, core: whole(`cause (?:(?:all )?this|it|${harmEn})|hack (?:you|us|them|your|our)`) },
  { claim: 'caused', side: 'before', verbs: being.en, core: whole(`(?:behind|responsible for) (?:(?:all )?this${ends}|it${ends}|${harmEn})|to blame`) },
  { claim: 'caused', side: 'before', isWeak: true, core: whole('did it(?! again)') },
  { claim: 'caused', side: 'before', isOwner: true, core: whole('fault') },
  { claim: 'took-data', side: 'before', core: whole(`(?:leaked|stole|sold|passed on) ${goodsEn}`) },
  { claim: 'took-data', side: 'before', verbs: done.en, core: whole(`(?:leak|steal|sell|pass on) ${goodsEn}`) },
  { claim: 'caused', side: 'after', core: whole('(?:caused|hacked|brought down|started) by') },
  { claim: 'caused', side: 'after', core: whole(`(?:${harms.en}) (?:is|was) (?:all )?(?:because of|due to|down to)`) },
  { claim: 'caused', side: 'after', core: whole('(?:is|was|all|it[’\']s) the fault of') },
  { claim: 'took-data', side: 'after', needs: has(goods.en), core: whole('(?:leaked|stolen|sold|passed on) by') },
]; // prettier-ignore

/** All of them, by language. */
export const nameRules: Readonly<Record<MessageLanguage, readonly NameRule[]>> = { nl: dutch, en: english };

/** Whether a text holds any of them: most messages do not, and need not be cut into words. Pure. */
export const mayName: Readonly<Record<MessageLanguage, RegExp>> = {
  nl: new RegExp(dutch.map(({ core }) => core.source).join('|'), 'iu'),
  en: new RegExp(english.map(({ core }) => core.source).join('|'), 'iu'),
};
