/** `storydiff session review`: finding by finding, a key a verdict, all of it saved at once. */
import { remarksOf } from "../lib/session/deciding.ts";
import type { ItemState } from "../lib/session/model.ts";
import { lettersOf, type Session } from "../lib/session/session.ts";
import { stopLines } from "../lib/session/terminal/finding.ts";
import { fitted, footLines, headLines, helpLines, noticeLines } from "../lib/session/terminal/frame.ts";
import { historyLines } from "../lib/session/terminal/history.ts";
import { choiceOf, commandOf, type Command } from "../lib/session/terminal/keys.ts";
import { roundOf } from "../lib/session/terminal/round.ts";
import { holds } from "../lib/session/terminal/search.ts";
import { reviewSetting, type ReviewSetting, type SessionLook } from "../lib/session/terminal/setting.ts";
import { isWanted, nextStop, type Filter } from "../lib/session/terminal/stops.ts";
import { summaryLines } from "../lib/session/terminal/summary.ts";
import { choicesOf, toldWith, type Choice } from "../lib/session/verdicts.ts";
import { usesColor, write, type Io } from "./io.ts";
import { widths, type OutputOptions } from "./options.ts";
import { edited, editorOf } from "./review-editor.ts";
import {
  askedFilter,
  askedNote,
  askedNumber,
  askedSureness,
  askedWords,
  choiceRows,
  filters,
  surenesses,
  wordRows,
} from "./review-prompts.ts";
import { onTerminal, type Listener, type Terminal } from "./review-terminal.ts";

/** Goes through a session with its reader, and leaves a summary. Throws `bad-option` where there is no terminal. */
export async function review(
  session: Session,
  author: string,
  io: Io,
  { color, theme, width }: Pick<OutputOptions, "color" | "theme" | "width">,
): Promise<void> {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const isColored = usesColor({ color, output: null }, io);
  const look = (): SessionLook => {
    const columns = io.stdout.columns === undefined || io.stdout.columns === 0 ? widths.fallback : io.stdout.columns;
    // The terminal would break a line that is wider than it is, and the screen with it.
    return { color: isColored, theme, timeZone, width: Math.min(width ?? columns, columns) };
  };
  const otherwise = "storydiff session show prints the findings, and storydiff session open shows them in a browser";
  await onTerminal(io, { color: isColored, otherwise }, (terminal) =>
    reviewing(session, author, look, io.env, terminal),
  );
  const lines = summaryLines(reviewSetting(look()), session.state());
  await write(io.stdout, lines.map((line) => `${line}\n`).join(""));
}

function reviewing(
  session: Session,
  author: string,
  look: () => SessionLook,
  env: Io["env"],
  terminal: Terminal,
): Listener {
  const round = roundOf(session, author);
  /** Key of the stop on the screen. */
  let shown: string | null = null;
  let sheet: "finding" | "history" | "help" = "finding";
  /** First line shown of what is longer than the screen, and how many there is room for. */
  let from = 0;
  let page = 0;
  let searched = "";

  const show = (other: typeof sheet): void => {
    sheet = other === sheet ? "finding" : other;
    from = 0;
  };
  const bodyLines = (setting: ReviewSetting): string[] => {
    const stop = round.here();
    if (sheet === "help") return helpLines(setting);
    if (stop === null) return ["", "Nothing was found to decide."];
    if (sheet === "history") return historyLines(setting, round.state(), session.log(), stop);
    return stopLines(setting, round.state(), stop);
  };
  /** Draws the screen, or the part of it over a prompt of so many lines. */
  const draw = (promptRows = 0): void => {
    const key = round.here()?.key ?? null;
    if (key !== shown) {
      shown = key;
      sheet = "finding";
      from = 0;
    }
    const setting = reviewSetting(look());
    const place = { number: round.number(), of: round.stops().length };
    const frame = {
      head: headLines(setting, round.state(), place, round.filter()),
      body: bodyLines(setting),
      foot:
        promptRows > 0
          ? []
          : [
              ...round.notices().flatMap((words) => noticeLines(setting, words)),
              ...footLines(setting, round.state(), round.here()),
            ],
    };
    const fitting = fitted(setting, frame, terminal.rows() - promptRows, from);
    ({ from, page } = fitting);
    terminal.draw(fitting.lines);
  };
  const redraw = (): void => {
    round.refresh();
    draw();
  };

  /** Shows the finding with room for a prompt, and what came of it. */
  const asking = async (ask: () => Promise<void>, promptRows = wordRows): Promise<void> => {
    sheet = "finding";
    draw(promptRows);
    await ask();
    redraw();
  };
  const askingOfItem = (ask: (of: ItemState) => Promise<void>, promptRows?: number): Promise<void> | undefined => {
    const stop = round.here();
    if (stop?.kind === "item") return asking(() => ask(stop.of), promptRows);
    if (stop !== null) round.tell("This finding is gone: o takes the verdict back, and no more can be said of it.");
    return undefined;
  };
  const choose = (of: ItemState, choice: Choice): Promise<void> | undefined => {
    const { asks, verdict, label } = choice;
    if (asks === null) {
      round.choose(of, choice);
      return undefined;
    }
    const before = of.decisions.findLast(({ action }) => action.verdict?.kind === verdict.kind)?.action.verdict ?? null;
    return asking(async () => {
      const words = await askedWords(terminal, `${label}. ${asks.label}:`, before === null ? "" : toldWith(before));
      if (words !== null) round.choose(of, choice, words);
    });
  };
  const note = async (of: ItemState): Promise<void> => {
    const before = remarksOf(of, author).note;
    const editor = editorOf(env);
    const about = stopLines(reviewSetting({ ...look(), color: false, width: noteColumns }), round.state(), {
      kind: "item",
      key: of.item.id,
      of,
    });
    const written =
      editor === null ? await askedNote(terminal, before) : await terminal.lent(() => edited(before, about, editor));
    if (written === null && editor !== null) round.tell(`The note is as it was: ${editor} did not end well.`);
    else if (written === null || written === before) round.tell("The note is as it was.");
    else round.remark(of, { note: written }, written === "" ? "no note any more" : "the note");
  };

  const asks: Readonly<Record<Asking, () => Promise<void> | undefined>> = {
    note: () => askingOfItem(note),
    evidence: () =>
      askingOfItem(async (of) => {
        const words = await askedWords(terminal, "Evidence: a link, or the name of a file");
        const { evidence } = remarksOf(of, author);
        if (words !== null) round.remark(of, { evidence: [...evidence, words] }, "the evidence");
      }),
    sureness: () =>
      askingOfItem(async (of) => {
        const sureness = await askedSureness(terminal, remarksOf(of, author).sureness);
        if (sureness !== null) round.remark(of, { sureness: sureness === "untold" ? null : sureness }, "how sure");
      }, choiceRows(surenesses.length)),
    go: () =>
      asking(async () => {
        const number = await askedNumber(terminal, round.stops().length);
        const stop = round.stops()[(number ?? 0) - 1];
        if (stop !== undefined) round.goTo(stop);
      }),
    search: () =>
      asking(async () => {
        const words = await askedWords(terminal, "Search", searched);
        if (words === null) return;
        searched = words;
        const found = nextStop(round.stops(), round.here()?.key ?? null, (stop) => holds(round.state(), stop, words));
        if (found === null) round.tell(`Nothing holds “${words}”.`);
        else round.goTo(found);
      }),
    filter: () =>
      asking(async () => {
        const countOf = (filter: Filter): number => round.stops().filter((stop) => isWanted(stop, filter)).length;
        const filter = await askedFilter(terminal, round.filter(), countOf);
        if (filter !== null) round.narrow(filter);
      }, choiceRows(filters.length)),
  };
  const acts: Readonly<Record<Exclude<Command, Asking>, () => void>> = {
    next: () => {
      round.step(1);
    },
    previous: () => {
      round.step(-1);
    },
    reopen: () => {
      const stop = round.here();
      if (stop !== null) round.reopen(stop);
    },
    undo: () => {
      round.takeBack("undo");
    },
    redo: () => {
      round.takeBack("redo");
    },
    down: () => {
      from += page;
    },
    up: () => {
      from = Math.max(0, from - page);
    },
    history: () => {
      show("history");
    },
    help: () => {
      show("help");
    },
    quit: terminal.close,
  };
  const isAsking = (command: Command): command is Asking => command in asks;

  const press = (key: string): Promise<void> | undefined => {
    const stop = round.here();
    round.tell();
    const choices = stop?.kind === "item" ? choicesOf(stop.of.item, lettersOf(round.state().reports)) : [];
    const choice = choiceOf(choices, key);
    const command = commandOf(key);
    if (stop?.kind === "item" && choice !== null) return choose(stop.of, choice);
    if (command !== null && isAsking(command)) return asks[command]();
    if (command !== null) acts[command]();
    else if (key === "escape" || key === "return") show("finding");
    else if (key.length === 1) round.tell(`${key} is no key here; ? shows all of them.`);
    return undefined;
  };

  return {
    onKey: (key) => {
      const working = press(key);
      if (working === undefined) redraw();
      return working;
    },
    onRedraw: redraw,
    onIdle: () => {
      if (session.state().seq > round.state().seq) redraw();
    },
  };
}

/** Commands that ask for words or a choice. */
type Asking = "note" | "evidence" | "sureness" | "go" | "search" | "filter";

/** Columns of the finding as the editor shows it under a note. */
const noteColumns = 80;
