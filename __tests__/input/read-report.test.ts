import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { DEFAULT_MAX_BYTES, readReport, reportFromText } from "../../lib/input/read-report.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "storydiff-input-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function* stream(...pieces: (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if (piece instanceof Error) throw piece;
    yield Buffer.from(piece);
  }
}

/** Code and message of the failure, with the folder's path taken out. */
async function failure(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof Error && "code" in error)
      return `${error.name} ${String(error.code)}: ${error.message.replaceAll(folder, "FOLDER")}`;
  }
  return "none";
}

test("a file of plain text", async () => {
  const path = await file("a.txt", "\ufeffThe dam burst.\r\n");
  expect(await readReport(path)).toEqual({
    name: "a.txt",
    source: path,
    format: "text",
    date: null,
    text: "The dam burst.\r\n",
    blocks: null,
    markup: [],
    details: null,
    notices: [],
  });
  expect((await readReport(path, { name: "Larne Wire" })).name).toBe("Larne Wire");
});

test("a file in Latin-1", async () => {
  expect((await readReport(await file("latin.txt", Buffer.from("Das Café in Zürich", "latin1")))).text).toBe(
    "Das Café in Zürich",
  );
});

test.each(["a.md", "b.MARKDOWN"])("%s is Markdown", async (name) => {
  const report = await readReport(await file(name, "# Dam\n\nIt **burst**."));
  expect(report.format).toBe("markdown");
  expect(report.blocks?.map((block) => block.class)).toEqual(["headline", "body"]);
});

test("standard input, in pieces that part a letter", async () => {
  async function* parted(): AsyncGenerator<Uint8Array> {
    const whole = Buffer.from("The café burned.");
    yield whole.subarray(0, 8);
    yield whole.subarray(8);
  }
  expect(await readReport("-", { stdin: parted() })).toEqual({
    name: "standard input",
    source: "-",
    format: "text",
    date: null,
    text: "The café burned.",
    blocks: null,
    markup: [],
    details: null,
    notices: [],
  });
  expect((await readReport("-", { stdin: stream("# Dam"), name: "a.md" })).format).toBe("markdown");
});

test("what cannot be read is told in one line with the way out", async () => {
  await mkdir(join(folder, "d.txt"));
  const told = [
    await failure(readReport("")),
    await failure(readReport(join(folder, "none.txt"))),
    await failure(readReport(join(await file("f.txt", "a"), "below.txt"))),
    await failure(readReport(join(folder, "a\nb\u001b[31m.txt"))),
    await failure(readReport(join(folder, "d.txt"))),
    await failure(readReport(join(folder, "nul\u0000.txt"))),
    await failure(readReport(await file("empty.txt", " \n\t\n"))),
    await failure(readReport(await file("marks.txt", "... --- !!!"))),
    await failure(readReport(await file("binary.txt", Buffer.from([1, 0, 2])))),
    await failure(readReport(await file("paper.pdf", "%PDF-1.7"))),
    await failure(readReport(await file("large.txt", "Twelve."), { maxBytes: 6 })),
    await failure(readReport("-", { stdin: stream("Twelve", "."), maxBytes: 6 })),
    await failure(readReport("-", { stdin: stream() })),
    await failure(readReport("-", { stdin: stream(Object.assign(new Error("x"), { code: "EISDIR" })) })),
    await failure(readReport("-", { stdin: stream(Object.assign(new Error("x"), { code: "EACCES" })) })),
    await failure(readReport("-", { stdin: stream(new Error("x")) })),
  ];
  expect(told).toEqual([
    "StorydiffError not-found: cannot read an empty path: there is no such file; check the path, or use - for standard input",
    "StorydiffError not-found: cannot read FOLDER/none.txt: there is no such file; check the path, or use - for standard input",
    "StorydiffError not-found: cannot read FOLDER/f.txt/below.txt: there is no such file; check the path, or use - for standard input",
    "StorydiffError not-found: cannot read FOLDER/a\\x0ab\\x1b[31m.txt: there is no such file; check the path, or use - for standard input",
    "StorydiffError is-directory: cannot read FOLDER/d.txt: it is a directory; name a file in it",
    "StorydiffError unreadable: cannot read FOLDER/nul\\x00.txt: ERR_INVALID_ARG_VALUE; check the path and the disk",
    "StorydiffError empty: cannot read FOLDER/empty.txt: it is empty; name a file that holds a report",
    "StorydiffError no-sentence: cannot read FOLDER/marks.txt: it has no sentence, not one letter or digit; name a file that holds a report",
    "StorydiffError binary: cannot read FOLDER/binary.txt: it holds NUL bytes; save the report as plain text, a web page, DOCX or PDF first",
    "StorydiffError damaged: cannot read FOLDER/paper.pdf: it is damaged, or made in a way that is not known (Invalid PDF structure.); save it anew, or as plain text",
    "StorydiffError too-large: cannot read FOLDER/large.txt: it is larger than 6 bytes, the most that is read; name a smaller file",
    "StorydiffError too-large: cannot read standard input: it is larger than 6 bytes, the most that is read; name a smaller file",
    "StorydiffError empty: cannot read standard input: it is empty; name a file that holds a report",
    "StorydiffError is-directory: cannot read standard input: it is a directory; name a file in it",
    "StorydiffError unreadable: cannot read standard input: permission denied; make it readable first",
    "StorydiffError unreadable: cannot read standard input: unknown fault; check the path and the disk",
  ]);
});

test("a report from a string", () => {
  expect(reportFromText("The dam burst.")).toEqual({
    name: "text",
    source: "text",
    format: "text",
    date: null,
    text: "The dam burst.",
    blocks: null,
    markup: [],
    details: null,
    notices: [],
  });
  expect(reportFromText("It fell.", { name: "wire", source: "larne" })).toMatchObject({
    name: "wire",
    source: "larne",
  });
  expect(() => reportFromText(" ")).toThrow("cannot read text: it is empty");
});

test("ten megabytes are read unless told otherwise", () => {
  expect(DEFAULT_MAX_BYTES).toBe(10_000_000);
});

test("the day that is given, and else the day that the file tells", async () => {
  const text = await file("dated.txt", "The dam burst.");
  expect((await readReport(text, { date: "2024-02-29" })).date).toBe("2024-02-29");
  const markdown = await file("dated.md", "---\ndate: 2024-03-01\n---\nThe dam burst.");
  expect((await readReport(markdown)).date).toBe("2024-03-01");
  expect((await readReport(markdown, { date: "2024-03-02" })).date).toBe("2024-03-02");
  expect(reportFromText("The dam burst.", { date: "2024-03-02" }).date).toBe("2024-03-02");
  expect(reportFromText("The dam burst.").date).toBeNull();
});

test("a day that no calendar has is refused before anything is read", async () => {
  const message =
    "StorydiffError bad-option: the date of a report is a day of the calendar, YYYY-MM-DD, not 2026-02-30";
  expect(await failure(readReport("none.txt", { date: "2026-02-30" }))).toBe(message);
  expect(() => reportFromText("It fell.", { date: "8 May\n" })).toThrow("YYYY-MM-DD, not 8 May\\x0a");
});

test("an item of a feed is named by its number, and a file of that name stands before it", async () => {
  const item = (title: string): string => `<item><title>${title}</title><description>It burst.</description></item>`;
  const path = await file("news.xml", `<rss><channel>${item("Dam")}${item("Gate")}</channel></rss>`);
  expect(await readReport(`${path}#2`)).toMatchObject({
    text: "Gate\n\nIt burst.",
    name: "news.xml#2",
    source: `${path}#2`,
  });
  await file("news.xml#1", "The file itself.");
  expect((await readReport(`${path}#1`)).text).toBe("The file itself.");
  expect(await failure(readReport(join(folder, "none.xml#1")))).toContain("not-found");
});
