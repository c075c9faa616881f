import { commands, type XenaConnection } from "labwire/xena";
import type { DeviceOptions, StartOptions } from "labwire/xena/emulator";
import { type Bench, startBench } from "./support.js";

export const SECOND = 1_000_000_000;
export const MS = 1_000_000;

/** Frames of 64 bytes that a line of 100 Gbit/s carries in a second: 100e9 / (8 x 84). */
export const LINE_PPS = 148_809_523;

/** Four 100G ports; the first so many are reserved and plugged into one device. */
export async function deviceBench(device: Partial<DeviceOptions>, options: StartOptions = {}): Promise<Bench> {
  const ports = device.ports ?? (device.kind === "wire" ? ["0/0", "0/1"] : ["0/0", "0/1", "1/0", "1/1"]);
  const revision = "Loki-100G-5S-2P";
  const bench = await startBench({
    modules: [{ revision }, { revision }],
    devices: [{ kind: "switch", ...device, ports }],
    cableDelayNs: 0,
    ...options,
  });
  for (const port of [0, 1]) await new commands.P_RESERVATION(bench.tester, 1, port).set("RESERVE");
  return bench;
}

/** Address of a station: the last byte of a locally administered one. */
export function mac(station: number): string {
  return `02000000${station.toString(16).padStart(4, "0")}`;
}

/** What a stream of a test is. */
export interface TestStream {
  readonly port: readonly [module: number, port: number];
  readonly index?: number;
  readonly tpld?: number;
  readonly from: number;
  readonly to: number | "broadcast";
  readonly pps?: number;
  readonly frames?: number;
  readonly bytes?: number;
}

/** Sets a stream up. */
export async function stream(tester: XenaConnection, settings: TestStream): Promise<void> {
  const { port, index = 0, tpld = 0, from, to, pps = 1000, frames = -1, bytes = 64 } = settings;
  const at = [tester, ...port, index] as const;
  const header = `${to === "broadcast" ? "ffffffffffff" : mac(to)}${mac(from)}ffff`;
  await new commands.PS_CREATE(...at).set();
  await new commands.PS_ENABLE(...at).set("ON");
  await new commands.PS_TPLDID(...at).set(tpld);
  await new commands.PS_PACKETHEADER(...at).set(header);
  await new commands.PS_RATEPPS(...at).set(pps);
  await new commands.PS_PACKETLIMIT(...at).set(frames);
  await new commands.PS_PACKETLENGTH(...at).set("FIXED", bytes, 1518);
}

/** Makes a station known to the device: one frame from it to everybody. */
export async function announce(tester: XenaConnection, port: readonly [number, number], from: number): Promise<void> {
  await new commands.P_XMITONE(tester, ...port).set(`ffffffffffff${mac(from)}ffff${"00".repeat(46)}`);
}

/** Starts or stops traffic of a port. */
export async function traffic(tester: XenaConnection, port: readonly [number, number], to: "START" | "STOP") {
  await new commands.P_TRAFFIC(tester, ...port).set(to);
}

/** Frames that a port has sent and another has received with a test payload. */
export async function sent(tester: XenaConnection, port: readonly [number, number], index = 0): Promise<bigint> {
  return (await new commands.PT_STREAM(tester, ...port, index).get()).packetCountSinceCleared;
}

export async function received(tester: XenaConnection, port: readonly [number, number], tpld = 0): Promise<bigint> {
  return (await new commands.PR_TPLDTRAFFIC(tester, ...port, tpld).get()).packetCountSinceCleared;
}
