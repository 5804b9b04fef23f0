/** What both reports tell: values that are the same or can both hold, and sentences that are alike as a whole. */
import type { Agreement, Match, Sides } from "../model.ts";
import { takenFromOf } from "./copied.ts";
import { spanOfSentence, type Unnamed } from "./ids.ts";
import { once, type Judged } from "./judged.ts";
import { likenessOf } from "./likeness.ts";
import { sharedSourceOf } from "./one-source.ts";
import { speakersAt, type Story } from "./story.ts";
import { flatMap } from "../text/flat-map.ts";

/** A value that shows by itself that both tell it, in sentences that need not be alike: "24 km" and "15 miles", "4.52am". */
function isToldTwice({ type, relation, confidence, anywhere }: Judged): boolean {
  if (anywhere === true) return true;
  return type === "number" && confidence === "high" && (relation === "same" || relation === "converted");
}

/**
 * Each value found the same or compatible in a match, and for a match in which no rule found anything the two sentences
 * as a whole; in the order of `a`, then `b`.
 */
export function agreementsOf(
  story: Story,
  judged: readonly Judged[],
  matches: readonly Match[],
  conflicts: readonly Judged[],
  verbatim: Sides<readonly (number | null)[]>,
): Unnamed<Agreement>[] {
  const keyOf = (sentences: Sides<number>): string => `${sentences.a}-${sentences.b}`;
  const matched = new Set(matches.map(keyOf));
  const sharedSource = sharedSourceOf(story);
  // What versions of one report have in common is that report's, and nobody is told so again and again.
  const areVersions = story.copied?.relation === "version";
  const takenFrom = takenFromOf(story.copied?.relation === "copy" ? story.copied : null);
  const agreement = (
    one: Pick<Agreement, "type" | "relation" | "confidence" | "reason" | "evidence" | "sentences">,
  ): Unnamed<Agreement> => {
    const taken = takenFrom(one.evidence);
    const source = taken === null && !areVersions ? sharedSource(one) : null;
    const from = taken ?? (source === null ? null : `Both have it from ${source}.`);
    const reason = from === null ? one.reason : `${one.reason} ${from}`;
    const speakers = speakersAt(story, one.sentences);
    return { kind: "agreement", ...one, reason, speakers, oneSource: from !== null || areVersions };
  };
  const denied = new Set(conflicts.filter(({ type }) => type === "polarity").map(({ sentences }) => keyOf(sentences)));
  const agreed = judged.filter(({ relation, type, sentences }) => {
    if (relation === "conflict" || relation === "open") return false;
    // When it was done is nothing that both tell where one says that it was not done.
    return type !== "time" || !denied.has(keyOf(sentences));
  });
  const values = once(agreed.filter((one) => matched.has(keyOf(one.sentences)) || isToldTwice(one))).flatMap(
    ({ type, relation, confidence, reason, evidence, sentences }) =>
      relation === "conflict" || relation === "open"
        ? []
        : [agreement({ type, relation, confidence, reason, evidence, sentences })],
  );
  const settled = new Set([...values, ...conflicts].map(({ sentences }) => keyOf(sentences)));
  const whole = flatMap(matches, (match) => {
    if (match.strength === "slight" || settled.has(keyOf(match))) return [];
    const sentences = { a: match.a, b: match.b };
    const same = verbatim.a[match.a] === match.b || verbatim.b[match.b] === match.a;
    return [
      agreement({
        type: same ? "verbatim" : "paraphrase",
        relation: "same",
        confidence: match.strength === "full" ? "high" : "medium",
        reason: same ? "The same sentence, word for word." : likenessOf(story, match),
        evidence: { a: spanOfSentence(story, "a", match.a), b: spanOfSentence(story, "b", match.b) },
        sentences,
      }),
    ];
  });
  return [...values, ...whole].sort((x, y) => x.sentences.a - y.sentences.a || x.sentences.b - y.sentences.b);
}
