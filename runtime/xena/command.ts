import type { Enumeration } from "./enumeration.js";
import type { Request } from "./request.js";

/** Which of the module and port bytes a command sets. */
export type Scope = "chassis" | "module" | "port";

/** The two requests there are. */
export type Operation = "get" | "set";

/** What the generator writes for one command; the texts are parsed when the command is first used. */
export interface CommandSpec {
  /** Name in the protocol, `PS_PACKETLENGTH`. */
  readonly name: string;
  /** 12-bit command code. */
  readonly code: number;
  readonly scope: Scope;
  /** Index names separated by blanks; `@n` names the enum of an index, `...` behind the name a list of any length. */
  readonly indices: string;
  /** Layout of the reply and of pushes, or undefined when the command cannot be queried. */
  readonly get: string | undefined;
  /** Layout of a set, or undefined when the command cannot be set. */
  readonly set: string | undefined;
  /** Methods with some fields fixed: `setFixed length_type=FIXED`, separated by `;`. */
  readonly shortcuts: string;
  /** Enums that the layouts and indices name by position. */
  readonly enums: readonly Enumeration[];
}

/** Where a command object points to. */
export interface Address {
  /** Module byte; 255 for chassis commands. */
  readonly module: number;
  /** Port byte; 255 for chassis and module commands. */
  readonly port: number;
  readonly indices: readonly (number | string)[];
}

/** What command objects send their requests through: a connection, or a stand-in that collects them. */
export interface CommandTarget {
  /**
   * Makes a request that is sent when it is awaited.
   * @param shortcut name of the shortcut method that was called
   * @throws ValueError when the address or a value does not fit; nothing is sent then
   */
  request(
    spec: CommandSpec,
    address: Address,
    operation: Operation,
    args: readonly unknown[],
    shortcut?: string,
  ): Request<unknown>;
}

/** One command at one place. The generated interface of each command adds `get`, `set` and the shortcuts it has. */
export interface CommandInstance extends Address {
  readonly connection: CommandTarget;
}

/** Constructor of a command: the connection, then module and port as the scope asks, then the indices. */
export interface CommandClass<Instance, Args extends readonly unknown[]> {
  new (connection: CommandTarget, ...address: Args): Instance;
  readonly spec: CommandSpec;
}

/** Names of the shortcut methods of a spec. */
function shortcutNames(shortcuts: string): string[] {
  return shortcuts === "" ? [] : shortcuts.split(";").map((entry) => entry.slice(0, entry.indexOf(" ")));
}

/** Puts `get`, `set` and the shortcuts of a command on its prototype. */
function addMethods(methods: Record<string, unknown>, spec: CommandSpec): void {
  if (spec.get !== undefined) {
    methods.get = function (this: CommandInstance) {
      return this.connection.request(spec, this, "get", []);
    };
  }
  if (spec.set === undefined) return;
  methods.set = function (this: CommandInstance, ...args: unknown[]) {
    return this.connection.request(spec, this, "set", args);
  };
  for (const shortcut of shortcutNames(spec.shortcuts)) {
    methods[shortcut] = function (this: CommandInstance, ...args: unknown[]) {
      return this.connection.request(spec, this, "set", args, shortcut);
    };
  }
}

/**
 * Makes the class of a command. The generator calls it once per command; it costs next to nothing until it is used: a bare
 * function takes half the time of a `class` to make, and the methods come with the first instance.
 * @param where `c`, `m` or `p` for the scope, then the indices
 * @param set `=` when it carries the same as `get`
 */
export function command<Instance, Args extends readonly unknown[]>(
  name: string,
  code: number,
  where: string,
  get: string | undefined,
  set: string | undefined,
  shortcuts = "",
  enums: readonly Enumeration[] = [],
): CommandClass<Instance, Args> {
  const scope: Scope = where[0] === "c" ? "chassis" : where[0] === "m" ? "module" : "port";
  const setText = set === "=" ? get : set;
  const spec: CommandSpec = { name, code, scope, indices: where.slice(2), get, set: setText, shortcuts, enums };
  let isReady = false;
  function Command(this: Mutable<CommandInstance>, connection: CommandTarget, ...address: unknown[]): void {
    if (!isReady) addMethods(Command.prototype, spec);
    isReady = true;
    const own = scope === "chassis" ? 0 : scope === "module" ? 1 : 2;
    const indices = spec.indices.endsWith("...") ? (address[own] ?? []) : address.slice(own);
    this.connection = connection;
    this.module = own > 0 ? (address[0] as number) : 255;
    this.port = own > 1 ? (address[1] as number) : 255;
    this.indices = indices as readonly (number | string)[];
  }
  Command.spec = spec;
  return Command as unknown as CommandClass<Instance, Args>;
}

type Mutable<Type> = { -readonly [key in keyof Type]: Type[key] };
