/**
 * Nouns that hand words or thoughts over to a source: what is claimed, who inquires, what words are put down in. Written
 * down from the nouns that belong to the verbs of `saying.ts`, as far as English news uses them.
 */
import { wordSet } from "./word-set.ts";

/** Nouns with a clause: "the claim that ...", "his promise to ...". */
export const sayingNouns: ReadonlySet<string> = wordSet(`
  accusation admission allegation announcement argument assertion assessment assumption assurance belief charge claim
  comment concern conclusion confirmation contention declaration denial doubt fear finding hope idea insistence notion
  opinion perception pledge prediction promise proposal remark report rumor sense speculation statement suggestion
  suspicion theory threat view vow warning
`);

/** Nouns before "of" and the like that hand over a thing: "allegations of fraud", "calls for talks". */
export const nounPrepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["accusation", new Set(["of"])],
  ["allegation", new Set(["of"])],
  ["attitude", new Set(["about", "toward", "towards"])],
  ["call", new Set(["for"])],
  ["claim", new Set(["of"])],
  ["complaint", new Set(["about", "of"])],
  ["condemnation", new Set(["of"])],
  ["criticism", new Set(["about", "of", "over"])],
  ["demand", new Set(["for"])],
  ["denial", new Set(["of"])],
  ["description", new Set(["of"])],
  ["doubt", new Set(["about"])],
  ["fear", new Set(["about", "of", "over"])],
  ["hope", new Set(["for", "of"])],
  ["opinion", new Set(["about", "of", "on"])],
  ["opposition", new Set(["to"])],
  ["perception", new Set(["of"])],
  ["praise", new Set(["for", "of"])],
  ["prediction", new Set(["of"])],
  ["promise", new Set(["of"])],
  ["report", new Set(["of"])],
  ["rumor", new Set(["about", "of"])],
  ["speculation", new Set(["about", "over"])],
  ["support", new Set(["for"])],
  ["suspicion", new Set(["of"])],
  ["threat", new Set(["of"])],
  ["view", new Set(["on"])],
  ["warning", new Set(["about", "of"])],
]);

/** Nouns with an infinitive: "his promise to repair the dam", "threats to close the port". */
export const infinitiveNouns: ReadonlySet<string> = wordSet(`
  call commitment decision demand desire intention offer pledge promise proposal refusal request threat vow
  willingness
`);

/** Nouns of inquiries, whose findings a sentence that opens with "in" tells: "In a new survey, ...". */
export const inquiries: ReadonlySet<string> = new Set(["analysis", "census", "poll", "study", "survey"]);

/** What words are put down in or spoken at: "released a statement saying", "said in an interview". */
export const media: ReadonlySet<string> = wordSet(`
  address appearance article ad blog book broadcast briefing column commercial complaint conference debate dispatch
  editorial email essay filing interview lawsuit letter manifesto memo memoir message note op-ed paper petition post
  release report resolution speech statement suit testimony text tweet video
`);

/** Who hands over what a headline tells behind its colon, when it is no name: "Police: Dam will hold". */
export const headlineSpeakers: ReadonlySet<string> = wordSet(`
  activist adviser aide analyst attorney boss chief coach critic doctor envoy expert insider judge lawmaker lawyer
  leader mayor minister official police poll president prosecutor report researcher scientist source spokesman
  spokeswoman study survey survivor victim witness
`);
