import { table } from "labwire/xena";
import { beforeAll, describe, expect, test } from "vitest";
import { commandsUnder } from "./crawl.js";
import { classNamed } from "./offline.js";
import { vendor } from "./vendor-tree.js";

/** Commands that the tester itself uses, so that no member stands for them. */
const USED_BY_THE_TESTER: Readonly<Record<string, string>> = {
  C_LOGON: "connecting sends it",
  C_OWNER: "connecting sends it",
  C_TIMEOUT: "connecting and session.changeTimeout send it",
  C_KEEPALIVE: "the session sends it",
  C_LOGOFF: "session.logoff sends it",
  C_INDICES: "session.sessionsInfo asks it",
  C_STATSESSION: "session.sessionsInfo asks it",
  C_PORTCOUNTS: "connecting asks it",
  C_REMOTEPORTCOUNTS: "connecting asks it",
  PE_INDICES: "the answer is always the same eight flows",
};

/** Commands that the vendor does not reach and we do not either, since later ones do the same. */
const LOW_LEVEL_ONLY: Readonly<Record<string, string>> = {
  PP_PHYAUTONEG: "anlt.an.settings and pcs.fecMode do it",
  PP_RXPRBSTYPE: "prbsConfig does it for both directions",
  PP_TXPRBSTYPE: "prbsConfig does it for both directions",
};

const reached = new Set<string>();

beforeAll(async () => {
  const classes = Object.keys(vendor.classes).filter((name) => name !== "BaseTester" && classNamed(name) !== undefined);
  for (const name of classes) for (const command of await commandsUnder(name)) reached.add(command);
});

describe("commands that the vendor's tree reaches", () => {
  test("are reached by members, or used by the tester itself", () => {
    expect(vendor.reached).toHaveLength(772);
    expect(vendor.reached.filter((name) => !reached.has(name) && !(name in USED_BY_THE_TESTER))).toEqual([]);
  });

  test("are excused only when no member reaches them", () => {
    expect(Object.keys(USED_BY_THE_TESTER).filter((name) => reached.has(name))).toEqual([]);
  });
});

describe("commands that the vendor reaches only by their own class", () => {
  test("have a home in the tree where one makes sense", () => {
    expect(vendor.lowLevelOnly).toHaveLength(24);
    expect(vendor.lowLevelOnly.filter((name) => !reached.has(name))).toEqual(Object.keys(LOW_LEVEL_ONLY));
  });
});

test("every command of the protocol is reached, used or excused", () => {
  const known = [...reached, ...Object.keys(USED_BY_THE_TESTER), ...Object.keys(LOW_LEVEL_ONLY)];
  expect(new Set(known)).toEqual(new Set(table.all().map(({ name }) => name)));
});
