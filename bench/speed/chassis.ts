/** The emulated chassis in a process of its own; its parent hands in the options as JSON. */

import { Chassis } from "labwire/xena/emulator";

const chassis = await Chassis.start(JSON.parse(process.argv[2] ?? "{}"));
process.send?.({ port: chassis.port });
process.on("disconnect", () => process.exit());
