/** What the benches do alike: take a time, and say what is wrong with their arguments. */

/** How long some work takes, in milliseconds. */
export function milliseconds(work: () => unknown): number {
  const started = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** Tells of trouble and ends with the command's status for it. */
export function trouble(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

/** Runs a bench; what it throws is trouble, told in a line. */
export function bench(main: () => void): void {
  try {
    main();
  } catch (error) {
    trouble(error instanceof Error ? error.message : String(error));
  }
}
