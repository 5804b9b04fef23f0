/** storydiff as a library: everything a program needs, without side effects. */
export { similarity } from "./align/similarity.ts";
export { collate, type CollateOptions } from "./collate.ts";
export { clashesWithin } from "./classify/within/within.ts";
export { compare, type CompareOptions } from "./compare.ts";
export { StorydiffError, type ErrorCode } from "./errors.ts";
export { explain } from "./explain.ts";
export { read } from "./extract/read.ts";
export { readReport, reportFromText, type ReadOptions } from "./input/read-report.ts";
export { renderCollation, type CollationOptions, type CollationView } from "./render/collation.ts";
export { collationFromJson, collationToJson, type CollationJsonOptions } from "./render/collation-json.ts";
export { explanationToJson } from "./render/explanation-json.ts";
export { renderExplanation, type ExplanationOptions } from "./render/explanation.ts";
export { fromJson, toJson, type JsonOptions } from "./render/json.ts";
export { renderReading, type ReadingOptions, type ReadingPart } from "./render/reading.ts";
export { readingToJson } from "./render/reading-json.ts";
export { renderTerminal, type TerminalOptions, type TerminalView } from "./render/terminal.ts";
export type { FindingOrder, Wish } from "./presentation/selection.ts";
export type * from "./model.ts";
