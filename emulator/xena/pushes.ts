import type { Client } from "./client.js";
import type { CommandInfo } from "./command-info.js";
import type { Resource } from "./resource.js";

interface Push {
  readonly info: CommandInfo;
  readonly resource: Resource;
  readonly indices: readonly number[];
  readonly value: Uint8Array;
  /** The only session it is for. */
  readonly to: Client | undefined;
}

/** Changes on their way to the clients: they wait until the client that made them has its status, then go to everybody. */
export class Pushes {
  readonly #sessions: ReadonlySet<Client>;
  readonly #tellsMaker: boolean;
  #waiting: Push[] = [];
  #written = new Set<Client>();

  /** @param tellsMaker whether the session that made a change is told it as well */
  constructor(sessions: ReadonlySet<Client>, tellsMaker: boolean) {
    this.#sessions = sessions;
    this.#tellsMaker = tellsMaker;
  }

  /** Notes a change of a command that is pushed. */
  add(info: CommandInfo, resource: Resource, indices: readonly number[], value: Uint8Array, to?: Client): void {
    this.#waiting.push({ info, resource, indices, value, to });
  }

  /**
   * Appends what waits to what the sessions are sent.
   * @param maker the session whose request made the changes
   */
  deliver(maker?: Client): void {
    if (this.#waiting.length === 0) return;
    const pushes = this.#waiting;
    this.#waiting = [];
    for (const session of this.#sessions) {
      if (!session.isLoggedOn || (session === maker && !this.#tellsMaker)) continue;
      for (const { info, resource, indices, value, to } of pushes) {
        if (to !== undefined && to !== session) continue;
        session.push(info, resource, indices, value);
        this.#written.add(session);
      }
    }
  }

  /** Writes to the sessions that got something. */
  flush(): void {
    if (this.#written.size === 0) return;
    const sessions = this.#written;
    this.#written = new Set();
    for (const session of sessions) session.flush();
  }
}
