/** Addresses told from paths. */

/** Whether what was given is an address and no path: "https://example.org/story", and "ftp://..." as well, to be refused as one. */
export function isAddress(given: string): boolean {
  // Two letters at least: "C://" begins a path.
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(given);
}
