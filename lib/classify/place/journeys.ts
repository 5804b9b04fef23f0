/** Whence and whither. a: "The ferry, bound for Oru, sank" b: "had been on its way to Karo"; a: "from Tarn to Oru" b: "the Karo-Oru train" */
import { areTwoPlaces, placeNamed } from "../../lexicon/places.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Side, Sides, Token } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { cover } from "../../text/span.ts";
import { closenessIn } from "../closeness.ts";
import { conflictOf, type Words } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type SentenceReading, type Story } from "../story.ts";
import { onlyOf, toldOtherwise } from "../told-otherwise.ts";

type End = "from" | "to";

interface Stop extends Words {
  readonly end: End;
  readonly name: string;
}

/** Where each report has one journey's end, and neither names the other's; or both have one journey, each the other way. */
export function judgeJourneys(story: Story): Judgement[] {
  const told = { a: stopsOf(story, "a"), b: stopsOf(story, "b") };
  return [...otherEnds(story, told), ...otherWay(story, told)];
}

/** Stops of each report by the end of the journey that they are. */
type Stops = Sides<ReadonlyMap<string, readonly Stop[]>>;

function otherEnds(story: Story, told: Stops): Judgement[] {
  return toldOtherwise(told, nameOfStop).flatMap(({ key: end, a, b }): Judgement[] => {
    if (!areTwoPlaces(a.name, b.name)) return [];
    if (names(story, "b", a.name) || names(story, "a", b.name) || !areOfOneThing(story, a, b)) return [];
    const what = end === "to" ? "Where it was going" : "Where it came from";
    return [conflictOf(a, b, "medium", `${what}: ${inBoth(story, a.span, b.span)}.`)];
  });
}

/** a: "sailing from Genoa to Tunis" b: "on its way from Tunis to Genoa" */
function otherWay(story: Story, told: Stops): Judgement[] {
  const [a, b] = [wayOf(told.a), wayOf(told.b)];
  if (a === null || b === null || a.from.name !== b.to.name || a.to.name !== b.from.name) return [];
  if (!areOfOneThing(story, a.from, b.from) || tellsReturn(story, "a", a) || tellsReturn(story, "b", b)) return [];
  const at = { a: wholeOf(a), b: wholeOf(b) };
  return [conflictOf(at.a, at.b, "medium", `Which way it was going: ${inBoth(story, at.a.span, at.b.span)}.`)];
}

const nameOfStop = ({ name }: Stop): string => name;

interface Way {
  readonly from: Stop;
  readonly to: Stop;
}

/** The one journey of a report of which a sentence tells both ends; `null` where it tells others, or none. */
function wayOf(stops: Stops["a"]): Way | null {
  const [starts, ends] = [stops.get("from") ?? [], stops.get("to") ?? []];
  if ([starts, ends].some((all) => onlyOf(all, nameOfStop) === null)) return null;
  const from = starts.find(({ sentence }) => ends.some((one) => one.sentence === sentence));
  const to = ends.find(({ sentence }) => sentence === from?.sentence);
  return from === undefined || to === undefined ? null : { from, to };
}

function wholeOf({ from, to }: Way): Words {
  const [first, last] = from.span.start < to.span.start ? [from, to] : [to, from];
  return { sentence: from.sentence, span: cover(first.span, last.span) };
}

function tellsReturn({ sentences }: Story, side: Side, { from }: Way): boolean {
  return sentences[side][from.sentence]?.tokens.some(({ norm }) => returning.has(norm)) === true;
}

const returning = wordSet("back home outward return returned returning");

/** Sentences at the head of a report that tell what it is about. */
const lead = 3;

/** Closeness from which two journeys are held for one; of the leads of both reports less will do. */
const sameJourney = 0.5;

function areOfOneThing(story: Story, a: Words, b: Words): boolean {
  return (a.sentence < lead && b.sentence < lead) || closenessIn(story)(a.sentence, b.sentence) >= sameJourney;
}

function names(story: Story, side: Side, name: string): boolean {
  const [first = ""] = name.split(" ");
  const place = placeNamed(name);
  return story.sentences[side].some(({ tokens }) =>
    tokens.some(({ norm }) => norm === first || (place !== null && placeNamed(norm)?.name === place.name)),
  );
}

function stopsOf(story: Story, side: Side): Map<string, Stop[]> {
  return groupBy(flatMap(story.sentences[side], stopsIn), ({ end }) => end);
}

/** Words that a destination follows: "bound for", "heading to". */
const leadingTo = wordSet("bound destined headed heading route way");

/** Motions and what moves, with both ends behind: "travelling from Tarn to Oru", "a flight to Oru from Tarn". */
const moving = wordSet("crossing flight fly journey sail travel voyage");

/** What goes between two towns by their names: "the Tarn-Oru train". */
const services = wordSet("bus coach express ferry flight line route service train");

/** Words between a motion and its end at most: "a flight with 90 people on board from Tarn". */
const reach = 7;

function stopsIn({ tokens, index }: SentenceReading): Stop[] {
  return flatMap(tokens, (token, at): Stop[] => {
    const stop = (end: End, name: Name | null): Stop[] =>
      name === null ? [] : [{ end, name: name.name, sentence: index, span: name.span }];
    const next = tokens[at + 1]?.norm;
    // "on its way to Tunis from Genoa", "the train from Oslo to Bergen".
    const isService = services.has(token.lemma);
    const isWay = token.norm === "way" && (next === "from" || next === "to");
    const leads = isWay || moving.has(token.lemma) || (isService && next === "from");
    if (leads || isService)
      return [...(isService ? ofService(tokens, at) : []), ...(leads ? endsBehind(tokens, at) : [])].flatMap(
        ({ end, name }) => stop(end, name),
      );
    if (leadingTo.has(token.norm) && (next === "for" || next === "to" || next === "towards"))
      return stop("to", nameFrom(tokens, at + 2));
    // "the Oru-bound ferry".
    if (token.norm === "bound" && tokens[at - 1]?.norm === "-") return stop("to", nameBefore(tokens, at - 2));
    return [];
  });
}

/** Whence and whither behind a motion, in either order; nothing where more is told. */
function endsBehind(tokens: readonly Token[], at: number): Ends {
  const found: { end: End; name: Name }[] = [];
  for (let i = at + 1; i <= Math.min(tokens.length - 1, at + reach); i += 1) {
    const end = tokens[i]?.norm;
    if (end !== "from" && end !== "to") continue;
    const name = nameFrom(tokens, i + 1);
    if (name !== null) found.push({ end, name });
  }
  return found.length > 2 ? [] : found;
}

type Ends = readonly { readonly end: End; readonly name: Name | null }[];

interface Name extends Pick<Words, "span"> {
  readonly name: string;
}

/** "the Tarn-Oru train", "the Tarn to Oru train": whence and whither by their order. */
function ofService(tokens: readonly Token[], at: number): Ends {
  const [from, between, to] = tokens.slice(Math.max(0, at - 3), at);
  if ((between?.norm !== "-" && between?.norm !== "to") || from?.tag !== "PROPN" || to?.tag !== "PROPN") return [];
  return [
    { end: "from", name: { name: from.norm, span: from.span } },
    { end: "to", name: { name: to.norm, span: to.span } },
  ];
}

function nameFrom(tokens: readonly Token[], at: number): Name | null {
  const from = tokens[at]?.norm === "the" ? at + 1 : at;
  let end = from;
  while (tokens[end]?.tag === "PROPN") end += 1;
  const [first, last] = [tokens[from], tokens[end - 1]];
  if (end === from || first === undefined || last === undefined || tokens[end]?.norm === "'s") return null;
  return { name: wordsOfName(tokens.slice(from, end)), span: cover(first.span, last.span) };
}

function nameBefore(tokens: readonly Token[], last: number): Name | null {
  let first = last;
  while (tokens[first - 1]?.tag === "PROPN") first -= 1;
  const [start, end] = [tokens[first], tokens[last]];
  if (start?.tag !== "PROPN" || end === undefined) return null;
  return { name: wordsOfName(tokens.slice(first, last + 1)), span: cover(start.span, end.span) };
}

function wordsOfName(tokens: readonly Token[]): string {
  return tokens.map(({ norm }) => norm).join(" ");
}
