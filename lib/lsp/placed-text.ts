/** A text with its places: spans of storydiff as lines and characters of the client, and back. */
import type { Position, Range } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../model.ts";
import { codeUnitsBefore, unitsOf, type Encoding } from "./encoding.ts";

export interface PlacedText {
  readonly uri: string;
  readonly text: string;
  readonly rangeOf: (span: Span) => Range;
  /** Places beyond the text are its end, those beyond a line the line's. */
  readonly offsetAt: (position: Position) => number;
}

export function placedText(uri: string, text: string, encoding: Encoding): PlacedText {
  const document = TextDocument.create(uri, "", 0, text);
  const positionAt = (offset: number): Position => {
    const { line, character } = document.positionAt(offset);
    const start = document.offsetAt({ line, character: 0 });
    return { line, character: unitsOf(text.slice(start, start + character), encoding) };
  };
  return {
    uri,
    text,
    rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
    offsetAt: ({ line, character }) => {
      const start = document.offsetAt({ line, character: 0 });
      const end = document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
      return start + codeUnitsBefore(text.slice(start, end), character, encoding);
    },
  };
}
