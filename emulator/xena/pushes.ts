import { PUSH_ID } from "../../runtime/xena/frame.js";
import type { CommandInfo } from "./command-info.js";
import type { Resource } from "./resource.js";
import type { Session } from "./session.js";

interface Push {
  readonly info: CommandInfo;
  readonly resource: Resource;
  readonly indices: readonly number[];
  readonly value: Uint8Array;
  /** The only session it is for. */
  readonly to: Session | undefined;
}

/** Changes on their way to the clients: they wait until the client that made them has its status, then go to everybody. */
export class Pushes {
  readonly #sessions: ReadonlySet<Session>;
  #waiting: Push[] = [];
  #written = new Set<Session>();

  constructor(sessions: ReadonlySet<Session>) {
    this.#sessions = sessions;
  }

  /** Notes a change of a command that is pushed. */
  add(info: CommandInfo, resource: Resource, indices: readonly number[], value: Uint8Array, to?: Session): void {
    this.#waiting.push({ info, resource, indices, value, to });
  }

  /** Appends what waits to what the sessions are sent. */
  deliver(): void {
    if (this.#waiting.length === 0) return;
    const pushes = this.#waiting;
    this.#waiting = [];
    for (const session of this.#sessions) {
      if (!session.isLoggedOn) continue;
      for (const { info, resource, indices, value, to } of pushes) {
        if (to !== undefined && to !== session) continue;
        session.out.value(info.code, resource.module, resource.port, PUSH_ID, indices, value);
        this.#written.add(session);
      }
    }
  }

  /** Writes to the sessions that got something. */
  flush(): void {
    if (this.#written.size === 0) return;
    const sessions = this.#written;
    this.#written = new Set();
    for (const session of sessions) session.out.flush();
  }
}
