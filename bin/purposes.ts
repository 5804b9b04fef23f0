/** What the help and the manual say of each command, once. */
export const comparePurpose =
  "Reads two reports of one event against each other: what both tell, what only one tells, and where they contradict " +
  "each other; of three and more, who tells which value and who stands alone. One may be - for standard input.";

export const readPurpose =
  "Shows one report as storydiff reads it, sentence by sentence: who is named, how many, when, who says so, who did " +
  "what to whom, and who stands how. FILE may be - for standard input.";

export const exitStatus =
  "Exit status: 0 done, 2 trouble; with --exit-code or --quiet, 1 when contradictions were found.";

/** Lines to try, with what each is for. */
export const examples: Readonly<Record<"compare" | "read", readonly (readonly [line: string, meaning: string])[]>> = {
  compare: [
    ["storydiff a.txt b.txt", "where two reports agree and clash"],
    ["storydiff a.txt b.txt -s", "both texts beside each other"],
    ["storydiff a.txt - < wire.txt", "the second from standard input"],
    ['storydiff a.txt b.txt --about "the mayor"', "what both say of one person"],
    ["storydiff a.txt b.txt --explain A:3,B:5", "why two lines clash, agree or neither"],
    ["storydiff a.txt b.txt c.txt --view matrix", "who tells what, and who stands alone"],
    ["storydiff a.txt b.txt --only number,time", "the clashes of two types"],
    ["storydiff a.txt b.txt --exit-code", "a check: 1 on a contradiction"],
    ["storydiff a.txt b.txt --format json", "for other programs"],
    ["storydiff read a.txt", "one report as storydiff reads it"],
    ["storydiff ./read b.txt", "a report in a file called read"],
    ['git difftool -x "storydiff git" HEAD~1 -- story.md', "what changed in a story under git"],
  ],
  read: [
    ["storydiff read a.txt", "all of it, sentence by sentence"],
    ["storydiff read a.txt --only claims,stances", "who did what, who stands how"],
    ['storydiff read a.txt --about "the mayor"', "the sentences that speak of one person"],
    ["storydiff read a.txt --format json", "for other programs"],
  ],
};
