/** The comparisons that a server made last, so that an assistant asks further without sending the reports again. */
import { StorydiffError } from "../errors.ts";
import type { Collation, Comparison, Confidence, Report } from "../model.ts";

/** Reports compared, and how. */
export interface Compared {
  readonly reports: readonly Report[];
  readonly minConfidence: Confidence;
  /** Whether they were said to be versions of one. */
  readonly versions: boolean;
  readonly found: Comparison | Collation;
}

export interface Kept {
  /** Keeps a comparison; gives the name to ask for it by. */
  readonly keep: (compared: Compared) => string;
  /** Throws `not-found` for one that is not kept. */
  readonly find: (name: string) => Compared;
  /**
   * One that was compared to its end, so that what takes as long again ends in time as well. Throws `out-of-time` for another.
   */
  readonly findWhole: (name: string) => Compared;
}

/** Comparisons kept: the memory of the largest is some hundred megabytes, and a conversation turns on the last few. */
const mostKept = 5;

export function comparisonsKept(): Kept {
  const kept = new Map<string, Compared>();
  let count = 0;
  const find = (name: string): Compared => {
    const found = kept.get(name);
    if (found !== undefined) return found;
    const there = kept.size === 0 ? "none is" : `there are ${[...kept.keys()].join(", ")}`;
    throw new StorydiffError(
      "not-found",
      `no comparison ${JSON.stringify(name)} is kept (${there}, the last ${mostKept} at most): call compare_reports for it`,
    );
  };
  return {
    keep: (compared) => {
      count += 1;
      const name = `c${count}`;
      kept.set(name, compared);
      for (const oldest of [...kept.keys()].slice(0, -mostKept)) kept.delete(oldest);
      return name;
    },
    find,
    findWhole: (name) => {
      const found = find(name);
      if (found.found.partial === null) return found;
      throw new StorydiffError(
        "out-of-time",
        `time was up before ${name} was compared to the end: compare less, or start storydiff mcp with a longer --timeout`,
      );
    },
  };
}
