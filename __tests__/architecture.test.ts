/** The law of imports: which part of the house may know which, and that no stage knows disk, network or clock. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { sourcesOf, type Source } from "./support/sources.ts";

const sources = sourcesOf("lib", "bin", "bench");
const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};
const stages = ["lib/text", "lib/lexicon", "lib/extract", "lib/align", "lib/classify"];

/**
 * What the files of each part may import from the project, as path beginnings. `bin` calls `lib/index.ts`, when it has
 * understood its arguments; before that it needs only the error it throws, the escaping of what it prints, whether a day is
 * one and how many reports there may be, small files that need no other.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "lib/model.ts": [],
  "lib/errors.ts": [],
  "lib/unseen.ts": [],
  "lib/watch.ts": ["lib/model.ts"],
  "lib/lexicon/": ["lib/lexicon/", "lib/model.ts"],
  "lib/text/": ["lib/text/", "lib/lexicon/", "lib/model.ts", "lib/errors.ts"],
  "lib/extract/": ["lib/extract/", "lib/text/", "lib/lexicon/", "lib/model.ts", "lib/errors.ts", "lib/watch.ts"],
  "lib/align/": ["lib/align/", "lib/extract/", "lib/text/", "lib/lexicon/", "lib/model.ts", "lib/errors.ts"],
  "lib/classify/": [
    "lib/classify/",
    "lib/align/",
    "lib/extract/",
    "lib/text/",
    "lib/lexicon/",
    "lib/model.ts",
    "lib/errors.ts",
    "lib/watch.ts",
  ],
  "lib/input/": ["lib/input/", "lib/text/", "lib/lexicon/", "lib/model.ts", "lib/errors.ts", "lib/unseen.ts"],
  // Of words those that show know the names of days and months alone.
  "lib/presentation/": ["lib/presentation/", "lib/lexicon/calendar.ts", "lib/model.ts", "lib/errors.ts"],
  "lib/render/": ["lib/render/", "lib/presentation/", "lib/lexicon/calendar.ts", "lib/model.ts", "lib/errors.ts"],
  "lib/render/visible.ts": ["lib/unseen.ts"],
  "lib/page/": ["lib/page/"],
  "lib/input/calendar-date.ts": [],
  "lib/input/web/is-address.ts": [],
  "lib/collate/most-reports.ts": [],
  "lib/compare.ts": [...stages.map((folder) => `${folder}/`), "lib/model.ts", "lib/errors.ts", "lib/watch.ts"],
  "lib/collate": [
    ...stages.map((folder) => `${folder}/`),
    "lib/collate/",
    "lib/compare.ts",
    "lib/model.ts",
    "lib/errors.ts",
  ],
  "lib/explain": [
    ...stages.map((folder) => `${folder}/`),
    "lib/explain/",
    "lib/compare.ts",
    "lib/model.ts",
    "lib/errors.ts",
  ],
  // What a session shows and does goes through the same doors as the command: it compares and renders, and knows no stage.
  "lib/session/": [
    "lib/session/",
    "lib/presentation/",
    "lib/render/",
    "lib/compare.ts",
    "lib/collate.ts",
    "lib/model.ts",
    "lib/errors.ts",
  ],
  // To find in the reports what a correction speaks of, it reads them as any program may.
  "lib/session/compared.ts": [
    "lib/session/",
    "lib/presentation/",
    "lib/compare.ts",
    "lib/collate.ts",
    "lib/extract/read.ts",
    "lib/align/corrections.ts",
    "lib/model.ts",
  ],
  "lib/baseline.ts": ["lib/presentation/", "lib/render/", "lib/model.ts", "lib/errors.ts"],
  // A draft and its references are read and compared as by any program.
  "lib/lsp/": [
    "lib/lsp/",
    "lib/input/",
    "lib/presentation/",
    "lib/render/",
    "lib/baseline.ts",
    "lib/collate/reasons.ts",
    "lib/compare.ts",
    "lib/extract/read.ts",
    "lib/text/comment-lines.ts",
    "lib/model.ts",
    "lib/errors.ts",
    "lib/unseen.ts",
  ],
  // An assistant goes through the same doors as an editor: it compares, reads, renders and works in sessions, and knows no stage.
  "lib/mcp/": [
    "lib/mcp/",
    "lib/collate.ts",
    "lib/collate/most-reports.ts",
    "lib/collate/reasons.ts",
    "lib/compare.ts",
    "lib/errors.ts",
    "lib/explain.ts",
    "lib/extract/read.ts",
    "lib/input/read-report.ts",
    "lib/input/web/is-address.ts",
    "lib/model.ts",
    "lib/presentation/",
    "lib/render/",
    "lib/session/",
    "lib/watch.ts",
  ],
  // What fetches is a type to it: how, it is told.
  "lib/mcp/desk.ts": ["lib/input/web/fetch.ts", "lib/session/session.ts", "lib/watch.ts"],
  "lib/reopen.ts": ["lib/render/", "lib/model.ts", "lib/errors.ts"],
  "lib/index.ts": ["lib/"],
  "bin/": [
    "bin/",
    "lib/index.ts",
    "lib/mcp/desk.ts",
    "lib/mcp/server.ts",
    "lib/session/",
    "lib/lsp/",
    "lib/model.ts",
    "lib/errors.ts",
    "lib/render/visible.ts",
    "lib/input/calendar-date.ts",
    "lib/input/web/is-address.ts",
    "lib/collate/most-reports.ts",
  ],
  "bench/": [
    "bench/",
    "lib/index.ts",
    "lib/model.ts",
    "lib/lsp/server.ts",
    "lib/session/server/server.ts",
    "lib/session/session.ts",
  ],
};

/** Packages that each part may use. */
const packages: Readonly<Record<string, readonly string[]>> = {
  "lib/text/": ["franc-min", "wink-eng-lite-web-model", "wink-nlp"],
  "lib/extract/": ["string-similarity"],
  "lib/align/": ["string-similarity"],
  "lib/classify/": ["diff"],
  "lib/input/": ["chardet", "mdast-util-from-markdown", "mdast"],
  "lib/input/docx.ts": ["fflate", "mammoth"],
  "lib/input/dom.ts": ["@mozilla/readability", "linkedom"],
  "lib/input/email.ts": ["postal-mime"],
  "lib/input/feed.ts": ["feedsmith"],
  "lib/input/pdf.ts": ["unpdf"],
  "lib/input/web/": ["ipaddr.js", "robots-parser", "undici"],
  "lib/lsp/": ["vscode-languageserver", "vscode-languageserver-textdocument"],
  "lib/mcp/": ["@modelcontextprotocol/server", "@modelcontextprotocol/server/stdio", "zod"],
  "lib/presentation/": ["diff", "string-similarity"],
  "lib/session/": ["diff", "libsql", "string-similarity"],
  // Types alone: nothing of it is there when storydiff runs.
  "lib/session/export/claimreview.ts": ["schema-dts"],
  "lib/session/server/": ["#session-script", "@hono/node-server", "hono"],
  "lib/render/": ["#page-script", "chalk", "csv-stringify", "string-width", "wrap-ansi"],
  "bin/": [
    "@clack/prompts",
    "string-similarity",
    "string-width",
    "supports-hyperlinks",
    "vscode-languageserver",
    "yaml",
    "yargs",
    "yargs-parser",
  ],
  "bench/": ["diff", "string-similarity", "vscode-languageserver"],
};

/** Node's own modules that each part may use; every other part none. */
const builtIns: Readonly<Record<string, readonly string[]>> = {
  "lib/classify/": ["node:crypto"],
  "lib/input/": ["node:"],
  "lib/lsp/": ["node:"],
  "lib/mcp/rooted.ts": ["node:fs/promises", "node:path"],
  "lib/mcp/server.ts": ["node:stream"],
  "lib/render/html": ["node:crypto"],
  "lib/session/": ["node:"],
  "bin/": ["node:"],
  "bench/": ["node:"],
};

/** The entry of a table for a file; the longest beginning of its path decides. */
function entry(table: Readonly<Record<string, readonly string[]>>, path: string): readonly string[] | undefined {
  const keys = Object.keys(table).filter((key) => path.startsWith(key));
  return table[keys.sort((x, y) => y.length - x.length)[0] ?? ""];
}

function begins(target: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => target.startsWith(beginning));
}

test("there are sources to judge", () => {
  expect(sources.length).toBeGreaterThan(30);
  expect(sources.find(({ path }) => path === "lib/render/terminal.ts")?.imports.map(({ target }) => target)).toContain(
    "lib/render/palette.ts",
  );
});

test("every file belongs to a part of the house", () => {
  expect(sources.map(({ path }) => path).filter((path) => entry(allowed, path) === undefined)).toEqual([]);
});

test("imports point one way", () => {
  const breaches = sources.flatMap(({ path, imports }) => {
    const targets = imports.filter(({ specifier }) => specifier.startsWith(".")).map(({ target }) => target);
    return targets
      .filter((target) => !begins(target, entry(allowed, path) ?? []))
      .map((target) => `${path} -> ${target}`);
  });
  expect(breaches).toEqual([]);
});

test("the model is imported as types alone from the command and the bench", () => {
  const breaches = sources
    .filter(({ path }) => begins(path, ["bin/", "bench/"]))
    .filter(({ imports }) => imports.some(({ target, typeOnly }) => target === "lib/model.ts" && !typeOnly));
  expect(breaches.map(({ path }) => path)).toEqual([]);
});

test("the command loads the library only when it has understood its arguments", () => {
  const loading = sources
    .filter(({ path }) => path.startsWith("bin/"))
    .filter(({ code }) => /^import (?!type).*lib\/index\.ts"/m.test(code));
  expect(loading.map(({ path }) => path)).toEqual([]);
  expect(sources.find(({ path }) => path === "bin/cli.ts")?.code).toContain('await import("../lib/index.ts")');
});

test("what sessions are made of, what serves assistants, and what fetches, is loaded only when it is asked for", () => {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set(["bin/cli.ts", "lib/index.ts"]);
  // What is added on the way is walked, too.
  for (const path of reached) {
    const imports = byPath.get(path)?.imports ?? [];
    for (const { target } of imports.filter(({ typeOnly, dynamic }) => !typeOnly && !dynamic)) reached.add(target);
  }
  const late = [
    "lib/session/",
    "lib/lsp/",
    "vscode-languageserver",
    "libsql",
    "hono",
    "@hono",
    "@clack",
    "lib/mcp/",
    "zod",
    "lib/input/web/fetch.ts",
    "undici",
  ];
  expect([...reached].filter((path) => begins(path, late))).toEqual([]);
  expect([...reached]).toContain("bin/session-options.ts");
});

test("what reads a format is loaded when a report in that format is met", () => {
  const loading = sources
    .filter(({ path }) => path.startsWith("lib/input/"))
    .filter(({ code }) => /^import (?!type)[^;]* from "(?!node:|\.)/m.test(code));
  expect(loading.map(({ path }) => path)).toEqual([]);
});

test("packages and Node's own modules stay where they belong", () => {
  const breaches = sources.flatMap(({ path, imports }) => {
    const outside = imports.filter(({ specifier }) => !specifier.startsWith(".")).map(({ target }) => target);
    const foreign = outside.filter((target) => {
      return target.startsWith("node:")
        ? !begins(target, entry(builtIns, path) ?? [])
        : !(entry(packages, path) ?? []).includes(target);
    });
    return foreign.map((target) => `${path} -> ${target}`);
  });
  expect(breaches).toEqual([]);
});

test("nothing in the library knows the clock, the process, the network or chance", () => {
  const world =
    /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|process\.|(?<!connection\.)console\.|fetch\(|setTimeout)/;
  // A document that never ends is ended by the clock, and by the memory that it takes.
  const knowing = sources.filter(
    ({ path, code }) => /^lib\/(?!page\/|input\/confined\.ts)/.test(path) && world.test(code),
  );
  expect(knowing.map(({ path, code }) => `${path}: ${world.exec(code)?.[0] ?? ""}`)).toEqual([]);
});

test("imports are exact: files with their extension, built-ins with node:", () => {
  const written = sources.flatMap(({ path, imports }) => imports.map(({ specifier }) => ({ path, specifier })));
  const inexact = written.filter(({ specifier }) => specifier.startsWith(".") && !specifier.endsWith(".ts"));
  expect(inexact).toEqual([]);
  const unprefixed = ["fs", "path", "crypto", "os", "url", "util", "module", "child_process", "stream"];
  expect(written.filter(({ specifier }) => unprefixed.includes(specifier.split("/")[0] ?? ""))).toEqual([]);
});

test("no barrel but lib/index.ts, no default export, no drawer for odds and ends", () => {
  const reexports = sources.filter(({ code }) => /^export\b[^;="']*\bfrom "/m.test(code)).map(({ path }) => path);
  expect(reexports.filter((path) => path !== "lib/index.ts")).toEqual([]);
  expect(sources.filter(({ code }) => /^export default/m.test(code)).map(({ path }) => path)).toEqual([]);
  expect(sources.map(({ path }) => path).filter((path) => /\b(?:utils?|helpers?|common|misc)\b/.test(path))).toEqual(
    [],
  );
});

test("no cycles", () => {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (source: Source, trail: readonly string[]): void => {
    if (trail.includes(source.path)) {
      cycles.push([...trail.slice(trail.indexOf(source.path)), source.path].join(" -> "));
      return;
    }
    if (done.has(source.path)) return;
    for (const { target, typeOnly } of source.imports) {
      const next = byPath.get(target);
      if (next !== undefined && !typeOnly) visit(next, [...trail, source.path]);
    }
    done.add(source.path);
  };
  for (const source of sources) visit(source, []);
  expect(cycles).toEqual([]);
});

test("what is installed beside the product is what its library asks for, and the rest is set into the build", () => {
  const folder = new URL("../dist/lib/", import.meta.url);
  const built = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const asked = built.flatMap((name) => {
    const code = readFileSync(new URL(name, folder), "utf8");
    return [...code.matchAll(/^import (?:.* from )?"([^"]+)";$|\bimport\("([^"]+)"\)/gm)].map(
      (found) => found[1] ?? found[2] ?? "",
    );
  });
  const packagesAsked = asked
    .filter((name) => !/^(?:node:|[.#])/.test(name))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? "");
  // The parser is one of the packages that the product is built on, and stays named where one looks for them.
  expect(Object.keys(manifest.dependencies)).toEqual([...new Set([...packagesAsked, "yargs"])].sort());
});

test("what is set into the build is named there, with its licence", () => {
  const named = readFileSync(new URL("../dist/licences.txt", import.meta.url), "utf8");
  const all = sources
    .filter(({ path }) => begins(path, ["bin/", "lib/"]))
    .flatMap(({ imports }) =>
      imports.filter(({ typeOnly, target }) => !typeOnly && !/^(?:node:|#|lib\/|bin\/)/.test(target)),
    );
  const built = [...new Set(all.map(({ target }) => target))].filter(
    (name) => name === "yargs" || !(name in manifest.dependencies),
  );
  expect(built.length).toBeGreaterThan(10);
  expect(built.filter((name) => !named.includes(`\n${name} `))).toEqual([]);
  expect(named).toContain("\npdf.js\n");
});

test("the packages the product is built on are in use", () => {
  const imported = new Set(sources.flatMap(({ imports }) => imports.map(({ target }) => target)));
  for (const name of ["diff", "string-similarity", "chalk", "yargs"]) expect([...imported]).toContain(name);
  expect(manifest.scripts["test"]).toContain("jest");
});
