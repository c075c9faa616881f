import {
  apply,
  type headers,
  type L23Tester,
  NotThereError,
  ports,
  ReservationError,
  reserve,
  StatusError,
  type Stream,
} from "labwire/xena";
import type { TestConfig } from "./config.js";
import { ratePpm } from "./line-rate.js";

/** Something about the tester or its ports stands in the way; the message is for people. */
export class TestError extends Error {}

/** A port of the test: any that has streams and counters. */
export type TrafficPort = ports.BasePortL23Genuine;

/** Finds a port. @throws TestError that says what there is, when it is not there or sends no streams */
export function findPort(tester: L23Tester, name: string): TrafficPort {
  try {
    const port = tester.port(name);
    if (port instanceof ports.BasePortL23Genuine) return port;
  } catch (error) {
    if (!(error instanceof NotThereError)) throw error;
    const slots = [...tester.modules].map(({ moduleId, portsCount }) => `${moduleId}/0-${portsCount - 1}`);
    throw new TestError(`there is no port ${name}; this tester has ${slots.join(", ")}`);
  }
  throw new TestError(`port ${name} sends no streams`);
}

/** Takes ports until the end of the caller's block, from somebody else only by force, and brings them to their standard settings. */
export async function take(ports: readonly TrafficPort[], force: boolean): Promise<AsyncDisposable> {
  try {
    const hold = await reserve(ports, { force });
    await apply(...ports.map((port) => port.reset.set()));
    return hold;
  } catch (error) {
    const [holder] = error instanceof ReservationError ? error.holders : [];
    if (holder === undefined) throw error;
    throw new TestError(`port ${holder.resource.target} is reserved by "${holder.owner}"; --force takes it`);
  }
}

/** Makes a stream that sends frames with the given headers and test payload id. */
export async function addStream(
  port: TrafficPort,
  { size, ...config }: TestConfig,
  packet: headers.Packet,
  tpldId: number,
): Promise<Stream> {
  const stream = await port.streams.create();
  await apply(
    stream.tpldId.set(tpldId),
    stream.packet.length.set(size.type, size.min, size.max),
    stream.packet.header.protocol.set(packet.segments),
    stream.packet.header.data.set(packet.hex),
    stream.enable.setOn(),
    stream.rate.fraction.set(ratePpm(config)),
  );
  return stream;
}

/** Lets the tester itself end the traffic after this time; without it the run is as exact as this computer's timer. */
export async function limitTime(port: TrafficPort, seconds: number): Promise<boolean> {
  try {
    await port.txConfig.timeLimit.set(Math.round(seconds * 1_000_000));
    return true;
  } catch (error) {
    if (error instanceof StatusError) return false;
    throw error;
  }
}

/** Stops what may still run, for the end of the test, however it came; when the connection is lost, nothing can be stopped. */
export async function stop(ports: readonly TrafficPort[]): Promise<void> {
  await apply.settled(...ports.map((port) => port.traffic.state.setStop()));
}
