/** Words that lead to a place in a file when they are clicked on (OSC 8), for terminals that take them. */

/** The words as a link to a line of a file at a URL, escaped whatever it holds; the words alone where there is no address. */
export function linked(words: string, address: string | null, line: number): string {
  if (address === null) return words;
  const { href } = new URL(`#L${line}`, address);
  return `\x1b]8;;${href}\x1b\\${words}\x1b]8;;\x1b\\`;
}
