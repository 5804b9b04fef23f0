/** Reports with what a page tells of them. */
import { read } from "../../lib/extract/read.ts";
import { textReport } from "../../lib/input/text.ts";
import type { Reading, Report, ReportDetails } from "../../lib/model.ts";

const nothing: ReportDetails = {
  byline: null,
  site: null,
  address: null,
  published: null,
  updated: null,
  language: null,
};

/** A report of a text with what is told of it; from a file unless its source is said. */
export function toldReport(text: string, details: Partial<ReportDetails> = {}, source = "a.txt"): Report {
  return { ...textReport(text, "a.txt", source), details: { ...nothing, ...details } };
}

export function toldReading(text: string, details: Partial<ReportDetails> = {}, source?: string): Reading {
  return read(toldReport(text, details, source));
}
