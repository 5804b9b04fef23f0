/** Who came after whom, told by how the one went: "After Brandt's death, Reyl was elected leader" -> Reyl after Brandt. */
import { relationVerbs, type Relation } from "../../lexicon/relations.ts";
import type { Claim, Phrase, Span, Token } from "../../model.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { tokenFrom } from "../../text/search.ts";
import { tokenSpan } from "../../text/span.ts";

interface Succession {
  readonly relation: Relation;
  readonly holder: Phrase;
  readonly thing: { readonly span: Span; readonly lemma: string };
}

const goings = wordSet("assassination death departure dismissal exit ouster removal resignation retirement sacking");
const comings = wordSet("appoint choose elect name pick promote select swear install");
const succession = relationVerbs.get("succeed")?.[0]?.relation;

/** Of a clause that tells who came, with the one who went named in the same sentence behind "after". */
export function successionsIn(tokens: readonly Token[], claim: Claim): Succession[] {
  if (succession === undefined || !comings.has(claim.verb) || !claim.passive || claim.target === null) return [];
  const at = tokens.findIndex(({ lemma }, i) => goings.has(lemma) && hasAfter(tokens, i));
  if (at < 0) return [];
  const gone = goneAt(tokens, at);
  if (gone === null || tokenFrom(tokens, claim.target.span.start) === gone.first) return [];
  const span = tokenSpan(tokens, gone.first, gone.last);
  return [{ relation: succession, holder: claim.target, thing: { span, lemma: tokens[gone.last]?.lemma ?? "" } }];
}

/** "after the death of", "following Brandt's death". */
function hasAfter(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ norm }) => norm === "after" || norm === "following" || norm === "upon");
}

/** Who went: "Olga Brandt" of "Olga Brandt's death", "the death of Olga Brandt". */
function goneAt(tokens: readonly Token[], at: number): { readonly first: number; readonly last: number } | null {
  const isName = (i: number): boolean => tokens[i]?.tag === "PROPN";
  const mark = tokens[at - 1]?.tag === "PART" ? at - 1 : tokens[at - 2]?.tag === "PART" ? at - 2 : -1;
  if (mark > 0 && isName(mark - 1)) {
    let first = mark - 1;
    while (isName(first - 1)) first -= 1;
    return { first, last: mark - 1 };
  }
  if (tokens[at + 1]?.norm !== "of") return null;
  const last = tokens.findIndex((_, i) => i > at + 1 && isName(i) && !isName(i + 1));
  if (last < 0 || last > at + 6) return null;
  let first = last;
  while (isName(first - 1)) first -= 1;
  return { first, last };
}
