/** Which version this is, as the package says. */
import { createRequire } from "node:module";

export function ownVersion(): string {
  const manifest = createRequire(import.meta.url)("storydiff/package.json") as { readonly version: string };
  return manifest.version;
}
