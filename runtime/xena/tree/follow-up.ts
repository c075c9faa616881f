import type { Clock } from "../clock.js";
import type { CommandTarget } from "../command.js";
import type { Address, CommandSpec, Operation } from "../command-spec.js";
import { type ReplySink, Request, type RequestSender } from "../request.js";

/** Sends requests, and does some work after each that the tester accepted, before anybody is told of its outcome. */
class FollowUpSender implements RequestSender {
  readonly clock?: Clock;
  readonly #sender: RequestSender;
  readonly #work: () => Promise<void>;

  constructor(sender: RequestSender, work: () => Promise<void>) {
    if (sender.clock !== undefined) this.clock = sender.clock;
    this.#sender = sender;
    this.#work = work;
  }

  submit(request: Request<unknown>, sink: ReplySink, tag: number): void {
    const work = this.#work;
    const following: ReplySink = {
      resolve: (_, value) => {
        work().then(
          () => sink.resolve(tag, value),
          (error: Error) => sink.reject(tag, error),
        );
      },
      reject: (_, error) => sink.reject(tag, error),
    };
    this.#sender.submit(request, following, tag);
  }
}

/**
 * Passes requests on, and lets the sets of some commands be followed by work. Such a request settles when the work is done, whether it
 * was awaited or part of a batch; the work's failure is the request's.
 */
export class FollowUpTarget implements CommandTarget {
  readonly #target: CommandTarget;
  #commands: ReadonlySet<CommandSpec> = new Set();
  #work: () => Promise<void> = () => Promise.resolve();

  constructor(target: CommandTarget) {
    this.#target = target;
  }

  /** Lets the sets of these commands be followed by this work. */
  follow(commands: readonly CommandSpec[], work: () => Promise<void>): void {
    this.#commands = new Set(commands);
    this.#work = work;
  }

  request(
    spec: CommandSpec,
    address: Address,
    operation: Operation,
    args: readonly unknown[],
    shortcut?: string,
  ): Request<unknown> {
    const request = this.#target.request(spec, address, operation, args, shortcut);
    if (operation !== "set" || !this.#commands.has(spec)) return request;
    const { sender, module, port, indices, value } = request;
    return new Request(new FollowUpSender(sender, this.#work), spec, operation, module, port, indices, value);
  }
}
