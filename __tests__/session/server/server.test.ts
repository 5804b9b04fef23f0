/** Where a session is served, and where it is not. */
import { connect } from "node:net";
import { once } from "node:events";
import { expect, test } from "@jest/globals";
import { serve } from "../../../lib/session/server/server.ts";
import { openedSession, servedSession, surroundings } from "../../support/served.ts";

test("each time it is served it has another token of 32 bytes", async () => {
  const [one, other] = [await servedSession(), await servedSession()];
  expect(Buffer.from(one.token, "base64url")).toHaveLength(32);
  expect(one.token).not.toBe(other.token);
  const cookie = { Cookie: `storydiff-${other.port}=${one.token}` };
  expect((await other.ask("/", { headers: cookie })).status).toBe(403);
});

test("it listens at one address of the loopback, and at no other of the machine", async () => {
  const { port } = await servedSession();
  const socket = connect(port, "127.0.0.2");
  await expect(once(socket, "connect")).rejects.toThrow(/ECONNREFUSED|EADDRNOTAVAIL/);
});

test("a port that is taken is named, and another is asked for", async () => {
  const { port } = await servedSession();
  const { session } = openedSession();
  const serving = serve(session, { author: "Ana", ...surroundings, port });
  await expect(serving).rejects.toThrow(`cannot serve at port ${port}: another program has it; give another --port`);
  await expect(serve(session, { author: "Ana", ...surroundings, port: 70_000 })).rejects.toThrow("from 0 to 65535");
});
