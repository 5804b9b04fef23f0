/** Tabs hear of what others do: other tabs, and other programs that work on the same file. */
import { request } from "node:http";
import { setTimeout } from "node:timers/promises";
import { afterEach, expect, test } from "@jest/globals";
import { serve } from "../../../lib/session/server/server.ts";
import { openSession } from "../../../lib/session/session.ts";
import { clientOf, openedSession, servedSession, surroundings, type ServedSession } from "../../support/served.ts";

interface Tab {
  /** The next event that comes. */
  readonly next: () => Promise<{ readonly id: string; readonly seq: number; readonly author: string }>;
  readonly ended: Promise<void>;
  readonly leave: () => void;
}

const tabs: Tab[] = [];
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.leave();
});

/** Listens as a browser's EventSource does, once the server has begun to answer. */
async function listening(
  { port, token }: Pick<ServedSession, "port" | "token">,
  query = "",
  headers: Record<string, string> = {},
): Promise<Tab> {
  const told: string[] = [];
  const waiting: ((event: string) => void)[] = [];
  const outgoing = request({
    port,
    path: `/events${query}`,
    headers: { Cookie: `storydiff-${port}=${token}`, ...headers },
  });
  outgoing.end();
  const tab = await new Promise<Tab>((begun, failed) => {
    outgoing.on("error", failed).on("response", (incoming) => {
      expect(incoming.headers["content-type"]).toBe("text/event-stream");
      let rest = "";
      incoming.setEncoding("utf8").on("data", (text: string) => {
        const events = `${rest}${text}`.split("\n\n");
        rest = events.pop() ?? "";
        for (const event of events.filter((one) => one.startsWith("event: change\n"))) {
          const heard = waiting.shift();
          if (heard === undefined) told.push(event);
          else heard(event);
        }
      });
      const next: Tab["next"] = async () => {
        const event = told.shift() ?? (await new Promise<string>((heard) => waiting.push(heard)));
        const { id = "", data = "" } = /data: (?<data>.*)\nid: (?<id>.*)$/.exec(event)?.groups ?? {};
        return { id, ...(JSON.parse(data) as { seq: number; author: string }) };
      };
      const ended = new Promise<void>((resolve) => incoming.on("close", resolve).on("error", () => undefined));
      begun({ next, ended, leave: () => outgoing.destroy() });
    });
  });
  tabs.push(tab);
  return tab;
}

function firstOf({ session }: ServedSession): string {
  return session.state().items[0]?.item.id ?? "";
}

test("every tab hears who did something in another", async () => {
  const served = await servedSession();
  const all = await Promise.all(Array.from({ length: 8 }, () => listening(served)));
  await served.post("/decisions", { item: firstOf(served), verdict: "wrong", author: "Ben" });
  for (const tab of all) expect(await tab.next()).toEqual({ id: "2", seq: 2, author: "Ben" });
});

test("a change by another program on the same file is heard", async () => {
  const served = await servedSession();
  const tab = await listening(served);
  const other = openSession(served.session.path, surroundings);
  other.decide("Cleo", { item: firstOf(served), verdict: { kind: "wrong" } });
  expect(await tab.next()).toMatchObject({ seq: 2, author: "Cleo" });
  other.close();
  const changes = JSON.parse((await served.ask("/changes?since=1")).text) as unknown;
  expect(changes).toMatchObject({
    seq: 2,
    counts: { decided: 1 },
    rows: [{ id: firstOf(served) }],
    notices: [{ author: "Cleo" }],
  });
});

test("a tab that was away hears what it missed, by what it shows or by what it heard last", async () => {
  const served = await servedSession();
  const item = firstOf(served);
  await served.post("/decisions", { item, verdict: "wrong" });
  await served.post("/undo", {});
  expect(await (await listening(served, "?since=1")).next()).toMatchObject({ seq: 3 });
  // An EventSource that comes back asks with the address that it had.
  const back = await listening(served, "?since=1", { "Last-Event-ID": "3" });
  await served.post("/redo", {});
  expect(await back.next()).toMatchObject({ seq: 4 });
});

test("the file is looked at for tabs alone", async () => {
  const { session } = openedSession();
  let looks = 0;
  const outside = (): number => {
    looks += 1;
    return session.outside();
  };
  const { address, close } = await serve({ ...session, outside }, { author: "Ana", ...surroundings });
  const tab = await listening(clientOf(address));
  await setTimeout(1000);
  expect(looks).toBeGreaterThan(2);
  tab.leave();
  await tab.ended;
  await setTimeout(500);
  const last = looks;
  await setTimeout(1000);
  expect(looks).toBe(last);
  await close();
});

test("tabs are let go when the server ends", async () => {
  const served = await servedSession();
  const tab = await listening(served);
  await served.close();
  await tab.ended;
  await expect(served.ask("/")).rejects.toThrow("ECONNREFUSED");
});
