import type { Values } from "../../../runtime/xena/codec/encode.js";
import type { StatusName } from "../../../runtime/xena/status.js";
import type { Port } from "../parts.js";
import { changeTo } from "../remember.js";
import { Afterwards } from "./afterwards.js";
import { STOPPING_NS } from "./conversation.js";
import { type Group, groupOf, sharing } from "./group.js";
import { problemOf } from "./readiness.js";
import { Run } from "./run.js";

/** Address pools of a group, by side. */
export type Pools = Partial<Record<"CLIENT" | "SERVER", Values>>;

/** How long preparing and the run before the run take; the time is not documented. */
const PREPARE_NS = 50_000_000n;
const PRERUN_NS = 50_000_000n;

/** States, as P4_STATE names them. */
export type EngineState =
  | "OFF"
  | "PREPARE"
  | "PREPARE_RDY"
  | "PREPARE_FAIL"
  | "PRERUN"
  | "PRERUN_RDY"
  | "RUNNING"
  | "STOPPING"
  | "STOPPED"
  | "DHCP";

/** How far each command goes. */
const GOALS: Readonly<Record<string, EngineState>> = {
  PREPARE: "PREPARE_RDY",
  PRERUN: "PRERUN_RDY",
  ON: "RUNNING",
};

/** The way to traffic. */
const WAY: readonly EngineState[] = ["OFF", "PREPARE", "PREPARE_RDY", "PRERUN", "PRERUN_RDY", "RUNNING"];

const IDLE: readonly EngineState[] = ["OFF", "STOPPED", "PREPARE_FAIL"];

/** States in which a port answers questions for its addresses. */
const ANSWERING: readonly EngineState[] = ["PREPARE_RDY", "PRERUN", "PRERUN_RDY", "RUNNING"];

/** Traffic of a layer 4-7 port: the states through which it goes, each by its own time, and the run that results. */
export class Engine {
  readonly #port: Port;
  #state: EngineState = "OFF";
  #goal: EngineState = "OFF";
  #cancel: () => void = () => {};
  /** Tells whoever asks for addresses that nothing comes of it. */
  #callOff: (() => void) | undefined;
  /** The run that is prepared, under way, or over. */
  run: Run = new Run([]);
  /** Address pools of groups that were given one; they take the place of the ranges. */
  readonly pools: Map<number, Pools> = new Map();
  /** Histograms of the run, which are worked out when it is over. */
  readonly afterwards: Afterwards;

  constructor(port: Port) {
    this.#port = port;
    this.afterwards = new Afterwards(port);
  }

  /** Whether nothing is prepared or runs, so that groups can be changed. */
  get isIdle(): boolean {
    return IDLE.includes(this.#state);
  }

  /** Carries out P4_TRAFFIC. On the way to traffic a command may go on from where an earlier one has come. */
  command(name: string): StatusName | undefined {
    if (name === "OFF") return this.off();
    if (name === "STOP") return this.#stop();
    if (this.#state === "STOPPING" || this.#state === "DHCP") return "NOTVALID";
    const goal = GOALS[name] as EngineState;
    if (this.isIdle) {
      this.#goal = goal;
      this.#prepare();
      return undefined;
    }
    // There is no way back but to stop.
    if (WAY.indexOf(goal) < WAY.indexOf(this.#state)) return "NOTVALID";
    if (WAY.indexOf(goal) > WAY.indexOf(this.#goal)) this.#goal = goal;
    this.#advance();
    return undefined;
  }

  /** Ends everything at once; what was counted stays until the next preparation. */
  off(): undefined {
    this.#cancel();
    this.#callOff?.();
    this.#callOff = undefined;
    this.run.stop(this.#now);
    this.#goal = "OFF";
    this.#go("OFF");
  }

  /** Hardware addresses can be asked of it, and frames come to what it has prepared. */
  get prepared(): Run | undefined {
    return ANSWERING.includes(this.#state) ? this.run : undefined;
  }

  /** Asks for addresses by DHCP for so long. @param over told at the end, and whether it was called off before */
  lease(nanoseconds: bigint, over: (isCalledOff: boolean) => void): StatusName | undefined {
    if (!this.isIdle) return "NOTVALID";
    this.#go("DHCP");
    this.#callOff = () => over(true);
    this.#after(nanoseconds, () => {
      this.#callOff = undefined;
      over(false);
      this.#go("OFF");
    });
    return undefined;
  }

  get #now(): bigint {
    return this.#port.lab.clock.now();
  }

  #prepare(): void {
    const groups = [...this.#port.indicesOf("group")]
      .filter((index) => this.#port.read("P4G_ENABLE", [index]).status !== "OFF")
      .map((index) => groupOf(this.#port, index));
    this.#go("PREPARE");
    this.#after(PREPARE_NS, () => this.#prepared(groups));
  }

  #prepared(groups: readonly Group[]): void {
    const problem = problemOf(this.#port, groups);
    this.#say(problem ?? "");
    if (problem !== undefined) return this.#go("PREPARE_FAIL");
    const sending = groups.filter(({ index }) => this.#port.read("P4G_ENABLE", [index]).status === "ON");
    this.run = new Run(sharing(sending, ({ index }) => ppmOf(this.#port, index)));
    this.afterwards.begin(this.run);
    this.#go("PREPARE_RDY");
    this.#advance();
  }

  /** Goes on where the goal lies further ahead; in a state that takes its time the goal is looked at when that is over. */
  #advance(): void {
    if (this.#state === "PREPARE_RDY" && this.#goal !== "PREPARE_RDY") {
      this.#go("PRERUN");
      this.run.resolve(this.#port.peer?.engine?.prepared, {
        arp: BigInt(this.#port.read("P4_ARP_CONFIG").retries as number),
        ndp: BigInt(this.#port.read("P4_NDP_CONFIG").retries as number),
      });
      this.#after(PRERUN_NS, () => {
        this.#go("PRERUN_RDY");
        this.#advance();
      });
    } else if (this.#state === "PRERUN_RDY" && this.#goal === "RUNNING") {
      this.run.start(this.#now, this.#port.peer?.engine?.run);
      this.#go("RUNNING");
    }
  }

  /** Without traffic there is nothing to wait for. */
  #stop(): undefined {
    if (this.isIdle || this.#state === "STOPPING") return;
    if (this.#state === "DHCP") return this.off();
    const wasRunning = this.#state === "RUNNING";
    this.#cancel();
    this.run.stop(this.#now);
    this.#go("STOPPING");
    this.#after(wasRunning ? STOPPING_NS : 0n, () => this.#go("STOPPED"));
  }

  #after(nanoseconds: bigint, next: () => void): void {
    this.#cancel = this.#port.lab.schedule(this.#now + nanoseconds, next);
  }

  #go(state: EngineState): void {
    this.#state = state;
    changeTo(this.#port.lab, this.#port, "P4_STATE", { state });
  }

  #say(status: string): void {
    changeTo(this.#port.lab, this.#port, "P4_STATE_STATUS", { status });
  }
}

function ppmOf(port: Port, index: number): bigint {
  return BigInt(port.read("P4G_RAW_UTILIZATION", [index]).utilization as number);
}
