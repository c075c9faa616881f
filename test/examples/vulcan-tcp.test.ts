import { commands, XenaConnection } from "labwire/xena";
import { Chassis } from "labwire/xena/emulator";
import { describe, expect, it } from "vitest";
import { runProgram } from "../support/run-program.js";

const STATES = ["PREPARE", "PREPARE_RDY", "PRERUN", "PRERUN_RDY", "RUNNING", "STOPPING", "STOPPED", "OFF"];

/** States that a side was told to be in, in order. */
function statesOf(out: string, side: string): string[] {
  return [...out.matchAll(new RegExp(`^${side} is (\\w+)$`, "gm"))].map(([, state]) => state as string);
}

/** Numbers in the row of a side. */
function rowOf(out: string, side: string): string[] | undefined {
  return out
    .split("\n")
    .find((line) => line.startsWith(`${side}  `))
    ?.split(/ {2,}/)
    .slice(1);
}

/**
 * 200 connections of 20 000 bytes in segments of at most 1460, which makes 14. The client sends SYN, ACK, FIN, ACK and an ACK for every
 * segment; the server SYN-ACK, ACK, FIN and the segments.
 */
const CLIENT = ["200", "200", "0", "4000000", "3600", "3400"];
const SERVER = ["200", "200", "4000000", "0", "3400", "3600"];

describe("npx tsx examples/vulcan-tcp.ts", () => {
  it("opens, downloads and closes by the load profile, on an emulated module", async () => {
    const { code, out, err } = await runProgram(["examples/vulcan-tcp.ts"]);
    expect(err).toMatch(/^emulated chassis listening on 127\.0\.0\.1:\d+\n$/);
    expect(code).toBe(0);
    expect(statesOf(out, "client")).toEqual(STATES);
    expect(statesOf(out, "server")).toEqual(STATES);
    expect(out).toContain("200 of 200 connections are open in the steady phase\n");
    expect(rowOf(out, "client")).toEqual(CLIENT);
    expect(rowOf(out, "server")).toEqual(SERVER);
    expect(out).toContain("all 200 connections have downloaded 20000 bytes\n");
  });

  it("runs on a chassis elsewhere with other ports, and leaves them free and off", async () => {
    await using chassis = await Chassis.start({
      modules: [{ slot: 3, revision: "Xena L47 Module", ports: 4 }],
      wires: [["3/1", "3/2"]],
    });
    const { code, out, err } = await runProgram([
      ...["examples/vulcan-tcp.ts", "--host", chassis.host, "--port", String(chassis.port)],
      ...["--client", "3/2", "--server", "3/1"],
    ]);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(rowOf(out, "client")).toEqual(CLIENT);
    await using other = await XenaConnection.open(chassis.host, { port: chassis.port, owner: "other" });
    for (const port of [1, 2]) {
      expect((await new commands.P_RESERVATION(other, 3, port).get()).status).toBe("RELEASED");
      expect((await new commands.P4_STATE(other, 3, port).get()).state).toBe("OFF");
    }
  });

  it("names an option that it does not know, and those that it does", async () => {
    const { code, err } = await runProgram(["examples/vulcan-tcp.ts", "--ports", "0/0"]);
    expect(code).toBe(1);
    expect(err).toContain("options: --host HOST --port N --client MODULE/PORT --server MODULE/PORT");
  });
});
