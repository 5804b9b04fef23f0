/** What the editor can do, as it says when it begins. */
import type { InitializeParams } from "vscode-languageserver/node";
import { agreedEncoding, type Encoding } from "./encoding.ts";
import { pathOf } from "./uris.ts";

export interface Client {
  readonly encoding: Encoding;
  /** The folder of the workspace; `null` where files are opened alone. */
  readonly folder: string | null;
  /** Whether it asks for diagnostics, rather than being sent them. */
  readonly pulls: boolean;
  /** What it asks for anew when told to. */
  readonly refreshes: { readonly diagnostics: boolean; readonly lenses: boolean };
  /** Whether it can be asked for its settings, and tells when they change if it is asked to. */
  readonly configures: { readonly asked: boolean; readonly registers: boolean };
  /** Whether it watches files; `relative` ones where it can be told the folder and the name apart. */
  readonly watches: "relative" | "whole" | null;
  /** Whether it opens a document when asked to. */
  readonly shows: boolean;
  readonly edits: { readonly applies: boolean; readonly versioned: boolean };
  /** Whether code actions may be more than commands. */
  readonly actionLiterals: boolean;
  readonly markdown: boolean;
  readonly links: boolean;
  readonly symbolTrees: boolean;
}

export function clientOf({ capabilities, workspaceFolders, ...older }: InitializeParams): Client {
  const { textDocument, workspace, window, general } = capabilities;
  const files = workspace?.didChangeWatchedFiles;
  // Editors from before there were several folders tell one alone.
  const root = workspaceFolders?.[0]?.uri ?? (older as { readonly rootUri?: string | null }).rootUri ?? null;
  return {
    encoding: agreedEncoding(general?.positionEncodings),
    folder: root === null ? null : pathOf(root),
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      lenses: workspace?.codeLens?.refreshSupport === true,
    },
    configures: {
      asked: workspace?.configuration === true,
      registers: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    },
    watches:
      files?.dynamicRegistration === true ? (files.relativePatternSupport === true ? "relative" : "whole") : null,
    shows: window?.showDocument?.support === true,
    edits: {
      applies: workspace?.applyEdit === true,
      versioned: workspace?.workspaceEdit?.documentChanges === true,
    },
    actionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    markdown: textDocument?.hover?.contentFormat?.includes("markdown") === true,
    links: textDocument?.definition?.linkSupport === true,
    symbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
  };
}
