import { expect, test } from "@jest/globals";
import { tagged } from "../support/tagged.ts";

test.each([
  ["He kept some of the decrees which she signed.", "decrees", "decrees/NOUN/decree"],
  ["She regretted his conduct.", "conduct", "conduct/NOUN/conduct"],
  ["It failed although her stay there was short.", "stay", "stay/NOUN/stay"],
  ["They helped her leave.", "leave", "leave/VERB/leave"],
  ["He hurt his left knee.", "left", "left/ADJ/leave"],
  ["The internationally recognised corridor is open.", "recognised", "recognised/ADJ/recognize"],
  ["They read the proposed talking points.", "talking", "talking/ADJ/talk"],
  ["He ran out for the coin toss at the start.", "toss", "toss/NOUN/toss"],
  ["They made the mayor resign.", "resign", "resign/VERB/resign"],
  ["Suspect pleads not guilty", "suspect", "suspect/NOUN/suspect"],
  ["Rebels agree to talks", "talks", "talks/NOUN/talk"],
  ["They deploy this update today.", "update", "update/NOUN/update"],
  ["They let this happen.", "happen", "happen/VERB/happen"],
  ["It is reissuing calls for calm.", "calls", "calls/NOUN/call"],
  ["Mozilla has released a scheduled update for users.", "update", "update/NOUN/update"],
  ["Officers fired tear gas.", "tear", "tear/NOUN/tear"],
  ["They said work stopped.", "stopped", "stopped/VERB/stop"],
  ["The union has made offers to the drivers.", "offers", "offers/NOUN/offer"],
  ["They fled despite promises of work.", "promises", "promises/NOUN/promise"],
  ["They asked for help.", "help", "help/NOUN/help"],
  ["The cove is home to seals.", "home", "home/NOUN/home"],
  ["The cove was hit by a storm.", "hit", "hit/VERB/hit"],
  ["The military said the bridge fell.", "military", "military/NOUN/military"],
  ["The police chief accused the mayor.", "chief", "chief/NOUN/chief"],
  ["The police chief accused the mayor.", "accused", "accused/VERB/accuse"],
  ["The mayor met the chief of police.", "chief", "chief/NOUN/chief"],
  ["The fire chief said smoke rose.", "chief", "chief/NOUN/chief"],
  ["The chief goal of the plan failed.", "chief", "chief/ADJ/chief"],
  ["He gave a general, vague answer.", "general", "general/ADJ/general"],
  ["The military bridge fell.", "military", "military/ADJ/military"],
  ["Ruiz is a Lima native.", "native", "native/NOUN/native"],
  ["It ended when attacks from the hills began.", "attacks", "attacks/NOUN/attack"],
])("%s: %s", (text, norm, expected) => {
  expect(tagged(text, norm)).toBe(expected);
});
