import { Chassis, virtualClock } from "labwire/xena/emulator";
import { CLIENTS } from "./clients.js";
import { leftovers, resources, turns } from "./leftovers.js";
import { type CutKind, Relay } from "./relay.js";
import { flawsOf, word } from "./verdict.js";
import { Watch } from "./watch.js";

/** What came of a session whose stream was cut. */
export interface CutResult {
  /** Outcomes of connecting, reserving, a question, a push and logging off. */
  readonly outcome: string;
  readonly flaws: readonly string[];
  /** Bytes that the chassis sent. */
  readonly bytes: number;
  /** Bytes that the chassis had sent at the end of connecting. */
  readonly handshake: number;
}

/** Longer than all deadlines, shorter than the next keep-alive, so that the bytes are the same in every run. */
const WAIT_MS = 30_000;

/** A cut takes a millisecond. */
const EARLY_STEPS = 3;

/** Connects, reserves, asks, hears of a change, logs off, with the stream from the chassis cut behind so many bytes. */
export async function runCut(kind: string, cut: CutKind, behind: number): Promise<CutResult> {
  const before = resources();
  const clock = virtualClock();
  const chassis = await Chassis.start({ clock });
  const relay = await Relay.start(chassis, clock, cut, behind);
  const abort = new AbortController();
  const client = (CLIENTS[kind] as (typeof CLIENTS)[string])({ chassis: relay, clock, signal: abort.signal });
  const watch = new Watch();

  const idle = clock.scheduled;
  const flawsAtEnd: string[] = [];
  /** Goes on step by step, so that a timer that outlives its connection is seen before it fires. */
  const pass = async (): Promise<void> => {
    for (let step = 0; step < EARLY_STEPS; step++) {
      await clock.advance(1);
      const isOver = watch.all[0]?.state !== "pending" && !client.isOnline;
      if (isOver && clock.scheduled > idle) flawsAtEnd.push(`${clock.scheduled - idle} timers outlive the connection`);
    }
    await clock.advance(WAIT_MS);
  };

  const connect = watch.add("connect", client.connect());
  await pass();
  const handshake = relay.bytes;
  if (connect.state === "fulfilled") {
    watch.add("reserve", client.reserve());
    for (const [what, promise] of Object.entries(client.waits())) watch.add(what, promise);
    watch.add("ask", client.ask());
    await pass();
    chassis.faults.add({ do: "storm", command: "P_TRAFFIC", target: "0/0", times: 2 });
    await clock.advance(WAIT_MS);
  }
  watch.add("logoff", client.logoff());
  await clock.advance(WAIT_MS);
  const told = client.losses;
  await relay.stop();
  await chassis.stop();
  await clock.advance(WAIT_MS);
  await turns();
  const steps = watch.all.filter(({ what }) => ["connect", "reserve", "ask", "logoff"].includes(what));
  const outcome = `${steps.map(word).join(", ")}, ${client.heard} pushes${told > 0 ? ", told" : ""}`;
  const flaws = [
    ...watch.pending.map((what) => `pending for ever: ${what}`),
    ...watch.errors.flatMap(({ what, error }) => flawsOf(what, error, `${relay.host}:${relay.port}`)),
    ...(told > 1 ? ["the loss was told more than once"] : []),
    ...flawsAtEnd,
    ...leftovers(before, clock, abort.signal),
  ];
  return { outcome, flaws, bytes: relay.bytes, handshake };
}
