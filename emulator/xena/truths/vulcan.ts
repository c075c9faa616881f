import type { Module, Port } from "../parts.js";
import { filled } from "./capabilities.js";

/** Speeds that a layer 4-7 port offers as far as its module goes, in Gbit/s, with the field that says so. */
const SPEEDS = { n1Gbps: 1, n10Gbps: 10, n25Gbps: 25, n40Gbps: 40, n50Gbps: 50, n100Gbps: 100 } as const;

/** A BSON document with nothing in it: its own length, and the byte that ends it. */
const EMPTY_BSON = [5, 0, 0, 0, 0];

const MEMORY_BYTES = 32n * 1024n ** 3n;

/** States what a layer 4-7 module is. */
export function stateVulcanModule(module: Module, version: string): void {
  module.state("M4_VERSIONNO", { versionString: version });
  module.state("M4_SYSTEMID", { systemId: `emulated-${module.module}` });
  module.state("M4_SYSTEM_STATUS", { statusString: "OK" });
  // The two figures are named as dates are; they are taken as what there is and what is free.
  module.state("M4_MEM_INFO", { year: MEMORY_BYTES, month: (MEMORY_BYTES * 3n) / 4n });
  module.state("M4_REPLAY_FILE_LIST_BSON", { bson: EMPTY_BSON });
  module.state("M4_CAPTURE_FILE_LIST_BSON", { bson: EMPTY_BSON });
}

/** States what a layer 4-7 port offers. */
export function stateVulcanPort(port: Port): void {
  const { gbps } = port.owner.kind;
  const offered = Object.entries(SPEEDS).map(([field, speed]) => [field, speed <= gbps ? 1 : 0]);
  port.state("P4_CAPABILITIES", filled("P4_CAPABILITIES", { auto: 1, ...Object.fromEntries(offered) }));
  port.state("P4_APTITUDES", { bson: EMPTY_BSON });
  port.state("P4_DEV_NAME", { name: `emulated ${port.module}/${port.port}` });
  port.state("P4_FW_VER", { major: 1, minor: 0 });
  port.state("P4_PORT_TYPE", { typeNumber: 0, typeString: "emulated" });
  port.state("P4_LICENSE_INFO", filled("P4_LICENSE_INFO", { present: "PRESENT", permanency: "PERMANENT" }));
}
