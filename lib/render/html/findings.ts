/** The findings: contradictions as questions with both answers, then what one report alone tells, then what both tell. */
import type { Side } from "../../model.ts";
import type { ShownAgreement } from "../../presentation/agreements.ts";
import type { ShownAddition } from "../../presentation/additions.ts";
import type { ShownContradiction, ShownPlaces } from "../../presentation/contradictions.ts";
import type { ShownSentence } from "../../presentation/frame.ts";
import type { ShownClash } from "../../presentation/inner-clashes.ts";
import type { Presentation } from "../../presentation/presentation.ts";
import { isKindSelected } from "../../presentation/selection.ts";
import { capital, counted } from "../../presentation/reasons.ts";
import { fromOneSource, type Terms } from "../../presentation/terms.ts";
import { markup, type Markup } from "./markup.ts";
import { entitiesOf, filters } from "./filters.ts";
import {
  findingId,
  isolated,
  knownLabel,
  letter,
  marked,
  placeLink,
  quotation,
  saidBy,
  sentenceId,
  surenessLabels,
  textOf,
} from "./words.ts";

export function findingsSection(shown: Presentation): Markup {
  const about = aboutOf(shown);
  const { selection } = shown;
  return markup`<section id="findings" aria-labelledby="findings-title" tabindex="-1">
<h2 id="findings-title">${shown.terms.toSettle}</h2>
${filters({ types: typesOf(shown), about: { label: "About", any: "anyone", names: entitiesOf(shown) } })}
${isKindSelected("contradiction", selection) ? contradictions(shown, about) : null}
${shown.inner === null ? null : [inner(shown, "a", about), inner(shown, "b", about)]}
${selection.only === null ? changes(shown) : null}
${isKindSelected("addition", selection) ? shown.terms.order.map((side) => additions(shown, side, about)) : null}
${isKindSelected("agreement", selection) ? agreements(shown, about) : null}
</section>`;
}

function typesOf({ contradictions, inner }: Presentation): string[] {
  const own = inner === null ? [] : [...inner.a, ...inner.b];
  return [...contradictions, ...own].map(({ finding }) => finding.type);
}

/** Names of those whom the sentences of a finding mention, for the filter. */
type About = (sentences: readonly { readonly side: Side; readonly index: number }[]) => string;

/** Between names in an attribute; no name holds it, for blanks of a name are single. */
const between = "\n";

function aboutOf(shown: Presentation): About {
  const offered = new Set(entitiesOf(shown));
  const named = { a: new Map<number, Set<string>>(), b: new Map<number, Set<string>>() };
  for (const { name, mentions } of shown.comparison.entities) {
    if (!offered.has(name)) continue;
    for (const side of ["a", "b"] as const) {
      for (const { sentence } of mentions[side]) {
        const names = named[side].get(sentence) ?? new Set();
        named[side].set(sentence, names.add(name));
      }
    }
  }
  return (sentences) => {
    return [...new Set(sentences.flatMap(({ side, index }) => [...(named[side].get(index) ?? [])]))].join(between);
  };
}

function contradictions(shown: Presentation, about: About): Markup {
  const found = shown.contradictions;
  if (found.length === 0) return markup`<p class="none">${shown.terms.noClash}.</p>`;
  return markup`<ol class="contradictions">${found.map((one) => contradiction(one, shown.terms, about))}</ol>`;
}

function contradiction(one: ShownContradiction, terms: Terms, about: About): Markup {
  const { finding, known, number, question, reason, sentences, also } = one;
  const id = findingId(finding);
  const own = (["a", "b"] as const).flatMap((side) => sentences[side] ?? []);
  return markup`<li><article class="finding contradiction" id="${id}" tabindex="-1" data-kind="contradiction" data-type="${finding.type}" data-confidence="${finding.confidence}" data-about="${about(own)}" aria-labelledby="${id}-q">
<h3 id="${id}-q"><span class="number"><span aria-hidden="true">≠ ${number}</span><span class="sr">${capital(terms.clash)} ${number}:</span></span> ${isolated(question)}</h3>
<p class="labels"><span class="type">${finding.type}</span> ${surenessLabels(finding, terms.movedOn, known)} <button type="button" class="copy" data-copy="${id}" hidden><span aria-live="polite">Copy link</span><span class="sr"> to ${terms.clash} ${number}</span></button></p>
<div class="answers">${terms.order.map((side) => answer(one, side))}</div>
<p class="reason">${isolated(reason)}</p>
${also.length === 0 ? null : markup`<p class="also">Also ${also.map((places, i) => markup`${i === 0 ? "" : ", "}${alsoAt(places)}`)}.</p>`}
</article></li>`;
}

function alsoAt({ a, b, sentences }: ShownPlaces): Markup {
  const link = (side: Side, line: number): Markup => placeLink({ side, index: sentences[side], line });
  return markup`${link("a", a)} / ${link("b", b)}`;
}

function answer({ finding, values, sentences }: ShownContradiction, side: Side): Markup {
  const speaker = finding.speakers[side];
  const says = speaker === null ? null : markup`, <span class="speaker">${isolated(speaker)}</span>`;
  const sentence = sentences[side];
  return markup`<div class="answer ${side}"><p class="value">${letter(side)} <strong>${isolated(values[side])}</strong>${says}</p>${sentence === null ? null : quotation({ ...sentence, speaker: null })}</div>`;
}

function inner({ inner: found, names }: Presentation, side: Side, about: About): Markup {
  const clashes = found?.[side] ?? [];
  const title = `${side.toUpperCase()} against itself`;
  return markup`<section class="inner" aria-label="${title}"><h3>${title}: ${isolated(names[side])}</h3>
${clashes.length === 0 ? markup`<p class="none">No contradiction found.</p>` : markup`<ol>${clashes.map((clash) => innerClash(clash, side, about))}</ol>`}</section>`;
}

function innerClash({ finding, known, reason, sentences }: ShownClash, side: Side, about: About): Markup {
  const own = sentences.map(({ index }) => ({ side, index }));
  return markup`<li class="finding" id="${findingId(finding)}" tabindex="-1" data-kind="contradiction" data-type="${finding.type}" data-confidence="${finding.confidence}" data-about="${about(own)}"><p class="reason">${isolated(reason)}${knownLabel(known)}</p>${sentences.map((passage) => quotation({ ...passage, side }))}</li>`;
}

/** What was made of sentences from one version to the next; none of it is a finding of its own. */
function changes({ changes: found }: Presentation): Markup | null {
  if (found === null || found.length === 0) return null;
  return markup`<section class="changes" aria-label="Changed"><h3><span aria-hidden="true">→</span> Changed: ${counted(found.length, "sentence")}</h3>
<ul>${found.map(({ before, after }) => markup`<li>${quotation(before)}${quotation(after)}</li>`)}</ul></section>`;
}

function additions(shown: Presentation, side: Side, about: About): Markup | null {
  const found = shown.additions[side];
  if (found.length === 0) return null;
  const title = `${shown.terms.onlyIn[side]} ${side.toUpperCase()}`;
  return markup`<section class="additions ${side}" aria-label="${title}"><h3><span aria-hidden="true">${shown.terms.signs[side]}</span> ${title}: ${isolated(shown.names[side])}, ${counted(found.length, shown.terms.alone)}</h3>
<ul>${found.map((one) => addition(one, about))}</ul></section>`;
}

function addition(one: ShownAddition, about: About): Markup {
  return markup`<li class="finding addition" id="${findingId(one.finding)}" tabindex="-1" data-kind="addition" data-about="${about([one])}">${quotation(one)}</li>`;
}

function agreements(shown: Presentation, about: About): Markup | null {
  const found = shown.agreements;
  if (found.length === 0) return null;
  const all = found.flatMap(({ findings }) => findings);
  const sources = fromOneSource(shown.terms, all);
  return markup`<details class="agreements" open><summary><h3><span aria-hidden="true">=</span> Both tell: ${counted(all.length, "agreement")}${sources}</h3></summary>
<ul class="deferred">${found.map((one) => agreement(one, about))}</ul></details>`;
}

function agreement({ sentence, same, details, partners, findings }: ShownAgreement, about: About): Markup {
  const own: ShownSentence[] = [sentence, ...partners.map((partner) => partner.sentence)];
  const [first, ...rest] = findings;
  const id = first === undefined ? `g-${sentenceId("a", sentence.index)}` : findingId(first);
  return markup`<li class="finding agreement" id="${id}" tabindex="-1" data-kind="agreement" data-about="${about(own)}">${rest.map((finding) => markup`<span id="${findingId(finding)}"></span>`)}<p class="quotation"><span aria-hidden="true">${same ? "=" : "≈"}</span> ${placeLink(sentence)} ${isolated(textOf(sentence.pieces), marked(sentence.pieces))}${saidBy(sentence)}</p>${only("A", details)}
${partners.map((partner) => {
  const words = partner.wordForWord
    ? markup`<p class="quotation">${placeLink(partner.sentence)} the same, word for word</p>`
    : quotation(partner.sentence);
  return markup`<div class="partner">${words}${only("B", partner.details)}${partner.reasons.length === 0 ? null : markup`<p class="reason">${isolated(partner.reasons.join(" "))}</p>`}</div>`;
})}</li>`;
}

function only(letter: string, details: readonly string[]): Markup | null {
  if (details.length === 0) return null;
  return markup`<p class="detail"><span aria-hidden="true">+</span> only ${letter}: ${details.map((words, i) => markup`${i === 0 ? "" : ", "}“${isolated(words)}”`)}</p>`;
}
