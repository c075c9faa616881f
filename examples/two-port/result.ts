import { apply, type Stream } from "labwire/xena";
import type { TestConfig } from "./config.js";
import { expectedFrames } from "./line-rate.js";
import type { TrafficPort } from "./port.js";

/** Both directions of a run. */
export interface TestResult {
  readonly directions: readonly DirectionResult[];
  /** Whether the tester itself timed the run. */
  readonly timedByTester: boolean;
}

/** Counters of one direction after a run. */
export interface DirectionResult {
  readonly from: string;
  readonly to: string;
  readonly sent: bigint;
  /** Frames that rate, size and time make. */
  readonly due: bigint;
  readonly received: bigint;
  /** Mean latency in nanoseconds; undefined when the tester has none to give. */
  readonly latencyNs: bigint | undefined;
  readonly misordered: bigint;
  readonly payloadErrors: bigint;
  readonly fcsErrors: bigint;
}

/** Reads the counters of what one port has sent to another. */
export async function resultOf(
  config: TestConfig,
  [sender, stream]: readonly [TrafficPort, Stream],
  receiver: TrafficPort,
  tpldId: number,
): Promise<DirectionResult> {
  const { rx } = receiver.statistics;
  const tpld = rx.tpld(tpldId);
  const [speed, gap, sent, traffic, latency, errors, extra] = await apply(
    sender.speed.current.get(),
    sender.interframeGap.get(),
    sender.statistics.tx.stream(stream).get(),
    tpld.traffic.get(),
    tpld.latency.get(),
    tpld.errors.get(),
    rx.extra.get(),
  );
  return {
    from: sender.target,
    to: receiver.target,
    sent: sent.packetCountSinceCleared,
    due: expectedFrames(config, { megabitsPerSecond: speed.portSpeed, gapBytes: gap.minByteCount }),
    received: traffic.packetCountSinceCleared,
    latencyNs: latency.avgVal < 0n ? undefined : latency.avgVal,
    misordered: errors.misorderBySeq,
    payloadErrors: errors.payloadErrPackets,
    fcsErrors: extra.fcsErrorCount,
  };
}
