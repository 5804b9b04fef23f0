/** The review in a real terminal: keys in, the screen out, and the session's file as what counts. */
import { execFile } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, test } from "@jest/globals";
import { openSession, type Session } from "../../lib/session/session.ts";
import { storydiff } from "../support/command.ts";
import { sessionFolder } from "../support/flood.ts";
import { hasTmux, tmux, type Pane } from "../support/tmux.ts";

const run = promisify(execFile);
const folder = sessionFolder();
const environment = { HOME: folder.path, TMPDIR: folder.path };
const terminals = tmux(environment);
const command = fileURLToPath(new URL("../../bin/storydiff.js", import.meta.url));
const onTerminal = hasTmux ? test : test.skip;

afterAll(async () => {
  await terminals.end();
  folder.remove();
});

/** A line for a shell. */
const review = (session: Session, author = "Ana"): string =>
  `${process.execPath} ${command} session review ${session.path} --author ${author}`;

/** What stands in the file, as another process reads it. */
function statuses(session: Session): string[] {
  const again = openSession(session.path, { now: () => "", version: "0" });
  const all = again.state().items.map(({ status }) => status);
  again.close();
  return all;
}

/** Decides what is on the screen by a key, and waits until that is acknowledged. */
async function decide(pane: Pane, key: string, left: number): Promise<void> {
  await pane.press(key);
  await pane.until(left === 0 ? /all decided/ : new RegExp(`\\b${left} left`));
}

onTerminal("a whole session is decided by keys alone, and the summary is left on the terminal", async () => {
  const session = folder.sample("talks");
  const pane = await terminals.pane(`${review(session)}; echo status $?; sleep 60`);
  expect(await pane.until(/13 left/)).toMatch(/1 of 13.*\n.*\n≠ Afghan negotiators: for or against\?/);
  for (let left = 12; left >= 0; left -= 1) await decide(pane, left % 2 === 0 ? "1" : "2", left);
  await pane.until(/Saved: Confirmed\. All is decided/);
  await pane.press("q");
  expect(await pane.until(/status 0/)).toMatch(
    /^talks: nothing left of 13; 13 decided\nHand over: storydiff session export talks --format markdown$/m,
  );
  expect(new Set(statuses(session))).toEqual(new Set(["decided"]));
});

onTerminal("what must be told is asked for; undo takes it back; after quitting it goes on where it was", async () => {
  const session = folder.sample("talks");
  const pane = await terminals.pane(`${review(session)}; echo status $?; sleep 60`);
  await pane.until(/13 left/);
  await pane.press("x");
  await pane.until(/Not a finding\. Why it is none/);
  await pane.press("Enter");
  await pane.until(/Some words, or Esc/);
  // All at once, as a fast typist's keys come over a slow line.
  await pane.type("the same twice");
  await pane.press("Enter");
  await pane.until(/12 left[^]*Saved: Not a finding/);
  await pane.type("ccask Kabul");
  await pane.press("Enter");
  await pane.until(/11 left/);
  await pane.press("u");
  expect(await pane.until(/12 left/)).toMatch(/2 of 13[^]*Taken back: cannot settle\./);
  await pane.press("q");
  await pane.until(/status 0/);
  const again = await terminals.pane(review(session));
  await again.until(/2 of 13[^]*12 left/);
  await again.press("k");
  await again.until(/Ana, .*: not a finding\n +why: the same twice/);
  await again.press("h");
  await again.until(/History\n.*not a finding/);
});

onTerminal(
  "a note is written in the editor, in a file that only its writer can read and that is gone after",
  async () => {
    const session = folder.sample("talks");
    const editor = join(folder.path, "editor.sh");
    const seen = join(folder.path, "seen.txt");
    const script = `ls -l "$1" > ${seen}; cat "$1" >> ${seen}; printf 'By phone.\\n# noon' > "$1.new"; cat "$1" >> "$1.new"; mv "$1.new" "$1"`;
    writeFileSync(editor, `#!/bin/sh\n${script}\n`);
    chmodSync(editor, 0o700);
    const pane = await terminals.pane(`EDITOR=${editor} ${review(session)}`);
    await pane.until(/13 left/);
    await pane.press("n");
    await pane.until(/Saved: the note/);
    await pane.until(/note: By phone\.\n +# noon\n/);
    expect(statuses(session)[0]).toBe("undecided");
    expect(readFileSync(seen, "utf8")).toMatch(/^-rw------- [^]*>8[^]*≠ Afghan negotiators/);
    expect(readFileSync(seen, "utf8")).not.toContain("\x1b");
    const path = /\S+\/note\.md/.exec(readFileSync(seen, "utf8"))?.[0] ?? seen;
    expect(() => readFileSync(path)).toThrow("ENOENT");
  },
);

onTerminal("without an editor a note is asked for, and evidence and sureness go with the verdict", async () => {
  const session = folder.sample("talks");
  const pane = await terminals.pane(`unset EDITOR VISUAL; ${review(session)}`);
  await pane.until(/13 left/);
  await pane.press("n");
  await pane.until(/Note \(Enter twice saves\)/);
  await pane.press("o", "n", "e", "Enter", "t", "w", "o", "Enter", "Enter");
  await pane.until(/note: one\n +two/);
  await pane.press("e");
  await pane.until(/Evidence/);
  await pane.type("https://example.org/1");
  await pane.press("Enter");
  await pane.until(/evidence: https:\/\/example\.org\/1/);
  await pane.press("s");
  await pane.until(/How sure are you/);
  await pane.press("Down", "Enter");
  await pane.until(/Ana, .*: a note, evidence and how sure, likely/);
  await decide(pane, "1", 12);
  const { decisions } = folder.again(session).state().items[0] ?? {};
  expect(decisions?.map(({ action }) => action)).toMatchObject([
    { verdict: { kind: "right" }, note: "one\ntwo", evidence: ["https://example.org/1"], sureness: "likely" },
  ]);
});

onTerminal("kill -9 loses nothing that was acknowledged", async () => {
  const session = folder.sample("talks");
  const pane = await terminals.pane(`${review(session)}; echo gone; sleep 60`);
  await pane.until(/13 left/);
  for (const left of [12, 11, 10]) await decide(pane, "1", left);
  process.kill(await childOf(await pane.pid()), "SIGKILL");
  await pane.until(/gone/);
  expect(statuses(session).slice(0, 4)).toEqual(["decided", "decided", "decided", "undecided"]);
  await (await terminals.pane(review(session))).until(/4 of 13[^]*10 left/);
});

onTerminal("a dispute is told as soon as it is there, and settled by a verdict on both", async () => {
  const session = folder.sample("talks");
  const ana = await terminals.pane(review(session));
  await ana.until(/13 left/);
  await decide(ana, "1", 12);
  const item = session.state().items[0]?.item.id ?? "";
  session.decide("Ben", { item, verdict: { kind: "right", reports: [1] }, seen: [] });
  await ana.until(/13 left[^]*Ben, of 1: B is right, which disputes it\./);
  const ben = await terminals.pane(review(session, "Ben"));
  await ben.until(/1 of 13[^]*Disputed: each decided/);
  await ana.press("k");
  await ana.until(/(?:Ana, .*: A|Ben, .*: B) is right\n +(?:Ana, .*: A|Ben, .*: B) is right/);
  await decide(ana, "w", 12);
  await ben.until(/Ana, of this: both are wrong\./);
  expect(statuses(session)[0]).toBe("decided");
});

onTerminal.each([
  ["quitting", "q", null],
  ["an interrupt", "C-c", null],
  ["being ended", null, "SIGTERM"],
] as const)("%s leaves the terminal as it was found", async (_, key, signal) => {
  const session = folder.sample("talks");
  const modes = (name: string): string => `stty -g > ${folder.path}/${name}`;
  const pane = await terminals.pane(
    `${modes("before")}; echo above; ${review(session)}; ${modes("after")}; echo below; sleep 60`,
  );
  await pane.until(/13 left/);
  if (key !== null) await pane.press(key);
  if (signal !== null) process.kill(await childOf(await pane.pid()), signal);
  expect(await pane.until(/below/)).toMatch(/^above\n/);
  const [before, after] = ["before", "after"].map((name) => readFileSync(join(folder.path, name), "utf8"));
  expect(after).toBe(before);
});

/** The process that a shell waits for. */
async function childOf(pid: number): Promise<number> {
  return Number((await run("pgrep", ["-P", String(pid)])).stdout.trim());
}

onTerminal("a stopped job comes back as it was, and a terminal of another size is drawn anew", async () => {
  const session = folder.sample("talks");
  const pane = await terminals.pane("HISTFILE= PS1='$ ' bash --norc -i", [80, 30]);
  await pane.until(/^\$/);
  await pane.type(review(session));
  await pane.press("Enter");
  await decide(pane, "j", 13);
  await pane.until(/2 of 13/);
  await pane.press("C-z");
  await pane.until(/Stopped/);
  await pane.type("fg");
  await pane.press("Enter");
  await pane.until(/2 of 13/);
  await pane.resize(50, 20);
  const small = await pane.until(/↓ \d+ more lines: space/);
  expect(small.split("\n")[1]).toBe("─".repeat(50));
  await pane.press("Space");
  await pane.until(/↑ \d+ above/);
});

onTerminal("pasted text decides nothing, and NO_COLOR leaves no colour, in prompts neither", async () => {
  const session = folder.sample("talks");
  const pane = await terminals.pane(`NO_COLOR=1 ${review(session)}`);
  await pane.until(/13 left/);
  await pane.paste("https://example.org/12bwx\nq");
  await pane.press("/");
  await pane.until(/Search/);
  await pane.type("written down");
  expect(await pane.until(/written down/, true)).not.toMatch(/\x1b\[(?:[\d;]*;)?(?:3[0-7]|9[0-7])m/u);
  await pane.press("Enter");
  await pane.until(/written\s+down/);
  expect(statuses(session).every((status) => status === "undecided")).toBe(true);
});

test("where there is no terminal, what else there is is said", async () => {
  const { path } = folder.sample("talks");
  const { status, err } = await storydiff(folder.path, ["session", "review", path, "--author", "Ana"]);
  expect([status, err]).toEqual([2, expect.stringMatching(/needs a terminal: storydiff session show .*session open/)]);
});
