/** A web server of this machine for tests, which answers as it is told; one loopback address stands for the internet. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createRawServer, type AddressInfo, type Server, type Socket } from "node:net";
import type { Network } from "../../lib/input/web/network.ts";

export type Answering = (response: ServerResponse, request: IncomingMessage) => void;

export interface WebServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly port: number;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
  readonly requests: readonly IncomingMessage[];
  readonly close: () => Promise<void>;
}

/** Serves pages by path; any other is answered with 404, robots.txt too. */
export async function webServer(pages: Readonly<Record<string, Answering>>): Promise<WebServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const answer = pages[request.url ?? ""];
    if (answer === undefined) response.writeHead(404).end();
    else answer(response, request);
  });
  const { port, close } = await listening(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    requests,
    get asked() {
      return requests.map(({ url }) => url ?? "");
    },
    close: () => {
      server.closeAllConnections();
      return close();
    },
  };
}

/** Serves what is no HTTP, or HTTP as no library would write it: the same bytes to whoever asks. */
export async function rawServer(answer: (socket: Socket) => void): Promise<Pick<WebServer, "origin" | "close">> {
  const sockets = new Set<Socket>();
  const server = createRawServer((socket) => {
    sockets.add(socket);
    socket
      .on("error", () => undefined)
      .once("data", () => {
        answer(socket);
      });
  });
  const { port, close } = await listening(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return close();
    },
  };
}

async function listening(server: Server): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** A network in which 127.0.0.1 is public and every other address is not; each name is looked up in what is given. */
export function smallNetwork(names: Readonly<Record<string, readonly string[]>> = {}): Network {
  return {
    lookup: (host, done) => {
      const found = names[host];
      if (found === undefined) done(Object.assign(new Error(host), { code: "ENOTFOUND" }), []);
      else {
        done(
          null,
          found.map((address) => ({ address, family: 4 })),
        );
      }
    },
    isPublic: (address) => address === "127.0.0.1",
  };
}
