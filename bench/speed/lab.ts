import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { Peer } from "./peer.js";

/** A program of the bench that runs beside it and listens on a port. */
export interface Helper {
  readonly port: number;
  /** Tells it something. */
  tell(message: object): void;
  /** Tells it something and waits for its answer. */
  ask(message: object): Promise<unknown>;
}

/** What rows measure against; everything is started when it is first asked for, and ends with the lab. */
export class Lab implements Disposable {
  /** The Python driver, when there is one. */
  readonly peer: Peer | undefined;
  readonly #children: ChildProcess[] = [];
  #server: Promise<Helper> | undefined;

  /** @param python folder that holds the Python driver */
  constructor(python: string | undefined) {
    this.peer = python === undefined ? undefined : new Peer(python);
  }

  /** The server that answers and does nothing else. */
  server(): Promise<Helper> {
    this.#server ??= this.#start("server");
    return this.#server;
  }

  /** An emulated chassis. */
  chassis(options: object): Promise<Helper> {
    return this.#start("chassis", JSON.stringify(options));
  }

  /** A relay to a port that takes so many milliseconds each way. */
  relay(port: number, oneWayMs: number): Promise<Helper> {
    return this.#start("relay", String(port), String(oneWayMs));
  }

  async #start(name: string, ...args: readonly string[]): Promise<Helper> {
    const child = fork(join(import.meta.dirname, `${name}.js`), args, { execArgv: [] });
    this.#children.push(child);
    const [{ port }] = (await once(child, "message")) as [{ port: number }];
    return {
      port,
      tell: (message) => void child.send(message),
      ask: async (message) => {
        const answer = once(child, "message");
        child.send(message);
        return (await answer)[0];
      },
    };
  }

  [Symbol.dispose](): void {
    for (const child of this.#children) child.kill();
    this.peer?.end();
  }
}
