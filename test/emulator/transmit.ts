import { commands, type XenaConnection } from "labwire/xena";

/** Nanoseconds in a second. */
export const SECOND = 1_000_000_000;

/** What a test asks of a stream on port 0/0; frames of 64 bytes, without bursts or limits, unless it says otherwise. */
export interface StreamSetting {
  readonly pps?: number;
  readonly bytes?: number;
  readonly limit?: number;
  readonly burst?: readonly [size: number, density: number];
  readonly gaps?: readonly [packet: number, burst: number];
  readonly tpld?: number;
}

/** Creates a stream on 0/0 and enables it. */
export async function addStream(tester: XenaConnection, index: number, setting: StreamSetting = {}): Promise<void> {
  const { pps, bytes, limit, burst, gaps, tpld = index } = setting;
  await new commands.PS_CREATE(tester, 0, 0, index).set();
  await new commands.PS_ENABLE(tester, 0, 0, index).set("ON");
  await new commands.PS_TPLDID(tester, 0, 0, index).set(tpld);
  if (pps !== undefined) await new commands.PS_RATEPPS(tester, 0, 0, index).set(pps);
  if (bytes !== undefined) await new commands.PS_PACKETLENGTH(tester, 0, 0, index).set("FIXED", bytes, bytes);
  if (limit !== undefined) await new commands.PS_PACKETLIMIT(tester, 0, 0, index).set(limit);
  if (burst !== undefined) await new commands.PS_BURST(tester, 0, 0, index).set(...burst);
  if (gaps !== undefined) await new commands.PS_BURSTGAP(tester, 0, 0, index).set(...gaps);
}

/** Starts traffic on 0/0. */
export const start = (tester: XenaConnection): PromiseLike<unknown> =>
  new commands.P_TRAFFIC(tester, 0, 0).set("START");

/** Frames that a stream of 0/0 has sent. */
export async function sentBy(tester: XenaConnection, stream: number): Promise<bigint> {
  return (await new commands.PT_STREAM(tester, 0, 0, stream).get()).packetCountSinceCleared;
}

/** Frames that 0/0 has sent. */
export async function sent(tester: XenaConnection): Promise<bigint> {
  return (await new commands.PT_TOTAL(tester, 0, 0).get()).packetCountSinceCleared;
}

/** Frames that 0/1 has received. */
export async function received(tester: XenaConnection): Promise<bigint> {
  return (await new commands.PR_TOTAL(tester, 0, 1).get()).packetCountSinceCleared;
}

/** Whether traffic runs on 0/0. */
export async function isOn(tester: XenaConnection): Promise<boolean> {
  return (await new commands.P_TRAFFIC(tester, 0, 0).get()).onOff === "ON";
}
