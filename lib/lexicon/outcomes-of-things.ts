/** Opposite outcomes and states of things. */
import type { OutcomeRow } from "./outcome-rows.ts";

export const outcomesOfThings: readonly OutcomeRow[] = [
  {
    about: "building",
    name: "damage",
    one: `
      completely destroyed, totally destroyed, destroyed, burned|burnt to the ground, burned|burnt down, razed, gutted,
      reduced to ashes|rubble|ruins, total loss, flattened, levelled, leveled, wiped out, demolished, collapsed,
      brought down, knocked down, toppled, caved in, beyond repair, in ruins, nothing left, left in ruins, swept away,
      severely damaged, badly damaged, heavily damaged, extensive damage, heavy damage, devastated, completely gutted,
      burned out, went up in flames, burned to, burnt to, destroy, gut, raze, obliterated
    `,
    other: `
      only part of, only a part of, only * damaged, only minor, slightly damaged, slight damage, minor damage,
      little damage, superficial damage, light damage, lightly damaged, unscathed, intact, spared, escaped damage,
      undamaged, no damage, not damaged, partly damaged, partially damaged, only slightly, barely damaged,
      hardly damaged, withstood, survived, still standing, remain|remained standing, stood firm, unharmed, little harm,
      saved from the, escaped serious damage, saved, untouched, escaped unscathed, left standing
    `,
  },
  {
    about: "vehicle",
    name: "wreck",
    one: `
      destroyed, wrecked, badly damaged, heavily damaged, severely damaged, broke apart, broke in two, smashed,
      wreckage of, burst into flames, burned|burnt out, exploded, written off, mangled
    `,
    other: `
      unscathed, undamaged, intact, hardly damaged, barely damaged, slightly damaged, only slight, minor damage,
      no damage, little damage, in one piece, barely a scratch, light damage
    `,
  },
  {
    about: "vehicle",
    name: "afloat",
    one: `
      sank, sunk, sinking, capsized, went down, overturned, capsizes, sinks, sink, foundered, went under, keeled over,
      disappeared beneath, to the bottom, beneath the waves
    `,
    other: `
      afloat, stayed afloat, reached * safely, arrived safely, docked, reached the port|harbor|harbour|shore,
      towed to port, towed to safety, reached port, back in port, made it to port, limped into, returned to port,
      refloated, still afloat, stay|stays afloat, remained afloat, limped to, safe in port, towed to, towed into,
      back to port, made it to
    `,
  },
  {
    about: "vehicle",
    name: "landing",
    one: `
      landed safely, safe landing, touched down safely, made it back, perfect landing, landed, lands, land safely,
      lands safely, touched down, touches down, soft landing, safely back, came home, smooth landing, landed without,
      landing was a success, landed successfully, landing succeeded, made a soft|safe|perfect landing,
      mission succeeded, mission was a success, safe on the ground, successful landing
    `,
    other: `
      crashed, crash landing, crash landed, plunged into, came down, ditched, hit the ground, skidded off, crash,
      crashes, crash lands, broke up, broke apart, disintegrated, exploded, belly landing, overshot, missed the runway,
      nose dived, burned up, lost in, ploughed into, slammed into, smashed into, landing failed, mission failed,
      was lost, lost contact, contact * was lost, contact was lost, contact * lost, hit the surface,
      mission was a failure, mission ended in failure
    `,
  },
  {
    about: "vehicle",
    name: "launch",
    exclusive: true,
    one: `
      reached orbit, into orbit, blasted off, lifted off, launch was a success, successfully launched,
      successful launch, a success, went without a hitch, flawless, without a hitch, lifts off, blasts off, lift off,
      blasted, in orbit, reached space, put into orbit, delivered * orbit, sent * orbit, successful, flew,
      launch succeeded, launch went, reached its orbit, in space, mission succeeded, placed * orbit, put * orbit,
      delivered * into orbit, put * into orbit, put * in orbit
    `,
    other: `
      failed to reach orbit, exploded, blew up, fell back, failed, failure, lost contact, broke up, aborted, scrubbed,
      scrub, failed to reach, fell short, fell into, misfired, called off, plunged, blows up, explodes, lost,
      satellite was lost, launch failed, launch ended in, mission failed, was destroyed, were destroyed, did not reach,
      not reach orbit, did not reach orbit
    `,
  },
  {
    about: "way",
    name: "access",
    one: `
      reopened, re-opened, reopen|reopens, were open, was open, is open, remain|remained open, stay|stayed open,
      back in service, open to, opened to, opened for, flowing again, passable, was cleared, cleared by, normal again,
      resumed, running normally, back to normal, reopen, allowed through, let through, traffic was moving,
      traffic resumed, operating, let * through, open again, has reopened, was reopened,
      traffic is crossing|flowing|moving|using, crossing the * again, open to traffic, can be used again, in use again
    `,
    other: `
      closed, remain|remained|remains closed|shut|blocked, stay|stayed closed|shut, shut, shut down, blocked,
      sealed off, cordoned off, impassable, out of service, close|closed to, cut off, halted, suspended,
      at a standstill, cancelled, canceled, paralysed, paralyzed, closed to, still closed|shut|blocked, barricaded,
      kept closed|shut, sealed, shut off, stayed shut, barred, not open, remains closed|shut, will stay closed|shut,
      closed to traffic, is|was|were closed|shut, have closed, has closed, closed the, shut the, not be used,
      cannot be used, has not reopened
    `,
  },
  {
    about: "transport",
    name: "service",
    one: `
      resumed, running normally, back to normal, restored, running again, operating normally, on schedule, on time,
      back in service, normal service, reopened, unaffected, running as normal, started running, running, back on track,
      operating, operated normally, flying again, took off as, resume, reopen
    `,
    other: `
      suspended, cancelled, canceled, halted, stay closed, will stay closed,
      remain|remained|remains closed|shut|suspended, disrupted, at a standstill, out of service, grounded, shut down,
      delayed, paralysed, paralyzed, stopped running, not running, closed, no trains|flights|buses|ferries, stopped,
      stood still, suspend, cancel, halt, still suspended, axed, called off, stranded, still closed, remain suspended
    `,
  },
  {
    about: "supply",
    name: "supply",
    one: `
      restored, back on, reconnected, returned, back to normal, was back, were back, working again, up and running,
      have|has power|electricity|water|gas again, power has been restored, power returned, lights are on,
      lights came back, got * back, electricity is back, restored the supply|power|electricity
    `,
    other: `
      cut off, remain|remained|remains without, still without, without power|water|electricity|gas|heating|light,
      no power|water|electricity|gas|heating, out of action, outage, blackout, still down, in the dark, knocked out,
      off, run dry, shortage, still out, without electricity|power|water|gas, still off, lights are still,
      not been restored, blackout continues, remains|remain off, is|are out, still no, without light, in darkness,
      blackout continues|continued, blackout goes on, outage continues|continued
    `,
  },
  {
    about: "fire",
    name: "control",
    one: `
      under control, contained, put out, extinguished, doused, died out, was out, tamed, fully contained, beaten back,
      contain, extinguish, doused the, subdued, quelled, brought under control, mopping up, out by, died down,
      beat back, put out the, had gone out, smothered
    `,
    other: `
      out of control, raging, raged, still burning, still raging, spreading, uncontrolled, uncontained, still blazing,
      continued to burn, kept burning, flared up, burning uncontrolled, still battling, were battling,
      struggling to contain, rages, burned out of, still out of, continued to rage, continued to spread, raged on,
      blazing, blazed on, still alight, still ablaze, unchecked, battling to, battled to, battle to, not under control,
      not contained, fought to contain, spread to, advancing
    `,
  },
  {
    about: "drug",
    name: "effect",
    exclusive: true,
    one: `
      effective, works, worked, effective against, proved effective, promising, breakthrough, cured, protects,
      protected, reduced the, benefit, benefited, improved, helped, cure, halted, slowed, prevents, prevented, success,
      successful, helps, was|is|were effective, trial was a success, trial succeeded,
      reduced attacks|symptoms|deaths|infections, cut deaths|attacks|infections|symptoms, eased symptoms,
      showed promise, saved lives, made a difference, good results, helped the
    `,
    other: `
      did nothing, no effect, ineffective, useless, did not work, no benefit, failed to, no better than, worthless,
      little effect, no improvement, failed, fails, no difference, not effective, disappointed, disappointing, no cure,
      not work, had no effect, no effect on, trial failed, trial was a failure, not help|helped, made no difference,
      did not help, did not reduce, did not cut, did not ease, proved useless, no use
    `,
  },
  {
    about: "drug",
    name: "safety",
    exclusive: true,
    one: `
      safe, no side effects, well tolerated, no serious side, harmless, without side effects, no ill effects, approved,
      posed no risk, no risk, safely, no danger, given the all clear
    `,
    other: `
      fell seriously ill, fell ill, side effects, dangerous, unsafe, harmful, toxic, serious reactions, halted,
      withdrawn, recalled, banned, adverse, risks, linked to deaths, killed, harm, dangers, danger, risk of
    `,
  },
  {
    about: "building",
    name: "safety",
    exclusive: true,
    one: `
      safe, sound, no danger, no risk, stable, structurally sound, secure, passed inspection,
      passed its last inspection, no threat, in good condition, well maintained, met all safety
    `,
    other: `
      could burst, could collapse, may collapse, unsafe, dangerous, unstable, at risk, risk of, in danger of, crumbling,
      cracks in, failed inspection, failed its last inspection, poor condition, condemned, poorly maintained,
      badly maintained, neglected, violations
    `,
  },
  {
    about: "vehicle",
    name: "condition",
    one: `
      well maintained, in good condition, airworthy, seaworthy, roadworthy, no faults, passed inspection,
      mechanically sound, in working order, new, recently serviced
    `,
    other: `
      poorly maintained, in poor condition, faulty, unseaworthy, overloaded, mechanical problems, defective,
      failed inspection, not airworthy, old, ageing, aging, unsafe, rusting, brakes failed, brake failure, malfunction
    `,
  },
  {
    about: "building",
    name: "occupancy",
    one: `
      full of, packed, crowded, were inside, was inside, trapped inside, people inside, sold out, in use, fully booked,
      occupied
    `,
    other: `
      was empty, were empty, stood empty, empty, nobody was inside, no one was inside, nobody inside, no one inside,
      deserted, vacant, half empty, abandoned, derelict, unoccupied, disused, closed for
    `,
  },
  {
    about: "place",
    name: "control",
    one: `
      regained control, has control of, retook, retaken, retake, recaptured, captured, seized control, took control,
      taken control, in control of, wrested, liberated, took over, now control|controls, fell to, fallen to, drove out,
      driven out, overran, seize, recapture, recapture of, reclaimed, reclaim, capture, captured the, occupied, occupy,
      won back, storm, stormed, swept into, moved into, marched into, entered, hoisted * flag, full control,
      fell into * hands, took over the, took * town|city|village|base, fell, has fallen, fell into rebel hands,
      troops withdrew, army withdrew, army retreated, forces withdrew, troops pulled out, army pulled out, troops fled,
      took it, took the town|city|village|base|port, now hold|holds, holds the
    `,
    other: `
      remain|remained|remains in the hands, remain|remained|remains in * hands, still held, still hold|holds,
      held by the|insurgents|rebels|militants, still in * hands, repelled, repulsed, fought off, beaten back, held off,
      under * control, pushed back, driven back, forced to retreat, withdrew from, lost control, still control|controls,
      still controlled, remain|remained|remains under, in rebel hands, in * hands, hold out, holding out, held out,
      still holding, repelled an, repel, repulse, failed to take|capture|seize, beat back, beat off, still hold the,
      held the, remains under government control, under government control, in government hands, was repelled,
      were repelled, driven off, drove off, were driven off, attack was repelled, attack failed, assault failed,
      held firm, stood firm, threw back, attackers were beaten, remains under government|army|state,
      remained under government|army|state, beat them back, were driven out
    `,
  },
  {
    about: "place",
    name: "holder",
    one: `
      in government|army hands, under government|army control, held by government|army|troops, held by the army|government,
      government|army|troops|soldiers|forces control|controls|hold|holds|held|retook|recaptured,
      government|army|troops|soldiers|forces * retaken|recaptured, retaken|recaptured by * army|troops|soldiers|forces
    `,
    other: `
      in rebel|insurgent hands, under rebel|insurgent control, held by rebels|militants|insurgents, held by the rebels,
      rebels|militants|insurgents|fighters control|hold|held|seized|captured|overran,
      seized|captured|overrun|taken by * rebels|militants|insurgents|fighters, fell|fallen to * rebels|militants|insurgents
    `,
  },
  {
    about: "scene",
    name: "weather",
    one: `
      clear skies, skies were clear, weather was clear, was clear, good weather, good visibility, sunny, fine weather,
      perfect conditions, visibility was good, calm seas, calm conditions, calm weather, mild
    `,
    other: `
      thick fog, fog, heavy rain, storm, stormy, snowstorm, blizzard, bad weather, poor visibility, low visibility,
      mist, strong winds, heavy snow, rough seas, high waves, downpour, poor weather
    `,
  },
  {
    about: "scene",
    name: "warning",
    exclusive: true,
    one: `
      alarm went off, alarm sounded, alarms sounded, alarm rang, sirens sounded, sirens wailed, gave a warning,
      issued a warning, distress call, sent out an sos, radioed for help, sounded the alarm, was warned, were warned,
      received a warning, gave warning, warnings were, warning was, had warned, raised the alarm, tip-off,
      telephoned warning
    `,
    other: `
      no alarm, alarm did not, alarms did not, alarm failed, alarms failed, no warning, without warning, no distress,
      silent, sirens did not, no warnings, came without warning, had no warning, not warned, never warned,
      without any warning, failed to warn, out of the blue
    `,
  },
  {
    about: "scene",
    name: "speed response",
    one: `
      quick to respond, responded quickly, arrived within minutes, came within minutes, at the scene within minutes,
      fast response, arrived quickly
    `,
    other: `
      took hours, slow to respond, slow to react, hours late, arrived too late, came too late, took too long,
      waited hours, waited for hours
    `,
  },
  {
    about: "building",
    name: "capacity",
    one: `
      coping, cope, coping well, enough beds, had enough, plenty of, well supplied, sufficient, adequate, no shortage,
      ample, under no strain
    `,
    other: `
      overwhelmed, overrun, struggling to cope, could not cope, ran out, running out, shortage of, shortages of,
      short of, overstretched, at breaking point, desperately need, in desperate need, inadequate, lack of, scarce,
      insufficient
    `,
  },
  {
    about: "any",
    name: "truth",
    one: "genuine, authentic, real, confirmed as, is true, was true, proved true",
    other: `
      fake, forgery, forged, false, untrue, hoax, fabricated, bogus, invented, not genuine, doctored, counterfeit
    `,
  },
  {
    about: "scene",
    name: "intent",
    one: `
      deliberate, deliberately, intentional, intentionally, on purpose, planned, premeditated, arson, sabotage,
      foul play, set on purpose
    `,
    other: `
      accident, accidental, accidentally, by mistake, unintentional, inadvertently, no foul play, by chance, mishap,
      not deliberate, an error
    `,
  },
];
