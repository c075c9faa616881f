/** Asks a port for things: one by one, in parallel, as a batch, and without asking at all. */
import { apply, L23Tester } from "labwire/xena";
import { lab } from "./support/lab.js";

await using chassis = await lab();
await using tester = await L23Tester.connect(chassis.host, "labwire", { port: chassis.port });
const [a, b] = [tester.port(chassis.ports[0]), tester.port(chassis.ports[1])];

// One request. A request is sent when it is awaited.
const { macAddress } = await a.netConfig.mac.address.get();
console.log(`${a.target} has the MAC address ${macAddress}`);

// Requests that are awaited together leave in one write.
const [speedA, speedB] = await Promise.all([a.speed.current.get(), b.speed.current.get()]);
console.log(`speeds: ${speedA.portSpeed} and ${speedB.portSpeed} Mbit/s`);

// A batch goes out in order, and its replies have their own types. 64-bit counters are bigint.
const [gap, total, latency] = await apply(
  a.interframeGap.get(),
  a.statistics.tx.total.get(),
  a.latencyConfig.mode.get(),
);
console.log(
  `gap of ${gap.minByteCount} bytes, ${total.packetCountSinceCleared} frames sent, latency mode ${latency.mode}`,
);

// What was read at connecting and is kept current by pushes is in `info`.
console.log(`${a.info.interface}, ${a.info.syncStatus}, reservation ${a.info.reservation}`);
console.log(`up to ${a.info.capabilities?.maxStreamsPerPort} streams and ${a.info.capabilities?.maxFilters} filters`);

// A single request can have a deadline and an abort signal of its own.
const comment = await a.comment.get().with({ timeoutMs: 500, signal: AbortSignal.timeout(1000) });
console.log(`comment: "${comment.comment}"`);
