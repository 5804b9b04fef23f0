/** Words by which news tells who won a game, a fight or a vote. Lemmas, sorted. */
import { wordSet } from "./word-set.ts";

/** Verbs of which the doer wins and the other loses: "beat the champion". */
export const beatings: ReadonlySet<string> = wordSet(`
  beat defeat down edge eliminate hammer humble outclass outpoint overcome overpower outlast rout stop stun thrash topple trounce upset
  vanquish
`);

/** Verbs of which the doer loses, to whoever stands behind "to": "lost to the champion". */
export const losings: ReadonlySet<string> = wordSet("fall lose succumb");

export const wins: ReadonlySet<string> = wordSet("triumph victory win");
export const defeats: ReadonlySet<string> = wordSet("defeat loss");

/** What is won and lost. */
export const contests: ReadonlySet<string> = wordSet(`
  ballot bout by-election championship contest cup derby election fight final game league match medal playoff primary
  quarter-final quarterfinal race run-off runoff semi-final semifinal series set shootout tie title tournament trophy vote
`);
