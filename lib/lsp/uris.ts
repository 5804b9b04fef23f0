/** URIs of the editor and paths of the disk. */
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isAddress } from "../input/web/is-address.ts";

/** The path of a file; `null` for what is none. */
export function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

/** The URI of a path, or an address as it is. An item of a feed, `news.xml#3`, is of the feed. */
export function uriOf(given: string): string {
  return isAddress(given) ? new URL(given).href : pathToFileURL(given.replace(/#[1-9]\d*$/, "")).href;
}

/** What a document is called: the name of its file. */
export function documentName(uri: string): string {
  return basename(pathOf(uri) ?? uri);
}
