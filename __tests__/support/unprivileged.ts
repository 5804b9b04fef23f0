/** Does some work as one who may not write everywhere, though the tests be run by root. */
const nobody = 65_534;

export function unprivileged<T>(work: () => T): T {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(nobody);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}
