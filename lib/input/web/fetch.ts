/** An address -> the bytes that are there, from the network or from what was kept of it. */
import { addressOf, nameOf } from "./address.ts";
import { keep, keptPage, type Kept } from "./cache.ts";
import { checkPublic, ownNetwork, type Network } from "./network.ts";
import { isUnwelcome, robotsOf } from "./robots.ts";
import { tooLarge, troubleOf, unfetched } from "./trouble.ts";
import { archived, originalOf, shownCapture } from "./wayback.ts";
import { wireTo, type Limits, type Proxies, type Wire } from "./wire.ts";

/** What is at an address. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** What the server says that it is, as it says it. */
  readonly contentType: string | null;
  /** Where it came from in the end. */
  readonly address: string;
  /** What it is called until it tells itself. */
  readonly name: string;
  /** What whoever compares it must know, in plain words. */
  readonly notices: readonly string[];
}

export interface WebOptions {
  /** Milliseconds that an address may take; 30 seconds when absent. */
  readonly timeout?: number;
  /** Whether what is on this machine or a private network may be read; not when absent. */
  readonly allowPrivate?: boolean;
  /** Where fetched pages are kept and looked for; nowhere when absent. */
  readonly cache?: WebCache;
  /** What servers are told that is asking; `storydiff` when absent. */
  readonly userAgent?: string;
  /** The proxies to go through; none when absent. */
  readonly proxies?: Proxies;
}

export interface WebCache {
  readonly folder: string;
  /** The time now. */
  readonly now: Date;
  /** `recent` takes a page that was fetched within the hour, `only` takes any and fetches nothing, `renew` takes none. */
  readonly use: "recent" | "only" | "renew";
}

/** Milliseconds for an address unless told otherwise: news sites take one second, slow archives ten. */
const TIMEOUT = 30_000;

/** Milliseconds in which a kept page is taken for what is at its address: an editor's next look at the same comparison. */
const RECENT = 60 * 60 * 1000;

/** Bytes of a robots.txt that are looked at, as RFC 9309 has it, and milliseconds that it may keep a page waiting. */
const ROBOTS: Limits = { maxBytes: 500 * 1024, timeout: 5000 };

/**
 * Fetches what is at an address of http or https. Throws a `StorydiffError`: `bad-address`, `private-address`, `unreachable`,
 * `out-of-time`, `not-found`, `not-sent`, `binary`, `too-large`, and `offline` for what would have to be fetched.
 */
export async function fetched(
  given: string,
  maxBytes: number,
  options: WebOptions = {},
  network?: Network,
): Promise<Fetched> {
  const { timeout = TIMEOUT, allowPrivate = false, cache, userAgent = "storydiff", proxies = noProxies } = options;
  const url = addressOf(given);
  const asked = originalOf(url) ?? url;
  const reached = network ?? (await ownNetwork());
  if (!allowPrivate) refusePrivate(asked, reached, timeout);
  const kept = cache === undefined ? null : await keptOf(asked, cache);
  if (kept !== null) {
    if (kept.bytes.byteLength > maxBytes) throw tooLarge(asked.href, maxBytes);
    return told(kept, [`fetched ${wordsOf(kept.time)} (--refresh fetches it again)`]);
  }
  if (cache?.use === "only") {
    throw unfetched("offline", asked.href, "--offline fetches nothing, and no copy of it is kept; leave --offline out");
  }
  const wire = await wireTo(reached, { userAgent, allowPrivate, proxies });
  try {
    const { bytes, contentType, address } = await wire.get(asked, { maxBytes, timeout });
    const robots = await robotsAt(robotsOf(address), wire, Math.min(timeout, ROBOTS.timeout), cache);
    const unwelcome = (await isUnwelcome(robots, address, userAgent)) ? [unwelcomed] : [];
    const notices = [...noticesOfWay(asked, address), ...unwelcome];
    const page: Page = { bytes, contentType, address: address.href, notices };
    if (cache !== undefined) await keep(cache.folder, asked, { ...page, time: cache.now });
    return told(page, []);
  } finally {
    await wire.close();
  }
}

type Page = Omit<Kept, "time">;

const noProxies: Proxies = { http: "", https: "", none: "" };

const unwelcomed = "its robots.txt asks programs not to read it (it was read once, because you named it)";

function refusePrivate(url: URL, network: Network, timeout: number): void {
  try {
    checkPublic(url, network);
  } catch (error) {
    throw troubleOf(error, url.href, timeout);
  }
}

/** What is kept of an address, if it is of use. */
async function keptOf(url: URL, { folder, now, use }: WebCache): Promise<Kept | null> {
  switch (use) {
    case "recent": {
      const kept = await keptPage(folder, url);
      return kept !== null && Math.abs(now.getTime() - kept.time.getTime()) < RECENT ? kept : null;
    }
    case "only":
      return keptPage(folder, url);
    case "renew":
      return null;
  }
}

/** What was found, with the address that a browser would show and the name of what it is a copy of. */
function told({ bytes, contentType, address, notices }: Page, more: readonly string[]): Fetched {
  const url = new URL(address);
  const name = nameOf(archived(url)?.original ?? url);
  return { bytes, contentType, address: shownCapture(url).href, name, notices: [...notices, ...more] };
}

/** What the way to a page tells of it: that it is a copy, that another page came than was asked for. */
function noticesOfWay(asked: URL, came: URL): string[] {
  const copy = archived(came);
  if (copy !== null) return [`a copy of ${copy.original.href} that the Wayback Machine made, ${copy.time}`];
  return isSamePage(asked, came) ? [] : [`its address leads to ${came.href}`];
}

/** Whether two addresses are of one page as sites write them: with www or without, http or https, a stroke at the end or none. */
function isSamePage(asked: URL, came: URL): boolean {
  const [one, other] = [asked, came].map(
    ({ hostname, pathname }) => `${hostname.replace(/^www\./, "")}${pathname.replace(/\/$/, "")}`,
  );
  return one === other;
}

/** The robots.txt of a site; one that cannot be had asks nothing. */
async function robotsAt(url: URL, wire: Wire, timeout: number, cache: WebCache | undefined): Promise<Uint8Array> {
  const kept = cache === undefined ? null : await keptOf(url, cache);
  if (kept !== null) return kept.bytes;
  const { bytes } = await wire.get(url, { ...ROBOTS, timeout }).catch(() => ({ bytes: new Uint8Array() }));
  if (cache !== undefined) {
    await keep(cache.folder, url, { bytes, contentType: null, address: url.href, notices: [], time: cache.now });
  }
  return bytes;
}

/** `2024-01-06, 09:15 UTC` */
function wordsOf(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace("T", ", ")} UTC`;
}
