/**
 * How many children someone has, which every report tells in its own place: "a mother of 13", "one of her 12 children". The
 * sentences need not be alike, for whose children they are is told.
 */
import { offspring, parents } from "../../lexicon/fates.ts";
import { possessives } from "../../lexicon/pronouns.ts";
import type { Sides } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import { groupBy } from "../group-by.ts";
import { relateValues } from "./values.ts";
import type { Judgement } from "../rule.ts";
import { wordsOf, type Story } from "../story.ts";
import type { Told } from "./told.ts";

/** Judgements on the numbers of children of people whom both reports name. */
export function families(story: Story, told: Sides<readonly Told[]>): Judgement[] {
  const parentIn = (one: Told): string | null => parentOf(story, one)?.toString() ?? null;
  const byParent = { a: groupBy(told.a, parentIn), b: groupBy(told.b, parentIn) };
  return [...byParent.a].flatMap(([parent, own]) => {
    const others = byParent.b.get(parent) ?? [];
    const name = story.entities[Number(parent)]?.name ?? "";
    // The first place of each is enough: a report that tells two numbers of one's children clashes with itself.
    const [a, b] = [own[0], others[0]];
    return a === undefined || b === undefined ? [] : judge(story, name, a, b);
  });
}

function judge(story: Story, parent: string, a: Told, b: Told): Judgement[] {
  if (a.quantity.counted?.lemma !== b.quantity.counted?.lemma) return [];
  const words = { a: wordsOf(story, "a", a.quantity.span), b: wordsOf(story, "b", b.quantity.span) };
  const values = relateValues({ a: a.quantity, b: b.quantity }, words);
  if (values === null) return [];
  return [
    {
      relation: values.relation,
      confidence: "high",
      sentences: { a: a.sentence.index, b: b.sentence.index },
      evidence: { a: a.quantity.span, b: b.quantity.span },
      reason:
        values.relation === "conflict" ? `Children of ${parent}: ${words.a} in A, ${words.b} in B.` : values.reason,
      developing: false,
    },
  ];
}

/** The shared entity whose children are counted, or `null`. */
function parentOf(story: Story, { side, sentence, quantity }: Told): number | null {
  const { counted, span } = quantity;
  if (counted === null || quantity.kind !== "count") return null;
  const { tokens, index } = sentence;
  const people = story.entitiesIn(side, index).filter(({ entity }) => story.entities[entity]?.kind === "person");
  const head = tokens[tokenFrom(tokens, counted.head.start)];
  if (parents.has(head?.lemma.toLowerCase() ?? "")) {
    // "Horton, a mother of 13", "mother of 13 Zurana Horton": the name that stands nearest.
    const gap = (name: { start: number; end: number }): number =>
      Math.max(name.start - span.end, counted.span.start - name.end);
    const nearest = people.filter(({ form }) => form === "name").sort((x, y) => gap(x.span) - gap(y.span))[0];
    return nearest !== undefined && gap(nearest.span) <= nameReach ? nearest.entity : null;
  }
  const owner = tokens[tokenFrom(tokens, span.start) - 1];
  if (!offspring.has(counted.lemma) || owner === undefined || !possessives.has(owner.norm)) return null;
  return people.find((one) => one.span.start === owner.span.start)?.entity ?? null;
}

/** Most characters between the words for a parent and the name: ", a devoted single". */
const nameReach = 25;
