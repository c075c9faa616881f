/** Says what ports can do. Nothing is asked for: capabilities were read at connecting. */
import { L23Tester, ports } from "labwire/xena";
import { lab } from "./support/lab.js";

await using chassis = await lab([
  { revision: "Odin-10G-5S-6P-CU" },
  { revision: "Freya-800G-4S-1P[a]" },
  { revision: "Loki-100G-5S-2P" },
]);
await using tester = await L23Tester.connect(chassis.host, "labwire", { port: chassis.port });

/** What the flags are called in print. */
const FLAGS = {
  canFec: "FEC",
  canFecStats: "FEC statistics",
  canSetLinkTrain: "link training",
  canSetAutoneg: "auto-negotiation",
  canDynTrafficChange: "changes while sending",
  canMicroTpld: "micro TPLD",
  canPfc: "priority flow control",
  canSyncTrafficStart: "synchronised start",
} as const;

for (const module of tester.modules) {
  const port = module.ports.obtain(0);
  const can = port.info.capabilities;
  if (can === undefined) continue;
  console.log(`${port.target} of ${module.info.revision}`);
  console.log(
    `  up to ${can.maxSpeed / 1000}G, ${can.maxPps} frames a second, of ${can.minPacketLength} to ${can.maxPacketLength} bytes`,
  );
  console.log(
    `  ${can.maxStreamsPerPort} streams, ${can.maxModifiers} modifiers each, ${can.maxFilters} filters, ${can.maxTpid} TPLD ids`,
  );
  console.log(`  ${can.serdesCount} serdes, ${can.laneCount} lanes`);
  const flags = Object.entries(FLAGS).filter(([flag]) => can[flag as keyof typeof FLAGS] === 1);
  console.log(`  ${flags.map(([, name]) => name).join(", ")}`);
  const speeds = port.info.portPossibleSpeedModes;
  console.log(`  speeds to choose from: ${speeds.length === 0 ? "none" : speeds.join(", ")}`);
}

// The type of a port says the same to the compiler: only families that have it have the member.
const trained = tester.ports("*").filter((port) => port instanceof ports.FamilyFreya);
console.log(
  `link training per serdes: ${trained.map((port) => `${port.target} (${port.layer1.serdes.length})`).join(", ")}`,
);
