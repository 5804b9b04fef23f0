/** Addresses on the web: which are taken, and what they are called. */
import { isIP } from "node:net";
import { unfetched } from "./trouble.ts";

/**
 * The address that is asked for, or that another one leads to: without the fragment, which a browser keeps to itself. Throws
 * `bad-address` for what is not http or https, and for one that holds a name or password, which would be told to whoever sees the
 * report.
 */
export function addressOf(given: string, from?: URL): URL {
  const refused = (address: string, why: string): Error =>
    unfetched("bad-address", from === undefined ? address : `${from.href}, which leads to ${address}`, why);
  if (!URL.canParse(given, from?.href)) throw refused(given, "it is no address; check how it is written");
  const url = new URL(given, from);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw refused(given, "only http and https are read; save the report and give its path");
  }
  if (url.username !== "" || url.password !== "") {
    url.username = url.password = "";
    const wayOut = "leave them out, or save the page from a browser that is signed in";
    throw refused(url.href, `it holds a user name or a password; ${wayOut}`);
  }
  url.hash = "";
  return url;
}

/** The numbers of a host that is given as such: "127.0.0.1", "::1"; `null` for a name. */
export function numbersOf({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return isIP(bare) === 0 ? null : bare;
}

/** What a report is called by its address, without what says nothing: "harbourpost.example/ferry-sinks". */
export function nameOf(url: URL): string {
  const host = url.hostname.replace(/^www\./, "");
  const last = url.pathname.split("/").findLast((part) => part !== "") ?? "";
  return last === "" ? host : `${host}/${decodedName(last)}`;
}

function decodedName(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
