/** Where reports lie, as other programs are told: by URIs, from the working folder on where they lie under it. */
import type { Report } from "../../model.ts";
import { webAddress } from "../web-address.ts";

export interface Whereabouts {
  /** URLs of the reports, in their order; without one a report is where its `source` says, and standard input nowhere. */
  readonly addresses?: readonly (string | null)[];
  /** URL of the working folder, with a slash at its end; `null` where nobody knows it. */
  readonly root?: string | null;
}

/** The URI of a report: `drafts/ferry.txt`, `https://harbourpost.example/ferry`; `null` for standard input. */
export function uriOf({ source }: Pick<Report, "source">, address: string | null, root: string | null): string | null {
  // Whoever gets the output does not get the key to what is behind an address.
  const web = webAddress(address ?? source);
  if (web !== null) return web;
  if (address !== null) {
    return root !== null && address.startsWith(root) ? relative(address.slice(root.length)) : address;
  }
  return source === "-" ? null : uriOfPath(source);
}

/** A path as the user gave it. */
function uriOfPath(path: string): string {
  const segments = path.replace(/^(?:\.\/+)+/, "").split("/");
  return segments.map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, "\ufffd"))).join("/");
}

/** A colon before the first slash would end a scheme. */
function relative(uri: string): string {
  const [first = "", ...rest] = uri.split("/");
  return [first.replaceAll(":", "%3A"), ...rest].join("/");
}

/** Whether a URI stands for itself; any other is one from the working folder on. */
export function isWhole(uri: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(uri) || uri.startsWith("/");
}

/** The path that a URI of a file stands for; `null` for what is no file here. */
export function pathOfUri(uri: string): string | null {
  if (/^(?!file:)[a-z][a-z\d+.-]*:/i.test(uri)) return null;
  const path = uri.replace(/^file:\/\//i, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
