/** The command that serves a session, ended in the middle of its work: what it acknowledged is there. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import Database from "libsql";
import { afterEach, expect, test } from "@jest/globals";
import { openSession } from "../../../lib/session/session.ts";
import { clientOf, manyFindings, openedSession, surroundings } from "../../support/served.ts";

const command = fileURLToPath(new URL("../../../bin/storydiff.js", import.meta.url));

/** What runs, for a test that fails leaves it behind. */
const running = new Set<ChildProcess>();
afterEach(async () => {
  for (const child of running) await killed(child);
});

/** Serves a session as an editor does; gives the address that is printed. */
async function opened(path: string): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const words = [command, "session", "open", path, "--no-browser", "--no-config"];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  running.add(child);
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith("http://")) return { child, address: line };
  }
  throw new Error("the session was not served");
}

/** Ends a process as a power cut does. */
async function killed(child: ChildProcess): Promise<void> {
  running.delete(child);
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

test("ended ten times amid 200 rapid verdicts, it has lost none that it acknowledged", async () => {
  const { session } = openedSession(manyFindings(40));
  const items = session.state().items.map(({ item }) => item.id);
  expect(items.length).toBeGreaterThanOrEqual(40);
  const acknowledged = new Set<string>();
  for (let round = 0; round < 10; round++) {
    const { child, address } = await opened(session.path);
    const { ask } = clientOf(address);
    const cut = 10 + 18 * round;
    let answers = 0;
    const ends: Promise<void>[] = [];
    const verdicts = Array.from({ length: 200 }, async (_, i) => {
      const note = `${round}-${i}`;
      const body = { item: items[i % items.length] ?? "", verdict: "wrong", note };
      const answer = await ask("/decisions", { body, headers: { Accept: "application/json" } }).catch(() => null);
      if (answer?.status !== 200) return;
      acknowledged.add(note);
      answers += 1;
      if (answers === cut) ends.push(killed(child));
    });
    await Promise.all(verdicts);
    await Promise.all(ends);
    const database = new Database(session.path);
    expect(database.prepare("PRAGMA integrity_check").get()).toMatchObject({ integrity_check: "ok" });
    database.close();
  }
  const again = openSession(session.path, surroundings);
  const kept = new Set(again.log().map(({ action }) => (action.kind === "decided" ? action.note : "")));
  again.close();
  expect([...acknowledged].filter((note) => !kept.has(note))).toEqual([]);
  // Each was cut off in the middle.
  expect(acknowledged.size).toBeGreaterThanOrEqual(10 * 10);
  expect(acknowledged.size).toBeLessThan(10 * 200);
}, 120_000);
