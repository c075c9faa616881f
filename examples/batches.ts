/** Sends many requests at once: typed tuples, thousands from a generator, and batches in which some fail. */
import { ApplyError, apply, applyIter, applyIterSettled, L23Tester, type Request, reserve } from "labwire/xena";
import { lab } from "./support/lab.js";

await using chassis = await lab();
await using tester = await L23Tester.connect(chassis.host, "labwire", { port: chassis.port });
const port = tester.port(chassis.ports[0]);
await using _hold = await reserve(port);
await port.reset.set();

// A batch goes out in order, and each reply has the type of its own request.
const stream = await port.streams.create();
const [, , { minVal }, { onOff }] = await apply(
  stream.packet.length.set("FIXED", 512, 512),
  stream.tpldId.set(3),
  stream.packet.length.get(),
  port.traffic.state.get(),
);
console.log(`frames of ${minVal} bytes, traffic ${onOff}`);

// Thousands of requests: they are made as replies come, so that a million takes no more memory than a thousand.
function* counters(count: number): Generator<Request<{ packetCountSinceCleared: bigint }>> {
  for (let i = 0; i < count; i++) yield port.statistics.rx.tpld(i % 2048).traffic.get();
}
let replies = 0;
let packets = 0n;
for await (const { packetCountSinceCleared } of applyIter(counters(5000), { window: 500 })) {
  replies++;
  packets += packetCountSinceCleared;
}
console.log(`${replies} replies, ${packets} packets`);

// When some fail, all have settled nevertheless; the error holds every outcome.
const other = tester.port(chassis.ports[1]); // not reserved
const mixed = () => [port.comment.set("a"), other.comment.set("b"), port.comment.set("c")] as const;
try {
  await apply(...mixed());
} catch (error) {
  if (!(error instanceof ApplyError)) throw error;
  console.log(error.message);
  console.log(error.outcomes.map(({ ok }) => (ok ? "done" : "failed")).join(", "));
}

// The same without an exception.
const outcomes = await apply.settled(...mixed());
console.log(outcomes.map((outcome) => (outcome.ok ? "done" : (outcome.error as { code?: string }).code)).join(", "));
for await (const outcome of applyIterSettled(mixed())) if (!outcome.ok) console.log(outcome.error.message);

// A batch may have a deadline and an abort signal of its own.
const names = await apply.with({ timeoutMs: 1000, signal: AbortSignal.timeout(5000) })(
  port.comment.get(),
  other.comment.get(),
);
console.log(names.map(({ comment }) => comment).join(", "));
