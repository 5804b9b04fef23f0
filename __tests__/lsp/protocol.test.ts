/** What no editor should send, or in no such order: the server answers or says what is wrong, and goes on. */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { CancellationTokenSource } from "vscode-languageserver/node";
import { folderOf } from "../support/command.ts";
import { editor, uriIn, type Editor } from "../support/editor.ts";

const wire =
  "Storm hits Harwick\n\nAt least 24 people were killed when the storm hit Harwick on Tuesday, police said.\n";
const draft = "Storm hits Harwick\n\n12 people were killed when the storm hit Harwick on Tuesday.\n";

let folder: ReturnType<typeof folderOf>;
beforeAll(() => {
  folder = folderOf({ "wire.txt": wire });
});
afterAll(() => {
  folder.remove();
});

const pulling = { textDocument: { diagnostic: {} } };

describe("an editor", () => {
  let desk: Editor;
  const uri = () => uriIn(folder.path, "draft.txt");
  const change = (version: number, text: string) =>
    desk.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: uri(), version },
      contentChanges: [{ text }],
    });

  beforeEach(async () => {
    const initializationOptions = { compareWith: [uriIn(folder.path, "wire.txt"), 7, null] };
    desk = await editor({ folder: folder.path, capabilities: pulling, initializationOptions });
  });
  afterEach(async () => {
    expect(await desk.close()).toBe(0);
  });

  test("that cancels what it asked for is told so, and is answered when it asks again", async () => {
    await desk.open(uri(), draft);
    const source = new CancellationTokenSource();
    const asked = desk.connection.sendRequest(
      "textDocument/diagnostic",
      { textDocument: { uri: uri() } },
      source.token,
    );
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
    expect(await desk.pulled(uri())).toHaveLength(1);
  });

  test("that changes the text while it waits is answered for the newest", async () => {
    await desk.open(uri(), draft);
    const asked = desk.pulled(uri());
    for (let version = 2; version <= 20; version++) await change(version, draft.replace("12", String(version)));
    await change(21, draft.replace("12", "24"));
    await asked;
    expect(await desk.pulled(uri())).toEqual([]);
  });

  test("whose older change comes late keeps the newer text", async () => {
    await desk.open(uri(), draft);
    await change(5, draft.replace("12", "24"));
    await change(3, draft);
    expect(await desk.pulled(uri())).toEqual([]);
    await change(6, draft);
    expect(await desk.pulled(uri())).toHaveLength(1);
  });

  test("that changes, closes or asks about what it never opened gets nothing", async () => {
    await change(2, draft);
    await desk.connection.sendNotification("textDocument/didClose", { textDocument: { uri: uri() } });
    expect(await desk.pulled(uri())).toEqual([]);
  });

  test.each(["untitled:Draft-1", "https://drafts.example/a", "file://elsewhere/%ff%00", "no uri at all", ""])(
    "may call a draft %j",
    async (name) => {
      await desk.open(name, draft);
      expect(await desk.pulled(name)).toHaveLength(1);
    },
  );

  test.each([
    ["a place beyond the text", { line: 900, character: 900 }],
    ["a place before it", { line: -1, character: -5 }],
  ])("may ask about %s", async (_what, position) => {
    await desk.open(uri(), draft);
    const asked = { textDocument: { uri: uri() }, position };
    expect(await desk.connection.sendRequest("textDocument/definition", asked)).toEqual(expect.anything());
    expect(await desk.pulled(uri())).toHaveLength(1);
  });

  test.each([
    ["an unknown command", "storydiff.unheard", []],
    ["a command without its arguments", "storydiff.dismiss", []],
    ["a command with others", "storydiff.open", [{ uri: 7, range: "here" }]],
    ["a type that there is not", "storydiff.ignoreInWorkspace", [{ uri: "file:///a", type: "__proto__" }]],
  ])("that sends %s is told so", async (_what, command, words) => {
    const sent = desk.connection.sendRequest("workspace/executeCommand", { command, arguments: words });
    await expect(sent).rejects.toMatchObject({ message: expect.stringContaining("storydiff") as unknown });
  });

  test("whose draft holds no sentence, or the look of a page, is told no lies", async () => {
    await desk.open(uri(), "");
    expect(await desk.pulled(uri())).toEqual([]);
    await change(2, "<!doctype html><p>12 people were killed when the storm hit Harwick on Tuesday.</p>");
    expect((await desk.pulled(uri())).map(({ code }) => code)).toEqual([undefined]);
    await change(3, draft);
    expect(await desk.pulled(uri())).toHaveLength(1);
  });

  test("whose reference vanishes is told so, and goes on when it is back", async () => {
    const own = folderOf({ "gone.txt": wire });
    const text = `storydiff: compare with ${join(own.path, "gone.txt")}\n\n12 people were killed when the storm hit Harwick on Tuesday.\n`;
    await desk.open(uri(), text);
    expect(await desk.pulled(uri())).toHaveLength(1);
    rmSync(own.path, { recursive: true });
    const all = await desk.pulled(uri());
    expect(all.map(({ code }) => code)).toEqual([undefined, "number"]);
  });
});

/** The built server with its bare streams. */
class Bare {
  readonly child: ChildProcessWithoutNullStreams;
  out = "";
  constructor() {
    const command = fileURLToPath(new URL("../../bin/storydiff.js", import.meta.url));
    this.child = spawn(process.execPath, [command, "lsp"], { cwd: folder.path, env: { PATH: process.env["PATH"] } });
    this.child.stdout.setEncoding("utf8").on("data", (text: string) => (this.out += text));
    this.child.stdin.on("error", () => undefined);
  }
  send(message: unknown): void {
    const body = typeof message === "string" ? message : JSON.stringify(message);
    this.child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
  /** Waits until the answer to a request is there. */
  async answer(id: number): Promise<unknown> {
    const found = (): unknown =>
      this.out
        .split(/Content-Length: \d+\r\n\r\n/)
        .flatMap((body) => (body === "" ? [] : [parsed(body)]))
        .find((message) => message?.id === id && ("result" in message || "error" in message));
    for (let now = found(); ; now = found()) {
      if (now !== undefined) return now;
      await once(this.child.stdout, "data");
    }
  }
  async begin(): Promise<void> {
    this.send({
      jsonrpc: "2.0",
      id: 1,
      method: "initialize",
      params: { processId: null, rootUri: null, capabilities: pulling },
    });
    await this.answer(1);
    this.send({ jsonrpc: "2.0", method: "initialized", params: {} });
  }
  async end(): Promise<number | null> {
    const ended = once(this.child, "exit") as Promise<[number | null]>;
    this.send({ jsonrpc: "2.0", id: 9_999, method: "shutdown" });
    await this.answer(9_999);
    this.send({ jsonrpc: "2.0", method: "exit" });
    return (await ended)[0];
  }
}

function parsed(body: string): { id?: number; result?: unknown; error?: unknown } | null {
  try {
    return JSON.parse(body) as { id?: number };
  } catch {
    return null;
  }
}

const hover = (id: number) => ({
  jsonrpc: "2.0",
  id,
  method: "textDocument/hover",
  params: { textDocument: { uri: "file:///a" }, position: { line: 0, character: 0 } },
});

describe("a message", () => {
  test.each([
    ["that is no JSON", "{]"],
    ["that is no object", "7"],
    ["that is nothing", ""],
    ["without a method", { jsonrpc: "2.0" }],
    ["with parameters of other kinds", { jsonrpc: "2.0", method: "textDocument/didOpen", params: "draft" }],
    ["without a document", { jsonrpc: "2.0", method: "textDocument/didChange", params: {} }],
    [
      "of a change without its place",
      {
        jsonrpc: "2.0",
        method: "textDocument/didChange",
        params: { textDocument: { uri: "file:///a" }, contentChanges: [{ range: 7 }] },
      },
    ],
    ["of a method that there is not", { jsonrpc: "2.0", method: "storydiff/unheard", params: [] }],
    [
      "that asks for settings to be taken in",
      { jsonrpc: "2.0", method: "workspace/didChangeConfiguration", params: { settings: { storydiff: 7 } } },
    ],
  ])("%s ends nothing", async (_what, message) => {
    const server = new Bare();
    await server.begin();
    server.send(message);
    server.send(hover(2));
    expect(await server.answer(2)).toMatchObject({ result: null });
    expect(await server.end()).toBe(0);
  });

  test("before the editor has begun is answered with an error", async () => {
    const server = new Bare();
    server.send(hover(2));
    expect(await server.answer(2)).toMatchObject({ error: { message: expect.any(String) as unknown } });
    await server.begin();
    expect(await server.end()).toBe(0);
  });

  test("cut short leaves no process behind", async () => {
    const server = new Bare();
    await server.begin();
    server.child.stdin.end("Content-Length: 100\r\n\r\n{");
    expect(await once(server.child, "exit")).toEqual([1, null]);
  });
});

test("whatever an editor sends, the server goes on", async () => {
  const server = new Bare();
  await server.begin();
  const methods = [
    "didOpen",
    "didChange",
    "didClose",
    "hover",
    "definition",
    "documentSymbol",
    "codeLens",
    "codeAction",
    "diagnostic",
  ];
  const uris = fc.constantFrom("file:///a.txt", "file:///b.md", "untitled:c", uriIn(folder.path, "wire.txt"), "%", "");
  const number = fc.oneof(fc.integer({ min: -2, max: 9 }), fc.constantFrom(null, 1e9, -0.5, "3"));
  const position = fc.record({ line: number, character: number }, { requiredKeys: [] });
  const range = fc.oneof(fc.record({ start: position, end: position }), fc.constantFrom(null, 7));
  const text = fc.oneof(
    fc.constantFrom(
      draft,
      `storydiff: compare with ${join(folder.path, "wire.txt")}\n${draft}`,
      "\ud800\r\r\n",
      "# a\n\n<!-- storydiff: compare with -->",
    ),
    fc.string({ unit: "binary", maxLength: 40 }),
  );
  const params = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        textDocument: fc.record({
          uri: uris,
          languageId: fc.constantFrom("plaintext", "markdown"),
          version: number,
          text,
        }),
        contentChanges: fc.array(fc.record({ range, text }, { requiredKeys: ["text"] }), { maxLength: 3 }),
        position,
        range,
        context: fc.record({ diagnostics: fc.array(fc.anything(), { maxLength: 2 }) }),
      }),
    },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  );
  const message = fc.record({ method: fc.constantFrom(...methods), params });
  let id = 10;
  await fc.assert(
    fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 12 }), async (messages) => {
      for (const { method, params: sent } of messages) {
        const isNotice = method.startsWith("did");
        server.send({
          jsonrpc: "2.0",
          method: `textDocument/${method}`,
          params: sent,
          ...(isNotice ? {} : { id: (id += 1) }),
        });
      }
      server.send(hover((id += 1)));
      expect(await server.answer(id)).toHaveProperty("result");
      server.out = "";
      expect(server.child.exitCode).toBeNull();
    }),
    { numRuns: 60 },
  );
  expect(await server.end()).toBe(0);
}, 60_000);
