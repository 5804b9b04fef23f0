/** A report that clashes with itself, in the second sentence of the ferry's first report. */
import type { InnerContradiction } from "../../lib/model.ts";

export const innerClash: InnerContradiction = {
  id: "w0",
  type: "number",
  confidence: "high",
  reason: "They do not add up.",
  evidence: [
    { start: 22, end: 33 },
    { start: 55, end: 63 },
  ],
  sentences: [1, 1],
  speakers: ["the coastguard", null],
  developing: false,
};
