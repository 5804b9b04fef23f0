/**
 * A comparison as one HTML file that travels: it asks nothing of any other place, can be read with scripts off, and holds the
 * comparison itself, so that storydiff can open it again.
 */
import type { Baseline, Collation, Comparison } from "../model.ts";
import { columnsOf } from "../presentation/columns.ts";
import { collationPresentationOf, everyFact, type FactSelection } from "../presentation/facts.ts";
import { holdersOf } from "../presentation/holders.ts";
import { noticesOf, warningsOf } from "../presentation/notices.ts";
import { presentationOf } from "../presentation/presentation.ts";
import { everything, type Selection } from "../presentation/selection.ts";
import { collationTitle, comparisonTitle } from "../presentation/titles.ts";
import { collationToJson } from "./collation-json.ts";
import { collationFindings } from "./html/collation-findings.ts";
import { collationOverview, viewsOfSeveral } from "./html/collation-overview.ts";
import { collationMatrix } from "./html/collation-matrix.ts";
import { collationTexts } from "./html/collation-texts.ts";
import { findingsSection } from "./html/findings.ts";
import { holdersSection } from "./html/holders.ts";
import { jsonElement, markup, type Markup } from "./html/markup.ts";
import { controls, overview, viewsOfTwo } from "./html/overview.ts";
import { pageText } from "./html/shell.ts";
import { collationStyle } from "./html/collation-style.ts";
import { style } from "./html/style.ts";
import { textsSection } from "./html/texts.ts";
import { toJson } from "./json.ts";

export interface HtmlOptions {
  /** What is shown of the findings; all unless given. */
  readonly selection?: Selection;
  /** Version of storydiff, named at the foot; none unless given. */
  readonly version?: string | null;
  /** When the page was made, as it is to be named; none unless given, so that the same input gives the same bytes. */
  readonly time?: string | null;
  /** What is known already, to be marked; nothing unless given. */
  readonly baseline?: Baseline;
}

/** Id of the element that holds what the page shows. */
export const comparisonElement = "storydiff-comparison";

/** The page, whole: markup, style, script and the comparison as JSON. */
export function renderHtml(comparison: Comparison, options: HtmlOptions = {}): string {
  const { selection = everything, version = null, time = null, baseline } = options;
  const shown = presentationOf(comparison, 0, selection, baseline);
  return pageText({
    title: comparisonTitle(shown),
    header: markup`${warnings(warningsOf(comparison))}${notices(noticesOf(comparison))}${overview(shown)}
${controls(viewsOfTwo)}`,
    main: markup`${findingsSection(shown)}
${textsSection(shown, columnsOf(shown))}
${holdersSection(shown, holdersOf(shown))}`,
    style,
    views: viewsOfTwo,
    saved: jsonElement(comparisonElement, toJson(comparison, { spaces: 0 })),
    version,
    time,
  });
}

/** What is said before all else. */
function warnings(lines: readonly string[]): Markup[] {
  return lines.map((line) => markup`<p class="warning"><strong>${line}</strong></p>\n`);
}

/** What must be known of how the reports were read. */
function notices(lines: readonly string[]): Markup[] {
  return lines.map((line) => markup`<p class="notice">${line}</p>\n`);
}

export interface CollationHtmlOptions extends Omit<HtmlOptions, "selection"> {
  /** Kinds of fact to show; all unless given. */
  readonly selection?: FactSelection;
}

/** The page of several reports: the contradicted facts, a table of all facts by report, and each text. */
export function renderCollationHtml(collation: Collation, options: CollationHtmlOptions = {}): string {
  const { selection = everyFact, version = null, time = null, baseline } = options;
  const shown = collationPresentationOf(collation, selection, Infinity, baseline);
  return pageText({
    title: collationTitle(shown),
    header: markup`${warnings(warningsOf(collation))}${notices(noticesOf(collation))}${collationOverview(shown)}`,
    main: markup`${collationFindings(shown, selection)}
${collationMatrix(shown, selection)}
${collationTexts(shown)}`,
    style: style + collationStyle,
    views: viewsOfSeveral,
    saved: jsonElement(comparisonElement, collationToJson(collation, { spaces: 0 })),
    version,
    time,
  });
}
