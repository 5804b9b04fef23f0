/** Whose kin someone is told to be. a: "Alan Smith, the victim's cousin" b: "Smith's brother, Alan" */
import { otherTimes } from "../../lexicon/posts.ts";
import { flatMap } from "../../text/flat-map.ts";
import { cover } from "../../text/span.ts";
import type { Portrait } from "./portraits.ts";
import type { Found } from "./traits.ts";

/** What someone is to the one whom the story is about: of these nobody is two at once. Words of one line are one. */
const kin: ReadonlyMap<string, string> = new Map(
  [
    "aunt",
    "boyfriend",
    "brother",
    "brother-in-law",
    "cousin",
    "daughter",
    "daughter-in-law",
    "ex-boyfriend",
    "ex-girlfriend",
    "ex-husband",
    "ex-wife",
    "father dad",
    "father-in-law",
    "fiance fiancé",
    "fiancee fiancée",
    "girlfriend",
    "grandfather",
    "grandmother",
    "grandson",
    "granddaughter",
    "half-brother",
    "half-sister",
    "husband widower",
    "mother mum mom",
    "mother-in-law",
    "nephew",
    "niece",
    "sister",
    "sister-in-law",
    "son",
    "stepbrother",
    "stepdaughter",
    "stepfather",
    "stepmother",
    "stepson",
    "uncle",
    "widow wife",
  ].flatMap((line) => line.split(" ").map((word, _, [first = word]) => [word, first] as const)),
);

const owners = new Set(["'", "'s", "her", "his", "their"]);

/** "the victim's cousin", "her former husband"; a "father of three" is nobody's in the story. */
export function kinIn({ sentence, first, last }: Portrait): Found[] {
  const { tokens, index } = sentence;
  return flatMap(tokens.slice(first, last + 1), (token, i): Found[] => {
    const at = first + i;
    // "brother-in-law" is read as five tokens.
    const inLaw = tokens[at + 1]?.norm === "-" && tokens[at + 2]?.norm === "in" && tokens[at + 4]?.norm === "law";
    const value = kin.get(inLaw ? `${token.norm}-in-law` : token.norm);
    if (value === undefined || token.tag !== "NOUN" || at > last) return [];
    const before = tokens.slice(Math.max(first, at - 2), at);
    if (!before.some(({ norm }) => owners.has(norm))) return [];
    const isPast = before.some(({ norm }) => otherTimes.has(norm) || norm === "estranged");
    const span = cover(token.span, tokens[inLaw ? at + 4 : at]?.span ?? token.span);
    return [{ kind: "kin", value: isPast ? `ex-${value}` : value, sentence: index, span }];
  });
}
