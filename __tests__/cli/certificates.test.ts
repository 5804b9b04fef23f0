/** Addresses of https, through the built command and a server of this machine, with certificates made by openssl. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "@jest/globals";
import { folderOf, storydiff, type Outcome } from "../support/command.ts";

const folder = folderOf({ "b.txt": "The ferry Alma sank off Lorne on Wednesday.\n" });
const file = (name: string): string => join(folder.path, name);
const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;
const withOpenssl = hasOpenssl ? test : test.skip;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
afterAll(() => {
  folder.remove();
});

/** The address of a server whose certificate, `cert.pem`, vouches for itself; it is of this name, for so many days. */
async function served(name: string, days: number): Promise<string> {
  const files = ["-keyout", file("key.pem"), "-out", file("request.pem")];
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const extension = ["-addext", `subjectAltName=${name}`];
  spawnSync("openssl", ["req", "-new", ...key, "-subj", "/CN=storydiff", ...extension, ...files]);
  const signed = ["-in", file("request.pem"), "-signkey", file("key.pem"), "-copy_extensions", "copy"];
  spawnSync("openssl", ["x509", "-req", ...signed, "-days", String(days), "-out", file("cert.pem")]);
  const server = createServer(
    { key: readFileSync(file("key.pem")), cert: readFileSync(file("cert.pem")) },
    (_, response) => response.end("The ferry Alma sank off Lorne on Tuesday."),
  );
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}/ferry`;
}

function run(address: string, env: Readonly<Record<string, string>>): Promise<Outcome> {
  const words = [address, "b.txt", "--allow-private", "--no-cache"];
  return storydiff(folder.path, words, { env });
}

const trusting = { NODE_EXTRA_CA_CERTS: file("cert.pem") };

withOpenssl("a certificate of an authority of one's own is taken (needs openssl)", async () => {
  const { status, out, err } = await run(await served("IP:127.0.0.1", 1), trusting);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toMatch(/≠ 1 {2}time/);
});

withOpenssl.each([
  ["nobody vouches for", "IP:127.0.0.1", 1, {}, "nobody known vouches for the server's certificate"],
  ["is of another name", "DNS:other.example", 1, trusting, "the server's certificate is for another name"],
  ["has expired", "IP:127.0.0.1", -1, trusting, "the server's certificate has expired"],
])("one that %s is refused, with the address and the reason (needs openssl)", async (_, name, days, env, why) => {
  const address = await served(name, days);
  const { status, out, err } = await run(address, env);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(`storydiff: cannot fetch ${address}: ${why}`);
});
