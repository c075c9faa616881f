/** Impairs traffic on its way: a Chimera between two ports drops, duplicates and holds back the frames of one stream. */
import { setTimeout as sleep } from "node:timers/promises";
import { apply, L23Tester, ports, reserve, until } from "labwire/xena";
import { namedPorts } from "./support/named-ports.js";
import { table } from "./support/table.js";

const FRAMES = 100_000;
const TPLD = 7;
/** Parts per million of the frames. */
const DROP_PPM = 12_500;
const DUPLICATE_PPM = 2_000;
/** A multiple of 100 ns. */
const LATENCY_NS = 150_000;
/** The first of the flows that have a filter; flow 0 takes what no filter wants. */
const FLOW = 1;

await using lab = await namedPorts(
  // Frames come into the Chimera by this port and leave by its neighbour.
  { tx: "0/0", rx: "0/1", chimera: "1/0" },
  {
    modules: [{ revision: "Loki-100G-5S-2P" }, { revision: "Chimera-100G-5S-2P" }],
    wires: [
      ["0/0", "1/0"],
      ["1/1", "0/1"],
    ],
  },
);
await using tester = await L23Tester.connect(lab.host, "labwire", { port: lab.port });
const [tx, rx, chimera] = [tester.port(lab.ports.tx), tester.port(lab.ports.rx), tester.port(lab.ports.chimera)];
if (!(chimera instanceof ports.PortChimera)) throw new Error(`port ${chimera.target} is not one of a Chimera`);
if (!(tx instanceof ports.BasePortL23Genuine && rx instanceof ports.BasePortL23Genuine))
  throw new Error("--tx and --rx take ports that send and receive");
await using _hold = await reserve([tx, rx, chimera]);
await apply(tx.reset.set(), rx.reset.set(), chimera.reset.set());

const stream = await tx.streams.create();
await apply(
  stream.enable.setOn(),
  stream.tpldId.set(TPLD),
  stream.packet.length.set("FIXED", 256, 256),
  stream.packet.header.protocol.set(["ETHERNET"]),
  stream.packet.header.data.set("020000000002020000000001ffff"),
  stream.rate.pps.set(1_000_000),
  stream.packet.limit.set(FRAMES),
);

// A filter is written in its shadow copy, and at work once it is applied: here frames to one address with one test payload id.
const flow = chimera.emulation.flows[FLOW];
const tpldFilter = flow?.shadowFilter.basic.tpld.testPayloadFiltersConfig[0];
if (flow === undefined || tpldFilter === undefined) throw new Error("the port has no flows");
const { shadowFilter } = flow;
await apply(
  flow.comment.set("to the receiver"),
  shadowFilter.initiate.set(),
  shadowFilter.mode.setBasic(),
  shadowFilter.basic.ethernet.settings.set("AND", "INCLUDE"),
  shadowFilter.basic.ethernet.destAddress.setOn("020000000002", "ffffffffffff"),
  shadowFilter.basic.tpld.settings.set("INCLUDE"),
  tpldFilter.setOn(TPLD),
  shadowFilter.enable.setOn(),
  shadowFilter.apply.set(),
);

// Every impairment has a distribution, which says how often and how much, and a switch; the port has one for all.
const { dropTypeConfig, duplicationTypeConfig, latencyJitterTypeConfig } = flow.impairmentDistribution;
await apply(
  dropTypeConfig.fixedRate.set(DROP_PPM),
  dropTypeConfig.enable.setOn(),
  duplicationTypeConfig.fixedRate.set(DUPLICATE_PPM),
  duplicationTypeConfig.enable.setOn(),
  latencyJitterTypeConfig.constantDelay.set(LATENCY_NS),
  latencyJitterTypeConfig.enable.setOn(),
  chimera.emulate.setOn(),
);

await apply(tx.statistics.tx.clear.set(), rx.statistics.rx.clear.set(), chimera.emulation.clear.set());
await apply(flow.statistics.rx.clear.set(), flow.statistics.clear.set());
await tx.traffic.state.setStart();
await until(tx.traffic.state, ({ onOff }) => onOff === "OFF");
// The last frames are still on their way.
await sleep(200);

const arriving = rx.statistics.rx.accessTpld(TPLD);
const [sent, entered, dropped, duplicated, delayed, received, errors, latency] = await apply(
  tx.statistics.tx.obtainFromStream(stream).get(),
  flow.statistics.rx.total.get(),
  flow.statistics.total.dropPackets.get(),
  flow.statistics.total.duplicatedPackets.get(),
  flow.statistics.total.latencyPackets.get(),
  arriving.traffic.get(),
  arriving.errors.get(),
  arriving.latency.get(),
);

console.log(
  table(
    ["where", "frames"],
    [
      ["sent", sent.packetCountSinceCleared],
      [`into flow ${FLOW}`, entered.packetCount],
      ["  dropped", dropped.pktDropCountProgrammed],
      ["  duplicated", duplicated.pktCount],
      ["  delayed", delayed.pktCount],
      ["received", received.packetCountSinceCleared],
      ["  missing by sequence number", errors.packetLossBySeq],
    ],
  ),
);
console.log(`\ndropped ${dropped.pktDropRatioProgrammed} ppm, ${DROP_PPM} ppm were asked for`);
console.log(`latency ${latency.avgVal} ns with cables, ${LATENCY_NS} ns were asked for`);
const expected = sent.packetCountSinceCleared - dropped.pktDropCountTotal + duplicated.pktCount;
console.log(
  received.packetCountSinceCleared === expected
    ? "received = sent - dropped + duplicated"
    : `received differs from sent - dropped + duplicated = ${expected}`,
);
await apply(chimera.emulate.setOff());
