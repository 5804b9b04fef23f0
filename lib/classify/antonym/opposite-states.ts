/** Opposite states of things that are the same in both reports, wherever they are told. */
import { opinions, questionsThatMove } from "../../lexicon/opposites.ts";
import type { Side } from "../../model.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { sameCompany } from "../sameness.ts";
import type { State } from "./states/state.ts";
import { statesIn } from "./states/states.ts";
import { keysOfState } from "./states/things.ts";
import { recurring, vouching } from "./states/vouching.ts";
import { areOthers, areParts } from "./other-things.ts";
import { nameOfThing } from "./thing-names.ts";
import { inBoth, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";
import { remembered } from "../../text/remembered.ts";

/** Most pairs of states of one thing that are compared: more than that are told only of the story's whole theme. */
const mostPairs = 400;

/**
 * What opposite states have to say. Of what two speakers judge differently ("relief is slow", "relief is going smoothly") it
 * is a clash of `opinion`; of what is so or not, of `fact`.
 */
export function oppositeStates(story: Story, kind: "fact" | "opinion"): Judgement[] {
  const states = statesByThing(story);
  const vouch = vouching(story);
  const compared = new Map<State, Set<State>>();
  const isNew = (a: State, b: State): boolean => {
    const before = compared.get(a) ?? new Set<State>();
    compared.set(a, before);
    if (before.has(b)) return false;
    before.add(b);
    return true;
  };
  return [...states.a].flatMap(([key, own]) => {
    const others = states.b.get(key) ?? [];
    if (own.length * others.length > mostPairs) return [];
    // "Oil fell on Monday but rose on Tuesday": a report that tells both knows of two times.
    if (recurring.has(own[0]?.answer.question ?? "") && (isWavering(own) || isWavering(others))) return [];
    const found = flatMap(own, (a) =>
      flatMap(others, (b) => {
        const wanted = (isOpinion(story, a, b) ? "opinion" : "fact") === kind;
        return wanted && isNew(a, b) ? judgeStates(story, a, b, vouch(a, b) ?? another(story, a, b)) : [];
      }),
    );
    // That the story has moved on is told once: "searching for the gunman", "still looking for him".
    return own[0]?.answer.kind === "stages" ? found.slice(0, 1) : found;
  });
}

/** "Gold prices" and "oil prices" are two things, and two parts of one may fare differently. */
function another(story: Story, a: State, b: State): string | null {
  return areOthers(story, a, b) || areParts(story, a, b) ? "each of another" : null;
}

function isWavering(states: readonly State[]): boolean {
  const bySentence = groupBy(states, ({ sentence }) => String(sentence));
  return [...bySentence.values()].some((told) => new Set(told.map(({ answer }) => answer.pole)).size > 1);
}

/** Whether two speakers judge: each state is a matter of opinion, and each report has it from someone, not the same. */
function isOpinion({ speakers }: Story, a: State, b: State): boolean {
  const said = { a: speakers.a[a.sentence] ?? null, b: speakers.b[b.sentence] ?? null };
  return opinions.has(a.answer.question) && said.a !== null && said.b !== null && said.a !== said.b;
}

/** The states of both reports: they are laid out once for facts and opinions. */
const statesByThing = remembered((story: Story) => ({ a: byThing(story, "a"), b: byThing(story, "b") }));

/** States by thing and question: what can be compared stands under one key. */
function byThing(story: Story, side: Side): Map<string, State[]> {
  const keyed = statesIn(story, side).flatMap((state) =>
    keysOfState(story, side, state).map((thing) => ({ key: `${thing} ${state.answer.question}`, state })),
  );
  return new Map([...groupBy(keyed, ({ key }) => key)].map(([key, all]) => [key, all.map(({ state }) => state)]));
}

/** Two states of one thing: a conflict when they are opposite, neither leaves room for the other, and nothing is `unshown`. */
export function judgeStates(story: Story, a: State, b: State, unshown: string | null): Judgement[] {
  if (a.answer.pole === b.answer.pole) return [];
  const things = { a: { phrase: a.thing, sentence: a.sentence }, b: { phrase: b.thing, sentence: b.sentence } };
  if (!sameCompany(story, things.a, things.b) && !isUnnamedSuspect(story, a, b)) return [];
  const room = a.extent === "some" || b.extent === "some";
  const told = inBoth(story, a.words, b.words);
  const reason = room
    ? `One part of ${nameOfThing(story, "a", things.a)} in one state, another in the other: ${told}.`
    : `Opposite states of ${nameOfThing(story, "a", things.a)}: ${told}${unshown === null ? "" : `; ${unshown}`}.`;
  return [
    {
      relation: unshown !== null ? "open" : room ? "compatible" : "conflict",
      confidence: "medium",
      sentences: { a: a.sentence, b: b.sentence },
      evidence: { a: a.words, b: b.words },
      reason,
      developing: hasMoved(story, a),
    },
  ];
}

/** "The gunman is at large" and "Olsen was arrested": the one report does not know his name yet. */
function isUnnamedSuspect(story: Story, a: State, b: State): boolean {
  if (a.answer.question !== "caught") return false;
  const isNamed = (side: Side, { thing }: State): boolean => {
    const shared = story.sharedEntity(side, thing.entity);
    return shared !== null && /^\p{Lu}/u.test(story.entities[shared]?.name ?? "");
  };
  return !isNamed("a", a) || !isNamed("b", b);
}

/** Whether time explains it: a stage and the next, or a state that changes, told on two days. */
function hasMoved({ readings }: Story, { answer }: State): boolean {
  if (answer.kind === "stages") return true;
  const { a, b } = readings;
  return a.date !== null && b.date !== null && a.date !== b.date && questionsThatMove.has(answer.question);
}
