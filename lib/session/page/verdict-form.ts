/** The form in which an item is decided: a button for each verdict that fits it, and what may be told with it. */
import { markup, type Markup } from "../../render/html/markup.ts";
import { isolated } from "../../render/html/words.ts";
import type { DecidedEntry, Item, ItemStatus } from "../model.ts";
import { choicesOf, isSameChoice, toldWith, type Choice } from "../verdicts.ts";
import { verdictValue } from "./forms.ts";
import type { Frame } from "./words.ts";

export function verdictForm(
  { letters }: Frame,
  item: Item,
  status: ItemStatus,
  decisions: readonly DecidedEntry[],
  author: string,
): Markup {
  // What one has written oneself stands in the form again; what others wrote is theirs.
  const last = decisions.findLast((entry) => entry.author === author)?.action ?? null;
  const choices = choicesOf(item, letters);
  const told = (of: "ask" | "reason"): string => {
    const verdict = last?.verdict ?? null;
    return verdict !== null && (verdict.kind === "unsettled") === (of === "ask") ? toldWith(verdict) : "";
  };
  const chosen =
    status === "decided" ? (decisions.findLast(({ action }) => action.verdict !== null)?.action.verdict ?? null) : null;
  const plain = choices.filter(({ asks }) => asks === null);
  const asking = choices.filter(({ asks }) => asks !== null);
  const isStanding = decisions.some(({ action }) => action.verdict !== null);
  return markup`<form class="verdict" method="post" action="/decisions" aria-labelledby="verdict-title">
${
  // Return in a field would press the first button, which must not be a verdict.
  markup`<button type="submit" disabled hidden></button>`
}
<input type="hidden" name="item" value="${item.id}"><input type="hidden" name="seen" value="${decisions.map(({ id }) => id).join(" ")}">
<h3 id="verdict-title">Your verdict</h3>
<div class="choices">${plain.map((choice) => button(choice, isSameChoice(choice.verdict, chosen)))}</div>
${asking.map((choice) =>
  choice.asks === null
    ? null
    : markup`<div class="asking">${button(choice, isSameChoice(choice.verdict, chosen))}<label><span class="sr">${choice.asks.label}</span><input name="${choice.asks.of}" value="${told(choice.asks.of)}" placeholder="${choice.asks.label}" autocomplete="off" maxlength="${longestWords}"></label></div>`,
)}
<label class="wide"><span>Note <kbd>n</kbd></span><textarea name="note" rows="1" maxlength="${longestWords}">${last?.note ?? ""}</textarea></label>
<label class="wide"><span>Evidence: links or files, one a line <kbd>e</kbd></span><textarea name="evidence" rows="1" maxlength="${longestWords}">${(last?.evidence ?? []).join("\n")}</textarea></label>
<div class="with"><label><span>How sure</span><select name="sureness">${["", "sure", "likely", "unsure"].map((value) => markup`<option value="${value}"${value === (last?.sureness ?? "") ? markup` selected` : null}>${value === "" ? "not said" : value}</option>`)}</select></label>
<label><span>Your name</span><input name="author" value="${author}" required maxlength="100" autocomplete="name"></label>
<button type="submit" name="verdict" value="">${isStanding ? markup`Open again <kbd>o</kbd>` : markup`Keep the note <kbd>o</kbd>`}</button></div>
</form>`;
}

/** Most characters that are taken of a field. */
const longestWords = 10_000;

function button({ verdict, label, key }: Choice, isChosen: boolean): Markup {
  return markup`<button type="submit" name="verdict" value="${verdictValue(verdict)}" data-key="${key}"${isChosen ? markup` aria-pressed="true"` : null}><kbd>${key}</kbd> ${isolated(label)}</button>`;
}
