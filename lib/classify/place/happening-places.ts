/**
 * Where the thing happened, in whatever words it is told. a: "Gunmen stormed a village in Zamfara state" b: "a night raid on
 * a village in Katsina state" -> the attack: Zamfara / Katsina
 */
import { type Happening, happeningsOf, rareHappenings } from "../../lexicon/happenings.ts";
import { areTwoPlaces, placeNamed, scaleOfPlace } from "../../lexicon/places.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Side, Token } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { remembered } from "../../text/remembered.ts";
import { cover, overlaps } from "../../text/span.ts";
import { conflictOf, type Words } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import { pairsWithLead } from "../lead-pair.ts";
import { isOfOtherOccasion } from "../other-occasion.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type SentenceReading, type Story, type StoryPair } from "../story.ts";
import { bothNameStrangers } from "../strangers.ts";

/** A named place where a happening is told to be. */
interface Setting extends Words {
  readonly happening: Happening;
  readonly name: string;
  readonly scale: string;
  /** Whether it is told as near by: "near Karo", "off Oru". */
  readonly near: boolean;
}

/** Where each report has one such place of one scale, and neither names the other's. */
export function judgeHappeningPlaces(story: Story): Judgement[] {
  const told = { a: settingsOf(story, "a"), b: settingsOf(story, "b") };
  const seen = new Set<string>();
  return [...told.a].flatMap(([key, inA]): Judgement[] => {
    const inB = told.b.get(key) ?? [];
    const at = pairOf(story, inA, inB);
    if (at === null) return [];
    const { a, b } = at;
    // What the gazetteer does not know may be a part of the town that it knows: Karo of Lima.
    if ((placeNamed(a.name) === null) !== (placeNamed(b.name) === null)) return [];
    if (a.near !== b.near || !areTwoPlaces(a.name, b.name) || shareWord(a.name, b.name)) return [];
    if ([inA, inB].some((all) => all.some(({ name }) => name !== all[0]?.name))) return [];
    if (names(story, "b", a.name) || names(story, "a", b.name) || bothNameStrangers(story, a, b)) return [];
    const place = `${a.span.start} ${b.span.start}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return [conflictOf(a, b, "medium", `Where the ${a.happening} was: ${inBoth(story, a.span, b.span)}.`)];
  });
}

/** Of pairs equally close the first in both reports goes first, whichever report is named first. */
function sumOf({ a, b }: StoryPair): number {
  return a.index + b.index;
}

/** Sentences at the head of a report that tell what it is about. */
const lead = 3;

/** The pairs of sentences, the closest first. */
const closestFirst = remembered((story: Story): readonly StoryPair[] =>
  [...pairsWithLead(story)].sort((x, y) => y.closeness - x.closeness || sumOf(x) - sumOf(y)),
);

/** The mentions in the sentences most alike; of what a story has one, those of both leads will do. */
function pairOf(story: Story, inA: readonly Setting[], inB: readonly Setting[]): { a: Setting; b: Setting } | null {
  const pair =
    inA.length === 0 || inB.length === 0
      ? undefined
      : closestFirst(story).find((own) => isToldIn(inA, own.a.index) && isToldIn(inB, own.b.index));
  if (pair !== undefined) {
    const a = inA.find(({ sentence }) => sentence === pair.a.index);
    const b = inB.find(({ sentence }) => sentence === pair.b.index);
    if (a !== undefined && b !== undefined) return { a, b };
  }
  const [a, b] = [inA[0], inB[0]];
  if (a === undefined || b === undefined || !rareHappenings.has(a.happening)) return null;
  return a.sentence < lead && b.sentence < lead ? { a, b } : null;
}

function isToldIn(all: readonly Setting[], index: number): boolean {
  return all.some(({ sentence }) => sentence === index);
}

function settingsOf(story: Story, side: Side): Map<string, Setting[]> {
  return groupBy(flatMap(story.sentences[side], settingsIn), ({ happening, scale }) => `${happening} ${scale}`);
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(a.split(" "));
  return b.split(" ").some((word) => words.has(word));
}

/** Whether a report has the place's first word, or its country's: "Omani" tells of Oman. */
function names(story: Story, side: Side, name: string): boolean {
  const [first = ""] = name.split(" ");
  const place = placeNamed(name);
  return story.sentences[side].some(({ tokens }) =>
    tokens.some(({ norm }) => norm === first || (place !== null && placeNamed(norm)?.name === place.name)),
  );
}

const inside = wordSet("at in on to");
const nearBy = wordSet("near off outside");

/** What a place is called in front of its name: "the port of Karo", "the northern city of Oru". */
const kindsOfPlace = wordSet(`
  capital city coast hamlet island port province region resort state town village
`);

/** Behind a name it makes a wider place of it: "Zamfara state". */
const wider = wordSet("county district governorate island prefecture province region state");

/** Parts of a town, which may lie in what the other report names. */
const partsOfTown = wordSet(
  "area borough camp neighborhood neighbourhood quarter street suburb square road avenue airport hospital prison university church",
);

/** Words between a happening and its place at most. */
const reach = 14;

const settingsIn = remembered((sentence: SentenceReading): readonly Setting[] => {
  const { tokens, index } = sentence;
  if (isOfOtherOccasion(sentence)) return [];
  const cues = flatMap(tokens, (token, at) =>
    token.tag === "NOUN" || token.tag === "VERB"
      ? happeningsOf(token.lemma).map((happening) => ({ happening, at }))
      : [],
  );
  if (cues.length === 0) return [];
  return placesIn(sentence).flatMap((place) => {
    const kinds = new Map<Happening, number>();
    for (const { happening, at } of cues) {
      const distance = Math.abs(at - place.first);
      if (distance <= reach) kinds.set(happening, Math.min(distance, kinds.get(happening) ?? reach));
    }
    return [...kinds.keys()].map((happening) => ({
      happening,
      name: place.name,
      scale: place.scale,
      near: place.near,
      sentence: index,
      span: place.span,
    }));
  });
});

interface Placed {
  readonly first: number;
  readonly name: string;
  readonly scale: string;
  readonly near: boolean;
  readonly span: Words["span"];
}

function placesIn(sentence: SentenceReading): Placed[] {
  const { tokens } = sentence;
  return flatMap(tokens, (token, first): Placed[] => {
    if (token.tag !== "PROPN" || (tokens[first - 1]?.tag === "PROPN" && tokens[first - 1]?.norm !== "'s")) return [];
    const last = endOfName(tokens, first);
    const end = tokens[last] ?? token;
    const span = cover(token.span, end.span);
    if (sentence.times.some((time) => overlaps(time.span, span))) return [];
    const preposition = leadOf(tokens, first);
    const next = tokens[last + 1]?.norm ?? "";
    if (preposition === null || next === "'s" || next === "-" || partsOfTown.has(next) || partsOfTown.has(end.norm))
      return [];
    const name = tokens.slice(first, last + 1).map(({ norm }) => norm);
    const place = placeNamed(name.join(" "));
    if (place?.demonym === true) return [];
    const isWide = place === null && (wider.has(next) || wider.has(end.norm));
    const isKnown = place !== null || isWide || tokens[first - 1]?.norm === "of";
    // "on Karo" may be anything; "in Karo" is a place, unless Karo goes on: "in Karo talks".
    if (!isKnown && (preposition === "on" || preposition === "to" || tokens[last + 1]?.tag === "NOUN")) return [];
    const scale = isWide ? "region" : scaleOfPlace(place);
    return [{ first, name: name.join(" "), scale, near: nearBy.has(preposition), span }];
  });
}

/** Small words within a name: "Deir al-Balah", "Rio de la Plata". */
const smallWords = wordSet("- al as de del di du el la las le les los sur upon");

function endOfName(tokens: readonly Token[], first: number): number {
  let last = first;
  for (let at = first + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.tag === "PROPN") last = at;
    else if (token === undefined || !smallWords.has(token.norm)) break;
  }
  return last;
}

/** The preposition that leads to a place: over "the", "Nigeria's", "the northern city of"; `null` when none does. */
function leadOf(tokens: readonly Token[], first: number): string | null {
  let at = first - 1;
  if (tokens[at]?.norm === "'s") {
    at -= 1;
    while (tokens[at]?.tag === "PROPN") at -= 1;
  } else if (tokens[at]?.norm === "of" && kindsOfPlace.has(tokens[at - 1]?.lemma ?? "")) at -= 2;
  while (tokens[at]?.tag === "DET" || tokens[at]?.tag === "ADJ" || tokens[at]?.tag === "NOUN") {
    if (tokens[at]?.tag === "NOUN" && !kindsOfPlace.has(tokens[at]?.lemma ?? "")) return null;
    at -= 1;
  }
  const norm = tokens[at]?.norm ?? "";
  return inside.has(norm) || nearBy.has(norm) ? norm : null;
}
