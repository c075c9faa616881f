import { expect, test } from "vitest";
import { codeOf, startLab } from "./bench.js";

test("modifiers exist by their number: configure makes them, clear removes them, the removed say so", async () => {
  await using lab = await startLab();
  const tester = await lab.connect();
  const port = tester.port("0/0");
  await port.reservation.setReserve();
  const { modifiers } = (await port.streams.create()).packet.header;
  expect(modifiers.length).toBe(0);
  await modifiers.configure(2);
  expect([...modifiers].map(({ idx }) => idx)).toEqual([0, 1]);
  const [first, second] = [modifiers.obtain(0), modifiers.obtain(1)];
  await second.specification.set(4, "FFFF0000", "INC", 1);
  expect((await second.specification.get()).position).toBe(4);
  await modifiers.configure(1);
  expect(modifiers.obtain(0)).toBe(first);
  expect(second.isAlive).toBe(false);
  expect(await codeOf(() => second.specification.get())).toBe("GONE");
  expect(await codeOf(() => modifiers.obtain(1))).toBe("NO_SUCH_ITEM");
  await modifiers.clear();
  expect(modifiers.length).toBe(0);
});

test("modifiers made elsewhere appear by asking, and extended ones have a count of their own", async () => {
  await using lab = await startLab();
  const [mine, theirs] = [await lab.connect("we"), await lab.connect("they")];
  await theirs.port("0/0").reservation.setReserve();
  const stream = await theirs.port("0/0").streams.create();
  await stream.packet.header.modifiersExtended.configure(1);
  await mine.port("0/0").streams.serverSync();
  const { header } = mine.port("0/0").streams.obtain(0).packet;
  await header.modifiersExtended.serverSync();
  await header.modifiers.serverSync();
  expect([header.modifiers.length, header.modifiersExtended.length]).toEqual([0, 1]);
});
