/** Reads what storydiff itself wrote as JSON, and says plainly where a text is nothing of the kind. */
import { StorydiffError } from "../errors.ts";

/** Tells whether a part of what was read has the shape it should have. */
export type Test = (value: unknown) => boolean;

export const isRecord = (value: unknown): value is Record<string, unknown> => {
  return typeof value === "object" && value !== null && !Array.isArray(value);
};

export const isText: Test = (value) => typeof value === "string";
export const isFlag: Test = (value) => typeof value === "boolean";
/** Of a line, a sentence, an offset: counted from 0. */
export const isIndex: Test = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

export function oneOf(...values: readonly unknown[]): Test {
  return (value) => values.includes(value);
}

export function orNull(holds: Test): Test {
  return (value) => value === null || holds(value);
}

export function listOf(holds: Test): Test {
  return (value) => Array.isArray(value) && value.every(holds);
}

/** A record that has at least these parts. */
export function recordOf(parts: Readonly<Record<string, Test>>): Test {
  const entries = Object.entries(parts);
  return (value) => isRecord(value) && entries.every(([key, holds]) => holds(value[key]));
}

export function pairOf(holds: Test): Test {
  return (value) => Array.isArray(value) && value.length === 2 && value.every(holds);
}

export const isSpan = recordOf({ start: isIndex, end: isIndex });
export const isSpeaker = orNull(isText);
export const isDay: Test = (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
export const isConfidence = oneOf("high", "medium", "low");
export const isContradictionType = oneOf(
  ...["number", "time", "place", "identity", "polarity", "antonym"],
  ...["role", "stance", "attribution", "quote", "certainty", "cause"],
);

export const isCommonGround = recordOf({ names: listOf(isText), days: listOf(isDay), happenings: listOf(isText) });

/** The subtag of a language, as BCP 47 has it: "en". */
export const isLanguage: Test = (value) => typeof value === "string" && /^(?:[a-z]{2,3}|[a-z]{5,8})$/.test(value);

/** What reports, sentences and their counts look like, in a comparison and in a collation. */
export const isReport = recordOf({
  name: isText,
  source: isText,
  format: isText,
  date: orNull(isDay),
  text: isText,
  blocks: orNull(listOf(recordOf({ span: isSpan, class: isText, paragraph: isIndex }))),
  markup: listOf(isSpan),
  details: orNull(
    recordOf({
      byline: orNull(isText),
      site: orNull(isText),
      address: orNull(isText),
      published: orNull(isText),
      updated: orNull(isText),
      language: orNull(isText),
    }),
  ),
  notices: listOf(isText),
});
export const sentenceParts: Readonly<Record<string, Test>> = {
  span: isSpan,
  class: isText,
  paragraph: isIndex,
  state: oneOf("contradicts", "agrees", "only", "excluded"),
};
export const isCounts = recordOf({ contradicts: isIndex, agrees: isIndex, only: isIndex, excluded: isIndex });

const hasSides = (holds: Test): Test => recordOf({ a: holds, b: holds });
const sharedWords = {
  shares: hasSides((value) => Number.isFinite(value)),
  passages: listOf(hasSides(isSpan)),
  sentences: hasSides(listOf(isIndex)),
};
const isOfReport = recordOf({ kind: oneOf("report"), side: oneOf("a", "b"), told: oneOf("credit", "time") });
const isOfAgency = recordOf({ kind: oneOf("agency"), name: isText });
const isCopy = recordOf({
  ...sharedWords,
  relation: oneOf("copy"),
  origin: orNull((value) => isOfReport(value) || isOfAgency(value)),
});
const areVersions = recordOf({
  ...sharedWords,
  relation: oneOf("version"),
  earlier: oneOf("a", "b"),
  kept: listOf(hasSides(isIndex)),
  changed: listOf(hasSides(isIndex)),
  withdrawn: listOf(isIndex),
  added: listOf(isIndex),
});

/** How two reports come to have the same words. */
export const isSharedText: Test = (value) => isCopy(value) || areVersions(value);

/** What a text is read as: its name in an error, the version that this storydiff reads, and the parts it must have. */
export interface Shape {
  readonly name: string;
  readonly version: number;
  readonly parts: Readonly<Record<string, Test>>;
}

/**
 * The object that the text holds, with its version and the parts of its shape alone. Throws `bad-json` when the text is no JSON, of another version, or lacks a part or has it in
 * another shape.
 */
export function parsedJson(json: string, { name, version, parts }: Shape): Record<string, unknown> {
  const bad = (why: string) => new StorydiffError("bad-json", `not a ${name} made by storydiff: ${why}`);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw bad(error instanceof Error ? error.message : "it is not JSON");
  }
  if (!isRecord(value)) throw bad(`an object was expected, got ${nameOf(value)}`);
  if (value["version"] !== version) {
    const given = "version" in value ? JSON.stringify(value["version"]) : "none";
    throw bad(`its version is ${given}, and this storydiff reads version ${version}`);
  }
  for (const [key, holds] of Object.entries(parts)) {
    if (!holds(value[key])) throw bad(`its "${key}" is missing or of another shape`);
  }
  return Object.fromEntries(["version", ...Object.keys(parts)].map((key) => [key, value[key]]));
}

function nameOf(value: unknown): string {
  return Array.isArray(value) ? "a list" : value === null ? "null" : typeof value;
}
