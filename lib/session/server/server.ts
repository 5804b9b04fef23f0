/** A session served to the browsers of this machine, and to no other: over the loopback, to who has the token. */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server, type ServerOptions } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { StorydiffError } from "../../errors.ts";
import type { Session } from "../session.ts";
import { sessionApp } from "./app.ts";
import { feedOf } from "./feed.ts";
import type { Serving } from "./work.ts";

export interface Served {
  /** The first address, with the token: for the editor alone. */
  readonly address: string;
  /** Ends every connection; what was acknowledged is in the file. The session stays open. */
  readonly close: () => Promise<void>;
}

/** Serves a session until it is closed. Throws `bad-option` where the port cannot be had. */
export async function serve(session: Session, serving: Serving & { readonly port?: number }): Promise<Served> {
  const server = createServer(limits);
  const port = await listening(server, serving.port ?? 0);
  const token = randomBytes(32).toString("base64url");
  const feed = feedOf(session);
  const app = sessionApp(session, feed, { port, token }, serving);
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  server.on("request", (incoming, outgoing) => void answer(incoming, outgoing));
  return {
    address: `http://${loopback}:${port}/?token=${token}`,
    close: async () => {
      if (!server.listening) return;
      feed.close();
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

const loopback = "127.0.0.1";

/** Milliseconds and bytes; who needs more of them on the loopback is up to nothing good. */
const limits: ServerOptions = {
  headersTimeout: 5_000,
  requestTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16 * 1024,
};

/** Gives the port that was had; any free one for 0. */
async function listening(server: Server, port: number): Promise<number> {
  try {
    server.listen(port, loopback);
    await once(server, "listening");
  } catch (error) {
    const { code = "unknown fault" } = error as NodeJS.ErrnoException;
    const reason = reasons[code] ?? code;
    throw new StorydiffError("bad-option", `cannot serve at port ${port}: ${reason}; give another --port`);
  }
  return (server.address() as AddressInfo).port;
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: "another program has it",
  EACCES: "it is kept for the system",
  ERR_SOCKET_BAD_PORT: "ports go from 0 to 65535",
};
