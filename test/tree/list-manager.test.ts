import { ports } from "labwire/xena";
import { expect, test } from "vitest";
import { codeOf, startLab } from "./bench.js";

test("custom distributions are assigned by their number, removed by their index, and say when they are gone", async () => {
  await using lab = await startLab({ modules: [{ revision: "Chimera-100G-5S-2P" }] });
  const tester = await lab.connect();
  const port = tester.modules.obtain(0).ports.obtain(0, ports.PortChimera);
  await port.reservation.setReserve();
  const { customDistributions } = port;
  await customDistributions.assign(3);
  expect([...customDistributions].map(({ idx }) => idx)).toEqual([0, 1, 2]);
  const second = customDistributions.obtain(1);
  await second.comment.set("mine");
  expect(await second.comment.get()).toEqual({ comment: "mine" });
  await customDistributions.remove(1);
  expect([...customDistributions].map(({ idx }) => idx)).toEqual([0, 2]);
  expect(await codeOf(() => second.comment.get())).toBe("GONE");
  await customDistributions.serverSync();
  expect(customDistributions.length).toBe(2);
  expect(await codeOf(() => customDistributions.obtain(1))).toBe("NO_SUCH_ITEM");
});

test("more custom distributions than a port can have are refused before anything is sent", async () => {
  await using lab = await startLab({ modules: [{ revision: "Chimera-100G-5S-2P" }] });
  const tester = await lab.connect();
  const { customDistributions } = tester.modules.obtain(0).ports.obtain(0, ports.PortChimera);
  await expect(customDistributions.assign(41)).rejects.toThrowError(/must be an integer 0 to 40/);
  await expect(customDistributions.assign(1.5)).rejects.toThrowError(/must be an integer 0 to 40/);
});
