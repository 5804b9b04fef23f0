/** One seed for all laws, so that a run can be repeated; `STORYDIFF_SEED=17 npm test` tries others. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.STORYDIFF_SEED ?? 20_251_121) });
