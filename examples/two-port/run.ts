import { setTimeout as sleep } from "node:timers/promises";
import { apply, commands, StatusError, type XenaConnection } from "labwire/xena";
import type { PortAddress, TestConfig } from "./config.js";
import { expectedFrames } from "./line-rate.js";
import { type Endpoint, ipv4Header } from "./packet.js";
import { type DirectionResult, TestError, TestPort } from "./port.js";

/** Locally administered addresses for the two ends. */
const ENDS: readonly [Endpoint, Endpoint] = [
  { mac: "02:00:00:00:00:01", ip: "10.0.0.1" },
  { mac: "02:00:00:00:00:02", ip: "10.0.0.2" },
];

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

/** Both directions of a run. */
export interface TestResult {
  readonly ports: readonly [string, string];
  readonly directions: readonly [DirectionResult, DirectionResult];
  /** Frames that rate, size and time make on either port. */
  readonly expected: readonly [bigint, bigint];
  /** Whether the tester itself timed the run. */
  readonly timedByTester: boolean;
}

/**
 * Runs the test and gives the ports back, whatever happens.
 * @throws TestError when a port does not exist or is somebody else's
 */
export async function runTwoPortTest(
  tester: XenaConnection,
  config: TestConfig,
  progress: Progress,
  signal: AbortSignal,
): Promise<TestResult> {
  for (const address of config.ports) await checkPort(tester, address);
  const ports = [new TestPort(tester, config.ports[0]), new TestPort(tester, config.ports[1])] as const;
  try {
    progress.step(`reserving and resetting ${ports[0].name} and ${ports[1].name}`);
    await Promise.all(ports.map((port) => port.take(config.force)));
    progress.step("configuring a stream on each");
    await Promise.all([
      ports[0].configure(config, ipv4Header(ENDS[0], ENDS[1], config.size.min), 0),
      ports[1].configure(config, ipv4Header(ENDS[1], ENDS[0], config.size.min), 1),
    ]);
    progress.step(`warming up for ${WARM_UP_SECONDS} s`);
    await traffic(ports, WARM_UP_SECONDS, signal);
    await sleep(SETTLE_SECONDS * 1000, undefined, { signal });
    await apply(...ports[0].clear(), ...ports[1].clear());
    progress.step(`measuring for ${config.durationSeconds} s at ${config.ratePercent} %`);
    const limited = await Promise.all(ports.map((port) => port.limitTime(config.durationSeconds)));
    await traffic(ports, config.durationSeconds, signal, progress);
    await sleep(SETTLE_SECONDS * 1000, undefined, { signal });
    const lines = await Promise.all(ports.map((port) => port.line()));
    const directions = await Promise.all([ports[1].resultFrom(ports[0], 0), ports[0].resultFrom(ports[1], 1)]);
    const expected = [expectedFrames(config, lines[0] as never), expectedFrames(config, lines[1] as never)] as const;
    return {
      ports: [ports[0].name, ports[1].name],
      directions,
      expected,
      timedByTester: limited.every((done) => done),
    };
  } finally {
    await Promise.all(ports.map((port) => port.giveBack()));
  }
}

/** Says what there is when a port is not there. */
async function checkPort(tester: XenaConnection, { module, port }: PortAddress): Promise<void> {
  const { portCounts } = await new commands.C_PORTCOUNTS(tester).get();
  const count = portCounts[module] ?? 0;
  if (port < count) return;
  const slots = portCounts.flatMap((ports, slot) => (ports > 0 ? [`${slot}/0-${ports - 1}`] : []));
  throw new TestError(`there is no port ${module}/${port}; this tester has ${slots.join(", ") || "no ports"}`);
}

/** Starts both ports, waits, and stops them. */
async function traffic(
  ports: readonly TestPort[],
  seconds: number,
  signal: AbortSignal,
  progress?: Progress,
): Promise<void> {
  await started(ports);
  const begun = performance.now();
  const left = (): number => seconds * 1000 - (performance.now() - begun);
  while (left() > 0) {
    await sleep(Math.min(left(), 500), undefined, { signal });
    if (progress === undefined) continue;
    const sent = await Promise.all(ports.map((port) => port.sent()));
    progress.running(Math.min((performance.now() - begun) / 1000, seconds), seconds, sent);
  }
  await apply(...ports.map((port) => port.stop()));
}

async function started(ports: readonly TestPort[]): Promise<void> {
  const outcomes = await apply.settled(...ports.map((port) => port.start()));
  outcomes.forEach((outcome, position) => {
    if (outcome.ok) return;
    const refused =
      outcome.error instanceof StatusError
        ? `refused to start (${outcome.error.code}); can it send at that rate and size?`
        : outcome.error.message;
    throw new TestError(`port ${ports[position]?.name} ${refused}`);
  });
}
