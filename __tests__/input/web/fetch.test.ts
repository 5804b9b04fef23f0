import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "@jest/globals";
import { StorydiffError } from "../../../lib/errors.ts";
import { fetched, type Fetched, type WebOptions } from "../../../lib/input/web/fetch.ts";
import { rawServer, smallNetwork, webServer, type Answering } from "../../support/web-server.ts";

const servers: { readonly close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serving(pages: Readonly<Record<string, Answering>>) {
  const server = await webServer(pages);
  servers.push(server);
  return server;
}

async function raw(...answer: Parameters<typeof rawServer>) {
  const server = await rawServer(...answer);
  servers.push(server);
  return server;
}

const get = (address: string, options: WebOptions = {}, names: Readonly<Record<string, readonly string[]>> = {}) =>
  fetched(address, 100_000, options, smallNetwork(names));

const page =
  (text: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Answering =>
  (response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(text);
  };

const to =
  (location: string, status = 302): Answering =>
  (response) => {
    response.writeHead(status, { location, "set-cookie": "seen=1" }).end("elsewhere");
  };

const textOf = ({ bytes }: { readonly bytes: Uint8Array }): string => Buffer.from(bytes).toString();

describe("a page", () => {
  test("comes with what the server says that it is, and where it came from", async () => {
    const { origin } = await serving({ "/ferry": page("The ferry sank.") });
    const found = await get(`${origin}/ferry#end`);
    expect(textOf(found)).toBe("The ferry sank.");
    expect(found).toMatchObject({ contentType: "text/html; charset=utf-8", address: `${origin}/ferry`, notices: [] });
    expect(found.name).toBe("127.0.0.1/ferry");
  });

  test("is asked for by a program that says what it is, and keeps and tells nothing", async () => {
    const server = await serving({ "/a": to("/b"), "/b": page("b") });
    await get(`${server.origin}/a`, { userAgent: "storydiff/1.2.3" });
    const { headers } = server.requests[1] ?? {};
    expect(headers?.["user-agent"]).toBe("storydiff/1.2.3");
    expect([headers?.cookie, headers?.referer, headers?.authorization]).toEqual([undefined, undefined, undefined]);
  });

  test("may have no type", async () => {
    const { origin } = await serving({
      "/a": (response) => {
        response.end("a");
      },
    });
    expect((await get(`${origin}/a`)).contentType).toBeNull();
  });

  test("may come as HTTP/1.0 had it, with its end where the connection ends", async () => {
    const { origin } = await raw((socket) => socket.end("HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nThe end."));
    expect(textOf(await get(`${origin}/a`))).toBe("The end.");
  });

  test.each([
    ["gzip", gzipSync("The ferry sank.")],
    ["deflate", deflateSync("The ferry sank.")],
    ["br", brotliCompressSync("The ferry sank.")],
    ["gzip, br", brotliCompressSync(gzipSync("The ferry sank."))],
    ["identity", Buffer.from("The ferry sank.")],
  ])("is unpacked from %s", async (packing, bytes) => {
    const { origin } = await serving({ "/a": page(bytes, { "content-encoding": packing }) });
    expect(textOf(await get(`${origin}/a`))).toBe("The ferry sank.");
  });

  test.each([
    ["image/png", "it is a picture (image/png)"],
    ["Video/mp4; codecs=x", "it is a film"],
    ["audio/mpeg", "it is a recording"],
  ])("of %s is refused by name", async (type, why) => {
    const { origin } = await serving({ "/a": page("a", { "content-type": type }) });
    await expect(get(`${origin}/a`)).rejects.toMatchObject({ code: "binary", message: expect.stringContaining(why) });
  });

  test("ends where the server says, whatever it sends behind it", async () => {
    const { origin } = await raw((socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nThe ferry sank."));
    expect(textOf(await get(`${origin}/a`))).toBe("The ferry");
  });

  test("of another kind is left to its reader", async () => {
    const { origin } = await serving({ "/a": page("%PDF-", { "content-type": "application/octet-stream" }) });
    expect((await get(`${origin}/a`)).contentType).toBe("application/octet-stream");
  });
});

describe("an address that leads to another", () => {
  test.each([301, 302, 303, 307, 308])("is followed on %d, and it is said", async (status) => {
    const { origin } = await serving({ "/a": to("b/../c?d#e", status), "/c?d": page("c") });
    const found = await get(`${origin}/a`);
    expect([textOf(found), found.address]).toEqual(["c", `${origin}/c?d`]);
    expect(found.notices).toEqual([`its address leads to ${origin}/c?d`]);
  });

  test("is no other where only a stroke is added", async () => {
    const { origin } = await serving({ "/a": to("/a/"), "/a/": page("a") });
    expect((await get(`${origin}/a`)).notices).toEqual([]);
  });

  test("is told where it goes round, or on without an end", async () => {
    const pages = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`/${i}`, to(`/${i + 1}`)]));
    const { origin, asked } = await serving({ ...pages, "/a": to("/b"), "/b": to("/a") });
    await expect(get(`${origin}/a`)).rejects.toThrow("it leads back to itself");
    await expect(get(`${origin}/0`)).rejects.toThrow("it leads on more than 10 times");
    expect(asked.length).toBeLessThan(20);
  });

  test.each([
    ["http://127.0.0.2:1/", "private-address"],
    ["http://[::1]:1/", "private-address"],
    ["http://2130706434:1/", "private-address"],
    ["http://localhost:1/", "private-address"],
    ["http://inside.example:1/", "private-address"],
    ["file:///etc/passwd", "bad-address"],
    ["http://a:b@127.0.0.1/", "bad-address"],
  ])("is not followed to %s", async (location, code) => {
    const { origin } = await serving({ "/a": to(location) });
    const names = { "inside.example": ["127.0.0.2"], localhost: ["127.0.0.1"] };
    await expect(get(`${origin}/a`, {}, names)).rejects.toMatchObject({ code });
  });

  test("that is none is told with where it was met", async () => {
    const { origin } = await serving({ "/a": to("ftp://a.example/b") });
    await expect(get(`${origin}/a`)).rejects.toThrow(
      `${origin}/a, which leads to ftp://a.example/b: only http and https`,
    );
  });

  test("without saying where is no page", async () => {
    const { origin } = await serving({ "/a": (response) => response.writeHead(302).end() });
    await expect(get(`${origin}/a`)).rejects.toThrow("answers 302 and no page");
  });
});

describe("what is private", () => {
  test.each([
    "http://127.0.0.2/",
    "http://127.1.1/",
    "http://0x7f000002/",
    "http://localhost/",
    "http://a.localhost./",
    "http://printer/",
    "http://nas.local/",
  ])("%s is not asked", async (address) => {
    await expect(get(address)).rejects.toMatchObject({
      code: "private-address",
      message: expect.stringContaining("--allow-private"),
    });
  });

  test("is not reached through a name, not even one that has a public address, too", async () => {
    const server = await serving({ "/a": page("a") });
    const address = `http://news.example:${server.port}/a`;
    await expect(get(address, {}, { "news.example": ["127.0.0.2"] })).rejects.toThrow(
      "news.example (127.0.0.2) is on this machine",
    );
    await expect(get(address, {}, { "news.example": ["127.0.0.1", "127.0.0.2"] })).rejects.toThrow("private network");
    expect(server.asked).toEqual([]);
    expect(textOf(await get(address, {}, { "news.example": ["127.0.0.1"] }))).toBe("a");
  });

  test("is not reached through a name that changes its address from one connection to the next", async () => {
    const server = await serving({
      "/a": (response) => response.writeHead(302, { location: "/b", connection: "close" }).end(),
      "/b": page("inside"),
    });
    const answers = [["127.0.0.1"], ["127.0.0.2"]];
    const network = smallNetwork();
    const changing = {
      ...network,
      lookup: (host: string, done: Parameters<typeof network.lookup>[1]) => {
        smallNetwork({ [host]: answers.shift() ?? [] }).lookup(host, done);
      },
    };
    const address = `http://news.example:${server.port}/a`;
    await expect(fetched(address, 1000, {}, changing)).rejects.toMatchObject({ code: "private-address" });
    expect(server.asked).toEqual(["/a"]);
  });

  test("is read where that is allowed", async () => {
    const server = await serving({ "/a": page("a") });
    const options = { allowPrivate: true };
    const found = await fetched(`http://localhost:${server.port}/a`, 1000, options);
    expect(textOf(found)).toBe("a");
    await expect(fetched(`http://localhost:${server.port}/a`, 1000)).rejects.toMatchObject({ code: "private-address" });
  });
});

describe("limits", () => {
  test("hold for what is unpacked: a thousand bytes that are a million", async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const { origin } = await serving({ "/a": page(bomb, { "content-encoding": "gzip" }) });
    await expect(get(`${origin}/a`)).rejects.toMatchObject({
      code: "too-large",
      message: `cannot fetch ${origin}/a: it is larger than 100000 bytes, the most that is read; --max-bytes reads more`,
    });
  });

  test("hold for what the server says of its length, and for what it sends without", async () => {
    const { origin } = await serving({
      "/said": (response) => {
        response.writeHead(200, { "content-length": "200000" }).write("a");
      },
      "/unsaid": (response) => {
        const more = (): void => {
          if (response.write(Buffer.alloc(10_000, "a"))) setImmediate(more);
          else response.once("drain", more);
        };
        more();
      },
    });
    for (const path of ["/said", "/unsaid"]) {
      await expect(get(`${origin}${path}`)).rejects.toMatchObject({ code: "too-large" });
    }
  });

  test.each([
    ["no answer", (): undefined => undefined],
    ["headers that do not end", (response): void => void response.socket?.write("HTTP/1.1 200 OK\r\nX: ")],
    [
      "a body that does not end",
      (response): void => void response.writeHead(200, { "content-length": "9" }).write("a"),
    ],
    [
      "a body that comes drop by drop",
      (response): void => {
        const drops = setInterval(() => response.write("a"), 20);
        response.on("close", () => {
          clearInterval(drops);
        });
      },
    ],
  ] satisfies readonly (readonly [string, Answering])[])("end %s in time", async (_, answer) => {
    const { origin } = await serving({ "/a": answer });
    await expect(get(`${origin}/a`, { timeout: 200 })).rejects.toMatchObject({
      code: "out-of-time",
      message: `cannot fetch ${origin}/a: it took longer than 0.2 seconds; --fetch-timeout gives it more`,
    });
  });
});

describe("trouble is told", () => {
  test.each([
    [401, "not-sent", "name and a password"],
    [403, "not-sent", "not send this page to programs"],
    [404, "not-found", "there is no such page; check the address"],
    [410, "not-found", "any more"],
    [418, "not-sent", "answers 418 and no page"],
    [451, "not-sent", "the law"],
    [500, "not-sent", "try again later"],
  ])("for an answer of %d", async (status, code, why) => {
    const { origin } = await serving({ "/a": (response) => response.writeHead(status).end("no") });
    const message = expect.stringMatching(`^cannot fetch ${origin}/a: .*${why}`);
    await expect(get(`${origin}/a`)).rejects.toMatchObject({ code, message });
  });

  test.each([
    ["120", "try again in 120 seconds"],
    ["Sat, 06 Jan 2024 10:00:00 GMT", "try again after Sat, 06 Jan 2024 10:00:00 GMT"],
  ])("with the time to wait, %s", async (retryAfter, why) => {
    const { origin } = await serving({
      "/a": (response) => response.writeHead(429, { "retry-after": retryAfter }).end(),
    });
    await expect(get(`${origin}/a`)).rejects.toThrow(why);
  });

  test("for a server that is not there, and a name that nobody has", async () => {
    const { origin, close } = await webServer({});
    await close();
    await expect(get(`${origin}/a`)).rejects.toMatchObject({
      code: "unreachable",
      message: expect.stringContaining("takes no connection"),
    });
    await expect(get("http://nobody.example/")).rejects.toThrow("there is no server of that name");
  });

  test.each([
    ["a chunk that breaks off", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\nThe ferry", "broke off"],
    ["a length that is too long", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nThe ferry", "broke off"],
    [
      "packing that breaks off",
      Buffer.concat([
        Buffer.from("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n"),
        gzipSync("The ferry sank.").subarray(0, 20),
      ]),
      "broke off",
    ],
    [
      "a packing that it is not",
      "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnone",
      "cannot be unpacked",
    ],
    [
      "a packing that nobody asked for",
      "HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\nContent-Length: 4\r\n\r\nnone",
      "packs it as zstd",
    ],
    ["nothing", "", "broke off"],
    ["what is no HTTP", "SSH-2.0-OpenSSH_9.6\r\n", "is no HTTP"],
  ])("for %s", async (_, answer, why) => {
    const { origin } = await raw((socket) => socket.end(answer));
    await expect(get(`${origin}/a`)).rejects.toMatchObject({
      code: expect.stringMatching(/unreachable|not-sent/),
      message: expect.stringContaining(why),
    });
  });
});

test("whatever a server sends gives bytes or an error that can be mended", async () => {
  let answer = Buffer.alloc(0);
  const { origin } = await raw((socket) => socket.end(answer));
  const headers = fc.subarray([
    ...["Content-Length: 5", "Content-Encoding: gzip", "Content-Encoding: br", "Content-Encoding: deflate, gzip"],
    ...[
      "Transfer-Encoding: chunked",
      "Content-Type: text/html; charset=\xff",
      "Content-Type: image",
      "Connection: close",
    ],
    ...[
      "Location: http://[",
      "Location: //",
      "Location: /a",
      "Location: ?\xff",
      "Retry-After: \xff",
      "Content-Length: 5",
    ],
  ]);
  const status = fc.constantFrom("200 OK", "200", "204 None", "302 Found", "301", "404 None", "429 Wait", "999 What");
  const bytes = fc.uint8Array({ maxLength: 40 }).map((some) => Buffer.from(some));
  const body = fc.oneof(
    bytes,
    bytes.map(gzipSync),
    bytes.map(brotliCompressSync),
    fc.constant("5\r\nThe f\r\n0\r\n\r\n"),
  );
  const spoilt = fc.option(fc.record({ at: fc.nat(200), length: fc.nat(9), bytes }), { freq: 2 });
  await fc.assert(
    fc.asyncProperty(status, headers, body, spoilt, async (code, lines, sent, spoil) => {
      const head = [`HTTP/1.1 ${code}`, ...lines, "", ""].join("\r\n");
      answer = Buffer.concat([Buffer.from(head, "latin1"), Buffer.from(sent)]);
      if (spoil !== null) {
        const [before, behind] = [answer.subarray(0, spoil.at), answer.subarray(spoil.at + spoil.length)];
        answer = Buffer.concat([before, spoil.bytes, behind]);
      }
      const found = await get(`${origin}/a`, { timeout: 2000 }).catch((error: unknown) => error);
      expect(found instanceof StorydiffError || (found as Fetched).bytes instanceof Uint8Array).toBe(true);
    }),
    { numRuns: 300 },
  );
});

describe("a proxy", () => {
  test("is asked for a page, and for the name as well", async () => {
    const proxy = await serving({ "http://news.example/a": page("a") });
    const proxies = { http: proxy.origin, https: "", none: "other.example" };
    expect(textOf(await get("http://news.example/a", { proxies }))).toBe("a");
    await expect(get("http://other.example/a", { proxies })).rejects.toThrow("there is no server of that name");
  });

  test("may be written without http, and is none where it is no address", async () => {
    const proxy = await serving({ "http://news.example/a": page("a") });
    const through = (http: string) => get("http://news.example/a", { proxies: { http, https: "", none: "" } });
    expect(textOf(await through(proxy.origin.replace("http://", "")))).toBe("a");
    await expect(through("http://")).rejects.toThrow("the proxy of the environment is no address");
  });

  test("is not asked for what an address itself says to be private", async () => {
    const proxy = await serving({});
    const proxies = { http: proxy.origin, https: proxy.origin, none: "" };
    for (const address of ["http://10.0.0.1/", "https://[fd00::1]/", "http://localhost/", "http://printer.local/"]) {
      await expect(get(address, { proxies })).rejects.toMatchObject({ code: "private-address" });
    }
    expect(proxy.asked).toEqual([]);
  });
});

const certificate = selfSigned();

(certificate === null ? test.skip : test)(
  "a certificate that nobody vouches for is not taken (needs openssl)",
  async () => {
    const server = createServer(certificate ?? {}, (_, response) => response.end("a"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    servers.push({
      close: () =>
        new Promise((resolve) =>
          server.close(() => {
            resolve();
          }),
        ),
    });
    const { port } = server.address() as AddressInfo;
    await expect(get(`https://127.0.0.1:${port}/a`)).rejects.toMatchObject({
      code: "unreachable",
      message: expect.stringContaining("nobody known vouches for the server's certificate"),
    });
    await expect(get(`http://127.0.0.1:${port}/a`)).rejects.toMatchObject({ code: "unreachable" });
  },
);

/** A key and a certificate for a day, signed by itself; `null` where there is no openssl. */
function selfSigned(): { readonly key: Buffer; readonly cert: Buffer } | null {
  const folder = mkdtempSync(join(tmpdir(), "storydiff-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  try {
    const made = spawnSync("openssl", [
      ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1"],
      ...["-subj", "/CN=127.0.0.1", "-keyout", key, "-out", cert],
    ]);
    return made.status === 0 ? { key: readFileSync(key), cert: readFileSync(cert) } : null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a copy in the Wayback Machine comes as it was archived, called by what it is a copy of", async () => {
  const copy = "/web/20240106091500id_/http://harbourpost.example/ferry?a=1";
  const server = await serving({
    "/web/2024id_/http://harbourpost.example/ferry?a=1": to(copy.replace("id_", "")),
    [copy]: page("The ferry sank."),
  });
  const archive = `http://web.archive.org:${server.port}`;
  const given = `${archive}/web/2024/http://harbourpost.example/ferry?a=1`;
  const found = await get(given, {}, { "web.archive.org": ["127.0.0.1"] });
  expect(textOf(found)).toBe("The ferry sank.");
  expect(found).toMatchObject({
    address: `${archive}${copy.replace("id_", "")}`,
    name: "harbourpost.example/ferry",
    notices: ["a copy of http://harbourpost.example/ferry?a=1 that the Wayback Machine made, 2024-01-06, 09:15 UTC"],
  });
});

describe("robots.txt", () => {
  const robots = (rules: string) => serving({ "/a/b": page("b"), "/robots.txt": page(rules) });

  test.each([
    "User-agent: *\nDisallow: /a",
    "User-agent: StoryDiff\nDisallow: /",
    "User-agent: other\nDisallow:\n\nUser-agent: *\nDisallow: /*b$",
  ])("is noted where it asks programs not to read: %j", async (rules) => {
    const { origin } = await robots(rules);
    const { notices } = await get(`${origin}/a/b`, { userAgent: "storydiff/1.2.3" });
    expect(notices).toEqual([expect.stringContaining("robots.txt asks programs not to read it")]);
  });

  test.each([
    "",
    "User-agent: *\nDisallow: /c",
    "User-agent: other\nDisallow: /",
    "User-agent: *\nDisallow: /a\nAllow: /a/b",
  ])("says nothing where it does not: %j", async (rules) => {
    const { origin } = await robots(rules);
    expect((await get(`${origin}/a/b`)).notices).toEqual([]);
  });
});
