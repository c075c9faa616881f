import type { Lab } from "../lab.js";
import type { Module } from "../parts.js";
import { filled } from "./capabilities.js";
import { LIMITS } from "./limits.js";
import { mediaOf } from "./media.js";

/** States what the chassis is: its name, versions, limits, and how many ports are in each slot. */
export function stateChassis(lab: Lab): void {
  const { root, options } = lab;
  const [major, minor] = options.version;
  const modules = [...lab.modules.values()];
  const platform = modules.every(({ kind }) => kind.platform === "vulcan") ? "Vulcan" : "Valkyrie";
  const model = options.model ?? `${platform}${modules.length > 1 ? "Bay" : "Compact"}`;
  root.state("C_MODEL", { model });
  root.state("C_MODEL_NAME", { name: modelName(modules) });
  root.state("C_SERIALNO", { serialNumber: options.serial });
  root.state("C_VERSIONNO", { chassisMajorVersion: major, pciDriverVersion: 0 });
  root.state("C_VERSIONNO_MINOR", { chassisMinorVersion: minor, reserved1: 0, reserved2: 0 });
  root.state("C_VERSIONSTR", { versionStr: `${major}.${minor}` });
  root.state("C_BUILDSTRING", { buildString: `${major}.${minor} emulated` });
  root.state("C_NAME", { chassisName: options.name });
  root.state("C_HOSTNAME", { hostname: "labwire" });
  root.state("C_PASSWORD", { password: options.password });
  root.state("C_IPADDRESS", { ipv4Address: "127.0.0.1", subnetMask: "255.0.0.0", gateway: "0.0.0.0" });
  root.state("C_MACADDRESS", { macAddress: "04:f4:bc:00:00:00" });
  root.state("C_RESTPORT", { tcpPort: 57_911 });
  statePortCounts(lab);
  root.state("C_CAPABILITIES", capabilities(options.maxSessions));
}

/** A bay with room for many modules, or a compact chassis that is named after its only one. */
function modelName(modules: readonly Module[]): string {
  const [only, ...others] = modules;
  if (only === undefined || others.length > 0) return only === undefined ? "NA" : "B720";
  const { name } = mediaOf(only.kind);
  return name === "NA" ? name : name.replace(/_([A-Z]+)$/, "_C_$1");
}

/** States how many ports are in each slot. */
export function statePortCounts({ root, modules }: Lab): void {
  const counts = (isVulcan: boolean): number[] =>
    Array.from({ length: Math.max(...modules.keys(), 0) + 1 }, (_, slot) => {
      const module = modules.get(slot);
      return module !== undefined && (module.kind.platform === "vulcan") === isVulcan ? module.ports.length : 0;
    });
  root.state("C_PORTCOUNTS", { portCounts: counts(false) });
  root.state("C_REMOTEPORTCOUNTS", { portCounts: counts(true) });
  root.state("C_PORTERRORS", { errorCount: [...modules.values()].flatMap(({ ports }) => ports.map(() => 0n)) });
}

function capabilities(maxSessions: number): Readonly<Record<string, unknown>> {
  return filled("C_CAPABILITIES", {
    version: 1,
    maxNameLen: LIMITS.name,
    maxCommentLen: LIMITS.comment,
    maxPasswordLen: LIMITS.password,
    maxSessionCount: maxSessions,
    maxModuleCount: LIMITS.slots,
    maxProtocolCount: LIMITS.protocols,
    canStreamBasedArp: 1,
    canSyncTrafficStart: 1,
    canLatencyF2f: 1,
    maxOwnerNameLength: LIMITS.ownerName,
  });
}
