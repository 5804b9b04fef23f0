/** Where reports stand in the web: whether two are of one address or of one site, and when a copy of one was kept. */
import type { Report } from "../model.ts";

/** A copy in the Wayback Machine: the digits of its time in UTC, and the address that was kept. */
const capture = /^https?:\/\/web\.archive\.org\/web\/(\d{4,14})(?:[a-z]{2}_)?\/(.+)$/is;

/** What a link says of the way on which it was come by, and not of the page. */
const trail = /^(?:utm_\w+|fbclid|gclid|ref|cmp|cid)$/i;

/**
 * The address of a report in one form, whichever way it was written and wherever it was kept; `null` for what has none, and
 * for the first page of a site, which some pages give for theirs.
 *
 *     https://web.archive.org/web/20240106/http://www.post.example/ferry/?utm_source=x#top -> post.example/ferry
 */
export function addressOf(report: Report): string | null {
  const url = urlOf(report);
  if (url === null) return null;
  for (const name of [...url.searchParams.keys()]) if (trail.test(name)) url.searchParams.delete(name);
  const path = url.pathname.replace(/\/+$/, "");
  const asked = url.searchParams.size === 0 ? "" : `?${url.searchParams.toString()}`;
  return path === "" && asked === "" ? null : `${hostOf(url)}${path}${asked}`;
}

/** What the site of a report is called, by itself and by its address; empty for what is of none. */
export function sitesOf(report: Report): readonly string[] {
  const url = urlOf(report);
  const name = report.details?.site ?? null;
  return [...(name === null ? [] : [name.toLowerCase()]), ...(url === null ? [] : [hostOf(url)])];
}

/** When a copy of the report was kept, as ISO 8601; `null` for what is no such copy. */
export function keptAt({ source }: Report): string | null {
  const [, time] = capture.exec(source) ?? [];
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(time?.padEnd(14, "0") ?? "") ?? [];
  return year === undefined ? null : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

function urlOf({ source, details }: Report): URL | null {
  const told = [details?.address ?? null, source].flatMap((address) => {
    const original = capture.exec(address ?? "")?.[2] ?? address ?? "";
    const whole = /^[a-z]+:/i.test(original) || original === address ? original : `http://${original}`;
    return /^https?:\/\//i.test(whole) && URL.canParse(whole) ? [new URL(whole)] : [];
  });
  return told[0] ?? null;
}

function hostOf({ host }: URL): string {
  return host.replace(/^www\./, "");
}
