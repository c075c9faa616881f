import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { expect, it } from "vitest";
import { buildFrame, FrameType, readU32 } from "../../../runtime/xena/frame.js";
import { FrameReader } from "../../../runtime/xena/frame-reader.js";
import { openTcp } from "../../../runtime/xena/tcp.js";

/** A client, the server's end of it, and the identifiers of the frames that it has read. */
async function pair(server: ReturnType<typeof createServer>) {
  const { port } = server.address() as AddressInfo;
  const accepted = once(server, "connection") as Promise<[Socket]>;
  const transport = await openTcp("127.0.0.1", port, { timeoutMs: 5000 });
  const ids: number[] = [];
  const reader = new FrameReader((bytes, at) => void ids.push(readU32(bytes, at + 12)));
  let heard: () => void = () => {};
  transport.onData = (chunk) => {
    reader.push(chunk);
    heard();
  };
  const [socket] = await accepted;
  const send = async (bytes: Uint8Array): Promise<void> => {
    const arrived = new Promise<void>((resolve) => {
      heard = resolve;
    });
    socket.write(bytes);
    await arrived;
  };
  return { transport, ids, send };
}

function frame(requestId: number): Uint8Array {
  return buildFrame({ type: FrameType.VALUE, code: 1, module: 0, port: 0, requestId }, [], new Uint8Array(8));
}

it("keeps the first half of a frame while another socket receives into the same buffer", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const [first, second] = [await pair(server), await pair(server)];
  await first.send(frame(0x01020304).subarray(0, 14));
  await second.send(frame(0x0a0b0c0d));
  await first.send(frame(0x01020304).subarray(14));
  expect(second.ids).toEqual([0x0a0b0c0d]);
  expect(first.ids).toEqual([0x01020304]);
  first.transport.destroy();
  second.transport.destroy();
  server.close();
});
