/** All that both reports say of one entity: its sentences beside each other, then who stands how to it. */
import type { Finding, ReportedStance, SentenceState, Side } from "../../model.ts";
import { entitiesAbout, sentencesAbout, type AboutEntities } from "../about.ts";
import { excerpt, type Mark } from "../excerpt.ts";
import { beside, hanging } from "../layout.ts";
import { visible } from "../visible.ts";
import { accordingTo, letter, paragraph, place, type View } from "./view.ts";

/** Columns from which the reports stand beside each other; in less, each would have fewer than 38. */
const besideFrom = 80;

/** The sign of what became of a sentence, and the kind of finding that goes with it. */
const signs: Readonly<
  Record<SentenceState, { readonly sign: string; readonly kind: Exclude<Finding["kind"], "detail"> | null }>
> = {
  contradicts: { sign: "≠", kind: "contradiction" },
  agrees: { sign: "=", kind: "agreement" },
  only: { sign: "+", kind: "addition" },
  excluded: { sign: " ", kind: null },
};

/** What the signs mean, for the legend. */
export const stateSigns: readonly string[] = ["≠ contradicts", "= agrees", "+ only here"];

/** What each report says of an entity, and the stances that it holds or is the target of. */
export function aboutSection(view: View, query: string): string[] {
  const about = entitiesAbout(view.comparison, query);
  const stances = [...stancesOf(view, about, "a"), ...stancesOf(view, about, "b")];
  const isBeside = view.width >= besideFrom;
  const columns = isBeside ? (view.width - 3) >> 1 : view.width;
  const a = said(view, about, "a", columns);
  const b = said(view, about, "b", columns);
  return [
    ...title(view, about),
    "",
    ...(isBeside ? beside(a, b, columns, view.palette.quiet("│")) : [...a, "", ...b]),
    ...(stances.length > 0 ? ["", view.palette.heading("Who stands how"), ...stances] : []),
  ];
}

/** `Turkey, also Ankara; with both countries`: its other names, then its members and the groups that it belongs to. */
function title(view: View, about: AboutEntities): string[] {
  const { entities } = view.comparison;
  const named = about.named.flatMap((i) => entities[i] ?? []);
  const aliases = [...new Set(named.flatMap((entity) => entity.aliases))];
  const others = [...about.all].filter((i) => !about.named.includes(i)).flatMap((i) => entities[i]?.name ?? []);
  const heading = view.palette.heading(visible(named.map(({ name }) => name).join(", ")));
  const also = aliases.length === 0 ? "" : `, also ${aliases.join(", ")}`;
  const together = others.length === 0 ? "" : `; with ${others.join(", ")}`;
  return paragraph(view, 0, heading + view.palette.quiet(visible(also + together)));
}

/** The sentences of one report that mention the entity, under the report's name. */
function said(view: View, about: AboutEntities, side: Side, columns: number): string[] {
  const { comparison, palette, only } = view;
  const marked = sentencesAbout(comparison, about, side);
  const lines = comparison.sentences[side].flatMap(({ span, state }, i) => {
    const mentions = marked.get(i);
    const { sign, kind } = signs[state];
    if (mentions === undefined || (only !== null && (kind === null || !only.includes(kind)))) return [];
    const marks = mentions.map((mention): Mark => ({ span: mention, kind: "matched" }));
    const text = excerpt(comparison.reports[side], span, marks, palette);
    const paint = kind === null ? palette.quiet : palette[kind];
    const label = `${paint(sign)} ${place(view, side, span.start)}  `;
    return hanging(label, text + accordingTo(view, comparison.speakers[side][i] ?? null, text), columns, "cut");
  });
  const heading = hanging(`${letter(view, side)}  `, view.names[side], columns, "cut");
  return [...heading, ...(lines.length > 0 ? lines : [palette.quiet("nothing")])];
}

/** `  B:8  both countries — supports — Pakistan's stance (according to Asif)` */
function stancesOf(view: View, about: AboutEntities, side: Side): string[] {
  const { comparison } = view;
  const isAbout = (index: number | null): boolean => index !== null && about.all.has(index);
  const stances = comparison.stances[side].filter(
    (stance) => isAbout(stance.holderEntity) || isAbout(stance.targetEntity),
  );
  return stances.flatMap((stance) => {
    const label = `  ${place(view, side, stance.span.start)}  `;
    const told = stanceWords(stance);
    return hanging(label, told + accordingTo(view, stance.speaker, told), view.width);
  });
}

function stanceWords({ holder, attitude, target }: ReportedStance): string {
  const verb = attitude === "neutral" && target !== null ? "neutral on" : attitude;
  return [holder, verb, ...(target === null ? [] : [target])].map(visible).join(" — ");
}
