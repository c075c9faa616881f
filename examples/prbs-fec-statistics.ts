/** Sends a PRBS from every serdes of one port, checks it at the other, and reads the FEC statistics of the line. */
import { setTimeout as sleep } from "node:timers/promises";
import { apply, L23Tester, ports, reserve } from "labwire/xena";
import { lab } from "./support/lab.js";

await using chassis = await lab([{ revision: "Freya-800G-4S-2P[a]" }]);
await using tester = await L23Tester.connect(chassis.host, "labwire", { port: chassis.port });

/** Only some families have a layer 1 that can be tested; narrowed to one, the compiler knows its members. */
function freyaPort(name: string): ports.FamilyFreya {
  const port = tester.port(name);
  if (port instanceof ports.FamilyFreya) return port;
  throw new Error(`port ${name} is a ${port.constructor.name}, not a Freya port`);
}

const [tx, rx] = [freyaPort(chassis.ports[0]), freyaPort(chassis.ports[1])];
await using _hold = await reserve([tx, rx]);

await apply(
  ...[tx, rx].flatMap(({ layer1 }) => [
    layer1.pcs.fecMode.setRsFec(),
    layer1.prbsConfig.set("PHY_LINE", "PRBS31", "NON_INVERTED", "ACCUMULATIVE"),
  ]),
);
await apply(...tx.layer1.serdes.map(({ prbs }) => prbs.control.setOn()));
await rx.layer1.pcs.clear.set();
await sleep(200);

const status = await apply(...rx.layer1.serdes.map(({ prbs }) => prbs.status.get()));
for (const [serdes, { lock, byteCount, errorCount }] of status.entries()) {
  const ratio = byteCount === 0n ? "none" : (Number(errorCount) / (8 * Number(byteCount))).toExponential(1);
  console.log(`serdes ${serdes}: ${lock}, ${byteCount} bytes, ${errorCount} errors, bit error ratio ${ratio}`);
}

const { pcs } = rx.layer1;
const [{ mode }, total] = await apply(pcs.fecMode.get(), pcs.fecSymbolStatus.totalStatus.get());
const {
  totalRxCodewordCount: all,
  totalCorrectedCodewordCount: corrected,
  totalUncorrectableCodewordCount: bad,
} = total;
console.log(`${mode}: ${all} codewords, ${corrected} corrected, ${bad} uncorrectable`);

await apply(...tx.layer1.serdes.map(({ prbs }) => prbs.control.setOff()));
const after = await apply(...rx.layer1.serdes.map(({ prbs }) => prbs.status.get()));
console.log(`off: ${after.map(({ lock }) => lock).join(" ")}`);
