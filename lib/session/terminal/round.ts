/**
 * A round through the findings: where it is, and what is done there. It holds nothing that must outlive it, for what is decided is
 * in the session before anything else is shown.
 */
import { StorydiffError } from "../../errors.ts";
import { itemAbout } from "../about.ts";
import { decisionOf, remarked, type Remarks } from "../deciding.ts";
import { entriesById, type EntriesById } from "../deeds.ts";
import type { Entry, ItemState, SessionState, Verdict } from "../model.ts";
import { lettersOf, type Session } from "../session.ts";
import { verdictLabel, type Choice } from "../verdicts.ts";
import { filterWords } from "./frame.ts";
import { deedWords } from "./history.ts";
import { everything, isLeft, isWanted, nextStop, stopsOf, type Filter, type Stop } from "./stops.ts";

export interface Round {
  /** What stood when it was last looked at: what the reader sees, and decides on. */
  readonly state: () => SessionState;
  readonly stops: () => readonly Stop[];
  /** `null` where nothing was found. */
  readonly here: () => Stop | null;
  /** Of the stop, counted from 1; 0 where there is none. */
  readonly number: () => number;
  readonly filter: () => Filter;
  /** What is to be told of what was done last. */
  readonly notices: () => readonly string[];
  readonly tell: (...notices: readonly string[]) => void;

  /** Takes in what was done meanwhile; what others did is told. */
  readonly refresh: () => void;
  /** Goes to a stop, also one that the filter leaves out: it is then gone through without a filter. */
  readonly goTo: (stop: Stop) => void;
  readonly step: (by: 1 | -1) => void;
  readonly narrow: (filter: Filter) => void;

  /** Gives a verdict and goes on to what is left; stays where another editor has just said otherwise. */
  readonly choose: (of: ItemState, choice: Choice, words?: string) => void;
  readonly remark: (of: ItemState, remarks: Partial<Remarks>, told: string) => void;
  /** Opens again what was decided; of what is gone takes the verdict back. */
  readonly reopen: (stop: Stop) => void;
  readonly takeBack: (which: "undo" | "redo") => void;
}

/** Begins at the first finding that is left. */
export function roundOf(session: Session, author: string): Round {
  let state = session.state();
  let stops = stopsOf(state);
  let at = (nextStop(stops, null, isLeft) ?? stops[0])?.key ?? null;
  let filter = everything;
  let notices: readonly string[] = [];

  const letters = (): string[] => lettersOf(state.reports);
  const here = (): Stop | null => stops.find(({ key }) => key === at) ?? null;
  const number = (): number => stops.findIndex(({ key }) => key === at) + 1;
  const tell = (...told: readonly string[]): void => {
    notices = told;
  };
  const read = (): void => {
    state = session.state();
    stops = stopsOf(state);
    if (here() === null) at = (nextStop(stops, null, isLeft) ?? stops[0])?.key ?? null;
  };
  const goTo = (stop: Stop): void => {
    at = stop.key;
    if (!isWanted(stop, filter)) filter = everything;
  };

  /** The stop that an entry is about. */
  const stopOf = (entry: Entry): Stop | null => {
    const id = itemAbout(entry, session.log(), state);
    return stops.find(({ key }) => key === id) ?? null;
  };
  const byId = (): EntriesById => entriesById(session.log());
  /** `Ben, of 4: B is right` */
  const doneByOthers = (others: readonly Entry[]): string[] => {
    const told = others.slice(-mostTold).map((entry) => {
      const stop = entry.action.kind === "decided" ? stopOf(entry) : null;
      const of = stop === null ? "" : stop.key === at ? ", of this" : `, of ${stops.indexOf(stop) + 1}`;
      const dispute = stop?.kind === "item" && stop.of.status === "disputed" ? ", which disputes it" : "";
      return `${entry.author}${of}: ${deedWords(entry, byId(), letters())}${dispute}.`;
    });
    return others.length > told.length ? [...told, `… and ${others.length - told.length} more by others.`] : told;
  };

  /** Does what writes; what cannot be saved is told, and nothing else is changed. */
  const saved = <T>(save: () => T): T | null => {
    try {
      const done = save();
      read();
      return done;
    } catch (error) {
      if (!(error instanceof StorydiffError)) throw error;
      tell(`Not saved: ${error.message}.`);
      return null;
    }
  };
  /** Where to after a decision: to what is left behind it. */
  const goOn = (key: string, told: string): void => {
    const next = nextStop(stops, key, (stop) => isLeft(stop) && isWanted(stop, filter));
    const { left } = state.counts;
    if (next !== null) at = next.key;
    if (left === 0) tell(`${told} All is decided: q quits, k looks back.`);
    else if (next === null)
      tell(`${told} No ${filterWords({ ...filter, left: true })}, and ${left} in all: f leads to them.`);
    else tell(told);
  };

  return {
    state: () => state,
    stops: () => stops,
    here,
    number,
    filter: () => filter,
    notices: () => notices,
    tell,
    refresh: () => {
      const before = state.seq;
      read();
      const others = session.log().filter(({ seq, author: by }) => seq > before && by !== author);
      notices = [...notices, ...doneByOthers(others)];
    },
    goTo,
    step: (by) => {
      at = nextStop(stops, at, (stop) => isWanted(stop, filter), by)?.key ?? at;
    },
    narrow: (wanted) => {
      const current = here();
      const first =
        current !== null && isWanted(current, wanted) ? current : nextStop(stops, at, (stop) => isWanted(stop, wanted));
      if (first === null) tell(`There are no ${filterWords(wanted)}.`);
      else {
        filter = wanted;
        at = first.key;
      }
    },
    choose: (of, { verdict, label }, words = "") => {
      const decided = saved(() =>
        session.decide(author, decisionOf(of, author, withWords(verdict, words), session.log())),
      );
      if (decided === null) return;
      if (decided.against.length === 0) {
        goOn(of.item.id, `Saved: ${label}.`);
        return;
      }
      const others = decided.against.map(({ author: by, action }) => {
        return `${by} has just said otherwise: ${action.verdict === null ? "opened again" : verdictLabel(action.verdict, letters())}.`;
      });
      tell(`Saved: ${label}.`, ...others, "Both stand until one of you settles it.");
    },
    remark: (of, remarks, told) => {
      if (saved(() => session.decide(author, remarked(of, author, remarks))) !== null) tell(`Saved: ${told}.`);
    },
    reopen: (stop) => {
      if (stop.kind === "lost") {
        const done = stop.of.decisions.length === 0 ? "it is left out" : "the verdict is taken back";
        if (saved(() => session.decide(author, { item: stop.of.id, verdict: null })) !== null)
          goOn(stop.key, `Saved: ${done}.`);
      } else if (stop.of.status === "undecided") tell("Nothing is decided here.");
      else if (saved(() => session.decide(author, decisionOf(stop.of, author, null, session.log()))) !== null)
        tell("Saved: opened again.");
    },
    takeBack: (which) => {
      const target = session.undoable(author)[which];
      if (target === null) {
        tell(which === "undo" ? "You have done nothing that could be taken back." : "You have taken nothing back.");
        return;
      }
      if (saved(() => session[which](author)) === null) return;
      const deed = target.action.kind === "undone" ? (byId().get(target.action.of) ?? target) : target;
      const stop = stopOf(deed);
      if (stop !== null) goTo(stop);
      const words = deedWords(deed, byId(), letters());
      tell(`${which === "undo" ? "Taken back" : "Done again"}: ${words}.`);
    },
  };
}

/** What others did that is told one by one. */
const mostTold = 3;

/** A verdict with what must be told with it. */
function withWords(verdict: Verdict, words: string): Verdict {
  switch (verdict.kind) {
    case "unsettled":
      return { kind: "unsettled", ask: words };
    case "dismissed":
      return { kind: "dismissed", reason: words };
    case "right":
    case "compatible":
    case "wrong":
    case "confirmed":
    case "single-source":
    case "needs-source":
      return verdict;
  }
}
