import type { MessageLanguage } from './rule.js';

/** Whoever holds one of these is told by it as by a name; both languages in one list, each with what it stands for. */
const roles: Readonly<Record<string, string>> = {
  ceo: 'ceo', topman: 'ceo', topvrouw: 'ceo', bestuursvoorzitter: 'ceo', executive: 'ceo',
  directeur: 'director', director: 'director', directrice: 'director',
  voorzitter: 'chair', chair: 'chair', chairman: 'chair', chairwoman: 'chair',
  president: 'president', minister: 'minister', staatssecretaris: 'state-secretary', premier: 'prime-minister',
  burgemeester: 'mayor', mayor: 'mayor', wethouder: 'alderman', alderman: 'alderman',
  woordvoerder: 'spokesperson', woordvoerster: 'spokesperson', spokesperson: 'spokesperson', spokesman: 'spokesperson', spokeswoman: 'spokesperson',
  bestuurder: 'board-member', commissaris: 'supervisor', cfo: 'cfo', cio: 'cio', ciso: 'ciso', coo: 'coo', cto: 'cto',
  eigenaar: 'owner', owner: 'owner', oprichter: 'founder', founder: 'founder', baas: 'boss', boss: 'boss',
  manager: 'manager', rector: 'rector', schoolhoofd: 'principal', principal: 'principal', trainer: 'coach', coach: 'coach',
  arts: 'doctor', dokter: 'doctor', doctor: 'doctor', professor: 'professor',
}; // prettier-ignore

/** Who is named as guilty without a name. */
const culprits: Readonly<Record<string, string>> = {
  hacker: 'hackers', hackers: 'hackers', criminelen: 'criminals', criminals: 'criminals',
  medewerker: 'employee', medewerkster: 'employee', werknemer: 'employee', employee: 'employee', insider: 'employee', collega: 'employee', colleague: 'employee',
  'oud-medewerker': 'former-employee', 'ex-medewerker': 'former-employee', 'oud-werknemer': 'former-employee', 'ex-employee': 'former-employee',
  stagiair: 'intern', stagiaire: 'intern', intern: 'intern',
  leverancier: 'supplier', supplier: 'supplier', toeleverancier: 'supplier', aannemer: 'contractor', contractor: 'contractor',
  onderaannemer: 'subcontractor', subcontractor: 'subcontractor', concurrent: 'competitor', competitor: 'competitor',
  overheid: 'government', government: 'government', gemeente: 'council', council: 'council', politie: 'police', police: 'police',
  bestuur: 'board', board: 'board', directie: 'management', management: 'management',
}; // prettier-ignore

/** Countries that are often named, and their people. */
const countries: Readonly<Record<string, string>> = {
  rusland: 'russia', russia: 'russia', russen: 'russia', russians: 'russia', china: 'china', chinezen: 'china', iran: 'iran',
  oekraïne: 'ukraine', ukraine: 'ukraine', israël: 'israel', israel: 'israel', amerika: 'america', america: 'america', 'noord-korea': 'north korea',
}; // prettier-ignore

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Between names: Piet de Vries. */
export const particles = setOf('van de den der het ter ten von of la el al di da');

/** A determiner before a role or after “by”. */
export const determiners = setOf('de het een the a an our your their onze ons jullie uw hun deze that this some');

/** Whoever stands behind one of these is not the one who does it. */
export const prepositions = setOf(
  'van bij aan met voor over tegen dan zoals en of in op door namens tot uit naar naast om at from by with to for about against than like and or on of behind near via per',
);

/** What is only wished, supposed, or told of another time; and what belongs to somebody's own life. */
export const unreal = setOf(
  'als indien wanneer tenzij totdat voordat nadat sinds hoop hoopt hopen hopelijk stel mocht zodra wou wens toen destijds wil moet if when unless until before after since hope hopes hopefully wish suppose imagine whether wonder once mijn my m’n should must want wants demand might could maybe perhaps misschien zou kan kon',
);

/** Words that begin with a capital at the start of a sentence, or for weight, and are no names. */
const plain = setOf(
  'ik jij je u hij zij ze wij we jullie men iemand niemand iedereen wie wat welke dat dit deze die er daar hier i you he she they we it who what which that this these those there someone somebody nobody everyone everybody and but so or yes no ja nee maar want dus mr mrs ms dr mevrouw meneer dhr mw personeel staff team vader moeder opa oma broer zus man vrouw dad mum mom father mother grandpa grandma brother sister wife husband not niet geen never nooit just apparently blijkbaar well ok omg wtf breaking',
);

/** What may stand between whoever did it and what he did. */
export const between: Readonly<Record<MessageLanguage, ReadonlySet<string>>> = {
  nl: setOf(
    'inmiddels net zojuist dus echt nu vandaag gisteren vanochtend vanmiddag vannacht ook gewoon zelf al daadwerkelijk per direct volgens mij hier er de het dit dat deze die onze ons jullie uw je alle alles hun zijn haar waarschijnlijk stiekem allemaal nou toch werkelijk eindelijk niet nooit',
  ),
  en: setOf('just now already also really all actually today yesterday probably secretly not never been being'),
};

/** What went wrong, as far as somebody can have caused it. */
export const harms: Readonly<Record<MessageLanguage, string>> = {
  nl: '(?:data|gas)?lek(?:kage)?|(?:stroom)?storing|uitval|brand|hack|cyberaanval|aanval|inbraak|vergiftiging|besmetting|ongeluk|ongeval|explosie|fraude|diefstal|ramp|schandaal|lawine|instorting',
  en: '(?:data )?(?:leak|breach)|outage|fire|hack|cyberattack|attack|break-in|poisoning|contamination|accident|explosion|fraud|theft|disaster|scandal|collapse|mess',
};

/** What can be leaked or sold. */
export const goods: Readonly<Record<MessageLanguage, string>> = {
  nl: '(?:[\\p{L}]{0,12})?gegevens|data|wachtwoorden|dossiers|bestanden|documenten|informatie',
  en: 'data|passwords|details|records|files|documents|information',
};

/** What a role stands for; undefined for what is none. */
export const roleOf = (lower: string): string | undefined => (Object.hasOwn(roles, lower) ? roles[lower] : undefined);

/** Whom a word blames without a name; undefined for what blames nobody. */
export const culpritOf = (lower: string): string | undefined =>
  Object.hasOwn(culprits, lower) ? culprits[lower] : undefined;

/** A country, however it is called; undefined for what is none. */
export const countryOf = (lower: string): string | undefined =>
  Object.hasOwn(countries, lower) ? countries[lower] : undefined;

/** Whether a word is no name, though it begins with a capital. */
export const isPlain = (lower: string): boolean =>
  plain.has(lower) || unreal.has(lower) || determiners.has(lower) || prepositions.has(lower);
