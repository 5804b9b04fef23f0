/** Two full names that one letter parts, where the reading takes them for two people. a: "Ralf Korde" b: "Ralf Kordes" */
import { nameWords } from "../../extract/entities/fold-name.ts";
import type { SharedEntity, Side } from "../../model.ts";
import { conflictOf } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { otherSide, wordsOf, type Story } from "../story.ts";

/** Letters from which a last name with one letter more or another is more likely a slip than another name. */
const shortest = 5;

/** By the first name: people of one report alone, of whom the other has one with the same first and nearly the same last name. */
export function judgeNearNames(story: Story): Judgement[] {
  const only = { a: onlyIn(story, "a"), b: onlyIn(story, "b") };
  return [...only.a].flatMap(([first, inA]) =>
    inA.flatMap((x) =>
      (only.b.get(first) ?? []).flatMap((y): Judgement[] => {
        // One of them may be read as a firm's.
        if (x.kind !== "person" && y.kind !== "person") return [];
        if (!isOneSlip(nameWords(x.name).at(-1) ?? "", nameWords(y.name).at(-1) ?? "")) return [];
        const [a, b] = [fullName(story, "a", x), fullName(story, "b", y)];
        if (a === undefined || b === undefined) return [];
        return [
          conflictOf(a, b, "medium", `The name is ${x.name} in A and ${y.name} in B, and neither report has both.`),
        ];
      }),
    ),
  );
}

function onlyIn(story: Story, side: Side): Map<string, SharedEntity[]> {
  const other = otherSide(side);
  const all = story.entities.filter(
    ({ kind, mentions, name }) =>
      kind !== "place" && mentions[side].length > 0 && mentions[other].length === 0 && nameWords(name).length === 2,
  );
  return groupBy(all, ({ name }) => nameWords(name)[0] ?? null);
}

function fullName(
  story: Story,
  side: Side,
  { mentions }: SharedEntity,
): SharedEntity["mentions"]["a"][number] | undefined {
  return mentions[side].find(({ form, span }) => form === "name" && wordsOf(story, side, span).includes(" "));
}

/** Whether one letter is left out, put in or changed, and not the first. */
function isOneSlip(x: string, y: string): boolean {
  if (x === y || Math.min(x.length, y.length) < shortest || Math.abs(x.length - y.length) > 1) return false;
  let start = 0;
  while (start < x.length && x[start] === y[start]) start += 1;
  let end = 0;
  while (end < Math.min(x.length, y.length) - start && x.at(-1 - end) === y.at(-1 - end)) end += 1;
  return start > 0 && Math.max(x.length, y.length) - start - end <= 1;
}
