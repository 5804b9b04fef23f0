import type { Sentence } from "../../lib/model.ts";
import { passageOf as cut, type Passage } from "../../lib/text/passage.ts";

/**
 * A passage of paragraphs given as lists of sentences: `passageOf([["One.", "Two."], ["Three."]])`. A sentence that begins
 * with "# " is a headline. Sentences are not looked for, so that tests of extraction do not hang on segmentation.
 */
export function passageOf(paragraphs: readonly (readonly string[])[]): Passage {
  let text = "";
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, number) => {
    for (const given of paragraph) {
      const headline = given.startsWith("# ");
      const words = headline ? given.slice(2) : given;
      if (text !== "") text += sentences.at(-1)?.paragraph === number ? " " : "\n\n";
      sentences.push({
        span: { start: text.length, end: text.length + words.length },
        class: headline ? "headline" : "body",
        paragraph: number,
      });
      text += words;
    }
  });
  return cut(text, sentences);
}
