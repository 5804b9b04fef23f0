/**
 * Two kinds of failure, never mixed: `StorydiffError` for what the reader can mend, `invariant` for what we got wrong.
 */

export type ErrorCode =
  | "not-found"
  | "is-directory"
  | "unreadable"
  | "empty"
  | "no-sentence"
  | "binary"
  | "too-large"
  | "bad-encoding"
  | "damaged"
  | "not-a-report"
  | "which-item"
  | "bad-option"
  | "bad-format"
  | "bad-json"
  | "out-of-time"
  | "bad-address"
  | "private-address"
  | "unreachable"
  | "not-sent"
  | "offline"
  | "exists"
  | "bad-session"
  | "unwritable";

/** Something the reader can mend: the message names the value, the reason and the way out, in one line. */
export class StorydiffError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = "StorydiffError";
    this.code = code;
  }
}

/** States what must hold here whatever the input; a breach is our fault and is thrown as a plain `Error`. */
export function invariant(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`storydiff has a fault: ${what}`);
}
