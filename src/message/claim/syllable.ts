/** Vowels that are one sound in Dutch, longest first. */
const oneSound = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ij|ei|au|ou|ui|eu|oe|ie|[aeiouyáéíóúàèìòùâêîôûäëïöü]/giu;

/** How many syllables a Dutch word has, counted by groups of vowels: a diaeresis begins a new one, and so does a vowel that
 *  makes no pair with the one before it. Figures count as one. Pure. */
export function dutchSyllables(word: string): number {
  if (/^\d/.test(word)) return 1;
  // "y" sounds as a consonant before a vowel, as in "royal"; "qu" holds no vowel of its own.
  const spoken = word
    .toLowerCase()
    .replace(/qu/g, 'kw')
    .replace(/y(?=[aeou])/g, 'j')
    .replace(/tie(?=f)/g, 'ti')
    .replace(/(?<=[tcs])io(?=n)/g, 'jo')
    .replace(/eau/g, 'oo');
  return Math.max(1, spoken.match(oneSound)?.length ?? 0);
}
