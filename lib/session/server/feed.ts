/** Word of every change, whoever made it: another tab, or another program that works on the same file. */
import type { Session } from "../session.ts";

export interface Feed {
  /** Calls after each change until what it gives is called. */
  readonly listen: (heard: () => void) => () => void;
  /** Tells those who listen that something was done here. */
  readonly tell: () => void;
  /** Ends it; those who listened are called a last time. */
  readonly close: () => void;
  readonly isClosed: () => boolean;
}

/** Milliseconds between two looks at the file: a change is seen at once, as people say, and a look costs some microseconds. */
const interval = 300;

export function feedOf(session: Session): Feed {
  const listeners = new Set<() => void>();
  let timer: NodeJS.Timeout | null = null;
  let isClosed = false;
  let outside = session.outside();
  const tell = (): void => {
    for (const heard of listeners) heard();
  };
  const look = (): void => {
    try {
      const now = session.outside();
      if (now === outside) return;
      outside = now;
      tell();
    } catch {
      // What keeps the file from being read is said to who asks next.
    }
  };
  const rest = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  return {
    listen: (heard) => {
      listeners.add(heard);
      timer ??= setInterval(look, interval).unref();
      return () => {
        listeners.delete(heard);
        if (listeners.size === 0) rest();
      };
    },
    tell,
    close: () => {
      isClosed = true;
      rest();
      tell();
    },
    isClosed: () => isClosed,
  };
}
