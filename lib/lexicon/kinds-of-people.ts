/** Words for people by what they are, for lists whose parts must make up the whole: "12 dead: seven men and four women". */
import { wordSet } from "./word-set.ts";

/** Words for people of any kind, as a list of its kinds may follow. "12 police officers, seven soldiers" lists two groups. */
export const anyPeople: ReadonlySet<string> = wordSet("casualty dead fatality injured people person victim wounded");

/** Kinds of people of whom no one belongs to two that stand in one list. */
export const kindsOfPeople: ReadonlySet<string> = wordSet(`
  adult boy child civilian female girl foreigner foreign guard infant local male man passenger pedestrian police policeman
  rebel resident schoolchild soldier teenager toddler tourist woman
`);
