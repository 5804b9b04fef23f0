/** The lists of words that a lexicon file writes down, for laws over all of them. */
import { sourcesOf } from "./sources.ts";

/** All lists of string literals of `lib/lexicon/NAME.ts`, in order: `["accord", "agreement", "deal"]`. */
export function wordLists(name: string): string[][] {
  const [source] = sourcesOf("lib/lexicon").filter(({ path }) => path === `lib/lexicon/${name}.ts`);
  const lists = [...(source?.code ?? "").matchAll(/\[([^[\]]*)\]/g)];
  const words = lists.map(([, list = ""]) => [...list.matchAll(/"([^"]+)"/g)].map(([, word = ""]) => word));
  return words.filter((list) => list.length > 0);
}
