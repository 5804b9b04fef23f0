/** Who did what to whom. */
import type { Claim, Span } from "../../model.ts";
import { asides, attributedTo, phraseWords, shownWords, type ReadingView } from "./view.ts";

/** One line for each clause of a sentence: `she [Ilse Brandt] | will not sign | the deal · in Halden, negated, planned`. */
export function claimLines(view: ReadingView, sentence: number): string[] {
  return (view.claimsIn.get(sentence) ?? []).flatMap((index) => {
    const claim = view.reading.claims[index];
    return claim === undefined ? [] : [rolesOf(view, claim) + asides(view, ...flagsOf(view, claim))];
  });
}

function rolesOf(view: ReadingView, claim: Claim): string {
  const { palette } = view;
  const { actor, predicate, target, complement, obliques } = claim;
  const roles = [
    actor === null ? palette.quiet("–") : phraseWords(view, actor),
    palette.heading(shownWords(view, predicate)),
    ...[target, complement].flatMap((phrase) => (phrase === null ? [] : [phraseWords(view, phrase)])),
  ].join(palette.quiet(" | "));
  // "is in the harbour": what the copula says may be a phrase behind a preposition, and is shown once.
  const round = obliques
    .filter(({ phrase }) => complement === null || !overlap(phrase.span, complement.span))
    .map(({ preposition, phrase }) => `${preposition} ${phraseWords(view, phrase)}`);
  return [roles, ...round].join(palette.quiet(" · "));
}

function overlap(x: Span, y: Span): boolean {
  return x.start < y.end && y.start < x.end;
}

/** What is to be known of a clause beyond its words; nothing of one that the reporter plainly asserts. */
function flagsOf(view: ReadingView, claim: Claim): (string | null)[] {
  const { passive, finite, polarity, certainty, attribution } = claim;
  return [
    passive ? "passive" : null,
    finite ? null : "no tense",
    polarity === "negated" ? "negated" : null,
    certainty === "asserted" ? null : certainty,
    attributedTo(view, attribution),
  ];
}
