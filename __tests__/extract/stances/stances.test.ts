import { expect, test } from "@jest/globals";
import { attributionsOf } from "../../../lib/extract/attributions/attributions.ts";
import { claimsOf } from "../../../lib/extract/clauses/claims.ts";
import { stancesOf } from "../../../lib/extract/stances/stances.ts";
import { passageOf } from "../../support/passage-of.ts";

function stances(sentence: string): string[] {
  const passage = passageOf([[sentence]]);
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    passage.text.slice(start, end);
  const claims = claimsOf(
    passage,
    () => null,
    attributionsOf(passage, () => null),
  );
  return stancesOf(passage, () => null, claims).map(
    ({ holder, attitude, target }) => `${words(holder.span)} ${attitude} ${target === null ? "-" : words(target.span)}`,
  );
}

test.each([
  ["The envoys backed the plan of the mayor.", ["The envoys supports the plan of the mayor"]],
  ["Both towns have consistently supported Chile's position.", ["Both towns supports Chile's position"]],
  ["The envoys dismissed Chile's position as unrealistic.", ["The envoys opposes Chile's position"]],
  ["The plan was criticized by ministers.", ["ministers opposes The plan"]],
  ["The delegation agreed with Chile's position.", ["The delegation supports Chile's position"]],
  ["The senator voted against the bill.", ["The senator opposes the bill"]],
  ["The union did not back the mayor.", ["The union opposes the mayor"]],
  ["The union could veto the plan.", []],
  ["Voters believe the mayor has failed.", []],
  ["Voters believe the mayor.", ["Voters supports the mayor"]],
  ["About 68 per cent of voters back the mayor.", []],
  ["The union did not target mayors.", []],
  [
    "Chile, Peru and Bolivia thanked the mayor and the port.",
    [
      "Chile supports the mayor",
      "Chile supports the port",
      "Peru supports the mayor",
      "Peru supports the port",
      "Bolivia supports the mayor",
      "Bolivia supports the port",
    ],
  ],
  ["Duarte thanked the mayor and the crowd cheered.", ["Duarte supports the mayor"]],
  ["Duarte, the pilot, thanked the mayor.", ["Duarte supports the mayor"]],
  ["Duarte blamed the leak on the union.", ["Duarte opposes the union"]],
  ["Duarte gave the mayor her support.", ["Duarte supports the mayor"]],
  ["Duarte showed little respect for the mayor.", ["Duarte opposes the mayor"]],
  ["Duarte was in favor of the plan.", ["Duarte supports the plan"]],
  ["Norway backs the plan.", ["Norway supports the plan"]],
  ["The union backs the mayor.", ["The union supports the mayor"]],
  ["Norway slams plan", ["Norway opposes plan"]],
  ["Norway thanked Chile.", ["Norway supports Chile"]],
  ["Duarte accused Chile of bargaining in bad faith.", ["Duarte opposes Chile"]],
  ["Duarte accused the mayor of Lima of fraud.", ["Duarte opposes the mayor of Lima"]],
  ["Duarte accused the head of the union of fraud.", ["Duarte opposes the head of the union"]],
  ["Duarte warned the head of the fraud.", []],
  ["Duarte is behind the plan.", ["Duarte supports the plan"]],
  ["Duarte stayed in Lima.", []],
  ["Duarte is in Lima.", []],
  ["Duarte was in opposition to the plan.", ["Duarte opposes the plan"]],
  ["Duarte, unlike the mayor, is wary of the plan.", ["Duarte opposes the plan"]],
  ["Duarte made a plan for the port.", []],
  ["The club spent millions attacking the mayor.", ["The club opposes the mayor"]],
  ["Duarte accused the heiress, Anna Berg, of fraud.", ["Duarte opposes the heiress, Anna Berg"]],
  ["Chile and Peru have both backed the plan.", ["Chile supports the plan", "Peru supports the plan"]],
  ["Did the union attack the plan?", []],
  ["The union did not attack the mayor.", []],
  ["The union denied that it backed the mayor.", ["it opposes the mayor"]],
  ["They refused to sign the treaty.", ["They opposes the treaty"]],
  ["They refused to negotiate with Chile.", ["They opposes Chile"]],
  ["They did not sign the treaty.", []],
  ["They signed the treaty.", []],
  ["Duarte expressed gratitude to Chile.", ["Duarte supports Chile"]],
  ["Duarte threw his weight behind the plan.", ["Duarte supports the plan"]],
  ["Investors lost confidence in the mayor.", ["Investors opposes the mayor"]],
  ["The miners filed a lawsuit against the port.", ["The miners opposes the port"]],
  ["The envoys no longer have hope from Chile.", ["The envoys opposes Chile"]],
  ["The firm dropped its lawsuit against the port.", []],
  ["Duarte is critical of the plan.", ["Duarte opposes the plan"]],
  ["Duarte was grateful to Chile.", ["Duarte supports Chile"]],
  ["Duarte is against the plan.", ["Duarte opposes the plan"]],
  ["Duarte is behind the plan.", ["Duarte supports the plan"]],
  ["Duarte called the mayor a liar.", ["Duarte opposes the mayor"]],
  ["Duarte described the plan as excellent.", ["Duarte supports the plan"]],
  ["Duarte called the mayor a plumber.", []],
  ["The mediators took no side.", ["The mediators neutral -"]],
  ["The mediators remained neutral.", ["The mediators neutral -"]],
  ["If the union backs the mayor, he stays.", []],
  ["The mayor's support for the plan grew.", ["The mayor supports the plan"]],
  ["He spoke of waning confidence in the mayor among mediators.", ["mediators opposes the mayor"]],
  ["Confidence in the mayor even among mediators fell.", ["mediators supports the mayor"]],
  ["Fading opposition to the plan among voters helped.", []],
  ["Critics of the plan met.", ["Critics opposes the plan"]],
  ["Duarte, a supporter of the plan, spoke.", ["Duarte supports the plan"]],
  ["The mayor's critics met.", ["The mayor's critics opposes The mayor"]],
  ["The critics met.", []],
  ["There was support for the plan.", []],
  ["The mayor walked to the port.", []],
])("%s", (sentence, expected) => {
  expect(stances(sentence)).toEqual(expected);
});

test("the words are few, and the stance knows its attribution", () => {
  const passage = passageOf([
    ["Duarte noted that both towns supported Chile's plan throughout the talks."],
    ["He said that support for Chile's plan among miners grew."],
  ]);
  const claims = claimsOf(
    passage,
    () => null,
    attributionsOf(passage, () => null),
  );
  const all = stancesOf(passage, () => null, claims);
  expect(all.map(({ span, attribution }) => [passage.text.slice(span.start, span.end), attribution])).toEqual([
    ["supported Chile's plan", 0],
    ["support for Chile's plan", 2],
  ]);
});

test("one stance told twice counts once", () => {
  expect(
    stances("Duarte voiced support for the plan, his support for the plan being old.").filter((one) =>
      one.startsWith("Duarte"),
    ),
  ).toHaveLength(1);
});
