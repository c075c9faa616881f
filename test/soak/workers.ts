import { apply, commands, L23Tester, LabwireError, type Request, until, XenaConnection } from "labwire/xena";
import { codeOf, type Tally } from "./tally.js";

/** What a worker needs. */
export interface Job {
  readonly port: number;
  /** Number of the worker, which is the module that it uses. */
  readonly id: number;
  readonly tally: Tally;
  readonly isOver: () => boolean;
}

const HOST = "127.0.0.1";
const BATCH = 200;
const TIMEOUT_MS = 1500;

/** For a healthy chassis: a machine that has other things to do must not look like a fault. */
const PATIENT_MS = 60_000;
const PAUSE_MS = 20;

/** Frames of a run of traffic, and how many of them in a second. */
const RUN_FRAMES = 5000;
const RUN_RATE = 100_000;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** Sends traffic on a healthy chassis: all that is sent is received, all that is told is heard, nothing fails. */
export async function traffic({ port, id, tally, isOver }: Job): Promise<void> {
  const timeoutMs = PATIENT_MS;
  await using tester = await connected(new L23Tester(HOST, `soak-${id}`, { port, timeoutMs }), tally);
  const [tx, rx] = [tester.port(`${id}/0`), tester.port(`${id}/1`)];
  const stream = await prepare(tx, rx, id);
  let told = 0;
  tx.on(commands.P_TRAFFIC, () => void told++);
  let runs = 0;
  while (!isOver()) {
    await tx.traffic.state.setStart();
    await until(tx.traffic.state, ({ onOff }) => onOff === "OFF", { timeoutMs: PATIENT_MS });
    const counts = [tx.statistics.tx.stream(stream).get(), rx.statistics.rx.tpld(id).traffic.get()] as const;
    const outcomes = await apply.settled(...counts);
    runs++;
    tally.asked += 2;
    tally.take(outcomes);
    const [sent, received] = outcomes.map((outcome) =>
      outcome.ok
        ? (outcome.value as { packetCountSinceCleared: bigint }).packetCountSinceCleared
        : codeOf(outcome.error),
    );
    const wanted = BigInt(runs * RUN_FRAMES);
    if (sent !== wanted || received !== wanted)
      tally.fault(`module ${id}: ${wanted} frames, ${sent} sent, ${received} received`);
    tally.runs++;
    tally.frames += BigInt(RUN_FRAMES);
  }
  await tester.session.logoff();
  tally.pushes += told;
  if (told !== runs * 2) tally.fault(`module ${id}: ${runs} runs were told in ${told} pushes`);
}

async function prepare(tx: L23Port, rx: L23Port, id: number) {
  await apply(tx.reservation.setReserve(), rx.reservation.setReserve());
  const stream = await tx.streams.create();
  await apply(
    stream.enable.setOn(),
    stream.tpldId.set(id),
    stream.packet.limit.set(RUN_FRAMES),
    stream.rate.pps.set(RUN_RATE),
  );
  return stream;
}

type L23Port = ReturnType<L23Tester["port"]>;

/** Batches through a tester object that is connected anew whenever the connection is lost; sometimes it just leaves. */
export async function tree({ port, id, tally, isOver }: Job): Promise<void> {
  const tester = new L23Tester(HOST, `soak-${id}`, { port, timeoutMs: TIMEOUT_MS });
  tester.onDisconnected(() => void tally.losses++);
  tester.on(commands.P_TRAFFIC, () => void tally.pushes++);
  while (!isOver()) {
    if (!(await tried(tester.connect(), tally))) continue;
    for (let turn = 0; turn < 40 && tester.session.isOnline && !isOver(); turn++) {
      const ports = tester.ports(`${id}/*`);
      const requests = Array.from({ length: BATCH }, (_, i) => requestOf(ports[i % 2] as L23Port, i));
      tally.asked += requests.length;
      tally.take(await apply.settled(...requests));
    }
    if (isOver() || turnedOff()) await tester.session.logoff();
  }
  await tester.session.logoff();
}

const turnedOff = (): boolean => Math.random() < 0.3;

function requestOf(port: L23Port, position: number): Request<unknown> {
  switch (position % 5) {
    case 0:
      return port.comment.set(`n${position}`);
    case 1:
      return port.comment.get();
    case 2:
      return port.speed.current.get();
    case 3:
      return port.statistics.tx.total.get();
    default:
      return position % 10 < 5 ? port.reservation.setReserve() : port.reservation.setRelease();
  }
}

/** The same through bare connections, whose counters must add up. */
export async function bare({ port, id, tally, isOver }: Job): Promise<void> {
  while (!isOver()) {
    const opening = XenaConnection.open(HOST, { port, owner: `soak-${id}`, keepAlive: false, timeoutMs: TIMEOUT_MS });
    if (!(await tried(opening, tally))) continue;
    const session = await opening;
    void session.closed.then((why) => void (why === undefined || tally.losses++));
    const logon = session.counters.requests;
    let asked = 0;
    let unanswered = 0;
    for (let turn = 0; turn < 40 && session.isOpen && !isOver(); turn++) {
      const requests = Array.from({ length: BATCH }, (_, i) =>
        i % 2 === 0
          ? new commands.P_COMMENT(session, id, 1).get()
          : new commands.P_COMMENT(session, id, 1).set(`n${i}`),
      );
      asked += requests.length;
      tally.asked += requests.length;
      const outcomes = await apply.settled(...requests);
      tally.take(outcomes);
      for (const outcome of outcomes) if (!outcome.ok && "written" in outcome.error) unanswered++;
    }
    await session.logoff();
    await session.closed;
    const { requests, replies } = session.counters;
    const farewell = requests - logon - asked;
    const missing = requests - replies - unanswered;
    if (farewell < 0 || farewell > 1 || missing < 0 || missing > farewell)
      tally.fault(`${requests} requests, ${replies} replies, ${unanswered} unanswered, ${farewell} log-off`);
    if (session.inFlight !== 0) tally.fault(`${session.inFlight} requests under way after the end`);
  }
}

async function connected(tester: L23Tester, tally: Tally): Promise<L23Tester> {
  tally.connects++;
  return await tester.connect();
}

/** Whether it could connect; a refusal must be one of ours. */
async function tried(connecting: Promise<unknown>, tally: Tally): Promise<boolean> {
  tally.connects++;
  try {
    await connecting;
    return true;
  } catch (error) {
    tally.note(`not connected: ${codeOf(error)}`);
    tally.asked++;
    if (!(error instanceof LabwireError)) tally.fault(`connect: ${String(error)}`);
    await pause();
    return false;
  }
}
