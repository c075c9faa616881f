import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { buildLab } from "./build.js";
import { type Clock, realClock } from "./clock.js";
import type { Lab } from "./lab.js";
import { type ChassisOptions, resolveOptions } from "./options.js";
import { Session } from "./session.js";
import { TextSession } from "./text/text-session.js";

/** What {@link Chassis.start} takes. */
export interface StartOptions extends ChassisOptions {
  /** Time for traffic and sessions; that of the machine unless given. A `virtualClock()` can be shared with clients. */
  readonly clock?: Clock;
}

/**
 * An emulated Xena chassis: it listens on TCP and answers as one would.
 *
 *     await using chassis = await Chassis.start({ modules: [{ revision: "Thor-400G-7S-2P[a] G2" }] });
 *     const tester = await XenaConnection.open(chassis.host, { port: chassis.port, owner: "me" });
 */
export class Chassis {
  readonly host: string;
  readonly port: number;
  /** Port of the text protocol, when there is one. */
  readonly cliPort: number | undefined;
  readonly #servers: readonly Server[];
  readonly #lab: Lab;
  readonly #sockets: ReadonlySet<Socket>;
  #stopped: Promise<void> | undefined;

  private constructor(servers: readonly [Server, ...Server[]], lab: Lab, sockets: ReadonlySet<Socket>) {
    const [server, cliServer] = servers;
    const { address, port } = server.address() as AddressInfo;
    this.host = address;
    this.port = port;
    this.cliPort = (cliServer?.address() as AddressInfo | undefined)?.port;
    this.#servers = servers;
    this.#lab = lab;
    this.#sockets = sockets;
    lab.onPowerOff = () => void this.stop();
  }

  /**
   * Builds a chassis and begins to listen.
   * @throws ChassisOptionsError when there cannot be such a chassis; the system's own error when the address is taken
   */
  static async start({ clock, ...options }: StartOptions = {}): Promise<Chassis> {
    const resolved = resolveOptions(options);
    const lab = buildLab(resolved, clock ?? realClock());
    const sockets = new Set<Socket>();
    const nextId = counter();
    const server = listener(lab, sockets, Session, nextId);
    await listen(lab, server, resolved.port);
    if (resolved.cliPort === undefined) return new Chassis([server], lab, sockets);
    const cliServer = listener(lab, sockets, TextSession, nextId);
    try {
      await listen(lab, cliServer, resolved.cliPort);
    } catch (error) {
      server.close();
      throw error;
    }
    return new Chassis([server, cliServer], lab, sockets);
  }

  /** Clients that are connected now. */
  get sessionCount(): number {
    return this.#lab.sessions.size;
  }

  /** Stops listening, ends all sessions and traffic. */
  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  async #stop(): Promise<void> {
    const release = this.#lab.wall.hold?.();
    const closed = Promise.all(this.#servers.map((server) => once(server, "close")));
    for (const server of this.#servers) server.close();
    for (const session of [...this.#lab.sessions]) session.destroy();
    for (const socket of this.#sockets) socket.destroy();
    this.#lab.cancelAll();
    await closed;
    release?.();
  }
}

/** Numbers of sessions; both protocols share them. */
function counter(): () => number {
  let next = 1;
  return () => next++;
}

async function listen({ wall, options }: Lab, server: Server, port: number): Promise<void> {
  const release = wall.hold?.();
  try {
    server.listen(port, options.host);
    await once(server, "listening");
  } finally {
    release?.();
  }
}

function listener(
  lab: Lab,
  sockets: Set<Socket>,
  Client: typeof Session | typeof TextSession,
  nextId: () => number,
): Server {
  return createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    lab.wall.watchServer?.(socket);
    socket.on("close", () => sockets.delete(socket));
    lab.sessions.add(new Client(lab, socket, nextId()));
  });
}
