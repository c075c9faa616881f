/** Sends UDP both ways between two layer 4-7 ports, and works out the packet rate that has arrived. */
import { setTimeout as sleep } from "node:timers/promises";
import { apply, L47Tester, ports, reserve, until } from "labwire/xena";
import { namedPorts } from "./support/named-ports.js";
import { table } from "./support/table.js";

/** 1000 client addresses with a port each, to one server; addresses are consecutive. */
const CLIENTS = ["16.0.0.1", 1000, 100, 1, 1000] as const;
const SERVERS = ["16.1.0.1", 1, 5000, 1] as const;
const CONNECTIONS = 1000;
/** Bytes of payload in a datagram; 1472 fill an Ethernet frame. */
const PACKET_SIZE = 800;
/** Milliseconds before the ramp up, of the ramp up, the steady phase, and the ramp down. */
const PROFILE = [0, 500, 1000, 500] as const;
const PACKET_ENGINES = 2;

await using lab = await namedPorts({ client: "0/0", server: "0/1" }, { modules: [{ revision: "Xena L47 Module" }] });
await using tester = await L47Tester.connect(lab.host, "labwire", { port: lab.port });
const [client, server] = [portOf(lab.ports.client), portOf(lab.ports.server)];
await using _hold = await reserve([client, server]);

const roles = [
  ["server", server],
  ["client", client],
] as const;
for (const [role, port] of roles) {
  await port.reset.set();
  await until(port.state, ({ state }) => state === "OFF");
  await apply(port.packetEngine.allocate.set(PACKET_ENGINES), port.speedSelection.set("F10G"));
  const group = await port.connectionGroups.create();
  await apply(
    group.role.set(role === "client" ? "CLIENT" : "SERVER"),
    group.layer4Protocol.setUdp(),
    group.l3.ipv4.clientRange.set(...CLIENTS),
    group.l3.ipv4.serverRange.set(...SERVERS),
    group.loadProfile.timeScale.setMsecs(),
    group.loadProfile.shape.set(...PROFILE),
    group.l2.addressResolve.setYes(),
    group.testApplication.setRaw(),
    group.raw.testScenario.setBoth(),
    group.raw.payload.type.setIncrement(),
    group.raw.payload.totalLength.setInfinite(0),
    group.raw.tx.duringRamp.set("YES", "YES"),
    group.raw.utilization.set(100_000), // parts per million of the line
    group.raw.connection.incarnation.setOnce(),
    group.udp.packetSize.type.setFixed(),
    group.udp.packetSize.value.set(PACKET_SIZE),
    port.counters.clear.set(),
  );
}

// Both sides are prepared before either asks for addresses, and ask before either sends.
for (const [command, state] of [
  ["PREPARE", "PREPARE_RDY"],
  ["PRERUN", "PRERUN_RDY"],
  ["ON", "RUNNING"],
] as const) {
  await apply(...roles.map(([, port]) => port.traffic.set(command)));
  await Promise.all(roles.map(([, port]) => until(port.state, (now) => now.state === state)));
}
const milliseconds = PROFILE.reduce<number>((sum, each) => sum + each, 0);
await sleep(milliseconds + 500);
await apply(client.traffic.setStop(), server.traffic.setStop());
await Promise.all(roles.map(([, port]) => until(port.state, ({ state }) => state === "STOPPED")));

const counted = await Promise.all(
  roles.map(async ([role, port]) => {
    const group = port.connectionGroups.obtain(0);
    const [states, sent, received, arp, frames] = await apply(
      group.udp.counters.state.total.get(),
      group.udp.counters.payload.tx.get(),
      group.udp.counters.payload.rx.get(),
      port.counters.arp.tx.get(),
      port.counters.eth.rx.get(),
    );
    return { role, states, sent, received, arp, frames };
  }),
);
await apply(client.traffic.setOff(), server.traffic.setOff());
await Promise.all(roles.map(([, port]) => until(port.state, ({ state }) => state === "OFF")));

console.log(
  table(
    ["side", "opened", "closed", "bytes out", "bytes in", "ARP asked", "frames in"],
    counted.map(({ role, states, sent, received, arp, frames }) => [
      role,
      states.opened,
      states.closed,
      sent.byteCount,
      received.byteCount,
      arp.arpRequestCount,
      frames.packetCount,
    ]),
  ),
);
const opened = counted.reduce((sum, { states }) => sum + states.opened, 0n) / 2n;
const arrived = counted.reduce((sum, { received }) => sum + received.byteCount, 0n) / BigInt(PACKET_SIZE);
console.log(`\n${opened} of ${CONNECTIONS} connections were opened`);
console.log(
  `${PACKET_SIZE} bytes: ${(arrived * 1000n) / BigInt(milliseconds)} packets per second have arrived on average`,
);

function portOf(name: string): ports.PortL47 {
  const port = tester.port(name);
  if (port instanceof ports.PortL47) return port;
  throw new Error(`port ${name} does not speak layers 4 to 7`);
}
