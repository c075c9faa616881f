import { LateReply } from "../late-reply.js";
import type { ReplySink, Request } from "../request.js";
import { type AnyCommand, commandAt, type PushSource, type Scope } from "./scope.js";

/** Where the fields of an `info` object come from: a command, and the field of it, or the whole reply. */
export interface StateSpec {
  readonly [field: string]: readonly [command: AnyCommand, field?: string];
}

/**
 * The last known values of a tester's state commands, by command, module and port. Replies and pushes go in as they arrive, in the
 * order of the wire, so neither can overtake the other; `info` objects only look.
 */
export class StateStore {
  readonly #values = new Map<number, unknown>();
  /** Keys of what was known before the connection was lost, and was not confirmed since. */
  readonly #doubtful = new Set<number>();

  /** Takes pushes of these commands from now on. */
  follow(commands: Iterable<AnyCommand>, pushes: PushSource): void {
    for (const command of commands) {
      pushes.on(command, ({ module, port, values }) => this.#set(keyOf(command, module, port), values));
    }
  }

  /** Values of a command, if they are known. */
  get(command: AnyCommand, module: number, port: number): unknown {
    const key = keyOf(command, module, port);
    const known = this.#values.get(key);
    if (!(known instanceof LateReply)) return known;
    const values = known.decode();
    this.#values.set(key, values);
    return values;
  }

  /** Forgets everything, for a new session. */
  clear(): void {
    this.#values.clear();
    this.#doubtful.clear();
  }

  /** Whatever is known may have changed: it stays to be looked at, but {@link fill} asks for it. */
  doubt(): void {
    for (const key of this.#values.keys()) this.#doubtful.add(key);
  }

  /** Forgets what nobody has confirmed since {@link doubt}. */
  forgetDoubtful(): void {
    for (const key of this.#doubtful) this.#values.delete(key);
    this.#doubtful.clear();
  }

  #set(key: number, values: unknown): void {
    this.#values.set(key, values);
    this.#doubtful.delete(key);
  }

  #isKnown(key: number): boolean {
    return this.#values.has(key) && !this.#doubtful.has(key);
  }

  /** Forgets what is known of a module's ports. */
  forgetPorts(module: number): void {
    for (const key of [...this.#values.keys()]) {
      if (((key >> 8) & 0xff) === module && (key & 0xff) !== 0xff) this.#values.delete(key);
    }
  }

  /**
   * Asks for the commands that are not known yet, all in one write.
   * @returns the errors of those that were refused; what was refused stays unknown
   */
  fill(wanted: readonly (readonly [command: AnyCommand, scope: Scope])[]): Promise<Error[]> {
    return this.refresh(wanted.filter(([command, { module, port }]) => !this.#isKnown(keyOf(command, module, port))));
  }

  /**
   * Asks for the commands, known or not, all in one write.
   * @returns the errors of those that were refused; what was refused stays as it was
   */
  refresh(wanted: readonly (readonly [command: AnyCommand, scope: Scope])[]): Promise<Error[]> {
    return new Promise((resolve) => {
      if (wanted.length === 0) return resolve([]);
      const errors: Error[] = [];
      let left = wanted.length;
      const settled = (): void => {
        left--;
        if (left === 0) resolve(errors);
      };
      const sink: ReplySink = {
        takesLate: true,
        resolve: (tag, values) => {
          const [command, { module, port }] = wanted[tag] as (typeof wanted)[number];
          this.#set(keyOf(command, module, port), values);
          settled();
        },
        reject: (_, error) => {
          errors.push(error);
          settled();
        },
      };
      wanted.forEach(([command, scope], tag) => {
        const request = (commandAt(command, scope) as unknown as { get(): Request<unknown> }).get();
        request.claim();
        request.sender.submit(request, sink, tag);
      });
    });
  }
}

/** A number of its own for each command at each place. */
export function keyOf(command: AnyCommand, module: number, port: number): number {
  return (command.spec.code << 16) | (module << 8) | port;
}

const commandsByState = new WeakMap<StateSpec, readonly AnyCommand[]>();

/** Commands of a state, each once. */
export function commandsOf(state: StateSpec): readonly AnyCommand[] {
  let commands = commandsByState.get(state);
  if (commands === undefined) {
    commands = [...new Set(Object.values(state).map(([command]) => command))];
    commandsByState.set(state, commands);
  }
  return commands;
}

/** Makes an object whose properties are looked up when they are read. */
export function viewOf(state: StateSpec, store: StateStore, module: number, port: number): object {
  const view = {};
  for (const [name, [command, field]] of Object.entries(state)) {
    Object.defineProperty(view, name, {
      enumerable: true,
      get: () => {
        const values = store.get(command, module, port) as Readonly<Record<string, unknown>> | undefined;
        return field === undefined ? values : values?.[field];
      },
    });
  }
  return view;
}
