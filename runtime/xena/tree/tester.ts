import { ConnectError, LabwireError } from "../errors.js";
import type { SessionOptions, XenaConnectionClass } from "../session.js";
import { XENA_PORT } from "../session.js";
import { type DerivedSpec, deriveInto } from "./derived.js";
import { type Discovery, discover, stateCommandsOf } from "./discover.js";
import { Link } from "./link.js";
import { ModulesManager } from "./modules-manager.js";
import type { Port } from "./port.js";
import { portsMatching } from "./port-names.js";
import { Resource } from "./resource.js";
import { type StateSpec, StateStore, viewOf } from "./state.js";
import { type SessionReports, TesterSession } from "./tester-session.js";

/** How to reach a tester. */
export interface TesterOptions extends Omit<SessionOptions, "owner"> {}

/** What the generated code hands in for a kind of tester. */
export interface TesterProfile extends Discovery {
  readonly connection: XenaConnectionClass;
  readonly sessions: SessionReports;
}

/** A tester: its session, its modules, and the members of its kind. */
export class Tester extends Resource implements AsyncDisposable {
  /** Where the fields of `info` come from; every kind adds its own. */
  static readonly state: StateSpec = {};
  /** Fields of `info` that are worked out from others. */
  static readonly derived: DerivedSpec = {};
  /** Set by the generated code. */
  static readonly profile: TesterProfile;
  readonly host: string;
  readonly tcpPort: number;
  readonly modules: ModulesManager = new ModulesManager();
  readonly session: TesterSession<unknown>;
  readonly #link: Link;
  readonly #store = new StateStore();
  readonly #options: TesterOptions & { readonly owner: string };
  readonly #listeners = {
    disconnected: new Set<(at: { host: string; port: number }) => unknown>(),
    warning: new Set<(text: string) => unknown>(),
    error: new Set<(error: unknown) => void>(),
  };
  #connecting: Promise<this> | undefined;
  #info: object | undefined;

  /**
   * Makes a tester object; {@link connect} connects it.
   * @param username name under which resources are reserved
   */
  constructor(host: string, username: string, options: TesterOptions = {}) {
    const tcpPort = options.port ?? XENA_PORT;
    const link = new Link(`${host}:${tcpPort}`);
    super({ target: link, pushes: link, module: 255, port: 255, indices: {} });
    this.host = host;
    this.tcpPort = tcpPort;
    this.#link = link;
    this.#options = { ...options, owner: username };
    this.session = new TesterSession(link, this.#profile.sessions, username);
    this.#store.follow(stateCommandsOf(this.#profile, this.constructor as typeof Tester), link);
  }

  /** Makes a tester object and connects it. */
  static async connect<Kind extends Tester>(
    this: new (
      host: string,
      username: string,
      options?: TesterOptions,
    ) => Kind,
    host: string,
    username: string,
    options?: TesterOptions,
  ): Promise<Kind> {
    return await new this(host, username, options).connect();
  }

  get #profile(): TesterProfile {
    return (this.constructor as typeof Tester).profile;
  }

  /**
   * Connects, logs on, reads what there is. Connecting while connected does nothing.
   * @throws ConnectError with a code of its own for every refusal: see {@link XenaConnectionClass.open}, and `UNSUPPORTED_FIRMWARE`,
   * `NO_MODULES`
   */
  connect(): Promise<this> {
    if (this.session.isOnline && this.#connecting !== undefined) return this.#connecting;
    this.#connecting = this.#connect();
    this.#connecting.catch(() => {
      this.#connecting = undefined;
    });
    return this.#connecting;
  }

  async #connect(): Promise<this> {
    const session = await this.#profile.connection.open(this.host, this.#options);
    this.#link.attach(session);
    for (const callback of this.#listeners.error) session.onError(callback);
    void session.closed.then((reason) => this.#closed(reason));
    try {
      this.#store.clear();
      const found = await discover(this.place, this.#store, this.#profile, this.constructor as typeof Tester);
      this.modules.set(found.modules.map((module) => [module.moduleId, module]));
      for (const text of found.warnings) this.#warn(text);
    } catch (error) {
      session.destroy(error as Error);
      throw error instanceof LabwireError ? error : new ConnectError("CONNECT_FAILED", String(error), { cause: error });
    }
    return this;
  }

  /** What is known of the tester without asking: read at connecting, kept current by pushes. */
  override get info(): object {
    if (this.#info === undefined) {
      const { state, derived } = this.constructor as typeof Tester;
      const view = viewOf(state, this.#store, 255, 255);
      this.#info = deriveInto(Object.assign(view, { host: this.host, port: this.tcpPort }), derived);
    }
    return this.#info;
  }

  /** Whether nobody holds the tester, as far as pushes have told. */
  isReleased(): boolean {
    return (this.info as { readonly reservation?: unknown }).reservation === "RELEASED";
  }

  /** Whether this session holds the tester, as far as pushes have told. */
  isReservedByMe(): boolean {
    return (this.info as { readonly reservation?: unknown }).reservation === "RESERVED_BY_YOU";
  }

  /** The port of a name such as `2/4`. @throws NotThereError listing what there is */
  port(name: string): Port {
    return portsMatching(this.modules, [name], false)[0] as Port;
  }

  /** The ports of names and patterns such as `2/4`, `2/*`, `*`. @throws NotThereError when a name matches nothing */
  ports(...patterns: readonly string[]): Port[] {
    return portsMatching(this.modules, patterns, true);
  }

  /** Calls back when the connection is lost, not when it is closed by `logoff`. Returns a function that takes this back. */
  onDisconnected(callback: (at: { readonly host: string; readonly port: number }) => unknown): () => void {
    this.#listeners.disconnected.add(callback);
    return () => this.#listeners.disconnected.delete(callback);
  }

  /** Calls back with what is odd but no error, such as a module that this schema does not know. */
  onWarning(callback: (text: string) => unknown): () => void {
    this.#listeners.warning.add(callback);
    return () => this.#listeners.warning.delete(callback);
  }

  /** Calls back with every error that an event callback throws. */
  onError(callback: (error: unknown) => void): () => void {
    this.#listeners.error.add(callback);
    const off = this.#link.session?.onError(callback);
    return () => {
      this.#listeners.error.delete(callback);
      off?.();
    };
  }

  /** Logs off at the end of an `await using` block. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.session.logoff();
  }

  #warn(text: string): void {
    this.#options.logger?.error(text);
    for (const callback of this.#listeners.warning) callback(text);
  }

  #closed(reason: Error | undefined): void {
    this.#connecting = undefined;
    if (reason === undefined) return;
    for (const callback of this.#listeners.disconnected) callback({ host: this.host, port: this.tcpPort });
  }
}

/** Gives a class of testers its profile, which is made when the first tester is. */
export function profiled<Class extends object>(made: Class, profile: () => TesterProfile): Class {
  let held: TesterProfile | undefined;
  Object.defineProperty(made, "profile", {
    configurable: true,
    get() {
      held ??= profile();
      return held;
    },
  });
  return made;
}
