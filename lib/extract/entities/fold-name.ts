/** Names made comparable: case, accents, points and apostrophes folded. */
const marks = /[\u0300-\u036f]/g;
const points = /(?<=\p{L})\.(?=\p{L}\.?|\s|$)/gu;

/** Most names: nothing to fold but the case. */
const plainWords = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The words of a name, folded: "Ursula von der Léyen" -> ["ursula", "von", "der", "leyen"]; "U.N." -> ["un"]. */
export function nameWords(name: string): string[] {
  if (plainWords.test(name)) return name.toLowerCase().split(" ");
  const folded = name
    .normalize("NFD")
    .replace(marks, "")
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(points, "")
    .replace(/'s\b|'(?=\s|$)/g, "")
    .replace(/[^\p{L}\p{N}&' ]+/gu, " ")
    .replace(/'/g, "");
  return folded.split(" ").filter((word) => word !== "");
}

/** A name as one key: its folded words with single spaces. */
export function nameKey(name: string): string {
  return nameWords(name).join(" ");
}

/** The key of a name without its article: "the ship" and "a ship" are looked up alike. */
export function plainKey(name: string): string {
  return nameKey(name).replace(/^(?:the|an?|this|that|these|those) /, "");
}
