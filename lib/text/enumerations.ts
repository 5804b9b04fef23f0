/** Lists whose items run on in one line: "1. The first item 2. The second item", "• one • two". */

/** The mark that stands before an item: "1.)", "2)", "3.", "a.". */
const enumerator = /^\s*[•⁃▪‣●◦*–-]?\s*(?:(\d{1,3})|([a-z]))(\.\)|\)|\.)\s/;

const bullet = /^\s*([•⁃▪‣●◦])/;

/** Whether a text holds nothing but the mark of an item. */
export function isEnumerator(text: string): boolean {
  return /^\s*[•⁃▪‣●◦*–-]?\s*(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})(?:\.\)|\)|\.)\s*$/.test(text);
}

/**
 * Offsets at which the items of a list start, when the text begins with the first item and at least the second is found.
 * Items are looked for in order and in the first item's style, so "1. He came 2nd in race 3." has only one.
 */
export function listItemStarts(text: string): Set<number> {
  const starts = new Set<number>();
  const dot = bullet.exec(text.slice(0, MARK_WIDTH))?.[1];
  if (dot !== undefined) {
    for (let at = text.indexOf(dot); at >= 0; at = text.indexOf(dot, at + 1)) starts.add(at);
    return starts;
  }
  const first = enumerator.exec(text.slice(0, MARK_WIDTH));
  if (first === null) return starts;
  const [, number, letter, style = ""] = first;
  let ordinal = number === undefined ? (letter ?? "").charCodeAt(0) : Number(number);
  let at = first[0].length;
  for (;;) {
    ordinal += 1;
    const mark = number === undefined ? String.fromCharCode(ordinal) : String(ordinal);
    const found = text.indexOf(` ${mark}${style} `, at);
    if (found < 0) return starts;
    starts.add(found + 1);
    at = found + mark.length + style.length + 1;
  }
}

/** Code units in which the first mark must stand; longer than any mark. */
const MARK_WIDTH = 16;
