/** Varies fields of a header from frame to frame, and counts on the other port the frames that have a certain value. */
import { apply, headers, L23Tester, reserve, until } from "labwire/xena";
import { lab } from "./support/lab.js";

await using chassis = await lab();
await using tester = await L23Tester.connect(chassis.host, "labwire", { port: chassis.port });
const [tx, rx] = [tester.port(chassis.ports[0]), tester.port(chassis.ports[1])];
await using _hold = await reserve([tx, rx]);
await apply(tx.reset.set(), rx.reset.set());

const { ethernet, vlan, ipv4 } = headers;
const packet = headers.packet(
  ethernet({ src: "02:00:00:00:00:01", dst: "02:00:00:00:00:02" }),
  vlan({ vid: 100 }),
  ipv4({ src: "10.0.0.1", dst: "10.0.0.2" }),
  { frameBytes: 128 },
);
const stream = await tx.streams.create();
const { header } = stream.packet;
await apply(
  stream.enable.setOn(),
  stream.packet.length.set("FIXED", 128, 128),
  header.protocol.set(packet.segments),
  header.data.set(packet.hex),
  stream.rate.pps.set(100_000),
  stream.packet.limit.set(1000),
);

// Modifiers exist by their number: two of 16 bits, on the VLAN and on the end of the source address.
await header.modifiers.configure(2);
const [tag, source] = [header.modifiers.obtain(0), header.modifiers.obtain(1)];
const [vid, src] = [packet.positionOf("vlan.vid"), packet.positionOf("ipv4.src", 8)];
await apply(
  // Where the field is, which bits vary, what happens to them, and how many frames in a row have the same value.
  tag.specification.set(vid.byte, vid.mask, "INC", 1),
  tag.range.set(100, 1, 103), // 100, 101, 102, 103
  source.specification.setDec(src.byte - 1, `00${src.mask.slice(0, 2)}0000`, 5), // 16 bits that end with it
  source.range.set(10, 10, 50), // 50, 40, 30, 20, 10, five frames each
);

for (const modifier of header.modifiers) {
  const [{ position, mask, action, repetition }, { minVal, step, maxVal }] = await apply(
    modifier.specification.get(),
    modifier.range.get(),
  );
  console.log(
    `byte ${position}, mask ${mask}: ${action} between ${minVal} and ${maxVal} by ${step}, ${repetition} in a row`,
  );
}

// A filter per value tells how often it was sent: a match term compares eight bytes where the mask has bits.
const wanted = [
  { name: "VLAN 103", position: vid.byte, mask: vid.mask, value: "0067" },
  { name: "from 10.0.0.50", position: src.byte, mask: src.mask, value: "32" },
];
for (const { name, position, mask, value } of wanted) {
  const [term, filter] = [await rx.matchTerms.create(), await rx.filters.create()];
  await apply(term.position.set(position), term.match.set(mask.padEnd(16, "0"), value.padEnd(16, "0")));
  await apply(filter.comment.set(name), filter.condition.set(1 << term.index, 0, 0, 0, 0, 0), filter.enable.setOn());
}

await tx.traffic.state.setStart();
await until(tx.traffic.state, ({ onOff }) => onOff === "OFF");
for (const filter of rx.filters) {
  const [{ comment }, counted] = await apply(filter.comment.get(), rx.statistics.rx.filter(filter).get());
  console.log(`${comment}: ${counted.packetCountSinceCleared} frames`);
}
