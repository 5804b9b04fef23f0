/**
 * Classes of things that have outcomes of their own kind: whatever burns, opens, is played, voted on or traded. "The library"
 * of one report may be "the building" of the other, "the negotiations" of one "the two sides" of the other. Lemmas, sorted.
 */
import { wordSet } from "./word-set.ts";

export type ThingClass =
  | "aid"
  | "effort"
  | "fighting"
  | "force"
  | "machine"
  | "outbreak"
  | "outlook"
  | "possession"
  | "product"
  | "storm"
  | "water"
  | "agreement"
  | "any"
  | "ballot"
  | "building"
  | "context"
  | "doer"
  | "drug"
  | "event"
  | "figure"
  | "fire"
  | "measure"
  | "person"
  | "place"
  | "scene"
  | "supply"
  | "talks"
  | "team"
  | "transport"
  | "trial"
  | "truce"
  | "vehicle"
  | "way"
  | "work";

/** The nouns of each class; `any`, `context`, `doer`, `person` and `scene` (where it all happens) are told otherwise than by a list. */
export const thingsByClass: Readonly<
  Record<Exclude<ThingClass, "any" | "context" | "doer" | "person" | "scene">, ReadonlySet<string>>
> = {
  aid: wordSet(`aid assistance convoy food lorry medicine parcel relief shipment supply truck`),
  effort: wordSet(
    `blockade campaign effort hunt manhunt occupation operation protest recovery rescue search siege sit-in standoff`,
  ),
  fighting: wordSet(`battle bombardment clash combat fighting shelling shooting unrest violence`),
  force: wordSet(
    `army brigade column fighter force guerrilla insurgent militant militia rebel soldier tank troop unit`,
  ),
  machine: wordSet(
    `alarm brake camera computer detector elevator engine equipment generator grid lift light machine motor network pump radar radio reactor sensor signal siren sprinkler system turbine valve`,
  ),
  outbreak: wordSet(`cholera disease ebola epidemic flu infection outbreak pandemic plague virus`),
  outlook: wordSet(`estimate forecast guidance outlook prediction projection rating target`),
  possession: wordSet(`collection deposit fund heritage job money painting pension possession saving treasure`),
  product: wordSet(`album book car console drug game handset model phone product tablet ticket toy`),
  storm: wordSet(`cyclone gale hurricane storm tempest tornado typhoon`),
  water: wordSet(`flood floodwater lake level reservoir river tide water`),
  agreement: wordSet(`
    accord acquisition agreement arrangement bid buyout charter contract deal loan merger move offer pact partnership
    merger purchase sale settlement signing switch swap sponsorship takeover transaction transfer treaty
  `),
  ballot: wordSet(`
    ballot by-election election plebiscite poll primary referendum runoff turnout vote voter voting
  `),
  building: wordSet(`
    apartment archive arena bank bar barn barrack base block bridge building bungalow cabin camp cafe castle cathedral chapel
    church cinema clinic club complex compound consulate cottage dam depot dormitory embassy facility factory farm farmhouse
    flat gallery garage hall headquarters hospital hostel hotel house hut kindergarten laboratory library lighthouse mall
    mansion market mill monastery monument mosque museum nightclub nursery office orphanage palace pier plant premise
    refinery restaurant roof school shed shop shrine site stable stadium stand station statue store structure studio
    supermarket synagogue temple theater theatre tower university villa village warehouse wing workshop harbor harbour coast town city village island crop orchard neighborhood suburb fleet
  `),
  drug: wordSet(`
    antibiotic cure device dose drug injection jab medicine pill procedure product regimen remedy test therapy treatment
    vaccine
  `),
  event: wordSet(`
    carnival celebration ceremony championship concert conference cup demonstration evacuation expedition festival final
    funeral game gathering launch march marathon match meeting mission operation opening parade party procession protest race
    raid rally rehearsal rescue season show start summit tour tournament trip visit wedding
  `),
  figure: wordSet(`
    cost currency debt deficit demand dollar earnings economy employment euro export figure gdp growth import income index
    inflation investment loss market number order output pound price production profit rate revenue ruble oil gold copper wheat index rupee sale salary
    share spending stock sterling tax dow dax ftse nasdaq nikkei bourse traffic turnover unemployment booking tourism rent shipment value volume wage yen yuan
  `),
  fire: wordSet("blaze bushfire fire flame forest inferno wildfire"),
  measure: wordSet(`
    act amendment appeal ban bill budget claim constitution deal decree demand draft embargo law lawsuit legislation measure
    motion nomination petition plan policy project proposal referendum reform request resolution rule ruling sanction scheme sentence tax verdict
    treaty agreement appointment application accord bailout candidate change charter conviction cut injunction initiative law merger order overhaul package pact plant proposition rise shake-up takeover
  `),
  place: wordSet(`
    airfield airport area base bridge capital city crossing district enclave fortress garrison headquarters hill hilltop island
    oilfield outpost palace peninsula port post province refinery region site station stronghold suburb territory town valley
    village
  `),
  supply: wordSet("current electricity gas heating internet network phone power service signal supply water"),
  talks: wordSet(`
    conference consultation delegate delegation dialog dialogue discussion government leader meeting minister
    negotiation negotiator party side summit talk talks union
  `),
  team: wordSet(`
    attack champion club defence defense forward guest home host player pitcher quarterback side squad striker team visitor
    winger
  `),
  transport: wordSet(`
    airline airport border bus crossing ferry flight line metro port rail railway road route school service shop station
    subway train tram tube
  `),
  trial: wordSet("case hearing inquest lawsuit proceeding suit trial"),
  truce: wordSet("armistice ceasefire peace truce"),
  vehicle: wordSet(`
    aircraft airliner airplane boat bus car coach craft launch mission ferry freighter helicopter jet lorry plane probe rocket satellite
    ship spacecraft submarine tanker train tram trawler truck van vehicle vessel yacht
  `),
  way: wordSet(`
    airport airspace area beach border bridge campus canal centre center channel checkpoint crossing embassy highway lane
    line mine motorway museum office park pass plant pool port rail railway road route runway school shop site station strait
    street tunnel university zoo
  `),
  work: wordSet(`
    adaptation album biography book comedy concert debut documentary drama episode exhibition film game game memoir movie
    musical novel opera performance phone picture play production record remake restaurant sequel series show single
    song thriller tour
  `),
};

/** Words of a class that may stand for any other of it: "the building" is the library, or whatever else burnt. */
export const genericThings: ReadonlySet<string> = wordSet(`
  aircraft area boat building complex craft delegation deal dialogue game legislation matter measure mission negotiation party
  place picture plant premise production property proceeding show side site structure talk talks vehicle vessel work
`);

/** Nouns for people of whom the other report may know more: "the man" is the suspect, "the people" the miners. Lemmas, sorted. */
export const anyPeople: ReadonlySet<string> = wordSet(`
  accused attacker captive convict defendant escapee fugitive gunman hostage inmate man passenger patient people person
  prisoner robber suspect survivor victim woman
`);

/** Those who judge, search and report: what became of someone is told of another beside them. Lemmas, sorted. */
export const officials: ReadonlySet<string> = wordSet(`
  court detective doctor judge jury justice juror magistrate medic officer official panel paramedic police prosecutor
  reporter rescuer spokesman spokesperson spokeswoman surgeon tribunal
`);

/** Those who vote on a law, whichever word a report has for them. Lemmas, sorted. */
export const lawmakers: ReadonlySet<string> = wordSet(`
  assembly chamber congress deputy lawmaker legislator legislature mp parliament senate senator
`);

/**
 * Those who act on the one thing in question and what goes with it, told of without naming it: "The judge refused bail" tells of
 * the accused, "Critics hated it" of the film, "No deal was struck" of the talks. Lemmas, sorted.
 */
export const standIns: Readonly<Partial<Record<ThingClass, ReadonlySet<string>>>> = {
  agreement: wordSet("board investor regulator rival shareholder side watchdog"),
  drug: wordSet("attack death patient researcher scientist study symptom trial volunteer"),
  event: wordSet("arrest clash demonstrator incident marcher officer police protester riot trouble violence"),
  figure: wordSet("investor trader"),
  fire: wordSet("crew firefighter"),
  measure: wordSet(
    "assembly chamber congress deputy government house lawmaker legislator majority minister mp parliament senate senator vote",
  ),
  person: wordSet("bail body charge condition custody injury jail life plea prison trial verdict"),
  place: wordSet("army assault attack fighter force government guerrilla militia rebel soldier troop"),
  supply: wordSet("engineer home house household light resident"),
  talks: wordSet("accord agreement breakthrough compromise deal pact progress treaty"),
  truce: wordSet("gun gunfire shelling side violation"),
  vehicle: wordSet("contact landing launch"),
  water: wordSet("flood rain"),
  way: wordSet("police traffic"),
  work: wordSet("audience cinema critic fan office reviewer viewer"),
};
