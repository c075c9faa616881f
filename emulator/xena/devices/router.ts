import { packetOf } from "../frames/packet.js";
import type { Traveller } from "../traffic/flow.js";
import type { FrameShape } from "../traffic/frame-shape.js";
import { type IpAddress, isIn, type Network, parseAddress, parseNetwork } from "./addresses.js";
import { arpReply, arpSender } from "./arp.js";
import type { Forwarding } from "./forwarding.js";
import { addressAt } from "./mac-table.js";
import type { RouteOptions } from "./options.js";
import { forwardedHeader, hopsOf, layer3At } from "./rewrite.js";
import { type SizeLimits, type Sorted, Sorter } from "./sorting.js";

/** A network, the port behind which it is, and the neighbour to hand frames to when it is not the port's own. */
interface Way {
  readonly network: Network;
  readonly port: string;
  readonly via: IpAddress | undefined;
}

/** Neighbours that are remembered; a bound of memory. */
const MOST_NEIGHBOURS = 65_536;

/** Bytes from the beginning in which a decision may lie: addresses, tags and the longest network header. */
const HEADER_BYTES = 14 + 2 * 4 + 40;

/** Forwards frames that are addressed to it by destination network, counts their hops down, and answers ARP. */
export class Router implements Forwarding {
  readonly #own = new Map<string, readonly Network[]>();
  readonly #sorter = new Sorter();
  readonly #ways: readonly Way[];
  readonly #macOf: (port: string) => number;
  readonly #stationOf: (port: string) => number;
  /** MAC addresses of neighbours, as ARP has told them. */
  readonly #neighbours = new Map<bigint, number>();

  /**
   * @param macOf address of the router itself at a port
   * @param stationOf address of the tester's port there, the neighbour of whom nothing else is known
   */
  constructor(
    addresses: Readonly<Record<string, readonly string[]>>,
    routes: readonly RouteOptions[],
    macOf: (port: string) => number,
    stationOf: (port: string) => number,
  ) {
    this.#macOf = macOf;
    this.#stationOf = stationOf;
    for (const [port, texts] of Object.entries(addresses))
      this.#own.set(
        port,
        texts.map(parseNetwork).filter((network) => network !== undefined),
      );
    const connected = [...this.#own].flatMap(([port, networks]) =>
      networks.map((network) => ({ network, port, via: undefined })),
    );
    const further = routes.flatMap(({ to, via }) => wayOf(connected, to, via));
    // The longest prefix that fits comes first.
    this.#ways = [...connected, ...further].sort((a, b) => b.network.prefix - a.network.prefix);
  }

  sort(from: string, frame: Traveller, next: bigint, limits: SizeLimits): ReadonlyMap<string, Sorted> {
    const own = this.#macOf(from);
    const decide = (header: Uint8Array): readonly string[] => {
      if (addressAt(header, 0) !== own || hopsOf(header) <= 1) return [];
      const port = this.#wayTo(header)?.port;
      return port === undefined ? [] : [port];
    };
    return this.#sorter.sort(frame, next, from, {
      limits,
      looks: (position) => position < 6 || (position >= 12 && position < HEADER_BYTES),
      decide,
    });
  }

  rewritten(output: string, { shape }: Traveller): FrameShape {
    const neighbour = this.#wayTo(shape.header)?.via?.value ?? packetOf(shape.header).ip?.destination;
    const known = neighbour === undefined ? undefined : this.#neighbours.get(neighbour);
    const header = forwardedHeader(shape.header, this.#macOf(output), known ?? this.#stationOf(output));
    // What varied in the addresses of the link does not pass the router.
    return { ...shape, header, modifiers: shape.modifiers.filter(({ position }) => position >= 12) };
  }

  see(frame: Uint8Array): void {
    const sender = arpSender(frame);
    if (sender !== undefined && this.#neighbours.size < MOST_NEIGHBOURS) this.#neighbours.set(sender.ip, sender.mac);
  }

  answer(frame: Uint8Array, at: string): Uint8Array | undefined {
    const own = this.#own.get(at) ?? [];
    return arpReply(frame, this.#macOf(at), (ip) => own.some(({ version, value }) => version === 4 && value === ip));
  }

  #wayTo(header: Uint8Array): Way | undefined {
    const { ip } = packetOf(header);
    if (ip === undefined || layer3At(header) === undefined) return undefined;
    return this.#ways.find(({ network }) => isIn(network, { version: ip.version, value: ip.destination }));
  }
}

function wayOf(connected: readonly Way[], to: string, via: string): Way[] {
  const [network, neighbour] = [parseNetwork(to), parseAddress(via)];
  if (network === undefined || neighbour === undefined) return [];
  const port = connected.find((way) => isIn(way.network, neighbour))?.port;
  return port === undefined ? [] : [{ network, port, via: neighbour }];
}
