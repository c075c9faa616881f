import { describe, expect, test } from "vitest";
import { Quiet } from "../../emulator/xena/quiet.js";

/** One end of a connection, as a test wants it. */
function end(localPort: number, remotePort: number) {
  return {
    localPort: localPort as number | undefined,
    remotePort: remotePort as number | undefined,
    bytesRead: 0,
    bytesWritten: 0,
    readableLength: 0,
    writableEnded: false,
    readableEnded: false,
    closed: false,
  };
}

/** Both ends of a connection, known to a fresh `Quiet`. */
function pair() {
  const quiet = new Quiet();
  const [socket, server] = [end(50_000, 22_606), end(22_606, 50_000)];
  const client = { inFlight: 0, socket };
  quiet.addServer(server);
  quiet.addClient(client);
  return { quiet, client, socket, server };
}

/** Whether it settles within so many turns of the event loop. */
async function settles(quiet: Quiet, turns = 50): Promise<boolean> {
  let isSettled = false;
  let isOver = false;
  const settled = quiet
    .settle(() => isOver)
    .then(() => {
      isSettled = !isOver;
    });
  for (let turn = 0; turn < turns && !isSettled; turn++) await new Promise((resolve) => setImmediate(resolve));
  isOver = true;
  await settled;
  return isSettled;
}

describe("it is quiet between a client and a chassis", () => {
  test("when all that was sent was read, though a request still waits", async () => {
    const { quiet, client, socket, server } = pair();
    client.inFlight = 1;
    socket.bytesWritten = server.bytesRead = 16;
    server.bytesWritten = socket.bytesRead = 20;
    expect(await settles(quiet)).toBe(true);
  });

  test("not while bytes are on their way, in either direction", async () => {
    const { quiet, socket, server } = pair();
    socket.bytesWritten = 16;
    expect(await settles(quiet)).toBe(false);
    server.bytesRead = 16;
    server.bytesWritten = 20;
    expect(await settles(quiet)).toBe(false);
    socket.bytesRead = 20;
    expect(await settles(quiet)).toBe(true);
  });

  test("not while bytes have come that nobody has taken", async () => {
    const { quiet, server } = pair();
    server.readableLength = 8;
    expect(await settles(quiet)).toBe(false);
    server.readableLength = 0;
    expect(await settles(quiet)).toBe(true);
  });

  test("not before both know that one has ended", async () => {
    const { quiet, socket, server } = pair();
    server.writableEnded = true;
    expect(await settles(quiet)).toBe(false);
    socket.readableEnded = true;
    expect(await settles(quiet)).toBe(true);
    socket.closed = true;
    expect(await settles(quiet)).toBe(false);
    server.closed = true;
    expect(await settles(quiet)).toBe(true);
  });

  test("although a side never closes, after many turns", async () => {
    const { quiet, socket } = pair();
    socket.closed = true;
    expect(await settles(quiet, 2000)).toBe(true);
  });

  test("whatever bytes say that were lost with a connection that is closed", async () => {
    const { quiet, socket, server } = pair();
    server.bytesWritten = 100;
    socket.closed = server.closed = true;
    expect(await settles(quiet)).toBe(true);
  });
});

describe("it is quiet where only one end is known", () => {
  test("not while a request waits that went elsewhere", async () => {
    const quiet = new Quiet();
    const client = { inFlight: 1, socket: undefined };
    quiet.addClient(client);
    expect(await settles(quiet)).toBe(false);
    client.inFlight = 0;
    expect(await settles(quiet)).toBe(true);
  });

  test("whatever a client does that has a time of its own", async () => {
    const quiet = new Quiet();
    const server = end(22_606, 50_001);
    server.bytesWritten = 7;
    quiet.addServer(server);
    expect(await settles(quiet)).toBe(true);
  });

  test("and the ports of a closed connection are another's", async () => {
    const { quiet, socket, server } = pair();
    Object.assign(socket, { closed: true, localPort: undefined, remotePort: undefined });
    Object.assign(server, { closed: true, localPort: undefined, remotePort: undefined });
    const [next, nextServer] = [end(50_000, 22_606), end(22_606, 50_000)];
    quiet.addClient({ inFlight: 0, socket: next });
    quiet.addServer(nextServer);
    nextServer.bytesWritten = 3;
    expect(await settles(quiet)).toBe(false);
    next.bytesRead = 3;
    expect(await settles(quiet)).toBe(true);
  });
});
