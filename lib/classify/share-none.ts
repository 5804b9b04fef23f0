/** What both tell, and tell otherwise. */

/** Whether both have some, and none that the other has: days, names, places. */
export function shareNone<T>(a: Iterable<T>, b: Iterable<T>): boolean {
  const [own, others] = [[...a], new Set(b)];
  return own.length > 0 && others.size > 0 && !own.some((one) => others.has(one));
}
