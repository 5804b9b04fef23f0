/** `storydiff lsp`: a language server on standard input and output. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "../lib/lsp/server.ts";
import type { LspOptions } from "./lsp-options.ts";
import { ownVersion } from "./version.ts";

/** Serves until the editor ends it, which ends the process: it never returns. */
export function runLsp(_options: LspOptions): Promise<never> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  serve(connection, {
    version: ownVersion(),
    folder: process.cwd(),
    rules: new URL("CONTRADICTIONS.md", pathToFileURL(createRequire(import.meta.url).resolve("storydiff/package.json")))
      .href,
    settingsIn: () =>
      Promise.resolve({
        compareWith: [],
        only: null,
        ignore: [],
        minConfidence: "medium",
        similarity: "words",
        maxBytes: null,
        web: null,
      }),
    after: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
  });
  return new Promise(() => undefined);
}
