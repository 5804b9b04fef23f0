/** The page of several reports, as text: that it holds together, and that no report reaches into it. */
import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { renderCollationHtml } from "../../lib/render/html.ts";
import { mill } from "../support/collation.ts";
import { hostile } from "../support/hostile.ts";

const page = renderCollationHtml(mill(), { version: "1.2.3", time: "Monday" });
const every = (pattern: RegExp, text = page): string[] => [...text.matchAll(pattern)].map(([, found = ""]) => found);

test("every way within it leads somewhere, and to one place", () => {
  const ids = every(/ id="([^"]*)"/g);
  expect(new Set(ids).size).toBe(ids.length);
  expect(every(/ href="#([^"]*)"/g).filter((target) => !ids.includes(target))).toEqual([]);
});

test("who tells which value, who stands alone, and who tells nothing of it", () => {
  const [toll = "", weather = ""] = every(/(<tr><th scope="row"><a href="#f-[^]*?<\/tr>)/g);
  expect(every(/<bdi>([^<]*)<\/bdi>/g, toll)).toEqual([
    expect.stringMatching(/\?$/),
    "Fourteen people",
    "At least nine people",
    "Twenty",
    "Fourteen people",
  ]);
  expect(every(/class="(against)"/g, toll)).toHaveLength(1);
  expect(weather).toContain("tells nothing of it");
});

test("its own style and script are let in, and no other", () => {
  const hashOf = (text = ""): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const [style, script] = [every(/<style>([^]*?)<\/style>/g)[0], every(/<script>([^]*?)<\/script>/g)[0]];
  const policy = every(/Content-Security-Policy" content="([^"]*)"/g)[0]?.replaceAll("&#39;", "'");
  const own = `style-src ${hashOf(style)}; script-src ${hashOf(script)}`;
  expect(policy).toBe(`default-src 'none'; ${own}; base-uri 'none'; form-action 'none'`);
  expect(every(/<(script[^>]*)>/g)).toEqual(['script type="application/json" id="storydiff-comparison"', "script"]);
});

test("only what was asked for", () => {
  const single = renderCollationHtml(mill(), { selection: { only: ["single"], ignore: [] } });
  expect(single).toContain('class="finding addition"');
  expect(single).not.toMatch(/class="finding (?:contradiction|agreement)"|href="#f-toll"/);
});

test("no report adds a tag", () => {
  const tags = (text: string): string[] => every(/<(\/?[a-z][a-z0-9]*)/gi, text).sort();
  const plain = named("x");
  fc.assert(
    fc.property(hostile, (text) => {
      expect(tags(renderCollationHtml(named(text)))).toEqual(tags(renderCollationHtml(plain)));
    }),
  );
});

/** The mill's reports, of which names, speakers, values and reasons are all one text. */
function named(text: string): ReturnType<typeof mill> {
  const collation = mill();
  return {
    ...collation,
    reports: collation.reports.map((one) => ({ ...one, report: { ...one.report, name: text, source: text } })),
    facts: collation.facts.map((fact) => ({
      ...fact,
      reason: text,
      contradictions: fact.contradictions.map((one) => ({ ...one, reason: text })),
      values: fact.values.map((value) => ({
        ...value,
        words: text,
        places: value.places.map((place) => ({ ...place, speaker: text })),
      })),
    })),
  };
}
