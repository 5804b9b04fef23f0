/** Whatever reports, notes and names hold, each format shows it as text, and nothing of it is obeyed. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { exported, exportFormats, type Exportable, type ExportFormat } from "../../../lib/session/export/export.ts";
import { visible } from "../../../lib/render/visible.ts";
import { hostile as line } from "../../support/hostile.ts";
import { comparisonOf } from "../../support/comparison.ts";
import { outlaws } from "../../support/outlaws.ts";
import { checkerOf } from "../../support/schema.ts";
import { comparedDraft, decided, worked, type Deed } from "../../support/worked.ts";

// Each session holds many foreign texts at once, so fewer of them try as much.
const runs = { numRuns: 40 };

const outlaw = fc.constantFrom(...outlaws, "\u2066", "<plaintext>", "<img src=x onerror=y>", "{{x}}", "javascript:x");
const hostile = fc.oneof(
  line,
  fc.tuple(outlaw, line, outlaw).map((parts) => parts.join("")),
);
const reference = fc.oneof(
  hostile,
  hostile.map((text) => `https://a.example/${text}`),
);

/** A session in which everything that somebody wrote is foreign text, with something of each status. */
const session: fc.Arbitrary<Exportable> = fc
  .tuple(hostile, hostile, hostile, hostile, hostile, reference)
  .map(([a, b, said, note, author, link]) => {
    const draft = {
      a: [a, b, `${a} ${said}`],
      b: [b, a, `${b} ${said}`],
      names: { a: said, b: said },
      findings: [
        { kind: "contradiction", a: [0], b: [0, b.slice(0, 3)], reason: said, speakers: { a: said, b: null } },
        { kind: "contradiction", type: "quote", a: [1], b: [1], reason: note },
        { kind: "addition", side: "a", at: [2], speaker: author },
        { kind: "agreement", a: [2], b: [2], speakers: { a: author, b: said } },
      ],
    } as const;
    const told = { note, evidence: [link, note] };
    const deeds: Deed[] = [
      comparedDraft(draft),
      [author, decided("f0", { kind: "right", reports: [1] }, told)],
      [said, decided("f0", { kind: "wrong" }, told)],
      [author, decided("f1", { kind: "unsettled", ask: note }, told)],
      [author, decided("f2", { kind: "dismissed", reason: note }, told)],
      [author, decided("f3", { kind: "confirmed" }, told)],
      [author, { kind: "corrected", correction: { kind: "same", names: [said, note] } }],
      [author, { kind: "added", type: "time", reason: note, words: [chosen(0, a), chosen(1, b)] }],
      comparedDraft({ ...draft, b: [b, `${a} x`, said], findings: draft.findings.slice(1, 2) }),
    ];
    return worked(deeds, said);
  });

function chosen(report: number, words: string) {
  return { report, words, before: "", behind: "" };
}

describe("HTML", () => {
  const own = new Set(
    [
      ...["html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "article", "div"],
      ...["h1", "h2", "h3", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "a", "strong", "span"],
      ...["bdi", "mark", "time"],
    ].flatMap((name) => [`<${name}`, `</${name}`]),
  );

  test("no tag but its own, and no way out but to the web", () => {
    fc.assert(
      fc.property(session, (one) => {
        const html = exported(one, "html");
        const tags = [...html.matchAll(/<\/?[a-z][^\s>]*/gi)].map(([tag]) => tag);
        expect(tags.filter((tag) => !own.has(tag))).toEqual([]);
        expect(html).not.toMatch(/<[^>]* (?:on\w+|style|src)=/);
        const ways = [...html.matchAll(/ href="([^"]*)"/g)].map(([, way = ""]) => way);
        expect(ways.filter((way) => !/^(?:#row-\d+|https?:\/\/\S+)$/.test(way))).toEqual([]);
      }),
      runs,
    );
  });

  test("no name turns round what stands behind it", () => {
    const deeds: Deed[] = [
      comparedDraft({ a: ["x"], b: ["y"], findings: [{ kind: "contradiction", a: [0], b: [0] }] }),
    ];
    const html = exported(worked([...deeds, ["Ana\u202e", decided("f0", { kind: "wrong" })]]), "html");
    expect(html).toContain("<bdi>Ana&lt;U+202E&gt;, 2026-11-21 18:01 UTC</bdi>");
    expect(html).not.toContain("\u202e");
  });

  test("is valid", async () => {
    const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });
    await fc.assert(
      fc.asyncProperty(session, async (one) => {
        const { results } = await validator.validateString(exported(one, "html"));
        expect(
          results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
        ).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

test("Markdown: no markup but its own, and links to the web alone", () => {
  const parent = (node: Nodes): readonly Nodes[] => ("children" in node ? node.children : []);
  const all = (node: Nodes): Nodes[] => [node, ...parent(node).flatMap(all)];
  const own = new Set(["root", "heading", "paragraph", "text", "strong", "blockquote", "list", "listItem", "link"]);
  fc.assert(
    fc.property(session, (one) => {
      const markdown = exported(one, "markdown");
      const nodes = all(fromMarkdown(markdown));
      expect(nodes.map(({ type }) => type).filter((type) => !own.has(type))).toEqual([]);
      const links = nodes.flatMap((node) => (node.type === "link" ? [node.url] : []));
      expect(links.filter((url) => !/^https:\/\/a\.example\/[!-~]*$/.test(url))).toEqual([]);
      // Outside links nothing notifies or refers to anything.
      expect(markdown.replace(/<https:[^>]*>/g, "")).not.toMatch(/@\w|#\w|GH-\d|:\/\/|www\.|:[a-z]\w*:/i);
      const rows = markdown.split("\n").filter((text) => text.startsWith("|"));
      const cells = rows.map((row) => row.replace(/\\\\|\\\|/g, "").split("|").length - 2);
      expect(cells.filter((count) => count !== 4 && count !== 6)).toEqual([]);
    }),
    runs,
  );
});

test("CSV: as many cells in each row, and none that is a formula", () => {
  fc.assert(
    fc.property(session, (one) => {
      const rows = exported(one, "csv").trimEnd().split("\r\n");
      const cells = rows.map((row) => [...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = ""]) => cell));
      expect(new Set(cells.map(({ length }) => length))).toEqual(new Set([23]));
      expect(cells.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
    }),
    runs,
  );
});

describe("JSON", () => {
  const errors = checkerOf("sheet");

  test("the sheet keeps to its schema, and every word of a note", () => {
    fc.assert(
      fc.property(session, (one) => {
        const sheet = JSON.parse(exported(one, "json")) as { rows: { decisions: { note: string }[] }[] };
        expect(errors(sheet)).toBeNull();
        const notes = one.state().items.flatMap(({ decisions }) => decisions.map(({ action }) => action.note));
        expect(sheet.rows.flatMap(({ decisions }) => decisions.map(({ note }) => note))).toEqual(notes);
      }),
      runs,
    );
  });

  test.each(["json", "claimreview", "annotations", "audit"] as const)(
    "%s holds nothing that a terminal obeys",
    (format) => {
      fc.assert(
        fc.property(session, (one) => {
          const text = exported(one, format).replaceAll("\n", "");
          expect(text).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
        }),
      );
    },
  );
});

test.each(["markdown", "csv"] as const)("%s holds no character without a shape", (format) => {
  fc.assert(
    fc.property(session, (one) => {
      const text = exported(one, format).replace(/[\u200b\r\n]/gu, "");
      expect(visible(text).replace(/ +/g, " ")).toBe(text.replace(/\p{Z}+/gu, " "));
    }),
    runs,
  );
});

test.each(Object.keys(exportFormats) as ExportFormat[])("%s names no path of the machine", (format) => {
  const comparison = comparisonOf({ a: ["x"], b: ["y"], findings: [{ kind: "contradiction", a: [0], b: [0] }] });
  const at = (source: string) => ({ ...comparison.reports.a, source });
  const reports = { a: at("/home/ana/desk/a.txt"), b: at("C:\\Users\\ana\\b.txt") };
  const evidence = ["/home/ana/x.pdf", "file:///home/ana/y z.pdf", "see ~/ana/z.pdf, page 3", "\\\\ana\\share\\w.pdf"];
  const result = { kind: "comparison", comparison: { ...comparison, reports } } as const;
  const text = exported(worked([result, decided("f0", { kind: "wrong" }, { evidence })]), format);
  expect(text).not.toMatch(/home|Users|\bana\b|desk|share/);
});
