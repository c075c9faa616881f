import type { Lab } from "../lab.js";
import type { Port } from "../parts.js";
import { type Effect, inTurn, UNTOUCHED } from "../traffic/effect.js";
import type { Traveller } from "../traffic/flow.js";
import { endOf, type Flow, framesAt } from "../traffic/flow.js";
import { type Ratio, ratio } from "../traffic/rate.js";
import { type Arrival, isInSync } from "../transit/link.js";
import { routeOf } from "../transit/route.js";
import { Device, type Offer } from "./device.js";
import { type DeviceOptions, nameOf } from "./options.js";
import { Router } from "./router.js";
import { nameOfPort, type Socket, Sockets } from "./sockets.js";
import { Sorter } from "./sorting.js";
import { Switch } from "./switch.js";

/** What has happened to frames until they come to a place. */
export interface SoFar {
  readonly delay: bigint;
  readonly effect: Effect;
}

/** Frames that leave one port and reach another. */
export interface Leg extends SoFar {
  readonly port: Port;
  readonly key: string;
  /** Whether frames with a wrong check sum end in between. */
  readonly dropsErrors: boolean;
}

/** Looks at the streams: first what addresses they tell, then what they load the outputs with, then where they go. */
type Phase = "learn" | "load" | "go";

/** Frames from which the share that is left behind another device is told. */
const MANY = 1_000_000_000n;

/** Rounds after which ports that go on stopping each other's traffic are left alone. */
const MOST_ROUNDS = 64;

/** First bytes of the addresses that routers have; locally administered. */
const ROUTER_MAC = 0x02_4c_57_00_00_00;

/** The devices under test. When a stream starts, stops or changes, what each output has to carry is worked out anew. */
export class Network {
  readonly #lab: Lab;
  readonly #devices: Device[] = [];
  readonly #plugged = new Map<string, Device>();
  readonly #sorter = new Sorter();
  #phase: Phase = "go";
  #arriving: { readonly device: Device; readonly at: string; readonly flow: Flow }[] = [];
  readonly #sockets: Sockets;
  #isBusy = false;
  #isAgain = false;
  /** Time of the change that is being worked out. */
  #now: bigint | undefined;
  #next: bigint | undefined;
  #cancel: () => void = () => {};

  constructor(lab: Lab) {
    this.#lab = lab;
    this.#sockets = new Sockets(lab);
  }

  /** Plugs the devices in; a wire also makes its ports each other's far end. */
  build(all: readonly DeviceOptions[]): void {
    for (const [position, options] of all.entries()) {
      const device = new Device({ ...options, name: nameOf(options, position) }, this.#forwardingOf(options, position));
      this.#devices.push(device);
      for (const port of options.ports) this.#plugged.set(port, device);
      if (options.kind !== "wire") continue;
      const [a, b] = options.ports.map((port) => this.#sockets.port(port));
      if (a !== undefined) a.peer = b;
      if (b !== undefined) b.peer = a;
    }
  }

  /** Whether a port is plugged into a device that keeps its link up by itself. */
  isPlugged(port: Port): boolean {
    return this.#devices.length > 0 && this.#plugged.get(nameOfPort(port))?.forwarding !== undefined;
  }

  /** Where frames of a port arrive, by way of the device that it is plugged into. */
  legs(from: Port, frame: Traveller, soFar: SoFar): Leg[] {
    if (this.#devices.length === 0) return [];
    const at = nameOfPort(from);
    const device = this.#plugged.get(at);
    const { forwarding } = device ?? {};
    const own = forwarding === undefined ? undefined : this.#socket(at);
    if (device === undefined || forwarding === undefined || own?.isUp !== true) return [];
    // Frames without a good check sum end here.
    if (own.loopback === "TXOFF2RX" || (frame as Flow).hasFcs === false) return [];
    if (this.#phase === "learn") {
      this.#arriving.push({ device, at, flow: frame as Flow });
      return [];
    }
    const outputs = forwarding.sort(at, frame, this.#sent(frame), device.limits);
    return [...outputs].flatMap(([output, sorted]) => {
      const to = this.#socket(output);
      // A port that hears itself does not hear the line.
      if (to?.isUp !== true || to.loopback.endsWith("2RX")) return [];
      return [this.#leg(device, output, to, { frame, sorted, share: shareLeft(soFar) }, soFar)];
    });
  }

  /** Frames that come by a cable, which may be a device. */
  through(from: Port, { port, delay }: Arrival, frame: Traveller, soFar: SoFar): Leg[] {
    const device = this.#devices.length === 0 ? undefined : this.#plugged.get(nameOfPort(from));
    const here = { port, delay: soFar.delay + delay, effect: soFar.effect, dropsErrors: false, key: "" };
    // A port that hears its own transmitter has no cable in between.
    if (device === undefined || from.peer === undefined || (port === from && delay === 0n)) return [here];
    const far = nameOfPort(from.peer);
    const there = this.#wire(device, far, port, frame, here);
    if (port !== from || there.length === 0) return there;
    return this.#wire(device, nameOfPort(from), port, frame, there[0] as Leg);
  }

  /** A frame that belongs to no stream leaves a port; devices learn from it. */
  see(from: Port, frame: Uint8Array): void {
    const at = nameOfPort(from);
    const device = this.#plugged.get(at);
    if (device?.forwarding?.see === undefined || !isInSync(from)) return;
    const now = this.#lab.clock.now();
    device.forwarding.see(frame, at, now);
    if (this.#arriving.length > 0) this.changed(now);
  }

  /** What the device answers to a frame that belongs to no stream, frame check sum not included. */
  answer(from: Port, frame: Uint8Array): Uint8Array | undefined {
    const at = nameOfPort(from);
    return isInSync(from) ? this.#plugged.get(at)?.forwarding?.answer?.(frame, at) : undefined;
  }

  /** Does several things at one moment, after which the streams find their way anew once. */
  together(now: bigint, act: () => void): void {
    if (this.#isBusy) {
      act();
      return;
    }
    this.#isBusy = true;
    try {
      act();
    } finally {
      this.#isBusy = false;
      this.#sockets.forget();
    }
    if (this.#isAgain) this.changed(now);
  }

  /** Catches up with what should have happened by now, should a timer be late. */
  settle(): void {
    this.#catchUp(this.#lab.clock.now());
  }

  /**
   * Works out, each at its own time, what was due by then: a short burst may have begun and ended before any timer went off, and has
   * filled the buffers in between all the same.
   */
  #catchUp(until: bigint): void {
    while (!this.#isBusy && this.#next !== undefined && this.#next <= until) this.#change(this.#next);
  }

  /**
   * Something has changed about the traffic or the links.
   * @returns whether there are devices, and all streams have found their way anew
   */
  changed(now: bigint): boolean {
    if (this.#devices.length === 0) return false;
    this.#catchUp(now);
    this.#change(now);
    return true;
  }

  #change(now: bigint): void {
    this.#isAgain = true;
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      for (let round = 0; this.#isAgain && round < MOST_ROUNDS; round++) {
        this.#isAgain = false;
        this.#workOut(now);
      }
    } finally {
      this.#isBusy = false;
      this.#phase = "go";
      this.#now = undefined;
      this.#sockets.forget();
    }
    this.#schedule(now);
  }

  #workOut(now: bigint): void {
    this.#now = now;
    this.#sockets.forget();
    const isUp = (at: string): boolean => this.#socket(at)?.isUp === true;
    for (const { forwarding } of this.#devices) forwarding?.absorb?.(now, isUp);
    this.#arriving = [];
    this.#look("learn", now);
    for (const device of this.#devices)
      device.forwarding?.follow?.(
        this.#arriving.filter((each) => each.device === device),
        now,
      );
    for (const device of this.#devices) device.gather();
    this.#look("load", now);
    for (const device of this.#devices) device.commit(now);
    this.#phase = "go";
    for (const port of this.#lab.ports()) port.transmitter.reroute(now);
  }

  #look(phase: Phase, now: bigint): void {
    this.#phase = phase;
    for (const { port, flow } of this.#flows()) {
      const end = endOf(flow);
      const isSending = flow.origin <= now && (end === undefined || end > now);
      if (isSending) routeOf(port, flow);
    }
  }

  /** Streams on the air. */
  *#flows(): Generator<{ readonly port: Port; readonly flow: Flow }> {
    for (const port of this.#lab.ports()) {
      for (const stream of port.indicesOf("stream")) {
        const flow = port.transmitter.flow(stream);
        if (flow !== undefined) yield { port, flow };
      }
    }
  }

  /** Makes an appointment for the next thing that happens by itself: a stream begins or ends, an address is learned or forgotten. */
  #schedule(now: bigint): void {
    this.#cancel();
    const times: (bigint | undefined)[] = [];
    for (const { flow } of this.#flows()) times.push(flow.origin, endOf(flow));
    if (times.length > 0) for (const { forwarding } of this.#devices) times.push(forwarding?.nextChange?.(now));
    const due = times.filter((time) => time !== undefined && time > now) as bigint[];
    this.#next = due.length === 0 ? undefined : due.reduce((a, b) => (a < b ? a : b));
    if (this.#next !== undefined) this.#cancel = this.#lab.schedule(this.#next, () => this.settle());
  }

  #wire(device: Device, output: string, to: Port, frame: Traveller, soFar: SoFar): Leg[] {
    const decision = { limits: device.limits, looks: () => false, decide: () => [output] };
    const sorted = this.#sorter.sort(frame, this.#sent(frame), output, decision).get(output);
    if (sorted === undefined) return [];
    return [this.#leg(device, output, { port: to, mbps: 0 }, { frame, sorted, share: shareLeft(soFar) }, soFar, 0n)];
  }

  #leg(
    device: Device,
    output: string,
    { port, mbps }: Pick<Socket, "port" | "mbps">,
    offer: Offer,
    soFar: SoFar,
    cable = this.#lab.options.cableDelayNs,
  ): Leg {
    if (this.#phase === "load") device.load(output, mbps, offer);
    const { delay, effect, key } = device.pass(output, offer, this.#now ?? this.#lab.clock.now());
    return {
      port,
      delay: soFar.delay + cable + delay,
      effect: inTurn(soFar.effect, effect),
      dropsErrors: device.forwarding !== undefined,
      key: `${device.options.name} ${key}`,
    };
  }

  /** Frames of a stream that have been sent. */
  #sent(frame: Traveller): bigint {
    return "origin" in frame ? framesAt(frame as Flow, this.#now ?? this.#lab.clock.now()) : 0n;
  }

  #socket(name: string): Socket | undefined {
    return this.#sockets.find(name, this.#isBusy);
  }

  #forwardingOf({ kind, ports, macTable, addresses = {}, routes = [] }: DeviceOptions, position: number) {
    if (kind === "wire") return undefined;
    if (kind === "switch") return new Switch(ports, macTable);
    const macOf = (name: string): number => ROUTER_MAC + position * 0x1_0000 + ports.indexOf(name);
    return new Router(addresses, routes, macOf, (name) => this.#sockets.addressOf(name));
  }
}

/** Part of the frames that is left of a stream. */
function shareLeft({ effect }: SoFar): Ratio {
  return effect === UNTOUCHED ? ratio(1n, 1n) : ratio(effect.frames(MANY), MANY);
}
