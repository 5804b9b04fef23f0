/** A comparison as plain text to paste into a mail: no colours, no control characters, lines of a width that mails keep. */
import stringWidth from "string-width";
import type { Collation, Comparison } from "../model.ts";
import { collationPresentationOf, everyFact } from "../presentation/facts.ts";
import { presentationOf } from "../presentation/presentation.ts";
import { everything } from "../presentation/selection.ts";
import type { Block, Item, Line } from "./document/blocks.ts";
import { collationBlocks } from "./document/collation.ts";
import { comparisonBlocks } from "./document/comparison.ts";
import { hanging, padded } from "./layout.ts";
import type { CollationMarkdownOptions, MarkdownOptions } from "./markdown.ts";
import { visible } from "./visible.ts";

interface Setting {
  /** Columns to set prose in; 72 unless given, for which a mail has room when it is quoted. */
  readonly width?: number;
}

export interface TextOptions extends MarkdownOptions, Setting {}
export interface CollationTextOptions extends CollationMarkdownOptions, Setting {}

const mailWidth = 72;

export function renderText(comparison: Comparison, options: TextOptions = {}): string {
  const { selection = everything, context = 0, version = null, time = null, width = mailWidth, baseline } = options;
  const blocks = comparisonBlocks(presentationOf(comparison, context, selection, baseline), { version, time });
  return plainText(blocks, width);
}

/** The facts of several reports. */
export function renderCollationText(collation: Collation, options: CollationTextOptions = {}): string {
  const { selection = everyFact, version = null, time = null, width = mailWidth, baseline } = options;
  const shown = collationPresentationOf(collation, selection, Infinity, baseline);
  return plainText(collationBlocks(shown, selection, { version, time }), width);
}

/** A document as plain text, in lines of a width. */
export function plainText(blocks: readonly Block[], width: number): string {
  const lines = blocks.flatMap((block, i) => {
    return [...(isApart(blocks[i - 1], block) ? [""] : []), ...blockLines(block, width)];
  });
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

/** Whether a blank line parts two blocks; what a question or an answer is followed by belongs to it. */
function isApart(before: Block | undefined, block: Block): boolean {
  if (before === undefined) return false;
  return !(before.kind === "heading" && before.level === 3) && block.kind !== "quotation";
}

const underlines = { 1: "=", 2: "-", 3: "" } as const;

function blockLines(block: Block, width: number): string[] {
  switch (block.kind) {
    case "heading":
      return underlined(lineText(block.line), underlines[block.level], width);
    case "paragraph":
      return hanging("", lineText(block.line), width);
    case "quotation":
      return block.lines.flatMap(({ place, line }) => hanging(`  ${place}  `, lineText(line), width));
    case "list":
      return block.items.flatMap((item) => itemLines(item, width));
    case "table":
      return tableLines(block, width);
    case "folded":
      return [
        ...underlined(visible(block.title), "-", width),
        ...block.blocks.flatMap((own) => ["", ...blockLines(own, width)]),
      ];
  }
}

function underlined(text: string, sign: string, width: number): string[] {
  const lines = hanging("", text, width);
  const longest = Math.max(...lines.map((line) => stringWidth(line)));
  return sign === "" ? lines : [...lines, sign.repeat(longest)];
}

function itemLines({ line, under }: Item, width: number): string[] {
  return [...hanging("- ", lineText(line), width), ...under.flatMap((own) => hanging("    ", lineText(own), width))];
}

/** In columns where they fit, else each row with the name of each column before what stands in it. */
function tableLines({ head, rows }: Extract<Block, { kind: "table" }>, width: number): string[] {
  const texts = rows.map((row) => row.map(lineText));
  const columns = head.map((name, i) =>
    Math.max(...[name, ...texts.map((row) => row[i] ?? "")].map((cell) => stringWidth(cell))),
  );
  const between = 2;
  if (columns.reduce((sum, column) => sum + column + between, -between) <= width) {
    return [head, ...texts].map((row) => row.map((cell, i) => padded(cell, columns[i] ?? 0)).join(" ".repeat(between)));
  }
  return texts.flatMap(([first = "", ...others], i) => [
    ...(i === 0 ? [] : [""]),
    ...hanging("", first, width),
    ...others.flatMap((cell, at) => hanging("  ", `${visible(head[at + 1] ?? "")}: ${cell}`, width)),
  ]);
}

function lineText(line: Line): string {
  const texts = line.map((run) => {
    if (typeof run === "string") return visible(run);
    if (run.kind === "link") return run.address;
    const words = visible(run.words);
    return run.kind === "marked" ? `«${words}»` : words;
  });
  return texts.join("").trim();
}
