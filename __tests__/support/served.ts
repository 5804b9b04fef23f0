/** A session of two short reports, served for a test, and requests to it as no browser would let a page make them. */
import { request, type IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { afterEach } from "@jest/globals";
import { reportFromText } from "../../lib/input/read-report.ts";
import type { Report } from "../../lib/model.ts";
import { serve } from "../../lib/session/server/server.ts";
import type { Serving } from "../../lib/session/server/work.ts";
import { createSession, type Session, type Surroundings } from "../../lib/session/session.ts";
import { folderOf } from "./command.ts";

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** What a request is made of, where it is not as the session's own page makes it; `undefined` leaves a header out. */
export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | URLSearchParams | Readonly<Record<string, string>>;
}

export interface ServedSession {
  readonly session: Session;
  readonly address: string;
  readonly origin: string;
  readonly port: number;
  readonly token: string;
  /** Asks as the session's own tab does, with its cookie, but for what `asked` tells otherwise. */
  readonly ask: (path: string, asked?: Asked) => Promise<Answered>;
  /** Posts a form as the page's script does, and gives the JSON of the answer. */
  readonly post: (path: string, form: Readonly<Record<string, string>>) => Promise<Record<string, unknown>>;
  readonly close: () => Promise<void>;
}

export function reportOf(text: string, name: string): Report {
  return reportFromText(text, { name });
}

export const floodReports = [
  reportOf("The river Orla flooded Brenk on Monday. Twelve houses fell. The flood in Brenk killed 24 people.", "a"),
  reportOf("The river Orla flooded Brenk on Monday. Twelve houses fell. The flood in Brenk killed 12 people.", "b"),
];

const towns = ["Orla", "Brenk", "Tavel", "Quist", "Marn", "Ulden", "Sorrel", "Pike", "Gant", "Wexley"];

/** Two reports that tell another toll of each of many fires. */
export function manyFindings(fires: number): readonly Report[] {
  const told = (dead: number): string =>
    Array.from({ length: fires }, (_, i) => {
      const place = `${towns[i % 10] ?? ""}${towns[Math.floor(i / 10) % 10]?.toLowerCase() ?? ""}${i}`;
      return `The fire in ${place} killed ${dead + i} people.`;
    }).join(" ");
  return [reportOf(told(11), "a"), reportOf(told(1011), "b")];
}

let seconds = 0;
export const surroundings: Surroundings = {
  now: () => new Date((seconds += 1) * 1000).toISOString(),
  version: "0",
};

/** What ends what a test opened, the last first. */
const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A new session, closed and removed after the test. */
export function openedSession(reports: readonly Report[] = floodReports): { readonly session: Session } {
  const folder = folderOf({});
  const options = { similarity: "words", minConfidence: "medium" } as const;
  const session = createSession(join(folder.path, "flood.storydiff"), "flood", "Ana", reports, options, surroundings);
  open.unshift(async () => {
    session.close();
    folder.remove();
  });
  return { session };
}

/** Serves a new session until the end of the test. */
export async function servedSession(
  serving: Partial<Serving> = {},
  reports: readonly Report[] = floodReports,
): Promise<ServedSession> {
  const { session } = openedSession(reports);
  const served = await serve(session, { author: "Ana", ...surroundings, ...serving });
  open.unshift(served.close);
  return { session, ...clientOf(served.address), close: served.close };
}

export function clientOf(address: string): Omit<ServedSession, "session" | "close"> {
  const { origin, port: portText, searchParams } = new URL(address);
  const [port, token] = [Number(portText), searchParams.get("token") ?? ""];
  const ask: ServedSession["ask"] = (path, asked = {}) => {
    const { body } = asked;
    const form = body === undefined || typeof body === "string" ? body : new URLSearchParams(body).toString();
    const method = asked.method ?? (body === undefined ? "GET" : "POST");
    const headers = {
      Host: `127.0.0.1:${port}`,
      Cookie: `storydiff-${port}=${token}`,
      ...(method === "GET" ? {} : { Origin: origin, "Content-Type": "application/x-www-form-urlencoded" }),
      ...(form === undefined ? {} : { "Content-Length": String(Buffer.byteLength(form)) }),
      ...asked.headers,
    };
    return asking(port, path, method, headers, form);
  };
  return {
    address,
    origin,
    port,
    token,
    ask,
    post: async (path, form) => {
      const { text } = await ask(path, { body: form, headers: { Accept: "application/json" } });
      return JSON.parse(text) as Record<string, unknown>;
    },
  };
}

function asking(
  port: number,
  path: string,
  method: string,
  headers: Readonly<Record<string, string | undefined>>,
  body: string | undefined,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const told = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
    const outgoing = request({ host: "127.0.0.1", port, path, method, headers: told, agent: false });
    outgoing.on("error", reject).on("response", (incoming) => {
      let text = "";
      incoming.setEncoding("utf8").on("data", (more: string) => {
        text += more;
      });
      incoming.on("error", reject).on("end", () => {
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text });
      });
    });
    outgoing.end(body);
  });
}
