/**
 * Reads documents in a thread of their own, for what comes from anywhere may be made to fill the memory or never to end: a page that
 * unfolds to gigabytes, a file that takes an hour. The thread is ended at either limit, and the error says so.
 */
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { StorydiffError } from "../errors.ts";
import type { Report } from "../model.ts";
import type { Answered, Asked } from "./document-worker.ts";
import type { Document } from "./documents.ts";
import type { Origin } from "./origin.ts";
import { shown } from "./shown.ts";

/** What reading a document may take. */
export interface Limits {
  readonly seconds: number;
  /** By which memory may grow meanwhile. */
  readonly megabytes: number;
}

/** The slowest real documents, papers of hundreds of pages, take five seconds and 200 MB. */
const usual: Limits = { seconds: 20, megabytes: 1024 };

/** Milliseconds from one look at the memory to the next: it is filled by a gigabyte in half a second. */
const LOOK = 50;

/**
 * The report of a document. Throws what its reader throws; `too-large` when it takes too long or too much memory, and `damaged` when
 * it cannot be read for what is in it.
 */
export async function confinedReport(document: Document, origin: Origin, limits = usual): Promise<Report> {
  const asked: Asked = { document, origin };
  const answered = await answerOf(asked, limits);
  switch (answered.kind) {
    case "report":
      return answered.report;
    case "error":
      throw new StorydiffError(answered.code, answered.message);
    case "damaged":
      throw new StorydiffError(
        "damaged",
        `cannot read ${origin.label}: it is damaged, or made in a way that is not known (${shown(answered.message)}); save it anew, or as plain text`,
      );
  }
}

function answerOf(asked: Asked, { seconds, megabytes }: Limits): Promise<Answered> {
  return new Promise((resolve) => {
    const worker = new Worker(createRequire(import.meta.url).resolve("#document-worker"), {
      workerData: asked,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      // Nothing that a package has to say is meant for the terminal.
      stdout: true,
      stderr: true,
    });
    const before = process.memoryUsage.rss();
    const start = performance.now();
    const end = (answered: Answered): void => {
      clearInterval(watch);
      resolve(answered);
      void worker.terminate();
    };
    const tooMuch = (what: string): Answered => {
      const message = `cannot read ${asked.origin.label}: reading it takes more than ${what}, which no report does; save its text alone`;
      return { kind: "error", code: "too-large", message };
    };
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > megabytes * 1_000_000) end(tooMuch(`${megabytes} MB of memory`));
      else if (performance.now() - start > seconds * 1000) end(tooMuch(`${seconds} seconds`));
    }, LOOK);
    worker.once("message", end);
    worker.once("error", (error: Error & { readonly code?: string }) => {
      end(
        error.code === "ERR_WORKER_OUT_OF_MEMORY"
          ? tooMuch(`${megabytes} MB of memory`)
          : { kind: "damaged", message: error.message },
      );
    });
    worker.once("exit", () => {
      end({ kind: "damaged", message: "its reader ended" });
    });
  });
}
