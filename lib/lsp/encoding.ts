/** Characters of a line counted as client and server have agreed to: inside storydiff they are UTF-16 code units. */

export const encodings = ["utf-8", "utf-16", "utf-32"] as const;
export type Encoding = (typeof encodings)[number];

/** The first that the client offers and we know; UTF-16, which every client knows, where it offers none. */
export function agreedEncoding(offered: readonly string[] | undefined): Encoding {
  return offered?.flatMap((name) => encodings.find((one) => one === name) ?? [])[0] ?? "utf-16";
}

/** How many units of the encoding some words have: "Türkei🔥" has 11 in UTF-8, 8 in UTF-16, 7 in UTF-32. */
export function unitsOf(words: string, encoding: Encoding): number {
  switch (encoding) {
    case "utf-8":
      return Buffer.byteLength(words);
    case "utf-16":
      return words.length;
    case "utf-32":
      return Array.from(words).length;
  }
}

/** The UTF-16 code units of a line before so many units of the encoding; within a character its beginning, beyond the line its end. */
export function codeUnitsBefore(line: string, units: number, encoding: Encoding): number {
  if (encoding === "utf-16") return Math.min(Math.max(units, 0), line.length);
  let left = units;
  let at = 0;
  for (const character of line) {
    left -= unitsOf(character, encoding);
    if (left < 0) break;
    at += character.length;
  }
  return at;
}
