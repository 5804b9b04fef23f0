/** Addresses that foreign text may lead to: pages of the web and nothing else. */

/** The address of a page of the web, as it may stand in any format: ASCII, without blanks; `null` for whatever else it is. */
export function webAddress(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const address = new URL(text);
  // Whoever gets the link does not get the key to what is behind it.
  address.username = "";
  address.password = "";
  // The one sign that an address may hold as it is and that ends the cell of a table in Markdown, even in a link.
  return address.href.replaceAll("|", "%7C");
}
