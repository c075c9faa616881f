import { below, ChassisOptionsError } from "../form.js";
import { parseAddress, parseNetwork } from "./addresses.js";

/** Names of the ways in which the extra delay of frames is spread over its range. */
export const JITTERS = ["uniform", "normal", "exponential"] as const;

/** How the extra delay of frames is spread: evenly, around the middle, or mostly near zero. */
export type JitterKind = (typeof JITTERS)[number];

/** A number, or one for each frame size: that of the largest size listed that is not above the frame's. */
export type BySize = number | Readonly<Record<string, number>>;

/** A share of the frames, 0 to 1; from code also a function of the frames per second that are offered to the output. */
export type Share = number | ((offeredPerSecond: number) => number);

/** What a switch remembers of addresses. */
export interface MacTableOptions {
  /** Addresses that have room. Default 16384. */
  readonly size?: number;
  /** Addresses that can be learned in a second. Default: as many as come. */
  readonly learningRate?: number;
  /** Seconds after which an address that was not seen again is forgotten. Default 300; 0 means never. */
  readonly ageingSeconds?: number;
  /** Whether frames to an address that is not known go to all other ports. Default true; else they go nowhere. */
  readonly floodsUnknown?: boolean;
  /** Whether broadcast and multicast frames go to all other ports. Default true. */
  readonly floodsBroadcast?: boolean;
}

/** A way of a router: the network, and the neighbour that frames to it are handed to. */
export interface RouteOptions {
  /** Such as `10.2.0.0/16` or `2001:db8::/32`. */
  readonly to: string;
  /** Address in the network of one of the router's ports. */
  readonly via: string;
}

/**
 * A device under test between ports of the chassis; plain JSON, apart from the places where a function may stand. Everything it does is
 * a calculation: the same traffic always gives the same counters.
 */
export interface DeviceOptions {
  /** Default: the kind with a number, such as `switch 1`. */
  readonly name?: string;
  /** A wire has two ports and passes everything on; a switch goes by MAC addresses, a router by IP addresses. */
  readonly kind: "wire" | "switch" | "router";
  /** Ports of the chassis that are plugged into it, such as `0/1`. */
  readonly ports: readonly string[];
  /**
   * Nanoseconds that a frame takes through the device without waiting, last bit to last bit: a base, and so many per byte; or a function
   * of the frame size. Default 0.
   */
  readonly latency?: { readonly baseNs?: number; readonly perByteNs?: number } | ((frameBytes: number) => number);
  /** Extra delay between 0 and the range, different for every frame. Default none. */
  readonly jitter?: { readonly rangeNs: number; readonly distribution?: JitterKind };
  /**
   * What each output can forward: frames per second, or bits per second of the frames themselves, by frame size if wanted; or a function
   * from frame size to frames per second. Outputs of a switch or router never exceed their line. Default: no other limit.
   */
  readonly capacity?:
    | { readonly framesPerSecond: BySize }
    | { readonly bitsPerSecond: BySize }
    | ((frameBytes: number) => number);
  /** Frames that each output can hold while more comes than it can forward. Default 0. */
  readonly bufferFrames?: number;
  /** Share of the frames that are lost, besides those that find no room. Default 0. */
  readonly lossRatio?: Share;
  /** Share of the frames that arrive behind a later one. Default 0. */
  readonly reorderRatio?: Share;
  /** Share of the frames that arrive twice. Default 0. */
  readonly duplicateRatio?: Share;
  /** Share of the frames that arrive with a wrong frame check sum. Default 0. */
  readonly corruptRatio?: Share;
  /** Shorter frames are not forwarded. Default 64 for a switch or router, none for a wire. */
  readonly minFrameBytes?: number;
  /** Longer frames are not forwarded. Default none. */
  readonly maxFrameBytes?: number;
  /** Where the sequences of jitter and of the shares begin. Default 0. */
  readonly seed?: number;
  /** Of a switch. */
  readonly macTable?: MacTableOptions;
  /** Addresses of a router by port, with prefix length: `{ "0/1": ["10.0.0.1/24"] }`. */
  readonly addresses?: Readonly<Record<string, readonly string[]>>;
  /** Ways of a router beyond the networks of its ports. */
  readonly routes?: readonly RouteOptions[];
}

/**
 * Looks at what the form of the options cannot say.
 * @throws ChassisOptionsError with the place of what is wrong
 */
export function checkDevices(devices: readonly DeviceOptions[]): void {
  const plugged = new Set<string>();
  for (const [position, device] of devices.entries()) {
    const path = below("/devices", position);
    if (device.kind === "wire" && device.ports.length !== 2)
      throw new ChassisOptionsError("a wire has two ports", below(path, "ports"));
    for (const port of device.ports) {
      if (plugged.has(port))
        throw new ChassisOptionsError(
          `port ${port} is plugged into two devices, or twice into one`,
          below(path, "ports"),
        );
      plugged.add(port);
    }
    checkAddresses(device, path);
  }
}

/** What a device is called. */
export function nameOf({ name, kind }: DeviceOptions, position: number): string {
  return name ?? `${kind} ${position + 1}`;
}

function checkAddresses({ ports, addresses = {}, routes = [] }: DeviceOptions, path: string): void {
  for (const [port, texts] of Object.entries(addresses)) {
    const here = below(below(path, "addresses"), port);
    if (!ports.includes(port)) throw new ChassisOptionsError(`port ${port} is not plugged in`, here);
    for (const text of texts)
      if (parseNetwork(text) === undefined)
        throw new ChassisOptionsError(`"${text}" is no address with a prefix length, such as 10.0.0.1/24`, here);
  }
  for (const [position, { to, via }] of routes.entries()) {
    const here = below(below(path, "routes"), position);
    if (parseNetwork(to) === undefined)
      throw new ChassisOptionsError(`"${to}" is no network, such as 10.0.0.0/24`, here);
    if (parseAddress(via) === undefined) throw new ChassisOptionsError(`"${via}" is no address`, here);
  }
}
