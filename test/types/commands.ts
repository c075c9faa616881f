/** What compiles and what does not, command by command. Nothing here runs; the type check is the test. */

import type { CommandTarget, JsonValue, Request } from "labwire/xena";
import {
  C_LOGOFF,
  C_MODEL,
  C_TKLICFILE,
  M_NAME,
  P_ARPRXTABLE,
  type P_ARPRXTABLE_Entries,
  P_CAPABILITIES,
  P_LLDP_CLEAR,
  P_MACADDRESS,
  P_MULTICAST,
  P_RESERVATION,
  P_RESET,
  PEF_VALUE,
  PR_TPLDTRAFFIC,
  PS_PACKETHEADER,
  PS_PACKETLENGTH,
  type PS_PACKETLENGTH_Values,
  PS_RATEL2BPS,
  PX_CDB_ABORT_PROCESSING,
  PX_TEMPERATURE,
} from "labwire/xena/commands";
import { expectTypeOf } from "vitest";

export function setsAndGets(connection: CommandTarget): void {
  const length = new PS_PACKETLENGTH(connection, 0, 0, 1);
  expectTypeOf(length.set("FIXED", 64, 1518)).toEqualTypeOf<Request<void>>();
  expectTypeOf(length.set({ lengthType: "FIXED", minVal: 64, maxVal: 1518 })).toEqualTypeOf<Request<void>>();
  expectTypeOf(length.setFixed(64, 1518)).toEqualTypeOf<Request<void>>();
  expectTypeOf(length.get()).toEqualTypeOf<Request<PS_PACKETLENGTH_Values>>();
  // A number is taken too: newer firmware may know members that the schema does not.
  length.set(9, 64, 1518);
  // @ts-expect-error no such member
  length.set("FIXD", 64, 1518);
  // @ts-expect-error a value is missing
  length.set("FIXED", 64);
  // @ts-expect-error one value too many
  length.set("FIXED", 64, 1518, 0);
  // @ts-expect-error a text where a number belongs
  length.set("FIXED", "64", 1518);
  // @ts-expect-error no such field
  length.set({ lengthType: "FIXED", minVal: 64, maxValue: 1518 });
  // @ts-expect-error a field is missing
  length.set({ lengthType: "FIXED", minVal: 64 });
  // @ts-expect-error the type of the distribution is fixed already
  length.setFixed("FIXED", 64, 1518);
  // @ts-expect-error the command has no such shortcut
  length.setOn();
}

export function addresses(connection: CommandTarget): void {
  new C_MODEL(connection);
  new M_NAME(connection, 0);
  new P_RESET(connection, 0, 0);
  new PEF_VALUE(connection, 0, 0, 1, "WORKING", 2);
  new PEF_VALUE(connection, 0, 0, 1, 1, 2);
  // @ts-expect-error a chassis command has no module
  new C_MODEL(connection, 0);
  // @ts-expect-error a module command needs its module
  new M_NAME(connection);
  // @ts-expect-error a port command needs its port
  new P_RESET(connection, 0);
  // @ts-expect-error the stream is missing
  new PS_PACKETLENGTH(connection, 0, 0);
  // @ts-expect-error one index too many
  new PS_PACKETLENGTH(connection, 0, 0, 1, 2);
  // @ts-expect-error no such copy of a filter
  new PEF_VALUE(connection, 0, 0, 1, "SHADOWS", 2);
  // @ts-expect-error something that sends requests comes first
  new P_RESET(0, 0);
}

export function access(connection: CommandTarget): void {
  const capabilities = new P_CAPABILITIES(connection, 0, 0);
  capabilities.get();
  // @ts-expect-error read-only
  capabilities.set();
  const reset = new P_RESET(connection, 0, 0);
  expectTypeOf(reset.set()).toEqualTypeOf<Request<void>>();
  // @ts-expect-error write-only
  reset.get();
  // @ts-expect-error it takes no values
  reset.set(1);
  new C_LOGOFF(connection).set();
  // The constant is put in by set itself.
  new PX_CDB_ABORT_PROCESSING(connection, 0, 0, 1).set();
  expectTypeOf(reset.module).toEqualTypeOf<number>();
  // @ts-expect-error a command stays where it was made
  reset.module = 1;
}

export async function values(connection: CommandTarget): Promise<void> {
  const length = await new PS_PACKETLENGTH(connection, 0, 0, 1).get();
  expectTypeOf(length.lengthType).toEqualTypeOf<"FIXED" | "INCREMENTING" | "BUTTERFLY" | "RANDOM" | "MIX" | number>();
  expectTypeOf(length.minVal).toEqualTypeOf<number>();
  // @ts-expect-error a reply is not for changing
  length.minVal = 1;

  const counters = await new PR_TPLDTRAFFIC(connection, 0, 0, 1).get();
  expectTypeOf(counters.packetCountSinceCleared).toEqualTypeOf<bigint>();
  const rate = new PS_RATEL2BPS(connection, 0, 0, 1);
  expectTypeOf((await rate.get()).l2Bps).toEqualTypeOf<bigint>();
  rate.set(10_000_000_000n);
  rate.set(10_000_000_000);
  // @ts-expect-error a text is no number
  rate.set("10000000000");

  const capabilities = await new P_CAPABILITIES(connection, 0, 0).get();
  expectTypeOf(capabilities.maxSpeed).toEqualTypeOf<number>();
  expectTypeOf(capabilities.canEyescan).toEqualTypeOf<number | undefined>();
  expectTypeOf(capabilities.txeqMaxSeq).toEqualTypeOf<readonly number[] | undefined>();
  // @ts-expect-error older firmware may not send it
  capabilities.canEyescan.toFixed();

  const reservation = await new P_RESERVATION(connection, 0, 0).get();
  expectTypeOf(reservation.status).toEqualTypeOf<"RELEASED" | "RESERVED_BY_YOU" | "RESERVED_BY_OTHER" | number>();
  expectTypeOf<P_RESERVATION["set"]>().toBeCallableWith("RESERVE");
  // @ts-expect-error that is what get reports
  new P_RESERVATION(connection, 0, 0).set("RESERVED_BY_YOU");
}

export async function shapes(connection: CommandTarget): Promise<void> {
  const address = new P_MACADDRESS(connection, 0, 0);
  expectTypeOf((await address.get()).macAddress).toEqualTypeOf<string>();
  address.set("04:f4:bc:00:00:01");
  address.set(new Uint8Array(6));
  // @ts-expect-error an address is no number
  address.set(0x04f4bc000001);

  const header = new PS_PACKETHEADER(connection, 0, 0, 1);
  expectTypeOf((await header.get()).hexData).toEqualTypeOf<string>();
  header.set("0x00ff");
  header.set(new Uint8Array(2));

  const { entries } = await new P_ARPRXTABLE(connection, 0, 0).get();
  expectTypeOf(entries).toEqualTypeOf<readonly P_ARPRXTABLE_Entries[]>();
  expectTypeOf<P_ARPRXTABLE_Entries["ipv4Address"]>().toEqualTypeOf<string>();

  const multicast = await new P_MULTICAST(connection, 0, 0).get();
  expectTypeOf(multicast.ipv4MulticastAddresses).toEqualTypeOf<readonly string[]>();
  new C_TKLICFILE(connection).set(new Uint8Array(4));
  new C_TKLICFILE(connection).set([1, 2, 3]);

  const clear = new P_LLDP_CLEAR(connection, 0, 0);
  clear.set(["STATS", "NEIGHBOR"]);
  expectTypeOf(clear.clearAll()).toEqualTypeOf<Request<void>>();
  // @ts-expect-error a bit set is a list of members
  clear.set("STATS");
  expectTypeOf<JsonValue>().not.toBeAny();
  expectTypeOf(new PX_TEMPERATURE(connection, 0, 0).get()).not.toBeAny();
}
