/**
 * Measures the page of a session of many findings over HTTP, without a browser: until the page is there, and until a verdict is
 * acknowledged.
 *
 *     npm run bench:serving -- [--findings 5000] [--verdicts 200] [--json]
 *
 * The reports are made up. Verdicts are posted one after the other over one connection, as a tab posts them, and answered with what
 * the tab redraws. The milliseconds are of this machine, client and server together in one process.
 */
import { Agent, request } from "node:http";
import { join } from "node:path";
import { serve } from "../lib/session/server/server.ts";
import { createSession, type Session } from "../lib/session/session.ts";
import { benchOfSession, openings, options, reportsOf, surroundings } from "./big-session.ts";
import { median } from "./table.ts";

/** The session's own tab. */
interface Tab {
  readonly ask: (path: string, form?: Readonly<Record<string, string>>) => Promise<string>;
  readonly leave: () => void;
}

function tabOf(address: string): Tab {
  const { origin, hostname, port, searchParams } = new URL(address);
  const agent = new Agent({ keepAlive: true });
  const headers = {
    Cookie: `storydiff-${port}=${searchParams.get("token") ?? ""}`,
    Origin: origin,
    Accept: "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
  };
  const ask: Tab["ask"] = (path, form) =>
    new Promise((resolve, reject) => {
      const body = form === undefined ? "" : new URLSearchParams(form).toString();
      const method = form === undefined ? "GET" : "POST";
      const asked = { agent, hostname, port, path, method };
      const outgoing = request({ ...asked, headers: { ...headers, "Content-Length": body.length } });
      outgoing.on("error", reject).on("response", (incoming) => {
        let text = "";
        incoming.setEncoding("utf8").on("data", (more: string) => (text += more));
        incoming.on("end", () => {
          if (incoming.statusCode === 200) resolve(text);
          else reject(new Error(`${path}: ${incoming.statusCode ?? 0} ${text}`));
        });
      });
      outgoing.end(body);
    });
  return {
    ask,
    leave: () => {
      agent.destroy();
    },
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** Posts verdicts on one finding after the other. */
async function decide({ ask }: Tab, session: Session, count: number) {
  const items = session.state().items.map(({ item }) => item.id);
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const since = String(session.state().seq);
    const form = { item: items[i % items.length] ?? "", verdict: "dismissed", reason: "told twice", since };
    times.push(await timed(() => ask("/decisions", form)));
  }
  const sorted = times.sort((x, y) => x - y);
  return { acknowledged: median(sorted), slow: sorted[Math.floor(0.95 * count)] ?? Number.NaN };
}

async function measure(folder: string, findings: number, verdicts: number) {
  const session = createSession(
    join(folder, "big.storydiff"),
    "big",
    "Ana",
    reportsOf(findings),
    options,
    surroundings,
  );
  const { address, close } = await serve(session, { author: "Ana", ...surroundings });
  const [tab, later] = [tabOf(address), tabOf(address)];
  try {
    const pages: number[] = [];
    for (let i = 0; i < openings; i++) pages.push(await timed(() => tab.ask("/")));
    const megabytes = Buffer.byteLength(await tab.ask("/")) / 1e6;
    const atFirst = await decide(tab, session, verdicts);
    for (const { item } of session.state().items) {
      session.decide("Ana", { item: item.id, verdict: { kind: "dismissed", reason: "told twice" } });
    }
    const allDecided = await decide(later, session, verdicts);
    const findingsMade = session.state().counts.total;
    return { findings: findingsMade, megabytes, milliseconds: { page: median(pages), atFirst, allDecided } };
  } finally {
    for (const one of [tab, later]) one.leave();
    await close();
    session.close();
  }
}

await benchOfSession(measure, ({ findings, megabytes, milliseconds: ms }) => {
  const line = (name: string, { acknowledged, slow }: { readonly acknowledged: number; readonly slow: number }) =>
    `${name}: a verdict acknowledged in ${acknowledged.toFixed(1)} ms (19 of 20 in ${slow.toFixed(1)})`;
  return [
    `A page of ${findings} findings, ${megabytes.toFixed(1)} MB: there in ${ms.page.toFixed(0)} ms`,
    line("Nothing decided", ms.atFirst),
    line("All decided", ms.allDecided),
  ];
});
