/**
 * Verdicts as Web Annotations (W3C Recommendation, Web Annotation Data Model): of each decision one annotation on each place that
 * tells an answer, found again by its words and by its position. A text is named by its address, or by its content (RFC 6920),
 * never by its path.
 */
import { createHash } from "node:crypto";
import type { Report, Span } from "../../model.ts";
import { webAddress } from "../../render/web-address.ts";
import type { DecidedEntry, Entry, Item, SessionState, Telling } from "../model.ts";
import { lettersOf } from "../session.ts";
import { toldWith, verdictLabel } from "../verdicts.ts";
import { sharedReference, sharedSource } from "./shared.ts";

export interface AnnotationCollection {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "AnnotationCollection";
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: "AnnotationPage";
    readonly partOf: string;
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
}

export interface Annotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "assessing";
  readonly creator: { readonly type: "Person"; readonly name: string };
  readonly created: string;
  readonly body: readonly Body[];
  readonly target: {
    readonly type: "SpecificResource";
    readonly source: Source;
    readonly selector: readonly [QuoteSelector, PositionSelector];
  };
}

/** A page of the web, or a text as storydiff read it, of which alone the format is known. */
type Source =
  | { readonly id: string; readonly label: string }
  | { readonly id: string; readonly label: string; readonly type: "Text"; readonly format: string };

type Body =
  | {
      readonly type: "TextualBody";
      readonly purpose: "assessing" | "commenting";
      readonly value: string;
      readonly format: "text/plain";
    }
  | { readonly type: "SpecificResource"; readonly purpose: "linking"; readonly source: string };

export interface QuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** In Unicode code points, as the Recommendation has it. */
export interface PositionSelector extends Span {
  readonly type: "TextPositionSelector";
}

/** What is decided, and of what is disputed every verdict with its own name to it; nothing on words that have changed since. */
export function annotations(state: SessionState, log: readonly Entry[]): AnnotationCollection {
  const texts = state.reports.map((report): AnnotatedText => ({
    report,
    source: sourceOf(report),
    pairs: pairsOf(report),
  }));
  const items = state.items
    .filter(({ status }) => status === "decided" || status === "disputed")
    .flatMap(({ item, decisions }) =>
      decisions.flatMap((decision) =>
        item.answers
          .flatMap(({ tellings }) => tellings)
          .flatMap((telling, i) => annotation(item, decision, telling, i, texts) ?? []),
      ),
    );
  // The first entry is the same in all copies of a session and in no other.
  const session = log[0]?.id ?? state.name;
  const id = urnOf("session", session);
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: state.name,
    total: items.length,
    first: { id: urnOf("page", session), type: "AnnotationPage", partOf: id, startIndex: 0, items },
  };
}

/** A report with what all annotations on it need: naming a text by its content takes reading all of it. */
interface AnnotatedText {
  readonly report: Report;
  readonly source: Source;
  /** Offsets at which a pair of surrogates stands. */
  readonly pairs: readonly number[];
}

function annotation(
  item: Item,
  decision: DecidedEntry,
  telling: Telling,
  index: number,
  texts: readonly AnnotatedText[],
): Annotation | null {
  const text = texts[telling.report];
  if (decision.action.verdict === null || text === undefined) return null;
  return {
    id: urnOf("annotation", decision.id, String(index)),
    type: "Annotation",
    motivation: "assessing",
    creator: { type: "Person", name: decision.author },
    created: decision.time,
    body: bodyOf(item, decision, texts),
    target: {
      type: "SpecificResource",
      source: text.source,
      selector: selectorsOf(text, telling.evidence),
    },
  };
}

function sourceOf(report: Report): Source {
  const { name: label, text } = report;
  const id = sharedSource(report);
  if (id !== null) return { id, label };
  const format = report.format === "markdown" ? "text/markdown" : "text/plain";
  return { id: nameOfContent(text), label, type: "Text", format };
}

/** The verdict in words that are understood without the sheet: letters are named, and the question with its answers told. */
function bodyOf({ title, kind, answers }: Item, { action }: DecidedEntry, texts: readonly AnnotatedText[]): Body[] {
  const { verdict, note, evidence } = action;
  if (verdict === null) return [];
  const letters = lettersOf(texts);
  const told = toldWith(verdict);
  const values = answers.flatMap((answer) =>
    answer.reports.map((report) => `${letters[report] ?? "?"} (${texts[report]?.report.name ?? ""}): ${answer.words}`),
  );
  const assessment = [
    `${verdictLabel(verdict, letters)}${told === "" ? "" : `: ${told}`}`,
    ...(kind === "contradiction" ? [title, ...values] : []),
  ].join("\n");
  const links = evidence.map(webAddress).filter((address) => address !== null);
  const files = evidence.filter((reference) => webAddress(reference) === null).map(sharedReference);
  const comments = [...(note === "" ? [] : [note]), ...files];
  return [
    textual("assessing", assessment),
    ...comments.map((comment) => textual("commenting", comment)),
    ...links.map((source): Body => ({ type: "SpecificResource", purpose: "linking", source })),
  ];
}

function textual(purpose: "assessing" | "commenting", value: string): Body {
  return { type: "TextualBody", purpose, value, format: "text/plain" };
}

/** Characters before and behind the words, by which they are found again where the text was edited elsewhere; as Hypothes.is has it. */
const context = 32;

function selectorsOf({ report: { text }, pairs }: AnnotatedText, evidence: Span): [QuoteSelector, PositionSelector] {
  const start = outside(text, evidence.start, -1);
  const end = outside(text, evidence.end, 1);
  // Two of our units, and one character of the Recommendation's.
  const points = (offset: number): number => offset - pairs.filter((pair) => pair < offset).length;
  return [
    {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: text.slice(outside(text, Math.max(0, start - context), -1), start),
      suffix: text.slice(end, outside(text, Math.min(text.length, end + context), 1)),
    },
    { type: "TextPositionSelector", start: points(start), end: points(end) },
  ];
}

function pairsOf({ text }: Report): number[] {
  return [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
}

/** An offset that does not cut a pair of surrogates in halves, moved to the side where it does. */
function outside(text: string, offset: number, by: -1 | 1): number {
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, offset - 1), offset + 1)) && offset > 0
    ? offset + by
    : offset;
}

/** RFC 6920: the name of a text wherever it lies. */
function nameOfContent(text: string): string {
  return `ni:///sha-256;${createHash("sha256").update(text).digest("base64url")}`;
}

/** A name that is the same whenever it is made of the same parts: a UUID of RFC 9562's version 8, whose bits are ours to fill. */
function urnOf(...parts: readonly string[]): string {
  const digest = createHash("sha256").update(JSON.stringify(parts)).digest();
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x80, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = digest.toString("hex");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
