/**
 * Two causes of one thing.
 * a: "Holm quit over money." b: "Holm quit because he had no time." -> cause
 */
import type { Confidence, Side, Sides } from "../../model.ts";
import { effectKey, theIncident, type Cause } from "../cause/cause.ts";
import { causesOf } from "../cause/causes.ts";
import { alike, areOfTwoKinds, hazardsIn, hazardsOf, tellingOf } from "../cause/likeness.ts";
import { mainIncidents, type MainIncidents } from "../cause/main-incidents.ts";
import { isOneEvent, isSameEffect } from "../cause/one-effect.ts";
import { twoDeaths } from "../cause/two-deaths.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement, Rule } from "../rule.ts";
import { inBoth, quoted, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";
import { closenessIn } from "../closeness.ts";

/** Most causes of one effect told by one report that are compared: beyond, the effect is the story's theme. */
const mostCauses = 8;

export const cause: Rule = {
  type: "cause",
  judge: (story) => {
    const main = mainIncidents(story);
    const all = { a: byEffect(story, "a", main), b: byEffect(story, "b", main) };
    const closeness = closenessIn(story);
    const hazards = { a: hazardsIn(story.readings.a), b: hazardsIn(story.readings.b) };
    const causes = [...all.a].flatMap(([key, first]) => {
      const second = all.b.get(key) ?? [];
      if (second.length === 0 || first.length > mostCauses || second.length > mostCauses) return [];
      const isOnly = isOneEvent(story, "a", first) && isOneEvent(story, "b", second);
      const told: Told = { causes: { a: first, b: second }, hazards, main };
      return flatMap(first, (a) =>
        flatMap(second, (b) => {
          const setting = { isOnly, areClose: closeness(a.sentence, b.sentence) > 0, main };
          return isSameEffect(story, a, b, setting) ? judge(story, a, b, told) : [];
        }),
      );
    });
    const judged = new Set(causes.map(placeOf));
    return [...causes, ...twoDeaths(story).filter((death) => !judged.has(placeOf(death)))];
  },
};

function placeOf({ sentences: { a, b } }: Judgement): string {
  return `${String(a)} ${String(b)}`;
}

/** Causes by what they are of; what is told of the story as a whole counts as told of its main incident. */
function byEffect(story: Story, side: Side, { first }: MainIncidents): Map<string, Cause[]> {
  return groupBy(causesOf(story.readings[side]), ({ effect }) =>
    effect.lemma === theIncident ? first : effectKey(effect.lemma),
  );
}

/** What else the reports tell of causes. */
interface Told {
  readonly causes: Sides<readonly Cause[]>;
  /** Kinds of hazard that each report names anywhere. */
  readonly hazards: Sides<ReadonlySet<string>>;
  readonly main: MainIncidents;
}

function judge(story: Story, a: Cause, b: Cause, all: Told): Judgement[] {
  const told = {
    sentences: { a: a.sentence, b: b.sentence },
    evidence: { a: a.span, b: b.span },
    developing: false,
  };
  const unknown = a.tie === "unknown" ? "A" : "B";
  if (a.tie === "unknown" || b.tie === "unknown") {
    if (a.tie === b.tie) return [];
    const words = { a: quoted(story, "a", a.span), b: quoted(story, "b", b.span) };
    const reason =
      unknown === "A"
        ? `A says that the reason is not known or told, ${words.a}; B tells it: ${words.b}.`
        : `B says that the reason is not known or told, ${words.b}; A tells it: ${words.a}.`;
    return [{ ...told, relation: "conflict", confidence: "medium", reason, developing: true }];
  }
  const words = inBoth(story, a.span, b.span);
  const isHeld = (one: Cause, others: readonly Cause[]): boolean => others.some((other) => alike(story, one, other));
  if (isHeld(a, all.causes.b) || isHeld(b, all.causes.a)) {
    return alike(story, a, b)
      ? [{ ...told, relation: "same", confidence: "medium", reason: `One cause: ${words}.` }]
      : [];
  }
  if (tellingOf(a).length === 0 || tellingOf(b).length === 0) return [];
  // "drowned when the ferry sank", "drowned because it was overloaded": one chain of causes.
  if (isLink(a, all.main) || isLink(b, all.main)) return [];
  // Kinds of hazard that the other report names, too, may be its cause as well.
  const areKnown = hazardsOf(a.words).size > 0 && hazardsOf(b.words).size > 0;
  const isSettled = !areKnown && a.tie === "reason" && b.tie === "reason" && !(a.hedged && b.hedged);
  const confidence: Confidence = isSettled || areOfTwoKinds(a, b, all.hazards) ? "medium" : "low";
  return [{ ...told, relation: "conflict", confidence, reason: `One thing, two causes: ${words}.` }];
}

/** Whether a cause is itself what both leads are about, so that it has causes of its own. */
function isLink({ effect, words }: Cause, { first, keys }: MainIncidents): boolean {
  const own = effect.lemma === theIncident ? first : effectKey(effect.lemma);
  return words.some(({ lemma, tag }) => {
    const key = effectKey(lemma);
    return (tag === "NOUN" || tag === "VERB") && keys.has(key) && key !== own;
  });
}
