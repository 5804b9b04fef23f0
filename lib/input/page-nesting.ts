/** How many elements a page has and how deep they stand in one another, told before a tree is made of it. */
import { StorydiffError } from "../errors.ts";

/** Elements open at once above which a page was made to break its readers; real ones nest a few dozen. */
const DEEPEST = 2000;

/** Signs that open a tag, above which a page takes minutes to read; the longest live blogs have 50,000. */
const MOST_TAGS = 300_000;

/** Elements that hold no others, or that end where the next of their kind begins. */
const leaves = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|option)$/i;

/** A tag, or the beginning of a comment; and of what is in elements that hold no elements, nothing is one. */
const tag = /<!--|<(\/?)([a-z][a-z0-9-]*)(?:[^<>]*?(\/?)>)?/gi;
const ends: Readonly<Record<string, string>> = { script: "</script", style: "</style", textarea: "</textarea" };

/** Refuses a page that has too many elements, or has them too deep in one another. */
export function refuseTangle(html: string, label: string): void {
  refuseMany(html, label);
  let depth = 0;
  tag.lastIndex = 0;
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    const [sign, close = "", name = "", end = ""] = found;
    const opaque = sign === "<!--" ? "-->" : close === "" ? ends[name.toLowerCase()] : undefined;
    if (opaque !== undefined) {
      const after = html.indexOf(opaque, tag.lastIndex);
      if (after < 0) return;
      tag.lastIndex = after + opaque.length;
    } else if (!leaves.test(name) && end === "") {
      depth = Math.max(0, depth + (close === "" ? 1 : -1));
      if (depth > DEEPEST) {
        throw new StorydiffError(
          "damaged",
          `cannot read ${label}: its elements stand more than ${DEEPEST} deep in one another, as in no page; paste its text`,
        );
      }
    }
  }
}

function refuseMany(html: string, label: string): void {
  let tags = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) tags += 1;
  if (tags > MOST_TAGS) {
    throw new StorydiffError(
      "damaged",
      `cannot read ${label}: it is made of more than ${MOST_TAGS} elements, as no page is; paste its text`,
    );
  }
}
