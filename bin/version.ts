/** Which version this is, as the package says, and where its pages lie. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

export function ownVersion(): string {
  const manifest = createRequire(import.meta.url)("storydiff/package.json") as { readonly version: string };
  return manifest.version;
}

/** URL of the page that tells of each type of contradiction, in the package as it is installed; the name of a type leads to it. */
export function rulesPage(): string {
  const manifest = createRequire(import.meta.url).resolve("storydiff/package.json");
  return new URL("CONTRADICTIONS.md", pathToFileURL(manifest)).href;
}
