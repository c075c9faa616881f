/** Connects to several testers at once and sends one batch to all of them. `--host A,B,C` names them. */
import { apply, L23Tester } from "labwire/xena";
import { labs } from "./support/lab.js";

await using chassis = await labs(3);
const pool = chassis.map(({ host, port }) => new L23Tester(host, "labwire", { port }));
try {
  await Promise.all(pool.map((tester) => tester.connect()));

  // One batch may hold requests of any number of testers; each goes to its own, and the replies come in the order given.
  const names = await apply(...pool.map((tester) => tester.name.get()));
  const speeds = await apply(...pool.map((tester) => tester.port("0/0").speed.current.get()));
  for (const [i, tester] of pool.entries()) {
    const ports = tester.ports("*");
    console.log(
      `tester ${i + 1}, "${names[i]?.chassisName}": ${ports.length} ports, 0/0 at ${speeds[i]?.portSpeed} Mbit/s`,
    );
  }
} finally {
  await Promise.all(pool.map((tester) => tester.session.logoff()));
}
console.log(`online: ${pool.filter((tester) => tester.session.isOnline).length}`);
