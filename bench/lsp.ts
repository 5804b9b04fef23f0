/**
 * Measures the language server: how soon diagnostics are there when a draft changes, and whether memory stays.
 *
 *     npm run bench:lsp -- FOLDER [--sentences 400] [--reference 40] [--changes 1000] [--json]
 *
 * FOLDER (or the environment variable STORYDIFF_STORIES) holds folders with `a.txt` and `b.txt`, of which the draft and a report of
 * the same stories are put together. The times are those of the built command over its pipes: from the change being sent, with the
 * question for diagnostics behind it, until the answer is there; no pause for the writer is in it, for who asks is answered at once.
 * Each change is a word more or less, a figure or a sentence, somewhere in the draft. The processor's time and the memory are those of
 * a server in this process, memory after its garbage is gone. The milliseconds are of this machine.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, type Readable, type Writable } from "node:stream";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { serve } from "../lib/lsp/server.ts";
import { trouble } from "./measuring.ts";
import { gather, pairsUnder } from "./stories.ts";
import { median } from "./table.ts";

/** Changes that are timed; before them as many warm the server up. */
const timed = 100;
const warmUp = 30;

/** A client that asks for diagnostics after each change. */
interface Writer {
  /** Makes the change of that number and waits for the diagnostics; gives their count. */
  readonly change: (number: number) => Promise<number>;
}

async function writerOf(server: Readable, client: Writable, uri: string, text: string, wire: string): Promise<Writer> {
  const connection = createProtocolConnection(new StreamMessageReader(server), new StreamMessageWriter(client));
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { compareWith: [wire] },
  });
  await connection.sendNotification("initialized", {});
  const opened = { uri, languageId: "plaintext", version: 0, text };
  await connection.sendNotification("textDocument/didOpen", { textDocument: opened });
  const lines = text.split("\n").length;
  return {
    async change(number) {
      // Each is taken back by the next, so that the draft stays as long as it is.
      const line = (Math.floor(number / 2) * 37) % lines;
      const words = ["Again ", "Some 12 ", "It rained on Monday. "][Math.floor(number / 2) % 3] ?? "";
      const start = { line, character: 0 };
      const isBack = number % 2 === 1;
      const end = isBack ? { line, character: words.length } : start;
      void connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version: number + 1 },
        contentChanges: [{ range: { start, end }, text: isBack ? "" : words }],
      });
      const asked = { textDocument: { uri } };
      const { items } = await connection.sendRequest<{ items: unknown[] }>("textDocument/diagnostic", asked);
      return items.length;
    },
  };
}

/** Milliseconds from a change to its diagnostics, by the built command. */
async function answering(uri: string, text: string, wire: string) {
  const command = fileURLToPath(new URL("../../bin/storydiff.js", import.meta.url));
  const child = spawn(process.execPath, [command, "lsp", "--no-config"], { stdio: ["pipe", "pipe", "inherit"] });
  try {
    const writer = await writerOf(child.stdout, child.stdin, uri, text, wire);
    const times: number[] = [];
    let diagnostics = 0;
    for (let number = 0; number < warmUp + timed; number += 1) {
      const started = performance.now();
      diagnostics = await writer.change(number);
      if (number >= warmUp) times.push(performance.now() - started);
    }
    const sorted = times.sort((x, y) => x - y);
    return { answered: median(sorted), slow: sorted[Math.floor(0.95 * timed)] ?? Number.NaN, diagnostics };
  } finally {
    child.kill();
  }
}

/** The processor's time for a change, and what the memory holds after a tenth of the changes and after all. */
async function working(uri: string, text: string, wire: string, changes: number) {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const settings = {
    compareWith: [],
    baseline: null,
    only: null,
    ignore: [],
    minConfidence: "medium",
    similarity: "words",
    maxBytes: null,
    maxSentences: null,
    fetches: false,
  } as const;
  serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    version: "0",
    folder: tmpdir(),
    rules: "file:///rules.md",
    settingsIn: () => Promise.resolve(settings),
    ignoreIn: () => Promise.resolve(""),
    web: () => ({}),
    after: () => () => undefined,
    watch: () => () => undefined,
  });
  const writer = await writerOf(toClient, toServer, uri, text, wire);
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const megabytes = (): number => {
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const early = Math.max(warmUp, Math.floor(changes / 10));
  let [before, started] = [0, process.cpuUsage()];
  for (let number = 0; number < changes; number += 1) {
    if (number === early) {
      before = megabytes();
      started = process.cpuUsage();
    }
    await writer.change(number);
  }
  const { user, system } = process.cpuUsage(started);
  return { processor: (user + system) / 1000 / (changes - early), early, before, after: megabytes() };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sentences: { type: "string", default: "400" },
      reference: { type: "string", default: "40" },
      changes: { type: "string", default: "1000" },
      json: { type: "boolean", default: false },
    },
  });
  const stories = positionals[0] ?? process.env["STORYDIFF_STORIES"];
  if (stories === undefined || !existsSync(stories)) {
    trouble("no stories: give a folder (npm run bench:lsp -- FOLDER) or set STORYDIFF_STORIES to one");
    return;
  }
  const [wanted, other, changes] = [Number(values.sentences), Number(values.reference), Number(values.changes)];
  const { a, b } = gather(pairsUnder(stories), Math.max(wanted, other));
  const folder = mkdtempSync(join(tmpdir(), "storydiff-"));
  try {
    writeFileSync(join(folder, "wire.txt"), b.slice(0, other).join("\n"));
    const wire = pathToFileURL(join(folder, "wire.txt")).href;
    const uri = pathToFileURL(join(folder, "draft.txt")).href;
    const text = a.slice(0, wanted).join("\n");
    const times = await answering(uri, text, wire);
    const work = await working(uri, text, wire, changes);
    const sizes = { draft: Math.min(a.length, wanted), reference: Math.min(b.length, other), changes };
    const lines = [
      `A draft of ${sizes.draft} sentences against a report of ${sizes.reference}, ${times.diagnostics} diagnostics`,
      `Diagnostics ${times.answered.toFixed(0)} ms after a change (median of ${timed}), 19 of 20 within ${times.slow.toFixed(0)} ms`,
      `The processor at work for ${work.processor.toFixed(0)} ms a change`,
      `Memory after ${work.early} changes ${work.before.toFixed(1)} MB, after ${changes} ${work.after.toFixed(1)} MB`,
    ];
    const report = values.json
      ? JSON.stringify({ node: process.version, ...sizes, milliseconds: times, work }, null, 2)
      : lines.join("\n");
    process.stdout.write(`${report}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main().catch((error: unknown) => {
  trouble(error instanceof Error ? error.message : String(error));
});
// The server in this process waits for more.
process.exit();
