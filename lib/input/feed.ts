/** An RSS or Atom feed -> the Report of one of its items. */
import { StorydiffError } from "../errors.ts";
import type { Report } from "../model.ts";
import { pageOf } from "./dom.ts";
import { madeReport, noDetails, type Part } from "./made-report.ts";
import type { Origin } from "./origin.ts";
import { partsOf } from "./page-parts.ts";
import { shown } from "./shown.ts";
import { toldTime } from "./told-time.ts";

/** What is read of an item, whichever kind of feed it stands in. */
interface Item {
  readonly title: string | null;
  /** HTML, or plain words. */
  readonly body: string;
  readonly byline: string | null;
  readonly address: string | null;
  readonly published: string | null;
  readonly updated: string | null;
}

interface Feed {
  readonly site: string | null;
  readonly language: string | null;
  readonly items: readonly Item[];
}

/**
 * The report in a feed: its only item, or the one that `origin.item` counts from 1, as in `news.xml#3`. Throws `which-item`, with the
 * numbers and titles, when there are several and none is named.
 */
export async function feedReport(xml: string, origin: Origin): Promise<Report> {
  const { items, site, language } = await feedOf(xml);
  const item = items[(origin.item ?? 1) - 1];
  if (item === undefined || (origin.item === null && items.length > 1)) throw whichItem(items, origin.label);
  const body = await partsIn(item.body);
  const [title] = await partsIn(item.title ?? "");
  const headline: Part[] = title === undefined ? [] : [{ class: "headline", text: title.text }];
  return madeReport(
    {
      parts: [...headline, ...body],
      details: {
        ...noDetails,
        byline: item.byline,
        site,
        address: item.address,
        published: toldTime(item.published),
        updated: toldTime(item.updated),
        language,
      },
      notices: [],
    },
    "feed",
    origin,
  );
}

/** The parts of HTML or of plain words, which are the same where no sign of HTML is in them. */
async function partsIn(html: string): Promise<Part[]> {
  const { body } = await pageOf(html);
  return body === null ? [] : partsOf(body);
}

async function feedOf(xml: string): Promise<Feed> {
  const { parseFeed } = await import("feedsmith");
  const found = parseFeed(xml);
  switch (found.format) {
    case "atom":
      return {
        site: found.feed.title?.value ?? null,
        language: found.feed.xml?.lang ?? null,
        items: (found.feed.entries ?? []).map((entry) => ({
          title: entry.title?.value ?? null,
          body: entry.content?.value ?? entry.summary?.value ?? "",
          byline: names((entry.authors ?? []).map((author) => author.name)),
          address: entry.links?.find((link) => (link.rel ?? "alternate") === "alternate")?.href ?? null,
          published: entry.published ?? entry.updated ?? null,
          updated: entry.updated ?? null,
        })),
      };
    case "rss":
      return {
        site: found.feed.title ?? null,
        language: found.feed.language ?? null,
        items: (found.feed.items ?? []).map((item) => ({
          title: item.title ?? null,
          body: item.content?.encoded ?? item.description ?? "",
          byline: names([...(item.dc?.creators ?? []), ...(item.authors ?? []).map((author) => author.name)]),
          address: item.link ?? null,
          published: item.pubDate ?? item.dc?.dates?.[0] ?? null,
          updated: null,
        })),
      };
    case "rdf":
      return {
        site: found.feed.title ?? null,
        language: found.feed.dc?.languages?.[0] ?? null,
        items: (found.feed.items ?? []).map((item) => ({
          title: item.title ?? null,
          body: item.content?.encoded ?? item.description ?? "",
          byline: names(item.dc?.creators ?? []),
          address: item.link ?? null,
          published: item.dc?.dates?.[0] ?? null,
          updated: null,
        })),
      };
    case "json":
      return { site: null, language: null, items: [] };
  }
}

/** Names in one line, each once. */
function names(given: readonly (string | undefined)[]): string | null {
  const told = given.filter((name) => name !== undefined && name.trim() !== "");
  return told.length === 0 ? null : [...new Set(told)].join(", ");
}

/** Items whose titles are shown when one must be chosen. */
const MOST_SHOWN = 20;

function whichItem(items: readonly Item[], label: string): StorydiffError {
  const titles = items
    .slice(0, MOST_SHOWN)
    .map(({ title, body }, index) => `${index + 1} ${shown(title ?? body.slice(0, 60))}`);
  const more = items.length > MOST_SHOWN ? `; and ${items.length - MOST_SHOWN} more` : "";
  const wayOut =
    items.length === 0
      ? "name the page of a report instead"
      : `name one by its number, as in ${label}#1: ${titles.join("; ")}${more}`;
  return new StorydiffError("which-item", `cannot read ${label}: it is a feed of ${items.length} items; ${wayOut}`);
}
