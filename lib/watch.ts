/** A caller's eye on long work. The work itself never prints and knows no clock: it tells and asks. */
import type { Progress } from "./model.ts";

export interface Watch {
  /** Told before each step of the work, and in the middle of long ones. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /**
   * Asked before each step whether time is up. A report that is not read to the end then throws `out-of-time`; once all are
   * read, the step at work is finished, no further one begun, and the result is `partial`. The first two reports are compared
   * in numbers at least.
   */
  readonly isOver?: (() => boolean) | undefined;
}
