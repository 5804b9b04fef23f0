/** Reasons of the rules, which speak of two reports, for two places of one. */

/**
 * The name of one of the reports, outside quotation marks: the "A" of `"are over" in A`, `A's` or `A tells`, not that of
 * `A dozen`.
 */
const names =
  /"[^"]*"|(?<=\bin )\b[AB]\b(?!\.\p{L})|\b[AB](?='s\b| (?:calls|counts|dates|gives|has|names|puts|says|tells)\b)/gu;

/**
 * A reason in which the earlier place stands for A and the later for B.
 * `Opposite states of talks: "are over" in A, "are ongoing" in B.` -> `... "are over" in the first, "are ongoing" in the second.`
 */
export function inOneReport(reason: string): string {
  return reason
    .replace(names, (name, offset: number) => {
      if (name.startsWith('"')) return name;
      const opens = /(?:^|[.!?] )$/.test(reason.slice(0, offset));
      return `${opens ? "The" : "the"} ${name === "A" ? "first" : "second"}`;
    })
    .replace(/\b([Bb])oth reports\b/g, "$1oth places");
}
