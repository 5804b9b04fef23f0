import { expect, test } from "@jest/globals";
import { exported, type Exportable } from "../../../lib/session/export/export.ts";
import type { Action, Result, Verdict } from "../../../lib/session/model.ts";
import { mill } from "../../support/collation.ts";
import type { Draft } from "../../support/comparison.ts";
import { comparedDraft, decided, worked } from "../../support/worked.ts";

interface Review {
  readonly claimReviewed: string;
  readonly reviewRating: { readonly alternateName: string; readonly ratingValue?: number };
  readonly itemReviewed: Readonly<Record<string, unknown>>;
  readonly author: readonly { readonly name: string }[];
  readonly datePublished: string;
}

function reviewsOf(session: Exportable): Review[] {
  const graph = JSON.parse(exported(session, "claimreview")) as { "@context": string; "@graph": Review[] };
  expect(graph["@context"]).toBe("https://schema.org");
  return graph["@graph"];
}

const draft: Draft = {
  a: ["Ada Quill said 24 people died on Monday."],
  b: ["A nurse said 26 people died on Tuesday."],
  findings: [
    { kind: "contradiction", a: [0, "24 people"], b: [0, "26 people"], reason: "The number of dead: 24 in A, 26 in B" },
  ],
  entities: [{ name: "Ada Quill", kind: "person", aliases: ["Quill"] }],
};
const speakers = { a: "Quill", b: "A nurse" };

function twoWith(more: object): Result {
  return comparedDraft({ ...draft, findings: draft.findings?.map((finding) => ({ ...finding, ...more })) ?? [] });
}

/** What is said of each answer, in order. */
function said(verdict: Verdict, more: Partial<Extract<Action, { kind: "decided" }>> = {}, finding: object = {}) {
  const reviews = reviewsOf(worked([twoWith(finding), decided("f0", verdict, more)]));
  return reviews.map(({ reviewRating }) => reviewRating.alternateName);
}

test("a review of each answer: what was claimed, where, by whom, and how true it is", () => {
  const evidence = ["https://example.org/list", "/home/ana/list.pdf"];
  const right = decided("f0", { kind: "right", reports: [0] }, { note: "Between us.", evidence });
  const [a, b] = reviewsOf(worked([twoWith({ speakers }), right]));
  expect(a).toEqual({
    "@type": "ClaimReview",
    claimReviewed: "How many dead? “24 people”",
    itemReviewed: {
      "@type": "Claim",
      text: "Ada Quill said 24 people died on Monday.",
      appearance: [{ "@type": "NewsArticle", name: "a.txt" }],
      author: [{ "@type": "Person", name: "Ada Quill" }],
    },
    reviewRating: { "@type": "Rating", alternateName: "True", ratingValue: 5, bestRating: 5, worstRating: 1 },
    author: [{ "@type": "Person", name: "Ana" }],
    datePublished: "2026-11-21",
    citation: ["https://example.org/list"],
  });
  expect(b?.reviewRating).toMatchObject({ alternateName: "False", ratingValue: 1 });
  expect(b?.itemReviewed).toMatchObject({ creditText: "A nurse" });
});

test.each<[Verdict, string[]]>([
  [{ kind: "right", reports: [1] }, ["False", "True"]],
  [{ kind: "compatible" }, ["True", "True"]],
  [{ kind: "wrong" }, ["False", "False"]],
  [{ kind: "unsettled", ask: "Whom?" }, []],
  [{ kind: "dismissed", reason: "Of two days." }, []],
])("%j", (verdict, expected) => {
  expect(said(verdict)).toEqual(expected);
});

test("what is only likely has no figure, and what nobody is sure of is not published", () => {
  const reviews = reviewsOf(worked([twoWith({}), decided("f0", { kind: "wrong" }, { sureness: "likely" })]));
  expect(reviews[0]?.reviewRating).toEqual({ "@type": "Rating", alternateName: "Likely false" });
  expect(said({ kind: "wrong" }, { sureness: "unsure" })).toEqual([]);
});

test("where the story has moved on the other answer is not called false", () => {
  expect(said({ kind: "right", reports: [1] }, {}, { developing: true })).toEqual(["True"]);
});

test("neither is what can hold beside the right answer, nor which of its two a report is right in", () => {
  const several: Result = { kind: "collation", collation: mill() };
  const of = (reports: number[]) =>
    reviewsOf(worked([several, decided("weather", { kind: "right", reports })])).map((one) => one.claimReviewed);
  expect(of([1])).toEqual(["Which of the two? “rained”", "Which of the two? “fire”"]);
  const [toll, ...facts] = mill().facts;
  const fits = { ...toll, developing: false, values: toll?.values.map((value) => ({ ...value, fits: [0] })) };
  const fitting = { kind: "collation", collation: { ...mill(), facts: [fits, ...facts] } } as Result;
  const right = (reports: number[], more = {}) =>
    reviewsOf(worked([fitting, decided("toll", { kind: "right", reports, ...more })])).map(
      ({ claimReviewed, reviewRating }) => `${claimReviewed} ${reviewRating.alternateName}`,
    );
  expect(right([0, 2])).toEqual(["How many, or how much? “Fourteen people” True"]);
  expect(right([1])).toEqual([]);
  expect(right([1], { words: "Twenty" })).toEqual([
    "How many, or how much? “Twenty” True",
    "How many, or how much? “At least nine people” False",
  ]);
});

test("what is disputed is not published, and what two agree on has both names, whatever else was noted", () => {
  const wrong = decided("f0", { kind: "wrong" });
  expect(reviewsOf(worked([twoWith({}), wrong, ["Ben", decided("f0", { kind: "compatible" })]]))).toEqual([]);
  const noted = worked([twoWith({}), wrong, ["Ben", wrong], ["Cy", decided("f0", null, { note: "Hm." })]]);
  expect(reviewsOf(noted)[0]?.author).toMatchObject([{ name: "Ana" }, { name: "Ben" }]);
});

test("a report of the web is named by its address, and who published it", () => {
  const result = twoWith({});
  if (result.kind !== "comparison") throw new Error("no comparison");
  const { reports } = result.comparison;
  const details = { byline: null, site: "The Post", address: "https://post.example/1", published: null } as const;
  const a = { ...reports.a, date: "2026-11-20", details: { ...details, updated: null, language: null } };
  const web = { ...result, comparison: { ...result.comparison, reports: { ...reports, a } } };
  expect(reviewsOf(worked([web, decided("f0", { kind: "wrong" })]))[0]?.itemReviewed["appearance"]).toEqual([
    {
      ...{ "@type": "NewsArticle", name: "a.txt", url: "https://post.example/1", datePublished: "2026-11-20" },
      publisher: { "@type": "Organization", name: "The Post" },
    },
  ]);
});
