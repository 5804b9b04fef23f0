/** The post of one person. a: "CEO Ana Rojas" b: "COO Ana Rojas" */
import { nameWords } from "../../extract/entities/fold-name.ts";
import { excludePosts, grades, otherTimes } from "../../lexicon/posts.ts";
import { portfolios } from "../../lexicon/titles.ts";
import type { SharedEntity, Side } from "../../model.ts";
import { conflictOf } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type Story } from "../story.ts";
import { postsOf, type Post } from "./held-posts.ts";
import { areOneName, withoutSuffix } from "./one-name.ts";

/** Compares the posts that both reports give to one person, where neither gives both. */
export function judgePosts(story: Story): Judgement[] {
  const people = { a: peopleOf(story, "a"), b: peopleOf(story, "b") };
  return [...people.a].flatMap(([surname, inA]) => {
    const inB = people.b.get(surname) ?? [];
    return inA.flatMap((a) => inB.flatMap((b) => (areOneName(a, b) ? judgePerson(story, a, b) : [])));
  });
}

function judgePerson(story: Story, a: SharedEntity, b: SharedEntity): Judgement[] {
  const posts = { a: postsOf(story, "a", a), b: postsOf(story, "b", b) };
  for (const x of posts.a) {
    for (const y of posts.b) {
      if (!clash(x, y) || posts.a.some((one) => isOne(one, y)) || posts.b.some((one) => isOne(x, one))) continue;
      const sure = x.head === y.head ? "medium" : "high";
      return [conflictOf(x, y, sure, `The post of ${a.name}: ${inBoth(story, x.span, y.span)}.`)];
    }
  }
  return [];
}

/** Two posts of which nobody holds both, or one post of two grades. */
function clash(a: Post, b: Post): boolean {
  if (isOfOtherTime(a) || isOfOtherTime(b)) return false;
  if (excludePosts(a.head, b.head)) return true;
  return a.head === b.head && (gradeOf(a) !== gradeOf(b) || (departments.has(a.head) && areOtherFields(a, b)));
}

/** Posts that a government has many of, each with its field: a finance minister is no foreign minister. */
const departments = new Set(["minister", "secretary"]);

function areOtherFields(a: Post, b: Post): boolean {
  const [x, y] = [a, b].map(({ modifiers }) => modifiers.filter((word) => !grades.has(word) && portfolios.has(word)));
  if (x === undefined || y === undefined || x.length === 0 || y.length === 0) return false;
  return !x.some((word) => y.includes(word));
}

function isOne(a: Post, b: Post): boolean {
  return a.head === b.head && !clash(a, b);
}

function isOfOtherTime({ modifiers }: Post): boolean {
  return modifiers.some((word) => otherTimes.has(word));
}

function gradeOf({ modifiers }: Post): string {
  return modifiers.filter((word) => grades.has(word)).join(" ");
}

/** The people of a report by the last word of their names. */
function peopleOf(story: Story, side: Side): Map<string, SharedEntity[]> {
  const named = story.entities.filter(
    ({ kind, mentions }) => kind === "person" && mentions[side].some(({ form }) => form === "name"),
  );
  return groupBy(named, ({ name }) => withoutSuffix(nameWords(name)).at(-1) ?? null);
}
