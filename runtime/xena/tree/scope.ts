import type { CommandClass, CommandInstance, CommandTarget } from "../command.js";
import type { CommandSpec } from "../command-spec.js";
import type { Push } from "../pushes.js";

/** Where pushes of a tester come from. */
export interface PushSource {
  on<Instance extends CommandInstance, Args extends readonly unknown[]>(
    command: CommandClass<Instance, Args>,
    callback: (push: Push<Instance>) => unknown,
  ): () => void;
  /** Calls back when no further push can come, with what ended the connection. Returns a function that takes this back. */
  onEnd(callback: (why: Error | undefined) => void): () => void;
  /** Calls back when the connection is lost and will be made again: pushes may be missed meanwhile. */
  onGap(callback: () => void): () => void;
  /**
   * Calls back when the connection was made again, before anybody else may use it, with what requests can be sent through; a promise
   * of it is waited for.
   */
  onRestore(callback: (target: CommandTarget) => unknown): () => void;
  /** Told when a stream of events has lost a value. */
  readonly onDropped?: (() => void) | undefined;
}

/** Values of the indices that are settled at a place of the tree, by the index names of the schema. */
export type BoundIndices = Readonly<Record<string, number | string | readonly number[]>>;

/** What members need of the tester, module, port or item that they belong to. */
export interface Owner {
  /** What is known of it without asking. */
  readonly info: object;
}

/** Where in a tester a member of the tree is: through what it sends, which module and port, which indices. */
export interface Scope {
  readonly target: CommandTarget;
  readonly pushes: PushSource;
  /** 255 for the chassis. */
  readonly module: number;
  /** 255 for the chassis and for modules. */
  readonly port: number;
  readonly indices: BoundIndices;
  /** Tester, module, port or item that the member belongs to. */
  readonly owner: Owner;
}

/** Any command class; the tree only needs to make instances. */
export type AnyCommand = CommandClass<CommandInstance, never[]>;

const indexNames = new WeakMap<CommandSpec, readonly string[]>();

/** Names of a command's indices. */
function indexNamesOf(spec: CommandSpec): readonly string[] {
  let names = indexNames.get(spec);
  if (names === undefined) {
    names =
      spec.indices === "" ? [] : spec.indices.split(" ").map((word) => word.replace("...", "").split("@")[0] as string);
    indexNames.set(spec, names);
  }
  return names;
}

/** Makes the command of a place; its indices come from the scope, unless they are given. */
export function commandAt(command: AnyCommand, scope: Scope, given?: readonly unknown[]): CommandInstance {
  const { spec } = command;
  const indices = given ?? indexNamesOf(spec).map((name) => scope.indices[name]);
  const address = spec.scope === "chassis" ? [] : spec.scope === "module" ? [scope.module] : [scope.module, scope.port];
  return new command(scope.target, ...([...address, ...indices] as never[]));
}

/** The same place with further indices settled. */
export function withIndices(scope: Scope, more: BoundIndices): Scope {
  return { ...scope, indices: { ...scope.indices, ...more } };
}
