import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A cable between an example and its chassis that can be held and cut. */
export interface Relay extends AsyncDisposable {
  /** TCP port to connect to instead of the chassis. */
  readonly port: number;
  /** Lets nothing more through to the example. */
  hold(): void;
  /** Ends every connection, as a cable does that is pulled. */
  cut(): void;
}

/** Listens on a port of its own and hands everything on to a chassis and back. */
export async function relay(host: string, port: number): Promise<Relay> {
  const sockets = new Set<Socket>();
  const chassisSides = new Set<Socket>();
  const server = createServer((client) => {
    const chassis = connect({ host, port });
    chassisSides.add(chassis);
    for (const socket of [client, chassis]) sockets.add(socket.on("error", () => {}));
    client.pipe(chassis);
    chassis.pipe(client);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    hold() {
      for (const socket of chassisSides) socket.unpipe();
    },
    cut,
    async [Symbol.asyncDispose]() {
      cut();
      server.close();
    },
  };
}
