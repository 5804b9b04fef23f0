/**
 * Measures a session of many findings: how long it takes until it is open, and until a verdict is on the disk.
 *
 *     npm run bench:session -- [--findings 5000] [--verdicts 200] [--json]
 *
 * The reports are made up. A verdict waits for the disk, so that its time is that of the disk before all: a write of one page
 * that waits for it is measured beside it. The milliseconds are of this machine.
 */
import { closeSync, fdatasyncSync, openSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { reportFromText } from "../lib/index.ts";
import { createSession, openSession, type Session } from "../lib/session/session.ts";
import { benchOfSession, openings, options, reportsOf, surroundings } from "./big-session.ts";
import { milliseconds } from "./measuring.ts";
import { median } from "./table.ts";

interface Verdicts {
  /** Until the verdict is on the disk, and what stands is known. */
  readonly acknowledged: number;
  /** What nineteen of twenty do not take. */
  readonly slow: number;
  /** To work out what stands, alone. */
  readonly state: number;
}

/** Gives verdicts on these items one after the other, as an editor does who goes through the findings. */
function decide(session: Session, items: readonly string[]): Verdicts {
  const other = openSession(session.path, surroundings);
  const times = items.map((item) => {
    const decision = { item, verdict: { kind: "dismissed", reason: "told twice" } } as const;
    const acknowledged = milliseconds(() => session.decide("Ana", decision));
    return { acknowledged, state: milliseconds(other.state) };
  });
  other.close();
  const sorted = times.map(({ acknowledged }) => acknowledged).sort((x, y) => x - y);
  return {
    acknowledged: median(sorted),
    slow: sorted[Math.floor(0.95 * sorted.length)] ?? Number.NaN,
    state: median(times.map(({ state }) => state)),
  };
}

/** A write of one page that waits for the disk. */
function pageOn(path: string): number {
  const file = openSync(path, "w");
  const page = new Uint8Array(4096);
  const times = Array.from({ length: 100 }, () =>
    milliseconds(() => {
      writeSync(file, page);
      fdatasyncSync(file);
    }),
  );
  closeSync(file);
  return median(times);
}

function measure(folder: string, findings: number, verdicts: number) {
  const path = join(folder, "big.storydiff");
  const [a, b] = reportsOf(findings);
  const making = milliseconds(() => {
    createSession(path, "big", "Ana", [a, b], options, surroundings).close();
  });
  const opened = (): number =>
    median(
      Array.from({ length: openings }, () =>
        milliseconds(() => {
          openSession(path, surroundings).close();
        }),
      ),
    );
  const opening = opened();
  const session = openSession(path, surroundings);
  const items = session.state().items.map(({ item }) => item.id);
  const atFirst = decide(session, items.slice(0, verdicts));
  for (const item of items.slice(verdicts, -verdicts)) {
    session.decide("Ana", { item, verdict: { kind: "dismissed", reason: "told twice" } });
  }
  const atLast = decide(session, items.slice(-verdicts));
  session.reread("Ana", [a, reportFromText(`${b.text}\nA late word came.`, { name: b.name })]);
  const reread = decide(session, items.slice(0, verdicts));
  session.close();
  return {
    findings: items.length,
    megabytes: statSync(path).size / 1e6,
    milliseconds: {
      making,
      opening,
      openingReread: opened(),
      page: pageOn(join(folder, "page")),
      atFirst,
      atLast,
      reread,
    },
  };
}

await benchOfSession(measure, ({ findings, megabytes, milliseconds: ms }, verdicts) => {
  const line = (name: string, { acknowledged, slow, state }: Verdicts): string =>
    `${name}: a verdict acknowledged in ${acknowledged.toFixed(1)} ms (19 of 20 in ${slow.toFixed(1)}), what stands worked out in ${state.toFixed(1)} ms`;
  return [
    `A session of ${findings} findings, ${megabytes.toFixed(1)} MB: made in ${(ms.making / 1000).toFixed(1)} s, opened in ${ms.opening.toFixed(0)} ms`,
    `A page written that waits for the disk: ${ms.page.toFixed(1)} ms`,
    line(`The first ${verdicts}`, ms.atFirst),
    line(`The last ${verdicts}, all others decided`, ms.atLast),
    line("After a source was read again, all decided before", ms.reread),
    `Opened then in ${ms.openingReread.toFixed(0)} ms`,
  ];
});
