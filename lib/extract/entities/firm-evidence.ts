/** What stands beside a name and tells that it is a firm's and no person's: "Zerqa's shares", "chipmaker Zerqa". */
import { firmHoldings, firmNouns } from "../../lexicon/firms.ts";
import type { Token } from "../../model.ts";

/** Words of an apposition that are read: "Zerqa, a big Norwegian maker of tyres". */
const mostWords = 5;

/** What tells a firm's name: its business, or only that somebody speaks for it, as for a politician. */
export type FirmEvidence = "business" | "voice";

/** What the words beside the name of tokens `first` to `last` tell of a firm; `null` when nothing. */
export function firmEvidence(tokens: readonly Token[], first: number, last: number): FirmEvidence | null {
  if (hasBusiness(tokens, first, last)) return "business";
  const next = tokens[last + 1];
  return next !== undefined && (next.tag === "NOUN" || next.tag === "PROPN") && voices.has(next.lemma) ? "voice" : null;
}

const voices: ReadonlySet<string> = new Set(["spokesman", "spokesperson", "spokeswoman"]);

function hasBusiness(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  if (before !== undefined && before.tag === "NOUN" && firmNouns.has(before.lemma)) return true;
  // "shares of Zerqa", "a stake in Zerqa"
  if (before?.tag === "ADP" && /^(?:shares?|stake|stock)$/.test(tokens[first - 2]?.norm ?? "")) return true;
  const next = tokens[last + 1];
  if (next === undefined) return false;
  // "Zerqa chief executive", "Zerqa's chief executive"
  if (next.tag === "NOUN" || next.norm === "chief")
    return (
      (firmHoldings.has(next.lemma) && !voices.has(next.lemma)) ||
      (next.norm === "chief" && tokens[last + 2]?.norm === "executive")
    );
  if (next.tag === "PART" && next.norm.startsWith("'")) return heads(tokens, last + 2, ownedByFirms);
  if (next.norm !== ",") return false;
  const opener = tokens[last + 2]?.norm ?? "";
  return (opener === "a" || opener === "an" || opener === "the") && heads(tokens, last + 3, firmNouns);
}

/** Of what a person may have as well, "Rojas's website", nothing is learned. */
const people: ReadonlySet<string> = new Set([
  "business",
  "chairman",
  "chairwoman",
  "investor",
  "model",
  "phone",
  "rival",
  "shop",
  "spokesman",
  "spokesperson",
  "spokeswoman",
  "website",
]);
const ownedByFirms: ReadonlySet<string> = new Set([...firmHoldings].filter((noun) => !people.has(noun)));

/** Whether the first noun phrase from a token on holds one of the words. */
function heads(tokens: readonly Token[], from: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < from + mostWords; at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      (token.tag !== "ADJ" && token.tag !== "NOUN" && token.tag !== "PROPN" && token.norm !== "-")
    )
      return false;
    if (words.has(token.lemma)) return true;
  }
  return false;
}
