/**
 * Results that an earlier storydiff found, in the shape of today. A session is kept for years, and what was decided stands on what
 * was found then: it is never found anew by the way, for that might be something else.
 */

type Parts = Readonly<Record<string, unknown>>;

/** The JSON of a result in the shape of the next version; `null` where no storydiff since has another shape of it. */
export function inNextShape(value: unknown): Parts | null {
  if (!isParts(value) || typeof value["version"] !== "number") return null;
  const { version } = value;
  const step = (Array.isArray(value["reports"]) ? collationSteps : comparisonSteps)[version];
  return step === undefined ? null : { ...step(value), version: version + 1 };
}

/** By the version that each leads on from: what came to the shape, as it stands where nothing is known of it. Never changed again. */
type Steps = Readonly<Record<number, (value: Parts) => Parts>>;

const comparisonSteps: Steps = {
  2: (value) => ({ ...value, reports: ofSides(value["reports"], withDetails), languages: { a: null, b: null } }),
  3: (value) => ({ ...value, inCommon: { names: [], days: [], happenings: [] }, copied: null }),
};

const collationSteps: Steps = {
  1: (value) => ({
    ...value,
    reports: ofList(value["reports"], (one) => ({
      ...one,
      report: ofParts(one["report"], withDetails),
      language: null,
    })),
  }),
  2: (value) => ({ ...value, apart: [], copied: [] }),
};

function withDetails(report: Parts): Parts {
  return { ...report, details: null, notices: [] };
}

// What has not the shape that it should have is left as it is, for the reader of today to refuse.

function isParts(value: unknown): value is Parts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function ofParts(value: unknown, change: (parts: Parts) => Parts): unknown {
  return isParts(value) ? change(value) : value;
}

function ofSides(value: unknown, change: (parts: Parts) => Parts): unknown {
  return ofParts(value, ({ a, b }) => ({ a: ofParts(a, change), b: ofParts(b, change) }));
}

function ofList(value: unknown, change: (parts: Parts) => Parts): unknown {
  return Array.isArray(value) ? value.map((one: unknown) => ofParts(one, change)) : value;
}
