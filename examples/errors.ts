/** Makes every kind of error once, and says what it looks like: its class, its `code`, and its message. */
import { apply, L23Tester, LabwireError, reserve, until } from "labwire/xena";
import { lab } from "./support/lab.js";
import { relay } from "./support/relay.js";

/** Runs something that fails and prints the error. `code` is stable and meant to be compared. */
async function show(what: string, work: () => unknown): Promise<void> {
  try {
    await work();
    console.log(`${what}: nothing went wrong`);
  } catch (error) {
    if (!(error instanceof LabwireError)) throw error;
    console.log(`${what}\n  ${error.name} ${error.code}: ${error.message}`);
  }
}

await using chassis = await lab();
const { host, port: tcpPort } = chassis;

await show("nobody listens", () => L23Tester.connect("127.0.0.1", "labwire", { port: 1 }));
await show("wrong password", () => L23Tester.connect(host, "labwire", { port: tcpPort, password: "guess" }));
await show("not connected yet", () => new L23Tester(host, "labwire", { port: tcpPort }).comment.get());

await using tester = await L23Tester.connect(host, "labwire", { port: tcpPort });
const [port, other] = [tester.port(chassis.ports[0]), tester.port(chassis.ports[1])];
await show("no such port", () => tester.port("0/99"));

// Before anything is sent.
await show("a value out of range", () => port.interframeGap.set(2 ** 40));
await show("no member of the enum", () => port.latencyConfig.mode.set("FIRST" as never));

// What the tester answers.
await show("not reserved", () => port.comment.set("mine"));
{
  await using somebody = await L23Tester.connect(host, "somebody", { port: tcpPort });
  await using _held = await reserve(somebody.port(other.target));
  await show("held by somebody else", () => reserve([port, other]));
}
{
  await using _hold = await reserve(port);
  await port.reset.set();
  const stream = await port.streams.create();
  await show("a value that the tester refuses", () => stream.packet.length.set("FIXED", 20, 20));
  await show("some of a batch failed", () => apply(port.comment.set("a"), other.comment.set("b")));
  await stream.delete();
  await show("used after it was deleted", () => stream.enable.setOn());
}

// What does not come about.
await show("not so in time", () => until(port.traffic.state, ({ onOff }) => onOff === "ON", { timeoutMs: 100 }));

// Nothing comes back: here over a cable that can be held and cut.
await using cable = await relay(host, tcpPort);
await using remote = await L23Tester.connect("127.0.0.1", "remote", { port: cable.port, timeoutMs: 5000 });
await show("given up by the caller", () => remote.comment.get().with({ signal: AbortSignal.abort() }));
cable.hold();
await show("no reply in time", () => remote.comment.get().with({ timeoutMs: 100 }));
const pending = show("the connection was lost", () => remote.comment.get());
setImmediate(() => cable.cut());
await pending;
await show("and stays lost until connect() is called again", () => remote.comment.get());
