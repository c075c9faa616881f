import { describe, expect, it } from "vitest";
import { runExample, runExampleOn } from "./run-example.js";

/** Columns of the row of a side. */
function rowOf(lines: readonly string[], side: string): string[] {
  const line = lines.find((each) => each.startsWith(`${side}  `)) ?? "";
  return line.split(/ {2,}/).slice(1);
}

/** Checks what both sides have counted. How long they have run is a matter of the clock of this machine. */
function check(lines: readonly string[]): void {
  const [opened, closed, bytesOut, bytesIn, asked, frames] = rowOf(lines, "client");
  const [, , serverOut, serverIn, serverAsked] = rowOf(lines, "server");
  expect([opened, closed, asked, serverAsked]).toEqual(["1000", "1000", "1", "1000"]);
  expect(bytesIn).toBe(serverOut);
  // A datagram that the client sends before the server runs is lost.
  expect(Number(serverIn)).toBeLessThanOrEqual(Number(bytesOut));
  expect(Number(serverIn)).toBeGreaterThan(Number(bytesOut) * 0.9);
  // Each datagram is a frame, and there are 1001 of ARP.
  expect(Number(frames)).toBe(Math.ceil(Number(bytesIn) / 800) + 1001);
  expect(lines).toContain("1000 of 1000 connections were opened");
}

describe("npx tsx examples/vulcan-udp.ts", () => {
  it("sends both ways by the load profile, on an emulated module", async () => {
    check(await runExample("vulcan-udp"));
  });

  it("runs on a chassis elsewhere with other ports, and leaves them free and off", async () => {
    const lines = await runExampleOn(
      { modules: [{ slot: 3, revision: "Xena L47 Module", ports: 4 }], wires: [["3/1", "3/2"]] },
      "vulcan-udp",
      ["--client", "3/2", "--server", "3/1"],
    );
    check(lines);
  });
});
