/** How the command fetches addresses, and where it keeps what it fetched. */
import { isAbsolute, join } from "node:path";
import type { WebOptions } from "../lib/index.ts";
import { last, refused, seconds, type Given } from "./checks.ts";
import type { Environment } from "./settings-files.ts";
import { ownVersion } from "./version.ts";

/** What was asked for of addresses, checked. */
export interface LinkOptions {
  readonly allowPrivate: boolean;
  /** What is done with pages that are kept: those of the hour are taken, any and nothing else, or none; `null` where none are kept. */
  readonly kept: "recent" | "only" | "renew" | null;
  /** Milliseconds; `null` where nothing was asked for. */
  readonly fetchTimeout: number | null;
}

/** Longest time an address can be given, in seconds: an hour. */
const longestTimeout = 3600;

const keeping = { offline: "only", refresh: "renew", "no-cache": null } as const;

export function linkOptionsOf(given: Given): LinkOptions {
  const asked = (["offline", "refresh", "no-cache"] as const).filter((name) => last(given, name) === "true");
  const [first, second] = asked;
  if (second !== undefined) throw refused(`--${first} and --${second} contradict each other: leave one out`);
  return {
    allowPrivate: last(given, "allow-private") === "true",
    kept: first === undefined ? "recent" : keeping[first],
    fetchTimeout: seconds(given, "fetch-timeout", longestTimeout),
  };
}

/** The options as the library takes them. */
export function webOf({ allowPrivate, kept, fetchTimeout }: LinkOptions, environment: Environment): WebOptions {
  const folder = pagesFolder(environment);
  return {
    allowPrivate,
    userAgent: `storydiff/${ownVersion()}`,
    proxies: {
      http: environment["http_proxy"] ?? environment["HTTP_PROXY"] ?? "",
      https: environment["https_proxy"] ?? environment["HTTPS_PROXY"] ?? "",
      none: environment["no_proxy"] ?? environment["NO_PROXY"] ?? "",
    },
    ...(fetchTimeout === null ? {} : { timeout: fetchTimeout }),
    ...(folder === null || kept === null ? {} : { cache: { folder, now: new Date(), use: kept } }),
  };
}

/** Where fetched pages are kept; nowhere for a user without a home. Paths that are not absolute are void (XDG base directories). */
export function pagesFolder(environment: Environment): string | null {
  const [cache = "", home = ""] = [environment["XDG_CACHE_HOME"], environment["HOME"] ?? environment["USERPROFILE"]];
  if (isAbsolute(cache)) return join(cache, "storydiff", "pages");
  return isAbsolute(home) ? join(home, ".cache", "storydiff", "pages") : null;
}
