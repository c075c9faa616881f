import type { Lab } from "../lab.js";
import { speedMbps } from "../line.js";
import type { Port } from "../parts.js";
import { isInSync } from "../transit/link.js";
import { addressAt } from "./mac-table.js";

/** What a device knows of a port that is plugged into it. */
export interface Socket {
  readonly port: Port;
  readonly isUp: boolean;
  readonly loopback: string;
  readonly mbps: number;
}

/** The ports of a chassis by name, with what devices know of them. */
export class Sockets {
  readonly #lab: Lab;
  /** Ports as they are while a change is worked out. */
  readonly #known = new Map<string, Socket | undefined>();

  constructor(lab: Lab) {
    this.#lab = lab;
  }

  /** A port as it is now. @param isKept whether it is to be remembered until `forget` */
  find(name: string, isKept: boolean): Socket | undefined {
    if (this.#known.has(name)) return this.#known.get(name);
    const port = this.port(name);
    const socket = port && {
      port,
      isUp: isInSync(port),
      loopback: port.read("P_LOOPBACK").mode as string,
      mbps: speedMbps(port),
    };
    if (isKept) this.#known.set(name, socket);
    return socket;
  }

  /** Forgets how the ports were. */
  forget(): void {
    this.#known.clear();
  }

  /** A port by its name; undefined when the chassis has none of it. */
  port(name: string): Port | undefined {
    const [module, port] = name.split("/").map(Number) as [number, number];
    return this.#lab.port(module, port);
  }

  /** MAC address of a port of the tester; 0 when there is no such port. */
  addressOf(name: string): number {
    const port = this.port(name);
    return port === undefined ? 0 : addressAt(port.raw("P_MACADDRESS"), 0);
  }
}

/** What the options call a port, `0/1`. */
export function nameOfPort({ module, port }: Port): string {
  return `${module}/${port}`;
}
