/** One kind of site in two towns. a: "taken to a hospital in Kellin" b: "the hospital in Oru, where they were taken" */
import { namedSites } from "../../lexicon/named-sites.ts";
import { areTwoPlaces } from "../../lexicon/places.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { cover } from "../../text/span.ts";
import { conflictOf, type Words } from "../conflict.ts";
import { pairsWithLead } from "../lead-pair.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type SentenceReading, type Story } from "../story.ts";
import { tellsName } from "../told-names.ts";
import { flatMap } from "../../text/flat-map.ts";
import { foundAt, type WordPlace } from "../../text/word-places.ts";

/** Closeness from which a site of one kind is held for one. */
const sameSite = 0.5;

/** A kind of site with the town it is told to be in. */
interface Site extends Words {
  readonly kind: string;
  readonly town: string;
}

/** Where one report at most has both towns, and neither has the other's site. */
export function judgeSitesIn(story: Story): Judgement[] {
  const all = { a: foundAt(story.sentences.a, namedSites, siteAt), b: foundAt(story.sentences.b, namedSites, siteAt) };
  const flat = { a: all.a.flat(), b: all.b.flat() };
  if (flat.a.length === 0 || flat.b.length === 0) return [];
  return flatMap(pairsWithLead(story), (pair) => {
    if (pair.closeness < sameSite) return [];
    return (all.a[pair.a.index] ?? []).flatMap((a) =>
      (all.b[pair.b.index] ?? []).flatMap((b): Judgement[] => {
        if (a.kind !== b.kind || a.town === b.town || !areTwoPlaces(a.town, b.town)) return [];
        if (flat.b.some((one) => isOne(one, a)) || flat.a.some((one) => isOne(one, b))) return [];
        if (tellsName(story, "b", a.town) && tellsName(story, "a", b.town)) return [];
        return [conflictOf(a, b, "medium", `The ${a.kind}: ${inBoth(story, a.span, b.span)}.`)];
      }),
    );
  });
}

function isOne(x: Site, y: Site): boolean {
  return x.kind === y.kind && x.town === y.town;
}

const ties = wordSet("at in near of outside");

function siteAt({ sentence: { tokens, index }, at, token }: WordPlace<SentenceReading>): Site | null {
  const kind = token.tag === "NOUN" ? namedSites.get(token.lemma) : undefined;
  const from = tokens[at + 2];
  if (kind === undefined || from?.tag !== "PROPN" || !ties.has(tokens[at + 1]?.norm ?? "")) return null;
  let last = at + 2;
  while (tokens[last + 1]?.tag === "PROPN") last += 1;
  const town = tokens.slice(at + 2, last + 1).map(({ norm }) => norm);
  return { kind, town: town.join(" "), sentence: index, span: cover(token.span, tokens[last]?.span ?? from.span) };
}
