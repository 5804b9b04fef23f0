import { describe, expect, test } from "@jest/globals";
import { comparisonElement, renderHtml } from "../../lib/render/html.ts";
import { jsonElement, markup, verbatim } from "../../lib/render/html/markup.ts";
import { isolated } from "../../lib/render/html/words.ts";
import { comparisonOf } from "../support/comparison.ts";

const comparison = comparisonOf({
  a: ["At least 24 died."],
  b: ["31 died."],
  findings: [{ kind: "contradiction", a: [0, "24"], b: [0, "31"], reason: "The number of dead: 24 in A, 31 in B" }],
});

describe("markup", () => {
  test.each([
    ["text", markup`<p>${"<b> & \"'"}</p>`, "<p>&lt;b&gt; &amp; &quot;&#39;</p>"],
    ["numbers, lists, nothing", markup`${1}${["a", [markup`<br>`]]}${null}`, "1a<br>"],
    ["line ends", markup`${"a\r\nb\rc\n"}`, "a\nb\nc\n"],
    ["what HTML cannot hold", markup`${"\0\u001b\u0085\ud800\ufdd0\u{3ffff}"}`, "\ufffd".repeat(6)],
    ["whole pairs of surrogates", markup`${"\u{1f600}"}`, "\u{1f600}"],
    ["JSON", jsonElement("x", '["</script>\u2028\u007f"]'), String.raw`["\u003c/script>\u2028\u007f"]`],
  ])("%s", (_, made, expected) => {
    expect(String(made)).toContain(expected);
  });

  test("a style or script that would end itself is refused", () => {
    expect(() => verbatim("script", "x = '</script>'")).toThrow("ends itself");
  });
});

test.each([
  ["plain", "<bdi>plain</bdi>"],
  ["\u202eright to left", "<bdi>\u202eright to left</bdi>"],
  ["\u2067two \u2066open", "<bdi>\u2067two \u2066open</bdi>\u2069\u2069"],
  ["one \u2069too many", "\u2068<bdi>one \u2069too many</bdi>"],
  ["\u2069x\u2068", "\u2068<bdi>\u2069x\u2068</bdi>\u2069"],
])("directions end with their text: %j", (text, expected) => {
  expect(String(isolated(text))).toBe(expected);
});

describe("the page", () => {
  test("is the same bytes for the same input, and names version and time only where they are given", () => {
    expect(renderHtml(comparison)).toBe(renderHtml(comparison));
    expect(renderHtml(comparison)).toContain('content="storydiff"');
    expect(renderHtml(comparison, { version: "1.2.3", time: "3 May" })).toContain("Made by storydiff 1.2.3, 3 May.");
  });

  test("holds the comparison", () => {
    const [, json = ""] = renderHtml(comparison).split(`id="${comparisonElement}">`);
    expect(JSON.parse(json.slice(0, json.indexOf("</script>")))).toEqual({ ...comparison, known: null });
  });

  test("asks a question and gives both answers", () => {
    const html = renderHtml(comparison).replace(/<[^>]*>/g, "");
    expect(html).toContain("Contradiction 1: How many dead?");
    expect(html).toMatch(/A 24[^]*B 31[^]*The number of dead: 24 in A, 31 in B\./);
  });

  test("shows of the findings what was selected, and all of the texts", () => {
    const html = renderHtml(comparison, { selection: { only: ["agreement"], ignore: [], sort: "weight" } });
    expect(html).not.toContain('class="finding contradiction"');
    expect(html.match(/class="q"/g)).toHaveLength(2);
  });
});
