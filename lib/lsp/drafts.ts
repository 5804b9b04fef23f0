/** The drafts that are open, each checked once a version, whoever asks. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import { check, Outdated, type CheckInput } from "./check.ts";
import type { Checked } from "./checked.ts";
import { pathOf } from "./uris.ts";
import { deskOf, type Desk, type DeskInput } from "./desk.ts";

/** A draft with what was found in it. */
export interface Draft {
  readonly desk: Desk;
  readonly checked: Checked;
}

export interface Drafts {
  /** What was found in the newest version; `null` for what is not open, and where it is asked for no longer. */
  readonly current: (uri: string, isCancelled?: () => boolean) => Promise<Draft | null>;
  /** The files that the draft was checked by last: its references, and that of what is known. */
  readonly filesOf: (uri: string) => readonly string[];
  readonly close: (uri: string) => void;
}

interface Known {
  /** All that the check depends on besides the document. */
  readonly key: string;
  readonly desk: Desk;
  readonly checked: Promise<Checked>;
}

export function drafts(documents: { get(uri: string): TextDocument | undefined }, input: () => DeskInput): Drafts {
  const known = new Map<string, Known>();
  const memories = new Map<string, CheckInput["memory"]>();
  let checks = 0;
  return {
    async current(uri, isCancelled = () => false) {
      for (;;) {
        const document = documents.get(uri);
        if (document === undefined || isCancelled()) return null;
        const desk = await deskOf(document, input());
        if (documents.get(uri) !== document) continue;
        const key = keyOf(desk);
        const before = known.get(uri);
        if (before?.desk.document !== document || before.key !== key) {
          const memory: CheckInput["memory"] = memories.get(uri) ?? new Map<string, never>();
          memories.set(uri, memory);
          const isOutdated = (): boolean => documents.get(uri) !== document;
          const { encoding } = input().client;
          const checked = check(desk, { id: String((checks += 1)), encoding, memory, isOutdated });
          known.set(uri, { key, desk, checked });
          const used = [...known.values()].flatMap((one) => one.desk.references.map(({ given }) => given));
          input().references.keepOnly(new Set(used));
        }
        try {
          const checked = await known.get(uri)?.checked;
          if (checked !== undefined && documents.get(uri) === document) return { desk, checked };
        } catch (error) {
          // A check that failed is not taken for done.
          if (known.get(uri)?.key === key) known.delete(uri);
          if (!(error instanceof Outdated)) throw error;
        }
      }
    },
    filesOf: (uri) => {
      const desk = known.get(uri)?.desk;
      if (desk === undefined || desk.references.length === 0) return [];
      return [...desk.references.flatMap((one) => pathOf(one.uri) ?? []), desk.baselineFile];
    },
    close: (uri) => {
      known.delete(uri);
      memories.delete(uri);
    },
  };
}

function keyOf({ settings, references, baseline, troubles }: Desk): string {
  const read = references.map(({ given, stamp }) => [given, stamp]);
  return JSON.stringify([settings, read, baseline, troubles]);
}
