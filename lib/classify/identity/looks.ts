/** The look and make of one thing. a: "fled in a black van" b: "got away in a white van" */
import { colourOf, colouredThings, garments, madeBy } from "../../lexicon/looks.ts";
import type { Side, Token } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { closenessIn } from "../closeness.ts";
import { conflictOf, type Words } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type Story } from "../story.ts";
import { toldOtherwise } from "../told-otherwise.ts";
import { flatMap } from "../../text/flat-map.ts";

/** A thing with its look. */
interface Look extends Words {
  /** What it is of: "colour van", "make plane". */
  readonly of: string;
  readonly value: string;
}

/** Closeness from which two garments are held to be of one person. */
const sameWearer = 1;

/** Vehicles and makes wherever they stand, where each report knows one look of the kind; garments in sentences that tell the same. */
export function judgeLooks(story: Story): Judgement[] {
  const looks = { a: looksOf(story, "a"), b: looksOf(story, "b") };
  return toldOtherwise(looks, ({ value }) => value).flatMap(({ key: of, a, b }): Judgement[] => {
    if (of.startsWith("garment") && !areClose(story, a, b)) return [];
    return [conflictOf(a, b, "medium", `What it looked like: ${inBoth(story, a.span, b.span)}; neither has another.`)];
  });
}

function areClose(story: Story, a: Words, b: Words): boolean {
  return closenessIn(story)(a.sentence, b.sentence) >= sameWearer;
}

function looksOf(story: Story, side: Side): Map<string, Look[]> {
  const all = flatMap(story.sentences[side], ({ tokens, index }) =>
    flatMap(tokens, (token, i) => {
      const look = coloured(tokens, i) ?? made(tokens, i);
      return look === null ? [] : [{ ...look, sentence: index }];
    }),
  );
  return groupBy(all, ({ of }) => of);
}

/** Words between a colour and what has it, at most: "a black delivery van". */
const longestBetween = 2;

function coloured(tokens: readonly Token[], at: number): Omit<Look, "sentence"> | null {
  const value = colourOf(tokens[at]?.norm ?? "");
  // "a black and white van" has neither colour alone.
  if (value === null || tokens[at - 1]?.norm === "and" || tokens[at + 1]?.norm === "and") return null;
  for (let i = at + 1; i <= at + 1 + longestBetween; i += 1) {
    const [first, token] = [tokens[at], tokens[i]];
    if (first === undefined || token === undefined) return null;
    const thing = colouredThings.get(token.norm);
    const span = cover(first.span, token.span);
    if (thing !== undefined && tokens[i + 1]?.tag !== "NOUN") return { of: `colour ${thing}`, value, span };
    if (garments.has(token.norm)) return { of: `garment ${token.norm}`, value, span };
    if (token.tag !== "NOUN" && token.tag !== "PROPN" && token.tag !== "ADJ") return null;
  }
  return null;
}

/** Words between an article and a maker at most: "a single-engine Cessna". */
const longestMake = 4;

/** A thing called by its maker, "a Boeing 737", "20 Airbus jets": behind an article or number, for "Boeing said" is the firm. */
function made(tokens: readonly Token[], at: number): Omit<Look, "sentence"> | null {
  const token = tokens[at];
  const kind = madeBy(token?.norm ?? "");
  if (kind === null || token === undefined || token.tag !== "PROPN") return null;
  const before = tokens.slice(Math.max(0, at - longestMake), at);
  const next = tokens[at + 1];
  if (
    !before.some(
      ({ tag, norm }) =>
        tag === "NUM" || norm === "a" || norm === "an" || norm === "the" || norm === "his" || norm === "her",
    )
  )
    return null;
  if (
    next === undefined ||
    !(/\d/.test(next.norm) || next.tag === "NOUN" || next.tag === "PUNCT" || next.tag === "VERB")
  )
    return null;
  if (next.tag === "NOUN" && makersOwn.has(next.lemma)) return null;
  const span = /\d/.test(next.norm) ? cover(token.span, next.span) : token.span;
  return { of: `make ${kind}`, value: token.norm, span };
}

/** What is the firm's and no thing it made: "the Boeing factory". */
const makersOwn = new Set([
  "boss",
  "chief",
  "company",
  "dealer",
  "dealership",
  "executive",
  "factory",
  "plant",
  "share",
  "spokesman",
  "spokeswoman",
  "worker",
]);
