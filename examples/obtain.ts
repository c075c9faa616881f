/** Finds modules and ports: by slot, by name and pattern, by class. */
import { L23Tester, modules, NotThereError, ports } from "labwire/xena";
import { lab } from "./support/lab.js";

await using chassis = await lab([
  { revision: "Loki-100G-5S-2P" },
  { revision: "Freya-800G-4S-1P[a]" },
  { revision: "Chimera-100G-5S-2P", slot: 4 },
]);
await using tester = await L23Tester.connect(chassis.host, "labwire", { port: chassis.port });

// By slot and number.
const module = tester.modules.obtain(0);
const [tx, rx] = module.ports.obtainMultiple(0, 1);
console.log(`module ${module.target} is a ${module.constructor.name}; its ports are ${tx.target} and ${rx.target}`);

// By name and pattern.
console.log(`0/1 is the same object: ${tester.port("0/1") === rx}`);
console.log(`0/* are ${tester.ports("0/*").length} ports, * are ${tester.ports("*").length}`);

// By class. What a family lacks does not exist in its type, so a port is narrowed before its special members are used.
for (const each of tester.modules) {
  if (each instanceof modules.ModuleChimera) console.log(`module ${each.target} impairs traffic`);
}
for (const port of tester.ports("*")) {
  if (port instanceof ports.FamilyFreya) console.log(`port ${port.target} has ${port.layer1.serdes.length} serdes`);
}

// What is not there is an error that lists what is.
for (const find of [
  () => tester.modules.obtain(9),
  () => tester.port("0/7"),
  () => tester.modules.obtain(0, modules.ModuleChimera),
]) {
  try {
    find();
  } catch (error) {
    if (!(error instanceof NotThereError)) throw error;
    console.log(`${error.code}: ${error.message}`);
  }
}
