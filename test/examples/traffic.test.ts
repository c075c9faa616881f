import { describe, expect, test } from "vitest";
import { runExampleOn } from "./run-example.js";

describe.concurrent("examples that send", () => {
  test("statistics-loop counts every frame that rate and time make", async () => {
    const lines = await runExampleOn({}, "statistics-loop");
    expect(lines).toHaveLength(6);
    const sent = lines.slice(0, 4).map((line) => Number(/^\d+ ms: sent (\d+), received \d+$/.exec(line)?.[1]));
    expect(sent).toEqual(sent.toSorted((a, b) => a - b));
    expect(new Set(sent).size).toBeGreaterThan(1);
    expect(lines.slice(4)).toEqual([
      "total: sent 1000000, received 1000000 frames",
      "1000000000 bytes, latency 500 ns, 0 lost",
    ]);
  });

  test("filter counts by header and size", async () => {
    expect(await runExampleOn({}, "filter")).toEqual([
      "all: 2000 frames, 227000 bytes",
      "to 02:00:00:00:00:02: 1000 frames, 113500 bytes",
      "to it, 154 bytes or more: 100 frames, 15850 bytes",
      "to it, but shorter: 900 frames, 97650 bytes",
      "to it, or 154 bytes or more: 1100 frames, 129350 bytes",
    ]);
  });

  test("modifiers vary two fields, and filters see how often each value comes", async () => {
    expect(await runExampleOn({}, "modifiers")).toEqual([
      "byte 14, mask 0fff0000: INC between 100 and 103 by 1, 1 in a row",
      "byte 32, mask 00ff0000: DEC between 10 and 50 by 10, 5 in a row",
      "VLAN 103: 250 frames",
      "from 10.0.0.50: 200 frames",
    ]);
  });

  test("live-statistics-csv writes rows that end with every frame counted", async () => {
    const [head, ...rows] = await runExampleOn({}, "live-statistics-csv");
    expect(head).toBe("seconds,port,tx_packets,tx_bits_per_second,rx_packets,rx_bits_per_second");
    expect(rows).toHaveLength(12);
    for (const row of rows) expect(row).toMatch(/^\d+\.\d{3},0\/[01](,\d+){4}$/);
    // Half of 100G for 0.8 s, in frames of 1518 bytes.
    expect(rows.slice(-2).map((row) => row.split(",").slice(1))).toEqual([
      ["0/0", "3250975", "0", "3250975", "0"],
      ["0/1", "3250975", "0", "3250975", "0"],
    ]);
  });

  test("stream-sync starts two ports at the same instant", async () => {
    expect(await runExampleOn({}, "stream-sync")).toEqual([
      "traffic: ON and ON",
      "ran for 500000 and 500000 microseconds",
      "sent 500000 and 500000 frames",
      "not before the second that was asked for: true",
      "ran equally long: true",
    ]);
  });

  test("prbs-fec-statistics finds the few bit errors of a PAM4 lane, all of them corrected", async () => {
    const lines = await runExampleOn({ modules: [{ revision: "Freya-800G-4S-2P[a]" }] }, "prbs-fec-statistics");
    expect(lines).toHaveLength(10);
    for (const [i, line] of lines.slice(0, 8).entries())
      expect(line).toMatch(
        new RegExp(`^serdes ${i}: PRBSON, [1-9]\\d+ bytes, [1-9]\\d* errors, bit error ratio 2\\.\\de-8$`),
      );
    expect(lines[8]).toMatch(/^RS_FEC: [1-9]\d+ codewords, [1-9]\d* corrected, 0 uncorrectable$/);
    expect(lines[9]).toBe(`off: ${"PRBSOFF ".repeat(8).trim()}`);
  });
});
