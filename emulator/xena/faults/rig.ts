import type { Clock } from "../clock.js";
import type { Lab } from "../lab.js";
import { LogWriter } from "../log/log.js";
import { Timers } from "../timers.js";
import type { ActiveFault } from "./active.js";
import { bringAbout, type Machine } from "./events.js";
import { FaultList } from "./faults.js";
import { FaultSeam } from "./seam.js";
import { checkTargets } from "./target.js";

/** What the faults and the log of a chassis need of it. */
export interface RigHost {
  /** The chassis as it is now. */
  lab(): Lab;
  /** Switches it off, with or without forgetting what was set; `goesOn` lets it be reached again. */
  switchOff(keeps: boolean): { goesOn(): void };
}

/** Faults and log of a chassis, and the seam by which they reach its sessions; there is none while neither is used. */
export class Rig {
  readonly faults: FaultList;
  readonly log: LogWriter;
  readonly #host: RigHost;
  readonly #seam: FaultSeam;
  readonly #machine: Machine;
  readonly #timers: Timers;

  constructor(wall: Clock, host: RigHost) {
    this.#timers = new Timers(wall);
    this.#host = host;
    this.log = new LogWriter(wall, () => this.attach());
    this.faults = new FaultList({
      changed: () => {
        this.attach();
        this.#tell();
      },
      check: (fault, isTimed) => checkTargets(host.lab(), fault, isTimed),
      begin: (active) => this.#begin(active),
    });
    this.#machine = {
      lab: () => host.lab(),
      reboot: (ms, keeps) => {
        const { goesOn } = host.switchOff(keeps);
        this.attach();
        this.#after(ms, goesOn);
      },
      later: (ms, run) => this.#after(ms, run),
    };
    this.#seam = new FaultSeam(this.#machine, this.faults, this.log);
    this.attach();
  }

  /** Puts the seam where the sessions look for it, or takes it away. */
  attach(): void {
    const lab = this.#host.lab();
    lab.restingSeam = this.#seam;
    lab.seam = this.faults.size > 0 || this.log.isOn ? this.#seam : undefined;
  }

  /** Ends everything that goes on; nothing is scheduled afterwards. */
  stop(): void {
    this.faults.clear();
    this.#timers.cancelAll();
    this.log.end();
  }

  /** Lets a fault strike by the clock: at once, at its time, or again and again. */
  #begin(active: ActiveFault): void {
    const { atMs, everyMs } = active.fault;
    const strike = (): void => {
      if (!active.isLeft) return;
      if (active.strike()) {
        this.#seam.note(undefined, active);
        bringAbout(this.#machine, active);
        this.#tell();
      }
      if (everyMs !== undefined && active.isLeft) wait(everyMs);
    };
    const wait = (ms: number): void => {
      const cancel = this.#after(ms, () => {
        forget();
        strike();
      });
      const forget = active.lasting(cancel);
    };
    const first = atMs ?? everyMs ?? 0;
    if (first === 0) strike();
    else wait(first);
  }

  #after(ms: number, run: () => void): () => void {
    return this.#timers.after(ms, () => {
      run();
      this.#tell();
    });
  }

  /** Sends what has changed without anybody's request. */
  #tell(): void {
    const { pushes } = this.#host.lab();
    pushes.deliver();
    pushes.flush();
  }
}
