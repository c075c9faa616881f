import type { Address, CommandSpec, HotDecoder, Operation, Scope } from "./command-spec.js";
import type { Enumeration } from "./enumeration.js";
import type { Request } from "./request.js";

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

const NO_ARGUMENTS: readonly unknown[] = [];

/** Puts `get`, `set` and the shortcuts of a command on its prototype. */
function addMethods(methods: Record<string, unknown>, spec: CommandSpec): void {
  if (spec.get !== undefined) {
    methods.get = function (this: CommandInstance) {
      return this.connection.request(spec, this, "get", NO_ARGUMENTS);
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

/** Scopes by their letter in descriptors. */
const SCOPES: Readonly<Record<string, Scope>> = { c: "chassis", m: "module", p: "port" };

/**
 * Makes the class of a command. The generator calls it once per command; it costs next to nothing until it is used: a bare
 * function takes half the time of a `class` to make, and the methods come with the first instance.
 * @param where `c`, `m` or `p` for the scope, a capital for a command that is pushed; then the indices
 * @param set `=` when it carries the same as `get`
 * @param hot decoder of the reply, for commands that the schema calls hot
 */
export function command<Instance, Args extends readonly unknown[]>(
  name: string,
  code: number,
  where: string,
  get: string | undefined,
  set: string | undefined,
  shortcuts = "",
  enums: readonly Enumeration[] = [],
  hot?: HotDecoder,
): CommandClass<Instance, Args> {
  const letter = where[0] as string;
  const scope = SCOPES[letter.toLowerCase()] as Scope;
  const setText = set === "=" ? get : set;
  const isPushed = letter < "a";
  const indices = where.slice(2);
  const spec: CommandSpec = { name, code, scope, isPushed, indices, get, set: setText, shortcuts, enums, hot };
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
