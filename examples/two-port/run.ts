import { apply, type Clock, headers, type L23Tester, StatusError, type Stream } from "labwire/xena";
import type { TestConfig } from "./config.js";
import { addStream, findPort, limitTime, stop, TestError, type TrafficPort, take } from "./port.js";
import { resultOf, type TestResult } from "./result.js";

/** Locally administered addresses for the two ends. */
const A = { mac: "02:00:00:00:00:01", ip: "10.0.0.1" };
const B = { mac: "02:00:00:00:00:02", ip: "10.0.0.2" };

/** Traffic before the measured run, so that everything on the way has learned where the ends are. */
const WARM_UP_SECONDS = 2;

/** Frames still on their way have arrived by then. */
const SETTLE_SECONDS = 1;

/** Told what is going on. */
export interface Progress {
  /** A step begins. */
  step(text: string): void;
  /** Traffic runs: how far the measured run is, and the frames each port has sent. */
  running(seconds: number, ofSeconds: number, sent: readonly bigint[]): void;
}

/**
 * Runs the test and gives the ports back, whatever happens.
 * @throws TestError when a port does not exist or is somebody else's
 */
export async function runTwoPortTest(
  tester: L23Tester,
  config: TestConfig,
  progress: Progress,
  signal: AbortSignal,
): Promise<TestResult> {
  const [a, b] = [findPort(tester, config.ports[0]), findPort(tester, config.ports[1])];
  const ports = [a, b];
  progress.step(`reserving and resetting ${a.target} and ${b.target}`);
  await using _hold = await take(ports, config.force);
  try {
    progress.step("configuring a stream on each");
    const [toB, toA] = await Promise.all([
      addStream(a, config, packet(A, B, config.size.min), 0),
      addStream(b, config, packet(B, A, config.size.min), 1),
    ]);
    progress.step(`warming up for ${WARM_UP_SECONDS} s`);
    await traffic(tester.clock, ports, WARM_UP_SECONDS, signal);
    await apply(...ports.flatMap(({ statistics: { tx, rx } }) => [tx.clear.set(), rx.clear.set()]));
    progress.step(`measuring for ${config.durationSeconds} s at ${config.ratePercent} %`);
    const limited = await Promise.all(ports.map((port) => limitTime(port, config.durationSeconds)));
    const sent = () => sentFrames([a, toB], [b, toA]);
    await traffic(tester.clock, ports, config.durationSeconds, signal, async (seconds, ofSeconds) =>
      progress.running(seconds, ofSeconds, await sent()),
    );
    const directions = await Promise.all([resultOf(config, [a, toB], b, 0), resultOf(config, [b, toA], a, 1)]);
    return { directions, timedByTester: limited.every((done) => done) };
  } finally {
    await stop(ports);
  }
}

/** Ethernet and IPv4 from one end to the other. */
function packet(from: typeof A, to: typeof A, frameBytes: number): headers.Packet {
  const { ethernet, ipv4 } = headers;
  return headers.packet(ethernet({ src: from.mac, dst: to.mac }), ipv4({ src: from.ip, dst: to.ip }), { frameBytes });
}

async function sentFrames(...streams: readonly (readonly [TrafficPort, Stream])[]): Promise<bigint[]> {
  const counters = await apply(...streams.map(([port, stream]) => port.statistics.tx.stream(stream).get()));
  return counters.map(({ packetCountSinceCleared }) => packetCountSinceCleared);
}

/** Starts both ports, waits, stops them, and lets what is on the way arrive. */
async function traffic(
  clock: Clock,
  ports: readonly TrafficPort[],
  seconds: number,
  signal: AbortSignal,
  watch: (seconds: number, ofSeconds: number) => Promise<void> = async () => {},
): Promise<void> {
  await start(ports);
  const begun = clock.nowMs();
  const elapsed = (): number => Math.min((clock.nowMs() - begun) / 1000, seconds);
  while (elapsed() < seconds) {
    await pause(clock, Math.min((seconds - elapsed()) * 1000, 500), signal);
    await watch(elapsed(), seconds);
  }
  await apply(...ports.map((port) => port.traffic.state.setStop()));
  await pause(clock, SETTLE_SECONDS * 1000, signal);
}

/** Waits on the tester's own clock, so that a test can run all this in virtual time. @throws the signal's reason */
async function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  await clock.sleep(ms, signal);
  signal.throwIfAborted();
}

async function start(ports: readonly TrafficPort[]): Promise<void> {
  const outcomes = await apply.settled(...ports.map((port) => port.traffic.state.setStart()));
  outcomes.forEach((outcome, position) => {
    if (outcome.ok) return;
    const refused =
      outcome.error instanceof StatusError
        ? `refused to start (${outcome.error.code}); can it send at that rate and size?`
        : outcome.error.message;
    throw new TestError(`port ${ports[position]?.target} ${refused}`);
  });
}
