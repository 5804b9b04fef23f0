/**
 * Opposite states, outcomes or acts of the same thing or person.
 * a: "The talks are over." b: "The ongoing talks have reached a deadlock." -> antonym
 */
import type { Rule } from "../rule.ts";
import { attempts } from "../antonym/attempts.ts";
import { oppositeActs } from "../antonym/opposite-acts.ts";
import { oppositeOutcomes } from "../antonym/opposite-outcomes.ts";
import { honoursTaken } from "../antonym/honours.ts";
import { oppositeModifiers } from "../antonym/opposite-modifiers.ts";
import { oppositeNouns } from "../antonym/opposite-nouns.ts";
import { oppositeStates } from "../antonym/opposite-states.ts";
import { timesDone } from "../antonym/times-done.ts";
import { willingness } from "../antonym/willingness.ts";
import { winners } from "../antonym/winners.ts";

export const antonym: Rule = {
  type: "antonym",
  judge: (story) => {
    const states = [
      ...oppositeStates(story, "fact"),
      ...oppositeNouns(story),
      ...oppositeModifiers(story),
      ...honoursTaken(story),
      ...oppositeActs(story),
      ...willingness(story),
      ...attempts(story),
    ];
    const told = new Set(states.map(({ sentences: { a, b } }) => `${String(a)} ${String(b)}`));
    // What a clause tells is read with more care than what a phrase does.
    const others = [...winners(story), ...timesDone(story), ...oppositeOutcomes(story)].filter(
      ({ sentences: { a, b } }) => !told.has(`${String(a)} ${String(b)}`),
    );
    return [...states, ...others];
  },
};
