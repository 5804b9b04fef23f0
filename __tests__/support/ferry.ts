/** Two invented reports of a ferry accident, with one of each thing that a comparison holds. */
import type { Comparison } from "../../lib/model.ts";
import { comparisonOf } from "./comparison.ts";

export function ferry(): Comparison {
  return comparisonOf({
    names: { a: "morning.txt", b: "evening.txt" },
    a: [
      "Ferry sinks off Lorne",
      "At least 24 people died when the ferry Alma sank off Lorne on Tuesday, the coastguard said.",
      "The harbour master, Ada Quill, refused to comment.",
      "Both islands backed the owner's plea for more time.",
      "The Alma was built in 1974.",
      "Rescue boats came from three towns.",
    ],
    b: [
      "By our correspondent",
      "At least 26 people died when the ferry Alma sank off Lorne on Tuesday night, the coastguard said.",
      "Quill told this paper that the boat had been overloaded.",
      "The islands took no side between the owner and the ministry.",
      "Rescue boats came from three towns.",
    ],
    excluded: { a: [], b: [0] },
    findings: [
      {
        kind: "contradiction",
        type: "number",
        a: [1, "At least 24 people"],
        b: [1, "At least 26 people"],
        reason: "A counts 24 dead, B 26.",
        developing: true,
        speakers: { a: "the coastguard", b: "the coastguard" },
      },
      {
        kind: "contradiction",
        type: "stance",
        a: [3, "backed the owner's plea"],
        b: [3, "took no side"],
        reason: "In A the islands back the owner; in B they take no side.",
        confidence: "medium",
      },
      { kind: "addition", side: "a", at: [4], reason: "B says nothing of it." },
      { kind: "addition", side: "b", at: [2, "overloaded"], reason: "A says nothing of it.", speaker: "Ada Quill" },
      {
        kind: "agreement",
        type: "time",
        a: [1, "on Tuesday"],
        b: [1, "on Tuesday night"],
        reason: "Tuesday holds Tuesday night.",
        relation: "compatible",
        oneSource: true,
        speakers: { a: "the coastguard", b: "the coastguard" },
      },
      { kind: "agreement", type: "verbatim", a: [5], b: [4], reason: "The same words." },
    ],
    entities: [
      {
        name: "Ada Quill",
        kind: "person",
        aliases: ["Quill", "the harbour master"],
        a: [[2, "Ada Quill"]],
        b: [[2, "Quill"]],
      },
      {
        name: "Alma",
        a: [
          [1, "Alma"],
          [4, "The Alma"],
        ],
        b: [[1, "Alma"]],
      },
      {
        name: "Lorne",
        kind: "place",
        a: [
          [0, "Lorne"],
          [1, "Lorne"],
        ],
        b: [[1, "Lorne"]],
      },
      { name: "both islands", kind: "group", members: [2], a: [[3, "Both islands"]], b: [[3, "The islands"]] },
    ],
    stances: [
      { side: "a", at: [3, "backed"], holder: "both islands", holderEntity: 3, target: "the owner's plea" },
      {
        side: "b",
        at: [3, "took no side"],
        holder: "both islands",
        holderEntity: 3,
        attitude: "neutral",
        speaker: "Quill",
      },
    ],
    speakers: { a: [null, "the coastguard"] },
  });
}
