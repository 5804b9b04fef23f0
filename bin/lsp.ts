/** `storydiff lsp`: a language server on standard input and output. */
import { unwatchFile, watchFile } from "node:fs";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "../lib/lsp/server.ts";
import type { Settings } from "../lib/lsp/settings.ts";
import type { Given } from "./checks.ts";
import { ignoreType } from "./ignoring.ts";
import { linkOptionsOf, webOf } from "./links.ts";
import { lspOptionsOf } from "./lsp-options.ts";
import { fitted, settingsOf, withSettings } from "./settings.ts";
import type { Environment } from "./settings-files.ts";
import { ownVersion, rulesPage } from "./version.ts";

/** Milliseconds between two looks at a file that the editor does not watch. */
const often = 1000;

/** Serves until the editor ends it, which ends the process: it never returns. */
export function runLsp(given: Given, environment: Environment): Promise<never> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  serve(connection, {
    version: ownVersion(),
    folder: process.cwd(),
    rules: rulesPage(),
    settingsIn: (folder) => settingsIn(folder, given, environment),
    ignoreIn: ignoreType,
    web: () => webOf(linkOptionsOf(given), environment),
    after: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
    watch: (path, work) => {
      const changed = (): void => {
        work();
      };
      watchFile(path, { interval: often, persistent: false }, changed);
      return () => {
        unwatchFile(path, changed);
      };
    },
  });
  return new Promise(() => undefined);
}

/** Flags over variables, these over settings files, looked for from a folder upward. */
async function settingsIn(folder: string, given: Given, environment: Environment): Promise<Settings> {
  const settings = await settingsOf(given, environment, folder);
  const { links, ...options } = lspOptionsOf(withSettings(given, fitted(given, settings, "lsp", lspOptionsOf).fitting));
  return { ...options, fetches: links !== null };
}
