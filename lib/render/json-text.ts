/** JSON as it is written: fit to be seen on a terminal as well. */

/**
 * What JSON may hold bare and a terminal obeys: DEL, the controls of C1 (CSI as one character), and what turns the writing
 * round or breaks a line.
 */
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** How JSON is laid out, whatever it holds. */
export interface JsonSetting {
  /** Blanks a level; 2 unless given, none for a program. */
  readonly spaces?: number;
}

/** A value as JSON, with as many blanks a level as asked, ended by a line feed; what a terminal would obey is escaped, which reads back the same. */
export function jsonText(value: object, spaces = 2): string {
  const escaped = JSON.stringify(value, null, spaces).replace(
    obeyed,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${escaped}\n`;
}
