/** The language server over real pipes: a draft is opened, changed and closed, and its diagnostics follow. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Diagnostic } from "vscode-languageserver/node";
import { folderOf } from "../support/command.ts";
import { editor, uriIn, type Editor } from "../support/editor.ts";

const wire =
  "Storm kills dozens on the coast\n\nAt least 24 people were killed when the storm hit Harwick on Tuesday, police said.\n";
const draft =
  "Türkiye's envoy 🔥 visits. Some 12 people were killed when the storm hit Harwick on Tuesday, police said.\n";

const pulling = { textDocument: { diagnostic: {} } };

/** The words that a diagnostic marks, counted in units of one encoding. */
function marked(text: string, { range: { start, end } }: Diagnostic, encoding: BufferEncoding | "utf-32"): string {
  const line = text.split("\n")[start.line] ?? "";
  if (encoding === "utf-32") return Array.from(line).slice(start.character, end.character).join("");
  const width = encoding === "utf-16le" ? 2 : 1;
  return Buffer.from(line, encoding)
    .subarray(start.character * width, end.character * width)
    .toString(encoding);
}

let folder: ReturnType<typeof folderOf>;
beforeAll(() => {
  folder = folderOf({ "wire.txt": wire });
});
afterAll(() => {
  folder.remove();
});

function begun(capabilities: object, words: readonly string[] = []): Promise<Editor> {
  const initializationOptions = { compareWith: [uriIn(folder.path, "wire.txt")] };
  return editor({ folder: folder.path, capabilities, initializationOptions, words });
}

describe("a draft held against a report", () => {
  test.each([
    { encoding: "utf-8", bytes: "utf8" },
    { encoding: "utf-16", bytes: "utf-16le" },
    { encoding: "utf-32", bytes: "utf-32" },
  ] as const)("marks the words that clash, behind others than ASCII, in $encoding", async ({ encoding, bytes }) => {
    const session = await begun({ ...pulling, general: { positionEncodings: [encoding] } }, ["--stdio"]);
    const uri = uriIn(folder.path, "draft.txt");
    await session.open(uri, draft);
    const [first, ...others] = await session.pulled(uri);
    expect(session.initialized.capabilities.positionEncoding).toBe(encoding);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ source: "storydiff", code: "number", severity: 1 });
    expect(first && marked(draft, first, bytes)).toContain("12");
    const related = first?.relatedInformation ?? [];
    expect(new Set(related.map(({ location }) => location.uri))).toEqual(new Set([uriIn(folder.path, "wire.txt")]));
    expect(related.map(({ location }) => location.range.start.line)).toEqual([2, 0]);
    expect(related[0]?.message).toContain("At least 24 people were killed");
    expect(await session.close()).toBe(0);
  });

  test("is told unasked where the editor does not ask, and follows the text as it changes", async () => {
    const session = await begun({});
    const uri = uriIn(folder.path, "draft.txt");
    const opened = session.next(uri);
    await session.open(uri, draft);
    expect((await opened).diagnostics).toHaveLength(1);
    const start = draft.indexOf("12");
    const changed = session.next(uri);
    await session.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: { line: 0, character: start }, end: { line: 0, character: start + 2 } }, text: "24" },
      ],
    });
    expect(await changed).toMatchObject({ version: 2, diagnostics: [] });
    const closed = session.next(uri);
    await session.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    expect((await closed).diagnostics).toEqual([]);
    expect(await session.close()).toBe(0);
  });

  test("is not sent again where nothing changed", async () => {
    const session = await begun(pulling);
    const uri = uriIn(folder.path, "draft.txt");
    await session.open(uri, draft);
    const ask = (previousResultId?: string) =>
      session.connection.sendRequest<{ kind: string; resultId: string }>("textDocument/diagnostic", {
        textDocument: { uri },
        previousResultId,
      });
    const { kind, resultId } = await ask();
    expect(kind).toBe("full");
    expect(await ask(resultId)).toEqual({ kind: "unchanged", resultId });
    expect(await session.close()).toBe(0);
  });
});
