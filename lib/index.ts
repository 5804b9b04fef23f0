/** storydiff as a library: everything a program needs, without side effects. */
export { refusalOf } from "./align/corrections.ts";
export { similarity } from "./align/similarity.ts";
export {
  baselineFromJson,
  baselineToJson,
  knowable,
  withFindings,
  withKnown,
  type BaselineUpdate,
} from "./baseline.ts";
export { collate, type CollateOptions } from "./collate.ts";
export { clashesWithin } from "./classify/within/within.ts";
export { compare, type CompareOptions } from "./compare.ts";
export { StorydiffError, type ErrorCode } from "./errors.ts";
export { explain, type ExplainOptions } from "./explain.ts";
export { read, type ReadingInput } from "./extract/read.ts";
export { isSaved, reopen, type Saved } from "./reopen.ts";
export { cacheSize, emptyCache, type CacheSize } from "./input/web/cache.ts";
export type { WebCache, WebOptions } from "./input/web/fetch.ts";
export type { Proxies } from "./input/web/wire.ts";
export { readReport, readText, reportFromText, type ReadOptions } from "./input/read-report.ts";
export { renderCollation, type CollationOptions, type CollationView } from "./render/collation.ts";
export { collationFromJson, collationToJson, type CollationJsonOptions } from "./render/collation-json.ts";
export { explanationToJson } from "./render/explanation-json.ts";
export { renderCollationHtml, renderHtml, type CollationHtmlOptions, type HtmlOptions } from "./render/html.ts";
export { renderCollationCsv, renderCsv, type CollationCsvOptions, type CsvOptions } from "./render/csv.ts";
export {
  renderCollationMarkdown,
  renderMarkdown,
  type CollationMarkdownOptions,
  type MarkdownOptions,
} from "./render/markdown.ts";
export { renderCollationText, renderText, type CollationTextOptions, type TextOptions } from "./render/text.ts";
export { renderCollationGithub, renderGithub } from "./render/machine/github.ts";
export { renderCollationJsonl, renderJsonl } from "./render/machine/jsonl.ts";
export { renderCollationJunit, renderJunit } from "./render/machine/junit.ts";
export { renderCollationSarif, renderSarif } from "./render/machine/sarif.ts";
export type { CollationMachineOptions, MachineOptions } from "./render/machine/told.ts";
export { renderExplanation, type ExplanationOptions } from "./render/explanation.ts";
export { fromJson, toJson, type JsonOptions } from "./render/json.ts";
export { renderReading, type ReadingOptions, type ReadingPart } from "./render/reading.ts";
export { readingToJson } from "./render/reading-json.ts";
export type { Theme } from "./render/palette.ts";
export { renderTerminal, type TerminalOptions, type TerminalView } from "./render/terminal.ts";
export { emptyBaseline, isKnown, knownOf, knownOfFact, type Known } from "./presentation/known.ts";
export { fails, type Failing } from "./presentation/failing.ts";
export type { FindingOrder, Selection, Wish } from "./presentation/selection.ts";
export type { FactSelection } from "./presentation/facts.ts";
export type { Watch } from "./watch.ts";
export type * from "./model.ts";
