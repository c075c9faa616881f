import { L23Tester } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { FakeTester } from "../support/fake-tester.js";
import { status, value } from "../support/replies.js";
import { untilSo } from "./bench.js";
import { camelCase, MODULE, OfflineTarget, offline, PORT } from "./offline.js";
import { vendor } from "./vendor-tree.js";

/** Class, hook and command of every hook of the vendor's modules and ports. */
const hooks = Object.entries(vendor.events)
  .filter(([name]) => name !== "BaseTester")
  .flatMap(([name, events]) =>
    Object.entries(events).map(([hook, command]) => [name, camelCase(hook), command] as const),
  );

type Hooked = Record<string, (callback: (resource: object, values: object) => unknown) => () => void>;

describe("every hook of the vendor's modules and ports can be subscribed to, and taken back", () => {
  test("there are 55 of them, two of a tester, and its loss", () => {
    expect(hooks).toHaveLength(55);
    expect(Object.keys(vendor.events.BaseTester ?? {})).toEqual(["on_reservation_change", "on_reserved_by_change"]);
  });

  test.each(hooks)("%s.%s follows %s of its own module and port only", (name, hook, command) => {
    const target = new OfflineTarget();
    const resource = offline(name, target);
    const port = command.startsWith("P") ? PORT : 255;
    const heard: unknown[] = [];
    const off = (resource as Hooked)[hook]?.((from, values) => heard.push([from, values]));
    target.push(command, MODULE, port);
    target.push(command, MODULE + 1, port);
    target.push(command, MODULE, port === 255 ? PORT : PORT + 1);
    target.push("C_RESERVATION", 255, 255);
    expect(heard).toEqual([[resource, { pushed: `${command} ${MODULE}/${port}` }]]);
    off?.();
    target.push(command, MODULE, port);
    expect(heard).toHaveLength(1);
  });
});

test("the hook that the vendor's driver loses is there", () => {
  const target = new OfflineTarget();
  const heard: unknown[] = [];
  (offline("FamilyLoki2", target) as Hooked).onMacsecRxEnableChange?.((_, values) => heard.push(values));
  target.push("P_MACSEC_RX_ENABLE", MODULE, PORT);
  expect(heard).toHaveLength(1);
});

test("the hooks of a tester follow the chassis and give the tester", async () => {
  await using fake = await FakeTester.start((heard) => {
    if (heard.what === "get C_PORTCOUNTS") return value(heard.requestId, "C_PORTCOUNTS", { portCounts: [1] });
    return heard.what.startsWith("get") ? status(heard.requestId, "NOTSUPPORTED") : undefined;
  });
  await using tester = await L23Tester.connect("127.0.0.1", "me", { port: fake.port });
  const heard: unknown[] = [];
  tester.onReservationChange((from, { operation }) => heard.push([from === tester, operation]));
  tester.onReservedByChange((from, { username }) => heard.push([from === tester, username]));
  fake.send(value(0, "C_RESERVATION", { operation: "RESERVED_BY_OTHER" }));
  fake.send(value(0, "C_RESERVEDBY", { username: "her" }));
  await untilSo(() => heard.length === 2);
  expect(heard).toEqual([
    [true, "RESERVED_BY_OTHER"],
    [true, "her"],
  ]);
});
