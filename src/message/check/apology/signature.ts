import type { Reading } from '../reading.js';

const role =
  /(?<!\p{L})(?:ceo|chief executive|(?:managing |executive )?director|president|chair(?:man|woman|person)?|chief \w{1,20} officer|head of|mayor|dean|rector|principal|minister|bestuursvoorzitter|voorzitter|\p{L}{0,15}directeur|directrice|burgemeester|wethouder|bestuurder|raad van bestuur|directie|college van bestuur|manager|gemeentesecretaris|algemeen|hoofd|topman|woordvoerder)(?!\p{L})/iu;
const closing =
  /^(?:met (?:vriendelijke|hartelijke|oprechte) groet(?:en)?|hoogachtend|namens|groeten?|vriendelijke groet|yours (?:sincerely|faithfully|truly)|(?:kind|best|warm) regards|sincerely|regards|on behalf of|signed)(?!\p{L})/iu;
/** Two or more words with capitals, with small words between them: "Anna de Vries". */
const name =
  /^(?:(?:drs?|mr|ir|ing|prof)\.? )?\p{Lu}[\p{L}.'-]{0,30}(?: (?:van|de|der|den|ter|te|el|al|von))*(?: \p{Lu}[\p{L}.'-]{1,30}){1,3}(?!\p{L})/u;
/** "Sample Council" is nobody: people ask who answers for it. */
const organisation =
  /(?<!\p{L})(?:council|bank|hospital|airways|airlines?|university|college|school|company|ltd|inc|plc|llc|group|foundation|trust|team|energy|railways?|stores?|insurance|agency|department|institute|museum|club|housing|gemeente|stichting|vereniging|ziekenhuis|universiteit|\p{L}{0,20}(?:bank|school|college|ziekenhuis|winkel|spoor|wonen)|b\.?v\.?|n\.?v\.?|energie|verzekeringen|vervoer|zorg|provincie|waterschap|redactie|klantenservice)(?!\p{L})/iu;
/** A signature stands in the last lines. */
const lastLines = 6;

/** Whether somebody answers for a text at its end: a name, or the office that it comes from. Pure.
 *  @param reading straightened */
export function isSigned({ text }: Reading): boolean {
  const lines = text
    .split('\n')
    .map((line) => line.trim().replace(/^[-–—*_ ]+/, ''))
    .filter((line) => line !== '')
    .slice(-lastLines);
  return lines.some((line, index) => {
    if (line.length > 120 || /[.!?:]$/.test(line)) return false;
    if (closing.test(line)) return index < lines.length - 1 || line.length > 30;
    // The first line of a short text is its heading, not its signature.
    return index > 0 && (role.test(line) || (name.test(line) && !organisation.test(line.split(',')[0] ?? line)));
  });
}
