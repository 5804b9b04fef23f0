/** The server for assistants under what no client should send: it goes on, and writes nothing but the protocol. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { rawServer, type RawServer } from "../support/assistant.ts";
import { folderOf } from "../support/command.ts";

const folder = folderOf({ "a.txt": "The ferry Alma sank off Lorne on Tuesday.\n" });
afterAll(() => {
  folder.remove();
});

const line = (message: unknown): string => `${JSON.stringify(message)}\n`;
const opening = line({
  jsonrpc: "2.0",
  id: "open",
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "raw", version: "1" } },
});
const reading = { name: "read_report", arguments: { report: { path: "a.txt" } } };

/** A server that was opened. */
async function opened(): Promise<RawServer> {
  const server = rawServer(folder.path);
  server.send(opening);
  expect(await server.next()).toMatchObject({ id: "open", result: { serverInfo: { name: "storydiff" } } });
  server.send(line({ jsonrpc: "2.0", method: "notifications/initialized" }));
  return server;
}

let server: RawServer;
let count = 0;
beforeAll(async () => {
  server = await opened();
});
afterAll(async () => {
  expect(await server.end()).toEqual({ status: 0, err: "" });
});

/** Asks for something and gives what was answered in between, each of which is a message of the protocol. */
async function answersUntil(method: string, params: unknown = {}): Promise<unknown[]> {
  count += 1;
  const id = `asked ${count}`;
  server.send(line({ jsonrpc: "2.0", id, method, params }));
  const before: unknown[] = [];
  for (;;) {
    const answer = (await server.next()) as { jsonrpc: string; id?: unknown; result?: unknown };
    expect(answer.jsonrpc).toBe("2.0");
    if (answer.id !== id) {
      before.push(answer);
      continue;
    }
    expect(answer).toHaveProperty("result");
    return before;
  }
}

test.each([
  "",
  "no JSON",
  "{",
  "null",
  "[]",
  '"text"',
  "12",
  "{}",
  '{"jsonrpc":"2.0"}',
  '{"jsonrpc":"1.0","id":1,"method":"tools/list"}',
  '{"jsonrpc":"2.0","id":null,"method":"tools/list"}',
  '{"jsonrpc":"2.0","id":{},"method":"tools/list"}',
  '{"jsonrpc":"2.0","id":7,"result":{}}',
  '{"__proto__":{"jsonrpc":"2.0"},"constructor":1}',
  '[{"jsonrpc":"2.0","id":1,"method":"tools/list"}]',
  "\u0000\u001b[2J",
  "[".repeat(100_000),
  `{"a":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
])("a line that is no message is passed over (%#)", async (bad) => {
  server.send(`${bad}\n`);
  await answersUntil("ping");
});

test("bytes that are no text are passed over", async () => {
  server.send(Buffer.from([0xff, 0xfe, 0x80, 0x0a, 0xc3, 0x0a]));
  await answersUntil("ping");
});

test("an unknown method, tool and prompt is an error and no end", async () => {
  server.send(line({ jsonrpc: "2.0", id: 1, method: "none" }));
  server.send(line({ jsonrpc: "2.0", id: 2, method: "tools/call", params: { name: "constructor", arguments: {} } }));
  server.send(line({ jsonrpc: "2.0", id: 3, method: "prompts/get", params: { name: "none" } }));
  const answers = await answersUntil("ping");
  expect(answers).toEqual(
    expect.arrayContaining(
      [1, 2, 3].map((id) => expect.objectContaining({ id, error: expect.anything() as unknown }) as unknown),
    ),
  );
});

test("a message that is too long is answered, whichever end its number stands at", async () => {
  const text = "a".repeat(33_000_000);
  const params = { name: "read_report", arguments: { report: { text } } };
  server.send(line({ jsonrpc: "2.0", id: 41, method: "tools/call", params }));
  server.send(line({ method: "tools/call", params, jsonrpc: "2.0", id: "last" }));
  const answers = await answersUntil("ping");
  for (const id of [41, "last"]) {
    expect(answers).toContainEqual({
      jsonrpc: "2.0",
      id,
      error: { code: -32600, message: expect.stringMatching(/more than 32000000 bytes: give paths/) as unknown },
    });
  }
});

test("a message in pieces, cut inside a letter, is one message", async () => {
  const message = Buffer.from(
    line({
      jsonrpc: "2.0",
      id: 51,
      method: "tools/call",
      params: { ...reading, arguments: { report: { text: "Zürich brennt." } } },
    }),
  );
  const cut = message.indexOf(0xc3) + 1;
  server.send(message.subarray(0, cut));
  await new Promise((resolve) => setTimeout(resolve, 50));
  server.send(message.subarray(cut));
  expect(JSON.stringify(await server.next())).toContain("Zürich");
});

test("many calls at once are all answered", async () => {
  const ids = Array.from({ length: 50 }, (_, i) => `many ${i}`);
  for (const id of ids) server.send(line({ jsonrpc: "2.0", id, method: "tools/call", params: reading }));
  const answered = new Set<unknown>();
  while (answered.size < ids.length) answered.add(((await server.next()) as { id: unknown }).id);
  expect([...answered].sort()).toEqual(ids.sort());
});

test("a call that was called off while it stood in line is not answered", async () => {
  const calls = [61, 62].map((id) => line({ jsonrpc: "2.0", id, method: "tools/call", params: reading }));
  server.send(
    `${calls.join("")}${line({ jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 62 } })}`,
  );
  expect(await answersUntil("tools/call", reading)).toMatchObject([{ id: 61 }]);
  expect(await answersUntil("ping")).toEqual([]);
});

test("any message, near to one that is right, gets answers of the protocol alone", async () => {
  const names = fc.constantFrom(
    ...["compare_reports", "list_findings", "explain_finding", "read_report", "list_sessions", "show_session"],
    ...["new_session", "decide_finding", "note_finding", "add_finding", "undo", "export_session", "__proto__", ""],
  );
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom("a.txt", "../a.txt", "c1", "A:1,B:1", "0", "-", "\u202e", "\ud800", "\u0000", 1e308, -1),
  );
  const key = fc.constantFrom(
    ...["reports", "report", "text", "path", "url", "name", "date", "comparison", "finding", "session", "verdict"],
    ...["only", "limit", "cursor", "about", "__proto__", "minConfidence"],
  );
  const given = fc.dictionary(
    key,
    fc.oneof(value, fc.array(fc.dictionary(key, value, { maxKeys: 2 }), { maxLength: 3 })),
    {
      maxKeys: 4,
    },
  );
  const message = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ name: names, arguments: given }).map((params) => ({ method: "tools/call", params })),
    },
    fc.record({
      method: fc.constantFrom("tools/call", "prompts/get", "logging/setLevel", "initialize"),
      params: value,
    }),
    fc.record({ method: fc.string(), params: value }),
  );
  let id = 1000;
  await fc.assert(
    fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 5 }), async (messages) => {
      for (const one of messages) {
        id += 1;
        server.send(line({ jsonrpc: "2.0", id, ...one }));
      }
      await answersUntil("ping");
    }),
    { numRuns: 150, interruptAfterTimeLimit: 15_000 },
  );
  expect(await answersUntil("tools/list")).toEqual(expect.any(Array));
}, 60_000);

test("it ends when its input does, in the middle of a line and before it was opened", async () => {
  expect(await rawServer(folder.path).end()).toEqual({ status: 0, err: "" });
  const cut = await opened();
  cut.send('{"jsonrpc":"2.0","id":1,"meth');
  expect(await cut.end()).toEqual({ status: 0, err: "" });
});

test("it ends when nobody hears it any more", async () => {
  const left = await opened();
  left.send(line({ jsonrpc: "2.0", id: 1, method: "tools/call", params: reading }));
  expect(await left.leave()).toBe(0);
});

test.each([
  [["--root", "none"], /--root takes a folder, got "none"/],
  [["--root", "a.txt"], /--root takes a folder/],
  [["a.txt"], /mcp takes no "a.txt"/],
  [["--allow-private"], /unknown option --allow-private/],
  [["--max-bytes", "0"], /--max-bytes takes a whole number/],
])("%s is refused before anything is served", async (options, words) => {
  const { status, err } = await rawServer(folder.path, options).end();
  expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(words) as unknown });
});
