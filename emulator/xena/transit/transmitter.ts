import { MICROSECOND } from "../clock.js";
import { infoNamed } from "../command-info.js";
import type { Port } from "../parts.js";
import { larger } from "../traffic/bounds.js";
import { type Flow, framesAt } from "../traffic/flow.js";
import { endOfRun } from "../traffic/run-limits.js";
import { OnAir } from "./on-air.js";
import { areTogether, fits, flowsOf, isSending, takingPart } from "./plan.js";

/**
 * The transmit side of a port. Starting works out the flows and when they end; from then on nothing happens until somebody asks for a
 * counter, the end comes, or a setting changes.
 */
export class Transmitter {
  readonly #port: Port;
  /** Streams of this run, in order: those on the air, and those that are suppressed and may join. */
  #streams: readonly number[] = [];
  #active = new Map<number, OnAir>();
  #startedAt: bigint | undefined;
  #stopAt: bigint | undefined;
  /** Frames of flows of this run that are over, by stream. */
  #left = new Map<number, bigint>();
  #cancel: () => void = () => {};
  #lastRun = 0n;

  constructor(port: Port) {
    this.#port = port;
  }

  /** Whether traffic runs; it does as soon as it was started, even when P_TXDELAY holds back the first frame. */
  isOn(): boolean {
    this.settle();
    return this.#startedAt !== undefined;
  }

  /** Nanoseconds that this run lasts, or the last one lasted. */
  runTime(now: bigint): bigint {
    this.settle();
    return this.#startedAt === undefined ? this.#lastRun : larger(now - this.#startedAt, 0n);
  }

  /** Whether traffic could be started: false when the streams ask for more than the port has. */
  canStart(): boolean {
    return fits(this.#port, takingPart(this.#port));
  }

  /** Starts traffic; the first frames go out so many nanoseconds later. The caller has asked `canStart`. */
  start(now: bigint, delay = 0n): void {
    if (this.isOn()) return;
    this.#startedAt = now + delay;
    this.#left.clear();
    this.#streams = takingPart(this.#port);
    this.#open(this.#streams, now);
    this.#limit(now);
    this.#port.lab.network.changed(now);
    this.#tell();
  }

  /** Stops traffic; what is on the way still arrives. */
  stop(now: bigint): void {
    if (!this.isOn()) return;
    this.#end(now);
  }

  /** Ends a run whose time has come, even when the timer is late. */
  settle(): void {
    if (this.#stopAt !== undefined && this.#port.lab.clock.now() >= this.#stopAt) this.#end(this.#stopAt);
  }

  /** Whether a stream takes part in what runs now. */
  carries(stream: number): boolean {
    return this.isOn() && this.#streams.includes(stream);
  }

  /** A stream on the air; undefined when it is not, or is suppressed. */
  flow(stream: number): Flow | undefined {
    return this.#active.get(stream)?.flow;
  }

  /** Whether what runs, with the settings as they are now, still fits. */
  stillFits(): boolean {
    return fits(this.#port, this.#streams);
  }

  /** A stream of a run was changed: it goes on from now with its new settings, and so do those that take turns with it. */
  restart(stream: number, now: bigint): void {
    this.#reopen(areTogether(this.#port) ? this.#streams : [stream], now);
  }

  /** Settings of the port were changed: all streams of a run go on from now with them. */
  restartAll(now: bigint): void {
    if (this.isOn()) this.#reopen(this.#streams, now);
  }

  /** The way of the frames has changed: from now on they arrive elsewhere. */
  reroute(now: bigint): void {
    // A short run may be over by the clock before its first frames have found their way: only what is over by `now` is.
    if (this.#stopAt !== undefined && this.#stopAt <= now) this.settle();
    for (const active of this.#active.values()) active.reroute(now);
  }

  #reopen(streams: readonly number[], now: bigint): void {
    for (const stream of streams) {
      const active = this.#active.get(stream);
      if (active === undefined) continue;
      active.close(now);
      this.#left.set(stream, (this.#left.get(stream) ?? 0n) + framesAt(active.limited, now));
      this.#active.delete(stream);
    }
    this.#open(streams, now);
    this.#limit(now);
    this.#port.lab.network.changed(now);
  }

  /** Puts those of the streams on the air that are not suppressed. */
  #open(streams: readonly number[], now: bigint): void {
    const sending = streams.filter((stream) => isSending(this.#port, stream));
    const origin = larger(now, this.#startedAt ?? now);
    for (const flow of flowsOf(this.#port, sending, origin, this.#left))
      this.#active.set(flow.stream, new OnAir(this.#port, flow, now));
  }

  /** Works out when the run ends and what the port's packet limit leaves to each stream. */
  #limit(now: bigint): void {
    const actives = [...this.#active.values()].sort((a, b) => a.flow.stream - b.flow.stream);
    const { microseconds } = this.#port.read("P_TXTIMELIMIT") as { microseconds: bigint };
    const { packetCountLimit } = this.#port.read("P_TXPACKETLIMIT") as { packetCountLimit: number };
    const { end, flows } = endOfRun(
      actives.map(({ flow }) => flow),
      {
        startedAt: this.#startedAt as bigint,
        time: microseconds > 0n ? microseconds * MICROSECOND : undefined,
        frames: packetCountLimit > 0 ? BigInt(packetCountLimit) : undefined,
        sentBefore: [...this.#left.values()].reduce((sum, frames) => sum + frames, 0n),
        awaitsStreams: this.#active.size < this.#streams.length,
      },
    );
    this.#stopAt = end === undefined ? undefined : larger(end, now);
    for (const [position, active] of actives.entries()) active.limit(flows[position] as Flow, this.#stopAt);
    this.#schedule();
  }

  #schedule(): void {
    this.#cancel();
    if (this.#stopAt === undefined) return;
    this.#cancel = this.#port.lab.schedule(this.#stopAt, () => this.settle());
  }

  #end(at: bigint): void {
    this.#cancel();
    for (const active of this.#active.values()) active.close(at);
    this.#lastRun = larger(at - (this.#startedAt as bigint), 0n);
    this.#active.clear();
    this.#streams = [];
    this.#startedAt = undefined;
    this.#stopAt = undefined;
    this.#port.lab.network.changed(at);
    this.#tell();
  }

  /** Pushes the new state. */
  #tell(): void {
    const port = this.#port;
    port.lab.pushes.add(infoNamed("P_TRAFFIC"), port, [], Uint8Array.of(this.#startedAt === undefined ? 0 : 1));
  }
}
