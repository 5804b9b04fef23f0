/** Claims told without a verb of their own: "left 40 dead", "Ines Duarte, a resident", "Three missing after landslide". */
import type { Claim } from "../../model.ts";
import { tokenSpan } from "../../text/span.ts";
import { phraseAt, phraseIn, type Words } from "./claim-phrases.ts";
import type { Clause } from "./clause.ts";
import type { State } from "./states.ts";
import type { Verbless } from "./verbless.ts";

/** "left 40 dead": the 40 die. */
export function stateClaim(words: Words, clause: Clause, { of, word, verb }: State, claim: Claim): Claim {
  const { tokens, sentence } = words;
  const held = clause.group.passive && claim.certainty === "asserted" && unsure.has(clause.group.lemma);
  return {
    ...claim,
    sentence,
    actor: phraseAt(words, of),
    predicate: tokenSpan(tokens, clause.group.first, word),
    span: tokenSpan(tokens, Math.min(of.first, clause.group.first), Math.max(word, clause.last)),
    verb,
    target: null,
    complement: verb === "be" ? phraseIn(words, { first: word, head: word, last: word }) : null,
    obliques: [],
    passive: false,
    finite: false,
    certainty: held ? "reported" : claim.certainty,
  };
}

/** Verbs by which a state is only held to be so: "is believed dead". */
const unsure: ReadonlySet<string> = new Set(["assume", "believe", "fear", "presume", "report", "think"]);

/** "Ines Duarte, a resident": she is one. "Three missing": they are. */
export function apposed(words: Words, { name, description, verb }: Verbless, attribution: number | null): Claim {
  const { tokens, sentence } = words;
  const complement = phraseAt(words, description);
  return {
    sentence,
    span: tokenSpan(tokens, name.first, description.last),
    actor: phraseAt(words, name),
    predicate: complement.span,
    verb,
    target: null,
    complement: verb === "be" ? complement : null,
    obliques: [],
    passive: false,
    finite: false,
    polarity: "affirmed",
    certainty: "asserted",
    attribution,
  };
}
