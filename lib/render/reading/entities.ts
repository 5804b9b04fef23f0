/** Who and what is named in a sentence, and everyone the report names. */
import type { Entity } from "../../model.ts";
import { counted } from "../../presentation/reasons.ts";
import { hanging } from "../layout.ts";
import { visible } from "../visible.ts";
import { asides, entityName, shownWords, type ReadingView } from "./view.ts";

/** One line for each entity of a sentence, the words that stand for it first: `she = Ilse Brandt, person`. */
export function entityLines(view: ReadingView, sentence: number): string[] {
  return [...(view.mentionsIn.get(sentence) ?? [])].flatMap(([index, mentions]) => {
    const entity = view.reading.entities[index];
    if (entity === undefined) return [];
    const name = visible(entity.name);
    const words = new Set(mentions.map(({ span }) => shownWords(view, span)));
    const others = [...words].filter((one) => one !== name);
    const told = others.length === 0 ? "" : `${others.join(", ")} = `;
    return [told + view.palette.entity(name) + asides(view, kindOf(entity), membersOf(view, entity))];
  });
}

/** Everyone and everything named, the most mentioned first: `Ilse Brandt, person, 3 mentions; also Minister Brandt`. */
export function castSection(view: ReadingView): string[] {
  const { entities } = view.reading;
  const shown = entities.filter((_, index) => view.about === null || view.about.entities.has(index));
  if (shown.length === 0) return [];
  const ranked = shown.toSorted((x, y) => y.mentions.length - x.mentions.length);
  return [
    "",
    ...hanging("", view.palette.heading("Named"), view.width),
    ...ranked.flatMap((entity) => {
      const mentions = counted(entity.mentions.length, "mention");
      const others = otherNames(entity);
      const also = others.length === 0 ? "" : `; also ${others.join(", ")}`;
      const behind = asides(view, kindOf(entity), membersOf(view, entity), mentions) + view.palette.quiet(also);
      return hanging("  ", view.palette.entity(visible(entity.name)) + behind, view.width);
    }),
  ];
}

/** Its aliases, each once whatever its case: "the trial" of "The trial" and "the trial", and nothing of "a trial". */
function otherNames({ name, aliases }: Entity): string[] {
  const plain = (words: string): string => words.toLowerCase().replace(/^(?:an?|the) (?=.)/, "");
  const known = new Set([plain(name)]);
  return aliases.flatMap((alias) => {
    if (known.has(plain(alias))) return [];
    known.add(plain(alias));
    return [visible(alias)];
  });
}

/** What sort of thing it is; nothing where that was not found out. */
function kindOf({ kind }: Entity): string | null {
  return kind === "other" ? null : kind;
}

/** The parties of "both countries": `of Norland and Veria`. */
function membersOf(view: ReadingView, { members }: Entity): string | null {
  const names = members.flatMap((member) => entityName(view, member) ?? []);
  if (names.length === 0) return null;
  return `of ${[names.slice(0, -1).join(", "), names.at(-1) ?? ""].filter((part) => part !== "").join(" and ")}`;
}
