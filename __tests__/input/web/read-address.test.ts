import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readReport, readText } from "../../../lib/input/read-report.ts";
import { webServer, type WebServer } from "../../support/web-server.ts";

const story = `The ferry Alma sank off the quay on Friday, and twelve people were saved by fishermen who had seen it from the shore.
Nobody knows why it sank, the harbour master said, and divers will look at the hull when the sea is calm again.
The company that owns the ferry said it had been looked at in May, and that nothing had been found to be wrong with it.`;

const page = `<!doctype html><html lang="en"><head><title>Ferry sinks</title><meta property="og:site_name" content="The Quay Post"></head>
<body><article><h1>Ferry sinks</h1>${story
  .split("\n")
  .map((line) => `<p>${line}</p>`)
  .join("")}</article></body></html>`;

let server: WebServer;
beforeAll(async () => {
  const serve =
    (type: string, body: string | Buffer): Parameters<typeof webServer>[0][string] =>
    (response) => {
      response.writeHead(200, { "content-type": type }).end(body);
    };
  const item = (title: string): string =>
    `<item><title>${title}</title><description>&lt;p&gt;${story}&lt;/p&gt;</description></item>`;
  server = await webServer({
    "/ferry.html": serve("text/html", page),
    "/ferry.txt": serve("text/plain; charset=windows-1251", Buffer.from("cfe0f0eeec", "hex")),
    "/feed": serve("application/rss+xml", `<rss version="2.0"><channel>${item("One")}${item("Two")}</channel></rss>`),
    "/empty": serve("text/plain", ""),
  });
});
afterAll(() => server.close());

const web = { allowPrivate: true };

test("a page is read from its address, and named after its site", async () => {
  const given = `${server.origin}/ferry.html#top`;
  const report = await readReport(given, { web });
  expect(report).toMatchObject({ name: "The Quay Post", source: given, format: "html", notices: [] });
  expect(report.text).toContain("twelve people were saved");
  expect((await readReport(given, { web, name: "Mine" })).name).toBe("Mine");
});

test("what names no site is named after its address", async () => {
  expect(await readReport(`${server.origin}/ferry.txt`, { web })).toMatchObject({
    name: "127.0.0.1/ferry.txt",
    format: "text",
  });
});

test("an item of a feed is named behind its address", async () => {
  expect((await readReport(`${server.origin}/feed#2`, { web })).text).toContain("Two");
  await expect(readReport(`${server.origin}/feed`, { web })).rejects.toMatchObject({ code: "which-item" });
});

test("an empty answer is an empty report", async () => {
  await expect(readReport(`${server.origin}/empty`, { web })).rejects.toMatchObject({ code: "empty" });
});

test("a text is read from its address in the encoding that the server names", async () => {
  expect(await readText(`${server.origin}/ferry.txt`, { web })).toBe("Паром");
});

test("an address of this machine is not read unless that is allowed", async () => {
  await expect(readReport(`${server.origin}/ferry.html`)).rejects.toMatchObject({ code: "private-address" });
});

test.each(["www.quaypost.example", "quaypost.example/ferry"])("%s may be meant as an address", async (given) => {
  await expect(readReport(given)).rejects.toThrow("or write https:// before an address");
});
