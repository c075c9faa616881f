/** Sends for a second and prints the counters of both ports while it does. */
import { apply, L23Tester, reserve, sample, until } from "labwire/xena";
import { lab } from "./support/lab.js";

await using chassis = await lab();
await using tester = await L23Tester.connect(chassis.host, "labwire", { port: chassis.port });
const [tx, rx] = [tester.port(chassis.ports[0]), tester.port(chassis.ports[1])];
await using _hold = await reserve([tx, rx]);
await apply(tx.reset.set(), rx.reset.set());
await until(rx.syncStatus, ({ syncStatus }) => syncStatus === "IN_SYNC");

const stream = await tx.streams.create();
await apply(
  stream.enable.setOn(),
  stream.tpldId.set(7),
  stream.packet.length.set("FIXED", 1000, 1000),
  stream.rate.pps.set(1_000_000),
  tx.txConfig.timeLimit.set(1_000_000), // microseconds
  tx.statistics.tx.clear.set(),
  rx.statistics.rx.clear.set(),
);

await tx.traffic.state.setStart();
const counters = [tx.statistics.tx.stream(stream), rx.statistics.rx.tpld(7).traffic] as const;
for await (const { elapsedMs, values } of sample(counters, { everyMs: 250, count: 4 })) {
  const [sent, received] = values.map(({ packetCountSinceCleared }) => packetCountSinceCleared);
  console.log(`${Math.round(elapsedMs)} ms: sent ${sent}, received ${received}`);
}
await until(tx.traffic.state, ({ onOff }) => onOff === "OFF");

const [sent, received, latency, errors] = await apply(
  tx.statistics.tx.stream(stream).get(),
  rx.statistics.rx.tpld(7).traffic.get(),
  rx.statistics.rx.tpld(7).latency.get(),
  rx.statistics.rx.tpld(7).errors.get(),
);
console.log(`total: sent ${sent.packetCountSinceCleared}, received ${received.packetCountSinceCleared} frames`);
console.log(`${received.byteCountSinceCleared} bytes, latency ${latency.avgVal} ns, ${errors.packetLossBySeq} lost`);
