/** Whether it must be said who says something, and how the speaker is named behind the words. */

/**
 * The speaker as named behind the words: "the police"; `null` for the reporter's own words, and where the words themselves
 * name the speaker by the last word of the name.
 */
export function shownSpeaker(speaker: string | null, shown: string): string | null {
  if (speaker === null) return null;
  const lastWord = wordsIn(speaker).at(-1);
  if (lastWord !== undefined && wordsIn(shown).includes(lastWord)) return null;
  return speaker.replace(opening, (word) => word.toLowerCase());
}

/** A determiner or possessive that has its capital from the beginning of a sentence only: "Her lawyer, Peter Gade". */
const opening =
  /^(?:A|All|An|Another|Both|Each|Every|Her|His|Its|Many|My|One|Our|Several|Some|That|The|Their|These|This|Those|Two|Your)(?= )/;

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
