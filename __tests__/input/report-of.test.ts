import { expect, test } from "@jest/globals";
import { reportOf } from "../../lib/input/report-of.ts";
import { docx, drawn, paragraph, pdf, run } from "../support/documents.ts";
import { origin } from "../support/origin.ts";

const header = "From: Anna <anna@post.example>\nSubject: Dam\nMIME-Version: 1.0\n\n";

test.each<[string, string | Uint8Array, string]>([
  ["text", "The dam burst.", "The dam burst."],
  ["markdown", "# Dam\n\nThe dam burst.", "# Dam\n\nThe dam burst."],
  ["html", "<!doctype html><h1>Dam bursts</h1><p>The dam burst.</p>", "Dam bursts\n\nThe dam burst."],
  ["email", `${header}The dam burst.`, "Dam\n\nThe dam burst."],
  [
    "feed",
    "<rss><channel><item><title>Dam</title><description>It burst.</description></item></channel></rss>",
    "Dam\n\nIt burst.",
  ],
  ["docx", docx(paragraph(run("The dam burst."))), "The dam burst."],
  ["pdf", pdf(drawn("The dam burst.", 20, 20)), "The dam burst."],
])("%s is told by its content, under the name of another", async (format, content, text) => {
  const report = await reportOf(Buffer.from(content), { ...origin, name: "a.xls" });
  expect(report).toMatchObject({ format, text, name: "a.xls", source: "a" });
});

test("the encoding of a page and of a letter is that which they tell", async () => {
  const page = await reportOf(Buffer.from('<html><meta charset="windows-1251"><p>\xc4\xe0.', "latin1"), origin);
  expect(page).toMatchObject({ text: "Да.", notices: [] });
  const letter = `${header.replace("\n\n", "\nContent-Type: text/plain; charset=iso-8859-1\n\n")}The caf\xe9 burned.`;
  expect(await reportOf(Buffer.from(letter, "latin1"), origin)).toMatchObject({
    text: "Dam\n\nThe café burned.",
    notices: [],
  });
});

test("what was guessed or lost is told, whatever the format", async () => {
  const lost = await reportOf(Buffer.from("<html><p>Zo\ufffd said no.</p>"), origin);
  expect(lost.notices).toEqual(["1 character could not be read and stands as \ufffd"]);
  const guessed = await reportOf(Buffer.from("<html><p>Zo\xeb said no.</p>", "latin1"), origin);
  expect(guessed).toMatchObject({ text: "Zoë said no.", notices: ["read as windows-1252, which its bytes look like"] });
});

test("what is no report is told for what it is", async () => {
  const failure = async (content: string): Promise<unknown> =>
    reportOf(Buffer.from(content, "latin1"), origin).catch((error: unknown) => error);
  expect(await failure("{\\rtf1 dam}")).toMatchObject({
    code: "binary",
    message: "cannot read a: it is RTF; save it as DOCX, PDF or plain text first",
  });
  expect(await failure("<?xml version='1.0'?><nitf/>")).toMatchObject({ code: "binary" });
  expect(await failure('{"version": 3, "reports": {}}')).toMatchObject({ code: "which-item" });
  expect(await failure("<html><body></body></html>")).toMatchObject({ code: "empty" });
  expect(await failure("d\0a\0m\0d")).toMatchObject({ code: "binary" });
});
