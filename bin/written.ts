/** A comparison or a collation as the text of the format asked for. */
import { pathToFileURL } from "node:url";
import type * as Storydiff from "../lib/index.ts";
import type { Baseline, Collation, Comparison, Sides } from "../lib/model.ts";
import type { CollateOptions } from "./collate-options.ts";
import type { CompareOptions } from "./options.ts";
import { ownVersion, rulesPage } from "./version.ts";

/** storydiff, loaded when the arguments are known to be good. */
export type Library = typeof Storydiff;

/** How wide and in which colours a terminal is written to. */
export interface Appearance {
  readonly width: number;
  readonly color: boolean;
}

/** The terminal a comparison is shown on; places lead to `addresses`. */
type TerminalLook<Addresses> = Appearance & { readonly addresses: Addresses };

/** What is known, where a baseline was named. */
interface Knowing {
  readonly baseline?: Baseline;
}

/** What formats for machines are told besides. */
function machineOptions(options: CompareOptions | CollateOptions, addresses: readonly (string | null)[]) {
  return {
    addresses,
    root: pathToFileURL(`${process.cwd()}/`).href,
    version: ownVersion(),
    rulesPage: rulesPage(),
    failOn: options.failOn,
  };
}

export function writtenComparison(
  storydiff: Library,
  comparison: Comparison,
  options: CompareOptions,
  look: TerminalLook<Sides<string | null>>,
  knowing: Knowing,
  addresses: readonly (string | null)[],
): string {
  const { format, view, context, only, ignore, sort, about, theme, width, stamp } = options;
  const selection = { only, ignore, sort };
  const page = { selection, version: ownVersion(), time: stamp, ...knowing };
  const machine = { ...machineOptions(options, addresses), selection, ...knowing };
  switch (format) {
    case "terminal":
      return storydiff.renderTerminal(comparison, {
        ...look,
        ...knowing,
        ...selection,
        theme,
        view,
        context,
        about,
      });
    case "json":
      return storydiff.toJson(comparison, { only, ignore, ...knowing });
    case "html":
      return storydiff.renderHtml(comparison, page);
    case "markdown":
      return storydiff.renderMarkdown(comparison, { ...page, context: context ?? 0 });
    case "csv":
      return storydiff.renderCsv(comparison, { selection, ...knowing });
    case "text":
      return storydiff.renderText(comparison, { ...page, context: context ?? 0, ...(width === null ? {} : { width }) });
    case "sarif":
      return storydiff.renderSarif(comparison, machine);
    case "github":
      return storydiff.renderGithub(comparison, machine);
    case "junit":
      return storydiff.renderJunit(comparison, machine);
    case "jsonl":
      return storydiff.renderJsonl(comparison, machine);
  }
}

export function writtenCollation(
  storydiff: Library,
  collation: Collation,
  options: CollateOptions,
  look: TerminalLook<readonly (string | null)[]>,
  knowing: Knowing,
  addresses: readonly (string | null)[],
): string {
  const { format, view, only, ignore, toldBy, theme, width, stamp } = options;
  const selection = { only, ignore, toldBy };
  const page = { selection, version: ownVersion(), time: stamp, ...knowing };
  const machine = { ...machineOptions(options, addresses), selection, ...knowing };
  switch (format) {
    case "terminal":
      return storydiff.renderCollation(collation, { ...look, ...knowing, ...selection, theme, view });
    case "json":
      return storydiff.collationToJson(collation, { ...selection, ...knowing });
    case "html":
      return storydiff.renderCollationHtml(collation, page);
    case "markdown":
      return storydiff.renderCollationMarkdown(collation, page);
    case "csv":
      return storydiff.renderCollationCsv(collation, { selection, ...knowing });
    case "text":
      return storydiff.renderCollationText(collation, { ...page, ...(width === null ? {} : { width }) });
    case "sarif":
      return storydiff.renderCollationSarif(collation, machine);
    case "github":
      return storydiff.renderCollationGithub(collation, machine);
    case "junit":
      return storydiff.renderCollationJunit(collation, machine);
    case "jsonl":
      return storydiff.renderCollationJsonl(collation, machine);
  }
}
