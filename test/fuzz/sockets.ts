import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { apply, commands, LabwireError, type Request, XenaConnection } from "labwire/xena";
import { FrameReader, FrameType, frameBytesAt, readHeader, table, writeHeader } from "labwire/xena/codec";
import { Chassis } from "labwire/xena/emulator";
import { answer } from "../support/replies.js";
import type { Dice } from "./dice.js";
import { CORPUS } from "./frames.js";
import { mutateBytes } from "./mutate.js";
import type { Target } from "./target.js";
import { someLine } from "./texts.js";

const LOGON_FRAME = Buffer.from("58454e4100000004030100000000000178656e61ffff".slice(0, 40), "hex");

/** Frames to a connection, before it is ended. */
const FRAMES = 500;

/** Commands that switch the chassis off. */
const SWITCHES_OFF = [commands.C_DOWN.spec.code, commands.C_LOGOFF.spec.code];

/** Mutated requests to an emulated chassis, over sockets; somebody else is served all the while. */
export const emulator: Target = {
  unit: "frames and lines",
  rounds: 10_000,
  async run(dice, rounds) {
    const chassis = await Chassis.start({ cliPort: 0 });
    const good = await XenaConnection.open(chassis.host, { port: chassis.port, owner: "good" });
    for (let round = 0; round < rounds; round += FRAMES) {
      if (dice.oneIn(4)) await pour(chassis.cliPort as number, lines(dice), false);
      else await pour(chassis.port, requests(dice), dice.oneIn(2));
      const { chassisName } = await new commands.C_NAME(good).get();
      if (typeof chassisName !== "string") throw new Error("the chassis has lost its name");
    }
    await good.logoff();
    if (chassis.sessionCount > 0) throw new Error(`${chassis.sessionCount} sessions are left`);
    await chassis.stop();
    return rounds;
  },
};

function requests(dice: Dice): Uint8Array {
  const chosen = Array.from({ length: FRAMES }, () => {
    const original = dice.of(CORPUS);
    if (SWITCHES_OFF.includes(readHeader(original).code)) return LOGON_FRAME;
    // A stream that has lost its place ends the session, so most changes are behind the lengths.
    return dice.oneIn(100) ? mutateBytes(dice, original) : changeValues(dice, original);
  }).filter((frame) => frame.length < 16 || !SWITCHES_OFF.includes(readHeader(frame).code));
  return Buffer.concat([LOGON_FRAME, ...chosen]);
}

/** Changes bytes, but for what says how long the frame is. */
function changeValues(dice: Dice, original: Uint8Array): Uint8Array {
  const bytes = original.slice();
  for (let i = dice.below(4); i > 0; i--) {
    const at = 8 + dice.below(bytes.length - 8);
    if (at !== 9) bytes[at] = dice.below(256);
  }
  return bytes;
}

function lines(dice: Dice): Uint8Array {
  const sent = Array.from({ length: FRAMES }, () => someLine(dice)).filter((line) => !/down|logoff/i.test(line));
  return Buffer.from(`C_LOGON "xena"\n${sent.join("\n")}\n`);
}

/** Sends bytes, reads whatever comes, and waits for the end. */
async function pour(port: number, bytes: Uint8Array, isReset: boolean): Promise<void> {
  const socket = connect({ port, host: "127.0.0.1" });
  socket.on("error", () => {});
  socket.resume();
  const closed = once(socket, "close");
  socket.write(bytes, () => (isReset ? socket.resetAndDestroy() : socket.end()));
  await closed;
}

/** Requests of a batch against a mutating server, and how long their replies may take: those that never come cost as much. */
const BATCH = 1000;
const REPLY_MS = 50;

/** Clients of the mutating server. */
const TALKERS = 6;

/** Mutated replies and pushes to the SDK, over a socket; every call settles. */
export const sdk: Target = {
  unit: "frames",
  rounds: 6000,
  async run(dice, rounds) {
    const server = createServer((socket) => serve(dice, socket));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    let done = 0;
    const talkOn = async (): Promise<void> => {
      while (done < rounds) done += await talk(dice, port);
    };
    await Promise.all(Array.from({ length: TALKERS }, talkOn));
    server.close();
    return done;
  },
};

/** Answers requests rightly, wrongly, or not, and hangs up before anybody has waited long. */
function serve(dice: Dice, socket: Socket): void {
  let left = 4 + dice.below(BATCH * 10);
  const reader = new FrameReader((bytes, at) => {
    const frame = bytes.slice(at, at + frameBytesAt(bytes, at));
    const { type, code } = readHeader(frame);
    const isLogon = type === FrameType.VALUE || code === commands.C_KEEPALIVE.spec.code;
    if (!socket.destroyed) socket.write(isLogon ? answerOr(frame) : reply(dice, frame));
    if (--left === 0) socket.end();
  });
  socket.on("data", (data) => reader.push(data));
  socket.on("error", () => {});
}

function answerOr(frame: Uint8Array): Uint8Array {
  return answer(frame, { tickCount: 1 });
}

function reply(dice: Dice, request: Uint8Array): Uint8Array {
  const { requestId } = readHeader(request);
  const bytes = dice.oneIn(3) ? dice.of(CORPUS).slice() : sameCommand(dice, readHeader(request).code).slice();
  const { type, code, module, port, indexCount, valueBytes } = readHeader(bytes);
  writeHeader(
    bytes,
    0,
    dice.oneIn(4) ? 4 : type,
    dice.oneIn(8) ? dice.below(4096) : code,
    module,
    port,
    dice.oneIn(9) ? 0 : requestId,
    indexCount,
    valueBytes,
  );
  return dice.oneIn(5000) ? mutateBytes(dice, bytes) : changeValues(dice, bytes);
}

const byCode = new Map<number, Uint8Array[]>();
for (const frame of CORPUS) {
  const { code } = readHeader(frame);
  byCode.set(code, [...(byCode.get(code) ?? []), frame]);
}

function sameCommand(dice: Dice, code: number): Uint8Array {
  return dice.of(byCode.get(code) ?? CORPUS);
}

const GETTABLE = table.all().filter(({ get, indices }) => get !== undefined && indices === "");

async function talk(dice: Dice, port: number): Promise<number> {
  let tester: XenaConnection;
  try {
    tester = await XenaConnection.open("127.0.0.1", { port, owner: "fuzz" });
  } catch (error) {
    if (error instanceof LabwireError) return 1;
    throw error;
  }
  const none = (): void => {};
  for (const spec of GETTABLE) if (spec.isPushed) tester.on(classOf(spec.name), none);
  let asked = 0;
  while (tester.isOpen) {
    const requests = Array.from({ length: BATCH }, () => requestOf(dice, tester));
    asked += BATCH;
    for (const outcome of await apply.with({ timeoutMs: REPLY_MS }).settled(...requests)) {
      if (!outcome.ok && !(outcome.error instanceof LabwireError)) throw outcome.error;
    }
  }
  await tester.closed;
  return asked;
}

function classOf(name: string): typeof commands.P_TRAFFIC {
  return (commands as unknown as Record<string, typeof commands.P_TRAFFIC>)[name] as typeof commands.P_TRAFFIC;
}

function requestOf(dice: Dice, tester: XenaConnection): Request<unknown> {
  const spec = dice.of(GETTABLE);
  const module = spec.scope === "chassis" ? 255 : 0;
  return tester.request(spec, { module, port: spec.scope === "port" ? 0 : 255, indices: [] }, "get", []);
}
