import { commands, L23Tester } from "labwire/xena";
import { readIndices } from "labwire/xena/codec";
import { describe, expect, test } from "vitest";
import type { IndexManager } from "../../runtime/xena/tree/index-manager.js";
import type { Item } from "../../runtime/xena/tree/item.js";
import { FakeTester } from "../support/fake-tester.js";
import { answer, status, value } from "../support/replies.js";
import { codeOf, type Lab, settled, startLab } from "./bench.js";

const indicesOf = (items: Iterable<Item>): number[] => [...items].map(({ index }) => index);

/** Port 0/0 as the client that holds it sees it, and as another. */
async function twoViews(lab: Lab) {
  const [mine, theirs] = [await lab.connect("we"), await lab.connect("they")];
  const [held, seen] = [mine.port("0/0"), theirs.port("0/0")];
  await held.reservation.setReserve();
  return { mine, theirs, held, seen, ours: held.streams };
}

describe("creating", () => {
  test("takes the lowest free index, gaps first", async () => {
    await using lab = await startLab();
    const { ours } = await twoViews(lab);
    for (let left = 3; left > 0; left--) await ours.create();
    await ours.obtain(1).delete();
    expect((await ours.create()).idx).toBe(1);
    expect((await ours.create()).idx).toBe(3);
  });

  test("in parallel gives every item an index of its own", async () => {
    await using lab = await startLab();
    const { ours } = await twoViews(lab);
    const made = await Promise.all([ours.create(), ours.create(), ours.create()]);
    expect(indicesOf(made)).toEqual([0, 1, 2]);
    expect(indicesOf(ours)).toEqual([0, 1, 2]);
  });

  test("goes around what another session has created", async () => {
    await using lab = await startLab();
    const { held, seen } = await twoViews(lab);
    await held.datasets.create();
    await held.reservation.setRelease();
    await seen.reservation.setReserve();
    expect((await seen.datasets.create()).idx).toBe(1);
    expect(indicesOf(seen.datasets)).toEqual([0, 1]);
  });

  test("tries the next index when another session was faster", async () => {
    const taken = new Set<number>();
    await using fake = await FakeTester.start((heard) => {
      const { bytes, requestId, what } = heard;
      if (what === "get C_PORTCOUNTS") return value(requestId, "C_PORTCOUNTS", { portCounts: [1] });
      if (what === "get PS_INDICES") return answer(bytes, { streamIndices: [...taken] });
      if (what.startsWith("get")) return status(requestId, "NOTSUPPORTED");
      if (what !== "set PS_CREATE") return undefined;
      const [index = -1] = readIndices(bytes, 0, 1);
      const wasFaster = taken.size < 2;
      taken.add(index);
      return wasFaster ? status(requestId, "BADINDEX") : undefined;
    });
    await using tester = await L23Tester.connect("127.0.0.1", "me", { port: fake.port });
    const { streams } = tester.port("0/0");
    expect((await streams.create()).idx).toBe(2);
    expect(indicesOf(streams)).toEqual([0, 1, 2]);
  });

  test("is refused as the tester refuses it, and nothing is added", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const { streams } = tester.port("0/0");
    expect(await codeOf(() => streams.create())).toBe("NOTRESERVED");
    expect(streams.length).toBe(0);
    await tester.port("0/0").reservation.setReserve();
    expect((await streams.create()).idx).toBe(0);
  });
});

describe("items made elsewhere", () => {
  test("appear by push, and those deleted elsewhere go by push", async () => {
    await using lab = await startLab();
    const { theirs, ours, seen } = await twoViews(lab);
    expect(seen.streams.length).toBe(0);
    const made = await ours.create();
    await settled(theirs);
    const known = seen.streams.obtain(0);
    await made.comment.set("made there");
    expect(await known.comment.get()).toEqual({ comment: "made there" });
    await made.delete();
    await settled(theirs);
    expect(seen.streams.length).toBe(0);
    expect(known.isAlive).toBe(false);
    expect(await codeOf(() => known.comment.get())).toBe("GONE");
  });

  test("of a kind whose list is not pushed appear by asking", async () => {
    await using lab = await startLab();
    const { held, seen } = await twoViews(lab);
    await held.datasets.create();
    expect(seen.datasets.length).toBe(0);
    expect(await seen.datasets.serverSync()).toBe(seen.datasets);
    expect(indicesOf(seen.datasets)).toEqual([0]);
    const known = seen.datasets.obtain(0);
    await held.datasets.remove(0);
    await seen.datasets.serverSync();
    expect(await codeOf(() => known.enable.get())).toBe("GONE");
  });

  test("that take the place of one that went unnoticed are other objects", async () => {
    await using lab = await startLab();
    const { mine, held } = await twoViews(lab);
    const old = await held.datasets.create();
    await new commands.PD_DELETE(mine.place.target, 0, 0, 0).set();
    const fresh = await held.datasets.create();
    expect(fresh).not.toBe(old);
    expect([old.isAlive, fresh.isAlive]).toEqual([false, true]);
  });
});

describe("items", () => {
  test("are obtained by index, not by place in the list, and run in order", async () => {
    await using lab = await startLab();
    const { mine, ours } = await twoViews(lab);
    await new commands.PS_INDICES(mine.place.target, 0, 0).set([5, 2]);
    await ours.serverSync();
    expect(indicesOf(ours)).toEqual([2, 5]);
    expect(ours.obtain(5).idx).toBe(5);
    expect(ours.obtainMultiple(5, 2).map(({ idx }) => idx)).toEqual([5, 2]);
    expect(await codeOf(() => ours.obtain(0))).toBe("NO_SUCH_ITEM");
    expect(() => ours.obtain(1)).toThrowError(/no stream 1; the streams are 2, 5$/);
  });

  test("stay the same object over a sync, and go by remove", async () => {
    await using lab = await startLab();
    const { ours } = await twoViews(lab);
    const stream = await ours.create();
    await ours.serverSync();
    expect(ours.obtain(0)).toBe(stream);
    await ours.remove(0);
    expect(ours.length).toBe(0);
    expect(await codeOf(() => stream.delete())).toBe("GONE");
    expect(await codeOf(() => ours.remove(0))).toBe("NO_SUCH_ITEM");
  });

  test("of a port that is gone are gone too", async () => {
    await using lab = await startLab();
    const { mine, ours } = await twoViews(lab);
    const stream = await ours.create();
    await mine.session.logoff();
    await mine.connect();
    expect(stream.isAlive).toBe(false);
    expect(await codeOf(() => stream.comment.get())).toBe("GONE");
  });
});

test.each(["streams", "filters", "lengthTerms", "matchTerms", "datasets"] as const)(
  "%s are created, listed and deleted on the tester",
  async (kind) => {
    await using lab = await startLab();
    const { held, seen } = await twoViews(lab);
    const manager: IndexManager<Item> = held[kind];
    await manager.create();
    await manager.create();
    await manager.remove(0);
    const others: IndexManager<Item> = seen[kind];
    expect(indicesOf(await others.serverSync())).toEqual([1]);
  },
);
