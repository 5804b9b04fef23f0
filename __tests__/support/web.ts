/** Webs of contradictions and agreements in a line each, so that gathering is tested without the rules. */
import type { Accord, Clash, Web } from "../../lib/collate/web.ts";
import type { Spot } from "../../lib/collate/spot.ts";
import type { ComparedPair } from "../../lib/collate/pairs.ts";
import { read } from "../../lib/extract/read.ts";
import { reportFromText } from "../../lib/input/read-report.ts";
import type { Agreement, Contradiction, Reading } from "../../lib/model.ts";

/**
 * `webOf(["A 12", "B 24", "C 24"], ["A ≠ B", "B = C"])`: one spot a report, named by its first letter, whose words follow;
 * `≠` a contradiction, `=` the same, `≈` a number that fits, `~` another value that fits. A report that is named twice has
 * two spots, the second called `A2`.
 */
export function webOf(places: readonly string[], links: readonly string[], type: Contradiction["type"] = "number") {
  const names: string[] = [];
  const sentences = new Map<string, string[]>();
  for (const place of places) {
    const letter = place.slice(0, 1);
    const own = sentences.get(letter) ?? [];
    names.push(own.length === 0 ? letter : `${letter}${own.length + 1}`);
    sentences.set(letter, [...own, place.slice(2)]);
  }
  const letters = [...sentences.keys()];
  const readings: Reading[] = [...sentences.values()].map((own) =>
    read(reportFromText(own.map((words) => `The count was ${words} people.`).join("\n\n"))),
  );
  const matter = type === "polarity" || type === "antonym" || type === "certainty" ? "outcome" : type;
  const clashing = new Set(links.filter((link) => link.includes("≠")).flatMap((link) => link.split(" ≠ ")));
  const spots = names.map((name): Spot => {
    const report = letters.indexOf(name.slice(0, 1));
    const sentence = Number(name.slice(1) || "1") - 1;
    const start = (readings[report]?.sentences[sentence]?.span.start ?? 0) + "The count was ".length;
    const words = sentences.get(name.slice(0, 1))?.[sentence] ?? "";
    return { report, sentence, span: { start, end: start + words.length }, matter, clashes: clashing.has(name) };
  });
  const keys = spots.map((spot, i) => `${places[i]?.slice(2) ?? ""} ${spot.sentence}`);
  const pair: ComparedPair = { reports: [0, 1], comparison: {} as ComparedPair["comparison"] };
  const clashes: Clash[] = [];
  const accords: Accord[] = [];
  for (const link of links) {
    const [first = "", sign = "", second = ""] = link.split(" ");
    const [x, y] = [names.indexOf(first), names.indexOf(second)];
    if (sign === "≠") clashes.push({ pair, contradiction: { type } as Contradiction, a: [x], b: [y] });
    else {
      const relation = sign === "=" ? "same" : sign === "≈" ? "about" : "wider";
      const agreement = { relation } as Agreement;
      const key = [keys[x], keys[y]].sort().join(" ");
      accords.push({ kind: sign === "=" ? "same" : "compatible", spots: [x, y], key, agreement, pair });
    }
  }
  const web: Web = { spots, keys, clashes, accords };
  return { web, readings, names };
}
