/** What the language server can be told on its command line. */
import { refused, type Given } from "./checks.ts";

export type LspOptions = Readonly<Record<string, never>>;

/** Checks what was given. Throws `bad-option`. */
export function lspOptionsOf(given: Given): LspOptions {
  const [first] = given["_"] ?? [];
  if (first !== undefined) throw refused(`lsp takes no reports: name them with --compare-with, or in the editor`);
  return {};
}
