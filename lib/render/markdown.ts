/**
 * A comparison as Markdown, fit for an issue tracker or a chat (GitHub Flavored Markdown). The reports' words stay words: they
 * make no markup, no link, no mention and no reference to an issue.
 */
import type { Baseline, Collation, Comparison } from "../model.ts";
import { collationPresentationOf, everyFact, type FactSelection } from "../presentation/facts.ts";
import { presentationOf } from "../presentation/presentation.ts";
import { everything, type Selection } from "../presentation/selection.ts";
import type { Block, Imprint, Item, Line } from "./document/blocks.ts";
import { collationBlocks } from "./document/collation.ts";
import { comparisonBlocks } from "./document/comparison.ts";
import { visible } from "./visible.ts";

/** What a text names at its foot; nothing unless given. */
export type MarkdownImprint = Partial<Imprint>;

export interface MarkdownOptions extends MarkdownImprint {
  /** What is shown of the findings; all unless given. */
  readonly selection?: Selection;
  /** Neighbouring sentences shown round each contradiction; none unless given. */
  readonly context?: number;
  /** What is known already, to be marked; nothing unless given. */
  readonly baseline?: Baseline;
}

export function renderMarkdown(comparison: Comparison, options: MarkdownOptions = {}): string {
  const { selection = everything, context = 0, version = null, time = null, baseline } = options;
  return markdownText(comparisonBlocks(presentationOf(comparison, context, selection, baseline), { version, time }));
}

export interface CollationMarkdownOptions extends MarkdownImprint {
  /** Kinds of fact to show; all unless given. */
  readonly selection?: FactSelection;
  /** What is known already, to be marked; nothing unless given. */
  readonly baseline?: Baseline;
}

/** The facts of several reports. */
export function renderCollationMarkdown(collation: Collation, options: CollationMarkdownOptions = {}): string {
  const { selection = everyFact, version = null, time = null, baseline } = options;
  const shown = collationPresentationOf(collation, selection, Infinity, baseline);
  return markdownText(collationBlocks(shown, selection, { version, time }));
}

/** A document as Markdown. */
export function markdownText(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      // A title of the first level would stand over the issue's own.
      return `${"#".repeat(block.level + 1)} ${lineText(block.line)}`;
    case "paragraph":
      return lineText(block.line);
    case "quotation":
      return block.lines.map(({ place, line }) => `> ${lineText([`${place} `, ...line])}`).join("\n>\n");
    case "list":
      return block.items.map(itemText).join("\n");
    case "table":
      return [
        row(block.head.map((cell) => [cell])),
        row(
          block.head.map(() => []),
          "---",
        ),
        ...block.rows.map((cells) => row(cells)),
      ].join("\n");
    case "folded":
      return [
        `<details>\n<summary>${inHtml(block.title)}</summary>`,
        ...block.blocks.map(blockText),
        "</details>",
      ].join("\n\n");
  }
}

function itemText({ line, under }: Item): string {
  return [`- ${lineText(line)}`, ...under.map((own) => `  - ${lineText(own)}`)].join("\n");
}

function row(cells: readonly Line[], empty = ""): string {
  return `| ${cells.map((cell) => (cell.length === 0 ? empty : lineText(cell))).join(" | ")} |`;
}

/**
 * The words that clash have guillemets round them as well, as on a terminal: between signs of punctuation `**` is markup
 * whatever stands beside it, and a reader of the source sees them too.
 */
function lineText(line: Line): string {
  const texts = line.map((run) => {
    if (typeof run === "string") return escaped(run);
    if (run.kind === "link") return `<${run.address}>`;
    const words = escaped(run.words.trim());
    if (words === "") return "";
    return run.kind === "marked" ? `«**${words}**»` : `**${words}**`;
  });
  return texts.join("").trim();
}

/** ASCII signs that make markup inside a line; with a backslash before them they stand for themselves (CommonMark 2.4). */
const signs = /[\\`*_[\]<>&~|$#]/g;

/** What makes a list or a rule at the beginning of a line. */
const opening = /^(\s*)([-+]|\d{1,9}(?=[.)]))/;

/**
 * What trackers and chats make links and pictures of after the Markdown is read, where no backslash helps: `@name`, `#12`,
 * `GH-12`, URLs, `:emoji:`. A zero-width space parts them. No name of an emoji is longer, and a time of day is none.
 */
const references = /@(?=\S)|#(?=\S)|GH(?=-\d)|:(?=\/\/)|www(?=\.)|:(?!\d\d:)(?=[\w+-]{1,60}:)/gi;

function escaped(words: string): string {
  return apart(words)
    .replace(signs, "\\$&")
    .replace(opening, (_, blank: string, sign: string) => {
      return /\d/.test(sign) ? `${blank}${sign}\\` : `${blank}\\${sign}`;
    });
}

/** Between tags, where no Markdown is read. */
function inHtml(words: string): string {
  return apart(words).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function apart(words: string): string {
  return visible(words).replace(references, "$&\u200b");
}
