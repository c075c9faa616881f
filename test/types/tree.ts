import {
  type BaseStream,
  type commands,
  enums,
  L23Tester,
  type L47Tester,
  type LostReservation,
  modules,
  ports,
  type ReconnectOptions,
  type Request,
  type Stream,
} from "labwire/xena";

/** True when both are the same type, to the last modifier. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only for `true`. */
function expectTrue<_Check extends true>(): void {}

/** Members are those of the family: what a family lacks does not compile. */
export function families(odin: ports.FamilyOdin, freya: ports.FamilyFreya, chimera: ports.PortChimera): void {
  // @ts-expect-error an Odin port has no layer 1 group, so no auto-negotiation and link training
  odin.layer1.anlt;
  // @ts-expect-error nor has it LLDP
  odin.lldp;
  // @ts-expect-error a Chimera port generates no traffic
  chimera.streams;
  // @ts-expect-error a Freya port impairs nothing
  freya.emulation;
  expectTrue<Same<typeof freya.layer1.anlt.ctrl, commands.PL1_ANLT>>();
  expectTrue<Same<typeof odin.autonegSelection, commands.P_AUTONEGSELECTION>>();
}

/** Obtaining narrows, and so does instanceof. */
export function narrowing(tester: L23Tester): void {
  const freya = tester.modules.obtain(0, modules.MFreya800G4S1P_a);
  expectTrue<Same<ReturnType<typeof freya.ports.obtain<ports.PFreya800G4S1P_a>>, ports.PFreya800G4S1P_a>>();
  const port: ports.PFreya800G4S1P_a = freya.ports.obtain(0);
  port.layer1.serdes[0]?.lt.algorithm;
  const chimera = tester.modules.obtain(1, modules.ModuleChimera);
  chimera.ports.obtain(0).emulation.flows[0]?.misorder;
  tester.modules.obtain(0).ports.obtain(0, ports.FamilyOdin).autonegSelection;
  for (const module of tester.modules) if (module instanceof modules.ModuleChimera) module.emulatorBypassMode;
  tester.modules.obtain(0).ports.obtain(0).streams;
  tester.port("2/4").statistics.rx.tpld(0).latency;
}

/** Each kind of tester has modules and ports of its kind. */
export function kinds(l23: L23Tester, l47: L47Tester): void {
  expectTrue<Same<ReturnType<typeof l23.port>, ports.BasePortL23Genuine>>();
  expectTrue<Same<ReturnType<typeof l47.port>, ports.PortL47>>();
  l47.modules.obtain(0).ports.obtain(0).connectionGroups;
  // @ts-expect-error a Vulcan port has no streams
  l47.modules.obtain(0).ports.obtain(0).streams;
  // @ts-expect-error Vulcan testers have no TimeKeeper
  l47.timeKeeper;
}

/** What commands take and give is exact. */
export function values(port: ports.GenericL23Port, stream: Stream): void {
  expectTrue<Same<ReturnType<typeof port.comment.get>, Request<commands.P_COMMENT_Values>>>();
  stream.packet.length.set("FIXED", 64, 1518);
  stream.packet.length.set({ lengthType: enums.LengthType.FIXED, minVal: 64, maxVal: 1518 });
  // @ts-expect-error no such kind of length
  stream.packet.length.set("FIXD", 64, 1518);
  // @ts-expect-error a size is missing
  stream.packet.length.set("FIXED", 64);
  // @ts-expect-error a size is a number
  stream.packet.length.set("FIXED", "64", 1518);
  stream.packet.header.protocol.set(["ETHERNET", enums.ProtocolOption.IP]);
  const sent: Request<commands.PT_STREAM_Values> = port.statistics.tx.stream(stream).get();
  port.statistics.tx.stream(0);
  // @ts-expect-error a stream is not told by its name
  port.statistics.tx.stream("0");
  expectTrue<Same<typeof sent, Request<commands.PT_STREAM_Values>>>();
}

/** Managers give items of their kind. */
export async function managers(port: ports.GenericL23Port, virtual: ports.PortL23VE): Promise<void> {
  const stream: Stream = await port.streams.create();
  const plain: BaseStream = await virtual.streams.create();
  for (const each of port.filters) each.condition;
  stream.insertPacketsChecksum;
  // @ts-expect-error streams of virtual ports choose no checksum
  plain.insertPacketsChecksum;
  // @ts-expect-error modifiers are not created one by one
  stream.packet.header.modifiers.create();
}

/** Events give the resource and what its command carries; info knows its fields. */
export function state(port: ports.FamilyFreya, module: modules.ModuleL23): void {
  port.onReservationChange((from, values) => {
    expectTrue<Same<typeof from, ports.FamilyFreya>>();
    expectTrue<Same<typeof values, commands.P_RESERVATION_Values>>();
  });
  // @ts-expect-error there is no such event
  port.onColorChange(() => {});
  // @ts-expect-error info is only to be looked at
  port.info.reservation = "RELEASED";
  module.info.mediaInfoList?.[0];
  // @ts-expect-error commands have a value only after they were asked
  port.comment.comment;
}

/** Names of the vendor's documents are there. */
export function oldNames(tester: L23Tester, port: ports.PFreya800G4S1P_a): void {
  tester.serialNo;
  tester.versionNo;
  tester.managementInterface.macaddress;
  port.capturer.state;
  port.rate.l2Bps;
  port.configLoadMode;
  port.statistics.rx.accessTpld(0).errors;
  port.statistics.tx.obtainFromStream(0);
  expectTrue<Same<typeof port.capturer, typeof port.capture>>();
}

/** Testers are made and connected as users do. */
export async function testers(host: string): Promise<void> {
  const tester: L23Tester = await L23Tester.connect(host, "me", { password: "xena", port: 22606, timeoutMs: 1000 });
  await tester.session.logoff();
  // @ts-expect-error a tester needs a user name
  new L23Tester(host);
}

/** Reconnecting is off, on, or on with some of its options; nothing else. */
export function reconnecting(tester: L23Tester): void {
  new L23Tester("192.0.2.1", "me", { reconnect: true });
  new L23Tester("192.0.2.1", "me", { reconnect: { attempts: 5, calls: "fail", signal: AbortSignal.timeout(1000) } });
  const options: ReconnectOptions = { firstDelayMs: 100, maxDelayMs: 1000, factor: 1.5, jitter: 0, maxWaiting: 10 };
  new L23Tester("192.0.2.1", "me", { reconnect: options });
  // @ts-expect-error calls wait or fail
  new L23Tester("192.0.2.1", "me", { reconnect: { calls: "drop" } });
  // @ts-expect-error an option that there is none of
  new L23Tester("192.0.2.1", "me", { reconnect: { retries: 5 } });
  expectTrue<Same<typeof tester.connectionState, "disconnected" | "connecting" | "connected" | "reconnecting">>();
  tester.onReconnected(({ changedModules, lostReservations }) => {
    expectTrue<Same<typeof changedModules, readonly number[]>>();
    expectTrue<Same<typeof lostReservations, readonly LostReservation[]>>();
  });
  tester.onReservationLost(({ reason }) => expectTrue<Same<typeof reason, "TAKEN" | "REFUSED" | "GONE">>());
  tester.onGaveUp(({ attempts, error }) => [attempts satisfies number, error satisfies Error]);
  const gaps: number = tester.events("reservation").gaps;
  void gaps;
}
