/** What is kept of fetched pages: how much it is, and that it goes. */
import { quoted, refused } from "./checks.ts";
import { pagesFolder } from "./links.ts";
import type { Environment } from "./settings-files.ts";

/** What is done with the cache, by the words behind `storydiff cache`: `clear`, or none to tell how large it is. */
export type CacheDeed = "tell" | "clear";

export function cacheDeedOf([word, ...more]: readonly string[]): CacheDeed {
  if (word === undefined) return "tell";
  if (word === "clear" && more.length === 0) return "clear";
  throw refused(
    `cache takes clear or nothing, got ${quoted([word, ...more].join(" "))}: storydiff cache clear empties it`,
  );
}

/** Does it, and says what was done. */
export async function cacheText(deed: CacheDeed, environment: Environment): Promise<string> {
  const folder = pagesFolder(environment);
  if (folder === null) return "there is no cache: neither HOME nor XDG_CACHE_HOME names a folder\n";
  const { cacheSize, emptyCache } = await import("../lib/index.ts");
  switch (deed) {
    case "tell":
      return `${sizeIn(await cacheSize(folder))} in ${folder}; storydiff cache clear empties it\n`;
    case "clear":
      return `${sizeIn(await emptyCache(folder))} removed from ${folder}\n`;
  }
}

function sizeIn({ files, bytes }: { readonly files: number; readonly bytes: number }): string {
  return `${files} ${files === 1 ? "file" : "files"}, ${Math.ceil(bytes / 1000).toLocaleString("en")} kB,`;
}
