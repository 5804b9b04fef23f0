/**
 * Two kinds of one thing where a story has one of it: the weapon, the charge, the injury, the knee.
 * a: "opened fire with a rifle" b: "had a shotgun in his bag"
 */
import { bodyParts, kindOf, pairedParts, type Kind } from "../../lexicon/kinds.ts";
import type { Sides } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { conflictOf, type Words } from "../conflict.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type SentenceReading, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";
import { foundAt, type WordPlace } from "../../text/word-places.ts";

/** A thing of a kind that a report tells of. */
export interface Told extends Words {
  readonly kind: number;
}

/** Compares the kinds of a whole report: of each only where it tells of one, or of two together. */
export function judgeKinds(story: Story): Judgement[] {
  return [
    ...judgeSingle(story, "The weapon", ofKind(story, "weapon", thingAt)),
    ...judgeSingle(story, "The charge", ofKind(story, "charge", chargeAt)),
    ...judgeInjuries(story),
    ...judgeSides(story),
  ];
}

/**
 * Where each report knows one kind only, or two told together, and none is in both. Which of the mentions are set against each other
 * the closeness of their sentences decides.
 */
function judgeSingle(story: Story, what: string, told: Sides<readonly (readonly Told[])[]>): Judgement[] {
  const all = { a: told.a.flat(), b: told.b.flat() };
  const [a, b] = [fewKinds(all.a), fewKinds(all.b)];
  if (a === null || b === null || [...a].some((kind) => b.has(kind))) return [];
  const at = closest(story, all.a, all.b);
  if (at === null) return [];
  return [
    conflictOf(at.a, at.b, "medium", `${what}: ${inBoth(story, at.a.span, at.b.span)}; neither report has another.`),
  ];
}

/** The one kind that a report tells of, or two that it tells of in one breath: "convicted of murder and rape". */
function fewKinds(all: readonly Told[]): ReadonlySet<number> | null {
  const kinds = new Set(all.map(({ kind }) => kind));
  if (kinds.size === 1) return kinds;
  return kinds.size === 2 && new Set(all.map(({ sentence }) => sentence)).size === 1 ? kinds : null;
}

/** The two mentions in the sentences most alike; the first of each where no sentences are alike. */
export function closest<T extends Words>(story: Story, a: readonly T[], b: readonly T[]): { a: T; b: T } | null {
  let best: { a: T; b: T; closeness: number } | null = null;
  const [inA, inB] = [bySentence(a), bySentence(b)];
  for (const pair of story.pairs) {
    const [x, y] = [inA.get(pair.a.index), inB.get(pair.b.index)];
    if (x !== undefined && y !== undefined && pair.closeness > (best?.closeness ?? 0))
      best = { a: x, b: y, closeness: pair.closeness };
  }
  if (best !== null) return best;
  const [x, y] = [a[0], b[0]];
  return x === undefined || y === undefined ? null : { a: x, b: y };
}

function bySentence<T extends Words>(all: readonly T[]): Map<number, T> {
  return new Map([...all].reverse().map((one) => [one.sentence, one]));
}

/** What each sentence of both reports tells of a kind. */
function ofKind(
  story: Story,
  of: Kind,
  toldAt: (place: WordPlace<SentenceReading>, of: Kind) => Told | null,
): Sides<readonly (readonly Told[])[]> {
  const isOf = (word: string): boolean => kindOf(of, word) !== null;
  const find = (place: WordPlace<SentenceReading>): Told | null => toldAt(place, of);
  return { a: foundAt(story.sentences.a, isOf, find), b: foundAt(story.sentences.b, isOf, find) };
}

function thingAt({ sentence: { index }, token }: WordPlace<SentenceReading>, of: Kind): Told | null {
  const kind = token.tag === "NOUN" ? kindOf(of, token.lemma) : null;
  return kind === null ? null : { sentence: index, kind, span: token.span };
}

/** Words that lead to an offence: "charged with", "convicted of", "pleaded guilty to". */
const chargeCues = new Set(["accuse", "charge", "convict", "count", "guilty", "indict", "plead", "acquit", "trial"]);

/** Words between such a cue and the offence at most: "charged on Friday with one count of second-degree murder". */
const longestCharge = 7;

function chargeAt(place: WordPlace<SentenceReading>, of: Kind): Told | null {
  const { sentence, at } = place;
  const near = sentence.tokens.slice(Math.max(0, at - longestCharge), at + 3);
  return near.some(({ lemma, norm }) => chargeCues.has(lemma) || chargeCues.has(norm)) ? thingAt(place, of) : null;
}

/** Closeness from which two injuries are held for one: sentences of one play or one crash. */
const sameInjury = 1;

/** a: "sprained his knee" b: "suffered a bruised leg", where neither report has the other's. */
function judgeInjuries(story: Story): Judgement[] {
  const all = ofKind(story, "injury", injuryAt);
  const known = { a: kindsIn(all.a), b: kindsIn(all.b) };
  return flatMap(story.pairs, (pair) => {
    if (pair.closeness < sameInjury) return [];
    const [a, b] = [all.a[pair.a.index] ?? [], all.b[pair.b.index] ?? []];
    const [x, y] = [a[0], b[0]];
    if (x === undefined || y === undefined || a.length > 1 || b.length > 1 || x.kind === y.kind) return [];
    if (known.b.has(x.kind) || known.a.has(y.kind)) return [];
    return [conflictOf(x, y, "medium", `The injury: ${inBoth(story, x.span, y.span)}.`)];
  });
}

function kindsIn(told: readonly (readonly Told[])[]): Set<number> {
  return new Set(told.flat().map(({ kind }) => kind));
}

/** Words between what befalls a part of the body and the part: "sprained his left knee". */
const longestInjury = 3;

function injuryAt({ sentence: { index, tokens }, at, token }: WordPlace<SentenceReading>, of: Kind): Told | null {
  const kind = kindOf(of, token.lemma) ?? kindOf(of, token.norm);
  const part = tokens.slice(at + 1, at + 1 + longestInjury).find(({ lemma }) => bodyParts.has(lemma));
  return kind === null || part === undefined ? null : { sentence: index, kind, span: cover(token.span, part.span) };
}

/** Closeness from which a left and a right part are held for one. */
const sameSide = 0.6;

/** a: "his left knee" b: "his right knee" */
function judgeSides(story: Story): Judgement[] {
  const all = { a: foundAt(story.sentences.a, sides, partAt), b: foundAt(story.sentences.b, sides, partAt) };
  return flatMap(story.pairs, (pair) => {
    if (pair.closeness < sameSide) return [];
    const parts = { a: all.a[pair.a.index] ?? [], b: all.b[pair.b.index] ?? [] };
    return parts.a.flatMap((a) =>
      parts.b.flatMap((b): Judgement[] => {
        if (a.part !== b.part || a.kind === b.kind) return [];
        if (isBoth(parts.a, b) || isBoth(parts.b, a)) return [];
        return [conflictOf(a, b, "high", `Which ${a.part}: ${inBoth(story, a.span, b.span)}.`)];
      }),
    );
  });
}

interface Part extends Told {
  readonly part: string;
}

function isBoth(parts: readonly Part[], other: Part): boolean {
  return parts.some(({ part, kind }) => part === other.part && kind === other.kind);
}

const sides = new Set(["left", "right"]);

function partAt({ sentence: { index, tokens }, at, token }: WordPlace<SentenceReading>): Part | null {
  const part = tokens[at + 1];
  if (!sides.has(token.norm) || part === undefined || !pairedParts.has(part.lemma)) return null;
  const kind = token.norm === "left" ? 0 : 1;
  return { sentence: index, kind, part: part.lemma, span: cover(token.span, part.span) };
}
