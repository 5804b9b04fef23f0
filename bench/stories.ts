/** Stories for the measurements: a folder of pairs of reports -> two sides of any number of sentences. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read, reportFromText } from "../lib/index.ts";
import type { Sides } from "../lib/index.ts";

/** Texts of all pairs under a folder, in the order of their paths: a pair is a folder that holds `a.txt` and `b.txt`. */
export function pairsUnder(folder: string): Sides<string>[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((x, y) => (x.name < y.name ? -1 : 1));
  const names = new Set(entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name));
  const here = names.has("a.txt") && names.has("b.txt");
  const text = (side: "a" | "b") => readFileSync(join(folder, `${side}.txt`), "utf8");
  return [
    ...(here ? [{ a: text("a"), b: text("b") }] : []),
    ...entries.filter((entry) => entry.isDirectory()).flatMap((entry) => pairsUnder(join(folder, entry.name))),
  ];
}

/** Paths of all texts under a folder, sorted. */
export function textsUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".txt"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Sentences of the story, in order, each once. */
function sentencesOf(text: string): string[] {
  const story = read(reportFromText(text)).sentences.filter(
    ({ class: kind }) => kind === "headline" || kind === "body",
  );
  return [...new Set(story.map(({ span }) => text.slice(span.start, span.end).replace(/\s+/g, " ").trim()))];
}

/**
 * Gathers sentences pair by pair, as many from the one report as from the other, so that both sides tell of the same
 * stories at every size; no sentence stands twice, on one side or on both. Stops when there are `wanted` sentences a side;
 * gives fewer where the pairs hold fewer.
 */
export function gather(pairs: readonly Sides<string>[], wanted: number): Sides<string[]> {
  const taken = new Set<string>();
  const gathered: Sides<string[]> = { a: [], b: [] };
  for (const pair of pairs) {
    if (gathered.a.length >= wanted) break;
    const fresh = { a: sentencesOf(pair.a), b: sentencesOf(pair.b) };
    const a = fresh.a.filter((sentence) => !taken.has(sentence) && !fresh.b.includes(sentence));
    const b = fresh.b.filter((sentence) => !taken.has(sentence) && !fresh.a.includes(sentence));
    const shorter = Math.min(a.length, b.length, wanted - gathered.a.length);
    gathered.a.push(...a.slice(0, shorter));
    gathered.b.push(...b.slice(0, shorter));
    for (const sentence of [...a.slice(0, shorter), ...b.slice(0, shorter)]) taken.add(sentence);
  }
  return gathered;
}
