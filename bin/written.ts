/** A comparison or a collation as the text of the format asked for. */
import type * as Storydiff from "../lib/index.ts";
import type { Collation, Comparison, Sides } from "../lib/model.ts";
import type { CollateOptions } from "./collate-options.ts";
import type { CompareOptions } from "./options.ts";
import { ownVersion } from "./version.ts";

/** storydiff, loaded when the arguments are known to be good. */
export type Library = typeof Storydiff;

/** How wide and in which colours a terminal is written to. */
export interface Appearance {
  readonly width: number;
  readonly color: boolean;
}

/** The terminal a comparison is shown on; places lead to `addresses`. */
type TerminalLook<Addresses> = Appearance & { readonly addresses: Addresses };

export function writtenComparison(
  storydiff: Library,
  comparison: Comparison,
  options: CompareOptions,
  look: TerminalLook<Sides<string | null>>,
): string {
  const { format, view, context, only, ignore, sort, about, theme, width, stamp } = options;
  const selection = { only, ignore, sort };
  const page = { selection, version: ownVersion(), time: stamp };
  switch (format) {
    case "terminal":
      return storydiff.renderTerminal(comparison, { ...look, theme, view, context, about, only, ignore, sort });
    case "json":
      return storydiff.toJson(comparison, { only, ignore });
    case "html":
      return storydiff.renderHtml(comparison, page);
    case "markdown":
      return storydiff.renderMarkdown(comparison, { ...page, context: context ?? 0 });
    case "csv":
      return storydiff.renderCsv(comparison, { selection });
    case "text":
      return storydiff.renderText(comparison, { ...page, context: context ?? 0, ...(width === null ? {} : { width }) });
  }
}

export function writtenCollation(
  storydiff: Library,
  collation: Collation,
  options: CollateOptions,
  look: TerminalLook<readonly (string | null)[]>,
): string {
  const { format, view, only, ignore, toldBy, theme, width, stamp } = options;
  const selection = { only, ignore, toldBy };
  const page = { selection, version: ownVersion(), time: stamp };
  switch (format) {
    case "terminal":
      return storydiff.renderCollation(collation, { ...look, theme, view, ...selection });
    case "json":
      return storydiff.collationToJson(collation, selection);
    case "html":
      return storydiff.renderCollationHtml(collation, page);
    case "markdown":
      return storydiff.renderCollationMarkdown(collation, page);
    case "csv":
      return storydiff.renderCollationCsv(collation, { selection });
    case "text":
      return storydiff.renderCollationText(collation, { ...page, ...(width === null ? {} : { width }) });
  }
}
