/** Word lists as they are written down. */

/** The words of a text, parted by spaces and line breaks: "adm capt" is "adm" and "capt". */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
