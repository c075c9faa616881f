import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressAt } from "../../emulator/xena/devices/mac-table.js";
import { Queue } from "../../emulator/xena/devices/queue.js";
import { forwardedHeader } from "../../emulator/xena/devices/rewrite.js";
import { Router } from "../../emulator/xena/devices/router.js";
import { type Ratio, ratio } from "../../emulator/xena/traffic/rate.js";

/** Frames in a millisecond, as a rate; frames that take so many nanoseconds to serve. */
const perMs = (frames: number): Ratio => ratio(BigInt(frames), 1_000_000n);
const taking = (ns: number): Ratio => ratio(BigInt(ns), 1n);

/** The same queue frame by frame: one server, room for so many, frames at even distances. */
function simulate(
  frames: number,
  buffer: number,
  gapNs: number,
  serviceNs: number,
): { kept: number; lastWait: number } {
  let [free, kept, lastWait] = [0, 0, 0];
  for (let i = 0; i < frames; i++) {
    const now = i * gapNs;
    const wait = Math.max(free - now, 0);
    if (wait / serviceNs >= buffer + 1) continue;
    kept++;
    lastWait = wait;
    free = Math.max(free, now) + serviceNs;
  }
  return { kept, lastWait };
}

describe("a queue in closed form", () => {
  test("keeps what one that serves frame by frame keeps, to within two frames", () => {
    const cases = fc.record({
      frames: fc.integer({ min: 1, max: 3000 }),
      buffer: fc.integer({ min: 0, max: 500 }),
      perMs: fc.integer({ min: 100, max: 2000 }),
      serviceNs: fc.integer({ min: 100, max: 5000 }),
    });
    fc.assert(
      fc.property(cases, ({ frames, buffer, perMs: rate, serviceNs }) => {
        const queue = new Queue(buffer);
        queue.load(perMs(rate), taking(serviceNs));
        queue.commit(0n);
        const kept = Number(queue.admission(perMs(rate), 0n)(BigInt(frames)));
        const one = simulate(frames, buffer, 1e6 / rate, serviceNs);
        expect(Math.abs(kept - one.kept)).toBeLessThanOrEqual(2);
        const sent = BigInt(Math.floor(((frames - 1) * 1e6) / rate));
        const wait = Number(queue.wait()?.at(sent) ?? 0n);
        expect(Math.abs(wait - one.lastWait)).toBeLessThanOrEqual(2 * serviceNs + 2);
      }),
    );
  });

  test("lets frames arrive in the order in which they were sent, each after its wait", () => {
    const rates = fc.array(fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 3_000_000 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(rates, fc.integer({ min: 0, max: 2000 }), fc.nat(5_000_000), (list, buffer, after) => {
        const queue = new Queue(buffer);
        let now = 0n;
        for (const [rate, length] of list) {
          queue.gather();
          queue.load(perMs(rate), taking(1000));
          queue.commit(now);
          now += BigInt(length);
        }
        const wait = queue.wait();
        if (wait === undefined) return;
        const begin = now - BigInt(list.at(-1)?.[1] ?? 0);
        const sent = begin + BigInt(after);
        // One nanosecond for each of the three divisions.
        expect(Number(wait.sentBy(sent + wait.at(sent)) - sent)).toBeGreaterThanOrEqual(-3000);
        expect(wait.at(wait.sentBy(sent)) + wait.sentBy(sent)).toBeLessThanOrEqual(sent + 3n);
        expect(wait.at(sent)).toBeLessThanOrEqual(BigInt(buffer) * 1000n);
      }),
    );
  });

  test("is empty again after as long as its frames need", () => {
    const queue = new Queue(100);
    queue.load(perMs(2000), taking(1000));
    queue.commit(0n);
    queue.gather();
    queue.commit(1_000_000n);
    queue.gather();
    queue.load(perMs(2000), taking(1000));
    queue.commit(1_050_000n);
    expect(queue.wait()?.at(1_050_000n)).toBe(50_000n);
    expect(queue.admission(perMs(2000), 1_050_000n)(1_000_000n)).toBe(500_050n);
  });
});

describe("a router", () => {
  const router = new Router(
    { "0/0": ["10.0.0.1/24"] },
    [],
    () => 0x024c57000000,
    () => 0,
  );
  const request = (target: string) =>
    Buffer.from(`ffffffffffff02000000000108060001080006040001020000000001${"0a000002"}000000000000${target}`, "hex");

  test("answers who asks for its address, and nobody else", () => {
    const reply = router.answer(request("0a000001"), "0/0") as Uint8Array;
    expect(Buffer.from(reply.subarray(0, 42)).toString("hex")).toBe(
      "020000000001024c5700000008060001080006040002024c570000000a0000010200000000010a000002",
    );
    expect(reply.length).toBe(60);
    expect(router.answer(request("0a000003"), "0/0")).toBeUndefined();
    expect(router.answer(request("0a000001"), "0/1")).toBeUndefined();
    expect(router.answer(new Uint8Array(20), "0/0")).toBeUndefined();
  });

  test("keeps the checksum of a header right when it counts a hop", () => {
    const sum = (header: Uint8Array) => {
      let total = 0;
      for (let i = 14; i < 34; i += 2) total += ((header[i] as number) << 8) | (header[i + 1] as number);
      while (total > 0xffff) total = (total & 0xffff) + (total >>> 16);
      return total;
    };
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (ip) => {
        const header = new Uint8Array([...new Uint8Array(12), 8, 0, ...ip]);
        header[14] = 0x45;
        header[22] = Math.max(header[22] as number, 2);
        header.set([0, 0], 24);
        const check = 0xffff - sum(header);
        header.set([check >>> 8, check & 0xff], 24);
        const next = forwardedHeader(header, 1, 2);
        expect(sum(next)).toBe(0xffff);
        expect([addressAt(next, 0), addressAt(next, 6), next[22]]).toEqual([2, 1, (header[22] as number) - 1]);
      }),
    );
  });
});
