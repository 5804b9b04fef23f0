/** Who says what: reported speech and quotations. */
import { asides, attributedTo, phraseWords, shortened, shownWords, type ReadingView } from "./view.ts";

/** One line for what is said in a sentence: `she [Ilse Brandt], “told”, word for word: “We have waited …”`. */
export function attributionLines(view: ReadingView, sentence: number): string[] {
  return (view.attributionsIn.get(sentence) ?? []).flatMap((index) => {
    const attribution = view.reading.attributions[index];
    if (attribution === undefined) return [];
    const { source, cue, content, direct, within } = attribution;
    const who = source === null ? "a source not told" : phraseWords(view, source);
    const handover = cue.length === 0 ? null : `“${cue.map((span) => shownWords(view, span)).join(" … ")}”`;
    const said = content
      .map((span) => shortened(view, span))
      .join(" … ")
      .replace(/,$/, "");
    const how = asides(view, handover, direct ? "word for word" : null, attributedTo(view, within));
    return [`${who}${how}: ${direct ? `“${said}”` : said}`];
  });
}
