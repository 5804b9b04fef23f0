/** The documents that are open in the editor, each version a text of its own that nothing changes any more. */
import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Encoding } from "./encoding.ts";
import { placedText } from "./placed-text.ts";

/**
 * How changes are taken in. A change is told in the encoding agreed on, and in the text as the changes before have left it. One
 * that is older than the document came out of order, and is left out: what it speaks of is no longer there.
 */
export function documentsIn(encoding: () => Encoding): TextDocumentsConfiguration<TextDocument> {
  return {
    create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, text),
    update: (document, changes, version) => {
      if (version < document.version) return document;
      const { uri, languageId } = document;
      const text = changes.reduce((before, change) => changed(before, change, encoding()), document.getText());
      return TextDocument.create(uri, languageId, version, text);
    },
  };
}

function changed(text: string, change: TextDocumentContentChangeEvent, encoding: Encoding): string {
  if (!("range" in change)) return change.text;
  const { offsetAt } = placedText("", text, encoding);
  const [start, end] = [offsetAt(change.range.start), offsetAt(change.range.end)].sort((x, y) => x - y);
  return text.slice(0, start) + change.text + text.slice(end);
}
