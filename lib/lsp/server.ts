/** The language server: what the editor says comes in here, and what was found goes out. */
import {
  CodeLensRefreshRequest,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type ServerCapabilities,
} from "vscode-languageserver/node";
import { StorydiffError } from "../errors.ts";
import { seen } from "../unseen.ts";
import type { Checked } from "./checked.ts";
import { clientOf, type Client } from "./client.ts";
import { actionsOf } from "./code-actions.ts";
import { lensesOf } from "./code-lens.ts";
import { commandNames } from "./commands.ts";
import { configuration, type Configuration } from "./configuration.ts";
import { done } from "./deeds.ts";
import { definitionOf } from "./definition.ts";
import type { DeskInput } from "./desk.ts";
import { diagnosticsOf, source } from "./diagnostics.ts";
import { documentsIn } from "./documents.ts";
import { drafts as draftsOf, type Draft } from "./drafts.ts";
import { hoverOf } from "./hover.ts";
import { references as knownReferences } from "./references.ts";
import type { Surroundings } from "./settings.ts";
import { symbolsOf } from "./symbols.ts";
import { toldIn } from "./told.ts";
import { pathOf } from "./uris.ts";
import { watching, type Watching } from "./watching.ts";

/** Milliseconds without a change after which diagnostics are sent unasked: about the pause between two words. */
const pause = 200;

/** What an editor has once it has begun. */
interface Session {
  readonly client: Client;
  readonly desk: DeskInput;
  readonly configuration: Configuration;
  readonly watching: Watching;
}

/** Serves an editor until it says goodbye. Nothing that it says ends the server before. */
export function serve(connection: Connection, surroundings: Surroundings): void {
  let session: Session | null = null;
  const begun = (): Session => {
    if (session === null) throw new ResponseError(-32002, "storydiff has not been initialized");
    return session;
  };
  const references = knownReferences();
  const documents = new TextDocuments(documentsIn(() => begun().client.encoding));
  const drafts = draftsOf(documents, () => begun().desk);
  const waiting = new Map<string | null, () => void>();
  /** What the user has been told of each draft. */
  const said = new Map<string, ReadonlySet<string>>();
  const pageOf = (type: string): string => `${surroundings.rules}#${type}`;

  function begin(params: InitializeParams): Session {
    const client = clientOf(params);
    const folder = client.folder ?? surroundings.folder;
    const atFirst = toldIn(params.initializationOptions, folder);
    const editor = configuration(connection, client, folder);
    const told = async (uri: string) => {
      const now = await editor.of(uri);
      return {
        compareWith: [...atFirst.compareWith, ...now.compareWith],
        ignore: [...atFirst.ignore, ...now.ignore],
        minConfidence: now.minConfidence ?? atFirst.minConfidence,
      };
    };
    const desk = { surroundings, client, told, references, documents: () => documents.all() };
    return {
      client,
      desk,
      configuration: editor,
      watching: watching(connection, client, surroundings, () => {
        renew();
      }),
    };
  }

  const say = (type: MessageType, message: string): void => {
    void connection.sendNotification(ShowMessageNotification.type, { type, message: seen(message) });
  };

  /** A fault of ours is told to the user and to the log; the server goes on. */
  function tellFault(error: unknown): void {
    if (error instanceof StorydiffError) {
      say(MessageType.Warning, error.message);
      return;
    }
    const message = error instanceof Error ? error.message : String(error);
    say(MessageType.Error, `This is a fault in storydiff: ${message}`);
    connection.console.error(error instanceof Error ? (error.stack ?? message) : message);
  }

  /** The answer to a request about a document; the empty one where it is no longer wanted, or we have a fault. */
  async function answered<T>(
    uri: string,
    token: CancellationToken,
    otherwise: T,
    answer: (draft: Draft) => T,
  ): Promise<T> {
    begun();
    try {
      const draft = await current(uri, () => token.isCancellationRequested);
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
      return draft === null ? otherwise : answer(draft);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      tellFault(error);
      return otherwise;
    }
  }

  async function current(uri: string, isCancelled?: () => boolean): Promise<Draft | null> {
    const draft = await drafts.current(uri, isCancelled);
    if (draft === null) return null;
    tellTroubles(uri, draft.checked);
    watchFiles();
    return draft;
  }

  /** Each trouble once, until it is gone. */
  function tellTroubles(uri: string, { troubles }: Checked): void {
    const before = said.get(uri);
    said.set(uri, new Set(troubles.map(({ message }) => message)));
    for (const { message } of troubles) if (before?.has(message) !== true) say(MessageType.Warning, message);
  }

  function watchFiles(): void {
    const given = documents.keys().flatMap((uri) => drafts.filesOf(uri));
    begun().watching.only(new Set(given));
  }

  async function send(uri: string): Promise<void> {
    const draft = await current(uri);
    if (draft === null) return;
    const { checked } = draft;
    await connection.sendDiagnostics({ uri, version: checked.version, diagnostics: diagnosticsOf(checked, pageOf) });
  }

  /** Does some work of a document, or of all under `null`, when the writing pauses. */
  function schedule(of: string | null, work: () => Promise<unknown>): void {
    waiting.get(of)?.();
    const now = (): void => {
      waiting.delete(of);
      work().catch(tellFault);
    };
    waiting.set(of, surroundings.after(pause, now));
  }

  /** Has the editor ask anew for what it can be told to ask for. */
  async function refresh(): Promise<void> {
    const { pulls, refreshes } = begun().client;
    // An editor that does not do what it said is no trouble of the user's.
    const asked = [
      ...(pulls && refreshes.diagnostics ? [connection.languages.diagnostics.refresh()] : []),
      ...(refreshes.lenses ? [connection.sendRequest(CodeLensRefreshRequest.type)] : []),
    ];
    await Promise.allSettled(asked);
  }

  /** Has drafts checked again: all, or those that are held against a file. */
  function renew(file: string | null = null): void {
    const concerned = documents.keys().filter((uri) => file === null || drafts.filesOf(uri).includes(file));
    if (concerned.length === 0) return;
    if (!begun().client.pulls) for (const uri of concerned) schedule(uri, () => send(uri));
    schedule(null, refresh);
  }

  connection.onInitialize((params) => {
    session = begin(params);
    return {
      capabilities: capabilitiesFor(session.client),
      serverInfo: { name: source, version: surroundings.version },
    };
  });

  connection.onInitialized(() => {
    begun().configuration.begin();
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    begun().configuration.change(settings);
    renew();
  });

  connection.onDidChangeWatchedFiles(() => {
    renew();
  });

  connection.languages.diagnostics.on(
    async ({ textDocument: { uri }, previousResultId }, token): Promise<DocumentDiagnosticReport> =>
      answered<DocumentDiagnosticReport>(
        uri,
        token,
        { kind: DocumentDiagnosticReportKind.Full, items: [] },
        (draft) => {
          const { id: resultId } = draft.checked;
          if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
          const items = diagnosticsOf(draft.checked, pageOf);
          return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
        },
      ),
  );

  connection.onHover(({ textDocument: { uri }, position }, token) =>
    answered(uri, token, null, ({ checked }) => hoverOf(checked, checked.placed.offsetAt(position), begun().client)),
  );

  connection.onDefinition(({ textDocument: { uri }, position }, token) =>
    answered(uri, token, null, ({ checked }) =>
      definitionOf(checked, checked.placed.offsetAt(position), begun().client),
    ),
  );

  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    answered(uri, token, null, ({ checked }) => symbolsOf(checked, begun().client)),
  );

  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    answered(uri, token, null, ({ checked }) => lensesOf(checked, begun().client)),
  );

  connection.onCodeAction(({ textDocument: { uri }, range, context }, token) =>
    answered(uri, token, null, ({ checked }) =>
      actionsOf(checked, range, context.diagnostics, { client: begun().client, pageOf }),
    ),
  );

  connection.onExecuteCommand(async ({ command, arguments: words = [] }) => {
    const tell = (message: string): void => {
      say(MessageType.Info, message);
    };
    try {
      await done(command, words, { connection, desk: begun().desk, drafts, say: tell, renew });
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      tellFault(error);
    }
    return null;
  });

  documents.onDidChangeContent(({ document: { uri } }) => {
    if (!begun().client.pulls) schedule(uri, () => send(uri));
    const path = pathOf(uri);
    if (path !== null) renew(path);
  });

  documents.onDidClose(({ document: { uri } }) => {
    waiting.get(uri)?.();
    waiting.delete(uri);
    said.delete(uri);
    drafts.close(uri);
    const { client, configuration: editor } = begun();
    editor.forget(uri);
    watchFiles();
    if (!client.pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
    const path = pathOf(uri);
    // What was not saved is gone: the file counts again.
    if (path !== null) renew(path);
  });

  documents.listen(connection);
  connection.listen();
}

function capabilitiesFor({ encoding, pulls }: Client): ServerCapabilities {
  return {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    definitionProvider: true,
    documentSymbolProvider: { label: "storydiff" },
    codeLensProvider: {},
    codeActionProvider: { codeActionKinds: ["quickfix"] },
    executeCommandProvider: { commands: Object.values(commandNames) },
    ...(pulls
      ? { diagnosticProvider: { identifier: source, interFileDependencies: true, workspaceDiagnostics: false } }
      : {}),
  };
}
