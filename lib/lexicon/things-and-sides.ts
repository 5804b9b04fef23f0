/** Things that take no side, and things on which sides are taken. By common knowledge of what English news writes; sorted. */
import { wordSet } from "./word-set.ts";

/** Weather, disasters, illnesses and animals: they take no side, and nobody sides with them. */
export const forces: ReadonlySet<string> = wordSet(`
  aftershock avalanche bear bird blaze blizzard bug cancer cat cattle cloud cold cow crocodile cyclone darkness
  disease dog downpour drought dust earthquake elephant epidemic fever fire flame flood flooding floodwater fog
  frost gale gust hail hailstorm heat heatwave horse humidity hurricane ice illness infection insect landslide lava
  lightning lion meteor mist monsoon mosquito mudslide quake rain rainfall rainstorm sandstorm shark sheep smoke
  snake snow snowfall snowstorm storm sun sunshine temblor temperature thunder thunderstorm tide tiger tornado
  tremor tsunami typhoon virus volcano weather whale wildfire wind wolf
`);

/** Mishaps, vehicles and arms: they take no side, but someone may stand for or against them. */
export const mindless: ReadonlySet<string> = wordSet(`
  accident blast boat bomb bombing bullet bus car collapse collision crash debris derailment drone explosion grenade
  helicopter leak lorry mine missile outage pandemic plane rocket shell ship shot train tree truck van vehicle
  vessel
`);

/** What people make and do that others stand for or against, where the verb alone may tell of a blow or a cause. */
export const disputedThings: ReadonlySet<string> = wordSet(`
  accord act action agenda agreement amendment approach argument article ban bid bill blockade boycott budget
  campaign choice claim code column comment constitution contract conviction coverage credibility culture cut deal
  decision declaration decree deed doctrine editorial effort embargo failure film funding greed handling hike idea
  ideology incompetence initiative integrity interpretation intervention invasion judgment law lawsuit leadership
  legacy legislation letter loan measure media merger method motion move neglect negligence nomination notion offer
  order pact petition philosophy plan platform pledge policy position practice privilege process program project
  promise proposal protest provision record referendum reform regime regulation remark report reputation resolution
  response restriction rhetoric rollout rule ruling sanction scheme settlement speech spending stance statement
  strategy strike subsidy summit system tactic tariff tax testimony theory treatment treaty verdict view vote war
  withdrawal word
`);
