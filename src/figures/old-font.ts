/**
 * Latin-1 signs that Vietnamese in Unicode never uses but TCVN3 and VNI fonts paint as Vietnamese letters
 * ("§ang lµm", "Ñang laøm"), and VNI's pairs of a vowel and a tone letter ("Coù", "Khoâng").
 */
const foreign = /[¡-¬®-ÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ]/u;
const vniPairs = /[aeo][ùâ]|[aeou]õ|uù/iu;

/** Whether a text looks typed in an old font. Only asked of texts that could not be read, so a slip costs a hint. */
export const looksOldFont = (text: string): boolean => {
  const composed = text.normalize("NFC");
  return foreign.test(composed) || vniPairs.test(composed);
};
