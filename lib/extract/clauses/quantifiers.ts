/** Words that stand before a noun phrase and only say how much of it is meant: "killed | at least | 12 people". */
import type { PartOfSpeech, Token } from "../../model.ts";

/** What follows the first word of a bound before a number, by that word: "at least", "as many as", "in excess of". */
const bounds: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  [
    "as",
    [
      ["few", "as"],
      ["high", "as"],
      ["little", "as"],
      ["many", "as"],
      ["much", "as"],
    ],
  ],
  ["at", [["least"], ["most"]]],
  ["close", [["to"]]],
  ["fewer", [["than"]]],
  ["in", [["excess", "of"]]],
  ["less", [["than"]]],
  ["more", [["than"]]],
  ["up", [["to"]]],
  ["upwards", [["of"]]],
]);

/** Words of a share that "of" follows: "some of the decrees" are decrees. "None of" denies, and is kept. */
const shares: ReadonlySet<string> = new Set(["all", "both", "each", "few", "many", "most", "much", "several", "some"]);

/** Nouns that are numbers: "more than a dozen", "up to half". */
const numberNouns: ReadonlySet<string> = new Set([
  "couple",
  "dozen",
  "dozens",
  "half",
  "hundred",
  "hundreds",
  "million",
  "millions",
  "quarter",
  "third",
  "thousand",
  "thousands",
]);

/** What such words may be by their tags; most tokens are told by that alone. */
const opening: ReadonlySet<PartOfSpeech> = new Set(["ADJ", "ADP", "ADV", "DET", "PRON", "SCONJ"]);

/**
 * How many tokens at a place only bound the number behind them ("more than" of "committed more than $40 million") or take
 * a share of what follows ("some of" of "dropped some of the charges"); 0 for none. Read as prepositions they would rob the
 * verb of its object.
 */
export function quantifierLength(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || !opening.has(token.tag)) return 0;
  const opened = bounds.get(token.norm);
  if (opened !== undefined) {
    for (const rest of opened) {
      if (rest.every((word, index) => tokens[at + 1 + index]?.norm === word) && isNumber(tokens, at + 1 + rest.length))
        return 1 + rest.length;
    }
    return 0;
  }
  if (!shares.has(token.norm) || tokens[at + 1]?.norm !== "of") return 0;
  const held = tokens[at + 2]?.tag;
  return held === "DET" || held === "NOUN" || held === "PROPN" || tokens[at + 2]?.norm === "them" ? 2 : 0;
}

function isNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.tag === "NUM" || token.tag === "SYM" || numberNouns.has(token.norm)) return true;
  return (token.norm === "a" || token.norm === "an") && numberNouns.has(tokens[at + 1]?.norm ?? "");
}
