/** What a page tells of its story besides the text: JSON-LD (schema.org), Open Graph, other meta elements, `<time>`. */
import type { ReportDetails } from "../model.ts";
import type { Page } from "./dom.ts";
import { toldTime } from "./told-time.ts";

/** What a page tells machines. */
export interface PageTelling {
  readonly details: ReportDetails;
  /** Its headlines, the surest first: what the page calls its story, and then what it calls itself. */
  readonly headlines: readonly string[];
  /** The text of the story, where the page tells it outside of its elements. */
  readonly body: string | null;
  /** Whether it says that only subscribers may read it. */
  readonly isClosed: boolean;
}

export function tellingOf(page: Page): PageTelling {
  const story = storyIn(page);
  const meta = metaOf(page);
  const site = named(story?.["publisher"]) ?? meta("og:site_name", "application-name") ?? siteInTitle(page);
  const titles = [text(story?.["headline"]), meta("og:title", "twitter:title", "dc.title"), text(page.title)];
  return {
    details: {
      byline:
        named(story?.["author"]) ?? author(meta("author", "byl", "dc.creator", "parsely-author", "article:author")),
      site,
      address:
        address(page.querySelector('link[rel="canonical"]')?.getAttribute("href")) ??
        address(meta("og:url")) ??
        address(text(story?.["url"]) ?? text(story?.["mainEntityOfPage"])),
      published:
        toldTime(text(story?.["datePublished"])) ??
        toldTime(meta(...publishedNames)) ??
        toldTime(page.querySelector("time[pubdate], time[itemprop='datePublished']")?.getAttribute("datetime")) ??
        toldTime(page.querySelector("article:has(h1) time[datetime]")?.getAttribute("datetime")),
      updated: toldTime(text(story?.["dateModified"])) ?? toldTime(meta(...updatedNames)),
      language: languageOf(
        page.documentElement.getAttribute("lang") ?? text(story?.["inLanguage"]) ?? meta("og:locale"),
      ),
    },
    headlines: titles.flatMap((title) => (title === null ? [] : [withoutSite(title, site)])),
    body: bodyOf(story),
    isClosed: ["false", "False", false].includes(story?.["isAccessibleForFree"] as string | boolean),
  };
}

const publishedNames = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "dc.date.issued",
  "dcterms.created",
  "pubdate",
  "publishdate",
  "dc.date",
  "date",
];
const updatedNames = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "dcterms.modified",
  "lastmod",
  "last-modified",
];

type Thing = Readonly<Record<string, unknown>>;

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Things looked at in one page: more stand there only to keep a reader busy. */
const MOST_THINGS = 2000;

/** The story of a page among what its JSON-LD tells, which also stands in lists and graphs. */
function storyIn(page: Page): Thing | null {
  const stories: Thing[] = [];
  for (const script of page.querySelectorAll("script")) {
    if (!/^application\/ld\+json/i.test(script.getAttribute("type") ?? "")) continue;
    const open: unknown[] = [parsed(script.textContent ?? "")];
    for (let seen = 0; open.length > 0 && seen < MOST_THINGS; seen += 1) {
      const next = open.pop();
      if (Array.isArray(next)) open.push(...(next as unknown[]).toReversed());
      else if (isThing(next)) {
        if (listOf(next["@type"]).some((type) => /(?:Article|Posting|Report)$/.test(String(type)))) stories.push(next);
        if (next["@graph"] !== undefined) open.push(next["@graph"]);
        if (isThing(next["mainEntity"])) open.push(next["mainEntity"]);
      }
    }
  }
  return stories.find((story) => story["headline"] !== undefined) ?? stories[0] ?? null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(
      json.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g, ""),
    );
  } catch {
    return null;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Words that say something, in one line, with the characters that a template wrote as HTML does. */
function text(value: unknown): string | null {
  const words = isThing(value)
    ? (value["@value"] ?? value["@id"])
    : Array.isArray(value)
      ? (value as unknown[])[0]
      : value;
  if (typeof words !== "string") return null;
  const line = words
    .replace(/&(?:amp|#0*38);/g, "&")
    .replace(/&(?:quot|#0*34);/g, '"')
    .replace(/&(?:apos|#0*39|#x27);/g, "'")
    .replace(/\s+/g, " ")
    .trim();
  return line === "" ? null : line;
}

/** The names of persons or of an organisation: "Anna Reid, Tom Bell". */
function named(value: unknown): string | null {
  const names = listOf(value).flatMap((one) => text(isThing(one) ? one["name"] : one) ?? []);
  return author(names.length === 0 ? null : [...new Set(names)].join(", "));
}

/** An author who is a name, and not the address of a page about one. */
function author(name: string | null): string | null {
  return name === null || /^(?:https?:|@|\/)/.test(name) ? null : name.replace(/^by\s+/i, "");
}

function address(url: string | null | undefined): string | null {
  return url !== null && url !== undefined && /^https?:\/\/\S+$/i.test(url) ? url : null;
}

function languageOf(tag: string | null): string | null {
  const found = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.exec(tag?.trim() ?? "")?.[0];
  return found?.replaceAll("_", "-") ?? null;
}

/** Looks up what meta elements say, by the first of some names that one of them has. */
function metaOf(page: Page): (...names: readonly string[]) => string | null {
  const told = new Map<string, string>();
  for (const meta of page.querySelectorAll("meta")) {
    const name = (
      meta.getAttribute("property") ??
      meta.getAttribute("name") ??
      meta.getAttribute("itemprop")
    )?.toLowerCase();
    const content = text(meta.getAttribute("content"));
    if (name !== undefined && content !== null && !told.has(name)) told.set(name, content);
  }
  return (...names) => names.flatMap((name) => told.get(name) ?? [])[0] ?? null;
}

/** The last part of a page's title that stands alone as well, in a heading of the first level or beside the picture of a site. */
function siteInTitle(page: Page): string | null {
  const last = text(page.title)
    ?.split(/\s+[|–—·»-]\s+/)
    .slice(1)
    .at(-1);
  const signs = [...page.querySelectorAll("h1, header img")].map((sign) =>
    text(sign.getAttribute("alt") ?? sign.textContent),
  );
  return last !== undefined && signs.includes(last) ? last : null;
}

/** A title without the name of its site: "Dam bursts | The Harbour Post" of "The Harbour Post" is "Dam bursts". */
function withoutSite(title: string, site: string | null): string {
  const found = /^(.+?)\s+[|–—·»-]\s+([^|–—·»]+)$/.exec(title);
  if (found?.[1] === undefined || found[2] === undefined) return title;
  const [, story, last] = found;
  const isSite =
    site !== null &&
    (last.toLowerCase().includes(site.toLowerCase()) || site.toLowerCase().includes(last.toLowerCase()));
  return isSite || title.includes(" | ") ? story : title;
}

/** The story's own text, or the entries of a live blog. */
function bodyOf(story: Thing | null): string | null {
  const whole = typeof story?.["articleBody"] === "string" ? story["articleBody"] : "";
  const entries = listOf(story?.["liveBlogUpdate"]).filter(isThing);
  const told = entries
    .flatMap((entry) => [entry["headline"], entry["articleBody"]])
    .filter((words) => typeof words === "string");
  const longest = [whole, told.join("\n")].sort((x, y) => y.length - x.length)[0] ?? "";
  return longest.trim() === "" ? null : longest;
}
