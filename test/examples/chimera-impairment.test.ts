import { commands, XenaConnection } from "labwire/xena";
import { Chassis } from "labwire/xena/emulator";
import { describe, expect, it } from "vitest";
import { runProgram } from "../support/run-program.js";

/** What 100 000 frames become at 12 500 ppm of drops and 2 000 ppm of duplicates, held for 150 us and on two cables of 500 ns. */
const NUMBERS: Readonly<Record<string, string>> = {
  sent: "100000",
  "into flow 1": "100000",
  dropped: "1250",
  duplicated: "197",
  delayed: "98750",
  received: "98947",
  "missing by sequence number": "1250",
};

/** The printed table, by the names of its rows. */
function rowsOf(out: string): Record<string, string> {
  const rows = [...out.matchAll(/^ *(\S.*?) {2,}(\d+)$/gm)];
  return Object.fromEntries(rows.map(([, name, frames]) => [name as string, frames as string]));
}

describe("npx tsx examples/chimera-impairment.ts", () => {
  it("sends through an emulated Chimera, and what was sent, dropped, duplicated and received agrees", async () => {
    const { code, out, err } = await runProgram(["examples/chimera-impairment.ts"]);
    expect(err).toMatch(/^emulated chassis listening on 127\.0\.0\.1:\d+\n$/);
    expect(code).toBe(0);
    expect(rowsOf(out)).toEqual(NUMBERS);
    expect(out).toContain("dropped 12500 ppm, 12500 ppm were asked for\n");
    expect(out).toContain("latency 151000 ns with cables, 150000 ns were asked for\n");
    expect(out).toContain("received = sent - dropped + duplicated\n");
  });

  it("runs on a chassis elsewhere with other slots, and leaves its ports free and unimpaired", async () => {
    await using chassis = await Chassis.start({
      modules: [
        { slot: 2, revision: "Chimera-100G-5S-2P[b]" },
        { slot: 5, revision: "Thor-400G-7S-1P[b]", gbps: 100 },
        { slot: 6, revision: "Thor-400G-7S-1P[b]", gbps: 100 },
      ],
      wires: [
        ["5/0", "2/1"],
        ["2/0", "6/0"],
      ],
      cableDelayNs: 10,
    });
    const { code, out, err } = await runProgram([
      ...["examples/chimera-impairment.ts", "--host", chassis.host, "--port", String(chassis.port)],
      ...["--tx", "5/0", "--rx", "6/0", "--chimera", "2/1"],
    ]);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(rowsOf(out)).toEqual(NUMBERS);
    expect(out).toContain("latency 150020 ns with cables");
    await using other = await XenaConnection.open(chassis.host, { port: chassis.port, owner: "other" });
    expect((await new commands.P_RESERVATION(other, 2, 1).get()).status).toBe("RELEASED");
    expect((await new commands.P_EMULATE(other, 2, 1).get()).action).toBe("OFF");
  });

  it("says so when the port in between is not one of a Chimera", async () => {
    await using chassis = await Chassis.start();
    const { code, err } = await runProgram([
      ...["examples/chimera-impairment.ts", "--host", chassis.host, "--port", String(chassis.port)],
      ...["--chimera", "0/1"],
    ]);
    expect(code).toBe(1);
    expect(err).toContain("port 0/1 is not one of a Chimera");
  });
});
