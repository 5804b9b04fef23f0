/** The language server: what the editor says comes in here, and what was found goes out. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import {
  DocumentDiagnosticReportKind,
  TextDocuments,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  type InitializeResult,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isAddress } from "../input/web/is-address.ts";
import type { Checked } from "./checked.ts";
import { checkedDraft, Outdated, type Desk } from "./checks.ts";
import { diagnosticsOf, source } from "./diagnostics.ts";
import { documentsIn } from "./documents.ts";
import { agreedEncoding, type Encoding } from "./encoding.ts";
import { references as knownReferences } from "./references.ts";
import type { Surroundings } from "./settings.ts";

/** Milliseconds without a change after which diagnostics are sent unasked: about the pause between two words. */
const pause = 200;

/** Serves an editor until it says goodbye. */
export function serve(connection: Connection, surroundings: Surroundings): void {
  let encoding: Encoding = "utf-16";
  let named: readonly string[] = [];
  let isAsked = false;
  let checks = 0;
  const documents = new TextDocuments(documentsIn(() => encoding));
  const references = knownReferences();
  const running = new Map<string, { readonly key: string; readonly checked: Promise<Checked> }>();
  const waiting = new Map<string, () => void>();

  connection.onInitialize(({ capabilities, initializationOptions }): InitializeResult => {
    encoding = agreedEncoding(capabilities.general?.positionEncodings);
    isAsked = capabilities.textDocument?.diagnostic !== undefined;
    named = compareWithOf(initializationOptions);
    const diagnosticProvider = { identifier: source, interFileDependencies: true, workspaceDiagnostics: false };
    return {
      capabilities: {
        positionEncoding: encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...(isAsked ? { diagnosticProvider } : {}),
      },
      serverInfo: { name: source, version: surroundings.version },
    };
  });

  const pageOf = (type: string): string => `${surroundings.rules}#${type}`;

  /** The draft with its references as they are now; nothing for what is no open draft. */
  async function deskOf(document: TextDocument): Promise<Desk> {
    const path = pathOf(document.uri);
    const settings = await surroundings.settingsIn(path === null ? surroundings.folder : dirname(path));
    const wanted = [...new Set([...named, ...settings.compareWith])].filter((given) => given !== path);
    const { maxBytes, web } = settings;
    const input = {
      options: { ...(maxBytes === null ? {} : { maxBytes }), ...(web === null ? {} : { web }) },
      fetches: web !== null,
      encoding,
      open: (file: string) => documents.all().find(({ uri }) => pathOf(uri) === file),
    };
    const read = await Promise.all(wanted.map((given) => references.current(given, input)));
    return { document, settings, references: read, troubles: [], encoding };
  }

  /** What was found in the newest version of a draft; `null` for one that is not open. */
  async function current(uri: string): Promise<Checked | null> {
    for (;;) {
      const document = documents.get(uri);
      if (document === undefined) return null;
      const desk = await deskOf(document);
      const key = JSON.stringify([
        document.version,
        desk.settings,
        desk.references.map(({ given, stamp }) => [given, stamp]),
      ]);
      const known = running.get(uri);
      try {
        if (known?.key === key) return await known.checked;
        const isOutdated = (): boolean => documents.get(uri) !== document;
        const checked = checkedDraft(desk, String((checks += 1)), isOutdated);
        running.set(uri, { key, checked });
        return await checked;
      } catch (error) {
        if (!(error instanceof Outdated)) throw error;
      }
    }
  }

  async function diagnose(uri: string): Promise<void> {
    const checked = await current(uri);
    if (checked === null || checked.version !== documents.get(uri)?.version) return;
    const diagnostics = diagnosticsOf(checked, pageOf);
    await connection.sendDiagnostics({ uri, version: checked.version, diagnostics });
  }

  connection.languages.diagnostics.on(
    async ({ textDocument, previousResultId }, token: CancellationToken): Promise<DocumentDiagnosticReport> => {
      const checked = await current(textDocument.uri);
      if (token.isCancellationRequested || checked === null)
        return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const resultId = checked.id;
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(checked, pageOf) };
    },
  );

  documents.onDidChangeContent(({ document: { uri } }) => {
    if (isAsked) return;
    waiting.get(uri)?.();
    waiting.set(
      uri,
      surroundings.after(pause, () => {
        waiting.delete(uri);
        diagnose(uri).catch((error: unknown) => {
          connection.console.error(String(error));
        });
      }),
    );
  });

  documents.onDidClose(({ document: { uri } }) => {
    waiting.get(uri)?.();
    waiting.delete(uri);
    running.delete(uri);
    if (!isAsked) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  documents.listen(connection);
  connection.listen();
}

/** The references of the initialization options: URIs, of which files are told by their path. */
function compareWithOf(options: unknown): readonly string[] {
  const given = typeof options === "object" && options !== null && "compareWith" in options ? options.compareWith : [];
  return (Array.isArray(given) ? (given as unknown[]) : [given]).flatMap((one) => {
    if (typeof one !== "string") return [];
    return pathOf(one) ?? (isAddress(one) ? one : []);
  });
}

/** The path of a file; `null` for what is none. */
function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}
