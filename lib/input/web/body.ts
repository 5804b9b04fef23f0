/** What a server sent, unpacked. */
import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { shown } from "../shown.ts";
import { tooLarge, unfetched } from "./trouble.ts";

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What a server is told that we can unpack. */
export const unpackable = "gzip, deflate, br";

/** Packings one in the other that are undone: one is what servers do, two what servers behind servers do by mistake. */
const mostPackings = 2;

/**
 * The bytes of a body, counted as they come out of their packing, for a million zeros are a thousand bytes packed. Throws
 * `too-large` above `maxBytes`, and what the stream does where it breaks off.
 */
export async function unpackedBytes(
  body: Readable,
  packing: string,
  maxBytes: number,
  address: string,
): Promise<Uint8Array> {
  const packings = packing
    .toLowerCase()
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "" && one !== "identity");
  const known = packings.flatMap((name) => unpackers[name] ?? []);
  if (known.length < packings.length || packings.length > mostPackings) {
    throw unfetched(
      "not-sent",
      address,
      `the server packs it as ${shown(packing)}, which was not asked for; save the page from a browser`,
    );
  }
  // The errors of all of them come out of the last, which is read.
  const last = known
    .toReversed()
    .reduce<Readable>((packed, unpacker) => pipeline(packed, unpacker(), () => undefined), body);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of last as AsyncIterable<Uint8Array>) {
    size += piece.byteLength;
    if (size > maxBytes) throw tooLarge(address, maxBytes);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
