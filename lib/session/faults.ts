/** What goes wrong with the file of a session, in the reader's words. */
import { StorydiffError } from "../errors.ts";
import { visible } from "../render/visible.ts";

/** What a file holds is not what storydiff wrote; where it is, is known to who reads it. The message begins with "it". */
export class Damage extends Error {}

/** Does what reads. Throws `bad-session` for a file that is no session or a damaged one, `unreadable` and `not-found`. */
export function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw readingError(visible(path), error);
  }
}

/** Does what writes. Throws `unwritable`. */
export function writing<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw writingError(visible(path), error);
  }
}

/** What kept SQLite from its work. */
type Fault = "full" | "read-only" | "busy" | "unreachable" | "failing" | "damaged" | "other" | "closed";

/** By the first byte of SQLite's number, for of the further ones libsql has no names: https://sqlite.org/rescode.html */
const faults: Readonly<Record<number, Fault>> = {
  1: "damaged",
  5: "busy",
  6: "busy",
  8: "read-only",
  10: "failing",
  11: "damaged",
  13: "full",
  14: "unreachable",
  26: "other",
};

/** SQLite's number for a disk on which the memory shared with other processes found no room. */
const noRoomToShare = 10 | (19 << 8);

/** `null` for what is no error of SQLite. Of a file that it may not open at all libsql gives no number apart. */
function faultOf(error: unknown): Fault | null {
  if (String(partOf(error, "message")).startsWith("ConnectionFailed")) return "closed";
  const code = partOf(error, "rawCode");
  return code === noRoomToShare ? "full" : typeof code === "number" ? (faults[code & 0xff] ?? null) : null;
}

/** Whether it was a file or folder in which nothing can be written. */
export function isReadOnly(error: unknown): boolean {
  const fault = faultOf(error);
  return fault === "read-only" || fault === "unreachable";
}

function partOf(error: unknown, part: string): unknown {
  return typeof error === "object" && error !== null ? Reflect.get(error, part) : undefined;
}

function readingError(name: string, error: unknown): unknown {
  const bad = (why: string) => new StorydiffError("bad-session", `cannot open ${name}: ${why}`);
  const unreadable = (why: string) => new StorydiffError("unreadable", `cannot open ${name}: ${why}`);
  if (error instanceof Damage) return bad(error.message);
  if (error instanceof StorydiffError)
    return error.code === "bad-json" ? bad(`it holds what is ${error.message}`) : error;
  switch (faultOf(error)) {
    case "other":
      return bad("it is no session of storydiff");
    case "damaged":
      return bad("it is damaged; go back to a copy of it");
    case "closed":
      return unreadable(reasons.EACCES);
    case "busy":
      return unreadable("another program is writing to it; try again");
    case "unreachable":
    case "read-only":
      return unreadable(
        "the program that had it open was cut off, and where nothing can be written it cannot be read again; " +
          `copy it to a folder of your own, with ${name}-wal`,
      );
    case "full":
      return unreadable("the disk is full; what was saved before is safe, make room and try again");
    case "failing":
      return unreadable(`the disk fails (${messageOf(error)}); go back to a copy of it`);
    case null:
      return systemError(error, "open", name) ?? error;
  }
}

function writingError(name: string, error: unknown): unknown {
  const unwritable = (why: string) => new StorydiffError("unwritable", `cannot save to ${name}: ${why}`);
  switch (faultOf(error)) {
    case "full":
      return unwritable("the disk is full; what was saved before is safe, make room and try again");
    case "read-only":
    case "unreachable":
      return unwritable("the file or its folder is read-only; make both writable and try again");
    case "busy":
      return unwritable("another program is writing to it; try again");
    case "failing":
      return unwritable(`the disk fails (${messageOf(error)}); what was saved before is safe`);
    case "damaged":
    case "other":
    case "closed":
      return readingError(name, error);
    case null:
      return systemError(error, "save to", name) ?? error;
  }
}

/** What the system said of a file that is to be opened or made. */
function systemError(error: unknown, what: "open" | "save to", name: string): StorydiffError | null {
  const code = partOf(error, "code");
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return what === "open"
        ? new StorydiffError("not-found", `cannot open ${name}: there is no such session; see storydiff session list`)
        : new StorydiffError("not-found", `cannot save to ${name}: there is no such folder`);
    case "EEXIST":
      return new StorydiffError(
        "exists",
        `cannot make ${name}: there is a file of that name; open it with storydiff session open, or give another name`,
      );
    case "EACCES":
    case "EPERM":
    case "EROFS":
    case "ENOSPC":
    case "ENAMETOOLONG":
    case "EDQUOT":
      return new StorydiffError(
        what === "open" ? "unreadable" : "unwritable",
        `cannot ${what} ${name}: ${reasons[code]}`,
      );
    default:
      return null;
  }
}

const reasons = {
  EACCES: "you may not; ask its owner, or whose folder it is",
  EPERM: "you may not; ask its owner, or whose folder it is",
  EROFS: "nothing can be written there; give a folder of your own",
  ENOSPC: "the disk is full; make room and try again",
  EDQUOT: "you may store no more there; make room and try again",
  ENAMETOOLONG: "the name is too long; give a shorter one",
} as const;

function messageOf(error: unknown): string {
  return visible(String(partOf(error, "message")));
}
