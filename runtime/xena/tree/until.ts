import { watchAbort } from "../abort-watch.js";
import { type Clock, systemClock } from "../clock.js";
import type { CommandClass, CommandInstance } from "../command.js";
import type { CommandSpec } from "../command-spec.js";
import { AbortedError, type CallSite, ConnectionLostError, LabwireError, show, siteText } from "../errors.js";
import type { Push } from "../pushes.js";
import { checkTimeout, type Request } from "../request.js";
import { Gate } from "./gate.js";
import { inOrder } from "./in-order.js";
import { isPassing } from "./passing.js";

/** A command that can be asked. */
export interface Askable<Values> extends CommandInstance {
  get(): Request<Values>;
}

/** How long, and how, to wait for a state. */
export interface UntilOptions {
  /** Longest wait in milliseconds, 30,000 unless given; `Infinity` waits without end. */
  readonly timeoutMs?: number;
  /**
   * Milliseconds from an answer to the next question. Unless given, a command that the tester pushes is asked once and then followed,
   * any other is asked every 500 ms.
   */
  readonly everyMs?: number;
  /** Gives up waiting. A signal knows only the time of the machine, whatever the clock of the tester. */
  readonly signal?: AbortSignal;
}

const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_EVERY_MS = 500;

/** The state did not come in time. */
export class UntilTimeoutError extends LabwireError implements CallSite {
  readonly command: string;
  readonly target: string;
  readonly indices: readonly number[];
  readonly timeoutMs: number;
  /** What the tester told last; undefined when it has told nothing. */
  readonly lastValue: unknown;

  constructor(site: CallSite, timeoutMs: number, lastValue: unknown) {
    const last = lastValue === undefined ? "the tester has told nothing" : `the last value was ${show(lastValue)}`;
    super("UNTIL_TIMEOUT", `${siteText(site)}: not as awaited within ${timeoutMs} ms; ${last}`);
    this.command = site.command;
    this.target = site.target;
    this.indices = site.indices;
    this.timeoutMs = timeoutMs;
    this.lastValue = lastValue;
  }
}

/**
 * Waits until a command's value is as the predicate wants it. It is asked for at once; after that, pushes are followed, and a command
 * that is not pushed is asked again and again.
 *
 *     await until(port.syncStatus, ({ syncStatus }) => syncStatus === "IN_SYNC", { timeoutMs: 5000 });
 *
 * @returns the value that fitted
 * @throws UntilTimeoutError `UNTIL_TIMEOUT`; AbortedError; what the predicate throws; whatever a request fails with, among them `GONE`
 * when the resource is no more and ConnectionLostError. A tester that reconnects is asked again when it is back
 */
export async function until<Values>(
  command: Askable<Values>,
  predicate: (values: Values) => boolean,
  options: UntilOptions = {},
): Promise<Values> {
  checkTimeout(options.timeoutMs);
  checkTimeout(options.everyMs);
  const watch = new Watch(command, predicate, options);
  try {
    return await watch.run();
  } finally {
    watch.stop();
  }
}

/** One wait under way. */
class Watch<Values> {
  readonly #command: Askable<Values>;
  readonly #predicate: (values: Values) => boolean;
  readonly #timeoutMs: number;
  readonly #everyMs: number | undefined;
  readonly #signal: AbortSignal | undefined;
  readonly #undo: (() => void)[] = [];
  #site: CallSite;
  #last: Values | undefined;
  #clock: Clock = systemClock;
  #cancelQuestion: () => void = () => {};
  #settled = false;
  #isAsking = false;
  #resolve: (values: Values) => void = () => {};
  #reject: (error: unknown) => void = () => {};

  constructor(command: Askable<Values>, predicate: (values: Values) => boolean, options: UntilOptions) {
    this.#command = command;
    this.#predicate = predicate;
    this.#timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const { spec } = classOf(command);
    const isFollowed = spec.isPushed && command.connection instanceof Gate;
    this.#everyMs = options.everyMs ?? (isFollowed ? undefined : DEFAULT_EVERY_MS);
    this.#signal = options.signal;
    this.#site = { command: spec.name, target: "", indices: [] };
  }

  run(): Promise<Values> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      const signal = this.#signal;
      const request = this.#command.get();
      this.#site = request;
      const aborted = (): void => this.#fail(new AbortedError(`until ${siteText(request)}`, true, signal?.reason));
      if (signal?.aborted) return aborted();
      if (signal !== undefined) this.#undo.push(watchAbort(signal, aborted));
      this.#clock = request.sender.clock ?? systemClock;
      this.#undo.push(this.#clock.after(this.#timeoutMs, () => this.#expire()));
      this.#follow(request);
      this.#ask(request);
    });
  }

  stop(): void {
    this.#settled = true;
    this.#cancelQuestion();
    for (const undo of this.#undo.splice(0)) undo();
  }

  #follow({ module, port, indices }: Request<Values>): void {
    const { connection } = this.#command;
    const command = classOf(this.#command);
    if (!command.spec.isPushed || !(connection instanceof Gate)) return;
    const isOurs = (push: Push<unknown>): boolean =>
      push.module === module && push.port === port && push.indices.join() === indices.join();
    this.#undo.push(
      connection.on(command, (push) => {
        if (isOurs(push)) this.#look(push.values as Values);
      }),
      connection.onEnd((why) => this.#fail(this.#lost(why))),
      // What was pushed while the connection was away is known by asking alone.
      connection.onRestore(() => void (this.#isAsking ? undefined : this.#askAgain())),
    );
  }

  /** A resource that is gone says so itself; anything else is the end of the connection. */
  #lost(why: Error | undefined): Error {
    return why instanceof LabwireError && why.code === "GONE"
      ? why
      : new ConnectionLostError(`until ${siteText(this.#site)}`, true, why);
  }

  #ask(request: Request<Values>): void {
    this.#cancelQuestion();
    this.#isAsking = true;
    const again = (everyMs: number | undefined): void => {
      this.#isAsking = false;
      if (this.#settled || everyMs === undefined) return;
      this.#cancelQuestion = this.#clock.after(everyMs, () => this.#askAgain());
    };
    inOrder(request, (values) => this.#look(values)).then(
      () => again(this.#everyMs),
      // A question can be asked again: the connection will be back, and the wait has a limit of its own.
      (error: unknown) => (isPassing(error, request) ? again(this.#everyMs ?? DEFAULT_EVERY_MS) : this.#fail(error)),
    );
  }

  #askAgain(): void {
    try {
      this.#ask(this.#command.get());
    } catch (error) {
      this.#fail(error);
    }
  }

  #look(values: Values): void {
    if (this.#settled) return;
    this.#last = values;
    try {
      if (!this.#predicate(values)) return;
    } catch (error) {
      return this.#fail(error);
    }
    this.#settled = true;
    this.#resolve(values);
  }

  #expire(): void {
    this.#fail(new UntilTimeoutError(this.#site, this.#timeoutMs, this.#last));
  }

  #fail(error: unknown): void {
    if (this.#settled) return;
    this.#settled = true;
    this.#reject(error);
  }
}

/** The class of a command object, which carries its spec. */
function classOf(command: CommandInstance): CommandClass<CommandInstance, never[]> & { readonly spec: CommandSpec } {
  return command.constructor as CommandClass<CommandInstance, never[]>;
}
