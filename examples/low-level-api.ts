/** Uses the commands themselves, by their names in the protocol: any of them, without the tree of modules and ports. */
import { apply, commands, table, XenaConnection } from "labwire/xena";
import { lab } from "./support/lab.js";

const { C_MODEL, P_COMMENT, P_RESERVATION, P_SPEED, P_TRAFFIC, PS_CREATE, PS_ENABLE, PS_PACKETLENGTH, PS_PACKETLIMIT } =
  commands;
const { PS_RATEPPS, PT_STREAM } = commands;

await using chassis = await lab();
// Connecting and logging on is all that happens here; the tree would read modules, ports and their state.
await using connection = await XenaConnection.open(chassis.host, { port: chassis.port, owner: "labwire" });
const at = chassis.ports[0].split("/").map(Number) as [module: number, port: number];

const [{ model }, { portSpeed }] = await apply(new C_MODEL(connection).get(), new P_SPEED(connection, ...at).get());
console.log(`${model}, port ${at.join("/")} at ${portSpeed} Mbit/s`);

// A command is a class; its arguments are the connection, then module, port and indices, as the command has them.
const reservation = new P_RESERVATION(connection, ...at);
await reservation.setReserve();
try {
  const stopped = new Promise<void>((resolve) => {
    connection.on(P_TRAFFIC, ({ target, values }) => {
      console.log(`push: traffic of ${target} is ${values.onOff}`);
      if (values.onOff === "OFF") resolve();
    });
  });
  await apply(
    new P_COMMENT(connection, ...at).set("by hand"),
    new PS_CREATE(connection, ...at, 0).set(),
    new PS_ENABLE(connection, ...at, 0).setOn(),
    new PS_PACKETLENGTH(connection, ...at, 0).setFixed(256, 256),
    new PS_RATEPPS(connection, ...at, 0).set(10_000),
    new PS_PACKETLIMIT(connection, ...at, 0).set(500),
  );
  await new P_TRAFFIC(connection, ...at).setStart();
  await stopped;
  const { packetCountSinceCleared, byteCountSinceCleared } = await new PT_STREAM(connection, ...at, 0).get();
  console.log(`sent ${packetCountSinceCleared} frames, ${byteCountSinceCleared} bytes`);
  await new commands.PS_DELETE(connection, ...at, 0).set();
} finally {
  await reservation.setRelease();
}

// The table knows every command of the schema.
const pushed = table.all().filter(({ name }) => table.isPushed(name));
console.log(`${table.all().length} commands, ${pushed.length} of them pushed; code 179 is ${table.byCode(179)?.name}`);
