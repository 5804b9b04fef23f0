/** Where the bytes of a report came from: what its reader may need besides them. */
import { StorydiffError } from "../errors.ts";

export interface Origin {
  /** What the report is called when it is shown. */
  readonly name: string;
  /** What the user gave: a path, a URL, or `-`. */
  readonly source: string;
  /** What it is called in a message: "standard input", or the path in one line. */
  readonly label: string;
  /** What a server said that it sends; `null` for files. */
  readonly contentType: string | null;
  /** The address from which it came in the end; `null` for files. */
  readonly address: string | null;
  /** Which item of a feed is meant, from 1, as in `news.xml#3`; `null` where none is named. */
  readonly item: number | null;
  /** Largest size read, in bytes; holds for what was packed in it as well. */
  readonly maxBytes: number;
}

/** Says that a file is larger than what is read, packed or unpacked. */
export function tooLarge(label: string, maxBytes: number, unpacked = ""): StorydiffError {
  return new StorydiffError(
    "too-large",
    `cannot read ${label}: it is larger than ${maxBytes} bytes${unpacked}, the most that is read; name a smaller file`,
  );
}
