import { apply, commands, type Request, StatusError, type XenaConnection } from "labwire/xena";
import type { PortAddress, TestConfig } from "./config.js";
import { type Line, ratePpm } from "./line-rate.js";

/** Something about the tester or its ports stands in the way; the message is for people. */
export class TestError extends Error {}

/** A stream has this index on its own port. */
const STREAM = 0;

/** Counters of one direction after a run. */
export interface DirectionResult {
  readonly sent: bigint;
  readonly received: bigint;
  /** Mean latency in nanoseconds; undefined when the tester has none to give. */
  readonly latencyNs: bigint | undefined;
  readonly misordered: bigint;
  readonly payloadErrors: bigint;
  readonly fcsErrors: bigint;
}

/** One port of the test, with the handful of commands that it needs. */
export class TestPort {
  readonly name: string;
  readonly #tester: XenaConnection;
  readonly #at: readonly [module: number, port: number];
  #reserved = false;

  constructor(tester: XenaConnection, { module, port }: PortAddress) {
    this.name = `${module}/${port}`;
    this.#tester = tester;
    this.#at = [module, port];
  }

  /** Takes the port, from somebody else only by force, and brings it to its standard settings. */
  async take(force: boolean): Promise<void> {
    const reservation = new commands.P_RESERVATION(this.#tester, ...this.#at);
    const { status } = await reservation.get();
    if (status === "RESERVED_BY_OTHER") {
      const { username } = await new commands.P_RESERVEDBY(this.#tester, ...this.#at).get();
      if (!force) throw new TestError(`port ${this.name} is reserved by "${username}"; --force takes it`);
      await reservation.setRelinquish();
    }
    if (status !== "RESERVED_BY_YOU") await reservation.setReserve();
    this.#reserved = true;
    await new commands.P_RESET(this.#tester, ...this.#at).set();
  }

  /** Speed and gap, from which the line rate follows. */
  async line(): Promise<Line> {
    const [{ portSpeed }, { minByteCount }] = await apply(
      new commands.P_SPEED(this.#tester, ...this.#at).get(),
      new commands.P_INTERFRAMEGAP(this.#tester, ...this.#at).get(),
    );
    return { megabitsPerSecond: portSpeed, gapBytes: minByteCount };
  }

  /** Makes one stream that sends frames with the given header and test payload id. */
  async configure(config: TestConfig, header: string, tpldId: number): Promise<void> {
    const { type, min, max } = config.size;
    await new commands.PS_CREATE(this.#tester, ...this.#at, STREAM).set();
    await apply(
      new commands.PS_TPLDID(this.#tester, ...this.#at, STREAM).set(tpldId),
      new commands.PS_PACKETLENGTH(this.#tester, ...this.#at, STREAM).set(type, min, max),
      new commands.PS_HEADERPROTOCOL(this.#tester, ...this.#at, STREAM).set(["ETHERNET", "IP"]),
      new commands.PS_PACKETHEADER(this.#tester, ...this.#at, STREAM).set(header),
      new commands.PS_ENABLE(this.#tester, ...this.#at, STREAM).setOn(),
      new commands.PS_RATEFRACTION(this.#tester, ...this.#at, STREAM).set(ratePpm(config)),
    );
  }

  /** Lets the tester itself end the traffic after this time; without it the run is as exact as this computer's timer. */
  async limitTime(seconds: number): Promise<boolean> {
    try {
      await new commands.P_TXTIMELIMIT(this.#tester, ...this.#at).set(Math.round(seconds * 1_000_000));
      return true;
    } catch (error) {
      if (error instanceof StatusError) return false;
      throw error;
    }
  }

  start(): Request<void> {
    return new commands.P_TRAFFIC(this.#tester, ...this.#at).setStart();
  }

  stop(): Request<void> {
    return new commands.P_TRAFFIC(this.#tester, ...this.#at).setStop();
  }

  clear(): readonly [Request<void>, Request<void>] {
    return [
      new commands.PT_CLEAR(this.#tester, ...this.#at).set(),
      new commands.PR_CLEAR(this.#tester, ...this.#at).set(),
    ];
  }

  /** Frames sent so far. */
  async sent(): Promise<bigint> {
    const { packetCountSinceCleared } = await new commands.PT_STREAM(this.#tester, ...this.#at, STREAM).get();
    return packetCountSinceCleared;
  }

  /** What arrived from the other port. */
  async resultFrom(sender: TestPort, tpldId: number): Promise<DirectionResult> {
    const [sent, traffic, latency, errors, extra] = await apply(
      new commands.PT_STREAM(sender.#tester, ...sender.#at, STREAM).get(),
      new commands.PR_TPLDTRAFFIC(this.#tester, ...this.#at, tpldId).get(),
      new commands.PR_TPLDLATENCY(this.#tester, ...this.#at, tpldId).get(),
      new commands.PR_TPLDERRORS(this.#tester, ...this.#at, tpldId).get(),
      new commands.PR_EXTRA(this.#tester, ...this.#at).get(),
    );
    return {
      sent: sent.packetCountSinceCleared,
      received: traffic.packetCountSinceCleared,
      latencyNs: latency.avgVal < 0n ? undefined : latency.avgVal,
      misordered: errors.misorderBySeq,
      payloadErrors: errors.payloadErrPackets,
      fcsErrors: extra.fcsErrorCount,
    };
  }

  /** Stops what may still run and gives the port back; for the end of the test, however it came. */
  async giveBack(): Promise<void> {
    if (!this.#reserved || !this.#tester.isOpen) return;
    this.#reserved = false;
    await apply.settled(this.stop(), new commands.P_RESERVATION(this.#tester, ...this.#at).setRelease());
  }
}
