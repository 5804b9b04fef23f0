/** What both reports are about: the incidents that both leads tell. */
import { decisions, mishaps, nounEffects, sanctions } from "../../lexicon/causes.ts";
import { incidents, physicalIncidents } from "../../lexicon/incidents.ts";
import type { Reading, Side } from "../../model.ts";
import type { Story } from "../story.ts";
import { effectKey } from "./cause.ts";
import { incidentsAt } from "./incident-words.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Sentences of the body that are the lead: what stands below may be another accident, told for comparison. */
const leadSentences = 2;

export interface MainIncidents {
  /** Keys of all effects that both leads tell; empty where the reports share no name and their leads are not alike. */
  readonly keys: ReadonlySet<string>;
  /** The key of the one that "the cause" without more is that of; empty where no word tells it, `null` of two matters. */
  readonly first: string | null;
}

/** a: "A ferry sank off Varna" b: "Ferry goes down off Varna" -> sinking */
export function mainIncidents(story: Story): MainIncidents {
  if (!shareName(story) && !haveCloseLeads(story)) return { keys: new Set(), first: null };
  const told = (side: Side): Set<string> => leadKeys(story.readings[side]);
  const [a, b] = [told("a"), told("b")];
  const keys = new Set([...a].filter((key) => b.has(key)));
  // Fires and fights break out, too.
  const physical = incidents.find((kind) => physicalIncidents.has(kind) && kind !== "escape" && keys.has(kind));
  const shared = physical ?? firstOf(keys);
  // Two leads that tell two incidents are of two matters.
  const own = a.size > 0 && b.size > 0 ? null : (firstOf(new Set([...a, ...b])) ?? "");
  return { keys, first: shared ?? own };
}

/** An incident before any other matter; else the first by the letters, which is the same for A and B swapped. */
function firstOf(keys: ReadonlySet<string>): string | undefined {
  return incidents.find((kind) => keys.has(kind)) ?? [...keys].sort()[0];
}

/** Both name the same: two fires in two towns are two stories. */
function shareName({ entities }: Story): boolean {
  return entities.some(({ mentions }) =>
    [mentions.a, mentions.b].every((own) => own.some(({ form }) => form === "name")),
  );
}

/** Closeness from which two sentences tell the same. */
const sameTelling = 1;

/** Sentences that may open a report: its headline and the first two of the body. */
const leadLength = 1 + leadSentences;

/** Two leads that tell the same, though nothing is named. */
function haveCloseLeads({ pairs }: Story): boolean {
  return pairs.some(({ a, b, closeness }) => closeness >= sameTelling && a.index < leadLength && b.index < leadLength);
}

function leadKeys({ sentences, tokens }: Reading): Set<string> {
  const headline = flatMap(sentences, ({ class: kind }, at) => (kind === "headline" ? [at] : []));
  const body = flatMap(sentences, ({ class: kind }, at) => (kind === "body" ? [at] : []));
  const keys = new Set<string>();
  for (const at of [...headline, ...body.slice(0, leadSentences)]) {
    const own = tokens[at] ?? [];
    for (const { word } of incidentsAt(own)) keys.add(effectKey(word));
    for (const { lemma, tag } of own)
      if (((tag === "VERB" || tag === "NOUN") && isEffect(lemma)) || lemma === "dead")
        keys.add(effectKey(lemma === "dead" ? "die" : lemma));
  }
  return keys;
}

function isEffect(lemma: string): boolean {
  return nounEffects.has(lemma) || mishaps.has(lemma) || sanctions.has(lemma) || decisions.has(lemma);
}
