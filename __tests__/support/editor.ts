/** An editor without a screen: it starts the built language server and speaks with it as an editor does. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { fileURLToPath } from "node:url";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from "vscode-languageserver/node";

const command = fileURLToPath(new URL("../../bin/storydiff.js", import.meta.url));

export interface Editor {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** All that was sent unasked, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** The next diagnostics that are sent for a document. */
  readonly next: (uri: string) => Promise<PublishDiagnosticsParams>;
  /** The diagnostics of a document, asked for. */
  readonly pulled: (uri: string) => Promise<readonly Diagnostic[]>;
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>;
  /** Says goodbye; gives the server's exit status. */
  readonly close: () => Promise<number | null>;
}

/** How the editor begins. */
export interface Beginning {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The workspace's folder, in which the server runs. */
  readonly folder: string;
  readonly words?: readonly string[];
}

export function uriIn(folder: string, name: string): string {
  return pathToFileURL(`${folder}/${name}`).href;
}

export async function editor({
  capabilities = {},
  initializationOptions,
  folder,
  words = [],
}: Beginning): Promise<Editor> {
  const env = { PATH: process.env["PATH"] };
  const child = spawn(process.execPath, [command, "lsp", ...words], { cwd: folder, env });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const published: PublishDiagnosticsParams[] = [];
  const waiting: { readonly uri: string; readonly resolve: (params: PublishDiagnosticsParams) => void }[] = [];
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    published.push(params);
    const own = waiting.filter(({ uri }) => uri === params.uri);
    for (const one of own) {
      waiting.splice(waiting.indexOf(one), 1);
      one.resolve(params);
    }
  });
  connection.listen();
  const ended = once(child, "exit") as Promise<[number | null]>;
  const rootUri = pathToFileURL(folder).href;
  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: "drafts" }],
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification("initialized", {});
  return {
    connection,
    initialized,
    published,
    next: (uri) => new Promise((resolve) => waiting.push({ uri, resolve })),
    pulled: async (uri) => {
      const { items } = await connection.sendRequest<{ items: Diagnostic[] }>("textDocument/diagnostic", {
        textDocument: { uri },
      });
      return items;
    },
    open: (uri, text, languageId = "plaintext") =>
      connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } }),
    close: async () => {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      const [status] = await ended;
      connection.dispose();
      return status;
    },
  };
}
