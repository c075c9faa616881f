/** Opens TCP connections between two layer 4-7 ports by a load profile, downloads over each of them, and counts what has happened. */
import { setTimeout as sleep } from "node:timers/promises";
import { apply, L47Tester, ports, reserve, until } from "labwire/xena";
import { namedPorts } from "./support/named-ports.js";
import { table } from "./support/table.js";

/** 50 client addresses with 4 ports each, to one server. */
const CLIENTS = ["10.0.0.1", 50, 10_000, 4, 50] as const;
const SERVERS = ["10.0.1.1", 1, 80, 1] as const;
const CONNECTIONS = 50 * 4;
/** Bytes that every connection downloads. */
const PAYLOAD = 20_000;
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
  await port.packetEngine.allocate.set(PACKET_ENGINES);
  const group = await port.connectionGroups.create();
  await apply(
    group.enable.setOn(),
    role === "client" ? group.role.setClient() : group.role.setServer(),
    group.layer4Protocol.setTcp(),
    // Both sides know both ranges: that is how they find each other.
    group.l3.ipv4.clientRange.set(...CLIENTS),
    group.l3.ipv4.serverRange.set(...SERVERS),
    group.loadProfile.timeScale.setMsecs(),
    group.loadProfile.shape.set(...PROFILE),
    group.testApplication.setRaw(),
    group.raw.testScenario.setDownload(),
    group.raw.payload.totalLength.setFinite(PAYLOAD),
    group.raw.tx.duringRamp.set("YES", "YES"),
    group.raw.utilization.set(500_000), // parts per million of the line
    group.tcp.mss.fixedValue.set(1460),
  );
  port.onStateChange((_, { state }) => console.log(`${role} is ${state}`));
}

// The server listens before the client calls. A port goes through its states by itself; each of them is pushed.
for (const [, port] of roles) {
  await port.traffic.setOn();
  await until(port.state, ({ state }) => state === "RUNNING" || state === "PREPARE_FAIL");
  if (port.info.trafficState === "PREPARE_FAIL") throw new Error((await port.lastStateStatus.get()).status);
}

const [calls, answers] = [client.connectionGroups.obtain(0), server.connectionGroups.obtain(0)];
const [before, up, steady, down] = PROFILE;
await sleep(before + up + steady / 2);
const { established } = await calls.tcp.counters.state.current.get();
console.log(`${established} of ${CONNECTIONS} connections are open in the steady phase`);
// One second more than the profile takes, for what is still on its way.
await sleep(steady / 2 + down + 1000);

await apply(client.traffic.setStop(), server.traffic.setStop());
await Promise.all(roles.map(([, port]) => until(port.state, ({ state }) => state === "STOPPED")));
const rows = [
  ["client", client, calls],
  ["server", server, answers],
] as const;
const counted = await Promise.all(
  rows.map(async ([role, port, { tcp }]) => {
    const [states, sent, received, packetsOut, packetsIn] = await apply(
      tcp.counters.state.total.get(),
      tcp.counters.payload.tx.get(),
      tcp.counters.payload.rx.get(),
      port.counters.tcp.tx.get(),
      port.counters.tcp.rx.get(),
    );
    return [
      role,
      states.established,
      states.closed,
      sent.goodByteCount,
      received.goodByteCount,
      packetsOut.packetCount,
      packetsIn.packetCount,
    ];
  }),
);
await apply(client.traffic.setOff(), server.traffic.setOff());
await Promise.all(roles.map(([, port]) => until(port.state, ({ state }) => state === "OFF")));

console.log();
console.log(table(["side", "established", "closed", "bytes out", "bytes in", "packets out", "packets in"], counted));
const expected = BigInt(CONNECTIONS) * BigInt(PAYLOAD);
const downloaded = counted[0]?.[4];
console.log(
  downloaded === expected
    ? `\nall ${CONNECTIONS} connections have downloaded ${PAYLOAD} bytes`
    : `\ndownloaded ${downloaded} of ${expected} bytes`,
);

function portOf(name: string): ports.PortL47 {
  const port = tester.port(name);
  if (port instanceof ports.PortL47) return port;
  throw new Error(`port ${name} does not speak layers 4 to 7`);
}
