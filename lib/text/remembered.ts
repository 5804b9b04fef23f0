/** Works a value out once for each object it is of, however many rules ask and for however many pairs. */

/**
 * Remembers what a function makes of an object for as long as the object lives: the outcomes told in a sentence, which stands
 * in thirty pairs; the substitutions of a story, which two rules look at. Only for functions that read nothing but their
 * argument, for then nobody can tell that it was remembered: the values hang on the objects and no call finds another's.
 */
export function remembered<K extends object, V>(of: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = of(key);
    known.set(key, { value });
    return value;
  };
}
