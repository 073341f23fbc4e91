/** The word that must stand on all that an exercise shows. */
export const exerciseWord: Readonly<Record<string, string>> = { en: 'EXERCISE', nl: 'OEFENING' };

/** Puts the exercise word before the first words that anybody reads; in a mail before the subject's words too. */
export function marked(text: string, language: string): string {
  const word = exerciseWord[language] ?? exerciseWord['en'];
  const mail = /^(Subject|Onderwerp): */.exec(text);
  if (mail === null) return `${word}: ${text}`;
  const rest = text.slice(mail[0].length);
  const end = rest.indexOf('\n');
  return end < 0
    ? `${mail[0]}${word}: ${rest}`
    : `${mail[0]}${word}: ${rest.slice(0, end)}\n\n${word}: ${rest.slice(end).trimStart()}`;
}
