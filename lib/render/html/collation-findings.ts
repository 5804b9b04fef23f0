/** What several reports contradict each other in, value by value, then what they agree on and what one alone tells. */
import {
  isKindSelected,
  noContradiction,
  silence,
  type AgreedFact,
  type CollationPresentation,
  type ContradictedFact,
  type FactSelection,
  type ShownValue,
  type SingleFact,
} from "../../presentation/facts.ts";
import { counted, listedWords } from "../../presentation/reasons.ts";
import type { Fact } from "../../model.ts";
import { letterBoxes, passageQuotation } from "./collation-words.ts";
import { filters } from "./filters.ts";
import { markup, type Markup } from "./markup.ts";
import { findingId, isolated, surenessLabels } from "./words.ts";

export function collationFindings(shown: CollationPresentation, selection: FactSelection): Markup {
  const { agreed, collation } = shown;
  return markup`<section id="findings" aria-labelledby="findings-title" tabindex="-1">
<h2 id="findings-title">What must be settled</h2>
${filters({ types: shown.contradicted.flatMap(({ fact }) => fact.types.slice(0, 1)), about: { label: "Told by", any: "any report", names: collation.reports.map(({ letter }) => letter) } })}
${shown.narrowed === null ? null : markup`<p class="notice">${shown.narrowed}</p>`}
${isKindSelected("contradicted", selection) ? contradicted(shown) : null}
${agreedSection(shown, collation.reports.length === 2 ? "Both tell" : "All tell", agreed.byAll)}
${agreedSection(shown, "Some tell", agreed.bySome)}
${collation.reports.map((_, report) => singleSection(shown, report))}
</section>`;
}

/** Letters of the reports that tell a fact, for the filter. */
function tellers({ collation }: CollationPresentation, { reports }: Pick<Fact, "reports">): string {
  return reports.map((report) => collation.reports[report]?.letter ?? "").join("\n");
}

function contradicted(shown: CollationPresentation): Markup {
  const found = shown.contradicted;
  if (found.length === 0) return markup`<p class="none">${noContradiction(shown)}</p>`;
  return markup`<ol class="contradictions">${found.map((fact) => contradiction(shown, fact))}</ol>`;
}

function contradiction(shown: CollationPresentation, one: ContradictedFact): Markup {
  const { fact, known, number, question, verdict, reason, values } = one;
  const id = findingId(fact);
  const silent = silence(shown, one);
  return markup`<li><article class="finding contradiction" id="${id}" tabindex="-1" data-kind="contradiction" data-type="${fact.types[0] ?? ""}" data-confidence="${fact.confidence}" data-about="${tellers(shown, fact)}" aria-labelledby="${id}-q">
<h3 id="${id}-q"><span class="number"><span aria-hidden="true">≠</span> ${number}</span> ${isolated(question)}</h3>
<p class="labels"><span class="type">${fact.types.join(", ")}</span> <span class="verdict">${verdict}</span> ${surenessLabels(fact, one.movedOn, known)}</p>
<div class="answers">${values.map(answer)}</div>
<p class="reason">${isolated(reason)}</p>
${silent === null ? null : markup`<p class="reason">${silent}</p>`}
</article></li>`;
}

function answer({ letters, words, notes, told, also }: ShownValue): Markup {
  const noted = notes.map((note) => markup`, ${isolated(note)}`);
  return markup`<div class="answer"><p class="value">${letterBoxes(letters)} <strong>${isolated(words)}</strong><span class="speaker">${noted}</span></p>
${told.map(passageQuotation)}${also.length === 0 ? null : markup`<p class="also">Also ${listedWords(also)}.</p>`}</div>`;
}

function agreedSection(shown: CollationPresentation, title: string, facts: readonly AgreedFact[]): Markup | null {
  if (facts.length === 0) return null;
  return markup`<details class="agreements" open><summary><h3><span aria-hidden="true">=</span> ${title}: ${counted(facts.length, "fact")}</h3></summary>
<ul>${facts.map((fact) => agreed(shown, fact))}</ul></details>`;
}

function agreed(shown: CollationPresentation, { fact, same, note, told, also }: AgreedFact): Markup {
  const notes = [...(also.length === 0 ? [] : [`Also ${listedWords(also)}.`]), ...(note === "" ? [] : [note])];
  const relation = same ? null : markup`<p class="reason"><span aria-hidden="true">≈</span> alike, not the same</p>`;
  return markup`<li class="finding agreement" id="${findingId(fact)}" tabindex="-1" data-kind="agreement" data-about="${tellers(shown, fact)}">${relation}${told.map(passageQuotation)}${notes.length === 0 ? null : markup`<p class="reason">${isolated(notes.join(" "))}</p>`}</li>`;
}

function singleSection({ single, collation, names }: CollationPresentation, report: number): Markup | null {
  const own = single.filter(({ passage }) => passage.report === report);
  if (own.length === 0) return null;
  const title = `Only in ${collation.reports[report]?.letter ?? ""}`;
  return markup`<section class="additions" aria-label="${title}"><h3><span aria-hidden="true">+</span> ${title}: ${isolated(names[report] ?? "")}, ${counted(own.length, "fact")}</h3>
<ul>${own.map((one) => lone(one, collation.reports[report]?.letter ?? ""))}</ul></section>`;
}

function lone({ fact, passage }: SingleFact, letter: string): Markup {
  return markup`<li class="finding addition" id="${findingId(fact)}" tabindex="-1" data-kind="addition" data-about="${letter}">${passageQuotation(passage)}</li>`;
}
