import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { buildLab } from "./build.js";
import { type Clock, realClock } from "./clock.js";
import type { Fault, Faults } from "./faults/fault.js";
import { Rig } from "./faults/rig.js";
import type { Lab } from "./lab.js";
import type { Log, LogListener } from "./log/entry.js";
import { type ChassisOptions, resolveOptions } from "./options.js";
import type { Port } from "./parts.js";
import { Session } from "./session.js";
import { TextSession } from "./text/text-session.js";

/** What {@link Chassis.start} takes. */
export interface StartOptions extends ChassisOptions {
  /** Time for traffic and sessions; that of the machine unless given. A {@link virtualClock} can be shared with clients. */
  readonly clock?: Clock;
  /** What goes wrong from the beginning; further faults can be added to {@link Chassis.faults}. */
  readonly faults?: readonly Fault[];
}

/** What is switched off and on again: the chassis as it is now, and whether clients reach it. */
interface Power {
  lab: Lab;
  isDown: boolean;
}

/**
 * An emulated Xena chassis: it listens on TCP and answers as one would.
 *
 *     await using chassis = await Chassis.start({ modules: [{ revision: "Thor-400G-7S-2P[a] G2" }] });
 *     const tester = await XenaConnection.open(chassis.host, { port: chassis.port, owner: "me" });
 */
export class Chassis {
  /** Address that it listens on. */
  readonly host: string;
  /** TCP port of the binary protocol; the one that was taken when the options said 0. */
  readonly port: number;
  /** TCP port of the text protocol; undefined when the chassis does not speak it. */
  readonly cliPort: number | undefined;
  readonly #servers: readonly Server[];
  readonly #power: Power;
  readonly #rig: Rig;
  readonly #sockets: ReadonlySet<Socket>;
  #stopped: Promise<void> | undefined;

  private constructor(servers: readonly [Server, ...Server[]], power: Power, sockets: ReadonlySet<Socket>) {
    const [server, cliServer] = servers;
    const { address, port } = server.address() as AddressInfo;
    this.host = address;
    this.port = port;
    this.cliPort = (cliServer?.address() as AddressInfo | undefined)?.port;
    this.#servers = servers;
    this.#power = power;
    this.#sockets = sockets;
    power.lab.onPowerOff = () => void this.stop();
    this.#rig = new Rig(power.lab.wall, {
      lab: () => power.lab,
      switchOff: (keeps) => this.#switchOff(keeps),
    });
  }

  /**
   * Builds a chassis and begins to listen; without options, a chassis with one module of two 100G ports on a free port of 127.0.0.1.
   * @throws ChassisOptionsError when there cannot be such a chassis, FaultError when there cannot be such a fault; the system's own
   * error, such as EADDRINUSE, when it cannot listen there
   */
  static async start({ clock, faults = [], ...options }: StartOptions = {}): Promise<Chassis> {
    const resolved = resolveOptions(options);
    const lab = buildLab(resolved, clock ?? realClock());
    const sockets = new Set<Socket>();
    const power = { lab, isDown: false };
    const nextId = counter();
    const server = listener(power, sockets, Session, nextId);
    await listen(lab, server, resolved.port);
    const servers: [Server, ...Server[]] = [server];
    if (resolved.cliPort !== undefined) servers.push(listener(power, sockets, TextSession, nextId));
    try {
      if (resolved.cliPort !== undefined) await listen(lab, servers[1] as Server, resolved.cliPort);
    } catch (error) {
      server.close();
      throw error;
    }
    const chassis = new Chassis(servers, power, sockets);
    try {
      for (const fault of faults) chassis.faults.add(fault);
    } catch (error) {
      await chassis.stop();
      throw error;
    }
    return chassis;
  }

  /** What goes wrong. Faults can be added and removed at any time, also while clients are connected. */
  get faults(): Faults {
    return this.#rig.faults;
  }

  /** What happens, as a loop over entries from now on. Nothing is written while nobody reads. */
  get log(): Log {
    return this.#rig.log;
  }

  /** Tells every entry of the log from now on. @returns a function that ends it */
  onLog(listener: LogListener): () => void {
    return this.#rig.log.listen(listener);
  }

  /** Clients that are connected now, by both protocols, whether they have logged on or not. */
  get sessionCount(): number {
    return this.#power.lab.sessions.size;
  }

  /**
   * Stops listening, ends all sessions, traffic, faults and loops over the log. It can be called more than once; settles when all
   * sockets are closed.
   */
  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  /** The same as {@link stop}, for `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  async #stop(): Promise<void> {
    const { lab } = this.#power;
    const release = lab.wall.hold?.();
    const closed = Promise.all(this.#servers.map((server) => once(server, "close")));
    for (const server of this.#servers) server.close();
    for (const session of [...lab.sessions]) session.destroy("the chassis was stopped");
    for (const socket of this.#sockets) socket.destroy();
    this.#rig.stop();
    lab.cancelAll();
    await closed;
    release?.();
  }

  /** Ends sessions and traffic; what was set is kept, or forgotten with everything else. */
  #switchOff(keeps: boolean): { goesOn(): void } {
    const power = this.#power;
    const before = power.lab;
    power.isDown = true;
    for (const session of [...before.sessions]) session.destroy("the chassis reboots");
    for (const port of before.ports()) stopPort(port);
    if (!keeps) {
      before.cancelAll();
      power.lab = buildLab(before.options, before.wall);
      power.lab.onPowerOff = before.onPowerOff;
      power.lab.bootedAtMs = before.bootedAtMs + Number((power.lab.startedAt - before.startedAt) / 1_000_000n);
    }
    return {
      goesOn() {
        power.isDown = false;
      },
    };
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

function stopPort({ transmitter, engine, lab }: Port): void {
  transmitter.stop(lab.clock.now());
  engine?.off();
}

function listener(
  power: Power,
  sockets: Set<Socket>,
  Client: typeof Session | typeof TextSession,
  nextId: () => number,
): Server {
  return createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    power.lab.wall.watchServer?.(socket);
    socket.on("close", () => sockets.delete(socket));
    // Nothing is refused by a port that listens, so a chassis that is down hangs up at once.
    if (power.isDown) socket.resetAndDestroy();
    else power.lab.sessions.add(new Client(power.lab, socket, nextId()));
  });
}
