/** A clause by the token indexes of its parts. Data only: `clause-parts.ts` makes it. */
import type { Chunk } from "../../text/chunks.ts";
import type { Item } from "./clause-items.ts";
import type { Nominal } from "./nominals.ts";
import type { VerbGroup } from "./verb-groups.ts";

/**
 * How a clause stands in its sentence: `finite` with tense; `participle` in -ing after a comma or a noun; `reduced` a past
 * participle on a noun ("led by Berg"); `controlled` an infinitive or gerund with its governor's subject ("refused to sign").
 */
export type ClauseKind = "finite" | "participle" | "reduced" | "controlled";

/** A noun phrase behind a preposition, by token index. */
export interface PrepositionPart {
  readonly preposition: number;
  readonly nominal: Nominal;
}

export interface Clause {
  readonly kind: ClauseKind;
  readonly group: VerbGroup;
  /** Item of the verb group. */
  readonly item: number;
  /** Grammatical subject, before any passive is turned round. */
  readonly subject: Nominal | null;
  /** Whether the subject stands after the verb: "said Berg". */
  readonly inverted: boolean;
  readonly object: Nominal | null;
  /** What a copula says: a phrase, or the word of an adjective or adverb. */
  readonly complement: Chunk | null;
  readonly obliques: readonly PrepositionPart[];
  /** Token of the word that opens it: that, if, which, after; `null` when none does. */
  readonly opener: number | null;
  /** Index of the clause it is a part of: its matrix or controlling clause; `null` for a main clause. */
  readonly governor: number | null;
  /** Last token used. */
  readonly last: number;
}

export interface ClauseParts {
  readonly items: readonly Item[];
  readonly clauses: readonly Clause[];
  /** Index of the clause whose verb stands at an item. */
  readonly clauseAt: ReadonlyMap<number, number>;
}

/** What stands left of a verb group. */
export type Subject =
  /** A noun phrase; `at` is its item. `over` are verbs passed on the way, which are then no finite verbs: "soldiers sent". */
  | {
      readonly kind: "own";
      readonly nominal: Nominal;
      readonly at: number;
      readonly over: readonly number[];
      readonly opener: number | null;
      readonly governed: boolean;
    }
  /** The subject of the clause before: "and refused". */
  | { readonly kind: "shared" }
  /** The noun before a relative pronoun: "a man who knew him". */
  | { readonly kind: "antecedent"; readonly nominal: Nominal; readonly at: number }
  /** The noun phrase after the verb: "said Berg", "there is no room". */
  | { readonly kind: "after"; readonly nominal: Nominal; readonly at: number }
  | { readonly kind: "none" };
