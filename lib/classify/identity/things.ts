/**
 * Two kinds of the one ship, aircraft or animal that a story is about, wherever they are told. a: "The ferry sank within
 * minutes" b: "The crew of the tanker were rescued"
 */
import { contrastsOf, contrastWords } from "../../lexicon/contrasts.ts";
import type { Side, Sides } from "../../model.ts";
import { placesOf } from "../../text/word-places.ts";
import { conflictOf } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import { pairsWithLead } from "../lead-pair.ts";
import { isOfOtherOccasion } from "../other-occasion.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type Story } from "../story.ts";
import { bothNameStrangers } from "../strangers.ts";
import { closest, type Told } from "./kinds.ts";

interface Thing extends Told {
  readonly scale: string;
}

/** Scales of things of which a story has one, told in its first sentences: a ship, an aircraft, an animal. */
const thingsOfStories: ReadonlyMap<string, string> = new Map([
  ["aircraft", "The aircraft"],
  ["animal", "The animal"],
  ["artwork", "The work of art"],
  ["bird", "The bird"],
  ["drug", "The drug"],
  ["gem", "The gem"],
  ["poison", "The poison"],
  ["vessel", "The vessel"],
]);

/** Sentences at the head of a report that tell what it is about. */
const lead = 4;

/** Where both reports tell of one such thing at their head, and nowhere of another. */
export function judgeThings(story: Story): Judgement[] {
  // Two heads that share nothing tell of two things: a leopard in Hanover, a jaguar in Basel.
  if (!story.sameEvent || !pairsWithLead(story).some(({ a, b }) => a.index < lead && b.index < lead)) return [];
  const told = { a: thingsOf(story, "a"), b: thingsOf(story, "b") };
  return [...told.a].flatMap(([scale, inA]): Judgement[] => {
    const inB = told.b.get(scale) ?? [];
    const isOne = (all: readonly Thing[]): boolean => all.every(({ kind }) => kind === all[0]?.kind);
    if (inA[0]?.kind === inB[0]?.kind || !isOne(inA) || !isOne(inB)) return [];
    const at = closest(story, inA, inB);
    if (at === null || at.a.sentence >= lead || at.b.sentence >= lead) return [];
    if (bothNameStrangers(story, at.a, at.b) || isOfAnother(story, at)) return [];
    const what = thingsOfStories.get(scale) ?? "";
    return [
      conflictOf(at.a, at.b, "medium", `${what}: ${inBoth(story, at.a.span, at.b.span)}; neither report has another.`),
    ];
  });
}

/** "Last month officers seized heroin" tells of another thing. */
function isOfAnother({ sentences }: Story, { a, b }: Sides<Thing>): boolean {
  const own = [sentences.a[a.sentence], sentences.b[b.sentence]];
  return own.some((sentence) => sentence !== undefined && isOfOtherOccasion(sentence));
}

function thingsOf(story: Story, side: Side): Map<string, Thing[]> {
  const all = placesOf(story.sentences[side], contrastWords).flatMap(({ sentence, at, token }) =>
    token.tag !== "NOUN" || sentence.tokens[at + 1]?.tag === "NOUN"
      ? []
      : contrastsOf(token.lemma, sentence.tokens[at - 1]?.lemma).map(({ scale, kind }) => ({
          scale,
          kind,
          sentence: sentence.index,
          span: token.span,
        })),
  );
  return groupBy(all, ({ scale }) => (thingsOfStories.has(scale) ? scale : null));
}
