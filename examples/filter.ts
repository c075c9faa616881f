/** Counts only frames of a kind: match terms for bytes of the header, length terms for sizes, and a filter that joins them. */
import { apply, headers, L23Tester, reserve, until } from "labwire/xena";
import { lab } from "./support/lab.js";

await using chassis = await lab();
await using tester = await L23Tester.connect(chassis.host, "labwire", { port: chassis.port });
const [tx, rx] = [tester.port(chassis.ports[0]), tester.port(chassis.ports[1])];
await using _hold = await reserve([tx, rx]);
await apply(tx.reset.set(), rx.reset.set());

// Two streams of 1000 frames each to two destinations; the sizes of each go from 64 to 163 bytes, ten times over.
for (const dst of ["02:00:00:00:00:02", "02:00:00:00:00:03"]) {
  const packet = headers.packet(headers.ethernet({ src: "02:00:00:00:00:01", dst }));
  const stream = await tx.streams.create();
  await apply(
    stream.enable.setOn(),
    stream.packet.length.set("INCREMENTING", 64, 163),
    stream.packet.header.protocol.set(packet.segments),
    stream.packet.header.data.set(packet.hex),
    stream.rate.pps.set(100_000),
    stream.packet.limit.set(1000),
  );
}

// Eight bytes are compared at a position, where the mask has bits.
const isToTwo = await rx.matchTerms.create();
await apply(
  isToTwo.protocol.set(["ETHERNET"]),
  isToTwo.position.set(0),
  isToTwo.match.set("ffffffffffff0000", "0200000000020000"),
);
const isLong = await rx.lengthTerms.create();
await isLong.length.setAtLeast(154);

/** Terms that must hold and terms that must not, of each group. */
type Masks = [all: number, none: number, all1: number, none1: number, all2: number, none2: number];

/** Bits of a condition: the lower half stands for match terms, the upper half for length terms. */
const TO_TWO = 1 << isToTwo.index;
const LONG = 1 << (16 + isLong.index);

// A frame passes when one of the three groups holds; a group without terms is none.
const conditions: Record<string, Masks> = {
  "to 02:00:00:00:00:02": [TO_TWO, 0, 0, 0, 0, 0],
  "to it, 154 bytes or more": [TO_TWO | LONG, 0, 0, 0, 0, 0],
  "to it, but shorter": [TO_TWO, LONG, 0, 0, 0, 0],
  "to it, or 154 bytes or more": [TO_TWO, 0, LONG, 0, 0, 0],
};
for (const [name, condition] of Object.entries(conditions)) {
  const filter = await rx.filters.create();
  await apply(filter.comment.set(name), filter.condition.set(...condition), filter.enable.setOn());
}

await tx.traffic.state.setStart();
await until(tx.traffic.state, ({ onOff }) => onOff === "OFF");

const total = await rx.statistics.rx.total.get();
console.log(`all: ${total.packetCountSinceCleared} frames, ${total.byteCountSinceCleared} bytes`);
for (const filter of rx.filters) {
  const [{ comment }, counted] = await apply(filter.comment.get(), rx.statistics.rx.filter(filter).get());
  console.log(`${comment}: ${counted.packetCountSinceCleared} frames, ${counted.byteCountSinceCleared} bytes`);
}
