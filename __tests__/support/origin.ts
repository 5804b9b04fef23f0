/** Where the documents of tests come from. */
import type { Origin } from "../../lib/input/origin.ts";

export const origin: Origin = {
  name: "a",
  source: "a",
  label: "a",
  contentType: null,
  address: null,
  item: null,
  maxBytes: 10_000_000,
};
