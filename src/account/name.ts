/** Names under which the service itself speaks. */
const reserved = ['clock', 'listening', 'outlet', 'dry-run'];
export const isService = (name: string): boolean => reserved.includes(name.toLowerCase());
const longestName = 80;

/** Whether a name may stand in a journal: visible characters alone, and none of the service's own names. Pure. */
export function isPersonName(name: string): boolean {
  const trimmed = name.trim();
  const clean =
    trimmed !== '' &&
    trimmed.length <= longestName &&
    trimmed.isWellFormed() &&
    !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/u.test(trimmed);
  return clean && !isService(trimmed);
}

/** A name as it is kept: composed, and with single spaces, so that one name is written in one way. Pure. */
export const tidyName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ');

/** A name or address as it is compared: nobody gets a name that reads like another's. Pure. */
export const foldName = (name: string): string => tidyName(name).normalize('NFKC').toLowerCase();
