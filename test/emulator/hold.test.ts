import { describe, expect, test } from "vitest";
import { changeTo } from "../../emulator/xena/remember.js";
import { type Flow, timeOfFrame } from "../../emulator/xena/traffic/flow.js";
import { pair } from "./pair.js";

const MS = 1_000_000n;

describe("a port that is held back", () => {
  test("sends nothing until then, and goes on where it stopped", () => {
    const { clock, port, counts } = pair(1);
    port.transmitter.start(clock.now());
    clock.advance(10n * MS + MS / 2n);
    port.transmitter.pause(clock.now(), clock.now() + 5n * MS);
    clock.advance(5n * MS);
    expect(counts()).toEqual([10n, 10n]);
    clock.advance(MS / 2n - 1n);
    expect(counts()).toEqual([10n, 10n]);
    clock.advance(1n);
    expect(counts()).toEqual([11n, 10n]);
    clock.advance(500n);
    expect(counts()).toEqual([11n, 11n]);
    expect(timeOfFrame(port.transmitter.flow(0) as Flow, 10n)).toBe(5_000_000_000n + 16n * MS);
    clock.advance(100n * MS);
    port.transmitter.stop(clock.now());
    clock.advance(500n);
    expect(counts()).toEqual([111n, 111n]);
  });

  test("is let go by a pause of no length, and held longer by another", () => {
    const { clock, port, counts } = pair(1);
    port.transmitter.start(clock.now());
    port.transmitter.pause(clock.now(), clock.now() + 100n * MS);
    clock.advance(10n * MS);
    port.transmitter.pause(clock.now(), clock.now());
    clock.advance(10n * MS);
    expect(counts()[0]).toBe(10n);
    port.transmitter.pause(clock.now(), clock.now() + MS);
    port.transmitter.pause(clock.now(), clock.now() + 30n * MS);
    clock.advance(40n * MS);
    expect(counts()[0]).toBe(20n);
  });

  test("ends later by a limit of frames, and no later by a limit of time", () => {
    const byFrames = pair(2, 10);
    byFrames.port.transmitter.start(byFrames.clock.now());
    byFrames.port.transmitter.pause(byFrames.clock.now(), byFrames.clock.now() + 7n * MS);
    byFrames.clock.advance(17n * MS - 1n);
    expect(byFrames.port.transmitter.isOn()).toBe(true);
    byFrames.clock.advance(1n);
    expect(byFrames.port.transmitter.isOn()).toBe(false);
    expect(byFrames.counts()[0]).toBe(20n);

    const byTime = pair(1);
    changeTo(byTime.port.lab, byTime.port, "P_TXTIMELIMIT", { microseconds: 10_000n });
    byTime.port.transmitter.start(byTime.clock.now());
    byTime.port.transmitter.pause(byTime.clock.now(), byTime.clock.now() + 7n * MS);
    byTime.clock.advance(10n * MS);
    expect(byTime.port.transmitter.isOn()).toBe(false);
    expect(byTime.counts()[0]).toBe(3n);
  });

  test("keeps what is started meanwhile waiting, unless it was reset", () => {
    const { clock, port, counts } = pair(1);
    port.transmitter.pause(clock.now(), clock.now() + 20n * MS);
    clock.advance(5n * MS);
    port.transmitter.start(clock.now());
    clock.advance(20n * MS);
    expect(counts()[0]).toBe(5n);
    port.transmitter.pause(clock.now(), clock.now() + 20n * MS);
    port.transmitter.reset(clock.now());
    port.transmitter.start(clock.now());
    clock.advance(5n * MS);
    expect(counts()[0]).toBe(10n);
  });

  test("remembers no more than a few hundred pauses, and still counts every frame at both ends", () => {
    const { clock, port, counts } = pair(1);
    port.transmitter.start(clock.now());
    for (let i = 1; i <= 2000; i++) {
      port.transmitter.pause(clock.now(), clock.now() + MS);
      clock.advance(2n * MS);
      expect(port.transmitter.flow(0)?.holds?.length).toBeLessThanOrEqual(256);
    }
    expect(counts()[0]).toBe(2000n);
    port.transmitter.stop(clock.now());
    clock.advance(500n);
    expect(counts()).toEqual([2000n, 2000n]);
  });
});

describe("a stream that is held back", () => {
  test("waits alone, also when the port is held for a shorter time", () => {
    const { clock, port, counts } = pair(2);
    port.transmitter.start(clock.now());
    port.transmitter.pause(clock.now(), clock.now() + 50n * MS, [1]);
    port.transmitter.pause(clock.now(), clock.now() + 20n * MS);
    clock.advance(100n * MS);
    expect([counts(0)[0], counts(1)[0]]).toEqual([80n, 50n]);
    port.transmitter.pause(clock.now(), clock.now() + 50n * MS, [1]);
    clock.advance(10n * MS);
    port.transmitter.pause(clock.now(), clock.now(), [1]);
    clock.advance(10n * MS);
    expect([counts(0)[0], counts(1)[0]]).toEqual([100n, 60n]);
  });
});
