/** The one place of two sentences. a: "The talks were held in Geneva" b: "The talks took place in Vienna" */
import { type Place, placeNamed, placeWordsFrom, scaleOfPlace } from "../../lexicon/places.ts";
import type { Side, Span } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { conflictOf } from "../conflict.ts";
import { isOfOtherOccasion } from "../other-occasion.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type SentenceReading, type Story } from "../story.ts";
import { bothNameStrangers } from "../strangers.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Closeness from which two sentences with one place each are held to tell where one thing was. */
const sameThing = 0.6;

/** Closeness from which they are though their clauses share neither actor nor target. */
const sameEvent = 1.5;

/** A place of the gazetteer that says where something is. */
interface Told {
  readonly place: Place;
  readonly span: Span;
}

/** Where each sentence tells one place, of one kind in both, and neither report has the other's. */
export function judgeOnlyPlaces(story: Story): Judgement[] {
  const named = { a: namedIn(story, "a"), b: namedIn(story, "b") };
  const alike = new Set(story.claimPairs.filter(sharesSomeone).map(({ a, b }) => `${a.sentence} ${b.sentence}`));
  return flatMap(story.pairs, (pair): Judgement[] => {
    if (isOfOtherOccasion(pair.a) !== isOfOtherOccasion(pair.b)) return [];
    if (pair.closeness < sameThing || !(pair.closeness >= sameEvent || alike.has(keyOf(pair)))) return [];
    const [inA, inB] = [placesIn(pair.a), placesIn(pair.b)];
    const [a, b] = [inA[0], inB[0]];
    if (a === undefined || b === undefined || inA.length > 1 || inB.length > 1) return [];
    // A city may lie in a region or country, which is no clash.
    if (scaleOfPlace(a.place) !== scaleOfPlace(b.place) || a.place.name === b.place.name) return [];
    if (named.b.has(a.place.name) || named.a.has(b.place.name)) return [];
    const at = { a: { sentence: pair.a.index, span: a.span }, b: { sentence: pair.b.index, span: b.span } };
    if (bothNameStrangers(story, at.a, at.b)) return [];
    return [
      conflictOf(at.a, at.b, "medium", `Where it was: ${inBoth(story, a.span, b.span)}; neither report has both.`),
    ];
  });
}

function sharesSomeone({ sameActor, sameTarget }: Story["claimPairs"][number]): boolean {
  return sameActor || sameTarget;
}

function keyOf(pair: Story["pairs"][number]): string {
  return `${pair.a.index} ${pair.b.index}`;
}

const locative = new Set(["at", "from", "in", "near", "off", "outside", "to"]);

/** What is a place by "of": "the coast of Oman"; who speaks of Oman is anywhere. */
const parts = new Set([
  "capital",
  "center",
  "centre",
  "city",
  "coast",
  "outskirts",
  "port",
  "suburb",
  "town",
  "village",
]);

/** All places behind such a preposition: "of" because "the coast of Oman" tells a place, too. */
function placesIn({ tokens }: SentenceReading): Told[] {
  const found: Told[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const told = placeAt(tokens, i);
    if (told === null) continue;
    const at = tokens[i - 1]?.norm === "the" ? i - 2 : i - 1;
    const norm = tokens[at]?.norm ?? "";
    const leads = norm === "of" ? parts.has(tokens[at - 1]?.norm ?? "") : locative.has(norm);
    if (!told.place.demonym && leads) found.push({ place: told.place, span: told.span });
    i += told.words - 1;
  }
  return found;
}

function placeAt(tokens: SentenceReading["tokens"], at: number): (Told & { readonly words: number }) | null {
  const first = tokens[at];
  if (first?.tag !== "PROPN" && first?.tag !== "ADJ") return null;
  for (let words = Math.min(placeWordsFrom(first.norm), tokens.length - at); words >= 1; words -= 1) {
    const last = tokens[at + words - 1];
    const name = tokens.slice(at, at + words).map(({ norm }) => norm);
    const place = last === undefined ? null : placeNamed(name.join(" "));
    // "Paris Hilton" and "the Boston Globe" are no places.
    if (place !== null && last !== undefined && tokens[at + words]?.tag !== "PROPN")
      return { place, span: cover(first.span, last.span), words };
  }
  return null;
}

/** The names of all places of a report, with those that its adjectives tell: "Omani" is of Oman. */
function namedIn(story: Story, side: Side): Set<string> {
  return new Set(
    flatMap(story.sentences[side], ({ tokens }) =>
      flatMap(tokens, (_, i) => {
        const told = placeAt(tokens, i);
        return told === null ? [] : [told.place.name];
      }),
    ),
  );
}
