import { expect, test } from "@jest/globals";
import { archived, originalOf, shownCapture } from "../../../lib/input/web/wayback.ts";

const copy = "https://web.archive.org/web/20240106091500/https://harbourpost.example/ferry?a=1";

test("a copy is asked for as it was archived, without what the archive puts in", () => {
  const plain = "https://web.archive.org/web/20240106091500id_/https://harbourpost.example/ferry?a=1";
  expect(originalOf(new URL(copy))?.href).toBe(plain);
  expect(originalOf(new URL(copy.replace("500/", "500if_/")))?.href).toBe(plain);
  expect(originalOf(new URL(plain))?.href).toBe(plain);
  expect(shownCapture(new URL(plain)).href).toBe(copy);
});

test.each(["https://web.archive.org/", "https://web.archive.org/web/2024/", copy.replace("web.archive", "archive")])(
  "%s is no copy",
  (address) => {
    expect(originalOf(new URL(address))).toBeNull();
  },
);

test.each([
  ["20240106091500/https://a.example/b", "2024-01-06, 09:15 UTC", "https://a.example/b"],
  ["202401/a.example/b", "2024-01", "http://a.example/b"],
  ["2id_/https://a.example/b", "an unknown time", "https://a.example/b"],
])("%s tells what it is a copy of and when it was made", (path, time, original) => {
  const found = archived(new URL(`https://web.archive.org/web/${path}`));
  expect([found?.time, found?.original.href]).toEqual([time, original]);
});
