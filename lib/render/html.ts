/**
 * A comparison as one HTML file that travels: it asks nothing of any other place, can be read with scripts off, and holds the
 * comparison itself, so that storydiff can open it again.
 */
import { createHash } from "node:crypto";
import { script } from "#page-script";
import type { Comparison } from "../model.ts";
import { columnsOf } from "../presentation/columns.ts";
import { holdersOf } from "../presentation/holders.ts";
import { presentationOf } from "../presentation/presentation.ts";
import { everything, type Selection } from "../presentation/selection.ts";
import { findingsSection } from "./html/findings.ts";
import { jsonElement, markup, verbatim, type Markup } from "./html/markup.ts";
import { controls, helpDialog, overview, pageTitle } from "./html/overview.ts";
import { holdersSection } from "./html/holders.ts";
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
}

/** Id of the element that holds the comparison. */
export const comparisonElement = "storydiff-comparison";

/** The page, whole: markup, style, script and the comparison as JSON. */
export function renderHtml(comparison: Comparison, options: HtmlOptions = {}): string {
  const { selection = everything, version = null, time = null } = options;
  const shown = presentationOf(comparison, 0, selection);
  const title = pageTitle(shown);
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${["storydiff", version].filter((part) => part !== null).join(" ")}">
<title>${title}</title>
${verbatim("style", style)}
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header class="top">
<h1>${title}</h1>
${overview(shown)}
${controls()}
</header>
<main>
${findingsSection(shown)}
${textsSection(shown, columnsOf(shown))}
${holdersSection(shown, holdersOf(shown))}
</main>
${footer(version, time)}
${helpDialog}
${jsonElement(comparisonElement, toJson(comparison, { spaces: 0 }))}
${verbatim("script", script)}
</body>
</html>
`;
  return page.toString();
}

function footer(version: string | null, time: string | null): Markup {
  const made = [`Made by storydiff${version === null ? "" : ` ${version}`}`, ...(time === null ? [] : [time])].join(
    ", ",
  );
  return markup`<footer><p>${made}. A report without a finding is not a report without a mistake: storydiff would rather say nothing than guess.</p></footer>`;
}

/** Nothing may be loaded from anywhere; this page's own style and script run, and no other. */
function policy(): string {
  const allowed = [`style-src ${hashOf(style)}`, `script-src ${hashOf(script)}`];
  return ["default-src 'none'", ...allowed, "base-uri 'none'", "form-action 'none'"].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
