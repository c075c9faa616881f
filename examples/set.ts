/** Changes settings of a port: values in order, by name, and by shortcut; then puts them back. */
import { apply, enums, L23Tester, reserve, ValueError } from "labwire/xena";
import { lab } from "./support/lab.js";

await using chassis = await lab();
await using tester = await L23Tester.connect(chassis.host, "labwire", { port: chassis.port });
const port = tester.port(chassis.ports[0]);

// Reading needs no reservation, writing does. The port is released at the end of the block.
await using _hold = await reserve(port);

// Values in the order of the schema, or by name.
await port.comment.set("towards the router");
await port.interframeGap.set({ minByteCount: 24 });
// Enums are their names; the constants of `enums` are the same texts.
await port.latencyConfig.mode.set("FIRST2LAST");
await port.latencyConfig.mode.set(enums.LatencyMode.FIRST2FIRST);
// Where a command has few settings, each has a method.
await port.netConfig.ipv4.pingReply.setOff();

const [comment, gap, mode, ping] = await apply(
  port.comment.get(),
  port.interframeGap.get(),
  port.latencyConfig.mode.get(),
  port.netConfig.ipv4.pingReply.get(),
);
console.log(`"${comment.comment}", gap of ${gap.minByteCount} bytes, ${mode.mode}, ping reply ${ping.onOff}`);

// What cannot be sent is refused before it is.
try {
  await port.interframeGap.set(2 ** 40);
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  console.log(error.message);
}

// A reset brings everything back to its standard value.
await port.reset.set();
console.log(`after a reset: gap of ${(await port.interframeGap.get()).minByteCount} bytes`);
