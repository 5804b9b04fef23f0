/** The words of a value in the reports that tell it. */
import type { FactPlace, FactValue } from "../../model.ts";
import { partial, piecesOf, type Mark } from "../../presentation/pieces.ts";
import { shownSpeaker } from "../../presentation/speakers.ts";
import { hanging, listedWords } from "../layout.ts";
import { told } from "../terminal/view.ts";
import { visible } from "../visible.ts";
import { factPlace, lettersOf, placeLabel, type CollationSetting } from "./setting.ts";

/** Reports whose words are shown for one value; of the others the place alone, for they tell the same. */
const mostShown = 3;

/** Places named behind the words before the rest is counted: a line's worth. */
const mostPlaces = 8;

/** The words of a value: a sentence of each of the first reports, then the other places. */
export function placesOf(view: CollationSetting, value: FactValue, mark: Mark["kind"], indent: string): string[] {
  const shown = value.reports.slice(0, mostShown).flatMap((report) => {
    const [first] = value.places
      .filter((place) => place.report === report)
      .toSorted((x, y) => Number(isWhole(view, x)) - Number(isWhole(view, y)));
    return first === undefined ? [] : [first];
  });
  const isShown = (place: FactPlace): boolean =>
    shown.some(({ report, sentence }) => report === place.report && sentence === place.sentence);
  const rest = [...new Set(value.places.filter((place) => !isShown(place)).map((place) => factPlace(view, place)))];
  const named = rest.slice(0, mostPlaces);
  const more = rest.length > named.length ? [`${rest.length - named.length} more`] : [];
  return [
    ...shown.flatMap((place) => sentenceAt(view, value, place, mark, `${indent}${placeLabel(view, place)}  `)),
    ...(rest.length === 0
      ? []
      : hanging(indent, view.palette.quiet(`also ${listedWords([...named, ...more])}`), view.width)),
  ];
}

/** Whether the words are those of the whole sentence, and so tell less than a value. */
function isWhole({ collation }: CollationSetting, { report, sentence, evidence }: FactPlace): boolean {
  const span = collation.reports[report]?.sentences[sentence]?.span ?? evidence;
  return span.start === evidence.start && span.end === evidence.end;
}

/** A sentence with all its words marked that tell the value. */
export function sentenceAt(
  view: CollationSetting,
  value: FactValue,
  { report, sentence, evidence, speaker }: FactPlace,
  mark: Mark["kind"],
  label: string,
): string[] {
  const own = view.collation.reports[report];
  if (own === undefined) return [];
  const span = own.sentences[sentence]?.span ?? evidence;
  const marks = value.places.flatMap((place): Mark[] => {
    if (place.report !== report || place.sentence !== sentence) return [];
    return mark === "clash" ? [{ span: place.evidence, kind: mark }] : partial(span, place.evidence);
  });
  const pieces = piecesOf(own.report, span, marks);
  const shown = pieces.map(({ words }) => words).join("");
  return hanging(label, told(view, { pieces, speaker: shownSpeaker(speaker, shown) }), view.width);
}

/** `one source: police`; `B and C one source: police; D and E one source`; nothing where each report has its own. */
export function oneSource(view: CollationSetting, { sources, reports, places }: FactValue): string[] {
  const shared = sources.filter((group) => group.length > 1);
  const told = shared.map((group) => {
    const speaker = places.find((place) => group.includes(place.report) && place.speaker !== null)?.speaker ?? null;
    const who = group.length === reports.length ? "one source" : `${lettersOf(view, group)} one source`;
    return speaker === null ? who : `${who}: ${visible(speaker)}`;
  });
  return told.length === 0 ? [] : [told.join("; ")];
}
