/** What became of each sentence of a report from one version to the next. */
import type { Alignment, Finding, Match, Sides, Versions } from "../model.ts";
import { isStory } from "../text/story.ts";
import { otherSide, type Story } from "./story.ts";

/** Two sentences of which the one was made of the other, with how alike they are. */
type Partners = Pick<Match, "a" | "b" | "score">;

/**
 * Kept, changed, withdrawn or added: every sentence of either story in one of the four.
 *
 *     earlier: The fire broke out at noon. Ten died.    later: The fire broke out at noon. Twelve died. Police are at the site.
 *
 * keeps the first, changes the second and adds the third.
 */
export function changesOf(
  { readings, copied }: Pick<Story, "readings" | "copied">,
  alignments: readonly Alignment[],
  verbatim: Sides<readonly (number | null)[]>,
  findings: readonly Finding[],
): Pick<Versions, "kept" | "changed" | "withdrawn" | "added"> {
  const earlier = copied?.relation === "version" ? copied.earlier : "a";
  const later = otherSide(earlier);
  const stories = {
    a: readings.a.sentences.flatMap((sentence, i) => (isStory(sentence) ? [i] : [])),
    b: readings.b.sentences.flatMap((sentence, i) => (isStory(sentence) ? [i] : [])),
  };
  const kept = pairsOnce([
    ...verbatim.a.flatMap((b, a) => (b === null ? [] : [{ a, b }])),
    ...verbatim.b.flatMap((a, b) => (a === null ? [] : [{ a, b }])),
  ]);
  const partners = partnersOf(alignments, findings);
  const changed: Sides<number>[] = [];
  const alone: Record<"a" | "b", number[]> = { a: [], b: [] };
  for (const side of [later, earlier] as const) {
    const done = new Set([...kept, ...changed].map((pair) => pair[side]));
    for (const sentence of stories[side]) {
      if (done.has(sentence)) continue;
      const own = (partners[side].get(sentence) ?? []).toSorted((x, y) => y.score - x.score)[0];
      if (own === undefined) alone[side].push(sentence);
      else changed.push({ a: own.a, b: own.b });
    }
  }
  const inOrder = (x: Sides<number>, y: Sides<number>): number => x[earlier] - y[earlier] || x[later] - y[later];
  return {
    kept: kept.sort(inOrder),
    changed: pairsOnce(changed).sort(inOrder),
    withdrawn: alone[earlier],
    added: alone[later],
  };
}

/** The sentences that each may have been made of: those it is matched with, and those it contradicts, which are so less surely. */
function partnersOf(
  alignments: readonly Alignment[],
  findings: readonly Finding[],
): Sides<ReadonlyMap<number, readonly Partners[]>> {
  const matches = alignments.filter((one) => one.kind === "match");
  const clashes = findings.flatMap((one) =>
    one.kind === "contradiction" ? [one, ...one.also].map(({ sentences }) => ({ ...sentences, score: 0 })) : [],
  );
  const partners = { a: new Map<number, Partners[]>(), b: new Map<number, Partners[]>() };
  for (const pair of [...matches, ...clashes]) {
    for (const side of ["a", "b"] as const) {
      const known = partners[side].get(pair[side]);
      if (known === undefined) partners[side].set(pair[side], [pair]);
      else known.push(pair);
    }
  }
  return partners;
}

function pairsOnce(pairs: readonly Sides<number>[]): Sides<number>[] {
  return [...new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair])).values()];
}
