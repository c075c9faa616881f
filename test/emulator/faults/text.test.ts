import type { Fault } from "labwire/xena/emulator";
import { expect, test } from "vitest";
import { startChassis, until } from "../support.js";
import { TextClient } from "../text-client.js";

const MS = 1_000_000;

test.each<[string, Fault, readonly string[]]>([
  ["is answered with the status that is forced", { do: "status", status: "FAILED" }, ["<FAILED>", "<OK>"]],
  ["is answered with a number that nobody knows", { do: "status", status: 77 }, ["<STATUS_77>", "<OK>"]],
  ["is not answered", { do: "lose" }, ["<OK>"]],
  ["is answered twice", { do: "double" }, ["<OK>", "<OK>", "<OK>"]],
])("a line of text that is struck %s", async (_, fault, answers) => {
  await using chassis = (await startChassis({ cliPort: 0 })).chassis;
  const client = await TextClient.logOn(chassis, "me");
  chassis.faults.add({ ...fault, match: { command: "P_RESERVATION" }, count: 1 });
  expect(await client.ask("0/0 P_RESERVATION reserve\r\n0/1 P_RESERVATION reserve")).toEqual(answers);
});

test("an answer that is late keeps the lines behind it waiting, since only their order tells them apart", async () => {
  const { chassis, clock } = await startChassis({ cliPort: 0 });
  const client = await TextClient.logOn(chassis, "me");
  const late = chassis.faults.add({ do: "delay", ms: 20, match: { command: "C_TIMEOUT" }, count: 1 });
  const other = await TextClient.logOn(chassis, "you");
  const answer = client.ask("C_TIMEOUT ?\r\n; a comment");
  await until(() => late.count === 1);
  await other.askAll("C_TIMEOUT ?");
  expect(client.lines).toEqual([]);
  clock.advance(20 * MS);
  expect(await answer).toEqual(["C_TIMEOUT  130", ""]);
  await chassis.stop();
});

test("a connection is dropped in the middle of a line", async () => {
  await using chassis = (await startChassis({ cliPort: 0 })).chassis;
  const client = await TextClient.logOn(chassis, "me");
  chassis.faults.add({ do: "disconnect", afterBytes: 5, match: { command: "C_TIMEOUT" } });
  client.send("C_TIMEOUT ?");
  await until(() => client.isClosed);
  await until(() => chassis.sessionCount === 0);
  expect(client.rest).toBe("C_TIM");
});
