import { commands } from "labwire/xena";
import { PUSH_ID } from "labwire/xena/codec";
import { expect, test } from "vitest";
import { LOGON, logOn, RawClient, settle, startChassis, until } from "../support.js";

const { P_RESERVATION } = commands;
const MS = 1_000_000;
const RESERVEDBY = 103;

/** A client that only listens, and one whose reservations are pushed to it. */
async function startPair() {
  const { chassis, clock } = await startChassis();
  const listener = await RawClient.open(chassis);
  listener.socket.write(LOGON);
  await until(() => listener.frames.length === 1);
  const tester = await logOn(chassis, "me");
  const names = (): string[] =>
    listener.frames
      .filter(({ requestId }) => requestId === PUSH_ID)
      .map(({ code, value }) => (code === RESERVEDBY ? new TextDecoder().decode(value) : String(value[0])));
  const dispose = async (): Promise<void> => {
    await tester.close();
    listener.socket.destroy();
    await until(() => chassis.sessionCount === 0 && clock.scheduled === 0);
    await chassis.stop();
  };
  const round = async (): Promise<void> => void (await listener.ask({ code: 4 }));
  return { chassis, clock, tester, listener, names, round, [Symbol.asyncDispose]: dispose };
}

test("pushes are struck only when the match says so", async () => {
  await using pair = await startPair();
  const { chassis, tester, names, round } = pair;
  chassis.faults.add({ do: "lose", match: { session: 1 } });
  await new P_RESERVATION(tester, 0, 0).set("RESERVE");
  chassis.faults.clear();
  await round();
  expect(names()).toEqual(["2", "me"]);
});

test("a lost push never comes, and the next one does", async () => {
  await using pair = await startPair();
  const { chassis, tester, names, round } = pair;
  const lost = chassis.faults.add({
    do: "lose",
    match: { kind: "push", command: "P_RESERVATION", session: 1 },
    count: 1,
  });
  await new P_RESERVATION(tester, 0, 0).set("RESERVE");
  await new P_RESERVATION(tester, 0, 0).set("RELEASE");
  await round();
  expect(names()).toEqual(["me", "0", ""]);
  expect(lost.count).toBe(1);
});

test("a late push comes behind younger ones", async () => {
  await using pair = await startPair();
  const { chassis, clock, tester, names, round } = pair;
  chassis.faults.add({ do: "delay", ms: 10, match: { kind: "push", command: "P_RESERVATION", session: 1 }, count: 1 });
  await new P_RESERVATION(tester, 0, 0).set("RESERVE");
  await new P_RESERVATION(tester, 0, 0).set("RELEASE");
  await round();
  expect(names()).toEqual(["me", "0", ""]);
  clock.advance(10 * MS);
  await round();
  expect(names()).toEqual(["me", "0", "", "2"]);
});

test("pushes come twice, or in the wrong order", async () => {
  await using pair = await startPair();
  const { chassis, tester, names, round } = pair;
  const doubled = chassis.faults.add({ do: "double", match: { kind: "push", session: 1 } });
  await new P_RESERVATION(tester, 0, 0).set("RESERVE");
  doubled.remove();
  chassis.faults.add({ do: "reorder", match: { kind: "push", session: 1 }, count: 1 });
  await new P_RESERVATION(tester, 0, 0).set("RELEASE");
  await round();
  expect(names()).toEqual(["2", "2", "me", "me", "", "0"]);
});

test("a storm tells everybody the same again and again", async () => {
  await using pair = await startPair();
  const { chassis, tester, names, round } = pair;
  await new P_RESERVATION(tester, 0, 1).set("RESERVE");
  await round();
  let seen = 0;
  tester.on(commands.P_RESERVEDBY, () => void seen++);
  chassis.faults.add({ do: "storm", command: "P_RESERVEDBY", target: "0/1", times: 1000 });
  await round();
  await settle(tester);
  expect(names().filter((name) => name === "me")).toHaveLength(1001);
  expect(seen).toBe(1000);
});

test("a storm can break loose at a request, and its pushes can be struck in turn", async () => {
  await using pair = await startPair();
  const { chassis, tester, names, round } = pair;
  chassis.faults.add({ do: "storm", command: "P_RESERVEDBY", times: 10, match: { command: "P_SPEED" }, count: 1 });
  chassis.faults.add({ do: "lose", match: { kind: "push" }, count: 4 });
  await new commands.P_SPEED(tester, 0, 1).get();
  await round();
  await settle(tester);
  expect(names().length).toBeGreaterThanOrEqual(6);
  expect(names().length).toBeLessThanOrEqual(10);
});

test("a push can falsely look like a reply, and the connection can end at one", async () => {
  await using pair = await startPair();
  const { chassis, tester, listener } = pair;
  chassis.faults.add({ do: "wrongId", id: 0x5555, match: { kind: "push", session: 1 }, count: 1 });
  chassis.faults.add({ do: "disconnect", match: { kind: "push", session: 1, after: 1 } });
  await new P_RESERVATION(tester, 0, 0).set("RESERVE");
  await listener.closed;
  expect(listener.frames.map(({ requestId }) => requestId)).toEqual([0xffffffff, 0x5555]);
  expect(chassis.sessionCount).toBe(1);
});
