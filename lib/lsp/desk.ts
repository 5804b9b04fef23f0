/** What a draft is checked by, as it stands now: its references, its settings, and what is known. */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { baselineFromJson } from "../baseline.ts";
import { StorydiffError } from "../errors.ts";
import type { ReadOptions } from "../input/read-report.ts";
import type { Baseline } from "../model.ts";
import { emptyBaseline } from "../presentation/known.ts";
import { commentLinesIn } from "../text/comment-lines.ts";
import { seen } from "../unseen.ts";
import type { Trouble } from "./checked.ts";
import type { Client } from "./client.ts";
import type { Reference, References } from "./references.ts";
import { noSettings, type Settings, type Surroundings } from "./settings.ts";
import { givenBy, typesIn, type Told } from "./told.ts";
import { pathOf } from "./uris.ts";

export interface Desk {
  readonly document: TextDocument;
  readonly settings: Settings;
  readonly references: readonly Reference[];
  /** Path of the file of what is known. */
  readonly baselineFile: string;
  readonly baseline: Baseline;
  readonly troubles: readonly Trouble[];
}

/** What desks are made of. */
export interface DeskInput {
  readonly surroundings: Surroundings;
  readonly client: Client;
  /** What the editor says that holds for a document. */
  readonly told: (uri: string) => Promise<Told>;
  readonly references: References;
  readonly documents: () => readonly TextDocument[];
}

/** Name of the file of what is known, where none is named. */
const baselineName = ".storydiff-baseline.json";

/** Where a document lies; where the workspace or the server is for one that is in no file yet. */
export function folderOf(uri: string, { client, surroundings }: Pick<DeskInput, "client" | "surroundings">): string {
  const path = pathOf(uri);
  return path === null ? (client.folder ?? surroundings.folder) : dirname(path);
}

export async function deskOf(document: TextDocument, input: DeskInput): Promise<Desk> {
  const { surroundings, client, references, documents } = input;
  const folder = folderOf(document.uri, input);
  const troubles: Trouble[] = [];
  const orTrouble = async <T>(work: Promise<T>, otherwise: T): Promise<T> =>
    work.catch((error: unknown) => {
      if (!(error instanceof StorydiffError)) throw error;
      troubles.push({ message: seen(error.message), span: null });
      return otherwise;
    });
  const [found, told] = await Promise.all([
    orTrouble(surroundings.settingsIn(folder), noSettings),
    input.told(document.uri),
  ]);
  const lines = commentLinesIn(document.getText());
  const settings: Settings = {
    ...found,
    ignore: [
      ...found.ignore,
      ...told.ignore,
      ...lines.flatMap(({ kind, words }) => (kind === "ignore" ? typesIn(words.split(/[\s,]+/)) : [])),
    ],
    minConfidence: told.minConfidence ?? found.minConfidence,
  };
  const own = lines.flatMap(({ kind, words, span }) =>
    kind === "compare with" ? [{ given: givenBy(words, folder), span }] : [],
  );
  const everywhere = [...told.compareWith, ...settings.compareWith];
  const path = pathOf(document.uri);
  // What drafts are held against is no draft, unless it says so itself.
  const isReference = own.length === 0 && path !== null && everywhere.includes(path);
  const named = isReference ? [] : [...own.map(({ given }) => given), ...everywhere];
  const { fetches } = settings;
  const reading = {
    options: { ...limitsOf(settings), ...(fetches ? { web: surroundings.web() } : {}) },
    fetches,
    encoding: client.encoding,
    open: (file: string) => documents().find(({ uri }) => pathOf(uri) === file),
  };
  const read = await Promise.all(
    [...new Set(named)].filter((given) => given !== path).map((given) => references.current(given, reading)),
  );
  for (const reference of read) {
    if (reference.kind === "read") continue;
    const span = own.find(({ given }) => given === reference.given)?.span ?? null;
    troubles.push({ message: seen(reference.error.message), span });
  }
  const baselineFile = settings.baseline ?? join(client.folder ?? folder, baselineName);
  const baseline = read.length === 0 ? emptyBaseline : await orTrouble(baselineIn(baselineFile), emptyBaseline);
  return { document, settings, references: read, baselineFile, baseline, troubles };
}

/** How much is read, where something was said of it. */
export function limitsOf({ maxBytes, maxSentences }: Settings): Pick<ReadOptions, "maxBytes" | "maxSentences"> {
  return { ...(maxBytes === null ? {} : { maxBytes }), ...(maxSentences === null ? {} : { maxSentences }) };
}

/** What is known by a file; nothing where there is none. Throws `bad-json` and `unreadable` where it cannot be read. */
export async function baselineIn(path: string): Promise<Baseline> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown fault";
    if (code === "ENOENT") return null;
    throw new StorydiffError("unreadable", `cannot read the baseline ${path}: ${code}; check the path`);
  });
  if (text === null) return emptyBaseline;
  try {
    return baselineFromJson(text);
  } catch (error) {
    if (!(error instanceof StorydiffError)) throw error;
    throw new StorydiffError(error.code, `cannot read the baseline ${path}: ${error.message}`);
  }
}
