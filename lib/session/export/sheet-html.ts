/**
 * The sheet as one HTML file to print or to hand on: it asks nothing of any other place, and runs no script, for there is nothing
 * to be done on it.
 */
import { collationStyle } from "../../render/html/collation-style.ts";
import { markup, type Markup } from "../../render/html/markup.ts";
import { fileText, foot } from "../../render/html/shell.ts";
import { style } from "../../render/html/style.ts";
import { isolated, saidBy } from "../../render/html/words.ts";
import { visible } from "../../render/visible.ts";
import { webAddress } from "../../render/web-address.ts";
import { sheetStyle } from "./sheet-style.ts";
import type { Sheet, SheetAnswer, SheetChange, SheetClaim, SheetDecision, SheetRow, SheetTelling } from "./sheet.ts";
import {
  answerWords,
  changeWords,
  claimLabels,
  correctionWords,
  countsWords,
  deciderWords,
  earlierWords,
  fateWords,
  placeWords,
  sheetParts,
  sheetTitle,
  speakerOf,
  statusWords,
  toldWords,
  type SheetPart,
} from "./sheet-words.ts";

export function sheetHtml(sheet: Sheet): string {
  const title = sheetTitle(sheet);
  const body = markup`<header class="top">
<h1>${isolated(title)}</h1>
${sheet.warnings.map((words) => markup`<p class="found"><strong>${words}</strong></p>\n`)}<p class="found">${countsWords(sheet.counts)}</p>
${reportsTable(sheet)}
</header>
<main>
${sheetParts(sheet).map((part) => partSection(part, sheet))}
${lostSection(sheet)}
${correctionsSection(sheet)}
</main>
${foot(sheet.made)}`;
  return fileText({
    title,
    style: style + collationStyle + sheetStyle,
    script: null,
    version: sheet.made.version,
    body,
  });
}

/** Foreign words among ours in one line: what would turn the writing round behind them is named instead, as in other formats. */
function said(text: string): Markup {
  return isolated(visible(text));
}

function reportsTable({ reports }: Sheet): Markup {
  const rows = reports.map(({ letter, name, date, url }) => {
    const day = date === null ? null : markup`<time datetime="${date}">${date}</time>`;
    return markup`<tr><th scope="row">${letterBox(letter)} ${isolated(name)}</th><td>${day}</td><td>${url === null ? null : linked(url)}</td></tr>`;
  });
  return markup`<table class="reports"><thead><tr><th scope="col">Report</th><th scope="col">Day</th><th scope="col">Address</th></tr></thead>
<tbody>${rows}</tbody></table>`;
}

function letterBox(letter: string): Markup {
  return markup`<span class="letter">${letter}</span>`;
}

/** A link that tells its target nothing of where it was followed from; what is no address of the web stands as it is. */
function linked(text: string): Markup {
  const address = webAddress(text);
  return address === null ? isolated(text) : markup`<a href="${address}" rel="noreferrer nofollow">${address}</a>`;
}

function partSection({ kind, title, rows }: SheetPart, { reports }: Sheet): Markup {
  const content =
    kind === "contradiction"
      ? markup`${glance(rows, reports)}
${rows.map(contradiction)}`
      : claimsTable(title, rows);
  return section(kind, title, content);
}

function section(id: string, title: string, content: Markup): Markup {
  return markup`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${content}</section>
`;
}

/** Claim by report by value by verdict by decider, a line each, before all is told in full. */
function glance(rows: readonly SheetRow[], reports: Sheet["reports"]): Markup {
  const heads = reports.map(({ letter }) => markup`<th scope="col">${letterBox(letter)}</th>`);
  const lines = rows.map(({ number, claim, status, decisions }) => {
    const cells = reports.map(({ letter }) => {
      const own = claim.answers.filter((answer) => answer.reports.includes(letter));
      return markup`<td>${own.map(({ words }, i) => markup`${i === 0 ? "" : " / "}${isolated(words)}`)}</td>`;
    });
    const verdicts = decisions.map(({ label }) => label).join("; ");
    return markup`<tr><th scope="row"><a href="#row-${number}">${number} ${isolated(claim.title)}</a></th>${cells}<td>${statusLabel(status)} ${verdicts}</td><td>${said([...new Set(decisions.map(({ author }) => author))].join(", "))}</td></tr>`;
  });
  return wide(
    "The contradictions at a glance",
    markup`<table class="glance"><thead><tr><th scope="col">Claim</th>${heads}<th scope="col">Verdict</th><th scope="col">Decided by</th></tr></thead>
<tbody>${lines}</tbody></table>`,
  );
}

/** A table that is scrolled sideways by itself where the window is narrow. */
function wide(name: string, table: Markup): Markup {
  return markup`<section class="wide" aria-label="${name}" tabindex="0">${table}</section>`;
}

function statusLabel(status: SheetRow["status"]): Markup | null {
  return status === "decided" ? null : markup`<span class="status ${status}">${statusWords[status]}</span>`;
}

function contradiction({ number, claim, status, decisions, earlier }: SheetRow): Markup {
  return markup`<article class="finding contradiction" id="row-${number}" aria-labelledby="title-${number}">
<h3 id="title-${number}"><span class="number"><span aria-hidden="true">≠</span> ${number}</span> ${isolated(claim.title)}</h3>
${claimMarkup(claim)}
${standing(statusWords[status], decisions)}
${earlier === null ? null : markup`<p class="changed">${said(earlierWords(earlier.claim))}</p>${changesList(earlier.changes)}`}
</article>
`;
}

function claimMarkup(claim: SheetClaim): Markup {
  return markup`<p class="labels">${claimLabels(claim)}</p>
<div class="answers">${claim.answers.map(answerMarkup)}</div>
<p class="reason">${isolated(claim.reason)}</p>`;
}

function answerMarkup({ reports, words, tellings }: SheetAnswer): Markup {
  const letters = reports.map((letter) => markup`${letterBox(letter)} `);
  return markup`<div class="answer"><p class="value">${letters}<strong>${isolated(words)}</strong></p>${tellings.map(quotation)}</div>`;
}

function quotation(telling: SheetTelling): Markup {
  return markup`<p class="quotation"><span class="place">${placeWords(telling)}</span> ${sentence(telling)}</p>`;
}

/** A sentence with the words marked that tell the answer, and who says it where it does not tell. */
function sentence(telling: SheetTelling): Markup {
  const { before, words, behind } = telling;
  const isPart = before + behind !== "";
  const content = isPart ? markup`${before}<mark class="clash">${words}</mark>${behind}` : markup`${words}`;
  return markup`${isolated(before + words + behind, content)}${saidBy({ speaker: speakerOf(telling) })}`;
}

function standing(status: string, decisions: readonly SheetDecision[]): Markup {
  return markup`<p class="standing">Status: <strong>${status}</strong></p>${decisions.map(decisionMarkup)}`;
}

function decisionMarkup(decision: SheetDecision): Markup {
  const { label, sureness } = decision;
  return markup`<div class="decision"><p><strong>${label}</strong>${sureness === null ? null : `, ${sureness}`} – ${said(deciderWords(decision))}</p>${restsOn(decision)}</div>`;
}

function restsOn(decision: SheetDecision): Markup[] {
  const { note, evidence } = decision;
  const told = toldWords(decision);
  return [
    ...(told === null ? [] : [markup`<p>${isolated(told)}</p>`]),
    ...(note === "" ? [] : [markup`<p>Note: <span class="note">${isolated(note)}</span></p>`]),
    ...evidence.map((reference) => markup`<p>Evidence: ${linked(reference)}</p>`),
  ];
}

function changesList(changes: readonly SheetChange[]): Markup | null {
  if (changes.length === 0) return null;
  return markup`<ul class="changed">${changes.map((change) => markup`<li>${said(changeWords(change))}</li>`)}</ul>`;
}

function claimsTable(title: string, rows: readonly SheetRow[]): Markup {
  const lines = rows.map(({ number, claim, status, decisions, earlier }) => {
    const places = claim.answers.flatMap(({ tellings }) => tellings.map(placeWords)).join(", ");
    const verdicts = decisions.map(
      ({ label, sureness }) => markup`<p>${sureness === null ? label : `${label}, ${sureness}`}</p>`,
    );
    return markup`<tr id="row-${number}"><th scope="row">${number}</th><td>${claimCell(claim)}</td><td class="places">${places}</td><td>${statusLabel(status)}${verdicts}</td><td>${decisions.map(restsOn)}${changesList(earlier?.changes ?? [])}</td><td>${decisions.map((one) => markup`<p>${said(deciderWords(one))}</p>`)}</td></tr>
`;
  });
  const heads = ["Claim", "Told by", "Verdict", "Ask, reason, note, evidence", "Decided by"];
  return wide(
    `Table: ${title}`,
    markup`<table class="claims"><thead><tr><th scope="col"><span class="sr">Number</span></th>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${lines}</tbody></table>`,
  );
}

/** Of a contradiction that was dismissed the question with its answers, of all else what is told. */
function claimCell({ kind, title, answers }: SheetClaim): Markup {
  if (kind === "contradiction") return markup`${isolated(title)} ${said(answers.map(answerWords).join("; "))}`;
  const [telling] = answers.flatMap(({ tellings }) => tellings);
  return telling === undefined ? isolated(title) : sentence(telling);
}

function lostSection({ lost }: Sheet): Markup | null {
  if (lost.length === 0) return null;
  const all = lost.map(
    ({ claim, fate, decisions, changes }) => markup`<article class="finding lost">
<h3>${isolated(claim.title)}</h3>
${claimMarkup(claim)}
${standing(fateWords[fate], decisions)}
${changesList(changes)}
</article>
`,
  );
  return section("lost", "Decided or added, and found no more", markup`${all}`);
}

function correctionsSection({ corrections }: Sheet): Markup | null {
  if (corrections.length === 0) return null;
  const all = corrections.map((one) => markup`<li>${said(correctionWords(one))} – ${said(deciderWords(one))}</li>`);
  return section("corrections", "Corrections of the reading", markup`<ul>${all}</ul>`);
}
