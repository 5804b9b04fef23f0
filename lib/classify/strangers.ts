/** When two sentences in like words tell of two events, for each names someone of whom the other report does not tell. */
import type { EntityKind, Side } from "../model.ts";
import { overlaps } from "../text/span.ts";
import type { Words } from "./conflict.ts";
import { otherSide, type Story } from "./story.ts";

/**
 * Whether both sentences name people or bodies, beside the words compared, whom the other report nowhere names.
 * a: "Ana Rojas won in Geneva" b: "Ida Holt won in Vienna" -> true: two winners in two towns
 */
export function bothNameStrangers(story: Story, a: Words, b: Words): boolean {
  return namesStranger(story, "a", a) && namesStranger(story, "b", b);
}

const kinds: ReadonlySet<EntityKind> = new Set<EntityKind>(["organisation", "person"]);

function namesStranger(story: Story, side: Side, { sentence, span }: Words): boolean {
  const other = otherSide(side);
  return story.entitiesIn(side, sentence).some((one) => {
    const entity = story.entities[one.entity];
    if (one.form !== "name" || overlaps(one.span, span) || entity === undefined) return false;
    return kinds.has(entity.kind) && entity.mentions[other].length === 0;
  });
}
