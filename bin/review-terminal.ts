/**
 * A terminal as a page that is drawn anew and a keyboard that is read key by key. Whatever ends the process but SIGKILL leaves
 * the terminal as it was found.
 */
import { emitKeypressEvents, type Key } from "node:readline";
import { Writable } from "node:stream";
import { ReadStream, WriteStream } from "node:tty";
import { StorydiffError } from "../lib/errors.ts";
import type { Io } from "./io.ts";

/** The streams of a prompt, as clack takes them; `signal` ends it. */
export interface PromptStreams {
  readonly input: ReadStream;
  readonly output: Writable;
  readonly signal: AbortSignal;
}

export interface Terminal {
  readonly rows: () => number;
  /** Shows these lines and nothing else; none of them may be wider than the terminal. */
  readonly draw: (lines: readonly string[]) => void;
  /** Asks below what was drawn last; `null` where the reader thought better of it. */
  readonly asked: <T>(ask: (streams: PromptStreams) => Promise<T>) => Promise<Exclude<T, symbol> | null>;
  /** Gives the terminal to another program meanwhile. */
  readonly lent: <T>(work: () => Promise<T>) => Promise<T>;
  readonly close: () => void;
}

export interface Listener {
  /** A key by its name: `a`, `/`, `up`, `space`, `ctrl-c`. Until a promise is settled, further keys go to what it waits for. */
  readonly onKey: (key: string) => Promise<void> | undefined;
  /** Draws what is to be seen: at first, and when the terminal has another size or is back. */
  readonly onRedraw: () => void;
  /** Once a second when nothing else goes on. */
  readonly onIdle: () => void;
}

/** Milliseconds between two looks at what others did. */
const pace = 1000;

/** Milliseconds in which the system stops a process that asked for it. */
const untilStopped = 50;

/** The alternate screen, under which what was there stays; pasted text told from typed; no cursor. */
const entering = "\x1b[?1049h\x1b[?2004h\x1b[?25l";
const leaving = "\x1b[?25h\x1b[?2004l\x1b[?1049l";

const endings = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** Windows has none of these, and neither jobs that are stopped. */
const hasJobs = process.platform !== "win32";

/**
 * Listens until the terminal is closed, or gone. Throws `bad-option` where there is none, with what to do `otherwise`, and what
 * the listener throws.
 */
export async function onTerminal(
  { stdin, stdout, env }: Pick<Io, "stdin" | "stdout" | "env">,
  { color, otherwise }: { readonly color: boolean; readonly otherwise: string },
  listenerOf: (terminal: Terminal) => Listener,
): Promise<void> {
  if (!(stdin instanceof ReadStream) || !(stdout instanceof WriteStream) || env["TERM"] === "dumb") {
    throw new StorydiffError("bad-option", `a review needs a terminal: ${otherwise}`);
  }
  const input = stdin;
  const output = stdout;
  let isEntered = false;
  let isLent = false;
  let isBusy = false;
  let isPasting = false;
  let prompt: AbortController | null = null;
  let close: () => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    close = resolve;
    fail = reject;
  });

  const listen = (): void => {
    input.setRawMode(true);
    input.resume();
  };
  const enter = (): void => {
    isEntered = true;
    listen();
    output.write(entering);
  };
  const leave = (): void => {
    if (!isEntered) return;
    isEntered = false;
    output.write(leaving);
    input.setRawMode(false);
    input.pause();
  };

  const terminal: Terminal = {
    rows: () => output.rows,
    draw: (lines) => {
      output.write(`\x1b[H${lines.map((line) => `\x1b[K${line}`).join("\n")}\x1b[J`);
    },
    asked: async <T>(ask: (streams: PromptStreams) => Promise<T>) => {
      output.write("\n");
      prompt = new AbortController();
      const { signal } = prompt;
      const answer = await ask({ input, output: color ? output : withoutColor(output), signal });
      prompt = null;
      listen();
      output.write("\x1b[?25l");
      return typeof answer === "symbol" ? null : (answer as Exclude<T, symbol>);
    },
    lent: async (work) => {
      leave();
      isLent = true;
      try {
        return await work();
      } finally {
        isLent = false;
        enter();
      }
    },
    close,
  };
  const listener = listenerOf(terminal);

  /** Does something; while it takes its time, keys are its own. */
  const doing = (work: () => Promise<void> | undefined): void => {
    try {
      const working = work();
      if (working === undefined) return;
      isBusy = true;
      working.then(() => {
        isBusy = false;
      }, fail);
    } catch (error) {
      fail(error);
    }
  };
  const onKeypress = (text: string | undefined, key: Key): void => {
    if (key.name === "paste-start" || key.name === "paste-end") isPasting = key.name === "paste-start";
    // What is pasted where keys are read are no keys: a link would decide half a dozen findings.
    else if (isBusy || isPasting) return;
    else if (hasJobs && key.ctrl === true && key.name === "z") process.kill(0, "SIGTSTP");
    else doing(() => listener.onKey(nameOf(text, key)));
  };
  const unlessBusy = (work: () => void) => (): void => {
    if (isBusy) return;
    doing(() => {
      work();
      return undefined;
    });
  };
  const onRedraw = unlessBusy(listener.onRedraw);
  const onIdle = unlessBusy(listener.onIdle);
  const onEnding = (signal: NodeJS.Signals): void => {
    // The program that has the terminal takes the interrupt.
    if (isLent && signal === "SIGINT") return;
    leave();
    process.off(signal, onEnding);
    process.kill(process.pid, signal);
  };
  const onStop = (): void => {
    if (!isLent) leave();
    process.off("SIGTSTP", onStop);
    process.kill(process.pid, "SIGTSTP");
    setTimeout(() => {
      process.on("SIGTSTP", onStop);
      onBack();
    }, untilStopped);
  };
  const onBack = (): void => {
    if (isLent) return;
    enter();
    // A prompt is not drawn again by itself: it is left.
    if (prompt === null) onRedraw();
    else prompt.abort();
  };

  const idle = setInterval(onIdle, pace);
  emitKeypressEvents(input);
  input.on("keypress", onKeypress).on("end", close).on("error", close);
  output.on("resize", onRedraw).on("error", close);
  process.on("exit", leave);
  for (const signal of endings) process.on(signal, onEnding);
  if (hasJobs) process.on("SIGTSTP", onStop).on("SIGCONT", onBack);
  try {
    enter();
    onRedraw();
    await ended;
  } finally {
    leave();
    clearInterval(idle);
    input.off("keypress", onKeypress).off("end", close).off("error", close);
    output.off("resize", onRedraw).off("error", close);
    process.off("exit", leave);
    for (const signal of endings) process.off(signal, onEnding);
    if (hasJobs) process.off("SIGTSTP", onStop).off("SIGCONT", onBack);
  }
}

const named = new Set([
  "up",
  "down",
  "left",
  "right",
  "pageup",
  "pagedown",
  "home",
  "end",
  "space",
  "return",
  "escape",
]);

function nameOf(text: string | undefined, { name = "", ctrl }: Key): string {
  if (ctrl === true) return `ctrl-${name}`;
  return named.has(name) ? name : (text ?? name);
}

/** Foreground colours; inverse type, by which a prompt shows where it writes, is none. */
const colors = /\x1b\[(?:3[0-7]|9[0-7])m/g;

/** The terminal for a prompt that asks nobody whether colours are wanted. */
function withoutColor(output: WriteStream): Writable {
  const plain = new Writable({
    write(chunk, _encoding, done) {
      output.write(String(chunk).replace(colors, ""), done);
    },
  });
  return Object.assign(plain, { columns: output.columns, rows: output.rows });
}
