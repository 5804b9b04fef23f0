/** Where someone works or studies. a: "Helen Voss, of Varna University" b: "Voss, of the University of Tarn" */
import { flatMap } from "../../text/flat-map.ts";
import { cover } from "../../text/span.ts";
import type { Portrait } from "./portraits.ts";
import type { Found } from "./traits.ts";

/** Last or first words of the names of bodies that people work at, one at a time. */
const bodies = new Set(["bank", "clinic", "college", "hospital", "institute", "institution", "school", "university"]);

const belonging = new Set(["at", "from", "of"]);

/** "Dr Helen Voss, of Varna University", "a student at the University of Tarn": the words of the body's name. */
export function workplacesIn({ sentence, first, last }: Portrait): Found[] {
  const { tokens, index } = sentence;
  return flatMap(tokens.slice(first, last + 1), (token, i): Found[] => {
    const at = first + i;
    if (token.tag !== "PROPN" || !bodies.has(token.norm)) return [];
    let [start, end] = [at, at];
    while (tokens[start - 1]?.tag === "PROPN") start -= 1;
    if (tokens[end + 1]?.norm === "of" && tokens[end + 2]?.tag === "PROPN") {
      end += 2;
      while (tokens[end + 1]?.tag === "PROPN") end += 1;
    }
    const lead = tokens[start - 1]?.norm === "the" ? tokens[start - 2] : tokens[start - 1];
    if (!belonging.has(lead?.norm ?? "") || start === end) return [];
    const words = tokens.slice(start, end + 1).filter(({ norm }) => norm !== "of" && !bodies.has(norm));
    const value = `${token.norm} ${words.map(({ norm }) => norm).join(" ")}`;
    const span = cover(tokens[start]?.span ?? token.span, tokens[end]?.span ?? token.span);
    return [{ kind: "body", value, sentence: index, span }];
  });
}
