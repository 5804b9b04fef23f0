/** What is told to the server by its command line and settings files, and what it does not know by itself. */
import type { WebOptions } from "../input/web/fetch.ts";
import type { Confidence, ContradictionType, SimilarityMeasure } from "../model.ts";
import type { Wish } from "../presentation/selection.ts";

/** What holds for the drafts of a folder, but for what the editor and the drafts say. */
export interface Settings {
  /** Paths and addresses of the reports that drafts are held against. */
  readonly compareWith: readonly string[];
  /** File of what is known; `null` where none is named. */
  readonly baseline: string | null;
  readonly only: readonly Wish[] | null;
  readonly ignore: readonly Wish[];
  readonly minConfidence: Confidence;
  readonly similarity: SimilarityMeasure;
  /** Bytes; `null` where nothing was said. */
  readonly maxBytes: number | null;
  /** `null` where nothing was said. */
  readonly maxSentences: number | null;
  /** Whether addresses may be fetched. */
  readonly fetches: boolean;
}

export const noSettings: Settings = {
  compareWith: [],
  baseline: null,
  only: null,
  ignore: [],
  minConfidence: "medium",
  similarity: "words",
  maxBytes: null,
  maxSentences: null,
  fetches: false,
};

export interface Surroundings {
  readonly version: string;
  /** Where the server runs: what holds there holds for drafts that are in no folder yet. */
  readonly folder: string;
  /** Address of the page that tells the types of contradiction. */
  readonly rules: string;
  /** What holds in a folder now. Throws a `StorydiffError` for settings that make no sense. */
  readonly settingsIn: (folder: string) => Promise<Settings>;
  /** Leaves a type out in a folder from now on; gives the settings file that says so. Throws a `StorydiffError` where it cannot. */
  readonly ignoreIn: (folder: string, type: ContradictionType) => Promise<string>;
  /** How an address is fetched now. */
  readonly web: () => WebOptions;
  /** Does some work later; what it gives calls that off. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  /** Does some work each time that a file comes, changes or goes; what it gives ends that. */
  readonly watch: (path: string, work: () => void) => () => void;
}
