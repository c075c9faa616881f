/** Is told when something changes on a port, whoever changes it: here another user, on a connection of its own. */
import { apply, commands, L23Tester, reserve, until } from "labwire/xena";
import { lab } from "./support/lab.js";

await using chassis = await lab();
await using watcher = await L23Tester.connect(chassis.host, "watcher", { port: chassis.port });
await using worker = await L23Tester.connect(chassis.host, "worker", { port: chassis.port });

const watched = watcher.port(chassis.ports[0]);
watched.onReservationChange((port, { status }) => console.log(`${port.target} is ${status}`));
watched.onReservedByChange((port, { username }) => console.log(`${port.target} is held by "${username}"`));
const off = watched.onTrafficChange((port, { onOff }) => console.log(`traffic of ${port.target} is ${onOff}`));
// Every pushed command can be subscribed to; the push tells the indices.
watched.on(commands.PS_INDICES, (port, { streamIndices }) =>
  console.log(`${port.target} has streams [${streamIndices}]`),
);
watched.on(commands.PS_PACKETLIMIT, (port, { packetCount }, { indices }) =>
  console.log(`stream ${indices} of ${port.target} ends after ${packetCount} frames`),
);
// Whatever a callback throws comes here; it never reaches the connection.
watcher.onError((error) => console.log(`a callback failed: ${error}`));

{
  const port = worker.port(chassis.ports[0]);
  await using _hold = await reserve(port);
  await port.reset.set();
  const stream = await port.streams.create();
  await apply(stream.enable.setOn(), stream.rate.pps.set(1000), stream.packet.limit.set(100));
  await port.traffic.state.setStart();
  await until(port.traffic.state, ({ onOff }) => onOff === "OFF");
  // A subscription is taken back by the function that it gave.
  off();
  await port.traffic.state.setStart();
  await until(port.traffic.state, ({ onOff }) => onOff === "OFF");
  await stream.delete();
}

// What was pushed before a reply is there before the reply, so after a round trip all of it has been told.
await watched.comment.get();
console.log(`as the watcher knows it: ${watched.info.reservation}, traffic ${watched.info.trafficState}`);
