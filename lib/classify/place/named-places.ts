/** Two named places of one event. a: "met in Varna" b: "met in Tarn" */
import { placeNamed, scaleOfPlace } from "../../lexicon/places.ts";
import type { Claim, Oblique, Side } from "../../model.ts";
import { conflictOf } from "../conflict.ts";
import type { Judgement } from "../rule.ts";
import { namedHeads } from "../named-heads.ts";
import { otherNames } from "../slots.ts";
import { bothNameStrangers } from "../strangers.ts";
import { substitutions } from "../substitutions.ts";
import { inBoth, quoted, wordsOf, type SentenceReading, type Story, type StoryPair } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Closeness from which one act in two places is held to be one event. */
const sameEvent = 1.5;

/** Prepositions behind which a place is where something is, comes from or goes to. */
const locative = new Set(["at", "from", "in", "into", "near", "off", "on", "outside", "to"]);

/** Places in one place of a clause, and between the same words. */
export function judgePlaceSlots(story: Story): Judgement[] {
  return [...inSlots(story), ...inSameWords(story), ...ofOneKind(story)];
}

/** a: "taken to Holm Hospital" b: "taken to Varna Hospital" */
function ofOneKind(story: Story): Judgement[] {
  return namedHeads(story).map(({ kind, a, b }) => {
    return conflictOf(a, b, "medium", `Which ${kind}: ${inBoth(story, a.span, b.span)}; neither report has both.`);
  });
}

function inSameWords(story: Story): Judgement[] {
  return substitutions(story).flatMap(({ a, b, place }): Judgement[] => {
    if (!place) return [];
    const words = { a: quoted(story, "a", a.span), b: quoted(story, "b", b.span) };
    return [conflictOf(a, b, "medium", `The same words round another place: ${words.a} in A, ${words.b} in B.`)];
  });
}

function inSlots(story: Story): Judgement[] {
  return otherNames(story).flatMap(({ pair, a, b }): Judgement[] => {
    // "Wheat was sold in Lagos" and "nets were sold in Oslo" are two sales, unless the sentences tell the same.
    if (!pair.sameActor && !pair.sameTarget && pair.closeness < sameEvent) return [];
    if (bothNameStrangers(story, a, b)) return [];
    const kinds = [a, b].map(({ entity }) => story.entities[entity]?.kind);
    if (!kinds.includes("place") || !locative.has(a.place)) return [];
    const words = { a: wordsOf(story, "a", a.span), b: wordsOf(story, "b", b.span) };
    if (isWithin(words.a, words.b)) return [];
    return [
      conflictOf(a, b, "medium", `The place: "${words.a}" in A, "${words.b}" in B; neither report names the other.`),
    ];
  });
}

const inside = new Set(["at", "in", "near"]);

/**
 * One act in two places. Whether one place lies inside the other the text does not tell, so places are only compared
 * when the other report nowhere names them: a report that knows both means two scenes.
 */
export function judgePlaces(story: Story, pair: StoryPair): Judgement[] {
  if (pair.closeness < sameEvent) return [];
  const located = { a: locatedClaims(story, "a", pair.a), b: locatedClaims(story, "b", pair.b) };
  return located.a.flatMap((a) =>
    located.b.flatMap((b): Judgement[] => {
      if (a.claim.verb !== b.claim.verb || a.oblique.preposition !== b.oblique.preposition) return [];
      const at = {
        a: { sentence: pair.a.index, span: a.oblique.phrase.span },
        b: { sentence: pair.b.index, span: b.oblique.phrase.span },
      };
      const words = { a: quoted(story, "a", at.a.span), b: quoted(story, "b", at.b.span) };
      if (a.place === b.place)
        return [{ ...conflictOf(at.a, at.b, "high", `Both tell ${words.a}.`), relation: "same" }];
      const names = { a: nameOf(story, a.place), b: nameOf(story, b.place) };
      if (isWithin(names.a, names.b)) {
        const reason = `${names.a} and ${names.b}: the one lies in the other.`;
        return [{ ...conflictOf(at.a, at.b, "medium", reason), relation: "wider" }];
      }
      if (known(story, "b", a.place) || known(story, "a", b.place) || bothNameStrangers(story, at.a, at.b)) return [];
      return [conflictOf(at.a, at.b, "medium", `The place: ${words.a} in A, ${words.b} in B.`)];
    }),
  );
}

/** Whether the gazetteer has one place as the capital of the other, or cannot part a city from a region or a country. */
function isWithin(a: string, b: string): boolean {
  const [x, y] = [placeNamed(a), placeNamed(b)];
  if (x === null || y === null || scaleOfPlace(x) === scaleOfPlace(y)) return false;
  // A city of no known country may lie in any country or region.
  return x.country === null || y.country === null || x.country === y.country;
}

function nameOf(story: Story, place: number): string {
  return story.entities[place]?.name ?? "";
}

interface Located {
  readonly claim: Claim;
  readonly oblique: Oblique;
  /** Shared entity. */
  readonly place: number;
}

function locatedClaims(story: Story, side: Side, sentence: SentenceReading): Located[] {
  return flatMap(sentence.claims, (claim) =>
    claim.obliques.flatMap((oblique) => {
      const place = story.sharedEntity(side, oblique.phrase.entity);
      const isPlace = place !== null && story.entities[place]?.kind === "place";
      return isPlace && inside.has(oblique.preposition) ? [{ claim, oblique, place }] : [];
    }),
  );
}

function known(story: Story, side: Side, place: number): boolean {
  return (story.entities[place]?.mentions[side].length ?? 0) > 0;
}
