/** All that both reports say of one entity: its sentences beside each other, then who stands how to it. */
import type { Side } from "../../model.ts";
import { entityOf, type ShownEntity } from "../../presentation/about-entity.ts";
import { beside, hanging } from "../layout.ts";
import { visible } from "../visible.ts";
import { besideFrom } from "./side-by-side.ts";
import { stanceLines } from "./stances.ts";
import { kindOf, stateSigns } from "./states.ts";
import { isWanted, letter, paragraph, place, told, type View } from "./view.ts";

/** What each report says of an entity, and the stances that it holds or is the target of. */
export function aboutSection(view: View, query: string): string[] {
  const entity = entityOf(view.shown, query);
  const isBeside = view.width >= besideFrom;
  const columns = isBeside ? (view.width - 3) >> 1 : view.width;
  const a = said(view, entity, "a", columns);
  const b = said(view, entity, "b", columns);
  const stances = entity.stances.flatMap((stance) => stanceLines(view, stance));
  return [
    ...title(view, entity),
    "",
    ...(isBeside ? beside(a, b, columns, view.palette.quiet("│")) : [...a, "", ...b]),
    ...(stances.length > 0 ? ["", view.palette.heading("Who stands how"), ...stances] : []),
  ];
}

/** `Turkey, also Ankara; with both countries`: its other names, then its members and the groups that it belongs to. */
function title(view: View, { name, aliases, others }: ShownEntity): string[] {
  const also = aliases.length === 0 ? "" : `, also ${aliases.join(", ")}`;
  const together = others.length === 0 ? "" : `; with ${others.join(", ")}`;
  return paragraph(view, 0, view.palette.heading(visible(name)) + view.palette.quiet(visible(also + together)));
}

/** The sentences of one report that mention the entity, under the report's name. */
function said(view: View, entity: ShownEntity, side: Side, columns: number): string[] {
  const { palette } = view;
  const { only } = view.shown.selection;
  const lines = entity.sentences[side].flatMap(({ state, sentence }) => {
    const kind = kindOf[state];
    if (only !== null && (kind === null || !isWanted(view, kind))) return [];
    const { sign, paint } = stateSigns[state];
    return hanging(`${palette[paint](sign)} ${place(view, sentence)}  `, told(view, sentence), columns);
  });
  const heading = hanging(`${letter(view, side)}  `, visible(view.shown.names[side]), columns);
  return [...heading, ...(lines.length > 0 ? lines : [palette.quiet("nothing")])];
}
