import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { table } from "../../../generated/xena/table.js";
import { readHeader } from "../../../runtime/xena/frame.js";
import { FrameReader } from "../../../runtime/xena/frame-reader.js";
import type { RecordingEntry } from "../../../runtime/xena/recording/format.js";
import { parseRecording } from "../../../runtime/xena/recording/read.js";
import { SecretMask } from "../../../runtime/xena/recording/secrets.js";
import { Player } from "./player.js";
import { type Script, scriptsOf } from "./script.js";

/** How a recording is served. */
export interface ReplayOptions {
  /** Address to listen on, 127.0.0.1 unless given. */
  readonly host?: string;
  /** TCP port; a free one unless given. */
  readonly port?: number;
  /** Told of every request that the recording has no answer for: `get P_COMMENT 0/0`. */
  readonly onMissed?: (request: string) => void;
}

/** Requests without an answer that are kept for {@link Replay.missed}. */
const MOST_MISSED = 1000;

/** A client that sends requests but reads no replies is dropped when so many bytes wait for it. */
const MOST_WAITING_BYTES = 64 * 1024 * 1024;

const NOTHING: Script = { greeting: [], exchanges: new Map() };

/**
 * Serves a recording as a chassis: a client that asks the same is told the same.
 *
 *     await using replay = await Replay.start("lab.jsonl");
 *     const tester = await L23Tester.connect(replay.host, "me", { port: replay.port });
 *
 * The first client plays the first recorded connection, the next one the next, and after the last it begins again. A request is the
 * same when command, place, indices and value are; passwords are not compared. Asked again, it gets the recorded answers in turn, and
 * then the last one over and over. What the tester told on its own follows the answer that it followed back then. What was never
 * recorded is refused with NOTVALID, except for what every session begins and ends with.
 */
export class Replay {
  readonly host: string;
  readonly port: number;
  readonly #server: Server;
  readonly #sockets: ReadonlySet<Socket>;
  readonly #missed: readonly string[];
  #stopped: Promise<void> | undefined;

  private constructor(server: Server, sockets: ReadonlySet<Socket>, missed: readonly string[]) {
    const { address, port } = server.address() as AddressInfo;
    this.host = address;
    this.port = port;
    this.#server = server;
    this.#sockets = sockets;
    this.#missed = missed;
  }

  /**
   * Reads a recording and begins to listen.
   * @param recording path of a file, or its entries
   * @throws LabwireError `NO_RECORDING` for a file that is none, ProtocolError for a frame that is none; the system's own error when it
   * cannot be read or the address is taken
   */
  static async start(
    recording: string | Iterable<RecordingEntry>,
    { host = "127.0.0.1", port = 0, onMissed }: ReplayOptions = {},
  ): Promise<Replay> {
    const entries =
      typeof recording === "string" ? parseRecording(await readFile(recording, "utf8")).entries : recording;
    const mask = new SecretMask(table);
    const scripts = scriptsOf(entries, mask);
    const sockets = new Set<Socket>();
    const missed: string[] = [];
    const miss = (request: string): void => {
      if (missed.length < MOST_MISSED) missed.push(request);
      onMissed?.(request);
    };
    let clients = 0;
    const server = createServer({ noDelay: true }, (socket) => {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
      serve(socket, scripts[clients++ % Math.max(scripts.length, 1)] ?? NOTHING, mask, miss);
    });
    server.listen(port, host);
    await once(server, "listening");
    return new Replay(server, sockets, missed);
  }

  /** Clients that are connected now. */
  get sessionCount(): number {
    return this.#sockets.size;
  }

  /** Requests that the recording had no answer for, the first thousand. */
  get missed(): readonly string[] {
    return [...this.#missed];
  }

  /** Stops listening and drops all clients. */
  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  async #stop(): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}

/** Talks with one client until it logs off, hangs up, or sends something else than frames. */
function serve(socket: Socket, script: Script, mask: SecretMask, missed: (request: string) => void): void {
  const logoff = table.byName("C_LOGOFF")?.code;
  let isEnding = false;
  const output = {
    send(frame: Uint8Array) {
      socket.write(frame);
    },
    missed,
  };
  socket.cork();
  const player = new Player(script, mask, output);
  socket.uncork();
  const reader = new FrameReader((bytes, at) => {
    if (isEnding) return;
    player.answer(bytes, at);
    isEnding = readHeader(bytes, at).code === logoff;
  });
  socket.on("error", () => {});
  socket.on("drain", () => socket.resume());
  socket.on("data", (chunk) => {
    if (isEnding) return;
    socket.cork();
    try {
      reader.push(chunk);
    } catch {
      isEnding = true;
    }
    socket.uncork();
    if (isEnding) socket.end();
    else if (socket.writableLength > MOST_WAITING_BYTES) socket.destroy();
    else if (socket.writableNeedDrain) socket.pause();
  });
}
