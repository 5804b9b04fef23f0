/** What a thing that has a state may be found by in the other report. */
import { kinOf } from "../../../align/terms.ts";
import { questionsOfPeople, questionsOfThings } from "../../../lexicon/opposites.ts";
import type { Phrase, Side } from "../../../model.ts";
import { referentOf, unresolved } from "../../sameness.ts";
import type { Story } from "../../story.ts";
import { isPersonLike, suspect } from "./people.ts";
import type { State } from "./state.ts";

/** Keys under which a thing may be found in the other report: its entity or head, and what else its report calls it. */
export function keysOf(story: Story, side: Side, thing: Phrase): string[] {
  if (unresolved(story, side, thing)) return [];
  const shared = story.sharedEntity(side, thing.entity);
  const entity = shared === null ? undefined : story.entities[shared];
  if (entity === undefined || entity.kind === "other") {
    const referent = referentOf(story, side, thing);
    return [supplies.has(referent) ? "supply" : referent];
  }
  // "the suspect, Olsen": the other report may know him as the gunman only.
  const called =
    entity.kind === "person" ? [entity.name, ...entity.aliases].map((words) => kinOf(lastWord(words))) : [];
  return [...new Set([`@${String(shared)}`, ...called.filter((kin) => kin === suspect)])];
}

/** Keys of the thing that has a state: whoever is caught is a suspect, by whatever name. */
export function keysOfState(story: Story, side: Side, { thing, answer }: State): string[] {
  const keys = keysOf(story, side, thing);
  const person = isPersonLike(story, side, thing);
  if (person ? questionsOfThings.has(answer.question) : questionsOfPeople.has(answer.question)) return [];
  const caught = answer.question === "caught" && answer.pole === "other" && keys.some((key) => key.startsWith("@"));
  return caught && isOnePerson(story, side, thing) ? [...new Set([...keys, suspect])] : keys;
}

function isOnePerson(story: Story, side: Side, { entity }: Phrase): boolean {
  const shared = story.sharedEntity(side, entity);
  return shared !== null && story.entities[shared]?.kind === "person";
}

/** What is cut and restored under one name or another: "power" and "electricity" are one where both are told to be back. */
const supplies: ReadonlySet<string> = new Set(["current", "power", "electricity", "supply"].map(kinOf));

function lastWord(words: string): string {
  return words.toLowerCase().split(/\s+/).at(-1) ?? "";
}
