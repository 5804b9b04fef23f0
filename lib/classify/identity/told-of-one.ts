/** What two reports tell of one person or body, wherever it stands. a: "Mira Holt, 41" b: "the 44-year-old", told of Holt. */
import { areTwoNations, areTwoPlaces, placeNamed } from "../../lexicon/places.ts";
import { excludePosts } from "../../lexicon/posts.ts";
import type { Side } from "../../model.ts";
import { conflictOf } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type Story } from "../story.ts";
import { toldOtherwise } from "../told-otherwise.ts";
import { type Trait, type TraitKind, traitsOf } from "./traits.ts";

const whats: Readonly<Record<TraitKind, string>> = {
  age: "The age",
  body: "The place of work",
  home: "The home town",
  job: "The occupation",
  kin: "The kinship",
  line: "The line of business",
  nation: "The nationality",
  post: "The post",
};

/** Where each report tells one value of someone, and neither tells the other's. */
export function judgeToldOfOne(story: Story): Judgement[] {
  const told = { a: byKey(traitsOf(story, "a")), b: byKey(traitsOf(story, "b")) };
  // One suspect of two ages may be two suspects; a name's own age is given once.
  return toldOtherwise(told, ({ value }) => value).flatMap(({ a, b }): Judgement[] => {
    if (!differ(a, b)) return [];
    // "A Peruvian climber" and "a Bolivian climber" are compared where they stand.
    if (a.kind === "nation" && !a.who.startsWith("@") && a.place === "before" && b.place === "before") return [];
    if (knows(story, "b", a) || knows(story, "a", b)) return [];
    const who = a.who.startsWith("@") ? (story.entities[Number(a.who.slice(1))]?.name ?? "") : `the ${a.who}`;
    return [conflictOf(a, b, "medium", `${whats[a.kind]} of ${who}: ${inBoth(story, a.span, b.span)}.`)];
  });
}

function byKey(traits: readonly Trait[]): Map<string, Trait[]> {
  return groupBy(traits, ({ who, kind }) => `${kind} ${who}`);
}

function differ(a: Trait, b: Trait): boolean {
  if (a.kind === "home") return areTwoPlaces(a.value, b.value) && !shareWord(a.value, b.value);
  if (a.kind === "body") {
    const [x, y] = [a, b].map(({ value }) => value.split(" "));
    return x?.[0] === y?.[0] && !x?.slice(1).some((word) => y?.includes(word));
  }
  if (a.kind === "post") return excludePosts(a.value, b.value);
  return a.kind !== "nation" || areTwoNations(a.value, b.value);
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(a.split(" "));
  return b.split(" ").some((word) => words.has(word));
}

/** Whether a report has the other's value anywhere: a town or country by name, an occupation. */
function knows(story: Story, side: Side, { kind, value }: Trait): boolean {
  if (kind === "age") return false;
  return story.sentences[side].some(({ tokens }) =>
    tokens.some(({ norm }) =>
      kind === "nation" ? placeNamed(norm)?.country === value : kind === "home" && norm === value.split(" ")[0],
    ),
  );
}
