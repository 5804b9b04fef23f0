/** Which findings are shown of all, by what was chosen. */
import { filters, type State } from "./address.ts";

const findings = [...document.querySelectorAll<HTMLElement>(".finding")];
const groups = document.querySelectorAll<HTMLElement>(".inner, .additions, .agreements");
const panel = document.querySelector<HTMLDetailsElement>(".filters");
const form = panel?.querySelector("form") ?? null;
const status = document.querySelector(".shown");

export function startFilter(choose: (chosen: State["chosen"]) => void): void {
  if (panel === null || form === null) return;
  panel.hidden = false;
  form.addEventListener("input", () => {
    const given = new FormData(form);
    const of = (name: string): string => {
      const value = given.get(name);
      return typeof value === "string" ? value : "";
    };
    choose({
      kind: of("kind"),
      type: of("type"),
      confidence: of("confidence"),
      entity: of("entity"),
      text: of("text"),
    });
  });
  form.addEventListener("reset", () => {
    choose({ kind: "", type: "", confidence: "", entity: "", text: "" });
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
}

/** The findings that are shown and not folded away, in the order of the page. */
export function shownFindings(): HTMLElement[] {
  return findings.filter((finding) => !finding.hidden && finding.closest("details:not([open])") === null);
}

/** Shows what was chosen and says how much of all it is; what a link leads to is shown in any case. */
export function showChosen({ chosen, target }: State): void {
  const isFiltered = filters.some((name) => chosen[name] !== "");
  for (const name of filters) {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = chosen[name];
  }
  const led = document.getElementById(target)?.closest(".finding");
  for (const finding of findings) finding.hidden = isFiltered && !passes(finding, chosen) && finding !== led;
  for (const group of groups) {
    group.hidden = isFiltered && group.querySelector(".finding:not([hidden])") === null;
    if (group instanceof HTMLDetailsElement && isFiltered) group.open = true;
  }
  if (panel !== null && isFiltered) panel.open = true;
  const count = findings.filter(({ hidden }) => !hidden).length;
  status?.replaceChildren(isFiltered ? `${count} of ${findings.length} shown` : "");
}

function passes(
  { dataset, textContent }: HTMLElement,
  { kind, type, confidence, entity, text }: State["chosen"],
): boolean {
  const levels = { high: ["high"], medium: ["high", "medium"] }[confidence];
  return (
    (kind === "" || dataset["kind"] === kind) &&
    (type === "" || dataset["type"] === type) &&
    (levels === undefined || levels.includes(dataset["confidence"] ?? "")) &&
    (entity === "" || (dataset["about"] ?? "").split("\n").includes(entity)) &&
    (text === "" || textContent.toLowerCase().includes(text.toLowerCase()))
  );
}

export function goToSearch(): void {
  if (panel !== null) panel.open = true;
  form?.querySelector<HTMLInputElement>('[name="text"]')?.focus();
}
