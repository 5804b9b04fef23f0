/** When two causes may be one, and when they are of two kinds. */
import { kinOf } from "../../align/terms.ts";
import { hazardOf, hazardsMeet, vagueCauses } from "../../lexicon/hazards.ts";
import { meaningsOf } from "../../lexicon/wordnet.ts";
import type { Reading, Side, Token } from "../../model.ts";
import { overlaps } from "../../text/span.ts";
import { isStory } from "../../text/story.ts";
import type { Story } from "../story.ts";
import { effectKey, type Cause } from "./cause.ts";
import { flatMap } from "../../text/flat-map.ts";
import { remembered } from "../../text/remembered.ts";

/** Whether two causes share a word of weight, by kin, meaning, hazard or the one it names. */
export function alike(story: Story, a: Cause, b: Cause): boolean {
  const entities = { a: entitiesOf(story, "a", a), b: entitiesOf(story, "b", b) };
  if ([...entities.a].some((entity) => entities.b.has(entity))) return true;
  const [first, second] = [hazardsOf(a.words), hazardsOf(b.words)];
  if (meet(first, second)) return true;
  return weighty(a).some((x) =>
    weighty(b).some(
      (y) => kinOf(x.lemma) === kinOf(y.lemma) || meaningsOf(x.lemma).some((one) => meaningsOf(y.lemma).includes(one)),
    ),
  );
}

/** The words that tell a cause: none of "a problem" and "complications", and of a death none of "an illness". */
export const tellingOf = remembered(({ effect, words }: Cause): readonly Token[] => {
  const isDeath = effectKey(effect.lemma) === effectKey("die");
  return words.filter(
    ({ tag, lemma, norm }) =>
      (["ADJ", "NOUN", "PROPN", "VERB"].includes(tag) || hazardOf(norm) !== null) &&
      !["be", "have"].includes(lemma) &&
      !vagueCauses.has(lemma) &&
      !(isDeath && vagueOfDeath.has(lemma)),
  );
});

/** The words by which two causes may be known for one: "hit" of "when a bullet hit her" tells nothing of the bullet. */
function weighty(one: Cause): Token[] {
  return tellingOf(one).filter(({ lemma, tag }) => tag !== "VERB" || !carrying.has(lemma));
}

const carrying: ReadonlySet<string> = new Set([
  "climb",
  "come",
  "fail",
  "fall",
  "get",
  "give",
  "go",
  "hit",
  "leave",
  "make",
  "start",
  "strike",
  "take",
  "try",
]);

const vagueOfDeath: ReadonlySet<string> = new Set(["ill", "illness", "injury", "wound"]);

/** Kinds of hazard that some words name. */
export function hazardsOf(words: readonly Token[]): Set<string> {
  const found = new Set<string>();
  for (const { lemma, norm } of words) {
    const hazard = hazardOf(lemma) ?? hazardOf(norm);
    if (hazard !== null) found.add(hazard);
  }
  return found;
}

/** Kinds of hazard that a report names anywhere, as a cause or not. */
export function hazardsIn({ sentences, tokens }: Reading): Set<string> {
  return new Set(flatMap(tokens, (own, at) => (isStory(sentences[at]) ? [...hazardsOf(own)] : [])));
}

/** Whether two causes are of kinds that exclude each other, and neither report has the other's. */
export function areOfTwoKinds(
  a: Cause,
  b: Cause,
  told: { readonly a: ReadonlySet<string>; readonly b: ReadonlySet<string> },
): boolean {
  const [first, second] = [hazardsOf(a.words), hazardsOf(b.words)];
  if (first.size === 0 || second.size === 0) return false;
  return !meet(first, told.b) && !meet(second, told.a);
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((kind) => [...others].some((other) => hazardsMeet(kind, other)));
}

function entitiesOf(story: Story, side: Side, { sentence, span }: Cause): Set<number> {
  return new Set(
    story
      .entitiesIn(side, sentence)
      // "his drinking" and "his debts" are no one cause.
      .flatMap(({ entity, form, span: own }) =>
        form !== "pronoun" && overlaps(own, span) && isActor(story, entity) ? [entity] : [],
      ),
  );
}

/** Two causes meet in a person or body that both name; in a place of the story everything does. */
function isActor(story: Story, entity: number): boolean {
  const kind = story.entities[entity]?.kind;
  return kind === "person" || kind === "organisation" || kind === "group";
}
