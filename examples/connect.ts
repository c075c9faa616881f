/** Connects to a tester, says what it is and who is logged on, and logs off. */
import { L23Tester } from "labwire/xena";
import { lab } from "./support/lab.js";

await using chassis = await lab();
const { host, port } = chassis;

// Connected for the length of a block: at its end the tester is logged off, also when an error leaves it.
{
  await using tester = await L23Tester.connect(host, "labwire", { port });
  const { model, serialNumber, versionMajor, versionMinor } = tester.info;
  console.log(`${model}, serial number ${serialNumber}, firmware ${versionMajor}.${versionMinor}`);
  console.log(`${tester.modules.length} module(s), ${tester.ports("*").length} ports`);
  for (const { owner, sessionType } of await tester.session.sessionsInfo()) {
    console.log(`logged on: ${owner} (${sessionType})`);
  }
}

// The same by hand, with everything that can be set.
const tester = new L23Tester(host, "labwire", {
  port,
  password: "xena",
  timeoutMs: 2000, // longest wait for each reply
  sessionTimeout: 60, // seconds of silence after which the tester hangs up; a keep-alive comes before that
  signal: AbortSignal.timeout(10_000), // gives up connecting
});
tester.onDisconnected((at) => console.log(`lost ${at.host}:${at.port}`));
await tester.connect();
console.log(`online: ${tester.session.isOnline}`);
await tester.session.changeTimeout(120);
await tester.session.logoff();
console.log(`online: ${tester.session.isOnline}`);
