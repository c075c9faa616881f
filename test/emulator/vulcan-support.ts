import { commands, type XenaConnection } from "labwire/xena";
import { type Bench, startBench } from "./support.js";

export const MS = 1_000_000;
export const SECOND = 1000 * MS;

/** What preparing and the run before the run take together. */
export const UNTIL_RUNNING = 100 * MS;

export const [CLIENT, SERVER] = [0, 1] as const;
export const BOTH = [SERVER, CLIENT] as const;

/** Indices of group 0 of a port behind its connection. */
export type At = readonly [tester: XenaConnection, module: 0, port: number, group: number];

/** What a test sets on both sides. */
export type Setting = (...at: At) => PromiseLike<unknown>;

/**
 * A Vulcan module whose first two ports, at 10 Gbit/s, hold a client and a server group of 100 connections: up in 1 s, steady for 2 s,
 * down in 1 s, each carrying 5000 bytes to the client.
 */
export async function startGroups(...settings: readonly Setting[]): Promise<Bench> {
  const bench = await startBench({ modules: [{ revision: "Xena L47 Module" }] });
  for (const port of BOTH) {
    const at: At = [bench.tester, 0, port, 0];
    await new commands.P4E_ALLOCATE(bench.tester, 0, port).set(2);
    await new commands.P4_SPEEDSELECTION(bench.tester, 0, port).set("F10G");
    await new commands.P4G_CREATE(...at).set();
    await new commands.P4G_ROLE(...at).set(port === CLIENT ? "CLIENT" : "SERVER");
    await new commands.P4G_CLIENT_RANGE(...at).set("10.0.0.1", 10, 10_000, 10, 10);
    await new commands.P4G_SERVER_RANGE(...at).set("10.0.1.1", 1, 80, 1);
    await new commands.P4G_LP_SHAPE(...at).set(0, 1000, 2000, 1000);
    await new commands.P4G_TEST_APPLICATION(...at).set("RAW");
    await new commands.P4G_RAW_TEST_SCENARIO(...at).set("DOWNLOAD");
    await new commands.P4G_RAW_PAYLOAD_TOTAL_LEN(...at).set("FINITE", 5000);
    await new commands.P4G_RAW_TX_DURING_RAMP(...at).set("YES", "YES");
    for (const set of settings) await set(...at);
  }
  return bench;
}

/** Sets UDP with datagrams of so many bytes of payload. */
export function udp(size: number): Setting {
  return async (...at) => {
    await new commands.P4G_L4_PROTOCOL(...at).set("UDP");
    await new commands.P4G_UDP_PACKET_SIZE_VALUE(...at).set(size);
  };
}

/** Sets which way payload goes. */
export function scenario(name: "DOWNLOAD" | "UPLOAD" | "BOTH" | "ECHO"): Setting {
  return (...at) => new commands.P4G_RAW_TEST_SCENARIO(...at).set(name);
}

/** Commands both ports, the server first. */
export async function command({ tester }: Bench, name: "ON" | "STOP" | "OFF" | "PREPARE" | "PRERUN"): Promise<void> {
  for (const port of BOTH) await new commands.P4_TRAFFIC(tester, 0, port).set(name);
}

/** Starts both ports, the server first. */
export async function run(bench: Bench): Promise<void> {
  await command(bench, "ON");
  bench.clock.advance(UNTIL_RUNNING);
}

/** Stops both ports and lets the connections close. */
export async function stop(bench: Bench): Promise<void> {
  await command(bench, "STOP");
  bench.clock.advance(SECOND);
}
