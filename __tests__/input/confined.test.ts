import { deflateSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { confinedReport } from "../../lib/input/confined.ts";
import { drawn, pdf } from "../support/documents.ts";
import { origin } from "../support/origin.ts";

const limits = { seconds: 20, megabytes: 1000 };

test("a document is read in its thread, and what is wrong with it is said as it was there", async () => {
  const report = await confinedReport({ format: "pdf", bytes: pdf(drawn("The dam burst.", 20, 20)) }, origin, limits);
  expect(report).toMatchObject({ format: "pdf", text: "The dam burst." });
  const locked = confinedReport({ format: "pdf", bytes: pdf("0 0 5 5 re f") }, origin, limits);
  await expect(locked).rejects.toMatchObject({ name: "StorydiffError", code: "no-sentence" });
  const broken = confinedReport({ format: "pdf", bytes: Buffer.from("%PDF-1.7") }, origin, limits);
  await expect(broken).rejects.toMatchObject({ name: "StorydiffError", code: "damaged" });
});

test("one that does not end is ended", async () => {
  const endless = pdf("q ".repeat(1_000_000));
  const reading = confinedReport({ format: "pdf", bytes: endless }, origin, { ...limits, seconds: 0.3 });
  await expect(reading).rejects.toMatchObject({
    code: "too-large",
    message: expect.stringContaining("0.3 seconds") as unknown,
  });
});

test("one that unfolds to more than memory is ended", async () => {
  const packed = deflateSync(deflateSync(Buffer.alloc(300_000_000, 32))).toString("latin1");
  const bomb = pdf(packed, "/Filter[/FlateDecode/FlateDecode]");
  const reading = confinedReport({ format: "pdf", bytes: bomb }, origin, { ...limits, megabytes: 150 });
  await expect(reading).rejects.toMatchObject({
    code: "too-large",
    message: expect.stringContaining("150 MB") as unknown,
  });
}, 60_000);
