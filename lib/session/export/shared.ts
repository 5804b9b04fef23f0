/** What of a session may leave the machine: addresses of the web, and never a path of its own. */
import type { Report } from "../../model.ts";
import { webAddress } from "../../render/web-address.ts";

/** Where a report came from, or says that it stands, if all the world can find it there. */
export function sharedSource({ source, details }: Pick<Report, "source" | "details">): string | null {
  return webAddress(source) ?? webAddress(details?.address ?? "");
}

/** A path from the root or home, whose folders may have blanks in them where it is all that was written. */
const folders = [
  /^\s*(?:file:|~|[a-z]:)?[/\\]+(?:[^/\\]+[/\\]+)*(?=[^/\\])/iu,
  /(?<=[\s("'])(?:file:|~|[a-z]:)?[/\\]+(?:[^/\\\s]+[/\\]+)+(?=[^/\\\s])/giu,
];

/** What a verdict rests on, as it may be handed on: a link whole, of a file only its name: `~/desk/list.pdf` is `list.pdf`. */
export function sharedReference(text: string): string {
  return webAddress(text) ?? folders.reduce((rest, folder) => rest.replace(folder, ""), text);
}
