/**
 * Nouns that only gather what the phrase with "of" behind them names: "a round of talks" are talks, "a series of attacks" are
 * attacks. By common knowledge, after what grammars call quantificational and partitive nouns.
 */
import { wordSet } from "./word-set.ts";

export const containers: ReadonlySet<string> = wordSet(`
  array barrage batch bulk bunch chain cluster collection couple crop crowd dozen flurry group half handful host
  hundred kind lot majority million number pair part percentage portion rest round row score sequence series set slew
  sort spate stream string succession surge swarm thousand type variety wave
`);
