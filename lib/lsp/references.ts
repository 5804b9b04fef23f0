/** The reports that drafts are held against: each read once, and anew when its file or its unsaved text changes. */
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { StorydiffError } from "../errors.ts";
import { read } from "../extract/read.ts";
import { refuseLong } from "../input/length.ts";
import { readReport, type ReadOptions } from "../input/read-report.ts";
import { reportOfText } from "../input/report-of.ts";
import { isAddress } from "../input/web/is-address.ts";
import type { Reading, Report } from "../model.ts";
import type { Encoding } from "./encoding.ts";
import { placedText, type PlacedText } from "./placed-text.ts";
import { uriOf } from "./uris.ts";

/** A report by its path or address, as it was read, or why it could not be. */
export type Reference = Readonly<{ given: string; uri: string; stamp: string }> &
  (
    | {
        readonly kind: "read";
        readonly reading: Reading;
        /** `null` where the file has no lines that hold the words: a PDF, a page. */
        readonly placed: PlacedText | null;
      }
    | { readonly kind: "failed"; readonly error: StorydiffError }
  );

/** What reading a reference takes. */
export interface ReferenceInput {
  readonly options: Pick<ReadOptions, "maxBytes" | "maxSentences" | "web">;
  /** Whether addresses may be fetched. */
  readonly fetches: boolean;
  readonly encoding: Encoding;
  /** The document that the editor has open of a file. */
  readonly open: (path: string) => TextDocument | undefined;
}

export interface References {
  /** The reference as it is now. One that cannot be read says why. */
  readonly current: (given: string, input: ReferenceInput) => Promise<Reference>;
  /** Forgets all but these. */
  readonly keepOnly: (given: ReadonlySet<string>) => void;
}

export function references(): References {
  const known = new Map<string, { readonly stamp: string; readonly reference: Promise<Reference> }>();
  return {
    async current(given, input) {
      const stamp = await stampOf(given, input);
      const before = known.get(given);
      if (before?.stamp === stamp) return before.reference;
      const reference = readAs(given, stamp, input);
      known.set(given, { stamp, reference });
      return reference;
    },
    keepOnly(given) {
      for (const one of [...known.keys()]) if (!given.has(one)) known.delete(one);
    },
  };
}

const missing = "missing";

/** What changes when the text of a reference does: the version that is open, or the time and size of the file. */
async function stampOf(given: string, { open, fetches }: ReferenceInput): Promise<string> {
  if (isAddress(given)) return fetches ? "fetched" : "not to be fetched";
  const document = open(given);
  if (document !== undefined) return `${document.uri} ${document.version}`;
  const found = await stat(given).catch(() => stat(given.replace(/#[1-9]\d*$/, "")).catch(() => null));
  return found === null ? missing : `${found.mtimeMs} ${found.size} ${found.ino}`;
}

async function readAs(given: string, stamp: string, input: ReferenceInput): Promise<Reference> {
  const uri = uriOf(given);
  try {
    if (stamp === missing) {
      const way = "check the path, which goes from the folder of the draft or of the settings that name it";
      throw new StorydiffError("not-found", `there is no such file: ${given}; ${way}`);
    }
    const report = await reportAt(given, input);
    const isWritten = !isAddress(given) && (report.format === "text" || report.format === "markdown");
    const placed = isWritten ? placedText(uri, report.text, input.encoding) : null;
    return { kind: "read", given, uri, stamp, reading: read(report), placed };
  } catch (error) {
    if (!(error instanceof StorydiffError)) throw error;
    return { kind: "failed", given, uri, stamp, error };
  }
}

async function reportAt(given: string, { options, fetches, open }: ReferenceInput): Promise<Report> {
  if (isAddress(given)) {
    if (fetches) return readReport(given, options);
    const way = "start the server with storydiff lsp --allow-fetch, or save the page and name its file";
    throw new StorydiffError("offline", `${given} is an address, and nothing is fetched: ${way}`);
  }
  const document = open(given);
  return document === undefined ? readReport(given, options) : openReport(document, basename(given), given, options);
}

/** The report that stands in a document of the editor, as it stands there. */
export async function openReport(
  document: TextDocument,
  name: string,
  given: string,
  { maxSentences }: Pick<ReadOptions, "maxSentences">,
): Promise<Report> {
  const report = await reportOfText(document.getText(), {
    name,
    source: given,
    label: name,
    contentType: document.languageId === "markdown" ? "text/markdown" : null,
    address: null,
    item: null,
    // The editor holds it already.
    maxBytes: Number.MAX_SAFE_INTEGER,
  });
  refuseLong(report, name, maxSentences);
  return report;
}
