/** Lists every module of a tester with its ports. */
import { apply, L23Tester, modules } from "labwire/xena";
import { lab } from "./support/lab.js";

await using chassis = await lab([
  { revision: "Odin-10G-5S-6P-CU" },
  { revision: "Thor-400G-7S-1P[b]", slot: 2 },
  { revision: "Chimera-100G-5S-2P", slot: 3 },
]);
await using tester = await L23Tester.connect(chassis.host, "labwire", { port: chassis.port });

for (const module of tester.modules) {
  // What `info` holds was read at connecting and is kept current by pushes; it costs no request.
  const { revision, serialNumber } = module.info;
  console.log(`module ${module.target}: ${revision}, ${module.constructor.name}, serial number ${serialNumber}`);
  for (const port of module.ports) {
    const { interface: connector, syncStatus, reservation } = port.info;
    console.log(`  port ${port.target}: ${connector}, ${syncStatus}, ${reservation}`);
  }
}

// Temperatures of all modules, and speeds of all ports that have one, in one write each.
const all = [...tester.modules];
const health = await apply(...all.map((module) => module.status.get()));
const senders = all
  .filter((module) => !(module instanceof modules.ModuleChimera))
  .flatMap((module) => [...module.ports]);
const speeds = await apply(...senders.map((port) => port.speed.current.get()));
console.log(all.map((module, i) => `module ${module.target} at ${health[i]?.temperature} °C`).join(", "));
console.log(senders.map((port, i) => `${port.target} at ${(speeds[i]?.portSpeed ?? 0) / 1000}G`).join(", "));
