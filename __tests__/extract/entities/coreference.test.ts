import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { read } from "../../../lib/extract/read.ts";
import { textReport } from "../../../lib/input/text.ts";
import type { Entity } from "../../../lib/model.ts";

const marks = { name: "", description: "°", pronoun: "*" };
const entitiesIn = (text: string): readonly Entity[] => read(textReport(text, "a.txt", "a.txt")).entities;

/** The words that a report uses for an entity: `Kenya, its*, the delegation°`; `undefined` when it has none of that name. */
function said(text: string, name: string): string | undefined {
  return entitiesIn(text)
    .find((entity) => entity.name === name)
    ?.mentions.map(({ span, form }) => text.slice(span.start, span.end) + marks[form])
    .join(", ");
}

describe("a country and those who act for it", () => {
  test.each<readonly [string, string, string, string]>([
    [
      "two names of one country",
      "Burma closed its border. Officials in Myanmar slept.",
      "Myanmar",
      "Burma, its*, Myanmar",
    ],
    [
      "a delegation, later they",
      "Uganda met Kenya. The Ugandan delegation came late. They refused to sign.",
      "Uganda",
      "Uganda, The Ugandan delegation°, Ugandan, They*",
    ],
    [
      "negotiators and a capital that denies",
      "Kenya met Uganda. Ugandan negotiators left. Kampala denied it.",
      "Uganda",
      "Uganda, Ugandan negotiators°, Ugandan, Kampala",
    ],
    ["a capital as venue stays a place", "Kenya met Uganda in Kampala. The talks failed.", "Uganda", "Uganda"],
    ["a dateline", "KAMPALA, March 3 (Tarn News) - Uganda sold grain.", "Uganda", "Uganda"],
    ["two capitals that agree", "Lima and La Paz agreed on a truce.", "Bolivia", "La Paz"],
    [
      "a seat of government",
      "The White House denied it. Later Washington agreed.",
      "United States",
      "White House, Washington",
    ],
    ["a seat of government as a place", "Crowds sang outside the White House.", "White House", "White House"],
    ["what stands behind of", "A spokesman of the Kremlin left.", "Russia", "Kremlin"],
    [
      "a movement that governs",
      "Talks with the Taliban failed, and Afghanistan left.",
      "Afghanistan",
      "Taliban, Afghanistan",
    ],
    ["the North", "North Korea met South Korea. The North left.", "North Korea", "North Korea, North"],
    ["the north of another", "Peru met Chile. The North left.", "Chile", "Chile"],
    [
      "our of its minister",
      "“Our patience ends,” said Kenya's Defence Minister Joseph Otieno.",
      "Kenya",
      "Our*, Kenya",
    ],
    ["as we speak", "As we speak, Kenya's Defence Minister Joseph Otieno said, the talks are over.", "Kenya", "Kenya"],
    [
      "the government of whom it was said last",
      "Kenya's government said yes. Uganda's government said no. The government then slept.",
      "Uganda",
      "Uganda's government°, Uganda, The government°",
    ],
    [
      "the government of the only country",
      "Peru sold grain. Peru bought oil. The government slept.",
      "Peru",
      "Peru, Peru, The government°",
    ],
    [
      "not where two countries are told of",
      "Peru sold grain. Peru met Chile. Chile slept. The government fell.",
      "Peru",
      "Peru, Peru",
    ],
    ["the owner in a phrase", "Peru's harvest failed. The country's farmers wept.", "Peru", "Peru, The country°"],
  ])("%s", (_, text, name, expected) => {
    expect(said(text, name)).toBe(expected);
  });

  test("both countries and both sides by what stands round them", () => {
    const text =
      "Talks between Kenya and Uganda, mediated by Norway and Qatar, failed. Both sides blamed the other. " +
      "Kenya thanked Norway and Qatar, for both countries had helped.";
    const named = entitiesIn(text);
    const members = (name: string): string[] | undefined =>
      named.find((entity) => entity.name === name)?.members.map((at) => named[at]?.name ?? "");
    expect(members("Both sides")).toEqual(["Kenya", "Uganda"]);
    expect(members("both countries")).toEqual(["Norway", "Qatar"]);
    // Kenya is not one of two who back Kenya.
    const backed =
      "Talks between Kenya and Uganda failed. Kenya thanked Norway and Qatar for their mediation. " +
      "The two countries had backed Kenya's stance.";
    const told = entitiesIn(backed);
    const group = told.find(({ aliases, name }) => [name, ...aliases].includes("The two countries"));
    expect(group?.members.map((at) => told[at]?.name)).toEqual(["Norway", "Qatar"]);
  });
});

describe("people by what they are", () => {
  test.each<readonly [string, string, string, string]>([
    [
      "the minister named with the title, and he",
      "Kenya's Defence Minister Joseph Otieno spoke. The Defense Minister was tired. He left.",
      "Joseph Otieno",
      "Joseph Otieno, The Defense Minister°, He*",
    ],
    [
      "a spokesman without a name",
      "A police spokesman left. The spokesman was tired. He slept.",
      "A police spokesman",
      "A police spokesman°, The spokesman°, He*",
    ],
    [
      "what a copula says",
      "Elena Brandt is the mayor of Tarn. The mayor left.",
      "Elena Brandt",
      "Elena Brandt, the mayor°, The mayor°",
    ],
    [
      "what a copula says of another",
      "The town of Elena Brandt has a mayor. The mayor left.",
      "Elena Brandt",
      "Elena Brandt",
    ],
    [
      "a description before the name",
      "A painter from Oslo, Ana Rojas, won. The painter wept.",
      "Ana Rojas",
      "A painter°, Ana Rojas, The painter°",
    ],
    [
      "a list is no description",
      "We met a painter and, Ana Rojas being ill, left. The painter wept.",
      "Ana Rojas",
      "Ana Rojas",
    ],
    ["a president only thought of", "Nobody wants a President Rojas. The president slept.", "Rojas", "Rojas"],
    ["an owner", "The mayor's house burned. The mayor wept.", "The mayor", "The mayor°, The mayor°"],
  ])("%s", (_, text, name, expected) => {
    expect(said(text, name)).toBe(expected);
  });
});

describe("we", () => {
  test.each<readonly [string, string, string, string]>([
    [
      "a spokeswoman's is her body's",
      "“We lost,” said Port Authority spokeswoman Ruth Vane.",
      "Port Authority",
      "We*, Port Authority",
    ],
    ["a chief's is his body's", "“We lost,” said Grain Board chief Luis Paz.", "Grain Board", "We*, Grain Board"],
    [
      "a spokeswoman for",
      "Voters met Ruth Vane, a spokeswoman for the Grain Board. “We lost,” Vane said.",
      "Grain Board",
      "Grain Board, We*",
    ],
    ["a company's is its own", "“We lost,” Zerqa Ltd said.", "Zerqa Ltd", "We*, Zerqa Ltd"],
    ["anybody else's is a group's", "“We lost,” said Ruth Vane. “We wept.”", "Ruth Vane and others", "We*, We*"],
    [
      "a speaker's without a name goes by his words",
      "“We stay,” the night\n guard said. “We wait.”",
      "the night guard and others",
      "We*, We*",
    ],
    ["nobody's", "We lost. Ruth Vane wept.", "Ruth Vane", "Ruth Vane"],
  ])("%s", (_, text, name, expected) => {
    expect(said(text, name)).toBe(expected);
  });
});

describe("they, it, he", () => {
  test.each<readonly [string, string, string, string]>([
    ["it in what it says", "Norway told Kenya it would pay.", "Norway", "Norway, it*"],
    ["it that speaks is no thing", "Norway lost a trade deal. It said so.", "Norway", "Norway, It*"],
    ["they that speak are no things", "Voters saw the tents. They said no.", "Voters", "Voters°, They*"],
    ["them are people first", "Voters cheered as tents fell. Police met them.", "Voters", "Voters°, them*"],
    ["a people's adjective is nobody", "An Italian song won. It was long.", "Italy", "Italian"],
    ["it is clear that", "Peru lost. It is clear that rain fell.", "Peru", "Peru"],
    ["an object is not its subject", "Ana Rojas met Ruth Vane. Vane told her all.", "Ana Rojas", "Ana Rojas, her*"],
  ])("%s", (_, text, name, expected) => {
    const found = entitiesIn(text).some((entity) => entity.name === name) ? said(text, name) : "";
    expect(found).toBe(expected);
  });
});

test("any words give phrases that hold their mention, inside the text, of entities with a name", () => {
  const words = fc.constantFrom(
    ..."Rojas said , “ ” it they we A.".split(" "),
    ..."Peru's|The Taliban|a painter|is the mayor|the company|who|that|43|(|)|May|\n\n|\ud800|the government|of|and|.".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join(" ");
      for (const { name, mentions } of entitiesIn(text)) {
        expect(name).not.toBe("");
        for (const { span, phrase } of mentions) {
          expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
          if (phrase !== null) expect(phrase.start <= span.start && span.end <= phrase.end).toBe(true);
        }
      }
    }),
  );
});

describe("owners, voices and months", () => {
  test("nothing owns what it is of, if no other fits", () => {
    expect(entitiesIn("A trial of its pump failed.")).toEqual([]);
  });

  test.each<readonly [string, string, string, string]>([
    [
      "nothing owns what it is of",
      "In Tarn, Zerqa has stopped a trial of its pump. Then Zerqa shares fell.",
      "Zerqa",
      "Zerqa, its*, Zerqa",
    ],
    [
      "we of a firm's spokesman",
      "“We stopped the pump,” Zerqa spokesman Paul Stone said. Shares in Zerqa fell.",
      "Zerqa",
      "We*, Zerqa, Zerqa",
    ],
    [
      "the spokesman of another",
      "Paul Stone, a spokesman for Mayor Ada Lind, left. The spokesman for the Tarn Council, Luis Vine, slept.",
      "Paul Stone",
      "Paul Stone, a spokesman°",
    ],
    [
      "the spokesman of the same",
      "Paul Stone, a spokesman for the Tarn Council, left. The spokesman for the Tarn Council slept.",
      "Paul Stone",
      "Paul Stone, a spokesman°, The spokesman°",
    ],
    [
      "an adjective inside an apposition",
      "Ana Rojas, a deputy national commissioner, left. The commissioner slept.",
      "Ana Rojas",
      "Ana Rojas, national commissioner°, The commissioner°",
    ],
    ["we of a mayor's spokesman", "“We slept,” said Paul Stone, a spokesman for Ada Lind.", "Ada Lind", "Ada Lind"],
  ])("%s", (_, text, name, expected) => {
    expect(said(text, name)).toBe(expected);
  });

  test.each<readonly [string, string]>([
    ["The Sept. 14 vote failed.", ""],
    ["The Dec 3 vote failed.", ""],
    ["Crowds met Jan Smit here.", "person Jan Smit"],
    ["Crowds met in Fresno, Calif. on Tuesday.", "place Fresno, place Calif."],
  ])("%s", (text, expected) => {
    expect(
      entitiesIn(text)
        .filter(({ mentions }) => mentions.some(({ form }) => form === "name"))
        .map(({ kind, name }) => `${kind} ${name}`)
        .join(", "),
    ).toBe(expected);
  });
});
