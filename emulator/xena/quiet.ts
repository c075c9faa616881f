import type { StreamEnd, Watched } from "../../runtime/xena/clock.js";

/** Turns of the event loop in a row without a change after which nothing is under way: work that a turn leaves to the next is over. */
const CALM_TURNS = 3;

/** A side that is closed is waited for so many turns, since the other may never look: longer than any close takes on one machine. */
const CLOSING_TURNS = 1000;

/** Both ends of a connection inside this process, or one of them when the other is elsewhere. */
interface Pair {
  client: Watched | undefined;
  server: StreamEnd | undefined;
  /** Turns that one side has been ending or closed and the other not. */
  closing: number;
}

/**
 * Sees whether something is under way between clients and chassis of this process: a byte that was sent and not yet read, a side
 * that closed while the other does not know. What both ends have seen is settled, also when a request still waits for its reply:
 * then the chassis keeps it back, and time has to go on for it.
 */
export class Quiet {
  readonly #pairs = new Set<Pair>();
  #holds = 0;
  #changes = 0;

  /** Keeps it from being quiet until the function that it returns is called. */
  hold(): () => void {
    this.#holds++;
    let isOver = false;
    return () => {
      if (!isOver) this.#holds--;
      isOver = true;
    };
  }

  /** Looks at the client's side of a connection from now on. */
  addClient(client: Watched): void {
    const pair = this.#pairOf((known) => known.client === undefined && isSame(known.server, client.socket));
    pair.client = client;
  }

  /** Looks at the chassis' side of a connection from now on. */
  addServer(server: StreamEnd): void {
    const pair = this.#pairOf((known) => known.server === undefined && isSame(known.client?.socket, server));
    pair.server = server;
  }

  /** Tells that something happened, so that a wait for quiet begins anew. */
  disturb(): void {
    this.#changes++;
  }

  /** Waits until nothing is under way, or until something is so. */
  async settle(isOver: () => boolean): Promise<void> {
    let before = this.#state();
    for (let calm = 0; calm < CALM_TURNS && !isOver(); ) {
      await turn();
      const state = this.#state();
      calm = state === before && !this.#isBusy() ? calm + 1 : 0;
      before = state;
    }
  }

  #pairOf(isWanted: (pair: Pair) => boolean): Pair {
    const known = [...this.#pairs].find(isWanted);
    if (known !== undefined) return known;
    const pair: Pair = { client: undefined, server: undefined, closing: 0 };
    this.#pairs.add(pair);
    return pair;
  }

  /** A number that changes with every byte that is sent or read. */
  #state(): number {
    let sum = this.#changes;
    for (const { client, server } of this.#pairs) {
      for (const end of [client?.socket, server]) sum += end === undefined ? 0 : end.bytesRead + end.bytesWritten;
    }
    return sum;
  }

  #isBusy(): boolean {
    let isBusy = this.#holds > 0;
    for (const pair of this.#pairs) {
      if (isGone(pair)) this.#pairs.delete(pair);
      else if (isPairBusy(pair)) isBusy = true;
    }
    return isBusy;
  }
}

/** Whether two ends are of the same connection; ends that are no sockets never are. */
function isSame(known: StreamEnd | undefined, other: StreamEnd | undefined): boolean {
  // A closed socket has no ports any more, and the system may have given them to another.
  if (known?.localPort === undefined || other?.localPort === undefined) return false;
  return known.localPort === other.remotePort && known.remotePort === other.localPort;
}

function isGone({ client, server }: Pair): boolean {
  const isClientGone = client === undefined || (client.socket?.closed ?? false);
  return isClientGone && (server?.closed ?? true);
}

function isPairBusy(pair: Pair): boolean {
  const { server } = pair;
  const socket = pair.client?.socket;
  // With the other end elsewhere, only a request that waits tells that something is on its way.
  if (server === undefined) return (pair.client?.inFlight ?? 0) > 0;
  if (socket === undefined) return false;
  const isClosing = socket.closed !== server.closed || isEndUnseen(socket, server) || isEndUnseen(server, socket);
  pair.closing = isClosing ? pair.closing + 1 : 0;
  if (isClosing) return pair.closing <= CLOSING_TURNS;
  return !socket.closed && (isUnread(socket, server) || isUnread(server, socket));
}

function isUnread(from: StreamEnd, to: StreamEnd): boolean {
  return from.bytesWritten !== to.bytesRead || to.readableLength > 0;
}

function isEndUnseen(from: StreamEnd, to: StreamEnd): boolean {
  return from.writableEnded && !to.readableEnded && !to.closed;
}

/** One turn of the event loop, in which sockets are read. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
