/** The age of one person. a: "Mira Holt, 35" b: "Mira Holt, 34" */
import { relateQuantities } from "../../extract/quantities/quantity-relation.ts";
import type { Quantity, Side } from "../../model.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { wordsOf, type Story } from "../story.ts";
import { judgeRoleAges } from "./role-ages.ts";

/** Compares the first age that each report gives to a person whom both name, or of whom both tell by one word. */
export function judgeAges(story: Story): Judgement[] {
  return [...judgeNamed(story), ...judgeRoleAges(story)];
}

function judgeNamed(story: Story): Judgement[] {
  const ages = { a: agesOf(story, "a"), b: agesOf(story, "b") };
  return [...ages.a].flatMap(([person, [a]]): Judgement[] => {
    const b = ages.b.get(person)?.[0];
    if (a === undefined || b === undefined) return [];
    const relation = relateQuantities(a, b);
    if (relation === "unrelated") return [];
    const words = { a: wordsOf(story, "a", a.span), b: wordsOf(story, "b", b.span) };
    const name = story.entities[Number(person)]?.name ?? "";
    return [
      {
        relation,
        confidence: "high",
        sentences: { a: a.sentence, b: b.sentence },
        evidence: { a: a.span, b: b.span },
        reason:
          relation === "conflict"
            ? `The age of ${name}: ${words.a} in A, ${words.b} in B.`
            : `Both tell the age of ${name}.`,
        developing: false,
      },
    ];
  });
}

/** Ages by the shared entity whose they are. */
function agesOf(story: Story, side: Side): Map<string, Quantity[]> {
  const ages = story.readings[side].quantities.filter((quantity) => quantity.kind === "age");
  return groupBy(ages, (age) => {
    const person = story.sharedEntity(side, age.counted?.entity ?? null);
    return person === null ? null : String(person);
  });
}
