/** The thread in which documents are read: what they were made to do to their reader they do to it alone (see confined.ts). */
import { parentPort, workerData } from "node:worker_threads";
import { StorydiffError, type ErrorCode } from "../errors.ts";
import type { Report } from "../model.ts";
import { documentReport, type Document } from "./documents.ts";
import type { Origin } from "./origin.ts";

/** What the thread is asked. */
export interface Asked {
  readonly document: Document;
  readonly origin: Origin;
}

/** What it answers; the fault of a package, which has no code of ours, is its message alone. */
export type Answered =
  | { readonly kind: "report"; readonly report: Report }
  | { readonly kind: "error"; readonly code: ErrorCode; readonly message: string }
  | { readonly kind: "damaged"; readonly message: string };

async function answer({ document, origin }: Asked): Promise<Answered> {
  try {
    return { kind: "report", report: await documentReport(document, origin) };
  } catch (error) {
    if (error instanceof StorydiffError) return { kind: "error", code: error.code, message: error.message };
    return { kind: "damaged", message: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.postMessage(await answer(workerData as Asked));
