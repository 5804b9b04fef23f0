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

/** The end of an element, at which its line and what its words are end too. */
interface End {
  readonly outer: Part["class"];
}

/**
 * The parts of an element in order: each heading, paragraph, item of a list, row of a table and caption is one. Words that are
 * deleted or hidden are left out.
 */
export function partsOf(root: PageElement): Part[] {
  const parts: Part[] = [];
  let line = "";
  let kind: Part["class"] = "body";
  const flush = (): void => {
    const text = line.replace(/\s+/g, " ").trim();
    if (text !== "") parts.push({ class: kind, text });
    line = "";
  };
  // A list of what is still to visit rather than recursion: hostile pages nest a hundred thousand elements.
  const open: (PageNode | End)[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!("nodeType" in next)) {
      flush();
      kind = next.outer;
    } else if (next.nodeType === TEXT) line += next.textContent ?? "";
    else if (isElement(next) && !isHidden(next)) {
      const tag = next.nodeName.toUpperCase();
      const row = tag === "TR" ? rowOf(next) : null;
      if (tag === "BR" || tag === "HR" || row !== null) {
        flush();
        line = row ?? "";
        flush();
      } else if (inline.has(tag)) open.push(...[...next.childNodes].reverse());
      else {
        flush();
        open.push({ outer: kind }, ...[...next.childNodes].reverse());
        kind = classIn(tag) ?? kind;
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
