/** Counts over the draft, a line for each reference. */
import type { CodeLens } from "vscode-languageserver/node";
import type { Checked } from "./checked.ts";
import type { Client } from "./client.ts";
import { openCommand } from "./commands.ts";
import { beginning } from "./partners.ts";
import { nameOf } from "./wording.ts";

/** `wire.txt: 2 contradictions, 5 sentences agree, 3 only here, 1 dismissed` */
export function lensesOf(checked: Checked, client: Pick<Client, "shows">): CodeLens[] {
  return checked.held.map(({ reference, comparison }): CodeLens => {
    const isKnown = new Set(checked.known.map(({ id }) => id));
    const all = comparison.findings.filter(({ kind }) => kind === "contradiction");
    const dismissed = all.filter(({ id }) => isKnown.has(id)).length;
    const open = checked.clashes.filter(({ against }) => against.some((one) => one.reference === reference)).length;
    const { agrees, only } = comparison.counts.a;
    const title = [
      `${nameOf(checked, reference)}: ${open} ${open === 1 ? "contradiction" : "contradictions"}`,
      `${agrees} ${agrees === 1 ? "sentence agrees" : "sentences agree"}`,
      `${only} only here`,
      ...(dismissed === 0 ? [] : [`${dismissed} dismissed`]),
    ].join(", ");
    const uri = checked.references[reference]?.uri ?? "";
    return {
      range: beginning,
      command: client.shows ? openCommand(title, uri, beginning) : { title, command: "" },
    };
  });
}
