/** What every page is made of, whatever it shows: one file that asks nothing of any other place and holds its own data. */
import { createHash } from "node:crypto";
import { script } from "#page-script";
import { markup, verbatim, type Markup } from "./markup.ts";
import { helpDialog, type PageView } from "./overview.ts";

/** What a page shows of one comparison or of several gathered. */
export interface Page {
  readonly title: string;
  readonly header: Markup;
  readonly main: Markup;
  /** What the script shows one at a time; without it all is shown. */
  readonly views: readonly PageView[];
  readonly style: string;
  /** What it shows, whole, for storydiff to open again. */
  readonly saved: Markup;
  /** Version of storydiff; `null` to name none. */
  readonly version: string | null;
  /** When it was made; `null` to name no time. */
  readonly time: string | null;
}

export function pageText({ title, header, main, style, views, saved, version, time }: Page): string {
  const body = markup`<a class="skip" href="#findings">Skip to the findings</a>
<header class="top">
<h1>${title}</h1>
${header}
</header>
<main>
${main}
</main>
${foot({ version, time })}
${helpDialog(views)}
${saved}
${verbatim("script", script)}`;
  return fileText({ title, style, script, version, body });
}

/** What says what the page is and what it is not. */
export function foot({ version, time }: Pick<Page, "version" | "time">): Markup {
  const made = [`Made by storydiff${version === null ? "" : ` ${version}`}`, ...(time === null ? [] : [time])];
  return markup`<footer><p>${made.join(", ")}. A report without a finding is not a report without a mistake: storydiff would rather say nothing than guess.</p></footer>`;
}

/** A page as a file of its own. */
export interface PageFile extends Pick<Page, "title" | "style" | "version"> {
  /** The script that `body` holds; `null` for a page without one. */
  readonly script: string | null;
  readonly body: Markup;
}

export function fileText({ title, style, script, version, body }: PageFile): string {
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${["storydiff", version].filter((part) => part !== null).join(" ")}">
<title>${title}</title>
${verbatim("style", style)}
</head>
<body>
${body}
</body>
</html>
`;
  return page.toString();
}

/** Nothing may be loaded from anywhere; this page's own style and script run, and no other. */
function policy(style: string, script: string | null): string {
  const allowed = [`style-src ${hashOf(style)}`, ...(script === null ? [] : [`script-src ${hashOf(script)}`])];
  return ["default-src 'none'", ...allowed, "base-uri 'none'", "form-action 'none'"].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
