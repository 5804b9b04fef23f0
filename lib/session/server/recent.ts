/** States that tabs still show, so that only what changed since is drawn anew. */
import type { SessionState } from "../model.ts";
import type { Session } from "../session.ts";

export interface RecentStates {
  readonly now: () => SessionState;
  /** What stood after this place of the log. Throws `bad-option` where there was nothing yet. */
  readonly at: (seq: number) => SessionState;
}

/** As many as tabs are behind by when several work at once; older ones are worked out of the log again. */
const kept = 8;

export function recentStates(session: Session): RecentStates {
  const recent = new Map<number, SessionState>();
  const now = (): SessionState => {
    const state = session.state();
    if (!recent.has(state.seq)) {
      recent.set(state.seq, state);
      const [oldest] = recent.keys();
      if (recent.size > kept && oldest !== undefined) recent.delete(oldest);
    }
    return state;
  };
  return { now, at: (seq) => recent.get(seq) ?? session.stateAt(seq) };
}
