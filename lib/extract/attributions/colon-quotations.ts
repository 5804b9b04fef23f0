/** Quotations behind a colon and no verb of saying: `Berg went further: "It will break."`, `Berg: "It holds."`. */
import type { Passage } from "../../text/passage.ts";
import { tokenFrom } from "../../text/search.ts";
import type { Draft } from "./attribution-draft.ts";
import { leastSpeech } from "./carried-quotations.ts";
import type { Quotation } from "./quotations.ts";
import type { SpeechClause } from "./speech-clauses.ts";

/** Longest name before such a colon, in tokens: "The Brava harbour master:". */
const longestName = 6;

/** Such a quotation with who says it; `null` when no colon stands before it, or nobody in front of that. */
export function colonQuotation(
  passage: Passage,
  quotation: Quotation,
  clausesOfSentence: (sentence: number) => readonly SpeechClause[],
): { readonly draft: Draft; readonly speech: SpeechClause | null } | null {
  if (quotation.words < leastSpeech) return null;
  const { text } = passage;
  let colon = quotation.outer.start - 1;
  while (colon >= 0 && blanks.has(text[colon] ?? "")) colon -= 1;
  if (text[colon] !== ":") return null;
  const own = passage.sentences[quotation.first]?.span.start ?? 0;
  const sentence = colon < own ? quotation.first - 1 : quotation.first;
  if ((passage.sentences[sentence]?.span.start ?? Infinity) > colon) return null;
  for (const speech of clausesOfSentence(sentence)) {
    const { clause, source, tokens } = speech;
    const { group } = clause;
    if ((tokens[group.main]?.span.end ?? Infinity) > colon) break;
    if (clause.kind !== "finite" || clause.opener !== null || source === null || group.lemma === "be") continue;
    const cue = { first: group.first, last: group.main };
    return { draft: { sentence, cue, source, content: [quotation.inner], direct: true }, speech };
  }
  const tokens = passage.tokens[sentence] ?? [];
  const at = tokenFrom(tokens, colon);
  const last = tokens[at - 1];
  if (at < 1 || at > longestName || (last?.tag !== "PROPN" && last?.tag !== "NOUN")) return null;
  if (tokens.slice(0, at).some(({ tag }) => tag === "VERB" || tag === "AUX" || tag === "PUNCT")) return null;
  const source = { first: 0, head: at - 1, last: at - 1, reach: at - 1 };
  const cue = { first: at, last: at };
  return { draft: { sentence, cue, source, content: [quotation.inner], direct: true }, speech: null };
}

const blanks = new Set([" ", "\n", "\t", "\u00a0"]);
