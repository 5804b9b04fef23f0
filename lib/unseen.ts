/** Characters without a shape of their own, and how each is named where a text is shown. */

/**
 * Controls (C0, DEL, C1), format characters (overrides and isolates of direction, zero-width joiners and spaces, soft
 * hyphens, tags), line and paragraph separators, fillers, variation selectors, and halves of surrogate pairs.
 */
const shapeless = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]`;

const holdsShapeless = new RegExp(shapeless, "u");

/**
 * A text with every character seen: ESC as `\x1b`, a right-to-left override as `<U+202E>`; but not those inside an emoji, which
 * its shape is made of: a family, a keycap, the flag of Wales.
 */
export function seen(text: string): string {
  if (!holdsShapeless.test(text)) return text;
  // Made here, for it takes V8 as long as half a start of node. Only a few characters begin an emoji, which is seen fast. Not a
  // literal, for the compiler takes its flag `v` from ES2024 on.
  const unseen = new RegExp(String.raw`(?=[\p{Extended_Pictographic}0-9#*])(\p{RGI_Emoji})|${shapeless}`, "gv");
  return text.replace(unseen, (found, emoji: string | undefined) => emoji ?? nameOf(found));
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code <= 0xff ? `\\x${hex.padStart(2, "0")}` : `<U+${hex.toUpperCase().padStart(4, "0")}>`;
}
