/** Addresses in place of paths, through the built command and a server of this machine. */
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { requestOf } from "../../bin/arguments.ts";
import { linkOptionsOf, pagesFolder, webOf } from "../../bin/links.ts";
import { waiting } from "../../bin/progress.ts";
import { folderOf, storydiff } from "../support/command.ts";
import { webServer, type WebServer } from "../support/web-server.ts";

const folder = folderOf({ "b.txt": "The ferry Alma sank off Lorne on Wednesday.\n" });
const cache = join(folder.path, "cache");
const env = { XDG_CACHE_HOME: cache };
const run = (words: readonly string[], more: Readonly<Record<string, string>> = {}, input = "") =>
  storydiff(folder.path, words, { env: { ...env, ...more }, input });

let server: WebServer;
let story: string;

beforeAll(async () => {
  server = await webServer({
    "/ferry": (response) => response.writeHead(200, { "content-type": "text/plain" }).end(story),
    "/slow": () => undefined,
  });
  story = "The ferry Alma sank off Lorne on Tuesday.";
});
beforeEach(() => {
  rmSync(cache, { recursive: true, force: true });
});
afterAll(async () => {
  await server.close();
  folder.remove();
});

const ferry = (): string => `${server.origin}/ferry`;

test("an address is compared with a file, and both with standard input", async () => {
  const two = await run([ferry(), "b.txt", "--allow-private"]);
  expect(two).toMatchObject({ status: 0, err: "" });
  expect(two.out).toMatch(/A {2}127\.0\.0\.1\/ferry [^]*≠ 1 {2}time/);
  const three = await run([ferry(), "b.txt", "-", "--allow-private"], {}, "The ferry Alma sank off Lorne on Friday.\n");
  expect(three).toMatchObject({ status: 0, err: "" });
  expect(three.out).toContain("standard input");
});

test("an address is read, and its day is given by it", async () => {
  const { out } = await run(["read", ferry(), "--allow-private", "--format", "json", "--date", "2024-01-06"]);
  expect(JSON.parse(out)).toMatchObject({ report: { source: ferry(), date: "2024-01-06" } });
  const named = await run([ferry(), "b.txt", "--allow-private", "--format", "json", "--date", `${ferry()}=2024-01-06`]);
  expect(JSON.parse(named.out)).toMatchObject({ reports: { a: { date: "2024-01-06" } } });
});

test("places lead to the address", async () => {
  const { out } = await run([ferry(), "b.txt", "--allow-private", "--hyperlinks", "always"]);
  expect(out).toContain(`\u001b]8;;${ferry()}`);
});

test("an address of this machine is refused in one line, and as JSON where that was asked for", async () => {
  const why = `cannot fetch ${ferry()}: 127.0.0.1 is on this machine or a private network; --allow-private reads it all the same`;
  expect(await run([ferry(), "b.txt"])).toEqual({ status: 2, out: "", err: `storydiff: ${why}\n` });
  const { err } = await run([ferry(), "b.txt", "--format", "json"]);
  expect(JSON.parse(err)).toEqual({ error: { code: "private-address", message: why } });
});

test("what may be reached is said on the command line alone", async () => {
  const set = await run([ferry(), "b.txt"], { STORYDIFF_ALLOW_PRIVATE: "true" });
  expect(set.err).toContain("private network");
  const file = folderOf({ "b.txt": story, ".storydiffrc.json": '{"allow-private": true}' });
  const { err } = await storydiff(file.path, [ferry(), "b.txt"], { env });
  file.remove();
  expect(err).toContain('no setting is called "allow-private"; it belongs on the command line');
});

test("a page is kept for its owner, used offline, fetched anew when asked, and forgotten", async () => {
  const words = [ferry(), "b.txt", "--allow-private", "--format", "json"];
  const textIn = async (...more: string[]): Promise<string> => {
    const { out, err } = await run([...words, ...more]);
    if (err !== "") return err;
    return (JSON.parse(out) as { reports: { a: { text: string } } }).reports.a.text;
  };
  expect(await textIn("--no-cache")).toContain("Tuesday");
  expect(await textIn("--offline")).toContain("no copy of it is kept");
  expect(await textIn()).toContain("Tuesday");
  const pages = join(cache, "storydiff", "pages");
  const files = readdirSync(pages).map((name) => join(pages, name));
  expect([cache, join(cache, "storydiff"), pages, ...files].map((path) => statSync(path).mode & 0o077)).toEqual(
    Array.from({ length: 3 + files.length }, () => 0),
  );
  story = "The ferry Alma sank off Lorne on Monday.";
  expect(await textIn()).toContain("Tuesday");
  expect(await textIn("--offline")).toContain("Tuesday");
  expect(await textIn("--refresh")).toContain("Monday");
  expect((await run(["cache"])).out).toMatch(`2 files, 1 kB, in ${pages}; storydiff cache clear empties it`);
  expect((await run(["cache", "clear"])).out).toBe(`2 files, 1 kB, removed from ${pages}\n`);
  expect(await textIn("--offline")).toContain("no copy of it is kept");
});

test("a session is begun with an address, and reads it again as it is now", async () => {
  story = "The ferry Alma sank off Lorne on Tuesday.";
  const file = ["--sessions", folder.path];
  const begun = await run([
    "session",
    "new",
    ferry(),
    "b.txt",
    "--name",
    "ferry",
    "--no-open",
    "--allow-private",
    ...file,
  ]);
  expect(begun).toMatchObject({ status: 0, err: "" });
  story = "The ferry Alma sank off Lorne on Wednesday.";
  const again = ["session", "refresh", "ferry", "--format", "json", ...file];
  expect((await run(again)).err).toContain("private network");
  const { out } = await run([...again, "--allow-private"]);
  expect(JSON.parse(out)).toMatchObject({ reports: ["A"] });
});

test("an address is given no more time than is said", async () => {
  const { status, err } = await run([`${server.origin}/slow`, "b.txt", "--allow-private", "--fetch-timeout", "0.3"]);
  expect([status, err]).toEqual([
    2,
    `storydiff: cannot fetch ${server.origin}/slow: it took longer than 0.3 seconds; --fetch-timeout gives it more\n`,
  ]);
});

test("what is waited for is said on a terminal after a while, and gone when it came", async () => {
  let said = "";
  const stderr = {
    isTTY: true,
    columns: 60,
    write(text: string): boolean {
      said += text;
      return true;
    },
    once: () => undefined,
    off: () => undefined,
  };
  const io = { stderr, env: { TERM: "xterm" } };
  expect(await waiting(io, "fetching it", Promise.resolve("it"))).toBe("it");
  expect(said).toBe("");
  await expect(
    waiting(
      io,
      "fetching it",
      after(1200).then(() => Promise.reject(new Error("no"))),
    ),
  ).rejects.toThrow("no");
  expect(said).toBe("fetching it\n\u001b[A\r\u001b[K");
});

test.each([
  [["--offline", "--refresh"], "--offline and --refresh contradict each other"],
  [["--refresh", "--no-cache"], "--refresh and --no-cache contradict each other"],
  [["--fetch-timeout", "0"], "--fetch-timeout takes seconds above 0"],
  [["--fetch-timeout", "soon"], "--fetch-timeout takes seconds above 0"],
])("%j is refused", async (words, why) => {
  await expect(requestOf(["a.txt", "b.txt", "--no-config", ...words], 80, {})).rejects.toThrow(why);
});

test("git hands over no addresses", async () => {
  await expect(requestOf(["git", "a", "b", "--offline"], 80, {})).rejects.toThrow("it is for two reports");
});

test.each([
  [{ XDG_CACHE_HOME: "/c", HOME: "/h" }, "/c/storydiff/pages"],
  [{ XDG_CACHE_HOME: "c", HOME: "/h" }, "/h/.cache/storydiff/pages"],
  [{}, null],
])("in %j pages are kept in %s", (environment, place) => {
  expect(pagesFolder(environment)).toBe(place);
});

test("the proxies are those of the environment, and the program says its name and version", () => {
  const environment = { https_proxy: "http://proxy:1", HTTP_PROXY: "http://proxy:2", NO_PROXY: "a" };
  const { proxies, userAgent } = webOf(linkOptionsOf({}), environment);
  expect(proxies).toEqual({ https: "http://proxy:1", http: "http://proxy:2", none: "a" });
  expect(userAgent).toMatch(/^storydiff\/\d+\.\d+\.\d+$/);
});

test.each([[["cache", "empty"]], [["cache", "clear", "all"]]])("%j is not understood", async (words) => {
  await expect(requestOf(words, 80, {})).rejects.toThrow("cache takes clear or nothing");
});
