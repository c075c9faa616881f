import type { Flow, Traveller } from "../traffic/flow.js";
import type { Forwarding } from "./forwarding.js";
import { addressAt, isGroup, MacTable } from "./mac-table.js";
import type { MacTableOptions } from "./options.js";
import { type SizeLimits, type Sorted, Sorter } from "./sorting.js";
import { Stations } from "./stations.js";

/** Bytes of the destination address, the first of a frame. */
const DESTINATION_BYTES = 6;

/** Forwards frames by destination address, and learns where stations are from source addresses. */
export class Switch implements Forwarding {
  readonly #ports: readonly string[];
  readonly #options: MacTableOptions;
  readonly #table: MacTable;
  readonly #sorter = new Sorter();
  #stations: Stations[] = [];

  constructor(ports: readonly string[], options: MacTableOptions = {}) {
    this.#ports = ports;
    this.#options = options;
    this.#table = new MacTable(options);
  }

  absorb(now: bigint, isUp: (at: string) => boolean): void {
    for (const stations of this.#stations)
      for (const address of stations.learned(now)) this.#table.learn(address, stations.at, now);
    this.#table.forget(now, isUp);
  }

  follow(flows: readonly { readonly at: string; readonly flow: Flow }[], now: bigint): void {
    const before = this.#stations;
    this.#stations = flows.map(
      ({ at, flow }) =>
        before.find((each) => each.flow === flow && each.at === at) ??
        new Stations(at, flow, now, this.#options.learningRate),
    );
  }

  nextChange(now: bigint): bigint | undefined {
    // A station that is known where it is tells nothing new.
    const news = this.#stations.filter(({ single, at }) => single === undefined || this.#table.find(single) !== at);
    const times = [this.#table.nextForgetting(now), ...news.map((each) => each.nextChange(now))];
    return times.reduce((first, time) => (first === undefined || (time !== undefined && time < first) ? time : first));
  }

  see(frame: Uint8Array, at: string, now: bigint): void {
    if (!isGroup(frame, 6)) this.#table.learn(addressAt(frame, 6), at, now);
  }

  sort(from: string, frame: Traveller, next: bigint, limits: SizeLimits): ReadonlyMap<string, Sorted> {
    const { floodsUnknown = true, floodsBroadcast = true } = this.#options;
    const others = this.#ports.filter((port) => port !== from);
    const decide = (header: Uint8Array): readonly string[] => {
      if (isGroup(header, 0)) return floodsBroadcast ? others : [];
      const at = this.#table.find(addressAt(header, 0));
      if (at === undefined) return floodsUnknown ? others : [];
      // The station has heard the frame already.
      return at === from ? [] : [at];
    };
    return this.#sorter.sort(frame, next, `${from} ${this.#table.version}`, {
      limits,
      looks: (position) => position < DESTINATION_BYTES,
      decide,
    });
  }
}
