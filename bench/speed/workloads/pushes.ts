import { commands } from "labwire/xena";
import { frameBytes } from "labwire/xena/codec";
import { PUSH, valueBytes } from "../mix.js";
import { RawSocket } from "../raw.js";
import { open } from "../requests.js";
import { type Setup, timed } from "../workload.js";

/** Pushes of one command to callbacks that all want it. */
export function pushes(count: number, subscribers: number): Setup {
  return async (lab) => {
    const server = await lab.server();
    const bytes = count * frameBytes(0, valueBytes(PUSH.name, PUSH.reply).length);
    const perSecond = (ms: number): number => (count * subscribers * 1000) / ms;
    // The server pushes to whoever is connected, so each takes its turn alone.
    const heard = async (): Promise<number> => {
      const session = await open(server.port);
      let calls = 0;
      const all = new Promise<void>((resolve) => {
        for (let i = 0; i < subscribers; i++)
          session.on(commands.P_TRAFFIC, ({ values }) => {
            if (values.onOff === "ON" && ++calls === count * subscribers) resolve();
          });
      });
      const ms = await timed(() => told(server.tell, count, all));
      await session.logoff();
      return perSecond(ms);
    };
    const counted = async (): Promise<number> => {
      const raw = await RawSocket.open(server.port);
      const ms = await timed(() => told(server.tell, count, raw.receive(bytes)));
      raw.close();
      return perSecond(ms);
    };
    return { series: { labwire: { unit: "callbacks/s", run: heard }, floor: { unit: "callbacks/s", run: counted } } };
  };
}

function told(tell: (message: object) => void, count: number, all: Promise<void>): Promise<void> {
  tell({ push: count });
  return all;
}
