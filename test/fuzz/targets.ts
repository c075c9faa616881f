import { codec } from "./codec.js";
import { chassisFiles, faultFiles, schemas } from "./files.js";
import { frames } from "./frames.js";
import { recordings } from "./recordings.js";
import { emulator, sdk } from "./sockets.js";
import type { Target } from "./target.js";
import { lines, portConfigs } from "./texts.js";

/** Everything that takes what others give it. */
export const TARGETS: Readonly<Record<string, Target>> = {
  frames,
  codec,
  lines,
  portConfigs,
  recordings,
  chassisFiles,
  faultFiles,
  schemas,
  emulator,
  sdk,
};
