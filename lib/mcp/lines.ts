/** What comes on standard input as whole lines, none longer than a limit: no message can fill the memory or end the server. */

/** How much of an overlong line is kept at either end, in bytes, to find in it which request it is. */
const kept = 200;

const newline = 0x0a;

/**
 * The lines of a stream, each with its line feed. One longer than `most` bytes is left out and its two ends are told, as soon as
 * it is over; the last line counts though no line feed ends it.
 */
export async function* boundedLines(
  source: AsyncIterable<Uint8Array>,
  most: number,
  onOverlong: (start: string, end: string) => void,
): AsyncGenerator<Buffer> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  /** The ends of a line that is overlong already. */
  let overlong: { readonly start: string; readonly end: Uint8Array } | null = null;
  const add = (piece: Uint8Array): void => {
    size += piece.byteLength;
    if (overlong !== null) {
      overlong = { ...overlong, end: Buffer.concat([overlong.end, piece.subarray(-kept)]).subarray(-kept) };
      return;
    }
    pieces.push(piece);
    if (size <= most) return;
    const all = Buffer.concat(pieces);
    overlong = { start: all.toString("utf8", 0, kept), end: Uint8Array.from(all.subarray(-kept)) };
    pieces = [];
  };
  const line = (): Buffer | null => {
    const whole = overlong === null ? Buffer.concat([...pieces, Buffer.of(newline)]) : null;
    if (overlong !== null) onOverlong(overlong.start, Buffer.from(overlong.end).toString());
    pieces = [];
    size = 0;
    overlong = null;
    return whole;
  };
  for await (const piece of source) {
    let start = 0;
    for (let at = piece.indexOf(newline); at >= 0; at = piece.indexOf(newline, start)) {
      add(piece.subarray(start, at));
      const whole = line();
      if (whole !== null) yield whole;
      start = at + 1;
    }
    add(piece.subarray(start));
  }
  if (size === 0) return;
  const last = line();
  if (last !== null) yield last;
}

/** Id of the request that an overlong line is, by its ends; `null` where they do not tell. */
export function requestIn(start: string, end: string): string | number | null {
  // At the end nothing but the message itself is closed, and at its beginning nothing else is open.
  const told =
    /^\s*\{\s*(?:"jsonrpc"\s*:\s*"2\.0"\s*,\s*)?"id"\s*:\s*(\d{1,15}|"[^"\\]{0,100}")\s*,/.exec(start)?.[1] ??
    /,\s*"id"\s*:\s*(\d{1,15}|"[^"\\]{0,100}")\s*(?:,\s*"jsonrpc"\s*:\s*"2\.0"\s*)?\}\s*$/.exec(end)?.[1];
  return told === undefined ? null : (JSON.parse(told) as string | number);
}
