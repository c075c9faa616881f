import { type Clock, systemClock } from "../clock.js";
import { AbortedError, ConnectError, ConnectionLostError, DeadlineError, LabwireError } from "../errors.js";
import type { Metrics } from "../observe/metrics.js";
import { Observer } from "../observe/observer.js";
import type { SessionOptions, XenaConnectionClass, XenaSession } from "../session.js";
import { DEFAULT_SESSION_TIMEOUT, XENA_PORT } from "../session.js";
import { type DerivedSpec, deriveInto } from "./derived.js";
import { type Discovery, discover, stateCommandsOf } from "./discover.js";
import { gone } from "./errors.js";
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
  /** What counts and records over all connections of the tester. */
  readonly observer: Observer;
  readonly #link: Link;
  readonly #store = new StateStore();
  readonly #options: TesterOptions & { readonly owner: string };
  readonly #listeners = {
    disconnected: new Set<(at: { host: string; port: number }) => unknown>(),
    warning: new Set<(text: string) => unknown>(),
    error: new Set<(error: unknown) => void>(),
  };
  #connecting: Promise<this> | undefined;
  #isConnecting = false;
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
    this.observer = options.observer ?? new Observer();
    link.onDropped = () => this.observer.eventDropped();
    this.#options = { ...options, owner: username, observer: this.observer };
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
   * Connects, logs on, reads what there is. Connecting while connected or connecting does nothing. After a log-off or a loss it
   * connects anew: the modules are found again, and the objects of before say that they are gone.
   * @throws ConnectError with a code of its own for every refusal: see {@link XenaConnectionClass.open}, and `UNSUPPORTED_FIRMWARE`,
   * `NO_MODULES`; no socket or timer is left then
   */
  connect(): Promise<this> {
    const connecting = this.#connecting;
    if (connecting !== undefined && (this.#isConnecting || this.session.isOnline)) return connecting;
    this.#isConnecting = true;
    this.#connecting = this.#connect().finally(() => {
      this.#isConnecting = false;
    });
    return this.#connecting;
  }

  async #connect(): Promise<this> {
    // The first keep-alive leaves with the first question, not in a write of its own.
    const session = await this.#profile.connection.open(this.host, { ...this.#options, keepAlive: false });
    const { signal } = this.#options;
    const giveUp = (): void => session.destroy(new AbortedError("connect", true, signal?.reason));
    signal?.addEventListener("abort", giveUp);
    try {
      await this.#explore(session);
    } catch (error) {
      session.destroy(error as Error);
      throw this.#failure(error);
    } finally {
      signal?.removeEventListener("abort", giveUp);
    }
    void session.closed.then((reason) => this.#closed(reason));
    return this;
  }

  /** Subscriptions stand before the first question, so that no push between the two is lost. */
  async #explore(session: XenaSession): Promise<void> {
    this.#store.clear();
    this.#link.attach(session);
    session.onError((error) => this.#report(error));
    const { keepAlive, sessionTimeout = DEFAULT_SESSION_TIMEOUT } = this.#options;
    if (keepAlive !== false) session.keepAliveFor(sessionTimeout);
    const found = await discover(this.place, this.#store, this.#profile, this.constructor as typeof Tester);
    for (const module of this.modules) module.retire(gone(`module ${module.target}`, "the tester was connected anew"));
    this.modules.set(found.modules.map((module) => [module.moduleId, module]));
    for (const text of found.warnings) this.#warn(text);
  }

  #failure(cause: unknown): Error {
    const at = `${this.host}:${this.tcpPort}`;
    if (this.#options.signal?.aborted)
      return new ConnectError("ABORTED", `${at}: connecting was aborted by the caller`, { cause });
    if (cause instanceof ConnectionLostError)
      return new ConnectError("CONNECT_FAILED", `${at}: the tester hung up while its modules were read`, { cause });
    if (cause instanceof DeadlineError)
      return new ConnectError("CONNECT_TIMEOUT", `${at}: ${cause.message}`, { cause });
    return cause instanceof LabwireError ? cause : new ConnectError("CONNECT_FAILED", `${at}: ${cause}`, { cause });
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

  /** Everything in the tester concerns it: `tester.on(command)` and `tester.events(command)` tell of all its modules and ports. */
  protected override concerns(): boolean {
    return true;
  }

  /** Whether nobody holds the tester, as far as pushes have told. */
  isReleased(): boolean {
    return (this.info as { readonly reservation?: unknown }).reservation === "RELEASED";
  }

  /** Whether this session holds the tester, as far as pushes have told. */
  isReservedByMe(): boolean {
    return (this.info as { readonly reservation?: unknown }).reservation === "RESERVED_BY_YOU";
  }

  /** Where the waits of the tester take their time from; that of the machine unless the options say otherwise. */
  get clock(): Clock {
    return this.#options.clock ?? systemClock;
  }

  /** What has been counted since the tester object was made, over all its connections: round-trip times, refusals, bytes. */
  metrics(): Metrics {
    return this.observer.metrics();
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

  /** Calls back with every error that an event callback throws. Without any, the logger is told. */
  onError(callback: (error: unknown) => void): () => void {
    this.#listeners.error.add(callback);
    return () => this.#listeners.error.delete(callback);
  }

  /** Logs off at the end of an `await using` block. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.session.logoff();
  }

  #warn(text: string): void {
    this.#options.logger?.error(text);
    this.#tell(this.#listeners.warning, text);
  }

  #closed(reason: Error | undefined): void {
    if (reason === undefined) return;
    this.#tell(this.#listeners.disconnected, { host: this.host, port: this.tcpPort });
  }

  /** What a callback throws, or its promise rejects with, goes the way of every callback's error. */
  #tell<Value>(callbacks: Iterable<(value: Value) => unknown>, value: Value): void {
    for (const callback of [...callbacks]) {
      void (async () => callback(value))().catch((error: unknown) => this.#report(error));
    }
  }

  #report(error: unknown): void {
    const { logger } = this.#options;
    if (this.#listeners.error.size === 0) logger?.error(`a callback failed: ${String(error)}`);
    for (const callback of [...this.#listeners.error]) {
      try {
        callback(error);
      } catch (second) {
        logger?.error(`an error callback failed: ${String(second)}`);
      }
    }
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
