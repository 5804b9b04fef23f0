/** What is told to the server: by its command line and settings files, and by the editor. */
import type { WebOptions } from "../input/web/fetch.ts";
import type { Wish } from "../presentation/selection.ts";
import type { Confidence, SimilarityMeasure } from "../model.ts";

/** What holds for the drafts of a folder, but for what the editor says. */
export interface Settings {
  /** Paths and addresses of the reports that drafts are held against. */
  readonly compareWith: readonly string[];
  readonly only: readonly Wish[] | null;
  readonly ignore: readonly Wish[];
  readonly minConfidence: Confidence;
  readonly similarity: SimilarityMeasure;
  /** Bytes; `null` where nothing was said. */
  readonly maxBytes: number | null;
  /** How addresses are fetched; `null` where they are not to be. */
  readonly web: WebOptions | null;
}

/** What the server does not know by itself. */
export interface Surroundings {
  readonly version: string;
  /** Where the server runs: what holds there holds for drafts that are in no folder yet. */
  readonly folder: string;
  /** Address of the page that tells the types of contradiction. */
  readonly rules: string;
  /** What holds in a folder now. Throws a `StorydiffError` for settings that make no sense. */
  readonly settingsIn: (folder: string) => Promise<Settings>;
  /** Does some work later; what it gives calls that off. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
}
