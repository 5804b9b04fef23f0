import { growth } from "../../support/growth.ts";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { entitiesOf, entityLookup } from "../../../lib/extract/entities/entities.ts";
import { read } from "../../../lib/extract/read.ts";
import { textReport } from "../../../lib/input/text.ts";
import type { Entity, Reading } from "../../../lib/model.ts";
import { chunksOf } from "../../../lib/text/chunks.ts";
import { tokensOf } from "../../../lib/text/tokens.ts";

const reading = (text: string): Reading => read(textReport(text, "a.txt", "a.txt"));
const marks = { name: "", description: "°", pronoun: "*" };

/** Entities of a text as `kind Name: words, words°, words*`. */
function notes(text: string): string[] {
  return reading(text).entities.map((entity) => `${entity.kind} ${entity.name}: ${words(text, entity)}`);
}

function words(text: string, entity: Entity): string {
  return entity.mentions.map(({ span, form }) => text.slice(span.start, span.end) + marks[form]).join(", ");
}

function named(text: string, name: string): Entity | undefined {
  return reading(text).entities.find((entity) => entity.name === name);
}

/** The words that a report uses for an entity, or `undefined` when it has none of that name. */
function said(text: string, name: string): string | undefined {
  const entity = named(text, name);
  return entity === undefined ? undefined : words(text, entity);
}

/** A text taken for one sentence. */
function passageOfWords(text: string): Parameters<typeof entitiesOf>[0] {
  const sentence = { span: { start: 0, end: text.length }, class: "body", paragraph: 0 } as const;
  const tokens = tokensOf(text, sentence.span);
  return { text, sentences: [sentence], tokens: [tokens], chunks: [chunksOf(tokens)], pieces: [] };
}

describe("people", () => {
  test.each<readonly [string, string, string]>([
    ["a last name later", "Police freed Ana Rojas in Tarn. Rojas thanked them.", "Ana Rojas, Rojas"],
    ["a last name before", "Crowds cheered Rojas in Tarn. They know Ana Rojas well.", "Rojas, Ana Rojas"],
    ["a first name later", "Officers freed Ana Rojas. Friends say Ana is well.", "Ana Rojas, Ana"],
    ["a form of address", "Police freed Ana Rojas. The judge warned Ms. Rojas.", "Ana Rojas, Rojas"],
    [
      "a title as description",
      "Trade Minister Ana Rojas left. The trade minister was tired.",
      "Ana Rojas, The trade minister°",
    ],
    ["a short title", "Health Minister Ana Rojas left. The minister was tired.", "Ana Rojas, The minister°"],
    ["a role in small letters", "Voters met actress Ana Rojas. The actress smiled.", "Ana Rojas, The actress°"],
    ["an apposition", "Voters met Ana Rojas, a baker from Tarn, and a painter. The baker smiled.", "Ana Rojas"],
    [
      "an apposition of a person's role",
      "Voters met Ana Rojas, a young painter, in Tarn. The painter smiled.",
      "Ana Rojas, a young painter°, The painter°",
    ],
    [
      "an age before it",
      "Voters met Ana Rojas, 43, a painter. The painter smiled.",
      "Ana Rojas, a painter°, The painter°",
    ],
    ["she", "Ana Rojas left on Monday. She was tired.", "Ana Rojas, She*"],
    ["her, after a man", "Ana Rojas met Paul Stone. Stone thanked her.", "Ana Rojas, her*"],
    ["himself is not she", "Ana Rojas met Paul Stone. He left.", "Ana Rojas"],
    ["I in her words", "“I will go,” Ana Rojas said.", "I*, Ana Rojas"],
    ["I behind said", "“I will go,” said Ana Rojas.", "I*, Ana Rojas"],
    ["I in the sentence after", "“We lost,” Ana Rojas said. “I am sad.”", "Ana Rojas, I*"],
  ])("%s", (_, text, expected) => {
    expect(said(text, "Ana Rojas")).toBe(expected);
  });

  test("a title keeps the name apart and is an alias", () => {
    const text = "Bolivia's Defence Minister Lt Gen Julio Paz arrived. The Defense Minister spoke.";
    expect(notes(text)).toEqual(["place Bolivia: Bolivia", "person Julio Paz: Julio Paz, The Defense Minister°"]);
    expect(named(text, "Julio Paz")?.aliases).toEqual(["The Defense Minister", "the Defence Minister Lt Gen"]);
  });

  test("an organisation before a title is its own", () => {
    expect(notes("The crowd saw NASA Director General Ruth Vane leave.")).toEqual([
      "organisation NASA: NASA",
      "person Ruth Vane: Ruth Vane",
    ]);
  });

  test("another minister's title does not fit", () => {
    expect(said("Trade Minister Ana Rojas left. The health minister stayed.", "Ana Rojas")).toBe("Ana Rojas");
  });

  test("a shared last name goes to whom was named last, if the form of address fits", () => {
    const text = "Reporters met Ana Rojas and Luis Rojas. Then Mrs. Rojas left.";
    expect(said(text, "Ana Rojas")).toBe("Ana Rojas, Rojas");
    expect(said(text.replace("Mrs. ", ""), "Luis Rojas")).toBe("Luis Rojas, Rojas");
  });

  test("a middle initial and a short form of the first name make no other person", () => {
    expect(notes("We saw Elizabeth Moor here. Later Liz Moor left.")[0]).toBe(
      "person Elizabeth Moor: Elizabeth Moor, Liz Moor",
    );
    expect(notes("We saw Peter J. Moor here. Later Peter Moor left.")[0]).toBe(
      "person Peter J. Moor: Peter J. Moor, Peter Moor",
    );
  });

  test("a person is known by the pronoun when no list has the name", () => {
    expect(notes("Voters met Zerqa at the port. She waved.")).toContain("person Zerqa: Zerqa, She*");
  });

  test("it and they are no person", () => {
    expect(said("Ana Rojas left. It rained and they slept.", "Ana Rojas")).toBe("Ana Rojas");
  });

  test("Secretary of State", () => {
    expect(notes("Crowds met Secretary of State Ruth Vane in Oslo.")).toContain("person Ruth Vane: Ruth Vane");
  });
});

describe("capitals prove a name only where they tell", () => {
  test.each<readonly [string, string, readonly string[]]>([
    ["the first word", "Bridges fell. Traders wept.", []],
    ["a first word seen elsewhere", "Zerqa fell. The army took Zerqa.", ["other Zerqa: Zerqa, Zerqa"]],
    ["a first word that is written small elsewhere", "Bridges fell. The bridges of Peru fell.", ["place Peru: Peru"]],
    ["after a quotation mark", "He said: “Bridges fell.”", []],
    ["a title line", "Bridges Fall In Peru After Heavy Rains\n\nIt rained.", ["place Peru: Peru"]],
    [
      "a title line with a name of the story",
      "Zerqa Wins Again After Long Count\n\nThe crowd cheered Zerqa.",
      ["other Zerqa: Zerqa, Zerqa"],
    ],
    ["a line of capitals", "POLICE HUNT KILLER OF JOHN MOOR\n\nIt rained.", ["person JOHN MOOR: JOHN MOOR"]],
    ["days and months", "They met on Friday in March.", []],
    ["a month in a name", "They met Theresa May here.", ["person Theresa May: Theresa May"]],
    ["a month that speaks", "They met Theresa May. May said no in May.", ["person Theresa May: Theresa May, May"]],
    ["a common first word with an age", "Moor, 33, slept.", ["person Moor: Moor"]],
    ["a first word that speaks", "Varn said the lake rose.", ["person Varn: Varn"]],
    ["a speaker after a quotation", "“The lake rose,” Varn added.", ["person Varn: Varn"]],
    ["a speaker after a quotation and its verb", "“The lake rose,” said Varn.", ["person Varn: Varn"]],
    ["a known organisation that speaks", "Reuters said the lake rose.", ["organisation Reuters: Reuters"]],
    ["a common noun that speaks", "Management said the lake rose.", []],
    ["a role that speaks", "Spokeswoman said the lake rose.", []],
    ["what is called it", "Varn said that it lost money.", ["organisation Varn: Varn, it*"]],
    ["a speaker written small elsewhere", "Varn said the varn rose.", ["other Varn: Varn°, the varn°"]],
    ["the pronoun I", "Then I left.", []],
    ["an address", "Read more at Www.Example.com or @Zerqa.", []],
  ])("%s", (_, text, expected) => {
    expect(notes(text)).toEqual(expected);
  });
});

describe("names of several words", () => {
  test.each<readonly [string, string]>([
    ["He joined the Bank of Peru.", "organisation Bank of Peru: Bank of Peru"],
    [
      "He joined the Ministry of Health and Sports.",
      "organisation Ministry of Health and Sports: Ministry of Health and Sports",
    ],
    ["He joined Moor & Vane.", "organisation Moor & Vane: Moor & Vane"],
    ["He saw Ursula von der Heide.", "person Ursula von der Heide: Ursula von der Heide"],
    ["He saw Hassan al-Rawi.", "person Hassan al-Rawi: Hassan al-Rawi"],
    ["He saw Jean-Paul Moor.", "person Jean-Paul Moor: Jean-Paul Moor"],
    ["He joined the People's Front.", "organisation People's Front: People's Front"],
    ["He crossed the Vane River.", "place Vane River: Vane River"],
    ["He won the Vane Cup.", "other Vane Cup: Vane Cup"],
    ["He flew to Rio de Janeiro.", "place Rio de Janeiro: Rio de Janeiro"],
    ["He lives in Bireun.", "place Bireun: Bireun"],
    ["He met Chelsea Moor.", "person Chelsea Moor: Chelsea Moor"],
    ["He met Kwok Wai-keung there.", "person Kwok Wai-keung: Kwok Wai-keung"],
    ["He met Abu Bakr al-Rawi there.", "person Abu Bakr al-Rawi: Abu Bakr al-Rawi"],
    ["He saw the Federation of Bakers.", "organisation Federation of Bakers: Federation of Bakers"],
    ["He saw the Office for the Blind.", "organisation Office for the Blind: Office for the Blind"],
    ["He saw the Gulf Republic of Zerqa.", "place Gulf Republic of Zerqa: Gulf Republic of Zerqa"],
    ["He saw a US-led raid.", "place US: US"],
    ["He climbed Mount Vane.", "place Mount Vane: Mount Vane"],
    ["He watched Star Wars there.", "other Star Wars: Star Wars"],
    ["He met Bolivian Ana Rojas there.", "person Ana Rojas: Ana Rojas"],
    ["He met former President Ana Rojas there.", "person Ana Rojas: Ana Rojas"],
    ["He met the late Ana Rojas there.", "person Ana Rojas: Ana Rojas"],
    ["He reads the Boston Herald.", "organisation Boston Herald: Boston Herald"],
    ["He fears Al-Qaeda.", "organisation Al-Qaeda: Al-Qaeda"],
  ])("%s", (text, expected) => {
    expect(notes(text)).toContain(expected);
  });

  test("a country before an organisation's name is a mention too, before a person it is cut off", () => {
    expect(notes("He joined the Peruvian Navy.")).toEqual([
      "organisation Peruvian Navy: Peruvian Navy",
      "place Peru: Peruvian",
    ]);
    expect(notes("He met US President Ruth Vane.")).toEqual(["place US: US", "person Ruth Vane: Ruth Vane"]);
  });
});

test("two unknown words are a place behind a word of place, but not as an owner", () => {
  expect(notes("Shells hit a school near Zarun Velk.")).toEqual(["place Zarun Velk: Zarun Velk"]);
  expect(notes("Shells hit a school in Zarun Velk's town.")).toEqual(["person Zarun Velk: Zarun Velk"]);
  expect(notes("Shells hit Zarun Velk.")).toEqual(["person Zarun Velk: Zarun Velk"]);
});

describe("organisations", () => {
  test.each<readonly [string, string, string]>([
    [
      "Officials of the National Grain Office (NGO) met. Later the NGO left.",
      "National Grain Office",
      "National Grain Office, NGO, NGO",
    ],
    ["He joined the United Nations. Now the UN is silent.", "United Nations", "United Nations, UN"],
    ["He joined Zerqa Group. Now Zerqa is silent.", "Zerqa Group", "Zerqa Group, Zerqa"],
    [
      "He joined the US State Department. Now the State Department is silent.",
      "US State Department",
      "US State Department, State Department",
    ],
    ["He backs the San Diego Miners. Now the Miners sleep.", "San Diego Miners", "San Diego Miners, Miners"],
    ["He joined the Labour Party. Now the party is silent.", "Labour Party", "Labour Party, the party°"],
    [
      "He joined Zerqa Group. Now the company is silent and its boss sleeps.",
      "Zerqa Group",
      "Zerqa Group, the company°, its*",
    ],
    ["He joined the Navy Board. “We are ready,” the Navy Board said.", "Navy Board", "Navy Board, We*, Navy Board"],
  ])("%s", (text, name, expected) => {
    expect(said(text, name)).toBe(expected);
  });
});

describe("countries", () => {
  test.each<readonly [string, string, string, string]>([
    ["other names", "He left Burma. Now Myanmar is quiet.", "Myanmar", "Burma, Myanmar"],
    ["accents", "He left Turkey for Türkiye.", "Türkiye", "Turkey, Türkiye"],
    ["a delegation", "The Peruvian delegation left. They slept.", "Peru", "The Peruvian delegation°, Peruvian, They*"],
    ["an owned delegation", "Then Peru's negotiators left.", "Peru", "Peru's negotiators°, Peru"],
    ["a delegation from", "Then negotiators from Peru left.", "Peru", "negotiators°, Peru"],
    [
      "the delegation again",
      "The Peruvian delegation left. The delegation slept.",
      "Peru",
      "The Peruvian delegation°, Peruvian, The delegation°",
    ],
    ["a people", "Then Peruvians slept.", "Peru", "Peruvians"],
    ["the country", "He left Peru. The country slept.", "Peru", "Peru, The country°"],
    ["a capital that acts", "The army of Peru left. Lima denies it.", "Peru", "Peru, Lima"],
    ["a capital dealt with", "The army of Peru left after talks with Lima.", "Peru", "Peru, Lima"],
    ["a capital that owns what governments own", "In Peru all slept. Lima's demand stands.", "Peru", "Peru, Lima"],
    ["capitals paired", "Talks between Lima and La Paz failed. In Peru all slept.", "Peru", "Lima, Peru"],
    ["a minister's our", "Peru's Defence Minister Ana Rojas said: “Our soil is free.”", "Peru", "Peru, Our*"],
    ["a capital that is doing", "In Peru all slept. Lima is weighing an offer.", "Peru", "Peru, Lima"],
    ["a capital that has done", "In Peru all slept. Lima has never denied an attack.", "Peru", "Peru, Lima"],
    ["capitals paired before a verb", "Lima and Oslo agreed. In Peru all slept.", "Peru", "Lima, Peru"],
    ["capitals paired as places", "They met in Lima and Oslo. In Peru all slept.", "Peru", "Peru"],
    ["a delegation of", "Then delegates of the Philippines left.", "Philippines", "delegates°, Philippines"],
    ["a delegation of two", "Peruvian and Chilean officials met. The officials slept.", "Peru", "Peruvian"],
    ["it, after a thing", "Peru slept while its army fought.", "Peru", "Peru, its*"],
    ["a capital that is a place", "He flew from Peru to Lima.", "Peru", "Peru"],
    ["a capital that is", "Peru slept. Lima is a city.", "Peru", "Peru"],
    ["a capital that owns what cities own", "Peru slept. Lima's streets were wet.", "Peru", "Peru"],
    ["a capital hit", "Peru slept. Lima was hit by rain.", "Peru", "Peru"],
  ])("%s", (_, text, name, expected) => {
    expect(said(text, name)).toBe(expected);
  });

  test("an adjective names the country", () => {
    expect(notes("Troops left Peruvian soil.")).toEqual(["place Peru: Peruvian"]);
  });
});

describe("groups", () => {
  const members = (text: string, name: string): readonly string[] | undefined => {
    const { entities } = reading(text);
    return entities.find((entity) => entity.name === name)?.members.map((member) => entities[member]?.name ?? "");
  };

  test.each<readonly [string, string, string, readonly string[]]>([
    ["from", "Then mediators from Norway and Kenya spoke.", "mediators", ["Norway", "Kenya"]],
    ["of three", "Then mediators from Norway, Kenya and Peru spoke.", "mediators", ["Norway", "Kenya", "Peru"]],
    [
      "by the verb, told before",
      "The talks, mediated by Norway and Kenya, failed. The mediators left.",
      "The mediators",
      ["Norway", "Kenya"],
    ],
    [
      "by their part, told later",
      "The mediators left. Rojas thanked Norway and Kenya for facilitating dialogue.",
      "The mediators",
      ["Norway", "Kenya"],
    ],
    ["without names", "The mediators left.", "The mediators", []],
    [
      "both countries",
      "He thanked Norway and Kenya, for both countries helped.",
      "both countries",
      ["Norway", "Kenya"],
    ],
    [
      "the two neighbors",
      "The Peru-Bolivia talks failed. The two neighbors quarrel.",
      "The two neighbors",
      ["Peru", "Bolivia"],
    ],
    [
      "both men",
      "Ana Rojas watched Paul Stone and Luis Moor. Both men slept.",
      "Both men",
      ["Paul Stone", "Luis Moor"],
    ],
  ])("%s", (_, text, name, expected) => {
    expect(members(text, name)).toEqual(expected);
  });

  test("sides are those at odds, not those between them", () => {
    const text = "The Peru-Bolivia talks, mediated by Norway and Kenya, followed clashes that cost both sides dearly.";
    expect(members(text, "both sides")).toEqual(["Peru", "Bolivia"]);
    expect(members(text, "mediators")).toBeUndefined();
  });

  test("what is called by its members joins the group of the same members", () => {
    expect(said("Rojas thanked mediators from Norway and Kenya, for both countries helped.", "mediators")).toBe(
      "mediators°, both countries°",
    );
  });

  test("nobody is better than somebody wrong", () => {
    expect(notes("Both countries slept. The two sides met.")).toEqual([]);
  });
});

describe("things", () => {
  test.each<readonly [string, string, readonly string[]]>([
    ["told again", "A ship sank off Peru. The ship was old.", ["other A ship: A ship°, The ship°"]],
    ["told once", "A ship sank.", []],
    ["described otherwise", "The first round failed. The latest round failed.", []],
    ["two governments", "The old government fell. The new government rose.", []],
    ["a person of no name", "A woman fell. She slept.", ["person A woman: A woman°, She*"]],
    ["people", "Two men fell. They slept.", ["group Two men: Two men°, They*"]],
    ["it is clear that", "The ship sank. It is clear that rain fell.", []],
    ["times", "The day was long. The day ended.", []],
  ])("%s", (_, text, expected) => {
    expect(notes(text).filter((note) => !note.startsWith("place"))).toEqual(expected);
  });
});

test("names in a byline are not part of the story", () => {
  expect(notes("Rains end\nBy Ana Rojas\nThe floods have ended.")).toEqual([]);
});

describe("lookup", () => {
  test("finds the entity of a head; the smallest of nested mentions", () => {
    const text = "The Peruvian delegation left with the Peruvian Navy.";
    const { entities } = reading(text);
    const entityAt = entityLookup(entities);
    const at = (word: string, from = 0): string | undefined => {
      const start = text.indexOf(word, from);
      return entities[entityAt(0, { start, end: start + word.length }) ?? -1]?.name;
    };
    expect([at("delegation"), at("Peruvian"), at("Navy"), at("Peruvian", 30), at("left")]).toEqual([
      "Peru",
      "Peru",
      "Peruvian Navy",
      "Peru",
      undefined,
    ]);
    expect(entityAt(7, { start: 0, end: 3 })).toBeNull();
  });

  test("finds a mention however far on in a sentence", () => {
    const text = `${"so and ".repeat(200)}then Ana Rojas left.`;
    const start = text.indexOf("Rojas");
    expect(entityLookup(reading(text).entities)(0, { start, end: start + 5 })).toBe(0);
  });
});

describe("laws", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "Ana Rojas",
      "Rojas",
      "Peru",
      "Lima",
      "Peru-Bolivia",
      "mediators",
      "from",
      "and",
      "both countries",
      "The",
      "the minister",
      "said",
      "“",
      "”",
      '"',
      "She",
      "they",
      "it",
      "our",
      ",",
      ".",
      "\n",
      "Mr.",
      "of",
      "Bank",
      "IMF",
      "(",
      ")",
      "'s",
      "-",
      "\u0000",
      "😀",
      "\ud800",
    ),
    { maxLength: 60 },
  );
  const texts = fc.oneof(
    pieces.map((list) => list.join(" ")),
    fc.string({ unit: "binary", maxLength: 80 }),
  );

  test("any text is read; mentions lie in their sentence, entities in the order of first mention, members exist", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { entities, sentences } = reading(text);
        const starts = entities.map(({ mentions }) => mentions[0]?.span.start ?? -1);
        expect([...starts].sort((x, y) => x - y)).toEqual(starts);
        for (const { mentions, members, name, aliases } of entities) {
          expect(name).not.toBe("");
          expect([...aliases].sort()).toEqual(aliases);
          expect(members.every((member) => member >= 0 && member < entities.length)).toBe(true);
          for (const { span, sentence } of mentions) {
            const whole = sentences[sentence]?.span;
            expect(
              whole !== undefined && whole.start <= span.start && span.start < span.end && span.end <= whole.end,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a run of countries without end is read", () => {
    const { sentences, entities } = reading("U.S. ".repeat(20_000));
    expect([sentences.length, entities.length]).toEqual([1, 1]);
  });

  test.each(["The Taliban and ", "Peru's ", "the mayor's ", "Ana Rojas, 43, a painter, "])(
    "four times “%s” take no sixteen times as long",
    (words) => {
      const passages = new Map([1600, 6400].map((times) => [times, passageOfWords(words.repeat(times))]));
      const work = (times: number): void => {
        const passage = passages.get(times);
        if (passage !== undefined) entitiesOf(passage);
      };
      expect(growth(work, 1600, 4)).toBeLessThan(12);
    },
  );

  test("four times the words of one sentence take no sixteen times as long", () => {
    const passages = new Map<number, Parameters<typeof entitiesOf>[0]>();
    for (const times of [400, 1600]) {
      const text = "Ana Rojas and the mediators told both countries of Peru and Bolivia that they ".repeat(times);
      passages.set(times, passageOfWords(text));
    }
    const read = (times: number): void => {
      const passage = passages.get(times);
      if (passage === undefined) throw new Error("no such size");
      entitiesOf(passage);
    };
    expect(growth(read, 400, 4)).toBeLessThan(12);
  });
});

test("reads nothing from nothing", () => {
  expect(entitiesOf({ text: "", sentences: [], tokens: [], chunks: [], pieces: [] })).toEqual([]);
});
