import { attributionsOf } from "../../lib/extract/attributions/attributions.ts";
import type { Attribution } from "../../lib/model.ts";
import type { Passage } from "../../lib/text/passage.ts";
import { passageOf } from "./passage-of.ts";

/** "source [cue] content | content", a direct one with marks round each content, and "@0" for the one it stands in. */
function written({ text }: Passage, { source, cue, content, direct, within }: Attribution): string {
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  const who = source === null ? "-" : words(source.span);
  const what = content.map((span) => (direct ? `"${words(span)}"` : words(span))).join(" | ");
  return `${who} [${cue.map(words).join("|")}] ${what}${within === null ? "" : ` @${within}`}`;
}

/** The attributions of paragraphs given as lists of sentences, each as it is written above. */
export function told(paragraphs: readonly (readonly string[])[]): string[] {
  const passage = passageOf(paragraphs);
  return attributionsOf(passage, () => null).map((attribution) => written(passage, attribution));
}

/** The attributions of one sentence. */
export function toldIn(sentence: string): string[] {
  return told([[sentence]]);
}
