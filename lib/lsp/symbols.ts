/** The claims of a draft as its outline: who did what, and what the other reports make of it. */
import { SymbolKind, type DocumentSymbol, type SymbolInformation } from "vscode-languageserver/node";
import type { Claim } from "../model.ts";
import { seen } from "../unseen.ts";
import type { Checked } from "./checked.ts";
import type { Client } from "./client.ts";
import { stateIn } from "./partners.ts";
import { nameOf, shortened } from "./wording.ts";

/** Claims with a tense of their own; "signing the deal" tells nothing by itself. */
export function symbolsOf(
  checked: Checked,
  { symbolTrees }: Pick<Client, "symbolTrees">,
): DocumentSymbol[] | SymbolInformation[] {
  const claims = (checked.reading?.claims ?? []).filter(({ finite }) => finite);
  const symbols = claims.map((claim): DocumentSymbol => {
    const range = checked.placed.rangeOf(claim.span);
    return {
      name: nameOfClaim(checked, claim),
      detail: detailOf(checked, claim),
      kind: SymbolKind.Event,
      range,
      selectionRange: range,
    };
  });
  if (symbolTrees) return symbols;
  return symbols.map(({ name, kind, range }) => ({ name, kind, location: { uri: checked.placed.uri, range } }));
}

function nameOfClaim({ placed }: Checked, { span }: Claim): string {
  const words = placed.text.slice(span.start, span.end).replace(/\s+/gu, " ");
  return seen(shortened(words)) || "claim";
}

/** `contradicts wire.txt; agrees with rival.txt` */
function detailOf(checked: Checked, { sentence }: Claim): string {
  const told = (["contradicts", "agrees"] as const).flatMap((state) => {
    const names = checked.held
      .filter((held) => stateIn(held, sentence) === state)
      .map(({ reference }) => nameOf(checked, reference));
    return names.length === 0 ? [] : `${state}${state === "agrees" ? " with" : ""} ${names.join(", ")}`;
  });
  return told.length === 0 ? "only here" : told.join("; ");
}
