/** Starts two ports at the same instant: one command to the chassis, not one to each port. */
import { apply, L23Tester, reserve, until } from "labwire/xena";
import { lab } from "./support/lab.js";

await using chassis = await lab();
await using tester = await L23Tester.connect(chassis.host, "labwire", { port: chassis.port });
const pair = [tester.port(chassis.ports[0]), tester.port(chassis.ports[1])];
await using _hold = await reserve(pair);

for (const port of pair) {
  await port.reset.set();
  const stream = await port.streams.create();
  await apply(
    stream.enable.setOn(),
    stream.rate.pps.set(1_000_000),
    port.txConfig.timeLimit.set(500_000), // microseconds
  );
}

// Module and port numbers in turn. The ports must be ours; the chassis itself needs no reservation.
const addresses = pair.flatMap(({ kind }) => [kind.moduleId, kind.portId]);
await tester.traffic.setOn(addresses);
const states = await apply(...pair.map((port) => port.traffic.state.get()));
console.log(`traffic: ${states.map(({ onOff }) => onOff).join(" and ")}`);

await Promise.all(pair.map((port) => until(port.traffic.state, ({ onOff }) => onOff === "OFF")));
const [first, second] = await apply(...pair.map((port) => port.txConfig.time.get()));
const sent = await apply(...pair.map((port) => port.statistics.tx.total.get()));
console.log(`ran for ${first?.microseconds} and ${second?.microseconds} microseconds`);
console.log(`sent ${sent.map(({ packetCountSinceCleared }) => packetCountSinceCleared).join(" and ")} frames`);

// At a second of the chassis clock, which also starts ports of several chassis whose clocks are synchronised.
await apply(...pair.map((port) => port.txConfig.timeLimit.set(0)));
const { localTime } = await tester.time.get();
await tester.trafficSync.setOn(localTime + 2n, addresses);
await Promise.all(pair.map((port) => until(port.traffic.state, ({ onOff }) => onOff === "ON")));
const started = await tester.time.get();
await tester.traffic.setOff(addresses);
const [one, other] = await apply(...pair.map((port) => port.txConfig.time.get()));
console.log(`not before the second that was asked for: ${started.localTime - localTime >= 2n}`);
console.log(`ran equally long: ${one?.microseconds === other?.microseconds}`);
