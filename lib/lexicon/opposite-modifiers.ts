/**
 * Adjectives of which one thing has one and not the other. Hand-kept general English, in lower case; of each line what stands
 * on one side of the slash is opposed to what stands on the other. Directions, grades and numbers are dealt with elsewhere.
 */
const lines = `
able capable / unable incapable
ancient / modern
artificial man-made / natural
best-known / little-known
big large huge enormous massive giant / small tiny little
biggest largest / smallest
bilateral multilateral / unilateral
blank / live
broken / intact
capitalist / communist socialist
casual / formal
cheap inexpensive / costly expensive
civilian / military
clean / dirty
clear cloudless / cloudy overcast
compulsory mandatory obligatory / optional voluntary
conventional / nuclear
correct accurate / inaccurate incorrect wrong
deadliest / safest
deep / shallow
domestic / foreign international
dry / wet
easy / difficult hard
elected / appointed unelected
empty / full
fast quick rapid / slow
fastest / slowest
female / male
final / initial preliminary
full total / partial
good / bad poor
hardline / moderate
healthy / ill sick
heavy / light
heaviest / lightest
high / low
highest / lowest
homosexual gay / heterosexual straight
innocent / guilty
junior / senior
legal / illegal
licensed / unlicensed
local / foreign
long / short
longest / shortest
mild / severe
narrow / broad wide
oldest / youngest
online / offline
outgoing / incoming
peaceful / violent
permanent / temporary provisional
poor / affluent rich wealthy
poorest / richest wealthiest
positive / negative
private / public state state-owned
public / secret
religious / secular
rural / urban
simple / complex complicated
single / married
single / multiple
stable / unstable
strong / weak
strongest / weakest
successful / failed unsuccessful
tall / short
tallest / shortest
thick / thin
unanimous / divided split
valid / invalid
warm hot / cold cool
`;

const opposites = new Map<string, Set<string>>();
for (const line of lines.trim().split("\n")) {
  const [one = "", other = ""] = line.split(" / ");
  for (const [words, others] of [
    [one.split(" "), other.split(" ")],
    [other.split(" "), one.split(" ")],
  ] as const) {
    for (const word of words) opposites.set(word, new Set([...(opposites.get(word) ?? []), ...others]));
  }
}

/** The adjectives opposed to one; nothing for most. */
export function oppositesOfModifier(norm: string): ReadonlySet<string> | undefined {
  return opposites.get(norm);
}
