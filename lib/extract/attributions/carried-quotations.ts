/** Quotations without a verb of their own: they carry on what their speaker said before, or stand alone. */
import type { Span } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";
import { isStory } from "../../text/story.ts";
import type { Draft } from "./attribution-draft.ts";
import type { Quotation } from "./quotations.ts";

/** Words of a quotation from which on it is speech even where no verb of saying stands by. */
export const leastSpeech = 4;

/** Quotations that nobody was given yet: they carry on what the same speaker said before, or stand alone. */
export function carryOn(
  passage: Passage,
  quotations: readonly Quotation[],
  used: ReadonlySet<Quotation>,
  drafts: readonly Draft[],
): Draft[] {
  const all = drafts.map((draft) => ({ ...draft, content: [...draft.content] }));
  const covered = coverage(passage, all);
  const latest = latestBySentence(passage, all);
  for (const quotation of quotations) {
    if (used.has(quotation)) continue;
    const sentence = passage.sentences[quotation.first];
    if (sentence === undefined || !isStory(sentence)) continue;
    const opens = quotation.outer.start - sentence.span.start <= 2;
    const whole = passage.sentences[quotation.last];
    const fills = opens && whole !== undefined && whole.span.end - quotation.outer.end <= 1;
    if (!opens || (quotation.words < leastSpeech && !fills)) continue;
    const spans = covered[quotation.first] ?? [];
    if (spans.some((span) => span.start <= quotation.outer.start + 1 && quotation.inner.end <= span.end + 1)) continue;
    const previous = passage.sentences[quotation.first - 1];
    const speaker = latest[quotation.first - 1];
    const sameParagraph = previous?.paragraph === sentence.paragraph;
    if (
      speaker !== undefined &&
      (sameParagraph || (speaker.direct && previous?.paragraph === sentence.paragraph - 1))
    ) {
      speaker.content.push(quotation.inner);
      for (let at = quotation.first; at <= quotation.last; at += 1) latest[at] = speaker;
    } else if (quotation.words >= leastSpeech) {
      all.push({ sentence: quotation.first, cue: null, source: null, content: [quotation.inner], direct: true });
    }
  }
  return all;
}

type OpenDraft = Omit<Draft, "content"> & { content: Span[] };

function coverage(passage: Passage, drafts: readonly OpenDraft[]): Span[][] {
  const covered: Span[][] = passage.sentences.map(() => []);
  for (const { sentence, content } of drafts) {
    for (const span of content) {
      covered[sentence]?.push(span);
      for (
        let at = sentence + 1;
        at < covered.length && (passage.sentences[at]?.span.start ?? Infinity) < span.end;
        at += 1
      )
        covered[at]?.push(span);
    }
  }
  return covered;
}

/** For each sentence the attribution told last in it, with a source. */
function latestBySentence(passage: Passage, drafts: readonly OpenDraft[]): (OpenDraft | undefined)[] {
  const latest: (OpenDraft | undefined)[] = passage.sentences.map(() => undefined);
  for (const draft of drafts) {
    if (draft.source === null) continue;
    const known = latest[draft.sentence];
    if (known === undefined || draft.direct || !known.direct) latest[draft.sentence] = draft;
  }
  return latest;
}
