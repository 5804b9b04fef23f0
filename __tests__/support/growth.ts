/** How time grows with size, as a ratio of two runs of one process: absolute times tell of the machine and not the code. */

/** Runs of each size, of which the fastest counts: what slows a run is other work on the machine. */
const runs = 4;

/** Milliseconds added to both: a run shorter than this is as long as the clock and the collector make it. */
const floor = 2;

/** How many times slower `work` is on an input `factor` times the size: about `factor` when linear, its square when not. */
export function growth(work: (size: number) => void, size: number, factor: number): number {
  work(size);
  return (fastest(work, size * factor) + floor) / (fastest(work, size) + floor);
}

function fastest(work: (size: number) => void, size: number): number {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    // The processor's time and not the clock's: the latter goes on while others are at work.
    const before = process.cpuUsage();
    work(size);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
