/** What numbers tell in reports of disasters, accidents and health. Hand-kept from the wording of such reports. */
import { lengths, nowhere, row, share, shortTerms, sum, terms, type AttributeRow } from "./attribute-row.ts";
import { wordSet } from "./word-set.ts";

const speeds = new Set(["kilometre", "mile", "nautical mile", "metre"]);
const areas = new Set(["acre", "hectare", "square kilometre", "square mile"]);
const falls = wordSet("centimetre foot inch metre millimetre");
const loads = wordSet("barrel gallon kilogram litre ton tonne");
const quakes = "earthquake quake temblor tremor";
const fires = "blaze fire firefighter flame inferno wildfire";
const people = wordSet(`
  adult child civilian employee guest inmate man migrant passenger patient people person pilgrim prisoner refugee tourist
  traveler traveller woman worker
`);
const travellers = wordSet("migrant passenger people person refugee");
const sick = wordSet("adult case child infection man patient people person resident student woman");
const vehicles = wordSet("automobile car lorry truck vehicle");
const masses = wordSet("gram kilogram ounce pound ton tonne");
const houses = wordSet("apartment building cottage dwelling home house property structure");
const goods = wordSet(
  "automobile bottle car device item jar lorry model motorcycle pack package phone product scooter toy truck unit vehicle",
);
const storms = "blizzard cyclone gale hurricane storm tornado twister typhoon";
const razing = "bulldoze burn collapse demolish destroy destruction flatten gut level obliterate raze wreck";
const harming = "batter damage roof unroof";
const cancelling = "axe call cancel cancellation ground scrap scrub";
const drugs = "amphetamine cannabis cocaine drug fentanyl hashish heroin ketamine marijuana methamphetamine opium";
const customers = wordSet("business customer home house household people person premise property resident");

export const attributesOfHazards: readonly AttributeRow[] = [
  row("aboard", "count", [4, "carry transport"], [5, "aboard board onboard"], { nouns: people }),
  row("aboard", "count", [0, ""], [6, "boat dinghy vessel"], { nouns: travellers, named: true }),
  row("crew", "count", [2, "crew"], [1, "crew crewman crewmember"]),
  row("held", "count", [3, "accommodate holds houses"], [1, "capacity"], { nouns: people }),
  row(
    "vehicles",
    "count",
    [7, "collide collision crash involve pileup pile-up"],
    [7, "collide collision crash involve pileup"],
    {
      nouns: vehicles,
      named: true,
    },
  ),
  row("magnitude", "count", [4, "magnitude"], [4, "magnitude richter"]),
  row("magnitude", "count", [4, `${quakes} measure register strength`], [2, quakes], {
    decimal: true,
    scene: `${quakes} aftershock epicenter epicentre seismologist`,
  }),
  row("wind", "measure", [5, "gust wind"], [4, "gust wind"], { units: speeds }),
  row("wind", "measure", [4, "blow"], nowhere, { units: speeds, scene: storms }),
  sum("damage", "bill cost loss repair", {
    scene: `${storms} ${quakes} earthquake explosion fire flood flooding landslide wildfire`,
  }),
  row("houses destroyed", "count", [6, razing], [6, razing], { nouns: houses, named: true }),
  row("houses damaged", "count", [6, harming], [6, harming], { nouns: houses, named: true }),
  row("flights", "count", [5, cancelling], [5, cancelling], { nouns: wordSet("departure flight"), named: true }),
  row("recall", "count", [5, "recall"], [5, "recall"], { nouns: goods, named: true }),
  row("recall", "count", [3, "call"], nowhere, { nouns: goods, named: true, context: "back" }),
  row("recall", "count", [5, "affect call cover owner"], [5, "affect"], { nouns: goods, named: true, scene: "recall" }),
  row("drugs", "measure", [6, drugs], [3, drugs], { units: masses }),
  row("rain", "measure", [6, "deluge downpour rain rainfall rainstorm"], [4, "rain rainfall rainwater"], {
    units: falls,
  }),
  row("snow", "measure", [6, "blizzard snow snowfall snowstorm"], [4, "snow snowfall"], { units: falls }),
  row("wave", "measure", [4, "surge tsunami wave"], [3, "surge tsunami wave"], { units: lengths }),
  row("temperature", "measure", [8, "mercury temperature thermometer"], [6, "heat temperature"], {
    units: new Set(["degree Celsius", "degree Fahrenheit"]),
  }),
  row("depth", "measure", [4, "below beneath deep depth"], [3, "below beneath deep underground"], { units: lengths }),
  row("length", "measure", [3, "length long stretch"], [1, "bridge canal dam long pipeline runway tunnel"], {
    units: lengths,
  }),
  row("height", "measure", [3, "height"], [1, "high tall tower"], { units: lengths }),
  row("fall", "measure", [4, "fall plummet plunge"], [6, "cliff gorge ravine"], { units: lengths }),
  row("area", "measure", [6, "blacken burn burnt char consume destroy scorch"], [5, "burn burnt char scorch"], {
    units: areas,
  }),
  row("area", "measure", [6, "cover engulf grow ravage spread sweep wildfire"], [4, "blaze fire wildfire"], {
    units: areas,
    context: fires,
  }),
  share("containment", "contain containment"),
  row(
    "battle with the fire",
    "duration",
    [8, "battle contain control douse extinguish"],
    [7, "contain control douse extinguish put"],
    {
      units: shortTerms,
      context: fires,
    },
  ),
  row(
    "time under the rubble",
    "duration",
    [5, "debris rubble ruin trap underground"],
    [4, "debris rubble ruin trap underground"],
    {
      units: terms,
    },
  ),
  row("outage", "count", [6, "blackout electricity outage power"], [6, "blackout dark electricity outage power"], {
    nouns: customers,
    named: true,
  }),
  row("cargo", "measure", [5, "board cargo carry laden load"], [5, "aboard board cargo"], { units: loads }),
  row("spill", "measure", [5, "leak release spill"], [6, "leak spill"], { units: loads }),
  row("spill", "measure", [5, "contain discharge escape lose pour slick"], [6, "escape"], {
    units: loads,
    scene: "leak slick spill tanker",
  }),
  row(
    "cases",
    "count",
    [4, "case confirm infect infection number record register report sicken"],
    [6, "confirm contract ill infect record register report sick sicken"],
    {
      nouns: sick,
      named: true,
      scene: `
        cholera coronavirus covid covid-19 dengue diarrhoea disease ebola epidemic flu illness infection malaria measles
        meningitis mpox outbreak pandemic plague polio poison poisoning salmonella typhoid virus zika
      `,
    },
  ),
  row(
    "vaccinated",
    "count",
    [5, "immunise immunize inoculate vaccinate"],
    [6, "immunise immunize inoculate jab vaccinate vaccine"],
    {
      nouns: sick,
      named: true,
    },
  ),
  row(
    "participants",
    "count",
    [6, "enrol enroll experiment study test trial"],
    [6, "experiment participant study test trial volunteer"],
    {
      nouns: wordSet("adult child man participant patient people person volunteer woman"),
    },
  ),
  row("reduction", "percent", [8, "cut lower reduce reduction slash"], [3, "cut fewer less lower reduction"]),
  row(
    "reduction",
    "percent",
    [8, "effectiveness efficacy protection"],
    [4, "effective effectiveness efficacy protection"],
  ),
  row("operation", "duration", [6, "operation surgeon surgery"], [6, "operate operation surgeon surgery"], {
    units: shortTerms,
  }),
];
