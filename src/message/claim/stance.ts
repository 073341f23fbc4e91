import type { Strategy } from '../../playbook/vocabulary.js';
import type { Hit } from '../check/finding.js';
import { spansOf } from '../check/phrase.js';
import type { Reading, Span } from '../check/reading.js';
import { contentWords } from './spelling.js';
import { around, sentenceWindow } from './window.js';

type Patterns = Readonly<Record<string, RegExp>>;

/** We say sorry. */
const apologies: Patterns = {
  nl: /(?<![\p{L}])(?:(?:onze |mijn |oprechte |welgemeende |diepe ){0,3}excuses|(?:wij |we |ik )?verontschuldigen|verontschuldiging(?:en)?|(?:het )?spijt (?:het )?(?:ons|mij)|sorry)(?![\p{L}])/giu,
  en: /(?<![\p{L}])(?:apologi[sz]e|apologi[sz]ing|apolog(?:y|ies)|(?:we are|we['’]re|i am|i['’]m) (?:\p{L}+ ){0,2}sorry|sorry)(?![\p{L}])/giu,
};

/** Apologies that are none of ours, or none at all. */
const noApology: Patterns = {
  nl: /(?:geen|eist|eisen|vraagt om|vragen om|zonder|aangeboden aan ons|wil|bieden zij) (?:\p{L}+ ){0,2}$/iu,
  en: /(?:no|not|without|demand(?:s|ed)?|asks? for|wants?|an? public) (?:\p{L}+ ){0,2}$/iu,
};

/** What an apology is for that leaves the accusation alone: the trouble that the matter brings. */
const forTrouble: Patterns = {
  nl: /^[^.!?\n]{0,40}\b(?:ongemak|overlast|onrust|zorgen|verwarring|onduidelijk\p{L}*|vertraging|wachttijd\p{L}*|late|verlies|leed|schrik|geschrokken|hinder|ongerust\p{L}*)/iu,
  en: /^[^.!?\n]{0,40}\b(?:inconvenience|worry|worried|worries|concern\p{L}*|confusion|unclear|delay\p{L}*|wait\p{L}*|late|loss|disruption|distress|upset|anxiety|to hear)/iu,
};

/** We deny the accusation as a whole. */
const denials: Patterns = {
  nl: /(?<![\p{L}])(?:(?:wij|we|ik) (?:ontkennen|ontken|ontkent|verwerpen|verwerp|verwerpt|bestrijden|bestrijdt|weerspreken|weerspreekt)(?: (?:deze|de|alle|die|elke|dit|dat|iedere|met klem|ten stelligste|nadrukkelijk))?|(?:beschuldiging|aantijging|verwijt|bewering|claim)(?:en)? (?:is|zijn|klopt|kloppen|missen|mist) (?:\p{L}+ ){0,2}?(?:onwaar|ongegrond|onterecht|onjuist|vals|niet waar|niet|uit de lucht gegrepen|onzin|elke grond)|(?:wij|we|ik) (?:hebben|heb) (?:hierbij |hier |daarbij |helemaal )?niets (?:fout|verkeerd|verkeerds|misdaan|onrechtmatigs)(?: gedaan)?|(?:ons|mij) treft geen (?:blaam|schuld|verwijt)|(?:wij|we|ik) (?:herkennen|herken) (?:ons|mij|me) (?:totaal |in het geheel |absoluut )?niet in|(?:van|aan) (?:dit|dat|deze|die|het) (?:hele )?(?:verhaal|bericht\p{L}*|gerucht\p{L}*|beschuldiging\p{L}*|bewering\p{L}*|verwijt\p{L}*|aantijging\p{L}*) (?:klopt|is) (?:\p{L}+ ){0,2}?(?:niets|niks|geen (?:woord|bal|letter))|(?:daar|hier|er) (?:klopt|is) (?:\p{L}+ ){0,2}?(?:niets van (?:waar)?|niks van|geen (?:woord|letter) van waar)|(?:het|dit|dat) (?:verhaal|bericht|gerucht) (?:klopt niet|is (?:\p{L}+ )?(?:onzin|onwaar|niet waar|verzonnen|gelogen))|(?:dit|dat|het) is (?:pertinent |absoluut |gewoon |volstrekt )?(?:onwaar|een leugen|gelogen|verzonnen|laster)|(?:wij|we) (?:zijn|waren) (?:hier )?onschuldig|dit is niet onze (?:schuld|fout)|dat is niet onze (?:schuld|fout))(?![\p{L}])/giu,
  en: /(?<![\p{L}])(?:(?:we|i) (?:strongly |firmly |categorically |completely |utterly )?(?:deny|reject|dispute|refute)|(?:allegations?|accusations?|claims?|charges?) (?:is|are) (?:\p{L}+ ){0,2}?(?:false|untrue|baseless|unfounded|without (?:merit|foundation)|groundless|not true|nonsense)|there is (?:\p{L}+ )?(?:no truth|nothing true|not a word of truth) (?:in|to|behind) (?:the|this|that|these|those|any)|(?:the|this|that) (?:story|report|rumour|rumor|post|video|article|account) is (?:\p{L}+ )?(?:false|untrue|not true|a lie|nonsense|made up|fabricated)|(?:this|that|it) is (?:simply |completely |utterly |absolutely |just )?(?:a lie|untrue|false|not true|fabricated|made up|nonsense)|none of (?:this|that|it) is true|not a word of (?:this|that|it) is true|(?:we|i) are innocent|(?:we|i) (?:did|have done) nothing wrong|(?:this|it|that) (?:was|is) not our fault|we are not to blame|we do not recogni[sz]e)(?![\p{L}])/giu,
};

/** An apology beside a denial of the same, or against the way in which we chose to answer. Judged for each accusation: an
 *  apology for one thing beside the correction of a false claim about another is right. One finding a text. Pure. */
export function stanceHits(reading: Reading, strategy: Strategy | null): Hit[] {
  const { language } = reading;
  if (language !== 'en' && language !== 'nl') return [];
  const sorry = spansOf(reading, apologies[language]!).filter((span) => isForTheMatter(reading, span));
  const denied = spansOf(reading, denials[language]!).filter(
    ({ start }) => !reading.isRetracted(start) && !isAsked(reading, start),
  );
  const [apology, denial] = [sorry[0], denied[0]];
  if (apology !== undefined) {
    const clash = denied.find((one) => sorry.some((other) => areAboutOne(reading, other, one)));
    if (clash !== undefined) return [mixed(reading, clash, apology)];
    if (strategy === 'deny') return [{ rule: 'stance-mixed', ...apology, data: { other: 'deny' } }];
  }
  if (strategy === 'rebuild' && denial !== undefined && objectOf(reading, denial).length === 0) {
    return [{ rule: 'stance-mixed', ...denial, data: { other: 'rebuild' } }];
  }
  return [];
}

const mixed = ({ text }: Reading, denial: Span, apology: Span): Hit => ({
  rule: 'stance-mixed',
  ...denial,
  data: { other: text.slice(apology.start, apology.end) },
});

function isForTheMatter(reading: Reading, { start, end }: Span): boolean {
  const { before, after } = around(reading, start, end);
  return (
    !noApology[reading.language]!.test(before.slice(-80)) &&
    !forTrouble[reading.language]!.test(after) &&
    !/\?["”’')]{0,3}$/.test(after)
  );
}

const isAsked = (reading: Reading, at: number): boolean => /\?["”’')]{0,3}$/.test(sentenceWindow(reading, at));

/** A general denial clashes with any apology for the matter; one of a certain claim only with an apology for that. */
function areAboutOne(reading: Reading, apology: Span, denial: Span): boolean {
  const denied = objectOf(reading, denial);
  if (denied.length === 0) return true;
  const sorry = new Set(objectOf(reading, apology).map((word) => word.slice(0, 6)));
  return denied.filter((word) => sorry.has(word.slice(0, 6))).length >= 2;
}

const generic =
  /^(?:beschuldiging(?:en)?|aantijging(?:en)?|verwijt(?:en)?|bewering(?:en)?|claims?|klem|stelligste|volledig|nadrukkelijk|krant|media|allegations?|accusations?|these|those|strongly|charges?|against|gemaakte|tegen|hierover|geschetste|beeld)$/;

/** What is denied or apologised for: the content words behind it in its sentence. */
const objectOf = (reading: Reading, span: Span): string[] =>
  contentWords(around(reading, span.start, span.end).after).filter((word) => !generic.test(word));
