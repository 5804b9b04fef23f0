/** What the editor can ask of a draft, and do about it, over real pipes. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import type {
  ApplyWorkspaceEditParams,
  CodeAction,
  CodeLens,
  Command,
  DocumentSymbol,
  Hover,
  LocationLink,
  ShowDocumentParams,
  ShowMessageParams,
  TextEdit,
} from "vscode-languageserver/node";
import { folderOf } from "../support/command.ts";
import { editor, uriIn, type Beginning, type Editor } from "../support/editor.ts";

const wire =
  "Storm hits Harwick\n\nAt least 24 people were killed when the storm hit Harwick on Tuesday, police said.\n\nThe mayor closed the harbour.\n";
const rival =
  "Storm hits Harwick\n\nSome 30 people were killed when the storm hit Harwick on Tuesday.\n\nThe mayor closed the harbour.\n";
const draft =
  "Storm hits Harwick\n\n12 people were killed when the storm hit Harwick on Tuesday.\n\nThe mayor closed the harbour.\n";

const samples = (name: "a" | "b"): string =>
  readFileSync(new URL(`../../samples/talks/${name}.txt`, import.meta.url), "utf8");

const capable = {
  general: { positionEncodings: ["utf-16"] },
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ["markdown" as const, "plaintext" as const] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { applyEdit: true, diagnostics: { refreshSupport: true }, workspaceEdit: { documentChanges: true } },
  window: { showDocument: { support: true } },
} satisfies Beginning["capabilities"];

const open: { editor: Editor | null; folder: ReturnType<typeof folderOf> | null } = { editor: null, folder: null };
afterEach(async () => {
  await open.editor?.close();
  open.folder?.remove();
});

interface Desk {
  readonly editor: Editor;
  readonly uri: string;
  readonly folder: string;
  /** What was said to the user. */
  readonly said: readonly string[];
}

/** A draft open beside its references. */
async function deskWith(
  files: Readonly<Record<string, string>>,
  text = draft,
  beginning: Partial<Beginning> = {},
  name = "draft.txt",
): Promise<Desk> {
  const folder = folderOf(files);
  const begun = await editor({ folder: folder.path, capabilities: capable, ...beginning });
  Object.assign(open, { editor: begun, folder });
  const said: string[] = [];
  begun.connection.onNotification("window/showMessage", ({ message }: ShowMessageParams) => {
    said.push(message);
  });
  const uri = uriIn(folder.path, name);
  await begun.open(uri, text, name.endsWith(".md") ? "markdown" : "plaintext");
  return { editor: begun, uri, folder: folder.path, said };
}

const settings = {
  ".storydiffrc.json": '{"compare-with": ["wire.txt", "rival.txt"]}',
  "wire.txt": wire,
  "rival.txt": rival,
};

/** The actions at the first mark; without one, at the beginning of a line. */
async function actions({ editor: { connection, pulled }, uri }: Desk, line = 0): Promise<(CodeAction | Command)[]> {
  const [diagnostic] = await pulled(uri);
  const context = { diagnostics: diagnostic === undefined ? [] : [diagnostic] };
  const { range } = diagnostic ?? { range: { start: { line, character: 0 }, end: { line, character: 0 } } };
  return connection.sendRequest("textDocument/codeAction", { textDocument: { uri }, range, context });
}

function titled(all: readonly (CodeAction | Command)[], title: string | RegExp): CodeAction {
  const found = all.find((one) => (typeof title === "string" ? one.title === title : title.test(one.title)));
  if (found === undefined)
    throw new Error(`no action ${String(title)} among ${all.map((one) => one.title).join(" | ")}`);
  return found as CodeAction;
}

/** A text with the edits of an action made, the last first. */
function edited(text: string, { edit }: CodeAction): string {
  const [change] = edit?.documentChanges ?? [];
  const edits = change !== undefined && "edits" in change ? (change.edits as TextEdit[]) : [];
  const offset = ({ line, character }: { line: number; character: number }): number =>
    text.split("\n").slice(0, line).join("\n").length + (line === 0 ? 0 : 1) + character;
  return edits
    .toSorted((x, y) => offset(y.range.start) - offset(x.range.start))
    .reduce(
      (now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
      text,
    );
}

describe("references", () => {
  test("of the settings file are told in one diagnostic, whichever of them says otherwise", async () => {
    const { editor: desk, uri } = await deskWith(settings);
    const all = await desk.pulled(uri);
    expect(all).toHaveLength(1);
    expect(all[0]?.message).toBe("wire.txt: “At least 24”; rival.txt: “Some 30” (How many dead?)");
    expect(all[0]?.relatedInformation?.map(({ location }) => location.uri.split("/").at(-1))).toEqual([
      "wire.txt",
      "rival.txt",
    ]);
  });

  test("that tell what the draft tells are told as well", async () => {
    const { editor: desk, uri } = await deskWith({ ...settings, "rival.txt": draft });
    expect((await desk.pulled(uri))[0]?.message).toContain("rival.txt tells the same as this draft.");
  });

  test.each([
    ["draft.txt", "storydiff: compare with wire.txt\n\n"],
    ["draft.md", "<!-- storydiff: compare with wire.txt -->\n\n"],
  ])("are named on a line of %s", async (name, line) => {
    const { editor: desk, uri } = await deskWith({ "wire.txt": wire }, line + draft, {}, name);
    expect((await desk.pulled(uri)).map(({ code, range }) => [code, range.start.line])).toEqual([["number", 4]]);
  });

  test("of the editor's settings are asked for, and again when they change", async () => {
    const folder = folderOf({ "wire.txt": wire });
    const begun = await editor({
      folder: folder.path,
      capabilities: { ...capable, workspace: { ...capable.workspace, configuration: true } },
    });
    Object.assign(open, { editor: begun, folder });
    let compareWith: string[] = [];
    begun.connection.onRequest("workspace/configuration", () => [{ compareWith }]);
    const uri = uriIn(folder.path, "draft.txt");
    await begun.open(uri, draft);
    expect(await begun.pulled(uri)).toEqual([]);
    compareWith = ["wire.txt"];
    await begun.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    expect(await begun.pulled(uri)).toHaveLength(1);
  });

  test("open in the editor are read as they stand there", async () => {
    const { editor: desk, uri, folder } = await deskWith(settings);
    await desk.open(uriIn(folder, "wire.txt"), draft);
    await desk.open(uriIn(folder, "rival.txt"), draft);
    expect(await desk.pulled(uri)).toEqual([]);
    expect(await desk.pulled(uriIn(folder, "wire.txt"))).toEqual([]);
    await desk.connection.sendNotification("textDocument/didClose", {
      textDocument: { uri: uriIn(folder, "wire.txt") },
    });
    expect(await desk.pulled(uri)).toHaveLength(1);
  });

  test("that cannot be read are told at the line that names them and to the user, once", async () => {
    const text = `storydiff: compare with gone.txt\nstorydiff: compare with https://wire.example/storm\n\n${draft}`;
    const { editor: desk, uri, said } = await deskWith(settings, text);
    await desk.pulled(uri);
    const all = await desk.pulled(uri);
    expect(all.map(({ range: { start } }) => start.line)).toEqual([0, 1, 5]);
    expect(all[0]?.message).toContain("there is no such file");
    expect(all[0]?.message).not.toContain("standard input");
    expect(all[1]?.message).toContain("--allow-fetch");
    expect(said).toEqual(all.slice(0, 2).map(({ message }) => message));
  });

  test("are read again when their file changes or goes, and the editor is told to ask", async () => {
    const { editor: desk, uri, folder } = await deskWith(settings);
    const asked = new Promise<void>((resolve) => {
      desk.connection.onRequest("workspace/diagnostic/refresh", () => {
        resolve();
        return null;
      });
    });
    expect(await desk.pulled(uri)).toHaveLength(1);
    for (const name of ["wire.txt", "rival.txt"]) writeFileSync(join(folder, name), draft);
    await asked;
    expect(await desk.pulled(uri)).toEqual([]);
  });

  test("in a broken settings file are told as that, and the server goes on", async () => {
    const {
      editor: desk,
      uri,
      said,
    } = await deskWith({ ".storydiffrc.json": "{", "wire.txt": wire }, `storydiff: compare with wire.txt\n${draft}`);
    const all = await desk.pulled(uri);
    expect(all.map(({ code }) => code)).toEqual([undefined, "number"]);
    expect(said[0]).toContain("cannot read the settings");
  });
});

describe("over a sentence", () => {
  const position = { line: 2, character: 5 };

  test("stand the values of all reports, the reason and their sentences", async () => {
    const { editor: desk, uri } = await deskWith(settings);
    const hover = await desk.connection.sendRequest<Hover>("textDocument/hover", { textDocument: { uri }, position });
    expect(hover.contents).toMatchObject({ kind: "markdown" });
    const { value } = hover.contents as { value: string };
    for (const words of [
      "How many",
      "this draft: **12**",
      "wire.txt: **At least 24**",
      "> 3 At least 24 people were killed",
      "high confidence",
    ])
      expect(value).toContain(words);
    expect(value).not.toContain("12 in this draft");
    expect(value).toMatch(/comes near it:\*{0,2}\n\n> 1 Storm hits Harwick/);
  });

  test("stand the words of its place, and of the reason what they do not tell", async () => {
    const text = `${samples("a")}\nstorydiff: compare with wire.txt\n`;
    const { editor: desk, uri } = await deskWith({ "wire.txt": samples("b") }, text);
    const over = async (line: number): Promise<string> => {
      const at = { textDocument: { uri }, position: { line, character: 50 } };
      const hover = await desk.connection.sendRequest<Hover>("textDocument/hover", at);
      return (hover.contents as { value: string }).value;
    };
    const [second, stance] = [await over(2), await over(6)];
    expect(second).toContain("this draft: **are over**");
    expect(second).not.toContain("break down");
    expect(stance).toContain("Between the sides in this draft, for Islamabad's stance in wire.txt.");
    expect(stance.match(/had consistently supported/g)).toHaveLength(2);
    expect(JSON.stringify(await desk.pulled(uri))).not.toContain("break down");
  });

  test("leads to the place in each that contradicts", async () => {
    const { editor: desk, uri, folder } = await deskWith(settings);
    const links = await desk.connection.sendRequest<LocationLink[]>("textDocument/definition", {
      textDocument: { uri },
      position,
    });
    expect(links.map(({ targetUri, targetRange }) => [targetUri, targetRange.start.line])).toEqual([
      [uriIn(folder, "wire.txt"), 2],
      [uriIn(folder, "rival.txt"), 2],
    ]);
  });

  test("stands nothing between sentences", async () => {
    const { editor: desk, uri } = await deskWith(settings);
    const at = { textDocument: { uri }, position: { line: 1, character: 0 } };
    expect(await desk.connection.sendRequest("textDocument/hover", at)).toBeNull();
    expect(await desk.connection.sendRequest("textDocument/definition", at)).toEqual([]);
  });
});

test("counts stand over the draft, and its claims in the outline", async () => {
  const { editor: desk, uri } = await deskWith(settings);
  const lenses = await desk.connection.sendRequest<CodeLens[]>("textDocument/codeLens", { textDocument: { uri } });
  expect(lenses.map(({ command }) => command?.title)).toEqual([
    "wire.txt: 1 contradiction, 2 sentences agree, 0 only here",
    "rival.txt: 1 contradiction, 2 sentences agree, 0 only here",
  ]);
  const symbols = await desk.connection.sendRequest<DocumentSymbol[]>("textDocument/documentSymbol", {
    textDocument: { uri },
  });
  expect(symbols.map(({ name, detail }) => `${name}: ${detail ?? ""}`)).toContain(
    "The mayor closed the harbour: agrees with wire.txt, rival.txt",
  );
});

describe("a clash can be mended", () => {
  test("by what another report says, with and without its source", async () => {
    const desk = await deskWith(settings);
    const all = await actions(desk);
    expect(edited(draft, titled(all, "Take “At least 24” from wire.txt"))).toMatch(
      /^At least 24 people were killed .* Tuesday\.$/m,
    );
    expect(edited(draft, titled(all, /from wire\.txt, according to/))).toMatch(
      /^At least 24 people .* Tuesday, according to police\.$/m,
    );
    expect(edited(draft, titled(all, /from rival\.txt, according to/))).toContain(
      "on Tuesday, according to rival.txt.\n",
    );
  });

  test("by leaving its type out in the file", async () => {
    const desk = await deskWith(settings);
    const text = edited(draft, titled(await actions(desk), "Ignore number in this file"));
    expect(text).toBe(`${draft}\nstorydiff: ignore number\n`);
    const other = uriIn(desk.folder, "other.txt");
    await desk.editor.open(other, text);
    expect(await desk.editor.pulled(other)).toEqual([]);
  });

  test("by leaving its type out in the workspace", async () => {
    const desk = await deskWith(settings);
    const { command } = titled(await actions(desk), "Ignore number in this workspace");
    await desk.editor.connection.sendRequest("workspace/executeCommand", command);
    expect(JSON.parse(readFileSync(join(desk.folder, ".storydiffrc.json"), "utf8"))).toMatchObject({
      ignore: ["number"],
    });
    expect(await desk.editor.pulled(desk.uri)).toEqual([]);
  });

  test("by dismissing it with a reason, which is kept", async () => {
    const desk = await deskWith(settings);
    const { command } = titled(await actions(desk), "Dismiss: ours is newer");
    await desk.editor.connection.sendRequest("workspace/executeCommand", command);
    expect(await desk.editor.pulled(desk.uri)).toEqual([]);
    const baseline = readFileSync(join(desk.folder, ".storydiff-baseline.json"), "utf8");
    expect(baseline.match(/"reason": "ours is newer"/g)).toHaveLength(2);
    expect(desk.said.at(-1)).toContain(".storydiff-baseline.json");
    const lenses = await desk.editor.connection.sendRequest<CodeLens[]>("textDocument/codeLens", {
      textDocument: { uri: desk.uri },
    });
    expect(lenses[0]?.command?.title).toContain("0 contradictions, 2 sentences agree, 0 only here, 1 dismissed");
  });

  test("and marked again when it was dismissed", async () => {
    const desk = await deskWith(settings);
    const run = async (title: string): Promise<unknown> =>
      desk.editor.connection.sendRequest("workspace/executeCommand", titled(await actions(desk, 2), title).command);
    await run("Dismiss: ours is newer");
    expect(await desk.editor.pulled(desk.uri)).toEqual([]);
    await run("Mark dismissed findings again: this sentence");
    expect(await desk.editor.pulled(desk.uri)).toHaveLength(1);
    expect((await actions(desk, 2)).map(({ title }) => title)).not.toContainEqual(expect.stringContaining("again"));
  });

  test("by the figure before the headline's vague word", async () => {
    const vague = wire.replace("Storm hits Harwick\n", "Storm kills dozens in Harwick\n");
    const desk = await deskWith({ ...settings, "wire.txt": vague, "rival.txt": vague });
    const [first] = await actions(desk);
    expect(first?.title).toBe("Take “At least 24” from wire.txt");
  });

  test("but not by half of what another says is done", async () => {
    const over = draft.replace("12 people were killed when the storm hit", "The storm is over in");
    const desk = await deskWith(
      { ...settings, "wire.txt": over.replace("is over", "is not over"), "rival.txt": over },
      over,
    );
    const titles = (await actions(desk)).map(({ title }) => title);
    expect(titles).toContain("Dismiss: ours is newer");
    expect(titles.filter((title) => title.startsWith("Take"))).toEqual([]);
  });

  test("each by its own words where two are near", async () => {
    const desk = await deskWith(settings, draft.replace("Tuesday", "Wednesday"));
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 80 } };
    const all = await desk.editor.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: desk.uri },
      range,
      context: { diagnostics: [] },
    });
    const titles = all.map(({ title }) => title);
    expect(titles).toContain("Dismiss “12” (number): ours is newer");
    expect(titles).toContain("Take “At least 24” from wire.txt for “12”");
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("by looking at the other report, or at what the type means", async () => {
    const desk = await deskWith(settings);
    const shown: ShowDocumentParams[] = [];
    desk.editor.connection.onRequest("window/showDocument", (params: ShowDocumentParams) => {
      shown.push(params);
      return { success: true };
    });
    const all = await actions(desk);
    for (const title of ["Open wire.txt, line 3", "What is a contradiction of number?"])
      await desk.editor.connection.sendRequest("workspace/executeCommand", titled(all, title).command);
    expect(shown[0]).toMatchObject({ uri: uriIn(desk.folder, "wire.txt"), selection: { start: { line: 2 } } });
    expect(shown[1]?.uri).toMatch(/^file:.*\/CONTRADICTIONS\.md#number$/);
  });

  test("in an editor that knows commands alone", async () => {
    const { codeAction: _, ...textDocument } = capable.textDocument;
    const desk = await deskWith(settings, draft, { capabilities: { ...capable, textDocument } });
    const all = (await actions(desk)) as Command[];
    expect(all.every(({ command }) => typeof command === "string")).toBe(true);
    const applied = new Promise<ApplyWorkspaceEditParams>((resolve) => {
      desk.editor.connection.onRequest("workspace/applyEdit", (params: ApplyWorkspaceEditParams) => {
        resolve(params);
        return { applied: true };
      });
    });
    await desk.editor.connection.sendRequest("workspace/executeCommand", titled(all, "Ignore number in this file"));
    expect(edited(draft, { title: "", edit: (await applied).edit })).toContain("storydiff: ignore number");
  });
});
