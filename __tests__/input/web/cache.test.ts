import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { cacheSize, emptyCache } from "../../../lib/input/web/cache.ts";
import { fetched, type WebCache } from "../../../lib/input/web/fetch.ts";
import { smallNetwork, webServer, type WebServer } from "../../support/web-server.ts";

const noon = new Date("2024-01-06T12:00:00Z");
const later = (minutes: number): Date => new Date(noon.getTime() + minutes * 60_000);

let home: string;
let folder: string;
let server: WebServer;
let story: string;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "storydiff-"));
  folder = join(home, "storydiff", "pages");
  story = "The ferry sank.";
  server = await webServer({
    "/a": (response) => response.writeHead(200, { "content-type": "text/plain" }).end(story),
    "/b": (response) => response.writeHead(302, { location: "/a" }).end(),
    "/robots.txt": (response) => response.end("User-agent: *\nDisallow: /"),
  });
});

afterEach(async () => {
  await server.close();
  rmSync(home, { recursive: true });
});

async function get(path: string, use: WebCache["use"], now = noon, maxBytes = 1000) {
  const found = await fetched(`${server.origin}${path}`, maxBytes, { cache: { folder, now, use } }, smallNetwork());
  return { ...found, text: Buffer.from(found.bytes).toString() };
}

const pagesAsked = (): readonly string[] => server.asked.filter((path) => path !== "/robots.txt");
const files = (): string[] => readdirSync(folder).map((name) => join(folder, name));

test("a page is kept for its owner alone", async () => {
  await get("/a", "recent");
  expect(files()).toHaveLength(2);
  const modes = [folder, ...files()].map((path) => (statSync(path).mode & 0o777).toString(8));
  expect(modes).toEqual(["700", "600", "600"]);
});

test("a page is taken from there within the hour, as it was, and it is said", async () => {
  const first = await get("/b", "recent");
  story = "The ferry was raised.";
  const second = await get("/b", "recent", later(59));
  expect(second).toEqual({
    ...first,
    notices: [...first.notices, "fetched 2024-01-06, 12:00 UTC (--refresh fetches it again)"],
  });
  expect(first.notices).toEqual([`its address leads to ${server.origin}/a`, expect.stringContaining("robots.txt")]);
  expect(pagesAsked()).toEqual(["/b", "/a"]);
});

test("a page is fetched again after an hour, and whenever that is asked for", async () => {
  await get("/a", "recent");
  story = "The ferry was raised.";
  expect((await get("/a", "renew")).text).toBe(story);
  story = "The ferry sails again.";
  expect((await get("/a", "recent", later(61))).text).toBe(story);
});

test("robots.txt is fetched once for a site", async () => {
  await get("/a", "recent");
  await get("/b", "recent");
  expect(server.asked.filter((path) => path === "/robots.txt")).toHaveLength(1);
});

test("offline a page is taken however old it is, and nothing is fetched", async () => {
  await get("/a", "recent");
  const asked = server.asked.length;
  expect((await get("/a", "only", later(100_000))).text).toBe(story);
  await expect(get("/b", "only")).rejects.toMatchObject({
    code: "offline",
    message: `cannot fetch ${server.origin}/b: --offline fetches nothing, and no copy of it is kept; leave --offline out`,
  });
  expect(server.asked).toHaveLength(asked);
});

test("the most that is read holds for a kept page", async () => {
  await get("/a", "recent");
  await expect(get("/a", "recent", noon, 5)).rejects.toMatchObject({ code: "too-large" });
});

test.each([
  ["cut off", (file: Buffer) => file.subarray(0, -1)],
  ["with another word in it", (file: Buffer) => Buffer.from(file.toString().replace("sank", "sang"))],
  ["without what tells of it", (file: Buffer) => file.subarray(file.indexOf("\n") + 1)],
  ["with something else telling of it", () => Buffer.from('{"address":1}\nThe ferry sank.')],
  ["empty", () => Buffer.alloc(0)],
])("a file that is %s is none", async (_, damage) => {
  await get("/a", "recent");
  for (const file of files()) writeFileSync(file, damage(readFileSync(file)));
  expect((await get("/a", "recent")).text).toBe(story);
  expect(pagesAsked()).toEqual(["/a", "/a"]);
});

test("a page goes after a month, when another comes", async () => {
  await get("/a", "recent");
  for (const file of files()) utimesSync(file, noon, noon);
  await get("/b", "recent", later(31 * 24 * 60));
  const times = files().map((file) => statSync(file).mtime.getTime());
  expect(times.filter((time) => time === noon.getTime())).toEqual([]);
});

test("a folder that cannot be written keeps nothing and stops nothing", async () => {
  writeFileSync(join(home, "storydiff"), "a file");
  expect((await get("/a", "recent")).text).toBe(story);
});

test("the cache is emptied of pages, and of nothing else", async () => {
  await get("/a", "recent");
  writeFileSync(join(folder, "notes.txt"), "mine");
  const size = await cacheSize(folder);
  expect(size.files).toBe(2);
  expect(await emptyCache(folder)).toEqual(size);
  expect(readdirSync(folder)).toEqual(["notes.txt"]);
  expect(await cacheSize(folder)).toEqual({ files: 0, bytes: 0 });
  expect(await emptyCache(join(home, "nowhere"))).toEqual({ files: 0, bytes: 0 });
});
