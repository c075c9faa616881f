import type { CommandInstance } from "../command.js";
import { ConnectError, StatusError } from "../errors.js";
import type { Request } from "../request.js";
import { identityOf, type KindOfModule } from "./kinds.js";
import type { Module } from "./module.js";
import type { PortClass } from "./port.js";
import { type AnyCommand, commandAt, type Scope } from "./scope.js";
import { commandsOf, keyOf, type StateSpec, type StateStore } from "./state.js";

/** What is needed to find out which modules and ports a tester has. */
export interface Discovery {
  /** List of the port counts by slot. */
  readonly portCounts: AnyCommand;
  /** By what a module says what it is; without it all modules are of the unknown kind. */
  readonly identify?: AnyCommand;
  /** Kinds of modules by what they call themselves. */
  readonly kinds: Readonly<Record<string, KindOfModule>>;
  /** For a module that calls itself something else. */
  readonly unknown: KindOfModule;
  /** Oldest firmware that can be used, where there is one: commands of its two numbers, and the numbers. */
  readonly firmware?: {
    readonly major: AnyCommand;
    readonly minor: AnyCommand;
    readonly atLeast: readonly [number, number];
  };
  /** What all modules and ports of the tester have. */
  readonly common: KindOfModule;
}

/** A module that was found. */
export interface FoundModule {
  readonly slot: number;
  /** What it calls itself. */
  readonly name: string;
  readonly kind: KindOfModule;
  /** Class of each of its ports. */
  readonly ports: readonly PortClass[];
}

/** What was found. */
export interface Discovered {
  readonly modules: readonly FoundModule[];
  readonly warnings: readonly string[];
}

/**
 * Reads a tester's state in three steps, each one write and one round trip whatever the number of modules and ports: the tester
 * itself; what every module is, with the state that all modules and ports have; what only some kinds have.
 */
export async function discover(
  scope: Scope,
  store: StateStore,
  plan: Discovery,
  tester: { readonly state: StateSpec },
): Promise<Discovered> {
  const own = commandsOf(tester.state).map((command) => [command, scope] as const);
  const counts = await firstStep(scope, store, plan, own);
  const slots = counts.flatMap((ports, slot) => (ports > 0 ? [{ slot, ports }] : []));
  if (slots.length === 0)
    throw new ConnectError("NO_MODULES", "the tester has no module with ports; is it of this kind?");
  const names = await secondStep(scope, store, plan, slots);
  const warnings: string[] = [];
  const kinds = slots.map(({ slot }) => {
    if (plan.identify === undefined) return plan.unknown;
    const name = names.get(slot);
    const kind = name === undefined ? undefined : plan.kinds[name];
    if (kind === undefined)
      warnings.push(
        `the module in slot ${slot} calls itself ${JSON.stringify(name)}, which this version does not know; it gets the members that all modules have`,
      );
    return kind ?? plan.unknown;
  });
  await thirdStep(scope, store, slots, kinds);
  const modules = slots.map(({ slot, ports }, position) => {
    const kind = kinds[position] as KindOfModule;
    const classes = Array.from({ length: ports }, (_, port) =>
      kind.portOf((command) => store.get(command, slot, port)),
    );
    return { slot, name: names.get(slot) ?? "", kind, ports: classes };
  });
  return { modules, warnings };
}

/** Makes the object of a module, and those of its ports. */
export function moduleOf({ slot, kind, ports }: FoundModule, scope: Scope, store: StateStore): Module {
  const module = new kind.module({ ...scope, module: slot }, store, kind);
  module.replacePorts(ports, "");
  return module;
}

type Wanted = readonly (readonly [command: AnyCommand, scope: Scope])[];
type Slots = readonly { readonly slot: number; readonly ports: number }[];

async function firstStep(scope: Scope, store: StateStore, plan: Discovery, own: Wanted): Promise<readonly number[]> {
  const versions =
    plan.firmware === undefined
      ? []
      : [plan.firmware.major, plan.firmware.minor].map((command) => [command, scope] as const);
  const filled = fill(store, unique([...own, ...versions]));
  const reply = (
    commandAt(plan.portCounts, scope) as CommandInstance & {
      get(): Request<Readonly<Record<string, readonly number[]>>>;
    }
  )
    .get()
    .send();
  const [counts] = await Promise.all([reply, filled]);
  if (plan.firmware !== undefined) checkFirmware(store, plan.firmware);
  return Object.values(counts)[0] ?? [];
}

/** Compared by numbers: 446.10 is newer than 446.9. */
function checkFirmware(store: StateStore, { major, minor, atLeast }: NonNullable<Discovery["firmware"]>): void {
  const numberOf = (command: AnyCommand): number | undefined => {
    const values = store.get(command, 255, 255) as Readonly<Record<string, unknown>> | undefined;
    return Object.values(values ?? {}).find((value) => typeof value === "number") as number | undefined;
  };
  const [has, minorHas] = [numberOf(major), numberOf(minor) ?? 0];
  if (has === undefined || has > atLeast[0] || (has === atLeast[0] && minorHas >= atLeast[1])) return;
  throw new ConnectError(
    "UNSUPPORTED_FIRMWARE",
    `the tester's firmware is ${has}.${minorHas}; ${atLeast.join(".")} or newer is needed`,
  );
}

async function secondStep(
  scope: Scope,
  store: StateStore,
  plan: Discovery,
  slots: Slots,
): Promise<ReadonlyMap<number, string>> {
  const { module, port } = plan.common;
  const wanted = slots.flatMap(({ slot, ports }) => [
    ...(plan.identify === undefined ? [] : [[plan.identify, { ...scope, module: slot }] as const]),
    ...placed(module.state, { ...scope, module: slot }),
    ...portsOf(scope, slot, ports).flatMap((place) => placed(port.state, place)),
  ]);
  await fill(store, unique(wanted));
  const { identify } = plan;
  if (identify === undefined) return new Map();
  return new Map(slots.map(({ slot }) => [slot, identityOf(store.get(identify, slot, 255))]));
}

async function thirdStep(scope: Scope, store: StateStore, slots: Slots, kinds: readonly KindOfModule[]): Promise<void> {
  const wanted = slots.flatMap(({ slot, ports }, position) => {
    const { module, port } = kinds[position] as KindOfModule;
    const places = portsOf(scope, slot, ports);
    return [
      ...placed(module.state, { ...scope, module: slot }),
      ...places.flatMap((place) => placed(port.state, place)),
    ];
  });
  await fill(store, unique(wanted));
}

/** What the tester refuses to tell stays unknown; that it tells nothing at all is an error. */
async function fill(store: StateStore, wanted: Wanted): Promise<void> {
  const errors = await store.fill(wanted);
  const failure = errors.find((error) => !(error instanceof StatusError));
  if (failure !== undefined) throw failure;
}

function portsOf(scope: Scope, slot: number, ports: number): Scope[] {
  return Array.from({ length: ports }, (_, port) => ({ ...scope, module: slot, port }));
}

function placed(state: StateSpec, scope: Scope): Wanted {
  return commandsOf(state).map((command) => [command, scope]);
}

function unique(wanted: Wanted): Wanted {
  const seen = new Set<number>();
  return wanted.filter(([command, { module, port }]) => {
    const key = keyOf(command, module, port);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Every command that the state of a tester, or of any module or port it can have, comes from. */
export function stateCommandsOf(plan: Discovery, tester: { readonly state: StateSpec }): AnyCommand[] {
  return [...new Set([...commandsOf(tester.state), ...kindCommandsOf(plan)])];
}

const kindCommands = new WeakMap<Discovery, readonly AnyCommand[]>();

/** There are about a hundred kinds of module, so it is worked out for the first tester only. */
function kindCommandsOf(plan: Discovery): readonly AnyCommand[] {
  let commands = kindCommands.get(plan);
  if (commands === undefined) {
    const kinds = [plan.unknown, plan.common, ...Object.values(plan.kinds)];
    commands = [...new Set(kinds.flatMap(({ module, port }) => [module.state, port.state]).flatMap(commandsOf))];
    kindCommands.set(plan, commands);
  }
  return commands;
}
