import { inspect } from "node:util";
import { apply, Connection, commands, type Request, ValueError } from "labwire/xena";
import { encodeFrame, table } from "labwire/xena/codec";
import { describe, expect, test } from "vitest";
import { MemoryTransport } from "../../support/memory-transport.js";

const {
  C_COMMENT,
  C_FILEDATA,
  C_HEALTH,
  C_LOGON,
  C_OWNER,
  C_TKLICFILE,
  P_ARPRXTABLE,
  P_COMMENT,
  P_IPADDRESS,
  P_IPV6ADDRESS,
  P_MACADDRESS,
  P_MACSEC_RXSC_LOWEST_PN,
  P_MACSEC_RXSC_SAK_VALUE,
  P_RESERVATION,
  P_RESET,
  P_TXTIMELIMIT,
  PEF_ENABLE,
  PL1_CLEAR,
  PP_AUTONEG,
  PS_PACKETHEADER,
  PS_PACKETLENGTH,
  PX_CDB_CHANGE_PASSWORD,
  PX_CDB_ENTER_PASSWORD,
  PX_RW,
  P_MULTICASTHDR,
} = commands;

const transport = new MemoryTransport();
const connection = new Connection(transport);

/** What callers in JavaScript, or with values from elsewhere, may hand in against the types. */
function loose(instance: object): Record<string, (...args: unknown[]) => Request<unknown>> {
  return instance as Record<string, (...args: unknown[]) => Request<unknown>>;
}

/** The refusal of a `set` with these arguments. */
function refusal(instance: object, ...args: unknown[]): ValueError {
  return thrownBy(() => loose(instance).set?.(...args));
}

function thrownBy(action: () => unknown): ValueError {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(ValueError);
    return error as ValueError;
  }
  throw new Error("nothing was refused");
}

/** Checks the four things that every refusal tells, and that the message tells them too. */
function expectRefusal(error: ValueError, command: string, field: string, value: unknown, allowed: RegExp): void {
  const { code, message } = error;
  expect({ code, command: error.command, field: error.field }).toEqual({ code: "INVALID_VALUE", command, field });
  expect(error.value).toEqual(value);
  expect(error.allowed).toMatch(allowed);
  expect(message.startsWith(`${command}: ${field} must be ${error.allowed}, not `)).toBe(true);
}

async function expectNothingSent(): Promise<void> {
  await Promise.resolve();
  expect(transport.sent).toBe("");
  expect(connection.inFlight).toBe(0);
  expect(connection.counters.requests).toBe(0);
}

const length = new PS_PACKETLENGTH(connection, 2, 5, 3);
const address = { ipv4Address: "10.0.0.2", subnetMask: "255.0.0.0", gateway: "10.0.0.1", wild: "0.0.0.0" };
const v6 = { ipv6Address: "::1", gateway: "::", subnetPrefix: 64, wildcardPrefix: 128 };
const arp = { ipv4Address: "10.0.0.2", prefix: 24, patchedMac: "ON", macAddress: "04:f4:bc:00:00:02" };
const autoneg = { mode: 0, tecAbility: [], fecCapable: [], fecRequested: [], pauseMode: [] };

describe("a value that does not fit is refused before anything is sent", () => {
  test("a number beyond its wire type", async () => {
    for (const value of [2 ** 31, -(2 ** 31) - 1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60, 1n << 40n]) {
      expectRefusal(
        refusal(length, "FIXED", value, 64),
        "PS_PACKETLENGTH",
        "min_val",
        value,
        /^an integer -2147483648 to/,
      );
    }
    await expectNothingSent();
  });

  test("a number outside the range that the schema states", async () => {
    const error = refusal(new P_IPV6ADDRESS(connection, 0, 1), { ...v6, subnetPrefix: 129 });
    expectRefusal(error, "P_IPV6ADDRESS", "subnet_prefix", 129, /^an integer 0 to 128$/);
    const header = refusal(new P_MULTICASTHDR(connection, 0, 1), 1, "VLAN", 4096, 0, "OFF");
    expectRefusal(header, "P_MULTICASTHDR", "tag", 4096, /^an integer 0 to 4095$/);
    await expectNothingSent();
  });

  test("a number of the wrong type", async () => {
    for (const value of ["64", null, true, {}, [64], () => 64]) {
      expectRefusal(refusal(length, "FIXED", value, 64), "PS_PACKETLENGTH", "min_val", value, /^an integer/);
    }
    await expectNothingSent();
  });

  test("a 64-bit number that a number cannot hold, or that is too large", async () => {
    const limit = new P_TXTIMELIMIT(connection, 2, 5);
    for (const value of [2 ** 53, 0.5, "12", 1n << 63n, -(1n << 63n) - 1n]) {
      expectRefusal(
        refusal(limit, value),
        "P_TXTIMELIMIT",
        "microseconds",
        value,
        /^a bigint or safe integer -9223372/,
      );
    }
    await expectNothingSent();
  });

  test("hex that is too long, or none", async () => {
    const register = new PX_RW(connection, 0, 1, 1, 2);
    const allowed = /^at most 4 bytes as hex text or Uint8Array$/;
    for (const value of ["0000000001", "000000000", "xyz", new Uint8Array(5), 255, -1n, 1n << 32n]) {
      expectRefusal(refusal(register, value), "PX_RW", "value", value, allowed);
    }
    const header = refusal(new PS_PACKETHEADER(connection, 0, 1, 0), "00 11");
    expectRefusal(header, "PS_PACKETHEADER", "hex_data", "00 11", /^hex text or a Uint8Array$/);
    const pn = new P_MACSEC_RXSC_LOWEST_PN(connection, 0, 1, 0);
    expectRefusal(refusal(pn, 1n << 64n), "P_MACSEC_RXSC_LOWEST_PN", "lowest_pn", 1n << 64n, /^at most 8 bytes/);
    await expectNothingSent();
  });

  test("a MAC address that is none", async () => {
    const mac = new P_MACADDRESS(connection, 0, 1);
    for (const value of [
      "04:f4:bc:00:00",
      "04:f4:bc:00:00:01:02",
      "04:f4:bc:00:00:zz",
      "04:f4:bc:00:00:100",
      "00000000000001",
      5,
    ]) {
      expectRefusal(refusal(mac, value), "P_MACADDRESS", "mac_address", value, /^a MAC address such as/);
    }
    await expectNothingSent();
  });

  test("an IPv4 address that is none", async () => {
    const ip = new P_IPADDRESS(connection, 0, 1);
    const bad = [
      "10.0.0",
      "10.0.0.256",
      "10.0.0.1.2",
      "10.0.0.01",
      "10.0.0.-1",
      "10.0.0. 1",
      "",
      "::1",
      new Uint8Array(5),
      167772161n,
    ];
    for (const value of bad) {
      const error = refusal(ip, { ...address, gateway: value });
      expectRefusal(error, "P_IPADDRESS", "gateway", value, /^an IPv4 address such as "10.0.0.1"$/);
    }
    await expectNothingSent();
  });

  test("an IPv6 address that is none", async () => {
    const ip = new P_IPV6ADDRESS(connection, 0, 1);
    const bad = [
      "",
      ":",
      ":::",
      "1::2::3",
      "1:2:3:4:5:6:7",
      "1:2:3:4:5:6:7:8:9",
      "1:2:3:4:5:6:7::8:9",
      "12345::",
      "g::",
      "::1.2.3",
      "1.2.3.4::",
      "fe80::1%eth0",
      "[::1]",
    ];
    for (const value of bad) {
      const error = refusal(ip, { ...v6, gateway: value });
      expectRefusal(error, "P_IPV6ADDRESS", "gateway", value, /^an IPv6 address such as "2001:db8::1"$/);
    }
    await expectNothingSent();
  });

  test("a member that the enum does not have, with the ones that resemble it", async () => {
    const small = refusal(new P_RESERVATION(connection, 0, 1), "RESERV");
    expectRefusal(small, "P_RESERVATION", "operation", "RESERV", /RESERVE.*\(ReservedAction\)$/);
    const large = refusal(new PP_AUTONEG(connection, 0, 1), { ...autoneg, tecAbility: ["IEEE_100GBASE_KR"] });
    expectRefusal(large, "PP_AUTONEG", "tec_ability", "IEEE_100GBASE_KR", /IEEE_100GBASE_KR4.* others\)$/);
    expectRefusal(refusal(length, "fixed", 1, 1), "PS_PACKETLENGTH", "length_type", "fixed", /^one of FIXED, /);
    await expectNothingSent();
  });

  test("a bit set that is no list of members", async () => {
    const clear = new PL1_CLEAR(connection, 0, 1);
    expectRefusal(refusal(clear, "ALL"), "PL1_CLEAR", "direction", "ALL", /^a list of members of ClearStatsDirection$/);
    for (const bit of [1.5, 2 ** 32, 2 ** 40, "BOTH", null]) {
      expectRefusal(refusal(clear, [bit]), "PL1_CLEAR", "direction", bit, /ALL/);
    }
    expect(refusal(clear, [256]).allowed).toMatch(/^an integer 0 to 255$/);
    await expectNothingSent();
  });

  test("a text that is none, or that cannot leave as it is", async () => {
    const comment = new P_COMMENT(connection, 2, 5);
    expectRefusal(refusal(comment, 5), "P_COMMENT", "comment", 5, /^a string$/);
    expectRefusal(refusal(comment, "a\0b"), "P_COMMENT", "comment", "a\0b", /without zero characters/);
    expectRefusal(refusal(comment, "a\uD834b"), "P_COMMENT", "comment", "a\uD834b", /surrogates come in pairs/);
    await expectNothingSent();
  });

  test("a list that is none, an element that does not fit, a member that is missing or unknown", async () => {
    const table = new P_ARPRXTABLE(connection, 0, 1);
    expectRefusal(refusal(table, "x"), "P_ARPRXTABLE", "entries", "x", /^a list$/);
    expectRefusal(refusal(table, [arp, 7]), "P_ARPRXTABLE", "entries[1]", 7, /^an object with ipv4Address, prefix,/);
    const wrong = refusal(table, [arp, { ...arp, prefix: 40_000 }]);
    expectRefusal(wrong, "P_ARPRXTABLE", "entries[1].prefix", 40_000, /^an integer -32768 to 32767$/);
    const { prefix: _, ...without } = arp;
    expectRefusal(refusal(table, [without]), "P_ARPRXTABLE", "entries[0].prefix", undefined, /^an integer/);
    const more = refusal(table, [{ ...arp, prefx: 1 }]);
    expectRefusal(more, "P_ARPRXTABLE", "entries[0]", { prefx: 1 }, /^an object with/);
    expectRefusal(refusal(new C_TKLICFILE(connection), [256]), "C_TKLICFILE", "license_content[0]", 256, /0 to 255$/);
    await expectNothingSent();
  });

  test("a value of more than 65,535 bytes", async () => {
    const data = new C_FILEDATA(connection);
    const allowed = /^at most 65535 bytes/;
    expect(() => data.set(0, new Uint8Array(65_531))).not.toThrow();
    expectRefusal(refusal(data, 0, new Uint8Array(65_532)), "C_FILEDATA", "data_bytes", "65536 bytes", allowed);
    expectRefusal(refusal(data, 0, "00".repeat(70_000)), "C_FILEDATA", "data_bytes", "70004 bytes", allowed);
    const comment = new C_COMMENT(connection);
    expect(() => comment.set("x".repeat(65_535))).not.toThrow();
    expectRefusal(refusal(comment, "ü".repeat(32_768)), "C_COMMENT", "comment", "65536 bytes", allowed);
    const licence = refusal(new C_TKLICFILE(connection), new Uint8Array(65_536));
    expectRefusal(licence, "C_TKLICFILE", "license_content[65535]", "65536 bytes", allowed);
    await expectNothingSent();
  });
});

describe("arguments that do not belong together are refused", () => {
  test("too many, too few, none where some are needed", async () => {
    const allowed = /^3: lengthType, minVal, maxVal$/;
    expectRefusal(refusal(length, "FIXED", 1, 2, 3), "PS_PACKETLENGTH", "arguments", ["FIXED", 1, 2, 3], allowed);
    expectRefusal(refusal(length, "FIXED", 1), "PS_PACKETLENGTH", "arguments", ["FIXED", 1], allowed);
    expectRefusal(refusal(length), "PS_PACKETLENGTH", "arguments", [], allowed);
    expectRefusal(refusal(new P_RESET(connection, 0, 1), 1), "P_RESET", "arguments", [1], /^none$/);
    const short = thrownBy(() => loose(length).setFixed?.(1, 2, 3));
    expectRefusal(short, "PS_PACKETLENGTH", "arguments", [1, 2, 3], /^2: minVal, maxVal$/);
    await expectNothingSent();
  });

  test("a field name that the command does not have, with the ones it has", async () => {
    const error = refusal(length, { lengthType: "FIXED", minVal: 1, maxVal: 2, maxVall: 3 });
    expectRefusal(error, "PS_PACKETLENGTH", "maxVall", 3, /^one of the fields maxVal, /);
    expectRefusal(refusal(new P_RESET(connection, 0, 1), { now: 1 }), "P_RESET", "now", 1, /^left out$/);
    await expectNothingSent();
  });

  test("a field that is missing or undefined", async () => {
    const given = /^given$/;
    expectRefusal(refusal(length, { lengthType: "FIXED", minVal: 1 }), "PS_PACKETLENGTH", "max_val", undefined, given);
    expectRefusal(refusal(length, "FIXED", undefined, 1), "PS_PACKETLENGTH", "min_val", undefined, given);
    await expectNothingSent();
  });
});

describe("an address that does not fit is refused", () => {
  test("module and port: 255 and more, negative, broken, left out", async () => {
    for (const value of [255, 256, 300, -1, 1.5, Number.NaN, "2", undefined]) {
      const module = thrownBy(() => new P_COMMENT(connection, value as number, 5).get());
      expectRefusal(module, "P_COMMENT", "module", value, /^an integer 0 to 254$/);
      const port = thrownBy(() => new P_COMMENT(connection, 2, value as number).get());
      expectRefusal(port, "P_COMMENT", "port", value, /^an integer 0 to 254$/);
    }
    expect(() => new P_COMMENT(connection, 254, 254).get()).not.toThrow();
    await expectNothingSent();
  });

  test("an index that is negative, too large, broken, or no member", async () => {
    for (const value of [-1, 2 ** 32, 1.5, Number.NaN, "3", undefined, 3n]) {
      const error = thrownBy(() => new PS_PACKETLENGTH(connection, 2, 5, value as number).get());
      expectRefusal(error, "PS_PACKETLENGTH", "stream", value, /^an integer 0 to 4294967295$/);
    }
    const member = thrownBy(() => new PEF_ENABLE(connection, 0, 1, 0, "SHADOWS" as never).get());
    expectRefusal(member, "PEF_ENABLE", "filter_type", "SHADOWS", /or one of .*WORKING/);
    expect(() => new PS_PACKETLENGTH(connection, 2, 5, 0xffffffff).get()).not.toThrow();
    await expectNothingSent();
  });

  test("more or fewer indices than the command has", async () => {
    const Loose = PS_PACKETLENGTH as unknown as new (...args: unknown[]) => InstanceType<typeof PS_PACKETLENGTH>;
    const none = thrownBy(() => new Loose(connection, 2, 5).get());
    expectRefusal(none, "PS_PACKETLENGTH", "indices", [], /^1: stream$/);
    const two = thrownBy(() => new Loose(connection, 2, 5, 1, 2).get());
    expectRefusal(two, "PS_PACKETLENGTH", "indices", [1, 2], /^1: stream$/);
    const Comment = P_COMMENT as unknown as new (...args: unknown[]) => InstanceType<typeof P_COMMENT>;
    expectRefusal(
      thrownBy(() => new Comment(connection, 2, 5, 1).get()),
      "P_COMMENT",
      "indices",
      [1],
      /^none$/,
    );
    const many = new Array<number>(256).fill(0);
    const sub = thrownBy(() => new C_HEALTH(connection, many).get());
    expectRefusal(sub, "C_HEALTH", "sub", many, /^a list of at most 255 numbers$/);
    await expectNothingSent();
  });

  test("the JSON form: an unknown command, a module where none belongs, values of a get, an unknown or missing field", () => {
    const encode = (frame: object): ValueError => thrownBy(() => encodeFrame(table, frame as never));
    const chassis = { cmd: "C_OWNER", kind: "set-request", values: { username: "me" } };
    expectRefusal(encode({ cmd: "C_OWNR", kind: "get-request" }), "frame", "cmd", "C_OWNR", /such as C_OWNER/);
    expectRefusal(encode({ ...chassis, module: 1 }), "C_OWNER", "module", 1, /^left out$/);
    expectRefusal(encode({ ...chassis, kind: "ask" }), "C_OWNER", "kind", "ask", /^one of get-request/);
    expectRefusal(encode({ ...chassis, kind: "get-request" }), "C_OWNER", "values", { username: "me" }, /^null/);
    expectRefusal(
      encode({ ...chassis, values: { user: "me" } }),
      "C_OWNER",
      "user",
      "me",
      /^one of the fields username$/,
    );
    expectRefusal(encode({ ...chassis, values: {} }), "C_OWNER", "username", undefined, /^given$/);
    expectRefusal(encode({ ...chassis, request_id: 2 ** 32 }), "C_OWNER", "request_id", 2 ** 32, /^an integer 0 to/);
    expectRefusal(encode({ cmd: "C_LOGON", kind: "get-request" }), "C_LOGON", "kind", "get-request", /cannot be read/);
  });
});

describe("a secret never shows in a refusal", () => {
  const SECRET = "hunter2";
  const circular: Record<string, unknown> = { password: SECRET };
  circular.self = circular;
  const logon = new C_LOGON(connection);
  const enter = new PX_CDB_ENTER_PASSWORD(connection, 0, 1, 0);
  const key = new P_MACSEC_RXSC_SAK_VALUE(connection, 0, 1, 0, 0);

  const refusals: readonly [what: string, action: () => unknown][] = [
    ["a password that is no text", () => loose(logon).set?.([SECRET])],
    ["a password with a zero", () => logon.set(`${SECRET}\0`)],
    ["a password with half a character", () => logon.set(`${SECRET}\uD834`)],
    ["a password that is too long", () => logon.set(SECRET.repeat(10_000))],
    ["one password too many", () => loose(logon).set?.(SECRET, SECRET)],
    ["a misspelt name", () => loose(logon).set?.({ pasword: SECRET })],
    ["a password that JSON cannot say", () => loose(enter).set?.(circular)],
    [
      "a new password that JSON cannot say",
      () => loose(new PX_CDB_CHANGE_PASSWORD(connection, 0, 1, 0)).set?.([SECRET, 1n]),
    ],
    ["a key that is no hex", () => key.set(SECRET)],
    [
      "values that are no object",
      () => encodeFrame(table, { cmd: "C_LOGON", kind: "set-request", values: SECRET as never }),
    ],
    ["an unknown field", () => encodeFrame(table, { cmd: "C_LOGON", kind: "set-request", values: { pass: SECRET } })],
    [
      "a get with values",
      () => encodeFrame(table, { cmd: "C_PASSWORD", kind: "get-request", values: { password: SECRET } }),
    ],
  ];

  for (const [what, action] of refusals) {
    test(what, async () => {
      const error = thrownBy(action);
      expect(error.message).not.toContain(SECRET);
      expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(SECRET);
      expect(JSON.stringify(error)).not.toContain(SECRET);
      expect(error.value).toBeUndefined();
      expect(error.allowed).not.toBe("");
      await expectNothingSent();
    });
  }

  test("what is not secret still shows", () => {
    expect(refusal(new C_OWNER(connection), ["me"]).message).toContain('not ["me"]');
  });
});

describe("options that are none are refused", () => {
  test("a deadline that is no number of milliseconds, for a request, a batch and a connection", async () => {
    for (const timeoutMs of [Number.NaN, -1, "5" as unknown as number]) {
      const request = new P_COMMENT(connection, 2, 5).get();
      expectRefusal(
        thrownBy(() => request.with({ timeoutMs })),
        "request",
        "timeoutMs",
        timeoutMs,
        /milliseconds/,
      );
      await expect(apply.with({ timeoutMs })(request)).rejects.toThrow(ValueError);
      expect(() => new Connection(new MemoryTransport(), { timeoutMs })).toThrow(ValueError);
    }
    await expectNothingSent();
  });

  test("a window that no request fits into", async () => {
    for (const window of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      await expect(apply.with({ window })(new P_COMMENT(connection, 2, 5).get())).rejects.toThrow(/window must be/);
    }
    await expectNothingSent();
  });
});

test("a writer that has refused a value half-way writes the next one cleanly", async () => {
  const own = new MemoryTransport();
  const fresh = new Connection(own);
  expect(() => loose(new PS_PACKETLENGTH(fresh, 0, 1, 3)).set?.("FIXED", 64, "x")).toThrow(ValueError);
  void new PS_PACKETLENGTH(fresh, 0, 1, 3)
    .set("FIXED", 64, 1518)
    .send()
    .catch(() => {});
  await Promise.resolve();
  expect(own.sent).toBe("58454e410001000c03b3000100000001000000030000000000000040000005ee");
  fresh.destroy();
});
