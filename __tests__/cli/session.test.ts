/** `storydiff session`: begun, found again by name, and everything that is done with it from a shell. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { newSessionFile } from "../../bin/session-files.ts";
import { openSession, type Session } from "../../lib/session/session.ts";
import { folderOf, storydiff, type Outcome } from "../support/command.ts";
import { written } from "../support/printed.ts";

const flood = "The river Orla flooded the town of Brenk on Monday.";
const dead = (count: number): string => `Twelve houses fell.\nThe flood in Brenk killed ${count} people.\n`;

process.env["TZ"] = "UTC";
const root = process.cwd();
let folder: ReturnType<typeof folderOf>;
let kept = "";
beforeEach(() => {
  folder = folderOf({ "a.txt": `${flood}\n${dead(24)}`, "b.txt": `${flood}\n${dead(12)}` });
  kept = join(folder.path, "home/.local/share/storydiff");
  for (const name of ["home", "elsewhere"]) mkdirSync(join(folder.path, name));
  process.chdir(join(folder.path, "elsewhere"));
});
afterEach(() => {
  process.chdir(root);
  folder.remove();
});

const home = () => ({ HOME: join(folder.path, "home"), PATH: process.env["PATH"] ?? "" });

/** Runs `storydiff session` in a folder beside the reports, as Ana unless the environment says otherwise. */
function session(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return written(["session", ...words], { ...home(), STORYDIFF_AUTHOR: "Ana", ...env });
}

const begin = (...words: string[]): Promise<Outcome> => {
  return session(["new", "../a.txt", "../b.txt", "--no-open", "--name", "flood", ...words]);
};

/** What a command writes as JSON. */
async function json(words: readonly string[]): Promise<unknown> {
  const { out, err } = await session([...words, "--format", "json"]);
  return JSON.parse(err === "" ? out : err);
}

const surroundings = { now: () => "2026-03-04T12:00:00.000Z", version: "0" };

/** Does something in the session by the library, as another program would. */
function inSession<T>(work: (session: Session, item: string) => T, path = join(kept, "flood.storydiff")): T {
  const opened = openSession(path, surroundings);
  try {
    return work(opened, opened.state().items[0]?.item.id ?? "");
  } finally {
    opened.close();
  }
}

const decided = (note = ""): unknown =>
  inSession((opened, item) => opened.decide("Ben", { item, verdict: { kind: "right", reports: [1] }, note }));

describe("a new session", () => {
  test("is one file for its owner alone, of which the path is printed", async () => {
    expect(await begin()).toMatchObject({ status: 0, out: `${join(kept, "flood.storydiff")}\n`, err: "" });
    expect(readdirSync(kept)).toEqual(["flood.storydiff"]);
    expect(statSync(join(kept, "flood.storydiff")).mode & 0o777).toBe(0o600);
    expect(statSync(kept).mode & 0o777).toBe(0o700);
  });

  test("takes no name that is taken, and leaves the session that has it", async () => {
    await begin();
    const before = readFileSync(join(kept, "flood.storydiff"));
    expect(await begin()).toMatchObject({
      status: 2,
      err: expect.stringMatching(/session open "flood".*--name/) as unknown,
    });
    expect(readFileSync(join(kept, "flood.storydiff"))).toEqual(before);
  });

  test("takes reports from standard input, the day of each and three of them", async () => {
    const words = ["session", "new", "../a.txt", "../b.txt", "-", "--no-open", "--date", "C=2026-03-03", "--name", "3"];
    const around = { env: home(), input: `${flood}\n${dead(9)}` };
    expect(await storydiff(join(folder.path, "elsewhere"), words, around)).toMatchObject({ status: 0, err: "" });
    const { reports } = inSession((opened) => opened.state(), join(kept, "3.storydiff"));
    expect(reports.map(({ name, source, date }) => ({ name, source, date }))).toEqual([
      { name: "a.txt", source: join(folder.path, "a.txt"), date: null },
      { name: "b.txt", source: join(folder.path, "b.txt"), date: null },
      { name: "standard input", source: "-", date: "2026-03-03" },
    ]);
  });

  test("takes reports for versions where told to, then and when they are read again", async () => {
    const relation = (): unknown =>
      inSession((opened) => {
        const { result } = opened.state();
        return result.kind === "comparison" ? result.comparison.copied?.relation : null;
      });
    await begin("--versions");
    expect(relation()).toBe("version");
    writeFileSync(join(folder.path, "b.txt"), `${flood}\n${dead(15)}`);
    await session(["refresh", "flood"]);
    expect(inSession((opened) => opened.log().length)).toBe(2);
    expect(relation()).toBe("version");
  });

  test("of which the reports cannot be read is not made", async () => {
    expect((await session(["new", "../a.txt", "../c.txt", "--no-open"])).status).toBe(2);
    expect(() => readdirSync(kept)).toThrow("ENOENT");
  });

  test.each<[string[], string]>([
    [["wire.txt", "agency.md"], "wire-agency"],
    [["talks/a.txt", "talks/b.txt"], "talks-a-b"],
    [["x/a.txt", "y/b.txt"], "x-a-y-b"],
    [["wire.txt", "-"], "wire-stdin"],
    [["one.txt", "two.txt", "three.txt", "four.txt"], "one-two-three"],
    [["Über uns (1).txt", "--x.txt"], "Über-uns-1-x"],
    [["../..txt", "\u202e\x1b[31m.txt"], "desk-31m"],
  ])("of %j is called %s", (paths, name) => {
    expect(newSessionFile({ name: null, file: null, paths }, () => "/s", "/desk").name).toBe(name);
  });

  test.each(["../x", "a/b", "", " x", ".x", "x\u202ey", "x\x1b[2J", "x".repeat(101), "x.storydiff"])(
    "is not called %j",
    async (name) => {
      expect(await begin("--name", name)).toMatchObject({
        status: 2,
        err: expect.stringMatching(/^storydiff: --name takes letters, [^\p{Cc}]*\n$/u) as unknown,
      });
    },
  );
});

describe("a session is found again", () => {
  test.each(["flood", "flood.storydiff", "../home/.local/share/storydiff/flood", "./flood.storydiff"])(
    "as %s",
    async (named) => {
      await begin(...(named.startsWith("./") ? ["--file", named] : []));
      expect(await session(["status", named])).toMatchObject({ status: 0, err: "" });
    },
  );

  test("in the folder that is set, and in the current one", async () => {
    await begin("--sessions", "../desk");
    expect((await session(["status", "flood"])).status).toBe(2);
    expect((await session(["status", "flood"], { STORYDIFF_SESSIONS: join(folder.path, "desk") })).status).toBe(0);
    process.chdir("../desk");
    expect((await session(["status", "flood"])).status).toBe(0);
    expect(await session(["status", "flood"], { STORYDIFF_SESSIONS: "desk" })).toMatchObject({
      status: 2,
      err: expect.stringContaining("STORYDIFF_SESSIONS: sessions is a whole path") as unknown,
    });
  });

  test("under the name that is most like it, and never made", async () => {
    await begin();
    for (const verb of ["open", "review", "show", "status", "log", "undo", "refresh", "export"]) {
      expect(await session([verb, "floods"])).toMatchObject({
        status: 2,
        err: expect.stringMatching(/no session "floods" in .*; did you mean flood\?/) as unknown,
      });
    }
    expect((await session(["open", "./floods.storydiff"])).err).toContain("there is no such session");
    expect([readdirSync(kept), readdirSync(join(folder.path, "elsewhere"))]).toEqual([["flood.storydiff"], []]);
  });

  test("by its path where two have the name", async () => {
    await begin();
    await begin("--file", "flood.storydiff");
    expect((await session(["status", "flood"])).err).toContain('two sessions "flood": give the path of one');
    expect((await session(["status", "./flood.storydiff"])).status).toBe(0);
  });
});

test("the author is told, set, known to git, or logged in", async () => {
  await begin();
  const authors = async (words: readonly string[], env: Readonly<Record<string, string>>): Promise<string> => {
    await session(["refresh", "flood", "--source", "A=../a.txt", ...words], env);
    writeFileSync(join(folder.path, "a.txt"), `${readFileSync(join(folder.path, "a.txt"), "utf8")}It rained.\n`);
    return inSession((opened) => opened.log().at(-1)?.author ?? "");
  };
  writeFileSync(join(folder.path, "a.txt"), `${flood}\n${dead(25)}`);
  const none = { STORYDIFF_AUTHOR: "" };
  expect(await authors(["--author", " Eve "], {})).toBe("Eve");
  expect(await authors([], {})).toBe("Ana");
  writeFileSync(join(folder.path, "elsewhere/.storydiffrc.json"), '{"author": "Desk"}');
  expect(await authors([], none)).toBe("Desk");
  rmSync(join(folder.path, "elsewhere/.storydiffrc.json"));
  writeFileSync(join(folder.path, "home/.gitconfig"), "[user]\n\tname = Gil Git\n");
  expect(await authors([], none)).toBe("Gil Git");
  rmSync(join(folder.path, "home/.gitconfig"));
  expect(await authors([], none)).toBe(execFileSync("id", ["-un"], { encoding: "utf8" }).trim());
  expect((await session(["undo", "flood", "--author", " "])).err).toContain("--author needs a name");
});

describe("what stands", () => {
  beforeEach(async () => {
    await begin();
    decided("Ministry, by phone.\nTwice.");
  });

  test("is shown finding by finding", async () => {
    const { out } = await session(["show", "flood", "--width", "60"]);
    expect(out.split("\n\n").slice(0, 2).join("\n\n")).toBe(
      [
        "flood: 4 of 5 left; 1 decided",
        "A  a.txt",
        "B  b.txt",
        "",
        "≠ 1  How many dead?  [decided]",
        '  A  "24"',
        '  B  "12"',
        "  Ben, 4 Mar 2026, 12:00: B is right",
        "    note: Ministry, by phone.",
        "          Twice.",
      ].join("\n"),
    );
  });

  test("is kept out where it is no finding, with the reason", async () => {
    inSession((opened, item) => opened.decide("Ben", { item, verdict: { kind: "dismissed", reason: "two towns" } }));
    const { out } = await session(["show", "flood"]);
    expect(out).toMatch(/^flood: 4 of 5 left; 1 decided, 1 of them no finding\n/);
    expect(out).toMatch(/\nKept out\n≠ 1 {2}How many dead\?\n {2}Ben, [^]*: not a finding\n {4}why: two towns\n$/);
  });

  test("is shown of one finding, by its number and by its id, with its history", async () => {
    const { out } = await session(["show", "flood", "1"]);
    expect(out).toMatch(
      /A:3 +The flood in Brenk killed «24» people[^]*\nHistory\n +Ben, 4 Mar 2026, 12:00: B is right/,
    );
    const id = inSession((_, item) => item);
    expect((await session(["show", "flood", id.slice(0, 6)])).out).toBe(out);
    expect((await session(["show", "flood", "9"])).err).toContain(
      'no finding "9": give a number from 1 to 5, or an id',
    );
    expect(await json(["show", "flood", "1"])).toMatchObject({ claim: { id }, history: [{ author: "Ben" }] });
  });

  test("is counted, with what is left", async () => {
    const { out } = await session(["status", "flood"]);
    expect(out).toMatch(/^flood: 4 of 5 left; 1 decided\nA {2}a.txt\nB {2}b.txt\n\n= 2 {2}A and B tell: /);
    expect(await json(["status", "flood"])).toMatchObject({
      seq: 2,
      counts: { left: 4 },
      left: [{ number: 2 }, {}, {}, {}],
    });
  });

  test("is a check in a script", async () => {
    expect((await session(["status", "flood", "--exit-code"])).status).toBe(1);
    inSession((opened) => {
      for (const { item } of opened.state().items.slice(1)) {
        opened.decide("Ben", { item: item.id, verdict: { kind: "confirmed" } });
      }
    });
    expect(await session(["status", "flood", "--exit-code"])).toMatchObject({
      status: 0,
      out: expect.stringContaining("nothing left of 5; 5 decided") as unknown,
    });
  });

  test("is told as who did what, and stood otherwise before", async () => {
    const { out } = await session(["log", "flood"]);
    expect(out.replace(/\d+ \w+ \d+, \d+:\d+/g, "DAY")).toMatch(
      /^1 {2}DAY {2}Ana: began with 2 reports, .*\n2 {2}DAY {2}Ben: B is right, of “How many dead\?”\. Ministry,/,
    );
    expect((await session(["status", "flood", "--at", "1"])).out).toContain("5 of 5 left");
    expect((await session(["show", "flood", "--at", "3"])).err).toContain(
      "--at takes a place of the log, 1 to 2, got 3",
    );
    expect(await json(["log", "flood"])).toMatchObject({ log: [{ seq: 1 }, { seq: 2, author: "Ben" }] });
  });

  test("is undone and done again by who did it", async () => {
    expect((await session(["undo", "flood"])).err).toContain("nothing to undo: of what Ana did here nothing stands");
    expect((await session(["undo", "flood", "--author", "Ben"])).out).toMatch(
      /Ben: took back 2: B is right, of [^]*Twice\.\n5 of 5 left; 0 decided\n$/,
    );
    expect((await session(["redo", "flood", "--author", "Ben"])).out).toMatch(
      /Ben: did again 2: B is right, of [^]*Twice\.\n4 of 5 left; 1 decided\n$/,
    );
    expect(await json(["undo", "flood", "--author", "Ben"])).toMatchObject({ counts: { left: 5 } });
  });

  test.each(["markdown", "csv", "html", "json", "claimreview", "annotations", "audit"])(
    "is handed on as %s",
    async (format) => {
      const { status, out, err } = await session(["export", "flood", "--format", format]);
      expect({ status, err }).toEqual({ status: 0, err: "" });
      expect(out).toContain("Ben");
      expect(out).not.toContain(folder.path);
    },
  );

  test("is handed on as it stood, and never over the session or a report", async () => {
    expect((await session(["export", "flood", "--at", "1"])).out).not.toContain("Ben");
    for (const path of [join(kept, "flood.storydiff"), "../a.txt"]) {
      const before = readFileSync(join(folder.path, "elsewhere", path.startsWith("/") ? "../a.txt" : path));
      expect((await session(["export", "flood", "-o", path])).err).toContain("name another file");
      expect(readFileSync(join(folder.path, "a.txt"))).toEqual(before);
    }
    expect((await session(["status", "flood"])).status).toBe(0);
  });

  test("is shown from a file that cannot be written to", async () => {
    chmodSync(join(kept, "flood.storydiff"), 0o400);
    expect((await session(["status", "flood"])).out).toContain("4 of 5 left");
  });
});

describe("reports that are read again", () => {
  const write = (name: string, text: string): void => {
    writeFileSync(join(folder.path, name), text);
  };
  beforeEach(async () => {
    await begin();
    decided();
  });

  test("and are the same keep their verdicts", async () => {
    expect((await session(["refresh", "flood"])).out).toMatch(/^No report has changed\. 1 verdict kept, 0 need /);
    expect(inSession((opened) => opened.log().length)).toBe(2);
  });

  test("keep the verdict on words that only moved", async () => {
    write("b.txt", `It had rained for days.\n\n${flood}\n${dead(12)}`);
    expect((await session(["refresh", "flood"])).out).toMatch(
      /^B has changed\. 1 verdict kept, [^]*Kept\n≠ 1 {2}How many/,
    );
  });

  test("show what changed under a verdict", async () => {
    write("b.txt", `${flood}\n${dead(15)}`);
    expect((await session(["refresh", "flood"])).out).toMatch(
      /^B has changed\. 0 verdicts kept, 1 needs another look[^]*was {2}.*‹12›[^]*now {2}.*‹15›/,
    );
    expect(await json(["refresh", "flood"])).toMatchObject({
      reports: [],
      verdicts: { changed: [expect.any(String)] },
    });
  });

  test("orphan the verdict on a sentence that is gone", async () => {
    write("b.txt", `${flood}\nTwelve houses fell.\n`);
    expect((await session(["refresh", "flood"])).out).toMatch(/1 orphaned[^]*Orphaned: [^]*B is right/);
  });

  test("are named when they are gone, and read from where they are now", async () => {
    rmSync(join(folder.path, "b.txt"));
    expect(await session(["refresh", "flood"])).toMatchObject({
      status: 2,
      err: expect.stringContaining("if report B is elsewhere now: --source B=FILE") as unknown,
    });
    write("b2.txt", `${flood}\n${dead(13)}`);
    expect((await session(["refresh", "flood", "--source", "B=../b2.txt"])).out).toMatch(/^B has changed\./);
    expect((await session(["refresh", "flood"])).out).toMatch(/^No report has changed\./);
    expect((await session(["refresh", "flood", "--source", "C=x"])).err).toContain("the session has reports A to B");
  });

  test.each([
    ["c.md", (day: string) => `---\ndate: ${day}\n---\n\n${flood} ${dead(12)}`],
    [
      "c.html",
      (day: string) =>
        `<html><head><meta property="article:published_time" content="${day}T08:00Z"></head><body><h1>Flood in Brenk</h1><p>${flood} ${dead(12)}</p></body></html>`,
    ],
  ])("keep the day that was given, and take the one that the file tells now: %s", async (name, dated) => {
    write(name, dated("2026-03-03"));
    await session(["new", "../a.txt", `../${name}`, "--no-open", "--name", "days", "--date-a", "2026-03-02"]);
    write("a.txt", `${flood}\n${dead(30)}`);
    write(name, dated("2026-03-05"));
    await session(["refresh", "days"]);
    const { reports } = inSession((opened) => opened.state(), join(kept, "days.storydiff"));
    expect(reports.map(({ date }) => date)).toEqual(["2026-03-02", "2026-03-05"]);
  });
});

test("two copies are made one, and a session that is no copy is refused", async () => {
  await begin();
  const copy = join(folder.path, "elsewhere/copy.storydiff");
  expect((await session(["copy", "flood", "copy.storydiff"])).out).toBe(`${copy}\n`);
  expect((await session(["copy", "flood", "copy.storydiff"])).err).toContain("there is a file of that name");
  decided();
  inSession((opened, item) => opened.decide("Eve", { item, verdict: { kind: "wrong" } }), copy);
  expect((await session(["merge", "flood", "./copy.storydiff"])).out).toMatch(
    /^Actions added: 1\.\n\nflood: 5 of 5 left: 1 disputed; 0 decided\n[^]*≠ 1 {2}\[disputed\] How many dead/,
  );
  expect(await json(["merge", "flood", "copy"])).toMatchObject({ actions: 0, counts: { disputed: 1 } });
  await session(["new", "../a.txt", "../b.txt", "--no-open", "--name", "other"]);
  expect((await session(["merge", "flood", "other"])).err).toContain("flood.storydiff: merge takes two copies");
});

test("the list has every session, the last worked on first, and what is none behind them", async () => {
  expect((await session(["list"])).out).toBe(`No sessions in ${kept}: storydiff session new A B begins one.\n`);
  await begin();
  await begin("--file", "here.storydiff", "--name", "here", "--author", "E\u202eve");
  writeFileSync(join(kept, "broken.storydiff"), "The flood.");
  const { out } = await session(["list"]);
  expect(out).toMatch(
    /^\.\/here {2}5 of 5 left; 0 decided\n {2}a.txt, b.txt; last by E<U\+202E>ve, [^]*\nflood {2}[^]*\nbroken {2}cannot open\n/,
  );
  expect(await json(["list"])).toMatchObject({ folder: kept, sessions: [{ name: "./here" }, { name: "flood" }, {}] });
});

test("notes and names are shown as what they are", async () => {
  await begin("--author", "A\u202ena");
  decided("\x1b[31mred\u202e");
  for (const words of [["show", "flood"], ["show", "flood", "1"], ["log", "flood"], ["list"]]) {
    const { out } = await session([...words, "--color", "never"]);
    expect(out).not.toMatch(/[\u202e\x1b]/);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  }
});

test.each<[string[], string]>([
  [[], "session needs to be told what: new, list, open"],
  [["stats"], 'session cannot "stats"; did you mean status?'],
  [["status"], "session status needs the name of a session"],
  [["status", "a", "b"], 'session status takes no "b": leave it out'],
  [["new", "a.txt"], "expected two reports, got 1"],
  [["new", "-", "-"], "both reports are -"],
  [["new", "a", "b", "--no-open", "--port", "1"], "--no-open opens no page: leave --port out"],
  [["open", "a", "--port", "70000"], "--port takes a whole number from 0 to 65535"],
  [["show", "a", "--at", "0"], "--at takes a whole number from 1"],
  [["refresh", "a", "--source", "x"], "--source takes a report and its file, such as B=wire-2.txt"],
  [["export", "a", "--format", "pdf"], "--format takes markdown, csv, html"],
  [["list", "--authr", "x"], "unknown option --authr: see storydiff session list --help"],
  [["merge", "a"], "session merge needs two copies"],
  [["copy", "a"], "session copy needs a file to copy to"],
])("%j is refused", async (words, message) => {
  expect(await session(words)).toMatchObject({ status: 2, err: expect.stringContaining(message) as unknown });
  expect(JSON.parse((await session([...words, "--format=json"])).err || "{}")).toHaveProperty("error.code");
});

describe("the page", () => {
  const command = fileURLToPath(new URL("../../bin/storydiff.js", import.meta.url));

  const running = new Set<ChildProcess>();
  afterEach(() => {
    // What a failed test left.
    for (const child of running) child.kill("SIGKILL");
    running.clear();
  });

  /** Runs a command that serves until it is sent a signal; gives what it wrote by the time it told its address. */
  async function serving(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const child = spawn(process.execPath, [command, "session", ...words], {
      cwd: join(folder.path, "elsewhere"),
      env: { ...home(), STORYDIFF_AUTHOR: "Ana", ...env },
    });
    running.add(child);
    let [out, err] = ["", ""];
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    while (!out.includes("?token=") && child.exitCode === null) await once(child.stdout, "data");
    return {
      out,
      address: /http:\S+?token=[\w-]+/.exec(out)?.[0] ?? "",
      end: async (signal: NodeJS.Signals): Promise<{ readonly status: unknown; readonly err: string }> => {
        child.kill(signal);
        const [status] = (await once(child, "close")) as unknown[];
        return { status, err };
      },
    };
  }

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("is served until %s, which leaves one file", async (signal) => {
    await begin();
    const { address, end } = await serving(["open", "flood", "--no-browser"]);
    expect((await fetch(address, { redirect: "manual" })).status).toBe(303);
    expect(await end(signal)).toEqual({ status: 0, err: "" });
    expect(readdirSync(kept)).toEqual(["flood.storydiff"]);
  });

  test("is opened in the browser, when a session is begun too", async () => {
    const opener = join(folder.path, "home/xdg-open");
    writeFileSync(opener, `#!/bin/sh\nprintf %s "$1" > "${folder.path}/opened"\n`, { mode: 0o755 });
    const PATH = `${join(folder.path, "home")}:${process.env["PATH"] ?? ""}`;
    const { out, address, end } = await serving(["new", "../a.txt", "../b.txt"], { PATH, DISPLAY: ":0" });
    expect(out).toContain(`${kept}/storydiff-`);
    for (let i = 0; i < 100 && !readdirSync(folder.path).includes("opened"); i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(readFileSync(join(folder.path, "opened"), "utf8")).toBe(address);
    expect(await end("SIGINT")).toEqual({ status: 0, err: "" });
  });

  test("says where no browser can be had, and which port is taken", async () => {
    await begin();
    const { address, end } = await serving(["open", "flood", "--format", "json"]);
    const { port } = new URL(address);
    expect((await session(["open", "flood", "--port", port])).err).toContain(`cannot serve at port ${port}: `);
    expect((await end("SIGINT")).err).toBe("storydiff: no browser could be opened: open the address yourself\n");
  });
});

test("the review asks for a terminal", async () => {
  await begin();
  expect(await session(["review", "flood"])).toMatchObject({
    status: 2,
    err: expect.stringContaining("session show") as unknown,
  });
});
