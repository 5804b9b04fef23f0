/** Findings of two reports that have changed places. */
import type { Finding, Place, Sides } from "../../lib/model.ts";

/** The finding as it reads when the reports change places. The reason names the reports, so it is left out. */
export function swapped(finding: Finding): Finding {
  const turn = <T>({ a, b }: Sides<T>): Sides<T> => ({ a: b, b: a });
  if (finding.kind === "addition" || finding.kind === "detail")
    return { ...finding, reason: "", side: finding.side === "a" ? "b" : "a" };
  const turned = <T extends Place>(place: T): T => ({
    ...place,
    evidence: turn(place.evidence),
    sentences: turn(place.sentences),
  });
  const both = { reason: "", speakers: turn(finding.speakers) };
  return finding.kind === "agreement"
    ? { ...turned(finding), ...both }
    : { ...turned(finding), ...both, also: finding.also.map(turned) };
}

/** Findings in one order, whatever that of the reports, and without reasons. */
export function byId(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, reason: "" })).sort((x, y) => (x.id < y.id ? -1 : 1));
}
