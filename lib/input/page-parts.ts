/** Elements of a page -> parts: which words are a paragraph, a heading, a caption. */
import { isElement, type PageElement, type PageNode } from "./dom.ts";
import type { Part } from "./made-report.ts";

/** Elements that hold no words of a story. */
const wordless = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE NAV FORM BUTTON SELECT TEXTAREA INPUT SVG MATH IFRAME OBJECT AUDIO VIDEO CANVAS DIALOG HEAD".split(
    " ",
  ),
);

/** Elements inside a line; every other begins one of its own. */
const inline = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
);

/** What the words of an element are, whatever is in it; `null` where they are what they were outside of it. */
function classIn(tag: string): Part["class"] | null {
  if (/^H[1-6]$/.test(tag)) return "heading";
  return tag === "FIGCAPTION" || tag === "CAPTION" ? "caption" : null;
}

/** A part of a page. */
export interface PagePart extends Part {
  /** Whether all its words are links or a time, as those of menus, tags and "3 hours ago" are. */
  readonly isAside: boolean;
}

/** The end of an element, at which what its words are ends too, and of a block the line. */
interface End {
  readonly outer: Part["class"];
  readonly isBlock: boolean;
  readonly isAside: boolean;
}

const asides = new Set(["A", "TIME"]);

/**
 * The parts of an element in order: each heading, paragraph, item of a list, row of a table and caption is one. Words that are
 * deleted or hidden are left out.
 */
export function partsOf(root: PageElement): PagePart[] {
  const parts: PagePart[] = [];
  let line = "";
  let kind: Part["class"] = "body";
  let isAside = false;
  let ownWords = false;
  const flush = (): void => {
    const text = line.replace(/\s+/g, " ").trim();
    if (text !== "") parts.push({ class: kind, text, isAside: !ownWords });
    line = "";
    ownWords = false;
  };
  // A list of what is still to visit rather than recursion: hostile pages nest a hundred thousand elements.
  const open: (PageNode | End)[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!("nodeType" in next)) {
      if (next.isBlock) flush();
      kind = next.outer;
      isAside = next.isAside;
    } else if (next.nodeType === TEXT) {
      const words = next.textContent ?? "";
      line += words;
      ownWords ||= !isAside && /[\p{L}\p{N}]/u.test(words);
    } else if (isElement(next) && !isHidden(next)) {
      const tag = next.nodeName.toUpperCase();
      const row = tag === "TR" ? rowOf(next) : null;
      const isBlock = !inline.has(tag);
      if (isBlock) flush();
      if (row !== null) parts.push({ class: "body", text: row, isAside: false });
      else {
        open.push({ outer: kind, isBlock, isAside });
        for (const child of [...next.childNodes].reverse()) open.push(child);
        kind = classIn(tag) ?? kind;
        isAside ||= asides.has(tag);
      }
    }
  }
  flush();
  return parts;
}

const TEXT = 3;

/** Characters of the longest cell in a row of figures; longer ones are columns of a page set as a table. */
const LONGEST_CELL = 80;

/** A row of a table of figures in one line, "Larne: 3, 12"; `null` for a row that only sets the page. */
function rowOf(row: PageElement): string | null {
  const cells = [...row.childNodes].filter(isElement).map((cell) => (cell.textContent ?? "").trim());
  if (cells.length < 2 || cells.some((words) => words.length > LONGEST_CELL)) return null;
  const [first = "", ...others] = cells.filter((words) => words !== "");
  return others.length === 0 ? first : `${first}: ${others.join(", ")}`;
}

function isHidden(element: PageElement): boolean {
  const tag = element.nodeName.toUpperCase();
  return (
    wordless.has(tag) ||
    tag === "DEL" ||
    element.getAttribute("hidden") !== null ||
    element.getAttribute("aria-hidden") === "true" ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "")
  );
}
