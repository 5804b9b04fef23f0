/** News agencies, whose copy many papers print: two papers with one agency's story are one source. */

/** Names under which reports credit an agency, in the letters they are written in, each with what it is called here. */
// prettier-ignore
export const agencies: ReadonlyMap<string, string> = new Map([
  ["AAP", "AAP"], ["AFP", "AFP"], ["ANI", "ANI"], ["ANSA", "ANSA"], ["AP", "AP"], ["APP", "APP"],
  ["Agence France-Presse", "AFP"], ["Anadolu", "Anadolu"], ["Associated Press", "AP"], ["Bloomberg", "Bloomberg"],
  ["CNA", "CNA"], ["DPA", "dpa"], ["EFE", "EFE"], ["IANS", "IANS"], ["IRNA", "IRNA"], ["ITAR-TASS", "TASS"],
  ["Interfax", "Interfax"], ["KCNA", "KCNA"], ["Kyodo", "Kyodo"], ["MAP", "MAP"], ["MENA", "MENA"], ["NNI", "NNI"],
  ["PTI", "PTI"], ["Press Association", "PA"], ["Press Trust of India", "PTI"], ["RIA Novosti", "RIA Novosti"],
  ["Reuters", "Reuters"], ["Ritzau", "Ritzau"], ["SANA", "SANA"], ["TASS", "TASS"], ["TT", "TT"], ["UNB", "UNB"],
  ["UPI", "UPI"], ["Xinhua", "Xinhua"], ["Yonhap", "Yonhap"], ["dpa", "dpa"],
]);

/** What a country's own media are called when no name is given: "state media said". */
export const stateMedia: readonly string[] = [
  "state media",
  "state news agency",
  "state radio",
  "state television",
  "state tv",
  "state-run media",
  "state-run news agency",
  "state-run television",
  "state-run tv",
];
