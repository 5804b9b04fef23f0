/** Posts that one person does not hold together with another of the same list, and words that make a post another. */
import { wordSet } from "./word-set.ts";

/** Words before a post that make it a lower one, or one for a time: a "deputy director" is no "director". */
export const grades: ReadonlySet<string> = wordSet(
  `acting assistant associate deputy interim junior lt lt. lieutenant provisional under vice`,
);

/** Words that put a post into the past or the future: who was director may now be adviser. */
export const otherTimes: ReadonlySet<string> = wordSet(
  `elect ex ex- former future incoming longtime new next old one-time onetime outgoing past previous retired then then- veteran`,
);

/** Posts of which one person holds one; of each list the words on one line are one post. */
const exclusive: readonly (readonly string[])[] = [
  ["ceo", "coo", "cfo", "cto", "cio", "chief executive", "chief operating", "chief financial", "chief technology"],
  ["corporal", "sergeant", "lieutenant", "captain", "major", "colonel", "brigadier", "general", "admiral", "commodore"],
  ["congressman", "congresswoman", "representative", "senator"],
  ["bassoonist", "cellist", "flautist", "oboist", "percussionist", "trombonist", "trumpeter"],
  ["doctor", "midwife", "nurse", "paramedic", "veterinarian"],
  ["imam", "monk", "nun", "priest", "rabbi"],
  ["ambassador", "consul"],
  ["baritone", "mezzo-soprano", "soprano", "tenor"],
  ["guitarist", "drummer", "bassist", "pianist", "violinist", "saxophonist"],
  ["goalkeeper", "defender", "midfielder", "striker", "winger"],
  ["quarterback", "linebacker", "receiver", "cornerback", "safety", "tackle"],
];

/** Short and long forms, and forms for men and women, of one post. */
const forms: ReadonlyMap<string, string> = new Map([
  ["adm", "admiral"],
  ["brig", "brigadier"],
  ["capt", "captain"],
  ["chief executive", "ceo"],
  ["chief financial", "cfo"],
  ["chief operating", "coo"],
  ["chief technology", "cto"],
  ["col", "colonel"],
  ["congressman", "representative"],
  ["finance chief", "cfo"],
  ["congresswoman", "representative"],
  ["forward", "striker"],
  ["gen", "general"],
  ["keeper", "goalkeeper"],
  ["maj", "major"],
  ["rep", "representative"],
  ["sen", "senator"],
  ["sgt", "sergeant"],
]);

const lists: ReadonlyMap<string, number> = new Map(
  exclusive.flatMap((posts, list) => posts.map((post) => [postForm(post), list] as const)),
);

/** A post by its one name: "Capt." is captain, a congresswoman a representative. */
export function postForm(post: string): string {
  const plain = post.toLowerCase().replace(/\.$/, "");
  return forms.get(plain) ?? plain;
}

/** Whether nobody holds both posts: a captain is no sergeant. Posts as `postForm` gives them. */
export function excludePosts(a: string, b: string): boolean {
  const list = lists.get(a);
  return a !== b && list !== undefined && list === lists.get(b);
}

/** Whether a post stands in one of the lists of which a person holds one. */
export function excludesAny(post: string): boolean {
  return lists.has(post);
}

/** Posts of which a body has one at a time: of two people with the same one, told of one body, one is wrong. */
export const singlePosts: ReadonlySet<string> = wordSet(`
  ceo cfo chairman chairwoman chancellor chief coach commander commissioner coo editor-in-chief governor headmaster judge
  king manager mayor minister pope premier president principal provost queen secretary sheriff skipper superintendent
`);

/** Words of a post that its one name tells already: "chief executive" is ceo. */
export const wordsOfPost: ReadonlySet<string> = wordSet("chief executive finance financial operating technology");
