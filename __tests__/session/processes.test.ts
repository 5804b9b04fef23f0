/** What is left when processes are killed, work on one session at once, or find the disk full: real ones, on the disk. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import Database from "libsql";
import { openSession, type Session } from "../../lib/session/session.ts";
import { programIn } from "../support/programs.ts";

// Milliseconds; each verdict waits for the disk, and there are some thousand.
jest.setTimeout(120_000);

const surroundings = { now: () => new Date().toISOString(), version: "0" };
let folder = "";
let program = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "storydiff-"));
  program = programIn(folder, "session-writer");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Writer {
  readonly process: ChildProcess;
  /** Lines it printed: what was acknowledged. */
  readonly lines: string[];
  readonly ended: Promise<void>;
}

function writer(onLine: (line: string) => void, ...words: readonly string[]): Writer {
  const child = spawn(process.execPath, [program, ...words], { stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  let rest = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const parts = (rest + text).split("\n");
    rest = parts.pop() ?? "";
    for (const line of parts) {
      lines.push(line);
      onLine(line);
    }
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.on("error", reject).on("close", () => {
      resolve();
    });
  });
  return { process: child, lines, ended };
}

const nothing = (): void => undefined;

async function made(name: string): Promise<string> {
  const here = join(folder, name);
  mkdirSync(here);
  await writer(nothing, here, "Ana", "1", "new").ended;
  return join(here, "0.storydiff");
}

/** What SQLite says of the file. */
function soundness(path: string): unknown {
  const database = new Database(path);
  try {
    return database.prepare("PRAGMA integrity_check").all();
  } finally {
    database.close();
  }
}

function idsIn(session: Session): Set<string> {
  return new Set(session.log().map(({ id }) => id));
}

test("killed in the middle of 200 verdicts, ten times: all that were acknowledged are there, and it goes on", async () => {
  const path = await made("killed");
  const acknowledged: string[] = [];
  for (let round = 0; round < 10; round += 1) {
    const until = 3 + round * 19;
    const ana: Writer = writer(
      () => ana.lines.length === until && ana.process.kill("SIGKILL"),
      path,
      "Ana",
      "200",
      "40",
    );
    await ana.ended;
    expect([ana.process.signalCode, ana.lines.length < 200]).toEqual(["SIGKILL", true]);
    acknowledged.push(...ana.lines);
    expect(soundness(path)).toEqual([{ integrity_check: "ok" }]);
    const session = openSession(path, surroundings);
    const there = idsIn(session);
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
    session.close();
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(10 * 3 + 19 * 45);
  const after = writer(nothing, path, "Ana", "5", "0");
  await after.ended;
  expect(after.lines).toHaveLength(5);
});

/** How many entries the log of a session holds, or why it does not open. */
function opened(path: string): string {
  try {
    const session = openSession(path, surroundings);
    const { length } = session.log();
    session.close();
    return String(length);
  } catch (error) {
    return String(error);
  }
}

test("killed while it makes sessions: each is there as a whole, or is empty and says so", async () => {
  const here = join(folder, "making");
  mkdirSync(here);
  for (let round = 0; round < 5; round += 1) {
    const ana: Writer = writer(
      () => setTimeout(() => ana.process.kill("SIGKILL"), 3 * round),
      here,
      "Ana",
      "200",
      "new",
    );
    await ana.ended;
    const names = readdirSync(here).filter((name) => name.endsWith(".storydiff"));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const cutOff = "it is empty, since the making of it was cut off; remove it, and make it again$";
      expect(opened(join(here, name))).toMatch(ana.lines.includes(name) ? /^1$/ : new RegExp(`^1$|${cutOff}`));
    }
    rmSync(here, { recursive: true });
    mkdirSync(here);
  }
});

test("two at once, 500 verdicts each: nothing is lost, and what they decided differently is disputed", async () => {
  const path = await made("two");
  const two = [writer(nothing, path, "Ana", "500", "0"), writer(nothing, path, "Ben", "500", "0")];
  await Promise.all(two.map(({ ended }) => ended));
  expect(two.map(({ lines }) => lines.length)).toEqual([500, 500]);
  expect(soundness(path)).toEqual([{ integrity_check: "ok" }]);
  const session = openSession(path, surroundings);
  const there = idsIn(session);
  expect(two.flatMap(({ lines }) => lines.filter((id) => !there.has(id)))).toEqual([]);
  expect(session.log()).toHaveLength(1 + 1000);
  const { items, counts } = session.state();
  expect([items.length > 0, counts.disputed]).toEqual([true, items.length]);
  session.close();
});

/** A room of 400 kilobytes for a disk, which the kernel gives to whoever may have a world of his own. */
function onSmallDisk(script: string): ReturnType<typeof spawnSync> {
  const whole = `mount -t tmpfs -o size=400k tmpfs "$DISK" && ${script}`;
  const disk = join(folder, "disk");
  mkdirSync(disk, { recursive: true });
  return spawnSync("unshare", ["--user", "--map-root-user", "--mount", "sh", "-c", whole], {
    env: { ...process.env, DISK: disk, NODE: process.execPath, PROGRAM: program, OUT: folder },
    encoding: "utf8",
  });
}

const canMount =
  existsSync("/usr/bin/unshare") &&
  spawnSync("unshare", ["--user", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", tmpdir()]).status ===
    0;
if (!canMount) process.stdout.write("skipped: no small disk can be mounted here, to be filled\n");

(canMount ? test : test.skip)("a disk that is full: it says so, and all that was acknowledged is there", () => {
  const { stdout } = onSmallDisk(
    `$NODE $PROGRAM "$DISK" Ana 1 new && $NODE $PROGRAM "$DISK/0.storydiff" Ana 9999 400; mkdir "$OUT/full" && cp "$DISK"/* "$OUT/full"`,
  );
  const lines = String(stdout).trim().split("\n");
  expect(lines.at(-1)).toMatch(/^unwritable: .*the disk is full; what was saved before is safe/);
  const path = join(folder, "full", "0.storydiff");
  expect(soundness(path)).toEqual([{ integrity_check: "ok" }]);
  const session = openSession(path, surroundings);
  const acknowledged = lines.slice(1, -1);
  expect(acknowledged.length).toBeGreaterThan(20);
  expect(acknowledged.filter((id) => !idsIn(session).has(id))).toEqual([]);
  session.close();
});
