import { type Clock, systemClock } from "../clock.js";
import { DEFAULT_TIMEOUT_MS } from "../connection.js";
import { AbortedError, ConnectError, ConnectionLostError, DeadlineError, LabwireError } from "../errors.js";
import type { Metrics } from "../observe/metrics.js";
import { Observer } from "../observe/observer.js";
import type { SessionOptions, XenaConnectionClass, XenaSession } from "../session.js";
import { DEFAULT_SESSION_TIMEOUT, XENA_PORT } from "../session.js";
import { type DerivedSpec, deriveInto } from "./derived.js";
import { type Discovered, type Discovery, discover, moduleOf, stateCommandsOf } from "./discover.js";
import { gone } from "./errors.js";
import { Link } from "./link.js";
import { ModulesManager } from "./modules-manager.js";
import type { Port } from "./port.js";
import { portsMatching } from "./port-names.js";
import type { LostReservation } from "./reclaim.js";
import { type ReconnectOptions, reconnectPlan } from "./reconnect-options.js";
import { type GaveUpEvent, type ReconnectingEvent, Recovery, type RecoveryWork } from "./recovery.js";
import { Resource } from "./resource.js";
import { Reunion, type Reunited } from "./reunion.js";
import { type StateSpec, StateStore, viewOf } from "./state.js";
import { type SessionReports, TesterSession } from "./tester-session.js";
import { WaitingRoom } from "./waiting-room.js";

/** How to reach a tester. */
export interface TesterOptions extends Omit<SessionOptions, "owner"> {
  /**
   * Whether, and how, the tester connects again by itself after its connection was lost: off unless given, `true` for the usual ways.
   * It does not after a log-off.
   */
  readonly reconnect?: boolean | ReconnectOptions;
}

/** Whether a tester can be reached: `reconnecting` is between a loss and the return, or giving up. */
export type ConnectionState = "disconnected" | "connecting" | "connected" | "reconnecting";

/** The connection is back. */
export interface ReconnectedEvent {
  /** Reservations that were held before and could not be had again. */
  readonly lostReservations: readonly LostReservation[];
  /** Slots whose module came, went or is another one now, or has other ports: their objects of before are gone. */
  readonly changedModules: readonly number[];
}

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
    reconnecting: new Set<(event: ReconnectingEvent) => unknown>(),
    reconnected: new Set<(event: ReconnectedEvent) => unknown>(),
    reservationLost: new Set<(lost: LostReservation) => unknown>(),
    gaveUp: new Set<(event: GaveUpEvent) => unknown>(),
    warning: new Set<(text: string) => unknown>(),
    error: new Set<(error: unknown) => void>(),
  };
  readonly #recovery: Recovery | undefined;
  #connecting: Promise<this> | undefined;
  #isConnecting = false;
  readonly #reunion: Reunion;
  #warned = new Set<string>();
  /** Whether the session was ended on purpose. */
  #isLeaving = false;
  #info: object | undefined;

  /**
   * Makes a tester object; {@link connect} connects it.
   * @param username name under which resources are reserved
   */
  constructor(host: string, username: string, options: TesterOptions = {}) {
    const tcpPort = options.port ?? XENA_PORT;
    const plan = reconnectPlan(options.reconnect);
    const { clock = systemClock, timeoutMs = DEFAULT_TIMEOUT_MS, ranges = "documented" } = options;
    const room = plan === undefined ? undefined : new WaitingRoom({ ...plan, timeoutMs, clock });
    const link = new Link(`${host}:${tcpPort}`, { ranges }, room);
    super({ target: link, pushes: link, module: 255, port: 255, indices: {} });
    this.host = host;
    this.tcpPort = tcpPort;
    this.#link = link;
    this.observer = options.observer ?? new Observer();
    link.onDropped = () => this.observer.eventDropped();
    this.#options = { ...options, owner: username, observer: this.observer };
    this.session = new TesterSession(link, this.#profile.sessions, username, () => this.#leave());
    this.#reunion = new Reunion({ tester: this, modules: this.modules, store: this.#store, link });
    this.#recovery = plan === undefined ? undefined : new Recovery(plan, clock, this.#recoveryWork());
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
   * connects anew: the modules are found again, and the objects of before say that they are gone. While the tester reconnects by
   * itself, it settles when that does.
   * @throws ConnectError with a code of its own for every refusal: see {@link XenaConnectionClass.open}, and `UNSUPPORTED_FIRMWARE`,
   * `NO_MODULES`; no socket or timer is left then
   */
  connect(): Promise<this> {
    const connecting = this.#connecting;
    if (this.connectionState === "reconnecting") return this.#comeBack();
    if (connecting !== undefined && (this.#isConnecting || this.session.isOnline)) return connecting;
    this.#isConnecting = true;
    this.#connecting = this.#connect().finally(() => {
      this.#isConnecting = false;
    });
    return this.#connecting;
  }

  async #comeBack(): Promise<this> {
    // Whoever hears of the loss from a request hears of it before the tester does.
    if (this.#recovery?.isRunning !== true) await this.#link.session?.closed;
    const error = await this.#recovery?.outcome;
    if (error === undefined) return this;
    throw this.#failure(error, this.#options.signal);
  }

  async #connect(): Promise<this> {
    // Attempts that were told to end may not have come to their end.
    if (this.#recovery?.isRunning === true) await this.#recovery.outcome;
    this.session.begin();
    try {
      const session = await this.#open(this.#options.signal, async (opened) => {
        this.#isLeaving = false;
        this.#store.clear();
        this.#take(opened);
        this.#link.room?.open(opened);
        this.#settle(await this.#discover(opened));
      });
      this.#watch(session);
      return this;
    } catch (error) {
      this.#link.room?.end(error as Error);
      throw error;
    }
  }

  /** Logs on and does some work; when it fails, nothing is left of the session. */
  async #open(signal: AbortSignal | undefined, work: (session: XenaSession) => Promise<void>): Promise<XenaSession> {
    const { signal: _, ...options } = this.#options;
    const { connection } = this.#profile;
    // The first keep-alive leaves with the first question, not in a write of its own.
    const given = { ...options, ...(signal === undefined ? {} : { signal }), keepAlive: false };
    const { timeoutSeconds } = this.session;
    const session = await connection.open(
      this.host,
      timeoutSeconds === undefined ? given : { ...given, sessionTimeout: timeoutSeconds },
    );
    const giveUp = (): void => session.destroy(new AbortedError("connect", true, signal?.reason));
    signal?.addEventListener("abort", giveUp);
    try {
      await work(session);
    } catch (error) {
      session.destroy(error as Error);
      throw this.#failure(error, signal);
    } finally {
      signal?.removeEventListener("abort", giveUp);
    }
    return session;
  }

  /** Subscriptions stand before the first question, so that no push between the two is lost. */
  #take(session: XenaSession): void {
    this.#link.attach(session, (why) => this.#willComeBack(why));
    session.onError((error) => this.#report(error));
    const { keepAlive, sessionTimeout = DEFAULT_SESSION_TIMEOUT } = this.#options;
    if (keepAlive !== false) session.keepAliveFor(this.session.timeoutSeconds ?? sessionTimeout);
  }

  #discover(session: XenaSession): Promise<Discovered> {
    const asking = { ...this.place, target: session };
    return discover(asking, this.#store, this.#profile, this.constructor as typeof Tester);
  }

  #settle(found: Discovered): void {
    for (const module of this.modules) module.retire(gone(`module ${module.target}`, "the tester was connected anew"));
    this.modules.set(found.modules.map((one) => [one.slot, moduleOf(one, this.place, this.#store)]));
    this.#reunion.found(found);
    this.#warned = new Set();
    this.#warn(found.warnings);
  }

  #watch(session: XenaSession): void {
    void session.closed.then((reason) => this.#closed(reason));
  }

  /** Whether a session that has ended is followed by another. */
  #willComeBack(why: Error | undefined): boolean {
    return this.#recovery !== undefined && why !== undefined && !this.#isLeaving && !this.#isConnecting;
  }

  /** Nothing is tried again from now on. */
  #leave(): Promise<void> | undefined {
    this.#isLeaving = true;
    this.#link.room?.end(undefined);
    return this.#recovery?.isRunning === true ? this.#recovery.stop() : undefined;
  }

  #recoveryWork(): RecoveryWork {
    let result: Reunited | undefined;
    return {
      waiting: (event) => {
        this.#link.room?.shut(event.error);
        this.#tell(this.#listeners.reconnecting, event);
      },
      attempt: async (signal) => {
        const session = await this.#open(signal, async (opened) => {
          result = await this.#restore(opened);
          if (!opened.isOpen) throw new ConnectionLostError("reconnect", true, await opened.closed);
        });
        this.#link.room?.open(session);
        this.#watch(session);
      },
      back: () => {
        if (result !== undefined) this.#back(result);
      },
      gaveUp: (event) => this.#gaveUp(event),
    };
  }

  #restore(session: XenaSession): Promise<Reunited> {
    this.#link.room?.expect();
    this.#take(session);
    return this.#reunion.restore(session, async () => {
      const found = await this.#discover(session);
      this.#warn(found.warnings);
      return found;
    });
  }

  #back({ lostReservations, changedModules, reconfigured }: Reunited): void {
    for (const module of reconfigured) this.#tell([() => module.tellPortsReplaced()], undefined);
    for (const lost of lostReservations) this.#tell(this.#listeners.reservationLost, lost);
    this.#tell(this.#listeners.reconnected, { lostReservations, changedModules });
  }

  /** A log-off is nothing to tell about. */
  #gaveUp(event: GaveUpEvent): void {
    const why = this.#isLeaving ? undefined : event.error;
    this.#link.room?.end(why);
    this.#link.end(why);
    if (why !== undefined) this.#tell(this.#listeners.gaveUp, event);
  }

  #failure(cause: unknown, signal: AbortSignal | undefined): Error {
    const at = `${this.host}:${this.tcpPort}`;
    if (signal?.aborted) return new ConnectError("ABORTED", `${at}: connecting was aborted by the caller`, { cause });
    if (cause instanceof ConnectionLostError)
      return new ConnectError("CONNECT_FAILED", `${at}: the tester hung up while its modules were read`, { cause });
    if (cause instanceof DeadlineError)
      return new ConnectError("CONNECT_TIMEOUT", `${at}: ${cause.message}`, { cause });
    if (cause instanceof ConnectError && !cause.message.startsWith(at))
      return new ConnectError(cause.code, `${at}: ${cause.message}`, { cause });
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

  /** Whether the tester can be reached, and if not, whether it will be. */
  get connectionState(): ConnectionState {
    if (this.session.isOnline && !this.#isConnecting) return "connected";
    if (this.#isConnecting) return "connecting";
    const { session, room } = this.#link;
    return session !== undefined && room?.recovers === true ? "reconnecting" : "disconnected";
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
    return listen(this.#listeners.disconnected, callback);
  }

  /** Calls back before every wait for an attempt to connect again. Returns a function that takes this back, as all of these do. */
  onReconnecting(callback: (event: ReconnectingEvent) => unknown): () => void {
    return listen(this.#listeners.reconnecting, callback);
  }

  /**
   * Calls back when the connection is back: state is read afresh, reservations are taken back, subscriptions go on. Calls that waited
   * have been sent.
   */
  onReconnected(callback: (event: ReconnectedEvent) => unknown): () => void {
    return listen(this.#listeners.reconnected, callback);
  }

  /** Calls back for everything that was held before the connection was lost and could not be had again, before `onReconnected`. */
  onReservationLost(callback: (lost: LostReservation) => unknown): () => void {
    return listen(this.#listeners.reservationLost, callback);
  }

  /**
   * Calls back when no further attempt to connect again follows: all were used up, the tester refuses for good, or the signal fired.
   * Calls that waited have been rejected. `connect()` can still be tried.
   */
  onGaveUp(callback: (event: GaveUpEvent) => unknown): () => void {
    return listen(this.#listeners.gaveUp, callback);
  }

  /** Calls back with what is odd but no error, such as a module that this schema does not know. */
  onWarning(callback: (text: string) => unknown): () => void {
    return listen(this.#listeners.warning, callback);
  }

  /** Calls back with every error that an event callback throws. Without any, the logger is told. */
  onError(callback: (error: unknown) => void): () => void {
    return listen(this.#listeners.error, callback);
  }

  /** Logs off at the end of an `await using` block. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.session.logoff();
  }

  /** What was told already is not told again when the tester comes back. */
  #warn(texts: readonly string[]): void {
    for (const text of texts.filter((one) => !this.#warned.has(one))) {
      this.#warned.add(text);
      this.#options.logger?.error(text);
      this.#tell(this.#listeners.warning, text);
    }
  }

  #closed(reason: Error | undefined): void {
    if (reason === undefined || this.#isLeaving) {
      this.#link.room?.end(reason);
      return;
    }
    if (this.#recovery !== undefined) {
      this.#link.room?.shut(reason);
      this.#reunion.remember();
      this.#recovery.start(reason);
    }
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

function listen<Callback>(callbacks: Set<Callback>, callback: Callback): () => void {
  callbacks.add(callback);
  return () => callbacks.delete(callback);
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
