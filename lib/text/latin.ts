/** Latin letters as English writes them, one for one. */

/** Letters that the tagger takes for none: it knows Latin-1, which has "é" and "ü" and ends before "č", "ğ" and "ł". */
const further = /[\u0100-\u024f\u1e00-\u1eff]/g;

/** Letters that are no plain letter with a mark. */
const others: Readonly<Record<string, string>> = {
  Đ: "D",
  đ: "d",
  Ħ: "H",
  ħ: "h",
  ı: "i",
  Ł: "L",
  ł: "l",
  Ŋ: "N",
  ŋ: "n",
  Œ: "O",
  œ: "o",
  Ŧ: "T",
  ŧ: "t",
  Ə: "A",
  ə: "a",
};

/** A text of the same length whose words the tagger keeps whole: "Erdoğan" is "Erdogan", "Wałęsa" "Walesa", "Zoë" the same. */
export function plainLetters(text: string): string {
  return text.replace(further, (letter) => others[letter] ?? letter.normalize("NFD").charAt(0));
}
