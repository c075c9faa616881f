import { type CommandInstance, commands, type Request, XenaConnection, type XenaSession } from "labwire/xena";
import { GETS, type MixedGet, SETS, valueBytes } from "./mix.js";
import { joined, type Prepared, prepared } from "./raw.js";

/** Makes a request of the mix. */
export type Maker = () => Request<unknown>;

/** Opens a session whose every request is the bench's own. */
export function open(port: number): Promise<XenaSession> {
  return XenaConnection.open("127.0.0.1", { port, owner: "bench", keepAlive: false });
}

type AnyCommand = new (
  connection: XenaSession,
  ...address: readonly number[]
) => CommandInstance & { get(): Request<unknown>; set(...args: readonly unknown[]): Request<unknown> };

function commandAt(session: XenaSession, { name, address }: Pick<MixedGet, "name" | "address">) {
  return new (commands[name] as unknown as AnyCommand)(session, ...address);
}

/** The gets of the mix. The command objects are made once, as the tree of a tester keeps them. */
export function getMakers(session: XenaSession): Maker[] {
  return GETS.map((item) => {
    const command = commandAt(session, item);
    return () => command.get();
  });
}

/** Sets and gets by turns. */
export function mixedMakers(session: XenaSession): Maker[] {
  const sets = SETS.map((item) => {
    const command = commandAt(session, item);
    return () => command.set(...item.args);
  });
  return getMakers(session).flatMap((get, position) => [sets[position % sets.length] as Maker, get]);
}

/** So many requests, the makers in turn. */
export function make(makers: readonly Maker[], count: number): Request<unknown>[] {
  const requests: Request<unknown>[] = [];
  for (let i = 0; i < count; i++) requests.push((makers[i % makers.length] as Maker)());
  return requests;
}

/** The same as bytes. */
export function prepare(makers: readonly Maker[], count: number): Prepared[] {
  return make(makers, count).map((request) => prepared(request, REPLY_BYTES.get(request.command) ?? 0));
}

/** The same as one stretch of bytes. */
export function prepareJoined(makers: readonly Maker[], count: number): Prepared {
  return joined(prepare(makers, count));
}

const REPLY_BYTES = new Map<string, number>(GETS.map(({ name, reply }) => [name, valueBytes(name, reply).length]));

/** The mix as the Python program takes it: name, address, and arguments when it is a set. */
export const PLAIN_GETS: readonly (readonly unknown[])[] = GETS.map(({ name, address }) => [name, address]);

/** Sets and gets by turns, for the Python program. */
export const PLAIN_MIXED: readonly (readonly unknown[])[] = GETS.flatMap(({ name, address }, position) => {
  const set = SETS[position % SETS.length] as (typeof SETS)[number];
  return [
    [set.name, set.address, set.plain],
    [name, address],
  ];
});
