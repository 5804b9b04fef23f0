/** Copies in the Wayback Machine: `https://web.archive.org/web/20240106091500/https://harbourpost.example/ferry`. */

interface Capture {
  /** Digits of the time in UTC, from the year on, as many as were given. */
  readonly time: string;
  readonly original: string;
}

function captureOf(url: URL): Capture | null {
  if (url.hostname !== "web.archive.org") return null;
  const found = /^\/web\/(\d{1,14})(?:[a-z]{2}_)?\/(.+)$/s.exec(`${url.pathname}${url.search}`);
  const [, time, original] = found ?? [];
  return time === undefined || original === undefined ? null : { time, original };
}

/**
 * The address of the page as it was archived, without the toolbar and the links that are put into it (`id_` behind the time);
 * `null` for what is no copy.
 */
export function originalOf(url: URL): URL | null {
  const capture = captureOf(url);
  return capture === null ? null : new URL(`/web/${capture.time}id_/${capture.original}`, url);
}

/** What address was archived, and when in UTC, as words: "2024-01-06, 09:15 UTC"; `null` for what is no copy. */
export function archived(url: URL): { readonly original: URL; readonly time: string } | null {
  const capture = captureOf(url);
  if (capture === null) return null;
  const original = /^[a-z]+:\/\//i.test(capture.original) ? capture.original : `http://${capture.original}`;
  if (!URL.canParse(original)) return null;
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?/.exec(capture.time) ?? [];
  if (year === undefined) return { original: new URL(original), time: "an unknown time" };
  const date = [year, month, day].filter((part) => part !== undefined).join("-");
  return { original: new URL(original), time: minute === undefined ? date : `${date}, ${hour}:${minute} UTC` };
}

/** The address of a copy as a browser shows it. */
export function shownCapture(url: URL): URL {
  return new URL(url.href.replace(/(\/web\/\d+)id_\//, "$1/"));
}
