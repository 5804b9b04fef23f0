/** Sentences -> claims: each clause with its actor and target, told or denied, sure or not. */
import type { Attribution, Claim, Oblique, Span, Token } from "../../model.ts";
import { deedGovernors } from "../../lexicon/certainty.ts";
import type { EntityLookup, Passage } from "../../text/passage.ts";
import { tokenSpan } from "../../text/span.ts";
import { certaintyOf } from "./certainty.ts";
import { phraseAt, phraseIn, type Words } from "./claim-phrases.ts";
import type { Clause, ClauseParts, PrepositionPart } from "./clause.ts";
import { clausesOf } from "./clause-parts.ts";
import { contentsBySentence, innermostFinder } from "./contents.ts";
import { longestChain, polarityOf } from "./polarity.ts";
import { stateIn } from "./states.ts";
import { verblessIn } from "./verbless.ts";
import { apposed, stateClaim } from "./verbless-claims.ts";

/**
 * Clauses, in text order: who did what to whom. "The rebels, backed by two neighbours, refused to sign": the neighbours
 * back the rebels (passive, turned round), the rebels refuse, and the rebels do not sign. What is told without a verb of
 * its own is a claim too: "Duarte, a resident" (be), "left 40 dead" (die).
 */
export function claimsOf(
  passage: Passage,
  entityAt: EntityLookup,
  attributions: readonly Attribution[],
  parts: readonly (ClauseParts | null)[] = clausesOf(passage),
): Claim[] {
  const claims: Claim[] = [];
  const held = contentsBySentence(passage, attributions);
  parts.forEach((read, sentence) => {
    if (read === null) return;
    const words: Words = { tokens: passage.tokens[sentence] ?? [], sentence, entityAt };
    const { tokens } = words;
    const { clauses } = read;
    const attributionOf = innermostFinder(held[sentence] ?? []);
    const asked = isQuestion(tokens);
    const verbless = verblessIn(tokens, read.items);
    let next = 0;
    const tellVerbless = (before: number): void => {
      for (let one = verbless[next]; one !== undefined && one.description.last < before; one = verbless[next]) {
        claims.push(apposed(words, one, attributionOf(tokenSpan(tokens, one.description.head, one.description.head))));
        next += 1;
      }
    };
    const found: (number | null)[] = [];
    for (const clause of clauses) {
      tellVerbless(clause.group.main);
      const own = attributionOf(tokenSpan(tokens, clause.group.main, clause.group.main));
      // "refused to sign" is one act: whoever tells the refusal tells that nobody signed.
      const governed = clause.kind === "controlled" && clause.governor !== null;
      const attribution = governed ? (found[clause.governor] ?? null) : own;
      found.push(attribution);
      const claim = claimOf(words, clauses, clause, asked, attribution);
      claims.push(claim);
      distribute(claims, words, clause, claim);
      const state = stateIn(tokens, clause);
      if (state !== null) claims.push(stateClaim(words, clause, state, claim));
    }
    tellVerbless(Infinity);
  });
  return claims;
}

/** "Chile and Peru backed the mayor and the port": a claim for each of them. */
function distribute(claims: Claim[], words: Words, { subject, object, group, obliques }: Clause, claim: Claim): void {
  for (const member of subject?.joined ?? []) {
    const phrase = phraseAt(words, member);
    claims.push({ ...claim, ...(group.passive ? { target: phrase } : { actor: phrase }) });
  }
  if (!group.passive)
    for (const member of object?.joined ?? []) claims.push({ ...claim, target: phraseAt(words, member) });
  else {
    const agent = obliques.find(({ preposition }) => isBy(words.tokens, preposition));
    for (const member of agent?.nominal.joined ?? []) claims.push({ ...claim, actor: phraseAt(words, member) });
  }
}

function claimOf(
  words: Words,
  clauses: readonly Clause[],
  clause: Clause,
  asked: boolean,
  attribution: number | null,
): Claim {
  const { tokens, sentence } = words;
  const { group } = clause;
  const agent = group.passive ? (clause.obliques.find((oblique) => isBy(tokens, oblique.preposition)) ?? null) : null;
  const certainty = certaintyOf(tokens, clauses, clause);
  const subject = phraseIn(words, clause.subject);
  return {
    sentence,
    span: claimSpan(tokens, clause),
    actor: group.passive ? phraseIn(words, agent?.nominal ?? null) : subject,
    predicate: tokenSpan(tokens, predicateStart(tokens, clauses, clause), group.main),
    verb: group.lemma,
    target: group.passive ? subject : phraseIn(words, clause.object),
    complement: phraseIn(words, clause.complement),
    obliques: clause.obliques.length === 0 ? [] : obliquesOf(words, clause, agent),
    passive: group.passive,
    finite: clause.kind === "finite",
    polarity: polarityOf(tokens, clauses, clause),
    // What is asked is not told.
    certainty: asked && certainty === "asserted" ? "possible" : certainty,
    attribution,
  };
}

function obliquesOf(words: Words, { obliques }: Clause, agent: PrepositionPart | null): Oblique[] {
  const told: Oblique[] = [];
  for (const oblique of obliques) {
    if (oblique === agent) continue;
    const preposition = words.tokens[oblique.preposition]?.norm ?? "";
    told.push({ preposition, phrase: phraseAt(words, oblique.nominal) });
  }
  return told;
}

function isQuestion(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.norm === "?" || tokens.at(-2)?.norm === "?";
}

function isBy(tokens: readonly Token[], preposition: number): boolean {
  return tokens[preposition]?.norm === "by";
}

/** A controlled verb takes its governor into its predicate: "refused to sign", for there lies what becomes of it. */
function predicateStart(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
  steps = longestChain,
): number {
  const governor = clause.kind === "controlled" && clause.governor !== null ? clauses[clause.governor] : undefined;
  if (governor === undefined) return clause.group.first;
  const opener = clause.opener === null ? undefined : tokens[clause.opener]?.norm;
  const theirs = clause.subject !== governor.subject;
  // "accused the rebels of | shelling", "told residents | to leave": another's deed does not take in the telling.
  if (opener === undefined ? theirs : theirs && opener !== "from" && deedGovernors.has(opener))
    return opener === undefined && tokens[clause.group.first - 1]?.norm === "to"
      ? clause.group.first - 1
      : clause.group.first;
  if (clause.opener !== null && opener !== undefined && opener !== "from" && !deedGovernors.has(opener))
    return clause.opener;
  return governor.kind === "controlled" && steps > 0
    ? predicateStart(tokens, clauses, governor, steps - 1)
    : governor.group.first;
}

function claimSpan(tokens: readonly Token[], clause: Clause): Span {
  const first = clause.subject === null ? clause.group.first : Math.min(clause.subject.first, clause.group.first);
  return tokenSpan(tokens, first, Math.max(clause.last, clause.subject?.last ?? 0));
}
