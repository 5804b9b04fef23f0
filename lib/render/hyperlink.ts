/** Words that lead to a place in a file when they are clicked on (OSC 8), for terminals that take them. */

/**
 * The words as a link to a line of a file; the words alone where there is no address. The address must be escaped as a URL,
 * which leaves no control character in it.
 */
export function linked(words: string, address: string | null, line: number): string {
  return address === null ? words : `\x1b]8;;${address}#L${line}\x1b\\${words}\x1b]8;;\x1b\\`;
}
