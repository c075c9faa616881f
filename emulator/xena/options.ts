import { DEFAULT_PASSWORD } from "../../runtime/xena/session.js";
import { CHASSIS_FORM } from "./chassis-form.js";
import { checkDevices, type DeviceOptions } from "./devices/options.js";
import { below, ChassisOptionsError } from "./form.js";
import { resolveSwitches, type Switches } from "./switches.js";
import { LIMITS } from "./truths/limits.js";
import { type MediaChoice, mediaChoices } from "./truths/media.js";
import { type ModuleKind, moduleKind } from "./truths/model.js";

/** A module to put into the chassis. */
export interface ModuleOptions {
  /** Slot, 0 to 11; the next free one unless given. */
  readonly slot?: number;
  /** Text that M_REVISION reports, such as `Thor-400G-7S-2P[a] G2`; any key of the generated `models`. */
  readonly revision: string;
  /** Number of ports, 1 to 254; what the revision says unless given. */
  readonly ports?: number;
  /** Highest speed of a port in Gbit/s, above 0; what the revision says unless given. */
  readonly gbps?: number;
  /** Kind of transceivers that it is configured for at first, such as `QSFPDD_NRZ_TG`; the module's own unless given. */
  readonly media?: string;
}

/** What an emulated chassis is made of; plain JSON, the content of a chassis file. */
export interface ChassisOptions {
  /** Where the JSON Schema of chassis files is, for editors. */
  readonly $schema?: string;
  /** Address to listen on. Default `127.0.0.1`. */
  readonly host?: string;
  /** TCP port of the binary protocol, 0 to 65535; 0, the default, takes a free one. */
  readonly port?: number;
  /** TCP port of the text protocol, 0 to 65535; 0 takes a free one. Default: none, and no text protocol. */
  readonly cliPort?: number;
  /** What clients log on with, at most 64 characters. Default `xena`. */
  readonly password?: string;
  /** Modules, one to twelve. Default: one Loki module with two 100G ports. */
  readonly modules?: readonly ModuleOptions[];
  /**
   * Cables between ports, `["0/0", "0/1"]`. A port may be wired to itself. Default: neighbouring ports of a module (0-1, 2-3 and so
   * on), and modules with one port to the next such module of the same speed.
   */
  readonly wires?: readonly (readonly [string, string])[];
  /** Devices under test; their ports have no other cable. Default: none. */
  readonly devices?: readonly DeviceOptions[];
  /** Name of the chassis, at most 64 characters. Default `Emulated chassis`. */
  readonly name?: string;
  /** Text of C_MODEL, at most 64 characters; worked out from the modules unless given. */
  readonly model?: string;
  /** Serial number of the chassis, 0 to 2147483647, which those of its modules follow from. Default 12345678. */
  readonly serial?: number;
  /** Firmware version, major and minor, each 0 to 2147483647. Default 480.0; the vendor's driver asks for 446.5 or newer. */
  readonly version?: readonly [major: number, minor: number];
  /** Clients that may be logged on at once, 1 to 65535. Default 1024. */
  readonly maxSessions?: number;
  /** How many times as fast as real the time of traffic runs, above 0. Default 1. Session timeouts keep real time. */
  readonly speed?: number;
  /** Nanoseconds that a frame takes from port to port, 0 to 1000000000. Default 500. */
  readonly cableDelayNs?: number;
  /** How it behaves where no source settles it; those that are left out have the defaults of {@link Switches}. */
  readonly switches?: Partial<Switches>;
  /**
   * What commands are set to at the start, in this order, by where and what: `"0/1 P_COMMENT": { "comment": "uplink" }`,
   * `"0/1 PS_COMMENT [0]"`, `"* M_COMMENT"`, `"0/* P_COMMENT"`. Fields that are left out keep their values. A command that clients can
   * only read states what they read; it outlasts a reset.
   */
  readonly values?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Options with every default filled in. */
export interface ResolvedOptions {
  readonly host: string;
  readonly port: number;
  readonly cliPort: number | undefined;
  readonly password: string;
  readonly modules: ReadonlyMap<number, PlacedModule>;
  readonly wires: readonly (readonly [PortName, PortName])[];
  readonly devices: readonly DeviceOptions[];
  readonly name: string;
  readonly serial: number;
  readonly version: readonly [major: number, minor: number];
  readonly maxSessions: number;
  readonly speed: number;
  readonly cableDelayNs: bigint;
  readonly switches: Switches;
  readonly model: string | undefined;
  readonly values: NonNullable<ChassisOptions["values"]>;
}

/** A module in its slot. */
export interface PlacedModule {
  readonly kind: ModuleKind;
  /** How its cages are used at first, when not in their own way. */
  readonly media: MediaChoice | undefined;
  /** Ports that it has at first, and their speed. */
  readonly ports: number;
  readonly gbps: number;
}

/** Module and port number. */
export interface PortName {
  readonly module: number;
  readonly port: number;
}

/** Slots of the largest chassis. */
const SLOTS = LIMITS.slots;

const DEFAULT_MODULES: readonly ModuleOptions[] = [{ revision: "Loki-100G-5S-2P" }];

/**
 * Looks at the options and fills in the defaults.
 * @throws ChassisOptionsError for what is not of the form, an unknown revision, a slot taken twice, a port that is not there
 */
export function resolveOptions(options: ChassisOptions): ResolvedOptions {
  CHASSIS_FORM(options, "");
  const modules = placeModules(options.modules ?? DEFAULT_MODULES);
  const devices = plugDevices(options.devices ?? [], modules, options.wires ?? []);
  return {
    host: options.host ?? "127.0.0.1",
    port: options.port ?? 0,
    cliPort: options.cliPort,
    password: options.password ?? DEFAULT_PASSWORD,
    modules,
    wires: options.wires === undefined ? neighbours(modules, devices) : plugWires(options.wires, modules),
    devices,
    name: options.name ?? "Emulated chassis",
    model: options.model,
    serial: options.serial ?? 12_345_678,
    version: options.version ?? [480, 0],
    maxSessions: options.maxSessions ?? 1024,
    speed: options.speed ?? 1,
    cableDelayNs: BigInt(options.cableDelayNs ?? 500),
    values: options.values ?? {},
    switches: resolveSwitches(options.switches ?? {}),
  };
}

function placeModules(modules: readonly ModuleOptions[]): Map<number, PlacedModule> {
  const slots = new Map<number, PlacedModule>();
  const taken = new Set(modules.flatMap(({ slot }) => (slot === undefined ? [] : [slot])));
  let next = 0;
  for (const [position, module] of modules.entries()) {
    const path = below("/modules", position);
    while (taken.has(next) && module.slot === undefined) next++;
    const slot = module.slot ?? next++;
    if (slot >= SLOTS) throw new ChassisOptionsError("no slot is left for this module", path);
    if (slots.has(slot)) throw new ChassisOptionsError(`slot ${slot} holds two modules`, below(path, "slot"));
    slots.set(slot, placed(module, path));
  }
  return new Map([...slots].sort(([a], [b]) => a - b));
}

function placed({ revision, ports, gbps, media: type }: ModuleOptions, path: string): PlacedModule {
  const kind = moduleKind(revision, ports, gbps) as ModuleKind;
  const choices = mediaChoices(kind);
  const media = type === undefined ? undefined : choices.find((choice) => choice.type === type);
  if (type !== undefined && media === undefined) {
    const known = choices.map((choice) => choice.type).join(" and ");
    throw new ChassisOptionsError(
      `a ${revision} takes ${known === "" ? "no other media than its own" : known}`,
      below(path, "media"),
    );
  }
  if (media === undefined || media === choices[0])
    return { kind, media: undefined, ports: kind.ports, gbps: kind.gbps };
  return { kind, media, ports: media.speeds.length, gbps: (media.speeds[0] as number) / 1000 };
}

function plugDevices(
  devices: readonly DeviceOptions[],
  modules: ReadonlyMap<number, PlacedModule>,
  wires: readonly (readonly [string, string])[],
): readonly DeviceOptions[] {
  checkDevices(devices);
  for (const [position, { ports }] of devices.entries()) {
    const path = below(below("/devices", position), "ports");
    for (const port of ports) {
      portNamed(port, modules, path);
      if (wires.some((wire) => wire.includes(port)))
        throw new ChassisOptionsError(`port ${port} has a cable and a device`, path);
    }
  }
  return devices;
}

function neighbours(
  modules: ReadonlyMap<number, PlacedModule>,
  devices: readonly DeviceOptions[],
): (readonly [PortName, PortName])[] {
  const taken = new Set(devices.flatMap(({ ports }) => ports));
  const isFree = ({ module, port }: PortName): boolean => !taken.has(`${module}/${port}`);
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
  return wires.filter((ends) => ends.every(isFree));
}

function plugWires(
  wires: readonly (readonly [string, string])[],
  modules: ReadonlyMap<number, PlacedModule>,
): (readonly [PortName, PortName])[] {
  const used = new Set<string>();
  return wires.map(([a, b], position) => {
    const path = below("/wires", position);
    const ends = [portNamed(a, modules, below(path, 0)), portNamed(b, modules, below(path, 1))] as const;
    for (const end of new Set(ends.map(({ module, port }) => `${module}/${port}`))) {
      if (used.has(end)) throw new ChassisOptionsError(`port ${end} has two cables`, path);
      used.add(end);
    }
    return ends;
  });
}

/** The port of a name such as `0/1`. @throws ChassisOptionsError when the chassis has no such port */
function portNamed(text: string, modules: ReadonlyMap<number, { readonly ports: number }>, path: string): PortName {
  const [module, port] = text.split("/").map(Number) as [number, number];
  const ports = modules.get(module)?.ports ?? 0;
  if (port < ports) return { module, port };
  throw new ChassisOptionsError(`the chassis has no port "${text}"`, path);
}
