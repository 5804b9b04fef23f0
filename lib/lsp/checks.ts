/** Holds open drafts against their references: each version once, in steps between which the server hears what is new. */
import { basename } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { compareReadings } from "../compare.ts";
import { StorydiffError } from "../errors.ts";
import { read } from "../extract/read.ts";
import { reportOfText } from "../input/report-of.ts";
import type { Reading } from "../model.ts";
import type { Checked, Trouble } from "./checked.ts";
import { clashesOf, type Held } from "./clashes.ts";
import type { Encoding } from "./encoding.ts";
import { placedText } from "./placed-text.ts";
import type { Reference } from "./references.ts";
import type { Settings } from "./settings.ts";
import { seen } from "../unseen.ts";

/** A draft as it is now, with all that its check depends on. */
export interface Desk {
  readonly document: TextDocument;
  readonly settings: Settings;
  readonly references: readonly Reference[];
  readonly troubles: readonly Trouble[];
  readonly encoding: Encoding;
}

/** Thrown where a draft has changed since its check began. */
export class Outdated extends Error {}

/**
 * Reads the draft and compares it with each reference. Long work stands still between two steps, so that a change or a
 * cancelling can come in; it throws `Outdated` when `isOutdated` says so then.
 */
export async function checkedDraft(desk: Desk, id: string, isOutdated: () => boolean): Promise<Checked> {
  const { document, settings, references, encoding } = desk;
  const step = async (): Promise<void> => {
    await turn();
    if (isOutdated()) throw new Outdated();
  };
  await step();
  const { reading, troubles } = await readingOf(document);
  const held: Held[] = [];
  for (const [index, reference] of references.entries()) {
    if (reading === null || reference.kind === "failed") continue;
    await step();
    const { similarity, minConfidence } = settings;
    const comparison = compareReadings({ a: reading, b: reference.reading }, { similarity, minConfidence });
    held.push({ reference: index, comparison });
  }
  const failed = references.flatMap((reference): Trouble[] =>
    reference.kind === "failed" ? [{ message: seen(reference.error.message) }] : [],
  );
  return {
    id,
    version: document.version,
    placed: placedText(document.uri, document.getText(), encoding),
    reading,
    references,
    held,
    clashes: clashesOf(held, settings),
    troubles: [...desk.troubles, ...failed, ...troubles],
  };
}

/** The reading of a draft; none of an empty one, which is no trouble: somebody is about to write it. */
async function readingOf(document: TextDocument): Promise<{ reading: Reading | null; troubles: readonly Trouble[] }> {
  const name = basename(document.uri);
  const text = document.getText();
  try {
    const report = await reportOfText(text, {
      name,
      source: document.uri,
      label: seen(name),
      contentType: document.languageId === "markdown" ? "text/markdown" : null,
      address: null,
      item: null,
      maxBytes: Number.MAX_SAFE_INTEGER,
    });
    if (report.text !== text) {
      const message = `${seen(name)} is no draft as it is written: storydiff checks plain text and Markdown in the editor`;
      return { reading: null, troubles: [{ message }] };
    }
    return { reading: read(report), troubles: [] };
  } catch (error) {
    if (!(error instanceof StorydiffError)) throw error;
    const isUnwritten = error.code === "empty" || error.code === "no-sentence";
    return { reading: null, troubles: isUnwritten ? [] : [{ message: seen(error.message) }] };
  }
}
