import { expect, test } from "@jest/globals";
import { toldClaims } from "../../support/told-claims.ts";

test.each<[string, string[]]>([
  ["Duarte allegedly took bribes.", ["alleged: Duarte > take > bribes"]],
  ["Duarte is accused of taking bribes.", ["- > accuse* > Duarte", "alleged: Duarte > take > bribes"]],
  ["Duarte is alleged to have taken bribes.", ["- > allege* > Duarte", "alleged: Duarte > take > bribes"]],
  ["Prosecutors allege that Duarte took bribes.", ["Prosecutors > allege > -", "alleged: Duarte > take > bribes"]],
  [
    "The army accused the rebels of shelling villages.",
    ["The army > accuse > the rebels", "alleged: the rebels > shell > villages"],
  ],
  ["Duarte was convicted of taking bribes.", ["- > convict* > Duarte", "Duarte > take > bribes"]],
  ["The mayor does not think that the talks failed.", ["The mayor > not think > -", "denied: the talks > fail > -"]],
  ["The mayor did not say that the talks failed.", ["The mayor > not say > -", "the talks > fail > -"]],
  ["No group has said it was behind the raid.", ["No group > not say > -", "possible: it > be = behind the raid"]],
  ["The group said it was behind the raid.", ["The group > say > -", "it > be = behind the raid"]],
  ["The judge cleared him of stealing.", ["The judge > clear > him", "denied: him > steal > -"]],
  ["The mayor said he would sign the deal.", ["The mayor > say > -", "planned: he > sign > the deal"]],
  ["The mayor would sign if Peru agreed.", ["possible: The mayor > sign > -", "conditional: Peru > agree > -"]],
  ["The wall would have held.", ["possible: The wall > hold > -"]],
  ["I would sign the deal.", ["possible: I > sign > the deal"]],
  ["The mayor would not comment.", ["The mayor > not comment > -"]],
  ["The port must not be used.", ["possible: - > not use* > The port"]],
  ["Should the talks fail, Chile will act.", ["conditional: the talks > fail > -", "planned: Chile > act > -"]],
  [
    "Had the dam held, the town would have survived.",
    ["conditional: the dam > hold > -", "possible: the town > survive > -"],
  ],
  ["Were the talks to fail, Chile would act.", ["conditional: the talks > fail > -", "possible: Chile > act > -"]],
  [
    "Unless the rebels leave, the army will attack.",
    ["conditional: the rebels > leave > -", "planned: the army > attack > -"],
  ],
  [
    "The deal will hold provided that both sides agree.",
    ["planned: The deal > hold > -", "conditional: both sides > agree > -"],
  ],
  [
    "The plan, if adopted, will end the war.",
    ["conditional: - > adopt* > The plan", "planned: The plan > end > the war"],
  ],
  ["The envoy asked if they signed.", ["The envoy > ask > -", "possible: they > sign > -"]],
  ["It is unclear whether the rebels signed.", ["It > be = unclear", "possible: the rebels > sign > -"]],
  ["It is likely that the rebels signed.", ["It > be = likely", "possible: the rebels > sign > -"]],
  ["The allegation that he stole cash is new.", ["alleged: he > steal > cash", "The allegation > be = new"]],
  ["Officials fear that the dam broke.", ["Officials > fear > -", "possible: the dam > break > -"]],
  ["The talks are due to resume.", ["The talks > be = due", "planned: The talks > resume > -"]],
  ["He is likely to resign.", ["He > be = likely", "possible: He > resign > -"]],
  ["Berg was able to leave.", ["Berg > be = able", "Berg > leave > -"]],
  ["They left before signing the deal.", ["They > leave > -", "They > sign > the deal"]],
  ["The mayor is said by friends to be rich.", ["friends > say* > The mayor", "reported: The mayor > be = rich"]],
  ["It is unclear who fired.", ["It > be = unclear", "possible: - > fire > -"]],
  ["It is not clear who fired.", ["It > not be = clear", "possible: - > fire > -"]],
  ["It is clear who fired.", ["It > be = clear", "- > fire > -"]],
  ["The mayor did not say who fired.", ["The mayor > not say > -", "possible: - > fire > -"]],
  ["The mayor said who fired.", ["The mayor > say > -", "- > fire > -"]],
  ["Police asked where the boat sank.", ["Police > ask > -", "possible: the boat > sink > -"]],
  ["Police asked the pilot why the boat sank.", ["Police > ask > the pilot", "possible: the boat > sink > -"]],
  ["Police asked the pilot when the boat sank.", ["Police > ask > the pilot", "the boat > sink > -"]],
  ["We do not know how many people fled.", ["We > not know > -", "possible: many people > flee > -"]],
])("%s", (sentence, expected) => {
  expect(toldClaims(sentence)).toEqual(expected);
});
