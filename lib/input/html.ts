/** A web page -> Report: the story that stands in it, without the page around it. */
import { StorydiffError } from "../errors.ts";
import type { Report } from "../model.ts";
import { isElement, pageOf, readerView, type Page, type PageElement, type PageNode } from "./dom.ts";
import { madeReport, type Contents, type Part } from "./made-report.ts";
import type { Origin } from "./origin.ts";
import { tellingOf, type PageTelling } from "./page-details.ts";
import { removeFurniture } from "./page-furniture.ts";
import { refuseTangle } from "./page-nesting.ts";
import { partsOf, type PagePart } from "./page-parts.ts";
import { isSentence, wallOf } from "./walls.ts";

/**
 * A report of a web page: what Mozilla's reader view finds in it, and where that finds nothing, what is left of the page without
 * menus, comments and notices. Throws `not-a-report` for a page that stands before a report: a consent wall, a paywall, a check.
 */
export async function htmlReport(html: string, origin: Origin): Promise<Report> {
  return madeReport(await contentsOf(html, origin), "html", origin);
}

async function contentsOf(html: string, origin: Origin): Promise<Contents> {
  refuseTangle(html, origin.label);
  const page = await pageOf(html);
  const telling = tellingOf(page);
  const heading = headingOf(page, telling);
  // Before reader view, which moves words from element to element.
  const headline = heading?.textContent ?? telling.headlines[0] ?? null;
  const notes = [...page.querySelectorAll("noscript")].map((note) => note.textContent ?? "");
  const whole = linesOf(page);
  removeFurniture(page, heading);
  const plain = linesOf(page);
  const captions = captionsIn(page);
  const standfirst = standfirstBy(heading);
  const found = await readerView(page);
  const story = longest([found === null ? [] : partsOf(found), toldParts(telling.body)], plain);
  const body = storyIn(withStandfirst(story, standfirst), headline, captions);
  const wall = wallOf({
    story: body,
    titles: [headline ?? "", ...telling.headlines],
    plain,
    whole,
    notes,
    isClosed: telling.isClosed,
  });
  if (wall !== null)
    throw new StorydiffError("not-a-report", `cannot read ${origin.label}: it is ${wall.what}; ${wall.wayOut}`);
  return {
    parts: headline === null ? body : [{ class: "headline", text: headline }, ...body],
    details: { ...telling.details, address: telling.details.address ?? origin.address },
    notices: [],
  };
}

function linesOf(page: Page): PagePart[] {
  return page.body === null ? [] : partsOf(page.body);
}

/** The heading of the story: the only one of the first level, or the one whose words are those of a title that is told. */
function headingOf(page: Page, telling: PageTelling): PageElement | null {
  const site = wordsOf(telling.details.site ?? "").join(" ");
  const headings = [...page.querySelectorAll("h1")].filter((heading) => {
    const words = wordsOf(heading.textContent ?? "");
    return words.length > 1 && words.join(" ") !== site;
  });
  const titles = telling.headlines.map((title) => new Set(wordsOf(title)));
  const likely = headings.find((heading) => {
    const words = wordsOf(heading.textContent ?? "");
    return titles.some((title) => words.filter((word) => title.has(word)).length * 2 >= words.length);
  });
  return (
    likely ??
    headings.find((heading) => isIn(heading, "ARTICLE")) ??
    (headings.length === 1 ? (headings[0] ?? null) : null)
  );
}

/** Classes of the lines between a headline and its story. */
const standfirsts = /(?:^|[-_])(?:standfirst|sub-?title|sub-?head(?:line|ing)?|dek|deck|excerpt|intro)(?:$|[-_])/i;

/** The standfirst beside a heading: it tells part of the story, and reader view leaves it out. */
function standfirstBy(heading: PageElement | null): string | null {
  let around: PageNode | null = heading;
  for (let level = 0; level < STANDFIRST_LEVELS; level += 1) around = around?.parentNode ?? null;
  if (heading === null || around === null || !isElement(around)) return null;
  for (const element of around.querySelectorAll("h2, p, div")) {
    const isOne = (element.getAttribute("class") ?? "").split(/\s+/).some((name) => standfirsts.test(name));
    const words = element.textContent?.trim() ?? "";
    if (isOne && !element.contains(heading) && words.length > 20 && words.length < LONGEST_STANDFIRST) return words;
  }
  return null;
}

/** Elements between a heading and what holds its standfirst as well. */
const STANDFIRST_LEVELS = 2;

const LONGEST_STANDFIRST = 500;

function withStandfirst(story: readonly PagePart[], standfirst: string | null): readonly PagePart[] {
  if (standfirst === null) return story;
  const key = wordsOf(standfirst).join(" ");
  if (story.some(({ text }) => wordsOf(text).join(" ") === key)) return story;
  return [{ class: "body", text: standfirst.replace(/\s+/g, " "), isAside: false }, ...story];
}

function isIn(node: PageNode, tag: string): boolean {
  for (let up = node.parentNode; up !== null; up = up.parentNode) if (up.nodeName.toUpperCase() === tag) return true;
  return false;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words that stand under pictures: reader view makes paragraphs of some. */
function captionsIn(page: Page): ReadonlySet<string> {
  const marked = page.querySelectorAll("figcaption, [class*='caption'], [class*='credit']");
  return new Set([...marked].filter(isElement).map((element) => wordsOf(element.textContent ?? "").join(" ")));
}

/** The parts of a text that a page tells in one string, HTML in it or none. */
function toldParts(body: string | null): PagePart[] {
  const lines = body?.replace(/<[^<>]*>/g, "\n").split(/\n+/) ?? [];
  return lines.map((text) => ({ class: "body", text, isAside: false }));
}

/** The first story that is not much shorter than another; of a page that has none its sentences, and else all of it. */
function longest(stories: readonly (readonly PagePart[])[], plain: readonly PagePart[]): readonly PagePart[] {
  const most = Math.max(...stories.map(sizeOf));
  const story = stories.find((parts) => sizeOf(parts) > 0 && sizeOf(parts) * 2 >= most);
  if (story !== undefined) return story;
  const sentences = plain.filter(({ class: kind, text }) => kind !== "body" || isSentence(text));
  return sizeOf(sentences) > 0 ? sentences : plain;
}

function sizeOf(parts: readonly Part[]): number {
  return parts.reduce((size, part) => size + (part.class === "body" ? part.text.length : 0), 0);
}

/** The story without its headline told again and without links that stand alone, and with what stands under pictures known. */
function storyIn(story: readonly PagePart[], headline: string | null, captions: ReadonlySet<string>): Part[] {
  const title = wordsOf(headline ?? "").join(" ");
  return story.flatMap(({ class: kind, text, isAside }): Part[] => {
    const words = wordsOf(text).join(" ");
    if (words === "" || words === title || (isAside && !isSentence(text))) return [];
    return [{ class: captions.has(words) ? "caption" : kind, text }];
  });
}
