/** Words that tell how much of a thing is meant. Sorted. */
import { wordSet } from "./word-set.ts";

/** Nouns for a part, which take the whole behind "of": "a section of the store", "half of the crop". */
export const partNouns: ReadonlySet<string> = wordSet(`
  area block bulk chunk corner floor half length majority most much part piece portion proportion quarter remainder rest
  roof section share side storey story stretch strip swath third wall wing
`);

/** Words that make a part most of the thing. */
export const mostWords: ReadonlySet<string> = wordSet(`
  almost biggest bulk chiefly great huge large largely main mainly major majority most mostly much nearly vast virtually
`);

/** Words that leave a part out. */
export const someWords: ReadonlySet<string> = wordSet(`
  few half partial partially partly reasonably several slightly small some somewhat
`);
