import { expect, test } from "@jest/globals";
import { emailReport } from "../../lib/input/email.ts";
import { origin } from "../support/origin.ts";

const header =
  "From: Anna Reid <anna@post.example>\r\nDate: Tue, 3 Mar 2026 23:30:00 -0500\r\nSubject: Fwd: Dam bursts\r\nMIME-Version: 1.0\r\n";
const read = (mail: string) => emailReport(Buffer.from(mail, "latin1"), origin);

test("the subject is the headline, the sender the author, its day that of the report", async () => {
  const report = await read(
    `${header}Content-Language: en-GB\r\n\r\nThe dam burst.\r\n\r\nHomes were flooded.\r\n-- \r\nAnna Reid, Harbour Post\r\n`,
  );
  expect(report.text).toBe("Dam bursts\n\nThe dam burst.\n\nHomes were flooded.");
  expect(report.blocks?.[0]?.class).toBe("headline");
  expect(report.details).toMatchObject({
    byline: "Anna Reid",
    published: "2026-03-03T23:30:00-05:00",
    language: "en-GB",
  });
  expect(report.date).toBe("2026-03-03");
});

const part = (type: string, encoding: string, body: string): string =>
  `--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
const parts = (kind: string, ...all: string[]): string =>
  `${header}Content-Type: multipart/${kind}; boundary=b\r\n\r\n${all.join("")}--b--\r\n`;

test("its plain text is read in its own encoding, and where that is not the whole of it the HTML", async () => {
  const html = part(
    "text/html; charset=utf-8",
    "base64",
    Buffer.from("<p>The café in the <b>old</b> town was flooded.</p>").toString("base64"),
  );
  const plain = part(
    "text/plain; charset=iso-8859-1",
    "quoted-printable",
    "The caf=E9 in the old town was =\r\nflooded.",
  );
  expect((await read(parts("alternative", plain, html))).text).toBe(
    "Dam bursts\n\nThe café in the old town was flooded.",
  );
  const stub = part("text/plain", "7bit", "See page.");
  expect((await read(parts("alternative", stub, html))).text).toBe(
    "Dam bursts\n\nThe café in the old town was flooded.",
  );
});

test("what it answers is cut off, what is attached is named", async () => {
  const plain = part(
    "text/plain",
    "7bit",
    "The dam burst.\r\n\r\nOn Mon, 2 Mar 2026, Tom Bell wrote:\r\n> Has the dam burst?\r\n",
  );
  const file = part('image/jpeg; name="dam.jpg"', "base64", "AAAA").replace(
    "\r\n\r\n",
    '\r\nContent-Disposition: attachment; filename="dam.jpg"\r\n\r\n',
  );
  const report = await read(parts("mixed", plain, file));
  expect(report.text).toBe("Dam bursts\n\nThe dam burst.");
  expect(report.notices).toEqual(["what the letter answers is left out", "what is attached is left out: dam.jpg"]);
  await expect(read(parts("mixed", file))).rejects.toMatchObject({
    code: "empty",
    message: expect.stringContaining("(dam.jpg)") as unknown,
  });
});

test("of a letter that passes on another the other is read", async () => {
  const passedOn =
    "FYI\r\n\r\n---------- Forwarded message ---------\r\nFrom: Orvik Times <desk@orvik.example>\r\nDate: Mon, 2 Mar 2026 08:00:00 +0000\r\nSubject: Gate gives way\r\nTo: Anna Reid <anna@post.example>\r\n\r\nA gate gave way.\r\n";
  const report = await read(`${header}\r\n${passedOn}`);
  expect(report.text).toBe("Gate gives way\n\nA gate gave way.");
  expect(report.details).toMatchObject({ byline: "Orvik Times", published: "2026-03-02T08:00:00+00:00" });
  expect(report.notices).toEqual(["a letter that passes on another, which is read"]);
});

test("a page that a browser saved in a letter is read as the page", async () => {
  const page = part(
    "text/html",
    "quoted-printable",
    "<html><body><h1>Gate gives way</h1><p>A gate of the dam gave way on Monday, the owner said.</p></body></html>",
  );
  const saved = parts("related", page).replace(
    header,
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://orvik.example/gate\r\nSubject: x\r\nMIME-Version: 1.0\r\n",
  );
  const report = await read(saved);
  expect(report).toMatchObject({
    format: "html",
    text: "Gate gives way\n\nA gate of the dam gave way on Monday, the owner said.",
    details: { address: "https://orvik.example/gate" },
  });
});
