/** Writes the counters of two ports as CSV while they send: `npx tsx examples/live-statistics-csv.ts > run.csv`. */
import { apply, type commands, L23Tester, type ports, reserve, sample, until } from "labwire/xena";
import { lab } from "./support/lab.js";

await using chassis = await lab();
await using tester = await L23Tester.connect(chassis.host, "labwire", { port: chassis.port });
const [a, b] = [tester.port(chassis.ports[0]), tester.port(chassis.ports[1])];
await using _hold = await reserve([a, b]);
for (const port of [a, b]) {
  await port.reset.set();
  const stream = await port.streams.create();
  await apply(
    stream.enable.setOn(),
    stream.packet.length.set("FIXED", 1518, 1518),
    stream.rate.fraction.set(500_000), // millionths of the line rate
    port.txConfig.timeLimit.set(800_000), // microseconds
  );
}
await Promise.all([a, b].map((port) => until(port.syncStatus, ({ syncStatus }) => syncStatus === "IN_SYNC")));

console.log("seconds,port,tx_packets,tx_bits_per_second,rx_packets,rx_bits_per_second");
await apply(a.traffic.state.setStart(), b.traffic.state.setStart());

// Samples come at even times, whatever replies and printing take; all sources are asked in one write.
const sources = [a.statistics.tx.total, a.statistics.rx.total, b.statistics.tx.total, b.statistics.rx.total] as const;
for await (const { elapsedMs, values } of sample(sources, { everyMs: 200, count: 6 })) {
  print(elapsedMs, a, values[0], values[1]);
  print(elapsedMs, b, values[2], values[3]);
}

function print(
  ms: number,
  port: ports.BasePort,
  sent: commands.PT_TOTAL_Values,
  received: commands.PR_TOTAL_Values,
): void {
  const row = [
    (ms / 1000).toFixed(3),
    port.target,
    sent.packetCountSinceCleared,
    sent.bitCountLastSec,
    received.packetCountSinceCleared,
    received.bitCountLastSec,
  ];
  console.log(row.join(","));
}
