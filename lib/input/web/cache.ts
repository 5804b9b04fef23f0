/** Pages as they were fetched, on disk, for their owner's eyes alone. */
import { createHash, randomUUID } from "node:crypto";
import { chmod, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A page as it was fetched. */
export interface Kept {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly address: string;
  readonly notices: readonly string[];
  /** When it was fetched. */
  readonly time: Date;
}

/** The first line of a page's file; the bytes follow. */
type Head = Omit<Kept, "bytes" | "time"> & { readonly time: string; readonly digest: string };

/** Names of our files, and of those that a run that was ended left half written; nothing else in the folder is touched. */
const ownName = /^[0-9a-f]{64}(?:\.[0-9a-f-]{36})?$/;

/** Milliseconds after which a page goes when another one comes: a story that was not asked for in a month is done. */
const LONGEST = 30 * 24 * 60 * 60 * 1000;

function pathOf(folder: string, url: URL): string {
  return join(folder, digestOf(url.href));
}

function digestOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The page as it is kept; `null` where it is not, or its file is not as it was written. */
export async function keptPage(folder: string, url: URL): Promise<Kept | null> {
  const file = await readFile(pathOf(folder, url)).catch(() => null);
  const end = file?.indexOf("\n") ?? -1;
  if (file === null || end < 0) return null;
  const head = headOf(file.subarray(0, end).toString());
  const bytes = file.subarray(end + 1);
  if (head === null || head.digest !== digestOf(bytes)) return null;
  const { contentType, address, notices, time } = head;
  return { bytes, contentType, address, notices, time: new Date(time) };
}

function headOf(line: string): Head | null {
  try {
    const head = JSON.parse(line) as Partial<Head> | null;
    const { contentType = null, address, notices, time = "", digest } = head ?? {};
    if (typeof address !== "string" || !URL.canParse(address) || typeof digest !== "string") return null;
    if (contentType !== null && typeof contentType !== "string") return null;
    if (!Array.isArray(notices) || !notices.every((notice) => typeof notice === "string")) return null;
    return Number.isNaN(Date.parse(time)) ? null : { contentType, address, notices, time, digest };
  } catch {
    return null;
  }
}

/**
 * Keeps a page, in one step, for another run may be reading. Where nothing can be written, nothing is kept, and it is fetched
 * anew the next time.
 */
export async function keep(folder: string, url: URL, { bytes, time, ...told }: Kept): Promise<void> {
  const head: Head = { ...told, time: time.toISOString(), digest: digestOf(bytes) };
  const path = pathOf(folder, url);
  const beside = `${path}.${randomUUID()}`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
    await forget(folder, time);
    await writeFile(beside, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]), {
      mode: 0o600,
      flag: "wx",
    });
    await rename(beside, path);
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
  }
}

/** Takes away what is too old to be of use. */
async function forget(folder: string, now: Date): Promise<void> {
  for (const { path, written } of await filesIn(folder)) {
    if (now.getTime() - written.getTime() > LONGEST) await rm(path, { force: true });
  }
}

interface File {
  readonly path: string;
  readonly size: number;
  readonly written: Date;
}

async function filesIn(folder: string): Promise<File[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names
    .filter((name) => ownName.test(name))
    .map(async (name): Promise<File[]> => {
      const path = join(folder, name);
      // Another run may have taken it away by now.
      const found = await stat(path).catch(() => null);
      return found?.isFile() === true ? [{ path, size: found.size, written: found.mtime }] : [];
    });
  return (await Promise.all(files)).flat();
}

/** How many files are kept in a folder, pages and what sites ask of programs, and how many bytes they take. */
export interface CacheSize {
  readonly files: number;
  readonly bytes: number;
}

export async function cacheSize(folder: string): Promise<CacheSize> {
  return sizeOf(await filesIn(folder));
}

/** Takes all pages out of a folder, and tells how many they were. Other files stay. */
export async function emptyCache(folder: string): Promise<CacheSize> {
  const files = await filesIn(folder);
  for (const { path } of files) await rm(path, { force: true });
  return sizeOf(files);
}

function sizeOf(files: readonly File[]): CacheSize {
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}
