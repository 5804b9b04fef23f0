/** Where a phrase stands in its sentence: as subject of a verb, inside a quotation, as one or as several. */
import { clauseSayings } from "../../lexicon/saying.ts";
import type { Token } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";

/** How far an apposition may run before its verb: "Rojas, a minister of the outgoing cabinet since May, said". */
const longestApposition = 14;

/** Whether the phrase of tokens `first` to `last` is the subject of a verb, before it or after "said". */
export function isSubject(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  if (before !== undefined && before.tag === "VERB" && clauseSayings.has(before.lemma))
    return !takesObject.has(before.lemma);
  if (before !== undefined && before.tag === "ADP") return false;
  let at = last + 1;
  if (tokens[at]?.norm === ",") {
    const end = Math.min(at + longestApposition, tokens.length);
    for (at += 1; at < end && tokens[at]?.norm !== ","; at += 1);
    at += 1;
  }
  while (tokens[at]?.tag === "ADV" || tokens[at]?.norm === "who") at += 1;
  const next = tokens[at];
  return next !== undefined && (next.tag === "AUX" || (next.tag === "VERB" && !next.norm.endsWith("ing")));
}

const takesObject = new Set([
  "advise",
  "ask",
  "assure",
  "caution",
  "charge",
  "inform",
  "question",
  "remind",
  "report",
  "tell",
  "urge",
  "warn",
]);

const irregularPlurals = new Set(["children", "men", "people", "police", "troops", "women", "forces", "media"]);

/** Whether a noun is in the plural by its form. */
export function isPlural(token: Token): boolean {
  return (
    irregularPlurals.has(token.norm) ||
    (token.norm !== token.lemma && token.norm.endsWith("s")) ||
    token.norm.endsWith("men")
  );
}

const unquoted: readonly boolean[] = [];

/**
 * For each token of each sentence whether it stands inside a quotation; one may run over sentences of a paragraph. The list
 * of a sentence without any is empty.
 */
export function quotedTokens(passage: Passage): (readonly boolean[])[] {
  let open = false;
  let paragraph = -1;
  return passage.tokens.map((tokens, sentence) => {
    const here = passage.sentences[sentence]?.paragraph ?? 0;
    if (here !== paragraph) open = false;
    paragraph = here;
    if (!open && !tokens.some(({ norm }) => isMark(norm))) return unquoted;
    return tokens.map((token) => {
      if (!isMark(token.norm)) return open;
      const mark = passage.text.charAt(token.span.start);
      open = mark === "“" ? true : mark === "”" ? false : !open;
      return false;
    });
  });
}

function isMark(norm: string): boolean {
  return norm === '"' || norm === "''" || norm === "``";
}
