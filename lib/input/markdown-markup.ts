/** Which characters inside a block of Markdown are markup and no words. */
import type { Nodes } from "mdast";
import type { Span } from "../model.ts";

/**
 * Markup of a heading or paragraph, in order and disjoint: "## ", "**", "[", "](https://...)", backslashes, and the signs of a
 * block quote at the beginning of its further lines. Other blocks hold no words and have none.
 */
export function markedSpans(block: Nodes, text: string): Span[] {
  if (block.type !== "heading" && block.type !== "paragraph") return [];
  const spans: Span[] = [];
  const open: Nodes[] = [block];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if ("children" in node) {
      const first = node.children[0]?.position?.start.offset ?? end;
      const last = node.children.at(-1)?.position?.end.offset ?? end;
      spans.push({ start, end: first }, { start: last, end });
      open.push(...node.children);
    } else if (node.type === "text") spans.push(...marksInText(text, start, end));
    else if (node.type === "inlineCode") spans.push(...marksAround(text, start, end, node.value));
    else if (node.type === "image" || node.type === "imageReference")
      spans.push(...marksAround(text, start, end, node.alt ?? ""));
    else spans.push({ start, end });
  }
  return spans.filter((span) => span.start < span.end).sort((x, y) => x.start - y.start);
}

/** Backslashes before punctuation, and the signs of a block quote behind a line break. */
const marks = /\\(?=[!-/:-@[-`{-~])|(?<=[\r\n][ \t]*)>(?:[ \t]?>)*/g;

function marksInText(text: string, start: number, end: number): Span[] {
  return [...text.slice(start, end).matchAll(marks)].map((mark) => ({
    start: start + mark.index,
    end: start + mark.index + mark[0].length,
  }));
}

/** All but the words themselves: the backticks of code, all but the description of an image. */
function marksAround(text: string, start: number, end: number, words: string): Span[] {
  const at = words === "" ? -1 : text.slice(start, end).indexOf(words);
  if (at < 0) return [{ start, end }];
  return [
    { start, end: start + at },
    { start: start + at + words.length, end },
  ];
}
