/** Who is let in, on a server that listens. */
import { connect } from "node:net";
import { expect, test } from "@jest/globals";
import { servedSession, type Asked } from "../../support/served.ts";

test("the first address gives the cookie and leads to the page, which shows no token", async () => {
  const { ask, token, port, address } = await servedSession();
  const { pathname, search } = new URL(address);
  const first = await ask(`${pathname}${search}`, { headers: { Cookie: undefined } });
  expect(first).toMatchObject({ status: 303, headers: { location: "/" } });
  expect(first.headers["set-cookie"]).toEqual([`storydiff-${port}=${token}; Path=/; HttpOnly; SameSite=Strict`]);
  const page = await ask("/");
  expect([page.status, page.text.includes(token)]).toEqual([200, false]);
});

const everywhere = [
  "/",
  "/?token=wrong",
  "/style.css",
  "/script.js",
  "/items/x",
  "/texts",
  "/changes?since=1",
  "/events",
  "/export/csv",
  "/nothing",
];
test.each(everywhere)("without the token nothing is told: %s", async (path) => {
  const { ask, token, port } = await servedSession();
  const cookies = [undefined, `storydiff-${port}=`, `storydiff-${port}=${token}x`, `storydiff-${port - 1}=${token}`];
  for (const Cookie of cookies) expect(await ask(path, { headers: { Cookie } })).toMatchObject({ status: 403 });
});

test("the token counts in the first address alone", async () => {
  const { ask, token } = await servedSession();
  for (const path of [`/texts?token=${token}`, `//?token=${token}`, `/${token}`, `/#token=${token}`]) {
    expect(await ask(path, { headers: { Cookie: undefined, Authorization: `Bearer ${token}` } })).toMatchObject({
      status: 403,
    });
  }
  const posted = await ask(`/?token=${token}`, { body: { token }, headers: { Cookie: undefined } });
  expect(posted.status).toBe(403);
});

/** How another page, or another program's name for this address, would ask. */
const foreign: readonly (readonly [why: string, headers: NonNullable<Asked["headers"]>])[] = [
  ["another name for this address", { Host: "evil.example" }],
  ["another name with this port", { Host: "evil.example:PORT" }],
  ["a name that begins like ours", { Host: "127.0.0.1.evil.example:PORT" }],
  ["this address at another port", { Host: "127.0.0.1:1" }],
  ["no port", { Host: "127.0.0.1" }],
  ["another origin", { Origin: "http://evil.example" }],
  ["another port of this machine", { Origin: "http://127.0.0.1:1" }],
  ["https", { Origin: "https://127.0.0.1:PORT" }],
  ["localhost for 127.0.0.1", { Origin: "http://localhost:PORT" }],
  ["an origin that is none", { Origin: "null" }],
  ["another site, by the browser's word", { "Sec-Fetch-Site": "cross-site" }],
  ["another origin of this site, by the browser's word", { "Sec-Fetch-Site": "same-site" }],
  ["another site, with an origin that is none", { Origin: "null", "Sec-Fetch-Site": "cross-site" }],
];
test.each(foreign)("neither read nor written from %s", async (_, headers) => {
  const { ask, port, session } = await servedSession();
  const told = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value?.replace("PORT", String(port))]),
  );
  expect((await ask("/", { headers: told })).status).toBe(403);
  expect((await ask("/undo", { body: {}, headers: told })).status).toBe(403);
  expect(session.log()).toHaveLength(1);
});

test("nothing is written where a browser does not say from where it comes", async () => {
  const { ask } = await servedSession();
  const statusOf = async (headers: NonNullable<Asked["headers"]>) => (await ask("/undo", { body: {}, headers })).status;
  expect(await statusOf({ Origin: undefined })).toBe(403);
  expect(await statusOf({ Origin: undefined, "Sec-Fetch-Site": "none" })).toBe(403);
  expect(await statusOf({ Origin: undefined, "Sec-Fetch-Site": "same-origin" })).toBe(303);
  // A form of a page without referrer.
  expect(await statusOf({ Origin: "null", "Sec-Fetch-Site": "same-origin" })).toBe(303);
});

test("localhost is a name of this address too", async () => {
  const { ask, port } = await servedSession();
  const headers = { Host: `localhost:${port}`, Origin: `http://localhost:${port}` };
  expect((await ask("/undo", { body: {}, headers })).status).toBe(303);
});

test.each(["/", "/nothing", "/?token=wrong", "/items/nothing", "/changes?since=x"])(
  "every answer tells the browser to run and keep nothing else: %s",
  async (path) => {
    const { ask } = await servedSession();
    const { headers } = await ask(path);
    expect(headers).toMatchObject({
      "content-security-policy":
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "cache-control": "no-store",
    });
    expect(Object.keys(headers).filter((name) => /access-control|powered|^server$/.test(name))).toEqual([]);
  },
);

test.each([
  ["DELETE", "/", "GET, HEAD"],
  ["PUT", "/decisions", "POST"],
  ["GET", "/decisions", "POST"],
  ["POST", "/texts", "GET, HEAD"],
  ["OPTIONS", "/undo", "POST"],
])("%s %s is not done, and what is is told", async (method, path, allow) => {
  const { ask } = await servedSession();
  expect(await ask(path, { method })).toMatchObject({ status: 405, headers: { allow } });
});

test.each([
  "/../../etc/passwd",
  "/items/..%2f..%2fetc%2fpasswd",
  "/export/..%2f..%2fetc",

  "/script.js/..%5c..%5cwin.ini",
  "/%00",
])("no path leads to a file: %s", async (path) => {
  const { ask } = await servedSession();
  expect((await ask(path)).status).toBe(404);
});

test("a form is posted as a form", async () => {
  const { ask, session } = await servedSession();
  for (const type of ["application/json", "text/plain", "multipart/form-data; boundary=x", "", undefined]) {
    expect((await ask("/undo", { body: "", headers: { "Content-Type": type } })).status).toBe(415);
  }
  expect(session.log()).toHaveLength(1);
});

test("what is too long is not read", async () => {
  const { ask, session } = await servedSession();
  const note = "x".repeat(300_000);
  expect((await ask("/decisions", { body: { note } })).status).toBe(413);
  expect((await ask("/decisions", { body: { note: note.slice(0, 10_001) } })).status).toBe(413);
  const chunked = { "Transfer-Encoding": "chunked", "Content-Length": undefined };
  expect((await ask("/decisions", { body: { note }, headers: chunked })).status).toBe(411);
  expect((await ask("/", { headers: { "X-Long": "x".repeat(20_000) } })).status).toBe(431);
  expect(session.log()).toHaveLength(1);
});

test("who sends slowly is not waited for", async () => {
  const { port, token, origin } = await servedSession();
  const answer = await new Promise<string>((resolve, reject) => {
    let text = "";
    const socket = connect(port, "127.0.0.1").setEncoding("utf8");
    socket
      .on("error", reject)
      .on("data", (more: string) => (text += more))
      .on("close", () => {
        resolve(text);
      });
    const head = [`Host: 127.0.0.1:${port}`, `Cookie: storydiff-${port}=${token}`, `Origin: ${origin}`];
    const form = ["Content-Type: application/x-www-form-urlencoded", "Content-Length: 100"];
    socket.write(`POST /undo HTTP/1.1\r\n${[...head, ...form].join("\r\n")}\r\n\r\nauthor=`);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});
