/** Holds a draft against its references, in steps between which the server hears what is new. */
import { setImmediate as turn } from "node:timers/promises";
import { compareReadings } from "../compare.ts";
import { StorydiffError } from "../errors.ts";
import { read, type ReadingInput } from "../extract/read.ts";
import type { Reading } from "../model.ts";
import { seen } from "../unseen.ts";
import type { Checked, Trouble } from "./checked.ts";
import { clashesOf, type Held } from "./clashes.ts";
import { limitsOf, type Desk } from "./desk.ts";
import type { Encoding } from "./encoding.ts";
import { placedText } from "./placed-text.ts";
import { openReport } from "./references.ts";
import { documentName } from "./uris.ts";

/** Thrown where a draft has changed since its check began. */
export class Outdated extends Error {}

/** What a check is made with. */
export interface CheckInput {
  readonly id: string;
  readonly encoding: Encoding;
  /** What is known of the sentences of the versions before. */
  readonly memory: NonNullable<ReadingInput["memory"]>;
  readonly isOutdated: () => boolean;
}

/**
 * Reads the draft and compares it with each reference. Between two steps a change or a cancelling can come in; it throws
 * `Outdated` when `isOutdated` says so then.
 */
export async function check(desk: Desk, { id, encoding, memory, isOutdated }: CheckInput): Promise<Checked> {
  const { document, settings, references, baseline } = desk;
  const step = async (): Promise<void> => {
    await turn();
    if (isOutdated()) throw new Outdated();
  };
  await step();
  const isHeld = references.some(({ kind }) => kind === "read");
  const { reading, troubles } = isHeld ? await readingOf(desk, memory) : { reading: null, troubles: [] };
  const held: Held[] = [];
  for (const [index, reference] of references.entries()) {
    if (reading === null || reference.kind === "failed") continue;
    await step();
    const { similarity, minConfidence } = settings;
    const comparison = compareReadings({ a: reading, b: reference.reading }, { similarity, minConfidence });
    held.push({ reference: index, comparison });
  }
  const found = new Set(held.flatMap(({ comparison }) => comparison.findings.map((finding) => finding.id)));
  const known = baseline.findings.filter((one) => found.has(one.id));
  return {
    id,
    version: document.version,
    placed: placedText(document.uri, document.getText(), encoding),
    reading,
    references,
    held,
    clashes: clashesOf(held, settings, new Set(known.map((one) => one.id))),
    known,
    troubles: [...desk.troubles, ...troubles],
  };
}

/** The reading of a draft; none of an empty one, which is no trouble: somebody is about to write it. */
async function readingOf(
  { document, settings }: Desk,
  memory: CheckInput["memory"],
): Promise<{ readonly reading: Reading | null; readonly troubles: readonly Trouble[] }> {
  const name = seen(documentName(document.uri));
  try {
    const report = await openReport(document, documentName(document.uri), document.uri, limitsOf(settings));
    if (report.text === document.getText()) return { reading: read(report, { memory }), troubles: [] };
    const message = `${name} is no text as it is written: drafts are plain text or Markdown; storydiff on the command line compares it`;
    return { reading: null, troubles: [{ message, span: null }] };
  } catch (error) {
    if (!(error instanceof StorydiffError)) throw error;
    const isUnwritten = error.code === "empty" || error.code === "no-sentence";
    return { reading: null, troubles: isUnwritten ? [] : [{ message: seen(error.message), span: null }] };
  }
}
