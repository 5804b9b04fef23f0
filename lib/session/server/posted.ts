/**
 * What the forms of the page post (their fields: `page/forms.ts`), each value looked at before anything is done with it. All
 * throw `bad-option` for what no form of the page sends, and `too-large` for what is longer than anyone writes.
 */
import { StorydiffError } from "../../errors.ts";
import type { ContradictionType } from "../../model.ts";
import { isContradictionType } from "../../render/parsed-json.ts";
import { anchorOf, basisOf } from "../basis.ts";
import type { ChosenWords, Entry, SentenceAnchor, SessionCorrection, SessionState, Sureness } from "../model.ts";
import { replacedBy } from "../deciding.ts";
import { verdictOf } from "../page/forms.ts";
import type { Decision } from "../session.ts";

/** Most characters of a field: five pages, which holds any note or sentence. */
const longest = 10_000;

/** Most characters of a name, as of the longest that people have. */
const longestName = 200;

/** Most values of a field that stands several times, or holds a list: links of evidence, decisions seen. */
const mostValues = 100;

/** What an editor decides, knowing of decisions about the same item alone. */
export function postedDecision(
  form: URLSearchParams,
  author: string,
  { items, lost }: SessionState,
  log: readonly Entry[],
): Decision {
  const item = textOf(form, "item");
  const verdict = verdictOf(textOf(form, "verdict"), { ask: textOf(form, "ask"), reason: textOf(form, "reason") });
  if (verdict === undefined) throw unfit("verdict");
  const seen = form.has("seen") ? listOf(form, "seen", " ") : null;
  const found = items.find((one) => one.item.id === item);
  const gone = found === undefined ? lost.find(({ id }) => id === item) : undefined;
  const standing = (found ?? gone)?.decisions ?? [];
  const isOfItem = ({ action }: Entry): boolean =>
    action.kind === "decided" && action.item === (gone?.earlier.item.id ?? item);
  const own = new Set([...standing, ...(seen === null ? [] : log.filter(isOfItem))].map(({ id }) => id));
  if (seen?.some((id) => !own.has(id)) === true) throw unfit("seen");
  // Of what was seen some stays beside it, another's note; what was decided on other words is all dealt with.
  const isChanged = found === undefined || found.status === "changed";
  const known = standing.filter(({ id }) => seen?.includes(id) ?? true);
  return {
    item,
    verdict,
    note: textOf(form, "note"),
    // A line each, in one field or in several.
    evidence: listOf(form, "evidence", "\n"),
    sureness: surenessOf(textOf(form, "sureness")),
    seen: isChanged ? known.map(({ id }) => id) : replacedBy(verdict, author, known, log),
  };
}

/** A contradiction that an editor found. */
export function postedFinding(form: URLSearchParams): {
  readonly type: ContradictionType;
  readonly reason: string;
  readonly words: readonly ChosenWords[];
} {
  const type = textOf(form, "type");
  if (!isContradictionType(type)) throw unfit("type");
  const columns = { words: exact(form, "words"), before: exact(form, "before"), behind: exact(form, "behind") };
  const words = exact(form, "report").map((report, i): ChosenWords => {
    const [chosen = "", before = "", behind = ""] = [columns.words[i], columns.before[i], columns.behind[i]];
    if (chosen.trim() === "") throw unfit("words");
    return { report: indexOf(report, "report"), words: chosen, before, behind };
  });
  return { type: type as ContradictionType, reason: textOf(form, "reason"), words };
}

/** A correction; its sentences are told by their places in the result that the tab shows, which must still stand. */
export function postedCorrection(form: URLSearchParams, { result, resultKey }: SessionState): SessionCorrection {
  const kind = textOf(form, "kind");
  switch (kind) {
    case "same":
    case "different": {
      const [one = "", other = "", ...more] = listOf(form, "name", "\n");
      if (one === "" || other === "" || more.length > 0) throw unfit("name");
      return { kind, names: [one, other] };
    }
    case "link":
    case "unlink": {
      if (textOf(form, "result") !== resultKey) {
        throw new StorydiffError(
          "bad-option",
          "the reports were compared anew since you chose these sentences: look at them again, and choose again",
        );
      }
      const basis = basisOf(result);
      const [one, other, ...more] = exact(form, "sentence").map((place): SentenceAnchor => {
        const [report = "", sentence = ""] = place.split(":");
        const anchor = anchorOf(basis, indexOf(report, "sentence"), indexOf(sentence, "sentence"));
        if (anchor.words === "") throw unfit("sentence");
        return anchor;
      });
      if (one === undefined || other === undefined || more.length > 0) throw unfit("sentence");
      return { kind, sentences: [one, other] };
    }
    default:
      throw unfit("kind");
  }
}

/** The name of who asks; `null` where none is given. */
export function nameOf(name: string | null | undefined): string | null {
  const given = (name ?? "").trim();
  if (given === "") return null;
  if (given.length > longestName || /\p{Cc}/u.test(given)) {
    throw new StorydiffError("bad-option", `a name has up to ${longestName} characters, in one line`);
  }
  return given;
}

/** A place of the log that a tab shows; `null` where it tells none. */
export function placeOf(place: string | null | undefined): number | null {
  return place === null || place === undefined || place === "" ? null : indexOf(place, "since");
}

/** The text of a field, empty where it is absent; line ends as the reports have them, for forms send others. */
export function textOf(form: URLSearchParams, field: string): string {
  return bounded(form.get(field) ?? "", field)
    .replace(/\r\n?/g, "\n")
    .trim();
}

/** The values of a field that may stand several times, as they were sent. */
function exact(form: URLSearchParams, field: string): string[] {
  const values = form.getAll(field);
  if (values.length > mostValues) throw tooLarge(field);
  return values.map((value) => bounded(value, field));
}

function listOf(form: URLSearchParams, field: string, separator: string): string[] {
  const all = exact(form, field)
    .flatMap((value) => value.replace(/\r\n?/g, "\n").split(separator))
    .map((value) => value.trim())
    .filter((value) => value !== "");
  if (all.length > mostValues) throw tooLarge(field);
  return all;
}

function surenessOf(value: string): Sureness | null {
  switch (value) {
    case "":
      return null;
    case "sure":
    case "likely":
    case "unsure":
      return value;
    default:
      throw unfit("sureness");
  }
}

function indexOf(value: string, field: string): number {
  if (!/^\d{1,9}$/.test(value)) throw unfit(field);
  return Number(value);
}

function bounded(value: string, field: string): string {
  if (value.length > longest) throw tooLarge(field);
  return value;
}

function tooLarge(field: string): StorydiffError {
  return new StorydiffError("too-large", `the field "${field}" holds too much: up to ${longest} characters fit`);
}

function unfit(field: string): StorydiffError {
  return new StorydiffError("bad-option", `the field "${field}" holds what no form of the page sends; reload the page`);
}
