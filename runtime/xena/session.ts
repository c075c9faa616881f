import type { CommandClass, CommandInstance } from "./command.js";
import { Connection, type ConnectionOptions } from "./connection.js";
import { ConnectError, ConnectionLostError, DeadlineError, LabwireError, StatusError } from "./errors.js";
import { tellConnection } from "./observe/channels.js";
import type { Request } from "./request.js";
import { openTcp } from "./tcp.js";
import type { Transport } from "./transport.js";

/** TCP port of the binary protocol. */
export const XENA_PORT = 22606;

/** Password of a chassis as it leaves the factory. */
export const DEFAULT_PASSWORD = "xena";

/** Seconds without a request after which a chassis closes a session, unless told otherwise. */
export const DEFAULT_SESSION_TIMEOUT = 130;

/** The keep-alive comes this many seconds before the chassis would hang up. */
const KEEP_ALIVE_LEAD = 5;

/** Longest wait for the TCP connection and, each, for the replies of the logon. */
const CONNECT_TIMEOUT_MS = 5000;

/** How to open a session. */
export interface SessionOptions extends ConnectionOptions {
  /** Name under which resources are reserved. Without one the session can only read. */
  readonly owner?: string;
  /** Chassis password, "xena" unless given. */
  readonly password?: string;
  /** TCP port, 22606 unless given. */
  readonly port?: number;
  /** Seconds of silence after which the tester closes the session, 130 unless given. */
  readonly sessionTimeout?: number;
  /** Whether the session keeps itself alive; true unless given. */
  readonly keepAlive?: boolean;
  /** Gives up connecting and logging on. */
  readonly signal?: AbortSignal;
}

type SetText = CommandInstance & { set(text: string): Request<void> };
type SetSeconds = CommandInstance & { set(seconds: number): Request<void> };

/** Commands that a session itself uses, handed in by the generated code. */
export interface SessionCommands {
  readonly logon: CommandClass<SetText, []>;
  readonly owner: CommandClass<SetText, []>;
  readonly timeout: CommandClass<SetSeconds, []>;
  readonly keepAlive: CommandClass<CommandInstance & { get(): Request<unknown> }, []>;
  readonly logoff: CommandClass<CommandInstance & { set(): Request<void> }, []>;
}

/** A connection that has logged on. `await using` logs off at the end of the block. */
export interface XenaSession extends Connection, AsyncDisposable {
  /** Name under which resources are reserved, if one was given. */
  readonly owner: string | undefined;
  /** Keeps the session alive for a tester that hangs up after so many seconds of silence; `sessionTimeout` at first. */
  keepAliveFor(sessionTimeout: number): void;
  /** Says good-bye to the tester and closes the connection. Reservations stay with the owner name. */
  logoff(): Promise<void>;
}

/** Opens sessions. */
export interface XenaConnectionClass {
  /**
   * Connects and logs on.
   * @throws ConnectError `CONNECT_FAILED`, `CONNECT_TIMEOUT`, `ABORTED`, `WRONG_PASSWORD`, `LOGON_REFUSED`, `OWNER_REFUSED`
   * or `TIMEOUT_REFUSED`; ProtocolError when the other side speaks something else. The connection is closed then
   */
  open(host: string, options?: SessionOptions): Promise<XenaSession>;
  /** Logs on over a stream that is open already. */
  over(transport: Transport, options?: SessionOptions): Promise<XenaSession>;
}

/** Makes the connection class from the commands that open, keep and end a session. */
export function connectionClass(commands: SessionCommands): XenaConnectionClass {
  return {
    async open(host, options = {}) {
      const { signal, clock, port = XENA_PORT } = options;
      const tcp = {
        timeoutMs: CONNECT_TIMEOUT_MS,
        ...(signal === undefined ? {} : { signal }),
        ...(clock === undefined ? {} : { clock }),
      };
      return this.over(await openTcp(host, port, tcp), options);
    },
    async over(transport, options = {}) {
      const session = new Session(transport, commands, options);
      try {
        await session.logon(options);
      } catch (error) {
        session.destroy(error as Error);
        throw error;
      }
      return session;
    },
  };
}

class Session extends Connection implements XenaSession {
  readonly owner: string | undefined;
  readonly #commands: SessionCommands;
  #cancelBeat: () => void = () => {};
  #leaving: Promise<void> | undefined;

  constructor(transport: Transport, commands: SessionCommands, options: SessionOptions) {
    super(transport, options);
    this.owner = options.owner;
    this.#commands = commands;
    void this.closed.then(() => this.#cancelBeat());
  }

  /** Password, owner and timeout in one write; then the first keep-alive. Every refusal is an error of its own. */
  async logon(options: SessionOptions): Promise<void> {
    const { logon, owner, timeout } = this.#commands;
    const { signal, password = DEFAULT_PASSWORD, sessionTimeout = DEFAULT_SESSION_TIMEOUT } = options;
    const limits = { timeoutMs: options.timeoutMs ?? CONNECT_TIMEOUT_MS, ...(signal === undefined ? {} : { signal }) };
    const steps = [
      new logon(this).set(password),
      ...(options.owner === undefined ? [] : [new owner(this).set(options.owner)]),
      new timeout(this).set(sessionTimeout),
    ];
    const names = ["LOGON", ...(options.owner === undefined ? [] : ["OWNER"]), "TIMEOUT"];
    const outcomes = await Promise.allSettled(steps.map((step) => step.with(limits).send()));
    outcomes.forEach((outcome, position) => {
      if (outcome.status === "rejected") throw this.#refused(names[position] as string, outcome.reason);
    });
    this.observer.loggedOn(this);
    tellConnection(this, "logged-on");
    if (options.keepAlive !== false) this.keepAliveFor(sessionTimeout);
  }

  #refused(step: string, cause: unknown): Error {
    const isStatus = cause instanceof StatusError;
    if (isStatus && step === "LOGON" && cause.code === "BADVALUE") {
      return new ConnectError("WRONG_PASSWORD", `${this.remote}: the tester refused the password`, { cause });
    }
    if (isStatus) return new ConnectError(`${step}_REFUSED`, `${this.remote}: ${cause.message}`, { cause });
    if (cause instanceof DeadlineError) {
      return new ConnectError(
        "CONNECT_TIMEOUT",
        `${this.remote}: connected, but no answer to the logon; is it an XMP port?`,
        { cause },
      );
    }
    if (cause instanceof LabwireError && cause.code === "ABORTED") {
      return new ConnectError("ABORTED", `${this.remote}: the logon was aborted by the caller`, { cause });
    }
    if (cause instanceof ConnectionLostError) {
      return new ConnectError("CONNECT_FAILED", `${this.remote}: the tester hung up during the logon`, { cause });
    }
    return cause as Error;
  }

  /** A failed keep-alive is no failure by itself: if the session is gone, the connection's end says so. */
  keepAliveFor(sessionTimeout: number): void {
    this.#cancelBeat();
    const everyMs = Math.max(sessionTimeout - KEEP_ALIVE_LEAD, sessionTimeout / 2) * 1000;
    const beat = (): void => {
      void new this.#commands.keepAlive(this).get().catch(() => {});
      if (this.isOpen && everyMs > 0) this.#cancelBeat = this.clock.after(everyMs, beat, true);
    };
    beat();
  }

  logoff(): Promise<void> {
    this.#leaving ??= this.#leave();
    return this.#leaving;
  }

  async #leave(): Promise<void> {
    this.#cancelBeat();
    if (!this.isOpen) return;
    this.isLeaving = true;
    try {
      await new this.#commands.logoff(this).set().with({ timeoutMs: 1000 });
    } catch {
      // A tester may close before it answers; either way the session ends here.
    }
    await this.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.logoff();
  }
}
