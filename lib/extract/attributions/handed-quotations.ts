/** Quotations that no verb of saying hands over: `"X," according to Berg`, `As Berg put it, "X"`, `In the words of Berg: "X"`. */
import { clauseSayings } from "../../lexicon/saying.ts";
import type { Token } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";
import { tokenFrom } from "../../text/search.ts";
import type { ClauseParts } from "../clauses/clause.ts";
import { accordingTo } from "./according-to.ts";
import type { Draft } from "./attribution-draft.ts";
import type { Quotation } from "./quotations.ts";
import { sourceOf } from "./sources.ts";
import { afterOpening } from "./stretch.ts";

/** Such a quotation with who says it; `null` where nobody is put right behind it, or right before. */
export function handedQuotation(
  passage: Passage,
  quotation: Quotation,
  parts: readonly (ClauseParts | null)[],
): Draft | null {
  const { outer, inner, first, last } = quotation;
  const told = (sentence: number, cueAt: number, end: number | null): Draft | null => {
    const [tokens, read] = [passage.tokens[sentence] ?? [], parts[sentence]];
    const found = read === null || read === undefined ? null : handedBy(tokens, read, sentence, cueAt, end);
    return found === null ? null : { sentence, ...found, content: [inner], direct: true };
  };
  const behind = passage.tokens[last] ?? [];
  let next = tokenFrom(behind, outer.end);
  if (behind[next]?.norm === ",") next += 1;
  const after = told(last, next, null);
  if (after !== null) return after;
  const before = passage.tokens[first] ?? [];
  const mark = tokenFrom(before, outer.start) - 1;
  const closes = before[mark]?.norm === "," || before[mark]?.norm === ":";
  return closes ? told(first, afterOpening(before), mark) : null;
}

/** Longest way, in tokens, from "as" to its verb: "as | the chief engineer of the port | put it". */
const longestWay = 14;

/** Who hands over by words that begin at a token, and end right before another where that is given. */
function handedBy(
  tokens: readonly Token[],
  parts: ClauseParts,
  sentence: number,
  at: number,
  end: number | null,
): Pick<Draft, "cue" | "source"> | null {
  const word = tokens[at]?.norm;
  if (word === "according" || word === "in") {
    const draft = accordingTo(tokens, parts, sentence).find(({ cue }) => cue?.first === at);
    if (draft === undefined || draft.source === null) return null;
    // "In the words of Berg, who led the talks": only what stands right before the quotation hands it over.
    return end !== null && Math.max(draft.source.reach, draft.source.last) + 1 !== end ? null : draft;
  }
  if (word !== "as") return null;
  const clause = parts.clauses.find(
    ({ group, kind }) => kind === "finite" && group.first > at && group.first <= at + longestWay,
  );
  if (clause === undefined || clause.subject?.first !== at + 1) return null;
  const { group } = clause;
  const isPut = group.lemma === "put" && tokens[group.main + 1]?.norm === "it";
  if (!isPut && !clauseSayings.has(group.lemma)) return null;
  const source = sourceOf(tokens, parts.items, clause);
  return source === null ? null : { cue: { first: group.first, last: isPut ? group.main + 1 : group.main }, source };
}
