/** The server ended in the middle of its work: what it acknowledged is there. */
import Database from "libsql";
import { beforeAll, expect, test } from "@jest/globals";
import { openSession } from "../../../lib/session/session.ts";
import { clientOf, manyFindings, openedSession, surroundings } from "../../support/served.ts";
import { killed, programOf, started } from "../../support/program.ts";

let program = "";
beforeAll(() => {
  program = programOf("serving-program");
});

test("ended ten times amid 200 rapid verdicts, it has lost none that it acknowledged", async () => {
  const { session } = openedSession(manyFindings(40));
  const items = session.state().items.map(({ item }) => item.id);
  expect(items.length).toBeGreaterThanOrEqual(40);
  const acknowledged = new Set<string>();
  for (let round = 0; round < 10; round++) {
    const { process, line } = await started(program, session.path);
    const { ask } = clientOf(line);
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
      if (answers === cut) ends.push(killed(process));
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
  expect(acknowledged.size).toBeLessThan(2000);
}, 120_000);
