import { models } from "../../generated/xena/models.js";
import { nearest } from "../../runtime/xena/codec/nearest.js";
import { LabwireError } from "../../runtime/xena/errors.js";
import { DEFAULT_PASSWORD } from "../../runtime/xena/session.js";
import { resolveSwitches, type Switches } from "./switches.js";
import { type ModuleKind, moduleKind } from "./truths/model.js";

/** A module to put into the chassis. */
export interface ModuleOptions {
  /** Slot, 0 to 11; the next free one unless given. */
  readonly slot?: number;
  /** Text that M_REVISION reports, such as `Thor-400G-7S-2P[a] G2`; any key of the generated `models`. */
  readonly revision: string;
  /** Number of ports; what the revision says unless given. */
  readonly ports?: number;
  /** Highest speed of a port in Gbit/s; what the revision says unless given. */
  readonly gbps?: number;
}

/** What an emulated chassis is made of; plain JSON. */
export interface ChassisOptions {
  /** Address to listen on. Default `127.0.0.1`. */
  readonly host?: string;
  /** TCP port to listen on; 0, the default, takes a free one. */
  readonly port?: number;
  /** Default `xena`. */
  readonly password?: string;
  /** Default: one Loki module with two 100G ports. */
  readonly modules?: readonly ModuleOptions[];
  /**
   * Cables between ports, `["0/0", "0/1"]`. A port may be wired to itself. Default: neighbouring ports of a module (0-1, 2-3 and so
   * on), and modules with one port to the next such module of the same speed.
   */
  readonly wires?: readonly (readonly [string, string])[];
  /** Name of the chassis. */
  readonly name?: string;
  readonly serial?: number;
  /** Firmware version, major and minor. Default 480.0; the vendor's driver asks for 446.5 or newer. */
  readonly version?: readonly [major: number, minor: number];
  /** Clients that may be logged on at once. Default 1024. */
  readonly maxSessions?: number;
  /** How many times as fast as real the time of traffic runs. Default 1. Session timeouts keep real time. */
  readonly speed?: number;
  /** Nanoseconds that a frame takes from port to port. Default 500. */
  readonly cableDelayNs?: number;
  /** How it behaves where no source settles it. */
  readonly switches?: Partial<Switches>;
}

/** Options with every default filled in. */
export interface ResolvedOptions {
  readonly host: string;
  readonly port: number;
  readonly password: string;
  readonly modules: ReadonlyMap<number, ModuleKind>;
  readonly wires: readonly (readonly [PortName, PortName])[];
  readonly name: string;
  readonly serial: number;
  readonly version: readonly [major: number, minor: number];
  readonly maxSessions: number;
  readonly speed: number;
  readonly cableDelayNs: bigint;
  readonly switches: Switches;
}

/** Module and port number. */
export interface PortName {
  readonly module: number;
  readonly port: number;
}

/** The options describe a chassis that cannot be; the message says what is wrong with which option. */
export class ChassisOptionsError extends LabwireError {
  constructor(message: string) {
    super("CHASSIS_OPTIONS", message);
  }
}

const SLOTS = 12;
const MOST_PORTS = 254;
const DEFAULT_MODULES: readonly ModuleOptions[] = [{ revision: "Loki-100G-5S-2P" }];

/**
 * Fills in the defaults.
 * @throws ChassisOptionsError for an unknown revision, a slot taken twice, a port that is not there, a number out of range
 */
export function resolveOptions(options: ChassisOptions): ResolvedOptions {
  const modules = placeModules(options.modules ?? DEFAULT_MODULES);
  return {
    host: options.host ?? "127.0.0.1",
    port: within("port", options.port ?? 0, 0, 65_535),
    password: options.password ?? DEFAULT_PASSWORD,
    modules,
    wires: options.wires === undefined ? neighbours(modules) : plugWires(options.wires, modules),
    name: options.name ?? "Emulated chassis",
    serial: within("serial", options.serial ?? 12_345_678, 0, 0x7fffffff),
    version: options.version ?? [480, 0],
    maxSessions: within("maxSessions", options.maxSessions ?? 1024, 1, 65_535),
    speed: positive("speed", options.speed ?? 1),
    cableDelayNs: BigInt(within("cableDelayNs", options.cableDelayNs ?? 500, 0, 1_000_000_000)),
    switches: checked(() => resolveSwitches(options.switches ?? {})),
  };
}

function placeModules(modules: readonly ModuleOptions[]): Map<number, ModuleKind> {
  const slots = new Map<number, ModuleKind>();
  let next = 0;
  for (const { slot = next, revision, ports, gbps } of modules) {
    within("slot", slot, 0, SLOTS - 1);
    if (slots.has(slot)) throw new ChassisOptionsError(`slot ${slot} holds two modules`);
    if (ports !== undefined) within(`ports of slot ${slot}`, ports, 1, MOST_PORTS);
    if (gbps !== undefined) positive(`gbps of slot ${slot}`, gbps);
    const kind = moduleKind(revision, ports, gbps);
    if (kind === undefined) {
      const near = nearest(revision, Object.keys(models), 3).join(", ");
      throw new ChassisOptionsError(`there is no module "${revision}"; did you mean ${near}?`);
    }
    slots.set(slot, kind);
    while (slots.has(next)) next++;
  }
  return new Map([...slots].sort(([a], [b]) => a - b));
}

function neighbours(modules: ReadonlyMap<number, ModuleKind>): (readonly [PortName, PortName])[] {
  const wires: (readonly [PortName, PortName])[] = [];
  const single = new Map<number, PortName>();
  for (const [module, { ports, gbps }] of modules) {
    for (let port = 0; port + 1 < ports; port += 2)
      wires.push([
        { module, port },
        { module, port: port + 1 },
      ]);
    if (ports !== 1) continue;
    const waiting = single.get(gbps);
    if (waiting === undefined) single.set(gbps, { module, port: 0 });
    else {
      wires.push([waiting, { module, port: 0 }]);
      single.delete(gbps);
    }
  }
  return wires;
}

function plugWires(
  wires: readonly (readonly [string, string])[],
  modules: ReadonlyMap<number, ModuleKind>,
): (readonly [PortName, PortName])[] {
  const used = new Set<string>();
  return wires.map(([a, b]) => {
    for (const end of new Set([a, b])) {
      if (used.has(end)) throw new ChassisOptionsError(`port ${end} has two cables`);
      used.add(end);
    }
    return [portNamed(a, modules), portNamed(b, modules)];
  });
}

function portNamed(text: string, modules: ReadonlyMap<number, ModuleKind>): PortName {
  const match = /^(\d+)\/(\d+)$/.exec(text);
  const module = Number(match?.[1]);
  const port = Number(match?.[2]);
  const kind = modules.get(module);
  if (match === null || kind === undefined || port >= kind.ports) {
    throw new ChassisOptionsError(`wires name port "${text}", which the chassis does not have`);
  }
  return { module, port };
}

function within(name: string, value: number, min: number, max: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new ChassisOptionsError(`${name} must be an integer ${min} to ${max}, not ${value}`);
}

function positive(name: string, value: number): number {
  if (Number.isFinite(value) && value > 0) return value;
  throw new ChassisOptionsError(`${name} must be a number above 0, not ${value}`);
}

/** Says what is wrong with an option the way all of them do. */
function checked<T>(resolve: () => T): T {
  try {
    return resolve();
  } catch (error) {
    throw error instanceof RangeError ? new ChassisOptionsError(error.message) : error;
  }
}
