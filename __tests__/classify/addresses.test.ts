import { expect, test } from "@jest/globals";
import { addressOf, keptAt, sitesOf } from "../../lib/classify/addresses.ts";
import { toldReport } from "../support/versions.ts";

test.each([
  ["https://www.post.example/ferry/", "post.example/ferry"],
  ["http://post.example/ferry?utm_source=mail&page=2#top", "post.example/ferry?page=2"],
  ["https://web.archive.org/web/20240106091500/https://www.post.example/ferry", "post.example/ferry"],
  ["https://web.archive.org/web/2024id_/post.example/ferry", "post.example/ferry"],
  ["https://post.example/", null],
  ["ferry.txt", null],
  ["-", null],
])("%s is at %s", (source, address) => {
  expect(addressOf(toldReport("Rain fell.", {}, source))).toBe(address);
});

test("what a page calls its address goes before the one it came from", () => {
  const report = toldReport("Rain fell.", { address: "https://post.example/ferry" }, "https://amp.example/x?y=1");
  expect(addressOf(report)).toBe("post.example/ferry");
});

test("a site is known by its name and by its host", () => {
  expect(sitesOf(toldReport("Rain fell.", { site: "The Post" }, "https://www.post.example/ferry"))).toEqual([
    "the post",
    "post.example",
  ]);
  expect(sitesOf(toldReport("Rain fell."))).toEqual([]);
});

test.each([
  ["https://web.archive.org/web/20240106091500/https://post.example/ferry", "2024-01-06T09:15:00Z"],
  ["https://post.example/20240106091500", null],
])("%s was kept at %s", (source, time) => {
  expect(keptAt(toldReport("Rain fell.", {}, source))).toBe(time);
});
