/** On which floor. a: "a store on the ground floor" b: "the fire broke out on the top floor" */
import type { Token } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { conflictOf, type Words } from "../conflict.ts";
import { pairsWithLead } from "../lead-pair.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type SentenceReading, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Closeness from which two floors are held to be of one thing that happened. */
const sameEvent = 0.5;

interface Floor extends Words {
  readonly level: string;
}

/** The one floor of each sentence, where neither report tells of the other's: a fire spreads, and both may be told. */
export function judgeFloors(story: Story): Judgement[] {
  const all = { a: story.sentences.a.map(floorsIn), b: story.sentences.b.map(floorsIn) };
  if (all.a.every(({ length }) => length === 0) || all.b.every(({ length }) => length === 0)) return [];
  const told = { a: levels(all.a), b: levels(all.b) };
  return flatMap(pairsWithLead(story), (pair): Judgement[] => {
    if (pair.closeness < sameEvent) return [];
    const [inA, inB] = [all.a[pair.a.index] ?? [], all.b[pair.b.index] ?? []];
    const [a, b] = [inA[0], inB[0]];
    if (a === undefined || b === undefined || inA.length > 1 || inB.length > 1) return [];
    if (!exclude(a.level, b.level) || told.b.has(a.level) || told.a.has(b.level)) return [];
    return [conflictOf(a, b, "medium", `On which floor: ${inBoth(story, a.span, b.span)}.`)];
  });
}

function levels(all: readonly (readonly Floor[])[]): Set<string> {
  return new Set(flatMap(all, (floors) => floors.map(({ level }) => level)));
}

const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const ends = new Set(["basement", "ground", "top"]);

/** The top floor may be the fifth, and the first is in some countries that on the ground. */
function exclude(a: string, b: string): boolean {
  if (a === b) return false;
  const [x, y] = [a, b].sort();
  if (x === undefined || y === undefined) return false;
  if (a === "top" || b === "top") return ["basement", "ground", "1"].some((low) => low === x || low === y);
  return !(x === "1" && y === "ground");
}

const floorNouns = new Set(["floor", "storey", "story"]);

function floorsIn({ tokens, index }: SentenceReading): Floor[] {
  return flatMap(tokens, (token, i): Floor[] => {
    if (token.tag !== "NOUN") return [];
    if ((token.lemma === "basement" || token.lemma === "cellar") && isPlaced(tokens, i))
      return [{ level: "basement", sentence: index, span: token.span }];
    // "a fourth-floor window" is read as three tokens.
    const before = tokens[i - 1]?.norm === "-" ? tokens[i - 2] : tokens[i - 1];
    const level = levelOf(before?.norm ?? "");
    // "Residents of the ninth floor" may be told of a fire on the fourth.
    const owned = tokens.slice(Math.max(0, i - 4), i).some(({ norm }) => norm === "of");
    if (owned || before === undefined || level === null || !floorNouns.has(token.lemma)) return [];
    return [{ level, sentence: index, span: cover(before.span, token.span) }];
  });
}

/** "in the basement", not "the basement was flooded". */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ tag }) => tag === "ADP");
}

function levelOf(norm: string): string | null {
  if (ends.has(norm)) return norm;
  const ordinal = ordinals.indexOf(norm);
  if (ordinal >= 0) return String(ordinal + 1);
  return /^(\d{1,3})(?:st|nd|rd|th)$/.exec(norm)?.[1] ?? null;
}
